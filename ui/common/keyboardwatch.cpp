// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keyboardwatch.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

#include <array>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;
using Order = KeyboardWatch::Order;

namespace {

/// A place of the main block, by the number that Linux (evdev) and Windows (set 1) both give it, and what the three
/// usual orders print there.
struct Place {
    quint32 code;
    char16_t azerty;
    char16_t qwerty;
    char16_t qwertz;
};
constexpr std::array kPlaces = {Place{16, u'a', u'q', u'q'}, Place{17, u'z', u'w', u'w'}, Place{30, u'q', u'a', u'a'},
                                Place{44, u'w', u'z', u'y'}, Place{21, u'y', u'y', u'z'}};

/// X11 and Wayland add eight to the number of the kernel.
quint32 placeOf(const QKeyEvent &event)
{
    constexpr quint32 kOfX11 = 8;
    const bool bare = QGuiApplication::platformName() == u"windows"_s;
    return bare || event.nativeScanCode() < kOfX11 ? event.nativeScanCode() : event.nativeScanCode() - kOfX11;
}

/// What a letter at a place tells beside what is known: a letter that two orders share decides nothing against them.
Order orderAfter(Order known, quint32 place, QChar letter)
{
    for (const Place &key : kPlaces) {
        if (key.code != place) {
            continue;
        }
        const bool azerty = letter == QChar(key.azerty);
        const bool qwerty = letter == QChar(key.qwerty);
        const bool qwertz = letter == QChar(key.qwertz);
        const bool fits = (known == Order::Azerty && azerty) || (known == Order::Qwerty && qwerty) ||
                          (known == Order::Qwertz && qwertz);
        if (fits || (azerty && qwerty)) {
            return known;
        }
        return azerty ? Order::Azerty : qwerty ? Order::Qwerty : qwertz ? Order::Qwertz : Order::Unknown;
    }
    return known;
}

} // namespace

KeyboardWatch::KeyboardWatch(QWidget *field) : QObject(field)
{
    field->installEventFilter(this);
}

bool KeyboardWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        learn(*static_cast<const QKeyEvent *>(event));
    }
    return QObject::eventFilter(watched, event);
}

void KeyboardWatch::learn(const QKeyEvent &event)
{
    Caps caps = m_caps;
    Order order = m_order;
    if (event.key() == Qt::Key_CapsLock && caps != Caps::Unknown && !event.isAutoRepeat()) {
        caps = caps == Caps::On ? Caps::Off : Caps::On;
    }
    const QString text = event.text();
    if (text.size() == 1 && text.front().isLetter() && text.front().toLower() != text.front().toUpper()) {
        const bool shifted = event.modifiers().testFlag(Qt::ShiftModifier);
        caps = text.front().isUpper() != shifted ? Caps::On : Caps::Off;
        order = orderAfter(order, placeOf(event), text.front().toLower());
    }
    if (caps != m_caps || order != m_order) {
        m_caps = caps;
        m_order = order;
        emit changed();
    }
}

} // namespace relais::ui
