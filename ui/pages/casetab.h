// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "ui/shell/page.h"

namespace relais::ui {

/// One part of a case, shown under a tab of its page. It keeps what is selected while the same case is shown again.
class CaseTab
{
public:
    virtual ~CaseTab() = default;

    /// Word of the tab, with a count where one is useful; asked after setCase().
    [[nodiscard]] virtual QString tabWords() const = 0;
    /// Where F6 leads.
    [[nodiscard]] virtual QWidget *firstField() const = 0;
    [[nodiscard]] virtual QWidget *widget() = 0;
    virtual void setCase(const work::CaseDetail &detail) = 0;
    /// On lock: nothing of a case may stay.
    virtual void clear() = 0;
    virtual void fit(Width width) { Q_UNUSED(width) }
};

} // namespace relais::ui
