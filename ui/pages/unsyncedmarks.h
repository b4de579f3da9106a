// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/presence.h"
#include "ui/common/words.h"

namespace relais::ui {

/// Which cases of a list the other posts of the office do not see yet as this one does.
class UnsyncedMarks final
{
public:
    /// @return whether anything is otherwise than before
    Result<bool> read(const work::Session &session);
    void clear() { m_cases.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_cases.isEmpty(); }
    /// « 3 pas parties »; empty for a case in step.
    [[nodiscard]] StateLook look(const model::CaseId &id) const;
    /// « 3 saisies de ce poste pas encore parties »; empty for a case in step.
    [[nodiscard]] QString words(const model::CaseId &id) const;
    /// How many have not left, then how many are otherwise on their way.
    [[nodiscard]] qint64 weight(const model::CaseId &id) const;

private:
    store::UnsyncedCases m_cases;
};

} // namespace relais::ui
