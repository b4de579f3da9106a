// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace relais::ui {

class Page;

/// The keys of a page, in a modal list: those of its actions, then those its lists handle themselves.
void showKeyList(QWidget *parent, const Page *page, const QList<QAction *> &actions);

} // namespace relais::ui
