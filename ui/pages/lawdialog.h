// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace relais::ui {

/// What waits for her consent, and may go by law.
struct LawQuestion {
    QString office;
    QStringList measures; ///< codes
    QStringList bases;    ///< codes of model::ShareRules::bases(); not empty
};
/// Which legal basis is invoked, each with its article and its limit. @return its code; nothing when the person left
std::optional<QString> askForBasis(QWidget *parent, const LawQuestion &question);

} // namespace relais::ui
