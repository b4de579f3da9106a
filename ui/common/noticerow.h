// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/flowlayout.h"

#include <QLayout>

class QWidget;

namespace relais::ui {

/// The inside of a notice: icon, words, acts and the button that closes it, in one row; where the row lacks width (200
/// %, small screens) the acts stand below the words and break into several rows, so that nothing is cut.
class NoticeRow final : public QLayout
{
public:
    explicit NoticeRow(QWidget *parent);
    ~NoticeRow() override;

    void setIcon(QWidget *icon) { addPart(Icon, icon); }
    void setWords(QWidget *words) { addPart(Words, words); }
    void setActs(QWidget *acts) { addPart(Acts, acts); }
    void setClose(QWidget *close) { addPart(Close, close); }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum Part { Icon, Words, Acts, Close, Parts };
    struct Plan {
        int side = 0;  ///< of the icon, with its gap
        int words = 0; ///< width
        int acts = 0;  ///< width; 0 = none to show
        bool isOneRow = true;
        int first = 0;  ///< height of the row of the words
        int second = 0; ///< of the acts below it
    };
    void addPart(Part part, QWidget *widget);
    [[nodiscard]] int hint(Part part) const;
    [[nodiscard]] Plan planned(int width) const;
    [[nodiscard]] int gap() const { return std::max(0, spacing()); }

    QLayoutItem *m_parts[Parts] = {};
};

} // namespace relais::ui
