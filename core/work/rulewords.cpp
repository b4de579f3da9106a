// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/rulewords.h"

#include "core/model/caserow.h"
#include "core/model/territory.h"
#include "core/work/reminders.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace relais::work {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::RuleWords)
};

} // namespace

QString either(const QString &french, const QString &english)
{
    return QLocale().language() == QLocale::French ? french : english;
}

QString actWords(const Session &session, const QString &clock)
{
    if (clock == reminders::kConsent) {
        return RuleWords::tr("Ask whether the consent goes on");
    }
    if (clock == reminders::kRetention) {
        return RuleWords::tr("Decide whether the case is kept");
    }
    if (reminders::isCrossed(clock)) {
        return RuleWords::tr("Read what crossed with the partner");
    }
    if (reminders::isOrientation(clock)) {
        return clock.startsWith(reminders::kToAnswer) ? RuleWords::tr("Answer the service that entrusts")
                                                      : RuleWords::tr("Ask the partner for its answer");
    }
    if (const model::ClockRule *rule = session.reference.clocks.find(clock)) {
        return either(rule->labelFr, rule->labelEn);
    }
    const QString owner = clock.section(u'.', 0, 0);
    const model::MeasureKind *kind = session.reference.catalogue.find(owner);
    return kind == nullptr ? owner : either(kind->labelFr, kind->labelEn);
}

QString spanWords(const model::ClockSpan &span)
{
    switch (span.unit) {
    case model::ClockUnit::Hours:
        return span.length == 0 ? RuleWords::tr("at once") : RuleWords::tr("%1 h").arg(span.length);
    case model::ClockUnit::CalendarDays: return RuleWords::tr("%n day(s)", nullptr, span.length);
    case model::ClockUnit::WorkableDays: return RuleWords::tr("%n workable day(s)", nullptr, span.length);
    case model::ClockUnit::WorkedDays: return RuleWords::tr("%n worked day(s)", nullptr, span.length);
    case model::ClockUnit::Months: return RuleWords::tr("%n month(s)", nullptr, span.length);
    case model::ClockUnit::Years: return RuleWords::tr("%n year(s)", nullptr, span.length);
    case model::ClockUnit::Nights: return RuleWords::tr("%n night(s)", nullptr, span.length);
    }
    Q_UNREACHABLE();
}

QString briefSource(const QString &source)
{
    static const std::array<std::pair<QString, QString>, 6> kCodes = {{
        {u"Code de procédure civile,"_s, u"CPC"_s},
        {u"Code de procédure pénale,"_s, u"CPP"_s},
        {u"Code de l'action sociale et des familles,"_s, u"CASF"_s},
        {u"Code de la construction et de l'habitation,"_s, u"CCH"_s},
        {u"Code de la sécurité sociale,"_s, u"CSS"_s},
        {u"Code civil,"_s, u"C. civ."_s},
    }};
    QString brief = source.section(u';', 0, 0).section(u'(', 0, 0).trimmed();
    for (const auto &[name, abbreviation] : kCodes) {
        brief.replace(name, abbreviation, Qt::CaseInsensitive);
    }
    return brief;
}

QString ruleWords(const Session &session, const model::DueRow &due, const QString &department, RulePlaces places)
{
    if (due.clock == reminders::kConsent) {
        return RuleWords::tr("its last day, as agreed");
    }
    if (reminders::isCrossed(due.clock)) {
        return RuleWords::tr("until it is put away");
    }
    if (reminders::isOrientation(due.clock)) {
        return RuleWords::tr("last day of the answer, as it was asked");
    }
    const model::ClockRule *shipped = session.reference.clocks.find(due.clock);
    if (shipped == nullptr) {
        return due.clock.endsWith(u".answer"_s) ? RuleWords::tr("no delay of the law")
                                                : RuleWords::tr("the coordinator's own date");
    }
    const model::ClockRule rule = shipped->inForce(department);
    const model::Territory *place = rule.source == shipped->source ? nullptr : model::findTerritory(department);
    const bool isLocal = place != nullptr && shipped->local;
    return RuleWords::tr("%1, %2").arg(spanWords(model::spanFrom(due.span).value_or(rule.span)),
                                       !isLocal                      ? briefSource(rule.source)
                                       : places == RulePlaces::Named ? place->name
                                                                     : RuleWords::tr("local rule"));
}

QString awaitedWords(const Session &session, const QString &waitingFor)
{
    if (waitingFor == model::kPartnerAnswer) {
        return RuleWords::tr("the partner's answer");
    }
    const model::ClockEvent *event = session.reference.clocks.findEvent(waitingFor);
    return event == nullptr ? waitingFor : either(event->labelFr, event->labelEn);
}

} // namespace relais::work
