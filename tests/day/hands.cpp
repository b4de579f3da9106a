// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/hands.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

#include <cstdio>

#include <sys/prctl.h>
#include <unistd.h>

using namespace relais;
using namespace Qt::Literals::StringLiterals;

namespace {

void tell(const QString &words)
{
    std::fputs((words + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

ui::MainWindow *window()
{
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (auto *main = qobject_cast<ui::MainWindow *>(one)) {
            return main;
        }
    }
    return nullptr;
}

/// No screen gives the focus: the uppermost window takes it.
QWidget *focus()
{
    QWidget *top = QApplication::activeModalWidget();
    top = top != nullptr ? top : window();
    if (QApplication::activeWindow() != top) {
        QApplication::setActiveWindow(top);
    }
    QWidget *has = QApplication::focusWidget();
    return has != nullptr ? has : top;
}

void strike(QChar letter)
{
    if (letter.unicode() < 0x80) {
        QTest::keyClick(focus(), static_cast<char>(letter.unicode()));
        return;
    }
    QKeyEvent stroke(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(focus(), &stroke);
}

/// The test looks at this process from outside, which the released program forbids: only here it is allowed.
void begin()
{
    prctl(PR_SET_DUMPABLE, 1);
    new Hands(qApp);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(begin)

Hands::Hands(QObject *parent) : QObject(parent), m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Hands::read);
    QTimer::singleShot(0, this, [] { tell(u"started"_s); });
}

void Hands::read()
{
    char bytes[4096];
    const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        QCoreApplication::quit(); // whoever had the hands is gone
        return;
    }
    m_begun += QByteArray(bytes, count);
    const qsizetype whole = m_begun.lastIndexOf('\n') + 1;
    m_lines += QString::fromUtf8(m_begun.left(whole)).split(u'\n', Qt::SkipEmptyParts);
    m_begun.remove(0, whole);
    next();
}

void Hands::next()
{
    if (m_waits || m_lines.isEmpty()) {
        return;
    }
    m_waits = true;
    // A new timer for each line: the one before may still be inside a dialog that it opened.
    QTimer::singleShot(20, this, [this] {
        m_waits = false;
        const QString line = m_lines.takeFirst();
        next();
        act(line.section(u' ', 0, 0), line.section(u' ', 1));
    });
}

void Hands::act(const QString &verb, const QString &rest)
{
    if (verb == u"press"_s) {
        const QKeyCombination keys = QKeySequence(rest)[0];
        QTest::keyClick(focus(), keys.key(), keys.keyboardModifiers());
    } else if (verb == u"type"_s) {
        for (const QChar letter : rest) {
            strike(letter);
        }
    } else if (verb == u"ask"_s) {
        tell(u"answer "_s + answer(rest.section(u' ', 0, 0), rest.section(u' ', 1)));
    }
}

QString Hands::answer(const QString &question, const QString &rest) const
{
    if (question == u"locked"_s) {
        return window() == nullptr || window()->isLocked() ? u"yes"_s : u"no"_s;
    }
    if (question == u"dialog"_s) {
        const QWidget *dialog = QApplication::activeModalWidget();
        return dialog == nullptr ? u"none"_s : QString::fromLatin1(dialog->metaObject()->className());
    }
    if (question == u"page"_s) {
        const QWidget *page = window()->currentPage();
        return page == nullptr ? u"none"_s : QString::fromLatin1(page->metaObject()->className());
    }
    if (question == u"says"_s) {
        const QWidgetList all = QApplication::allWidgets();
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const QWidget *one) {
                               return one->isVisible() && one->property("text").toString().contains(rest);
                           })
                   ? u"yes"_s
                   : u"no"_s;
    }
    const QWidget *has = focus();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(has)) {
        return text->toPlainText().replace(u'\n', u' ');
    }
    const auto *line = qobject_cast<const QLineEdit *>(has);
    return line != nullptr ? line->text() : QString::fromLatin1(has->metaObject()->className());
}
