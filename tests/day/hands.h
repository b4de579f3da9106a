// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

/// Does in the program what lines on standard input say, as a person at the keyboard would, and answers questions on
/// standard output. A line is begun when the one before has reached the event loop, an open dialog included.
///   press KEYS   type TEXT   page WORD REFERENCE   ask focus|dialog|page|says WORDS|locked
class Hands final : public QObject
{
    Q_OBJECT

public:
    explicit Hands(QObject *parent);

private:
    void read();
    void next();
    void act(const QString &verb, const QString &rest);
    [[nodiscard]] QString answer(const QString &question, const QString &rest) const;

    QSocketNotifier m_input;
    QStringList m_lines;
    QByteArray m_begun;
    bool m_waits = false; ///< for the turn of the next line
};
