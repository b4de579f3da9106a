// SPDX-License-Identifier: GPL-3.0-or-later
// What was done so far: measures, delays kept, dated facts.
#include "core/model/due.h"
#include "core/model/placefields.h"
#include "core/work/casedues.h"
#include "core/work/paperhtml.h"
#include "core/work/summarysections.h"

#include <algorithm>
#include <map>

namespace relais::work::summary {

namespace {

using model::MeasureStatus;

constexpr qsizetype kFewFacts = 6; ///< rows that leave the rest of one sheet to the other sections

struct Count {
    int whole = 0;
    int obtained = 0;
    int running = 0;
    int open = 0;
    int refused = 0; ///< or abandoned

    void add(MeasureStatus status)
    {
        ++whole;
        switch (status) {
        case MeasureStatus::Obtained: ++obtained; break;
        case MeasureStatus::Requested:
        case MeasureStatus::InProgress: ++running; break;
        case MeasureStatus::Refused:
        case MeasureStatus::Abandoned: ++refused; break;
        default: ++open; break;
        }
    }
};

QString statusWord(MeasureStatus status)
{
    switch (status) {
    case MeasureStatus::ToAssess: return SummaryWords::tr("to assess");
    case MeasureStatus::NotApplicable: return SummaryWords::tr("not applicable");
    case MeasureStatus::ToDo: return SummaryWords::tr("to do");
    case MeasureStatus::Requested: return SummaryWords::tr("requested");
    case MeasureStatus::InProgress: return SummaryWords::tr("in progress");
    case MeasureStatus::Obtained: return SummaryWords::tr("obtained");
    case MeasureStatus::Refused: return SummaryWords::tr("refused");
    case MeasureStatus::Abandoned: return SummaryWords::tr("abandoned");
    }
    Q_UNREACHABLE();
}

/// A shelter by its name is an address.
QString partnerWords(const model::Measure &measure)
{
    return measure.partner.isEmpty()                  ? kUnknown
           : model::partnerBetraysPlace(measure.code) ? SummaryWords::tr("known, not printed")
                                                      : html::text(measure.partner);
}

QDateTime momentOf(const Scope &scope, const model::Event &event)
{
    return event.at.isValid() ? event.at : event.on.startOfDay(scope.zone());
}

/// "Premier contact : 31 h sur 72 h"; nothing while the delay runs or has not begun.
QString keptDelay(const Scope &scope, const model::ClockRule &shipped, const Result<model::ClockGround> &ground)
{
    const model::Event *start = scope.event(shipped.start);
    const auto met = std::find_if(shipped.metBy.cbegin(), shipped.metBy.cend(),
                                  [&](const QString &code) { return scope.event(code) != nullptr; });
    if (start == nullptr || met == shipped.metBy.cend() || shipped.bound != model::ClockBound::End || !ground) {
        return {};
    }
    if (scope.session.reference.clocks.findEvent(*met)->mayBeFuture) {
        return {}; // the end of a time ends the clock, but nobody kept anything by it
    }
    const model::ClockRule rule = ruleInForce(shipped, scope.detail.file, scope.detail.events);
    const Result<model::Due> due = model::dueOf(rule, {start->at, start->on}, *ground);
    if (!due || !due->legal) {
        return {};
    }
    const QDateTime from = momentOf(scope, *start);
    const QDateTime to = momentOf(scope, *scope.event(*met));
    const bool isLate = to > *due->legal;
    const int allowed = rule.span.length;
    QString value;
    if (rule.span.unit == model::ClockUnit::Hours) {
        const QString hours = SummaryWords::tr("%1 h").arg(from.secsTo(to) / 3600);
        value = SummaryWords::tr("%1 of %2").arg(html::strong(hours), SummaryWords::tr("%1 h").arg(allowed));
    } else if (rule.span.unit == model::ClockUnit::CalendarDays) {
        const int days = static_cast<int>(scope.dateOf(from).daysTo(scope.dateOf(to)));
        value = SummaryWords::tr("%1 of %2")
                    .arg(html::strong(SummaryWords::tr("%n day(s)", nullptr, days)), QString::number(allowed));
    } else if (!isLate) {
        value = html::strong(SummaryWords::tr("kept"));
    }
    if (isLate) {
        value += (value.isEmpty() ? QString() : u", "_s) + html::strong(SummaryWords::tr("not kept"));
    }
    return SummaryWords::tr("%1: %2").arg(scope.either(rule.labelFr, rule.labelEn), value);
}

} // namespace

QString strands(const Scope &scope)
{
    std::map<model::Strand, Count> counts; // in the order of the screen
    Count all;
    for (const model::Measure &measure : scope.detail.measures) {
        if (measure.status != MeasureStatus::NotApplicable) {
            counts[model::strandOf(measure.code).value_or(model::Strand::Adm)].add(measure.status);
            all.add(measure.status);
        }
    }
    QString rows;
    for (const auto &[strand, count] : counts) {
        const model::StrandLabel &label = scope.session.reference.catalogue.label(strand);
        rows +=
            html::row({scope.either(label.fr, label.en), html::bar(count.obtained, count.whole),
                       SummaryWords::tr("%1 of %2").arg(count.obtained).arg(count.whole),
                       QString::number(count.running), QString::number(count.open), QString::number(count.refused)});
    }
    return html::section(SummaryWords::tr("Measures: %1 obtained of %2").arg(all.obtained).arg(all.whole)) +
           html::table({{39.9, SummaryWords::tr("Strand")},
                        {19.4, QString()},
                        {10.8, SummaryWords::tr("Obtained")},
                        {10.7, SummaryWords::tr("In progress")},
                        {9.3, SummaryWords::tr("To do")},
                        {9.9, SummaryWords::tr("Refused")}},
                       rows);
}

QString measures(const Scope &scope)
{
    QString rows;
    for (const model::Measure &measure : scope.detail.measures) {
        if (measure.status != MeasureStatus::NotApplicable) {
            rows += html::row({html::text(measure.code), scope.measureLabel(measure.code), statusWord(measure.status),
                               measure.status == MeasureStatus::ToAssess ? kUnknown : scope.day(measure.statusOn),
                               partnerWords(measure)});
        }
    }
    return html::section(SummaryWords::tr("Every measure")) + html::table({{9, SummaryWords::tr("Code")},
                                                                           {43, SummaryWords::tr("Measure")},
                                                                           {12, SummaryWords::tr("State")},
                                                                           {12, SummaryWords::tr("Since")},
                                                                           {24, SummaryWords::tr("Partner")}},
                                                                          rows);
}

QString delays(const Scope &scope)
{
    const Result<model::ClockGround> ground = model::groundOf(scope.detail.file.department);
    QStringList kept;
    for (const model::ClockRule &rule : scope.session.reference.parcoursOf(scope.detail.file).clocks.rules()) {
        kept << keptDelay(scope, rule, ground);
    }
    kept.removeAll(QString());
    return kept.isEmpty() ? QString() : html::section(SummaryWords::tr("Delays kept")) + html::plainTable(kept);
}

QList<model::Note> Scope::facts() const
{
    QList<model::Note> shown;
    for (const model::Note &note : detail.notes) { // newest first
        const bool isFull = request.extent == Extent::OnePage && shown.size() == kFewFacts;
        if (note.kind == model::NoteKind::Fact && !isFull && !request.without.contains(note.id)) {
            shown << note;
        }
    }
    return shown;
}

QString facts(const Scope &scope)
{
    QList<QStringList> rows;
    const QList<model::Note> shown = scope.facts();
    for (const model::Note &note : shown) {
        rows << QStringList{scope.day(scope.dateOf(note.at)), html::text(note.text)};
    }
    const QString section = html::section(SummaryWords::tr("Dated facts"));
    if (rows.isEmpty()) {
        return section + html::remark(SummaryWords::tr("No fact was noted."));
    }
    const auto all = std::count_if(scope.detail.notes.cbegin(), scope.detail.notes.cend(), [&](const auto &note) {
        return note.kind == model::NoteKind::Fact && !scope.request.without.contains(note.id);
    });
    const int older = static_cast<int>(all - rows.size());
    return section + html::bareTable(rows, 12.2) +
           (older > 0 ? html::remark(SummaryWords::tr("and %n older fact(s)", nullptr, older)) : QString());
}

} // namespace relais::work::summary
