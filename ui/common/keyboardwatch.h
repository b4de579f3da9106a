// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace relais::ui {

/// Learns from the keys typed into a field, where nothing of what is typed shows, how the keyboard is set. No public
/// call of Qt tells the order of the keys or Caps Lock; but an event carries the place of its key beside the letter it
/// gave, and the same letter with and without Shift. Keeps no letter: only what they tell.
class KeyboardWatch final : public QObject
{
    Q_OBJECT

public:
    enum class Order { Unknown, Azerty, Qwerty, Qwertz };
    enum class Caps { Unknown, Off, On };

    /// @param field watched from now on, and the parent
    explicit KeyboardWatch(QWidget *field);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Caps caps() const { return m_caps; }

signals:
    /// Something was learnt, or is no longer true.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void learn(const QKeyEvent &event);

    Order m_order = Order::Unknown;
    Caps m_caps = Caps::Unknown;
};

} // namespace relais::ui
