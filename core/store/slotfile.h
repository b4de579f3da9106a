// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cipherconnection.h"
#include "core/store/slotcrypto.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace relais::store {

enum class SlotKind {
    Passphrase, ///< opened by a passphrase through Argon2id
    Recovery,   ///< opened by the recovery code; 130 random bits need no stretching, so HKDF
};

/// What a slot says of itself in clear: for whom it is, never anything of a case.
struct SlotInfo {
    QString id; ///< 16 hexadecimal digits
    SlotKind kind = SlotKind::Passphrase;
    QString label; ///< free text shown in the list of slots
    QString role;  ///< stable English word, "coordinator"
    QString user;

    friend bool operator==(const SlotInfo &, const SlotInfo &) = default;
};

struct Slot {
    SlotInfo info;
    KdfCost cost; ///< of the passphrase; zero for a recovery code
    QByteArray salt;
    QByteArray nonce;
    QByteArray publicKey; ///< to which the ring is sealed, so that it can be given another one unasked
    QByteArray secret;    ///< the other half and the witness, closed with what the person knows
    QByteArray ringNonce;
    QByteArray ring; ///< the key ring
};

/// The content of a slot file. On disk: one line of JSON, LF, HMAC-SHA-256 of that line in hexadecimal, LF.
struct SlotFile {
    // Limits for reading: a slot file may come from a stranger's hand, and its numbers decide how long we compute.
    static constexpr qint64 kMaxBytes = 64 * 1024;
    static constexpr int kMaxSlots = 32;
    static constexpr int kMaxOperations = 20;
    static constexpr qint64 kMaxMemory = 1024LL * 1024 * 1024;
    static constexpr int kMaxText = 200;
    static constexpr qsizetype kNonceBytes = 24;

    int generation = 1; ///< one more at each writing
    QByteArray vault;   ///< 16 random bytes, so that a slot cannot be carried into another vault's file
    CipherParameters cipher;
    QByteArray former; ///< the ring before this one, while vault.db may still follow it; empty else
    QList<Slot> slotList;

    [[nodiscard]] const Slot *find(const QString &id) const;
    /// What the sealing of a slot authenticates besides its content. Label and role are left out, since they change
    /// while the person is absent: the tag of the file proves them.
    [[nodiscard]] QByteArray headerOf(const Slot &slot) const;
    [[nodiscard]] QByteArray toJson() const;
    /// Strict; KeyFilesDamaged says where.
    static Result<SlotFile> fromJson(const QByteArray &line);
};

/// One of the two copies, as found.
struct SlotCopy {
    enum class State { Missing, Damaged, Readable };

    QString path;
    State state = State::Missing;
    QByteArray line; ///< what the tag covers
    QByteArray tag;
    SlotFile file; ///< when Readable; believed only after its tag was checked

    static SlotCopy read(const QString &path);
    /// @param key of the tag
    [[nodiscard]] bool isAuthentic(const SecretBytes &key) const;
    /// The bytes of a slot file.
    static QByteArray bytesOf(const QByteArray &line, const QByteArray &tag);
};

} // namespace relais::store
