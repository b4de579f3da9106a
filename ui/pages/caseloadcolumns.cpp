// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the caseload shows of its case.
#include "ui/common/typo.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/caselooks.h"

namespace relais::ui {

using model::CaseRow;

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// Dated acts first, then those that wait, then nothing.
qint64 dueOrder(const CaseRow &row)
{
    if (row.nextDueAt.isValid()) {
        return row.nextDueAt.toMSecsSinceEpoch();
    }
    return row.waitingClock.isEmpty() ? kNever : kNever - 1;
}

} // namespace

QList<Column<CaseLine>> CaseloadPage::columns() const
{
    using C = Column<CaseLine>;
    const work::Session *session = &m_session;
    C reference{tr("Case"), [](const CaseLine &row) { return row->reference; }};
    C person{tr("Person"), [](const CaseLine &row) { return personName(row->lastName, row->firstName); }};
    person.second = [this](const CaseLine &row) {
        QStringList words{hitWords(*row), m_same.words(row->id)};
        words.removeAll(QString());
        return words.join(u" · "_s);
    };
    person.weight = C::Weight::Bold;
    C born{tr("Born on"), [](const CaseLine &row) { return row->birthDate.toString(u"dd/MM/yyyy"_s); }};
    born.sort = [](const CaseLine &row) { return SortKey{row->birthDate.toJulianDay(), {}}; };
    born.tone = C::Tone::Second;
    C state{tr("State"), [](const CaseLine &row) { return caseLook(row->status).word; }};
    state.sort = [](const CaseLine &row) { return SortKey{static_cast<int>(row->status), {}}; };
    C danger{tr("Danger"), {}, [](const CaseLine &row) { return dangerLook(row->danger); }};
    danger.sort = [](const CaseLine &row) { return SortKey{-model::dangerRank(row->danger), {}}; };
    C due{tr("Next due"), {}, [session](const CaseLine &row) { return nextDueLook(*row, *session); }};
    due.sort = [](const CaseLine &row) { return SortKey{dueOrder(*row), {}}; };
    C contact{tr("Contact"), {}, [session](const CaseLine &row) { return contactLook(*row, *session); }};
    C measures{tr("Measures"), {}};
    measures.share = [](const CaseLine &row) { return Share{row->obtained, row->applicable}; };
    measures.sort = [](const CaseLine &row) {
        return SortKey{row->applicable == 0 ? 0 : 1000 * row->obtained / row->applicable, {}};
    };
    C seen{tr("Seen on"), [session](const CaseLine &row) {
               const QDateTime at = row->lastContactAt;
               return shortDate(at.isValid() ? at.toTimeZone(session->zone).date() : QDate(), session->today());
           }};
    seen.sort = [](const CaseLine &row) {
        return SortKey{row->lastContactAt.isValid() ? row->lastContactAt.toMSecsSinceEpoch() : 0, {}};
    };
    seen.tone = C::Tone::Second;
    C referent{tr("Coordinator"), [](const CaseLine &row) { return row->referent; }};
    referent.tone = C::Tone::Second;
    C unsynced{tr("Other posts"), {}, [this](const CaseLine &row) { return m_unsynced.look(row->id); }};
    unsynced.sort = [this](const CaseLine &row) { return SortKey{-m_unsynced.weight(row->id), {}}; };
    return {reference, person, born, state, danger, due, contact, measures, seen, referent, unsynced};
}

QString CaseloadPage::hitWords(const CaseRow &row) const
{
    const auto hit = m_hits.constFind(row.id);
    if (hit == m_hits.constEnd()) {
        return {};
    }
    switch (*hit) {
    case store::SearchField::Name:
        return row.birthName.isEmpty() ? tr("found in the name") : tr("found in the names, born %1").arg(row.birthName);
    case store::SearchField::Reference: return tr("found in the number");
    case store::SearchField::Phone: return tr("found in the telephone");
    case store::SearchField::Note: return tr("found in the notes");
    }
    return {};
}

} // namespace relais::ui
