// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/importplan.h"

#include "core/base/text.h"

#include <algorithm>

namespace relais::work {

namespace {

/// The cases that a line may resemble. A probable duplicate shares at least the telephone, the birth date or the
/// number (see kProbableDuplicate), so only those are compared: 5 000 lines against 5 500 cases stay instant.
class CaseIndex
{
public:
    struct Like {
        model::CaseId id;
        int line = 0;
        QList<MatchReason> reasons;
    };

    /// @param line number of the line it comes from; 0 for a case of the vault
    void add(const model::CaseRow &row, int line)
    {
        const qsizetype place = m_rows.size();
        m_rows << std::pair{row, line};
        for (const QString &key : keysOf(row)) {
            m_byKey.insert(key, place);
        }
    }

    /// The closest of the probable duplicates.
    [[nodiscard]] std::optional<Like> closest(const model::CaseRow &row, const QDate &today) const
    {
        const PersonSketch sketch{row.lastName, row.birthName, row.firstName, row.birthDate, row.phones};
        std::optional<Like> best;
        int most = kProbableDuplicate - 1;
        for (const qsizetype place : candidates(row)) {
            const auto &[known, line] = m_rows[place];
            Match match = similarity(sketch, known, today);
            if (!row.reference.isEmpty() && row.reference == known.reference) {
                match.reasons.prepend(MatchReason::SameReference);
                match.weight += kProbableDuplicate;
            }
            if (match.weight > most) {
                most = match.weight;
                best = Like{known.id, line, match.reasons};
            }
        }
        return best;
    }

private:
    static QStringList keysOf(const model::CaseRow &row)
    {
        QStringList keys = row.phones;
        if (row.birthDate.isValid()) {
            keys << row.birthDate.toString(Qt::ISODate);
        }
        if (!row.reference.isEmpty()) {
            keys << u'#' + row.reference;
        }
        return keys;
    }

    [[nodiscard]] QList<qsizetype> candidates(const model::CaseRow &row) const
    {
        QList<qsizetype> places;
        for (const QString &key : keysOf(row)) {
            places << m_byKey.values(key);
        }
        std::sort(places.begin(), places.end()); // of equals the oldest is proposed
        places.erase(std::unique(places.begin(), places.end()), places.end());
        return places;
    }

    QList<std::pair<model::CaseRow, int>> m_rows;
    QMultiHash<QString, qsizetype> m_byKey;
};

model::CaseRow rowOf(const cases::NewCase &newCase)
{
    model::CaseRow row;
    row.reference = newCase.file.reference;
    row.lastName = newCase.person.lastName;
    row.birthName = newCase.person.birthName;
    row.firstName = newCase.person.firstName;
    row.birthDate = newCase.person.birthDate;
    row.referredAt = newCase.file.referredAt;
    for (const model::Contact &contact : newCase.contacts) {
        if (!contact.e164.isEmpty()) {
            row.phones << contact.e164;
        }
    }
    return row;
}

std::optional<LineOutcome> outcomeWithoutCase(LineKind kind)
{
    switch (kind) {
    case LineKind::Title: return LineOutcome::Title;
    case LineKind::Empty: return LineOutcome::Empty;
    case LineKind::Total: return LineOutcome::Total;
    case LineKind::Nameless: return LineOutcome::Held;
    case LineKind::Case: break;
    }
    return std::nullopt;
}

/// Decides one line after the ones before it.
void settle(PlannedLine &line, CaseIndex &cases, QSet<QString> &fingerprints, const QDate &today)
{
    if (const auto outcome = outcomeWithoutCase(line.source.kind); outcome && *outcome != LineOutcome::Held) {
        line.outcome = *outcome;
        return;
    }
    if (fingerprints.contains(line.source.fingerprint)) {
        line.outcome = LineOutcome::Known;
        return;
    }
    fingerprints.insert(line.source.fingerprint);
    if (line.source.kind == LineKind::Nameless) {
        line.outcome = LineOutcome::Held;
        return;
    }
    const model::CaseRow row = rowOf(line.source.newCase);
    if (const auto like = cases.closest(row, today)) {
        line.outcome = LineOutcome::Held;
        line.likeCase = like->id;
        line.likeLine = like->line;
        line.reasons = like->reasons;
        return;
    }
    cases.add(row, line.source.number);
}

} // namespace

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    for (const PlannedLine &line : lines) {
        switch (line.outcome) {
        case LineOutcome::Created:
            ++counts.created;
            counts.leftovers += static_cast<int>(line.source.newCase.leftovers.size());
            break;
        case LineOutcome::Known: ++counts.known; break;
        case LineOutcome::Held: ++counts.held; break;
        case LineOutcome::Empty: ++counts.empty; break;
        case LineOutcome::Total: ++counts.total; break;
        case LineOutcome::Title: ++counts.title; break;
        }
    }
    return counts;
}

Result<ImportPlan> planImport(const exchange::Sheet &sheet, const ColumnMap &map, const ReadingGround &ground,
                              const KnownCases &known, const JobControl &job)
{
    if (const auto checked = checkColumnMap(map); !checked) {
        return checked.error();
    }
    auto lines = readLines(sheet, map, ground, job);
    if (!lines) {
        return lines.error();
    }
    CaseIndex cases;
    for (const model::CaseRow &row : known.rows) {
        cases.add(row, 0);
    }
    QSet<QString> fingerprints = known.fingerprints;
    ImportPlan plan;
    plan.map = map;
    for (ImportedLine &line : *lines) {
        PlannedLine planned;
        planned.source = std::move(line);
        settle(planned, cases, fingerprints, ground.today);
        plan.lines << std::move(planned);
    }
    return plan;
}

} // namespace relais::work
