// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace relais::ui {

/// « photo » for "image/jpeg".
QString documentKindWord(const QString &type);
/// « lieu, auteur » for "position,author"; « rien » for nothing.
QString removedWords(const QString &cleaned);

/// The title of a paper that comes in; says what is kept of the file, and what is not. Nothing = the person left.
std::optional<QString> askForTitle(QWidget *parent);

} // namespace relais::ui
