// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

namespace relais::work {

/// The channels that are marked unsafe, as somebody may have written them into a text: with any blanks, dots and
/// country code of a number, in any case of a mail or an address. No paper, no file and no clipboard holds them.
class UnsafeWays
{
public:
    explicit UnsafeWays(const QList<model::Contact> &contacts);

    [[nodiscard]] bool standIn(const QString &text) const;
    /// The text with a word in the place of each.
    [[nodiscard]] QString takenOut(const QString &text) const;
    /// The same for every text of a case.
    void takeOut(CaseDetail &detail) const;

private:
    QStringList m_numbers; ///< last nine digits
    QStringList m_texts;   ///< mails, and addresses by their first line
};

/// Whether a text may go to the clipboard, where any program reads it. An error of the vault is a no.
bool mayCopy(const Session &session, const QString &text);

} // namespace relais::work
