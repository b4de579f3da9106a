// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/samecase.h"

namespace relais::ui {

/// Which cases of a list are of one person, so that a search that finds one shows them all, each with its mark.
class SamePersons final
{
public:
    Result<void> read(const work::Session &session);
    void clear() { *this = {}; }
    [[nodiscard]] const work::samecase::Links &links() const { return m_links; }
    /// « même personne que 76-2026-00051 »; empty for a case that is linked with none.
    [[nodiscard]] QString words(const model::CaseId &id) const;

private:
    work::samecase::Links m_links;
    QHash<model::CaseId, QString> m_references; ///< of those in sight
};

} // namespace relais::ui
