// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "ui/common/keybutton.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/orientationspanel.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>

#include <memory>

/// The windows of one office: the case at its tab « Orientations », and the page of the exchanges.
class OfficeWindows
{
public:
    explicit OfficeWindows(TempVault &of)
        : vault(of), dossier(std::make_unique<relais::ui::CasePage>(of.session(), notices, &back)),
          exchange(std::make_unique<relais::ui::ExchangePage>(of.session(), carried))
    {
        dossier->resize(1240, 860);
        exchange->resize(1240, 860);
    }

    /// « Envoyer et recevoir » over the folder that both reach.
    void meet(const QString &folder)
    {
        exchange->open({});
        exchange->exchangeOver(folder);
        REQUIRE(QTest::qWaitFor([this] { return !exchange->isRunning(); }, 60'000));
        CHECK(carried.shown == QStringList()); // nothing failed, nothing was held
        vault.clock().advance(1000);
    }
    void open(const relais::model::CaseId &id)
    {
        dossier->open(id.text());
        auto *tabs = dossier->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).startsWith(u"Orientations"_s)) {
                tabs->setCurrentIndex(tab);
            }
        }
        person::look(*dossier);
        table()->setFocus();
    }
    [[nodiscard]] relais::ui::OrientationsPanel *panel() const
    {
        return dossier->findChild<relais::ui::OrientationsPanel *>();
    }
    [[nodiscard]] relais::ui::RowTable *table() const { return panel()->list(); }
    [[nodiscard]] QString line() const { return table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); }
    [[nodiscard]] QString words() const
    {
        QString words;
        for (const QLabel *label : dossier->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                words += label->text() + u'\n';
            }
        }
        return words;
    }
    [[nodiscard]] relais::ui::KeyButton *button(const QString &name) const
    {
        for (auto *button : panel()->findChildren<relais::ui::KeyButton *>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        FAIL("no act " << name.toStdString());
        return nullptr;
    }
    /// The key of an act in the list.
    void press(Qt::Key key)
    {
        QApplication::setActiveWindow(dossier.get());
        table()->setFocus();
        QTest::keyClick(table(), key);
        vault.clock().advance(1000);
    }
    /// The same, for an act that asks. @param answer at the dialog, up to Ctrl+Enter
    void press(Qt::Key key, const std::function<void(QDialog &)> &answer)
    {
        bool isAsked = false;
        person::whenAsked(dossier.get(), [&](QDialog &dialog) {
            isAsked = true;
            answer(dialog);
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        });
        press(key);
        CHECK(isAsked);
    }
    QAction *act(const QString &start) const
    {
        for (QAction *action : dossier->pageActions(relais::ui::Menu::Case)) {
            if (QString(action->text()).remove(u'&').startsWith(start)) {
                return action;
            }
        }
        FAIL("no act " << start.toStdString());
        return nullptr;
    }

    TempVault &vault;
    FakeNotices notices;
    FakeNotices carried; ///< of the exchanges
    QAction back;
    std::unique_ptr<relais::ui::CasePage> dossier;
    std::unique_ptr<relais::ui::ExchangePage> exchange;
};
