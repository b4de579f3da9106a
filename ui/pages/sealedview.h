// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <functional>

namespace relais::ui {

/// A sealed value on screen: dots while it is closed. It is painted and nothing else: no selection, no menu, no tooltip
/// and no accessible text hold it, and the characters are wiped after each painting.
class SealedView final : public QWidget
{
    Q_OBJECT

public:
    /// @param value UTF-8 while it is open, else null
    explicit SealedView(std::function<const SecretBytes *()> value, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// To be called when it was opened or closed.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls `use` with the characters to show, then wipes them.
    void withText(const std::function<void(const QString &)> &use) const;

    std::function<const SecretBytes *()> m_value;
};

} // namespace relais::ui
