// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QKeyEvent>

using namespace relais;

namespace {

/// A key as X11 tells it: the place (kernel's number plus eight) and the letter it gave.
void strike(Qt::Key key, quint32 place, const QString &letter, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, place + 8, 0, 0, letter);
    QApplication::sendEvent(QApplication::focusWidget(), &press);
}

bool says(ProgramAtTheDesk &desk, const QString &words)
{
    const QList<QWidget *> widgets = desk.window().findChildren<QWidget *>();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget *widget) {
        return widget->isVisible() && widget->property("text").toString().contains(words);
    });
}

void tryPhrase(ProgramAtTheDesk &desk)
{
    ProgramAtTheDesk::press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return says(desk, u"n’ouvre pas le coffre"_s); }, 20'000));
}

} // namespace

TEST_CASE("after a wrong phrase typed on a QWERTY keyboard she is told so, and not before", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.application().unlockPage().firstFocus()->setFocus();
    strike(Qt::Key_Q, 16, u"q"_s); // the place of A on a French keyboard
    strike(Qt::Key_E, 18, u"e"_s);
    CHECK_FALSE(says(desk, u"QWERTY"_s));
    tryPhrase(desk);
    CHECK(says(desk, u"Le clavier est en QWERTY."_s));
}

TEST_CASE("a German keyboard is not called QWERTY", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.application().unlockPage().firstFocus()->setFocus();
    strike(Qt::Key_A, 30, u"a"_s);
    strike(Qt::Key_Z, 21, u"z"_s);
    strike(Qt::Key_W, 17, u"w"_s);
    tryPhrase(desk);
    CHECK(says(desk, u"Le clavier est en QWERTZ."_s));
}

TEST_CASE("on a French keyboard, or when the places are not told, nothing is said of it", "[app][keyboard]")
{
    for (const quint32 place : {16U, 0U}) {
        ProgramAtTheDesk desk;
        desk.application().unlockPage().firstFocus()->setFocus();
        strike(Qt::Key_A, place, u"a"_s);
        tryPhrase(desk);
        CHECK_FALSE(says(desk, u"QWERTY"_s));
    }
}

TEST_CASE("Caps Lock is told at once, by a capital without Shift, and no longer when it is off", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.application().unlockPage().firstFocus()->setFocus();
    const QString warning = u"Verr. Maj"_s;
    strike(Qt::Key_A, 16, u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(says(desk, warning));
    strike(Qt::Key_A, 16, u"A"_s);
    CHECK(says(desk, warning));
    strike(Qt::Key_CapsLock, 58, {});
    CHECK_FALSE(says(desk, warning));
    strike(Qt::Key_A, 16, u"a"_s, Qt::ShiftModifier); // Shift undoes Caps Lock
    CHECK(says(desk, warning));
    strike(Qt::Key_1, 2, u"1"_s, Qt::ShiftModifier); // a digit tells nothing
    CHECK(says(desk, warning));
    strike(Qt::Key_A, 16, u"a"_s);
    CHECK_FALSE(says(desk, warning));
}
