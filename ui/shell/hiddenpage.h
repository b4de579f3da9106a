// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace relais::ui {

/// What a passer-by sees after F12: nothing, and one button.
class HiddenPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenPage(QWidget *parent = nullptr);

signals:
    void returnRequested();
};

} // namespace relais::ui
