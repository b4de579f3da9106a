// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/minisign.h"

#include <QList>

/// A body and its four lines, and what reading a change of them answers.
struct Signed {
    relais::exchange::SigningPair pair = relais::exchange::newSigningPair();
    QByteArray body = "bundle.json and what follows it";
    QString comment = QStringLiteral("relais-bundle/1 from=a to=b epoch=1 seq=7");

    [[nodiscard]] QByteArray lines() const { return of(pair, body, comment); }
    /// The four lines without their LF.
    [[nodiscard]] QList<QByteArray> parts() const { return lines().split('\n').first(4); }
    /// "holds", "unknown key", or the word of the error and its detail.
    [[nodiscard]] QByteArray answer(const QByteArray &lines, const QByteArray &body) const;

    [[nodiscard]] static QByteArray of(const relais::exchange::SigningPair &pair, const QByteArray &body,
                                       const QString &comment);
};

struct Mutation {
    const char *what;
    QByteArray lines;
    QByteArray body;
    const char *answer;
    bool programAccepts = false; ///< the public program is not as strict about the spelling
};

/// Lines that are no signature lines.
QList<Mutation> malformed(const Signed &original);
/// Lines of the right form that nobody signed, or that were signed for something else.
QList<Mutation> forged(const Signed &original);
