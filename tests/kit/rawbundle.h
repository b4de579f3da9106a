// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle made layer by layer, so that a test may spoil any byte of any layer and all the layers around it still hold.
#pragma once

#include "core/exchange/ageheader.h"
#include "core/exchange/bundle.h"
#include "tests/kit/fixedkeys.h"

#include <functional>

namespace rawbundle {

using Spoil = std::function<void(QByteArray &)>;

/// What is done to each layer before the next is put around it. Empty: nothing.
struct Spoils {
    Spoil json;    ///< bundle.json
    Spoil archive; ///< the entries of the tar, before its end
    Spoil body;    ///< the tar with its end and the zeros up to the padded size; then it is signed
    Spoil lines;   ///< the four lines
    Spoil plain;   ///< lines and body; then it is encrypted
    Spoil header;  ///< of age, up to and with "---"; then its MAC is made
    Spoil macLine; ///< from the blank after "---" to its LF
    /// Makes the chunks of the plain text in another way. Empty: as they should be.
    std::function<QByteArray(const relais::SecretBytes &key, const QByteArray &plain)> stream;
    Spoil payload; ///< nonce and chunks
    Spoil file;    ///< the whole
};

/// From one fixed office to another: an update, epoch 1, number 1, one line, dated 20 November 2026. Change what you
/// want, then take bytes(). Sums of the manifest follow from `journal` and `files` unless `json` spoils them.
struct RawBundle {
    RawBundle(const fixedkeys::Office &from, const fixedkeys::Office &to);

    relais::exchange::Manifest manifest;
    QByteArray journal;
    QList<QByteArray> files;                 ///< beside them `manifest.files`, see addFile()
    QString comment;                         ///< the signed one; null: what the manifest says
    const fixedkeys::Office *signedBy;       ///< whose key signs
    QList<relais::exchange::AgeStanza> more; ///< stanzas before the recipient's own
    QList<QByteArray> recipients;            ///< "age1…"
    Spoils spoil;

    void addFile(const QByteArray &content, const QString &type = QStringLiteral("application/pdf"));
    void setLines(const QList<QByteArray> &lines);
    /// What follows: the next number of the same channel, with the hash of this one.
    [[nodiscard]] RawBundle next() const;

    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray plain() const;
    [[nodiscard]] QByteArray bytes() const;
};

/// A valid line of a partner: field `field` of its own record number `record`, written `minutes` after 20 November 2026
/// 09:00 UTC.
QByteArray line(const fixedkeys::Office &from, int record, int minutes, const QByteArray &type = "person",
                const QByteArray &field = "last_name", const QByteArray &value = "\"Exemple\"");
/// A stamp of that office, that many minutes after the same instant.
QString stamp(const fixedkeys::Office &from, qint64 minutes, int counter = 0);

/// An entry whose header a test changes; its checksum is made again after.
QByteArray entry(const QByteArray &name, const QByteArray &content, const Spoil &header = {});
/// The header with a checksum that holds.
QByteArray summed(QByteArray header);
/// Four lines over a body by an office, and what they stand before.
QByteArray signedBody(const fixedkeys::Office &by, const QString &comment, const QByteArray &body);
/// An age file of any plain text, each layer spoilt.
QByteArray encrypted(const QByteArray &plain, const QList<QByteArray> &recipients,
                     const QList<relais::exchange::AgeStanza> &more = {}, const Spoils &spoil = {});
/// A chunk of the payload as if it stood at that place, from 0.
enum class Chunk { Inner, Last };
QByteArray sealedChunk(const relais::SecretBytes &key, const QByteArray &text, int place, Chunk kind);
/// Replaces the one occurrence; fails the test when there is none.
void replace(QByteArray &bytes, const QByteArray &from, const QByteArray &to);

} // namespace rawbundle
