// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

// The text at the start of an age file (C2SP age.md, "Header"): the version, one stanza for each recipient, a MAC.
namespace relais::exchange {

/// Bytes, lines and stanzas beyond which reading stops (exchange notes 1.2; age itself has no limit).
constexpr qsizetype kLargestAgeHeader = 64 * 1024;
constexpr qsizetype kLongestAgeLine = 4 * 1024; ///< without its LF
constexpr qsizetype kMostAgeStanzas = 16;

struct AgeStanza {
    QList<QByteArray> arguments; ///< at least one: the type
    QByteArray body;

    [[nodiscard]] const QByteArray &type() const { return arguments.constFirst(); }
};

struct AgeHeader {
    QList<AgeStanza> stanzas; ///< at least one
    QByteArray mac;           ///< 32 bytes
    qsizetype covered = 0;    ///< how many bytes of the file the MAC covers: up to and with "---"
    qsizetype length = 0;     ///< with its last LF
};

/// Reads the form, believes nothing: the MAC can be judged only with the file key.
/// Errors: BundleIncomplete (empty, or ends inside the header), NotABundle, BundleNewer, BundleArmoured,
/// BundleTooLarge ("header", "line", "stanzas"), BundleAltered ("version", "stanza", "argument", "body", "mac line").
Result<AgeHeader> readAgeHeader(QByteArrayView file);

/// The header up to and with "---", which the MAC covers; then a blank, the MAC in base64 and LF complete it.
QByteArray ageHeaderText(const QList<AgeStanza> &stanzas);

} // namespace relais::exchange
