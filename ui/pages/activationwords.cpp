// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activationwords.h"

#include "core/work/consentwords.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/changewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace relais::ui {

namespace activation = work::activation;

using model::RecordType;
using model::ShareReason;

namespace {

struct ActivationWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ActivationWords)
};

StateLook no(const QString &word)
{
    return {u"dialog-cancel"_s, Token::Late, typo(word), StateLook::Loud::Yes};
}

StateLook yes(const QString &word)
{
    return {u"checkmark"_s, Token::Done, typo(word), StateLook::Loud::No};
}

/// « 24 nov. »: the lines are narrow, and the day of the week tells nothing here.
QString onDay(const QDate &date)
{
    return date.isValid() ? typo(QLocale().toString(date, u"d MMM"_s)) : u"–"_s;
}

QString hindranceWord(activation::Hindrance hindrance)
{
    using H = activation::Hindrance;
    switch (hindrance) {
    case H::Unverified: return ActivationWords::tr("card not verified");
    case H::Replaced: return ActivationWords::tr("card replaced");
    case H::Revoked: return ActivationWords::tr("card revoked");
    case H::KeptApart: return ActivationWords::tr("kept apart from this case");
    case H::Refused: return ActivationWords::tr("entrusted elsewhere");
    case H::None: break;
    }
    return {};
}

QString missingWord(const model::ShareAnswer &answer)
{
    switch (answer.reason) {
    case ShareReason::ExpressNeeded: return ActivationWords::tr("express consent missing");
    case ShareReason::Ended: return ActivationWords::tr("consent ended on %1").arg(onDay(answer.day));
    case ShareReason::Withdrawn: return ActivationWords::tr("consent withdrawn on %1").arg(onDay(answer.day));
    case ShareReason::NotYet: return ActivationWords::tr("consent from %1").arg(onDay(answer.day));
    default: return ActivationWords::tr("consent missing");
    }
}

QString consentWord(const model::ShareAnswer &answer, const Consents &consents)
{
    const auto consent = consents.constFind(answer.consent);
    if (consent == consents.cend()) {
        return ActivationWords::tr("consent");
    }
    const QString day = onDay(consent->givenOn);
    return consent->mode == model::ConsentMode::Oral ? ActivationWords::tr("oral consent of %1").arg(day)
                                                     : ActivationWords::tr("written consent of %1").arg(day);
}

/// Why a group stays here, in few words.
QString stayWord(const model::ShareAnswer &answer)
{
    switch (answer.reason) {
    case ShareReason::NeverLeaves: return ActivationWords::tr("never leaves");
    case ShareReason::NeverToThisOffice: return ActivationWords::tr("never goes to this kind of office");
    case ShareReason::NotNeeded: return ActivationWords::tr("not needed for the measure");
    case ShareReason::NotCovered: return ActivationWords::tr("outside what she accepts");
    case ShareReason::ExpressNeeded:
    case ShareReason::NoConsent:
    case ShareReason::NotYet:
    case ShareReason::Ended:
    case ShareReason::Withdrawn: return missingWord(answer);
    case ShareReason::UnsafeChannel: return ActivationWords::tr("not known to be safe");
    case ShareReason::ToLookOver: return ActivationWords::tr("to be looked over first");
    case ShareReason::NotOurs: return ActivationWords::tr("written by another office");
    case ShareReason::NoRight: return ActivationWords::tr("your role does not send it");
    default: return ActivationWords::tr("stays in the office");
    }
}

/// Links and keys of the machine: they tell nothing that another line does not tell.
bool isTechnical(const work::scope::ScopedField &field)
{
    static const QStringList kLinks{u"case_id"_s, u"person"_s, u"e164"_s, u"channel"_s, u"kind"_s};
    return kLinks.contains(field.field) || (field.type == RecordType::Note && field.field != u"text"_s);
}

QString labelOf(const work::scope::ScopedField &field)
{
    const QString name = model::word(field.type) + u'.' + field.field;
    if (hasFieldWord(field.type, field.field)) {
        return fieldWord(field.type, field.field);
    }
    const model::FieldGroup *group = model::shareRules().groupOf(name);
    return group == nullptr ? ActivationWords::tr("Other facts of the case")
                            : capitalised(work::consents::groupWord(group->code));
}

/// Of what stays: the whole group, since its fields share the reason.
QString stayLabel(const work::scope::ScopedField &field)
{
    if (field.type == RecordType::Measure) {
        return field.answer.reason == ShareReason::UnknownField ? ActivationWords::tr("Remarks on measures")
                                                                : ActivationWords::tr("Other measures");
    }
    if (field.type == RecordType::Consent) {
        return ActivationWords::tr("What she accepted elsewhere");
    }
    const model::FieldGroup *group = model::shareRules().groupOf(field.answer.detail);
    if (group == nullptr) {
        group = model::shareRules().groupOf(model::word(field.type) + u'.' + field.field);
    }
    return group == nullptr ? labelOf(field) : capitalised(work::consents::groupWord(group->code));
}

/// Name and first name are read together, measures as their codes.
void addLeaving(const QList<work::scope::ScopedField> &fields, QList<ContentLine> &lines)
{
    QString last;
    QString first;
    QStringList codes;
    for (const work::scope::ScopedField &field : fields) {
        const QString value = field.value.toString();
        if (!field.answer.isYes()) {
            continue;
        }
        if (field.type == RecordType::Person && field.field == u"last_name"_s) {
            last = value;
        } else if (field.type == RecordType::Person && field.field == u"first_name"_s) {
            first = value;
        } else if (field.type == RecordType::Measure && field.field == u"code"_s) {
            codes << value;
        }
    }
    if (!last.isEmpty() || !first.isEmpty()) {
        lines << ContentLine{ActivationWords::tr("Person"), personName(last, first)};
    }
    if (!codes.isEmpty()) {
        lines << ContentLine{ActivationWords::tr("Measures"), codes.join(u", "_s)};
    }
}

} // namespace

StateLook groundLook(const activation::Partner &partner, const Consents &consents)
{
    if (partner.hindrance != activation::Hindrance::None) {
        return no(hindranceWord(partner.hindrance));
    }
    for (const activation::Asked &asked : partner.measures) {
        if (asked.isConsentMissing()) {
            return no(missingWord(asked.answer));
        }
    }
    for (const activation::Asked &asked : partner.measures) {
        if (asked.isReady()) {
            return asked.answer.reason == ShareReason::LegalBasis ? yes(ActivationWords::tr("by law, without consent"))
                                                                  : yes(consentWord(asked.answer, consents));
        }
    }
    return {u"view-visible"_s, Token::Soon, ActivationWords::tr("would be seen too early"), StateLook::Loud::Yes};
}

QString delayWords(const activation::Partner &partner)
{
    if (partner.answerBy.isValid()) {
        return typo(ActivationWords::tr("reply due by %1").arg(onDay(partner.answerBy)));
    }
    return typo(partner.office.answerDays > 0
                    ? ActivationWords::tr("replies within %n day(s)", nullptr, partner.office.answerDays)
                    : ActivationWords::tr("no set time"));
}

StateLook wayLook(model::OrientationWay way)
{
    return way == model::OrientationWay::Sheet
               ? StateLook{u"document-print"_s, Token::Text2, ActivationWords::tr("sheet"), StateLook::Loud::No}
               : StateLook{u"document-send"_s, Token::Text2, ActivationWords::tr("bundle"), StateLook::Loud::No};
}

QString placeWords(const activation::Proposal &proposal, const activation::Office *office)
{
    if (proposal.early != model::TooEarly::No) {
        return ActivationWords::tr("would be seen: after the departure");
    }
    if (office == nullptr) {
        return ActivationWords::tr("no partner is known");
    }
    const QString name = office->way() == model::OrientationWay::Sheet
                             ? ActivationWords::tr("%1 (paper sheet)").arg(office->name)
                             : office->name;
    if (!office->mayGet()) {
        return typo(name + u", "_s + ActivationWords::tr("card not verified"));
    }
    return typo(proposal.measure.status == model::MeasureStatus::ToAssess
                    ? name + u", "_s + ActivationWords::tr("to be assessed")
                    : name);
}

QString waysWords(int bundles, int sheets)
{
    const QString b = ActivationWords::tr("%n bundle(s)", nullptr, bundles);
    const QString s = ActivationWords::tr("%n sheet(s)", nullptr, sheets);
    return sheets == 0 ? b : bundles == 0 ? s : ActivationWords::tr("%1 and %2").arg(b, s);
}

MissingWords missingWords(const activation::Partner &partner)
{
    const bool isExpress =
        std::any_of(partner.measures.cbegin(), partner.measures.cend(),
                    [](const activation::Asked &asked) { return asked.isConsentMissing() && asked.isExpress(); });
    const QString law = isExpress ? ActivationWords::tr("The law wants an express consent.") + u' ' : QString();
    return {
        typo(ActivationWords::tr("A consent is missing: %1, %2.").arg(partner.name, partner.missing().join(u", "_s))),
        typo(law + ActivationWords::tr("Collect it, or leave this aside."))};
}

ExactWords exactWords(const QList<work::scope::ScopedField> &fields)
{
    ExactWords words;
    addLeaving(fields, words.leaves);
    static const QStringList kTogether{u"last_name"_s, u"first_name"_s};
    QSet<QString> told;
    for (const work::scope::ScopedField &field : fields) {
        if (isTechnical(field) || field.type == RecordType::Orientation) {
            continue;
        }
        if (!field.answer.isYes()) {
            const ContentLine line{typo(stayLabel(field)), typo(stayWord(field.answer))};
            if (const QString key = line.label + u'|' + line.text; !told.contains(key)) {
                told.insert(key);
                words.stays << line;
            }
            continue;
        }
        const bool isTogether =
            field.type == RecordType::Measure || (field.type == RecordType::Person && kTogether.contains(field.field));
        if (!isTogether && !field.value.isNull()) {
            words.leaves << ContentLine{typo(labelOf(field)), typo(valueWord(field.field, field.value))};
        }
    }
    return words;
}

} // namespace relais::ui
