// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/measure.h"
#include "ui/common/palette.h"

#include <QString>
#include <QStringView>

namespace relais::ui {

/// A state as it is always shown: colour, icon and word together.
struct StateLook {
    QString icon;
    Token token = Token::Week;
    QString word;
    /// Late, refused and unsafe: the word takes the colour too.
    enum class Loud { No, Yes } loud = Loud::No;
};

/// A word of the code and the English of what the screen says for it.
struct Worded {
    const char *word;
    const char *english;
};

/// What the screen says for a word. @tparam Words a class with tr() and a list `kList` of Worded in QT_TR_NOOP
template<typename Words>
QString wordOf(QStringView word, const QString &otherwise)
{
    for (const Worded &one : Words::kList) {
        if (word == QLatin1String(one.word)) {
            return Words::tr(one.english);
        }
    }
    return otherwise;
}

/// When something is due.
enum class Due { Late, Today, Soon, Week, Waiting, Done };
StateLook dueLook(Due due);

StateLook measureLook(model::MeasureStatus status);
/// States of a case are words alone: the icon is empty.
StateLook caseLook(model::CaseStatus status);
/// Low danger is never green: green means that an act was checked, not that she is safe.
StateLook dangerLook(model::DangerLevel level);

/// Whether one may reach her now. The words « jusqu'à 11:00 », « pas avant 14:00 » are the caller's.
enum class Reach { Possible, Later, None, AskAgain, Disputed };
StateLook reachLook(Reach reach);

/// Name of a strand (SEC LOG FIN JUR ENF EMP SAN ADM); the code itself when unknown.
QString strandWord(QStringView code);

} // namespace relais::ui
