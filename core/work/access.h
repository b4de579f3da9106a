// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exclusionrule.h"
#include "core/model/rights.h"
#include "core/store/searchindex.h"
#include "core/work/casedetail.h"
#include "core/work/dues.h"

/// The one policy that screen, search, print, export, bundle and statistics ask: what the role of the session lets
/// through. What it does not is absent; nothing is masked in a widget.
namespace relais::work::access {

using model::Outlet;
using model::Right;

[[nodiscard]] Right right(const Session &session, const QString &group, Outlet outlet);
/// Whether the role knows cases at all; the administrator does not.
[[nodiscard]] bool seesCases(const Session &session);
/// Whether the role may do this ("measure.set"); openSession has the vault refuse what it may not.
[[nodiscard]] bool mayDo(const Session &session, const QString &verb);
/// Whether a measure is entrusted to this user: its partner bears her name or that of her office.
[[nodiscard]] bool isOwnMeasure(const QString &partner, const model::Someone &who);
/// Groups that the role is not shown by itself, in their order: what a page says instead of their content.
[[nodiscard]] QList<model::FieldGroup> withheld(const Session &session, Outlet outlet);

/// Types why a group of fields of a case must be seen; shown on screen for five minutes, and traced with the reason.
/// InvalidInput without a reason; Refused when no reason opens it.
Result<void> openWithReason(const Session &session, const model::CaseId &id, const QString &group,
                            const QString &reason);
constexpr int kOpenMinutes = 5;

/// What of a case may pass. Asked once for many fields: it reads which groups a reason holds open now.
class Gate
{
public:
    Gate(const Session &session, Outlet outlet, const model::CaseId &id = {});
    /// "case.commune", "note.words", or the code of a group; never for what no group holds.
    [[nodiscard]] bool shows(const QString &field) const;
    [[nodiscard]] bool showsMeasure(const QString &partner) const;
    /// Nothing of a case is held back.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    const Session &m_session;
    Outlet m_outlet;
    QStringList m_opened;
    bool m_isWhole;
};

/// A case before any right is asked: for whoever asks filtered() next. NotFound when it does not exist, has ended or is
/// kept from this user. loadCase() is what the role is shown of it on screen (Refused when it sees no case), traced.
Result<CaseDetail> wholeCase(const Session &session, const model::CaseId &id);
[[nodiscard]] CaseDetail filtered(const Session &session, CaseDetail detail, Outlet outlet);
[[nodiscard]] QList<model::CaseRow> filtered(const Session &session, QList<model::CaseRow> rows, Outlet outlet);
[[nodiscard]] Dues filtered(const Session &session, Dues dues, Outlet outlet);
/// @param measures of the case, whole: an entry may tell of one
[[nodiscard]] QList<JournalEntry> filtered(const Session &session, const model::CaseId &id,
                                           const QList<model::Measure> &measures, QList<JournalEntry> entries,
                                           Outlet outlet);
/// Hits of a search; what was found in a field that the role may not search is not found.
[[nodiscard]] QHash<model::CaseId, store::SearchField> filtered(const Session &session,
                                                                const QHash<model::CaseId, store::SearchField> &hits);

} // namespace relais::work::access
