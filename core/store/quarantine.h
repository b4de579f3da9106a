// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/words.h"
#include "core/store/tx.h"

#include <optional>

/// What came and was not applied: files with their reason, and single lines. Nothing of it is parsed here.
namespace relais::store {

struct Held {
    QString id; ///< drawn by hold()
    QDateTime at;
    ErrorCode reason = ErrorCode::BundleAltered;
    QString detail;
    QString peer;  ///< address, once a signature told it; empty before
    QString keyId; ///< of the signature lines, 16 hexadecimal digits
    qint64 epoch = 0;
    qint64 sequence = 0; ///< 0 = not known
    qint64 size = 0;
    QString name;              ///< opaque name it had
    QByteArray digest;         ///< BLAKE2b-256 of the file: the same file is held once
    QDateTime triedAt;         ///< null = not since it came
    QList<ErrorCode> accepted; ///< reasons for which a person decided that it does not wait any longer
    bool isKept = false;       ///< what it is about is here, so that it can be tried again; read, not written

    /// It stands for lines of its peer that are held and would end a lot at once: there is no file, and the address is
    /// the digest, which no file has.
    [[nodiscard]] bool isOfLines() const { return !peer.isEmpty() && digest == peer.toLatin1(); }
};
/// More than this is not kept: what comes then is only told, so that a flood does not fill the disk.
inline constexpr qint64 kMostHeldBytes = qint64(512) * 1024 * 1024;
/// Of these, for files whose sender no signature told: anybody may make them, and they leave the rest to partners.
inline constexpr qint64 kMostUnsignedBytes = qint64(64) * 1024 * 1024;

/// A file that is held already keeps its id and its bytes; what is said of it changes. Bytes that were not kept then
/// are kept now, once there is room.
/// @param file not kept when it is larger than a bundle may be, or when as much as may be is held: then only told
/// @param most bytes of all files together
/// @return whether its bytes are kept: else this is the only trace of it here, and nobody may be told that it came
[[nodiscard]] bool hold(Tx &tx, const Held &held, const QByteArray &file, qint64 most = kMostHeldBytes);
QList<Held> heldFiles(const Reader &reader);
std::optional<Held> heldById(const Reader &reader, const QString &id);
std::optional<Held> heldByDigest(const Reader &reader, const QByteArray &digest);
/// Empty when its bytes were not kept.
QByteArray heldFile(const Reader &reader, const QString &id);
void markTried(Tx &tx, const QString &id, const QDateTime &at);
/// A person accepts it in spite of the reason for which it is held now.
void acceptHeld(Tx &tx, const Held &held);
void drop(Tx &tx, const QString &id);

/// Lines kept byte for byte.
struct LineHeld {
    enum class Reason {
        Ahead,   ///< of a clock more than a day ahead
        Unknown, ///< a kind, type or field of a newer version
    };
    QByteArray line;
    QString stamp;
    QString peer;
    Reason reason = Reason::Unknown;
    QDateTime at;
};
void holdLine(Tx &tx, const LineHeld &line);
/// Whose lines are held. @param upTo only of lines held as Ahead, up to this stamp; empty = of all
QStringList peersOfLines(const Reader &reader, const QString &upTo = {});
/// Those of one sender, in the order of their stamps.
QList<LineHeld> linesHeld(const Reader &reader, const QString &peer);
void dropLine(Tx &tx, const QByteArray &line);

/// When a file of that name and size was first seen cut short; now when it is the first time.
QDateTime firstSeenCut(Tx &tx, const QString &name, qint64 size, const QDateTime &now);
void forgetCut(Tx &tx, const QString &name);

} // namespace relais::store

template<>
struct relais::model::Words<relais::store::LineHeld::Reason> {
    using R = store::LineHeld::Reason;
    static constexpr std::array kList = {std::pair{R::Ahead, "ahead"}, std::pair{R::Unknown, "unknown"}};
};
