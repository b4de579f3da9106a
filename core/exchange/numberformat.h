// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheetcell.h"

namespace relais::exchange {

/// Day 0 of the serial numbers by which OOXML workbooks write dates (ECMA-376 part 1, 18.17.4.1).
enum class DateSystem { From1900, From1904 };

/// What the number format of an OOXML cell says about the meaning of its number (18.8.30, 18.8.31).
class NumberFormat
{
public:
    /// General.
    NumberFormat() = default;
    /// A format known by its number alone. @param id 0 to 163; one without a meaning here is General
    static NumberFormat builtin(int id);
    static NumberFormat fromCode(const QString &code);

    [[nodiscard]] SheetCell cell(double value, DateSystem system) const;

private:
    enum class Form { Number, Date, TimeOfDay, Duration };

    [[nodiscard]] QString masked(qint64 whole) const;

    Form m_form = Form::Number;
    QString m_mask; ///< digit places '0' and '#' between literal characters, as in 0#" "##" "##; empty: none
};

} // namespace relais::exchange
