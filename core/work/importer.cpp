// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/importer.h"

#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/heldcells.h"

#include <algorithm>

namespace relais::work {

namespace {

QStringList wordsOf(const QList<MatchReason> &reasons)
{
    QStringList words;
    for (const MatchReason reason : reasons) {
        words << model::word(reason);
    }
    return words;
}

LineReport reportOf(const PlannedLine &line)
{
    LineReport report;
    report.line = line.source.number;
    report.outcome = line.outcome;
    report.reasons = wordsOf(line.reasons);
    if (line.outcome == LineOutcome::Created) {
        report.fields = line.source.fields;
        report.leftovers = line.source.newCase.leftovers;
    } else if (line.source.kind == LineKind::Nameless && line.outcome == LineOutcome::Held) {
        report.reasons << u"no_name"_s;
    }
    if (line.source.formula == ImportedLine::Formula::Some) {
        report.reasons << u"formula"_s;
    }
    return report;
}

/// Writes the lines of a plan inside one transaction.
class PlanWriter
{
public:
    PlanWriter(store::Tx &tx, const Session &session, const ImportPlan &plan, const JobControl &job)
        : m_tx(tx), m_session(session), m_plan(plan), m_job(job), m_total(plan.counts().created)
    {
    }

    Result<void> run()
    {
        // Lines with a number of their own first, so that the numbers given to the others are free.
        for (const bool numbered : {true, false}) {
            for (const PlannedLine &line : m_plan.lines) {
                const bool hasNumber = !line.source.newCase.file.reference.isEmpty();
                if (line.outcome != LineOutcome::Created || hasNumber != numbered) {
                    continue;
                }
                if (const auto created = create(line); !created) {
                    return created;
                }
            }
        }
        for (const PlannedLine &line : m_plan.lines) {
            if (line.outcome == LineOutcome::Held) {
                hold(line);
            }
        }
        return {};
    }

private:
    Result<void> create(const PlannedLine &line)
    {
        if (m_job.isCancelled()) {
            return Error{ErrorCode::Cancelled, u"import"_s};
        }
        if (store::knowsSourceLine(m_tx, line.source.fingerprint)) {
            return Error{ErrorCode::StaleValue, u"line %1 stands in the vault since"_s.arg(line.source.number)};
        }
        const auto id = cases::openIn(m_tx, m_session, line.source.newCase, m_numbering);
        if (!id) {
            return Error{id.error().code, u"line %1, "_s.arg(line.source.number) + id.error().detail};
        }
        m_caseOfLine.insert(line.source.number, *id);
        m_job.report(m_caseOfLine.size(), m_total);
        return {};
    }

    void hold(const PlannedLine &line)
    {
        model::HeldLine held;
        held.id = model::HeldLineId::create(m_session.vault.office());
        held.line = line.source.number;
        held.cells = heldText(line.source.cells);
        held.likeCase = line.likeLine > 0 ? m_caseOfLine.value(line.likeLine) : line.likeCase;
        held.reasons = wordsOf(line.reasons).join(u',');
        held.sourceLine = line.source.fingerprint;
        m_tx.create(held);
    }

    store::Tx &m_tx;
    const Session &m_session;
    const ImportPlan &m_plan;
    const JobControl &m_job;
    const int m_total;
    cases::Numbering m_numbering; // lines with a number of their own are written before
    QHash<int, model::CaseId> m_caseOfLine;
};

} // namespace

ImportReport reportOf(const ImportPlan &plan)
{
    ImportReport report;
    report.counts = plan.counts();
    for (const PlannedLine &line : plan.lines) {
        report.lines << reportOf(line);
    }
    return report;
}

Result<KnownCases> knownCases(const Session &session)
{
    if (!access::mayDo(session, u"import.caseload"_s)) {
        return Error{ErrorCode::Refused, u"this role imports nothing"_s};
    }
    return session.vault.read([](const store::Reader &reader) -> Result<KnownCases> {
        return KnownCases{store::caseRows(reader), store::sourceLines(reader)};
    });
}

Result<ImportPlan> previewImport(const Session &session, const exchange::Sheet &sheet, const ColumnMap &map,
                                 const JobControl &job)
{
    const auto known = knownCases(session);
    if (!known) {
        return known.error();
    }
    return planImport(sheet, map, readingGround(session), *known, job);
}

Result<ImportReport> applyImport(const Session &session, const ImportPlan &plan, const JobControl &job)
{
    if (const auto remembered = rememberColumnMap(session, plan.map); !remembered) {
        return remembered.error();
    }
    const auto written = session.vault.write(session.act("import.caseload"),
                                             [&](store::Tx &tx) { return PlanWriter(tx, session, plan, job).run(); });
    if (!written) {
        return written.error();
    }
    return reportOf(plan);
}

} // namespace relais::work
