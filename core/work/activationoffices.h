// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/activation.h"
#include "core/work/casedetail.h"

namespace relais::work::activation {

/// Refused for a role that entrusts nothing, and for a case of another office.
Result<void> mayActivate(const Session &session, const model::CaseId &id);

/// The offices that measures of one case may go to, read once for all of them.
class OfficeBook
{
public:
    static Result<OfficeBook> of(const Session &session, const model::Case &file);

    /// In the order of proposals().
    [[nodiscard]] QList<Office> officesFor(const model::Measure &measure) const;

private:
    struct Entry {
        model::Card card;
        QStringList kinds;
        int days = 0;
    };

    OfficeBook(const Session &session, model::Case file) : m_session(&session), m_file(std::move(file)) {}
    [[nodiscard]] QList<Entry> suitable(const QStringList &kinds) const;
    [[nodiscard]] QString onPaper(const model::MeasureKind &kind) const;
    [[nodiscard]] bool isKeptApart(const QString &name) const;

    const Session *m_session;
    model::Case m_file;
    QList<Entry> m_entries;
    QList<model::Exclusion> m_exclusions;
};

} // namespace relais::work::activation
