// SPDX-License-Identifier: GPL-3.0-or-later
// Two values for one field, decided by the keyboard alone.
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/twoposts.h"
#include "translations/language.h"
#include "ui/common/rowviews.h"
#include "ui/pages/choicesdialog.h"
#include "ui/pages/decisionspage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace relais;
using namespace relais::ui;

namespace {

/// Four fields of one case that both posts wrote; at the first post, where C. Auger sits.
struct Desk {
    TwoPosts posts;
    model::CaseId id;
    FakeNotices notices;
    std::unique_ptr<DecisionsPage> page;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French));
        id = posts.first.addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s);
        posts.meet();
        posts.second.clock().set(posts.first.clock().now()); // each minute the second comes after the first
        posts.wait(60'000);
        const QList<std::tuple<QString, QString, QString>> edits{
            {u"contact.hours"_s, u"9h-11h30 lun-ven"_s, u"13h30-16h lun-ven"_s},
            {u"commune"_s, u"Dieppe"_s, u"Fécamp"_s},
            {u"detector"_s, u"Mairie d’Eu"_s, u"Mairie du Tréport"_s},
            {u"departure_on"_s, u"2026-12-01"_s, u"2026-12-02"_s}};
        for (const auto &[field, here, there] : edits) {
            REQUIRE_OK(work::cases::setField(posts.first.session(), id, field, here));
            posts.wait(1000);
            REQUIRE_OK(work::cases::setField(posts.second.session(), id, field, there));
            posts.wait(1000);
        }
        posts.meet();
        posts.wait(3'600'000);
        page = std::make_unique<DecisionsPage>(posts.first.session(), notices);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->list()->setFocus();
        QTest::qWait(1); // the values appear when the window is idle
    }
    [[nodiscard]] QString title() const { return page->list()->currentIndex().data(Qt::DisplayRole).toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        posts.first.clock().advance(1000);
    }
    void type(const QString &text) // QTest::keyClicks takes ASCII alone
    {
        for (const QChar sign : text) {
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(sign),
                                Qt::NoModifier);
        }
    }
    work::CaseDetail detail() { return *work::loadCase(posts.first.session(), id); }
    /// Every text that the page shows now, with plain spaces and hyphens.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(u'–', u'-');
    }
};

} // namespace

TEST_CASE("two values stand side by side, with who wrote them, and the way to reach her first", "[ui][conflicts]")
{
    Desk desk;
    CHECK(desk.page->count() == 4);
    CHECK(desk.page->headline().strong == u"4 à trancher"_s);
    CHECK(desk.page->headline().rest == u"4 champs"_s);
    CHECK(desk.title() == u"Jours et heures"_s);
    const QString shown = desk.shown();
    CHECK(shown.contains(u"Exemple, Ada, 76-2026-00001"_s));
    CHECK(shown.contains(u"9h-11h30 lun-ven"_s));
    CHECK(shown.contains(u"13h30-16h lun-ven"_s));
    CHECK(shown.contains(u"C. Auger"_s));
    CHECK(shown.contains(u"S. Mabille"_s));
    CHECK(shown.contains(u"nov. 2026, "_s)); // and the hour: two moments are compared
    CHECK(shown.contains(u"ce poste"_s));
    CHECK(shown.contains(u"un autre poste"_s));
    CHECK(shown.contains(u"seules les heures communes aux deux valeurs sont permises : aucune."_s));
}

TEST_CASE("the arrows choose, Enter keeps, and the keyboard alone goes through all of them", "[ui][conflicts]")
{
    Desk desk;
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return); // the one at right was set aside for now
    CHECK(desk.detail().contacts.first().hours == u"9h-11h30 lun-ven"_s);
    CHECK(desk.page->count() == 3);
    CHECK(desk.page->list()->hasFocus());

    CHECK(desk.title() == u"Commune"_s);
    desk.press(Qt::Key_T, Qt::ControlModifier); // to ask again: it waits
    CHECK(desk.detail().notes.at(0).text.contains(u"Fécamp"_s));
    CHECK(desk.page->count() == 3);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    CHECK(desk.detail().file.commune == u"Fécamp"_s);
    CHECK(desk.page->count() == 2);

    desk.press(Qt::Key_Down); // later
    CHECK(desk.title() == u"Départ prévu"_s);
    desk.press(Qt::Key_M, Qt::ControlModifier);
    desk.type(u"bientôt"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.page->count() == 2);
    CHECK(desk.shown().contains(u"Rien n’a été écrit"_s));
    for (QLineEdit *edit : desk.page->findChildren<QLineEdit *>()) {
        edit->clear();
    }
    desk.type(u"03/12/2026"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.detail().file.departureOn == QDate(2026, 12, 3));

    desk.press(Qt::Key_Return);
    CHECK(desk.detail().file.detector == u"Mairie du Tréport"_s);
    CHECK(desk.page->count() == 0);
    CHECK(desk.shown().contains(u"Rien à trancher."_s));
}

TEST_CASE("a choice taken back is to decide again", "[ui][conflicts][undo]")
{
    Desk desk;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.page->count() == 3);
    const auto act = work::undo::undoable(desk.posts.first.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(desk.posts.first.session(), **act));
    CHECK(desk.page->count() == 4);
    CHECK(desk.title() == u"Jours et heures"_s);
}

TEST_CASE("the history of choices puts back what was set aside, and once more the other", "[ui][conflicts]")
{
    Desk desk;
    desk.press(Qt::Key_Return);
    CHECK(desk.detail().contacts.first().hours == u"13h30-16h lun-ven"_s);
    ChoicesDialog dialog(desk.posts.first.session(), desk.notices);
    dialog.show();
    REQUIRE(dialog.table()->model()->rowCount() == 1);
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    CHECK(desk.detail().contacts.first().hours == u"9h-11h30 lun-ven"_s);
    CHECK(dialog.isVisible());
    desk.posts.first.clock().advance(1000);
    QTest::keyClick(dialog.table(), Qt::Key_Return);
    CHECK(desk.detail().contacts.first().hours == u"13h30-16h lun-ven"_s);
}

TEST_CASE("after a lock the cards hold nothing of a case", "[ui][conflicts]")
{
    Desk desk;
    desk.page->clear();
    CHECK(desk.page->count() == 0);
    for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(u"Exemple"_s));
        CHECK_FALSE(label->text().contains(u"lun-ven"_s));
    }
}
