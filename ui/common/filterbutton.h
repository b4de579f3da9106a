// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/words.h"

#include <QToolButton>

namespace relais::ui {

/// One filter of a list: word, count, and a check mark while it is on.
class FilterButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &text, QWidget *parent = nullptr);

    /// Negative hides the count.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = -1;
};

/// A button that opens a menu, with its triangle (« Autres filtres », « Tout »).
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);
    /// Shows a state that may be changed from the menu: tinted as a chip, with its icon; the text is set apart.
    void setLook(const StateLook &look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Token m_token = Token::Text; ///< Text = no state
};

} // namespace relais::ui
