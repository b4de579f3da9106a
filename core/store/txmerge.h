// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

#include <optional>

namespace relais::store {

/// How changes of others enter the journal and the tables, whatever their order, and what is remembered of the journal
/// from one to the next. The usual case costs one look and two writes: the Create of a record that is new, the Set of a
/// field that nobody wrote since. All members throw SqlFailure.
class Tx::Meeting
{
public:
    explicit Meeting(Tx &tx) : m_tx(tx) {}

    Merged take(const journal::Change &change);
    void replay(journal::Change change);
    /// A Set of this post was appended: it may settle a conflict.
    void wrote(const journal::Change &change);
    /// One was taken back: a conflict may stand again.
    void tookBack(const journal::Change &change) { derive(change, change.field); }

private:
    /// The last line of a node that is here.
    struct Tail {
        qint64 sequence = 0;
        QByteArray hash;
        QString stamp;
    };
    /// What a field holds, and since when; both empty when nothing wrote it.
    struct Standing {
        QString stamp;
        QVariant json; ///< its value as the journal has it
    };
    struct Effect {
        bool isApplied = false;
        bool isLate = false; ///< the record had lines before one said to which case it belongs
        QVariant old;
        QString caseId;
        QStringList disputed; ///< fields whose conflict must be looked for
    };

    [[nodiscard]] bool isRefused(const journal::Change &change);
    /// Known or Forked; nothing when the change is new.
    std::optional<Merged> metBefore(const journal::Change &change, const QByteArray &hash);
    [[nodiscard]] std::optional<Merged> metAlone(const journal::Change &change, const QByteArray &hash) const;
    [[nodiscard]] std::optional<Merged> metInside(const journal::Change &change, const QByteArray &hash) const;
    Tail &tailOf(const QString &node);

    Merged enter(const journal::Change &change, const QByteArray &hash, const QString &act);
    void create(const journal::Change &change, Effect &effect);
    void set(const journal::Change &change, Effect &effect);
    void end(const journal::Change &change, Effect &effect);
    void write(const journal::Change &change, const QString &field, const QVariant &value);
    [[nodiscard]] Standing standingOf(const QString &record, const QString &field) const;

    void note(const journal::Change &change, Effect &effect);
    QString caseOf(const journal::Change &change);
    void writeLine(const journal::Change &change, const QByteArray &hash, const QString &act, const Effect &effect);

    [[nodiscard]] bool hasConflicts();
    void derive(const journal::Change &change, const QString &field);

    Tx &m_tx;
    QHash<QString, Tail> m_tails;    ///< by node
    QHash<QString, QString> m_cases; ///< by record
    std::optional<bool> m_hasErased;
    std::optional<bool> m_hasConflicts;
};

} // namespace relais::store
