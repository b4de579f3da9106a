// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What people type, key after key: names, a name in two words, a reference, telephones, a word of a note.
inline QStringList typedTexts()
{
    using namespace Qt::Literals::StringLiterals;
    return {u"petrenko"_s, u"oeuvrard maelys"_s, u"N'Diaye"_s,  u"le goff"_s,
            u"Yıldız"_s,   u"marie-noelle"_s,    u"00117"_s,    u"4107"_s,
            u"06 39 98"_s, u"cantine"_s,         u"traore aw"_s};
}
