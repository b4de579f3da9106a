// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hiddenpage.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace relais::ui {

HiddenPage::HiddenPage(QWidget *parent) : QWidget(parent)
{
    setGround(this, Token::Window);
    auto *back = new KeyButton(tr("Return"), KeyButton::Kind::Normal, this);
    connect(back, &KeyButton::clicked, this, &HiddenPage::returnRequested);
    // Enter is what a hand finds first in a hurry; a plain button answers to Space only.
    auto *enter = new QShortcut(Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &HiddenPage::returnRequested);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::L, Space::Xxl);
    column->addStretch();
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch();
    setFocusProxy(back);
}

} // namespace relais::ui
