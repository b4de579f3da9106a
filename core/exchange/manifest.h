// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <array>

/// bundle.json, the first entry of every bundle: who, to whom, which number, what is inside (exchange notes 1.2).
namespace relais::exchange {

/// Extension: the card of the sender, as the file is, while the recipient may have an older one.
inline constexpr const char *kCardKey = "x_card";
/// Extension: numbers whose content this bundle holds again.
inline constexpr const char *kReplacesKey = "x_replaces";
/// Extension, between posts of one office: what follows in a next bundle, [{"acts":3,"case":"…"}].
inline constexpr const char *kFollowsKey = "x_follows";

inline constexpr int kFormat = 1; ///< newest format this program writes and reads whole

/// Numbers told missing, and refusals told, in one acknowledgement; the further ones wait for the next.
inline constexpr qsizetype kMostTold = 1'000;

enum class Purpose { Update, Orientation, Transfer, Acknowledgement, Resend, Card, Revocation, Reply };

struct Party {
    QString office; ///< address of the card (model::Card::office)
    int card = 0;   ///< number of the sender's card; 0 for the recipient
    QByteArray key; ///< first 16 bytes of SHA-256: of the sender's signing key, of the recipient's age key used
};

/// What the sender of this bundle has of ours. Rides in every bundle, is never acknowledged itself.
struct Acknowledgement {
    qint64 epoch = 0;   ///< 0 = nothing of ours has come yet
    qint64 upto = 0;    ///< nothing is missing up to this number
    QList<qint64> gaps; ///< numbers below the greatest received that are missing: send them again
    struct Refusal {
        qint64 sequence = 0;
        QString code; ///< word of an ErrorCode
    };
    QList<Refusal> refused;
};

struct FilePart {
    QString name; ///< "files/0001"
    qint64 bytes = 0;
    QByteArray sha256;
    QString type;  ///< media type
    QString title; ///< id of the document's record
};

struct Manifest {
    int format = kFormat;
    int least = 1;  ///< `min`: the oldest reader able to apply it
    QString bundle; ///< UUIDv7
    Purpose purpose = Purpose::Update;
    Party from;
    Party to; ///< the binding: a bundle passed on to a third is noticed
    qint64 epoch = 0;
    qint64 sequence = 0;
    QByteArray previous; ///< SHA-256 of the body before, in this channel and epoch; 32 zero bytes for the first
    QString created;     ///< stamp of the sender's clock
    Acknowledgement acknowledged;
    qint64 lines = 0; ///< of the journal; 0 = no such entry
    qint64 journalBytes = 0;
    QByteArray journalSha256;
    QList<FilePart> files;
    QStringList strands; ///< that the lines belong to
    QStringList basis;   ///< ids of consents, codes of legal bases that allow the sending
    /// `x_…`, as they came; of a newer format that we may apply also its fields that are not known here, under their
    /// own names, at the outermost level only: what a later format puts inside an object it gives up to older readers.
    QJsonObject extensions;
};

/// A new UUIDv7. @param now the first 48 bits of it
QString newBundleId(const QDateTime &now);

/// Canonical. Tells the first kMostTold of the gaps and refusals.
QByteArray toJson(const Manifest &manifest);
/// The fields that every format has, whatever `min` says: fmt, min, bundle, from, to, epoch, seq. BundleAltered.
Result<Manifest> commonFromJson(const QByteArray &bytes);
/// BundleAltered names the path ("manifest: ack.gaps[2]"), or what is not canonical ("manifest: json: form");
/// BundleForLater when `min` is newer than kFormat: then only the fields that every format has were looked at.
Result<Manifest> manifestFromJson(const QByteArray &bytes);

/// « relais-bundle/1 from=… to=… epoch=… seq=… bundle=… ». Its number is that of the comment's own form and of the
/// fields that every format has, not `fmt`.
QString trustedCommentOf(const Manifest &manifest);

} // namespace relais::exchange

template<>
struct relais::model::Words<relais::exchange::Purpose> {
    using P = exchange::Purpose;
    static constexpr std::array kList = {
        std::pair{P::Update, "update"},         std::pair{P::Orientation, "orientation"},
        std::pair{P::Transfer, "transfer"},     std::pair{P::Acknowledgement, "ack"},
        std::pair{P::Resend, "resend"},         std::pair{P::Card, "card"},
        std::pair{P::Revocation, "revocation"}, std::pair{P::Reply, "reply"}};
};
