// SPDX-License-Identifier: GPL-3.0-or-later
// What a person at the keyboard does, for tests that link Widgets.
#pragma once

#include "tests/kit/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QTest>
#include <QTimer>

#include <functional>

namespace person {

inline void look(QWidget &window)
{
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
}

/// Into whatever has the focus.
inline void type(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            QTest::keyClick(QApplication::focusWidget(), static_cast<char>(c.unicode()));
        } else { // QTest knows no key for it
            QKeyEvent stroke(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(QApplication::focusWidget(), &stroke);
        }
    }
}
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}
/// Tab after Tab until the control of that name has the focus; fails when none has it.
inline void tabTo(const QString &name)
{
    for (int i = 0; i < 40; ++i) {
        const QWidget *here = QApplication::focusWidget();
        const auto *button = qobject_cast<const QAbstractButton *>(here);
        if (here->accessibleName() == name || (button != nullptr && button->text().remove(u'&') == name)) {
            return;
        }
        press(Qt::Key_Tab);
    }
    FAIL("Tab does not reach " << name.toStdString());
}
/// Replaces what the field in focus holds.
inline void retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

/// Answers the next modal dialog once it is there; call before what opens it.
inline void whenAsked(QWidget *window, const std::function<void(QDialog &)> &answer)
{
    QApplication::setActiveWindow(window); // no screen gives it back after the dialog before
    auto *eye = new QTimer(window);
    const QWidget *before = QApplication::activeModalWidget();
    QObject::connect(eye, &QTimer::timeout, eye, [eye, before, answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog == before) {
            return;
        }
        eye->stop();
        eye->deleteLater();
        QApplication::setActiveWindow(dialog);
        if (!dialog->inherits("QFileDialog")) {          // of the system, with one of our fixed sentences
            CHECK(dialog->windowTitle() == u"Relais"_s); // all that the list of open windows tells
        }
        answer(*dialog);
        if (dialog->isVisible() && QApplication::activeModalWidget() == dialog) {
            FAIL_CHECK("a question stays open");
            dialog->reject();
        }
    });
    eye->start(10);
}

} // namespace person
