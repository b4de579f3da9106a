// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedues.h"
#include "core/work/paperhtml.h"
#include "core/work/rulewords.h"
#include "core/work/summarysections.h"

#include <algorithm>

namespace relais::work::summary {

namespace {

constexpr int kDaysAhead = 7;     ///< « cette semaine »
constexpr qsizetype kFewDues = 8; ///< rows that leave the rest of one sheet to the other sections

/// A moment in words, with its hour when the clock counts hours.
QString momentWords(const Scope &scope, const QDateTime &moment, model::ClockUnit unit)
{
    const QString date = scope.weekday(scope.dateOf(moment));
    return moment.isValid() && unit == model::ClockUnit::Hours
               ? date + u' ' + scope.locale.toString(moment.toTimeZone(scope.zone()).time(), u"HH:mm"_s)
               : date;
}

QString row(const Scope &scope, const model::DueRow &due)
{
    const QString owner = due.clock.section(u'.', 0, 0);
    const QString code = due.measure.isEmpty() ? kUnknown : html::text(owner);
    const QString late = due.prudent.isValid() && due.prudent < scope.session.clock.now()
                             ? u", "_s + SummaryWords::tr("late")
                             : QString();
    const model::ClockBook &clocks = scope.session.reference.parcoursOf(scope.detail.file).clocks;
    const model::ClockRule *shipped = clocks.find(due.clock);
    if (shipped == nullptr) {
        const QString date = html::strong(momentWords(scope, due.prudent, model::ClockUnit::CalendarDays));
        return html::row(
            {code, scope.measureLabel(owner), date + late, kUnknown, SummaryWords::tr("the coordinator's own date")});
    }
    const model::ClockRule rule = ruleInForce(*shipped, scope.detail.file, scope.detail.events);
    const QString act = scope.either(rule.labelFr, rule.labelEn);
    if (!due.waitingFor.isEmpty()) {
        const model::ClockEvent *awaited = clocks.findEvent(due.waitingFor);
        const QString what =
            awaited == nullptr ? html::text(due.waitingFor) : scope.either(awaited->labelFr, awaited->labelEn);
        return html::row({code, act, kUnknown, kUnknown, SummaryWords::tr("waiting for: %1").arg(what)});
    }
    const QString source = html::text(shipped->local && rule.source != shipped->source ? SummaryWords::tr("local rule")
                                                                                       : briefSource(rule.source)) +
                           (rule.toVerify ? u", "_s + SummaryWords::tr("to be verified") : QString());
    return html::row({code, act, html::strong(momentWords(scope, due.prudent, rule.span.unit)) + late,
                      momentWords(scope, due.legal, rule.span.unit), source});
}

} // namespace

QString dues(const Scope &scope)
{
    const QDateTime end = scope.session.clock.now().addDays(kDaysAhead);
    QList<model::DueRow> shown;
    std::copy_if(scope.detail.dues.cbegin(), scope.detail.dues.cend(), std::back_inserter(shown), [&](const auto &due) {
        return due.prudent.isValid() ? due.prudent <= end : !due.waitingFor.isEmpty();
    });
    const QString section = html::section(SummaryWords::tr("To decide or to watch this week"));
    if (shown.isEmpty()) {
        return section + html::remark(SummaryWords::tr("Nothing is due this week."));
    }
    const qsizetype most = scope.request.extent == Extent::OnePage ? qMin(kFewDues, shown.size()) : shown.size();
    QString rows;
    for (qsizetype i = 0; i < most; ++i) {
        rows += row(scope, shown.at(i));
    }
    const QString table = html::table({{9, SummaryWords::tr("Code")},
                                       {35.4, SummaryWords::tr("Act")},
                                       {16, SummaryWords::tr("Prudent date")},
                                       {15, SummaryWords::tr("Legal date")},
                                       {24.6, SummaryWords::tr("Source")}},
                                      rows);
    const int hidden = static_cast<int>(shown.size() - most);
    return section + table + (hidden > 0 ? html::remark(SummaryWords::tr("and %n more", nullptr, hidden)) : QString());
}

} // namespace relais::work::summary
