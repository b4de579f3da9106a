// SPDX-License-Identifier: GPL-3.0-or-later
// Several posts that write, send, lose and start again, each by its own clock; all of it follows from one seed.
#pragma once

#include "core/journal/merge.h"
#include "core/journal/stamp.h"

#include <QSet>

#include <random>
#include <vector>

class World
{
public:
    explicit World(quint64 seed);

    /// Between 10 and 40 gestures: writing, choosing a value of a dispute, taking one's last value back, sending with
    /// loss and repetition, a clock set anew, a restart.
    void live();
    /// Years later everybody has received everything, in an order of its own and some of it twice.
    void repair();

    [[nodiscard]] const std::vector<relais::journal::Change> &changes() const { return m_changes; }
    /// What each post has, in the order in which it came.
    [[nodiscard]] QList<QList<relais::journal::Change>> journals() const;
    /// What was found wrong on the way: a stamp that did not grow. Empty when nothing.
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] int heldOnce() const { return m_heldOnce; }
    std::mt19937_64 &chance() { return m_chance; }

private:
    struct Post {
        relais::journal::StampSource clock;
        qint64 offset = 0; ///< of its clock, milliseconds
        qint64 sequence = 0;
        QByteArray hash;
        QString last;
        QList<int> journal;
        QSet<int> known;
        QSet<int> held;
    };
    int upTo(int limit) { return static_cast<int>(m_chance() % static_cast<quint64>(limit + 1)); }
    [[nodiscard]] QList<relais::journal::Change> of(const Post &post) const;
    [[nodiscard]] QDateTime nowOf(const Post &post) const;
    void setClock(Post &post);
    void write(Post &post);
    void takeBack(Post &post);
    [[nodiscard]] relais::journal::Change drawn(const Post &post);
    /// The newest change in hand that may have given the value of that field; null for none.
    [[nodiscard]] const relais::journal::Change *standing(const Post &post, const QString &record,
                                                          const QString &field) const;
    void append(Post &post, relais::journal::Change change);
    void receive(Post &post, int change);
    void release(Post &post);
    void send();

    std::mt19937_64 m_chance;
    qint64 m_now = 1'795'512'000'000; // 24/11/2026
    std::vector<relais::journal::Change> m_changes;
    std::vector<Post> m_posts;
    QString m_fault;
    int m_heldOnce = 0;
};
