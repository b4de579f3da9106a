// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

namespace relais::work {

/// The channels that are marked unsafe, as somebody may have written them into a text: with any blanks, dots and
/// country code of a number, in any case and with any accents of a mail or an address, which is also known by its
/// street alone. No paper, no file and no clipboard holds them.
class UnsafeWays
{
public:
    /// Those of a case, of the whole vault when it is empty (store/unsafeways). @throws store::SqlFailure
    UnsafeWays(const store::Reader &reader, const model::CaseId &caseId);

    [[nodiscard]] bool standIn(const QString &text) const;
    /// The text with a word in the place of each.
    [[nodiscard]] QString takenOut(const QString &text) const;
    /// The same for every text of a case.
    void takeOut(CaseDetail &detail) const;

private:
    struct Text {
        QString written;
        QString plain; ///< folded
    };
    void add(const QString &text);

    QStringList m_numbers; ///< last nine digits
    QList<Text> m_texts;   ///< mails, addresses and their parts
};

/// Whether a text may go to the clipboard, where any program reads it. An error of the vault is a no.
bool mayCopy(const Session &session, const QString &text);

} // namespace relais::work
