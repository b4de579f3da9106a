// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/reader.h"

#include <QHash>

namespace relais::work {

/// Replaces, in what is given to the person, the names of others by their part (« l'autre parent », « le service ») and
/// telephone numbers and addresses of mail that are not hers by a word. Her own name and her children's are never
/// replaced, even when somebody else bears them too.
class ThirdParties
{
public:
    /// @throws store::SqlFailure
    ThirdParties(const store::Reader &reader, const model::Case &file);

    [[nodiscard]] QString masked(const QString &text) const;
    /// How many were replaced so far.
    [[nodiscard]] int replaced() const { return m_replaced; }

private:
    void name(const QString &names, const QString &part);

    QHash<QString, QString> m_parts; ///< folded word of a name → the part its bearer plays
    QStringList m_numbers;           ///< hers, last nine digits
    QStringList m_mails;             ///< hers, in small letters
    mutable int m_replaced = 0;
};

/// Whether a text holds a name, a number or a place of the case, whatever the accents.
/// @throws store::SqlFailure
bool tellsOfHer(const store::Reader &reader, const model::Case &file, const QString &text);

} // namespace relais::work
