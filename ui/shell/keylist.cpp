// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keylist.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/paint.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/rowviews.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

struct Line {
    QString key;
    QString does;
};

QList<Line> linesOf(const Page *page, const QList<QAction *> &actions)
{
    QList<Line> lines;
    for (const QAction *action : actions) {
        lines << Line{keyText(action->shortcut()), action->text().remove(u'&')};
    }
    const QList<PageKey> own = page != nullptr ? page->pageKeys() : QList<PageKey>();
    for (const PageKey &key : own) {
        lines << Line{keyText(key.key), key.does};
    }
    return lines;
}

} // namespace

void showKeyList(QWidget *parent, const Page *page, const QList<QAction *> &actions)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(u"Relais"_s);
    auto *column = new QVBoxLayout(&dialog);
    arrange(column, Space::M, Space::Xl);
    const QString title = page != nullptr ? Words::tr("Keys: %1").arg(page->title()) : Words::tr("Keys");
    dialog.setAccessibleName(title);
    column->addWidget(newLabel(title, Role::Section, Token::Text, &dialog));
    using Key = Column<Line>;
    RowsModel<Line> model(
        {Key{.title = Words::tr("Key"), .text = [](const Line &l) { return l.key; }, .weight = Key::Weight::Bold},
         Key{.title = Words::tr("What it does"), .text = [](const Line &l) { return l.does; }}});
    model.setRows(linesOf(page, actions));
    auto *table = new RowTable(Density::Dense, &dialog);
    table->setModel(&model);
    table->setColumnUnits({36, 0});
    table->setAccessibleName(title);
    table->setMinimumSize(u(120), u(110));
    column->addWidget(table, 1);
    auto *close = new KeyButton(Words::tr("Close"), KeyButton::Kind::Normal, &dialog);
    close->setShownKey(QKeySequence(Qt::Key_Escape));
    QObject::connect(close, &KeyButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.exec();
}

} // namespace relais::ui
