// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/metrics.h"
#include "ui/common/palette.h"

#include <QLabel>

namespace relais::ui {

/// One line of plain text that gives way when room lacks: cut with « … », the whole in its tooltip. text() stays whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Role role = Role::Body, Token token = Token::Text, QWidget *parent = nullptr);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace relais::ui
