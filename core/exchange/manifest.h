// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/words.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <array>

/// bundle.json, the first entry of every bundle: who, to whom, which number, what is inside (exchange notes 1.2).
namespace relais::exchange {

inline constexpr int kFormat = 1; ///< newest format this program writes and reads whole

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
    QStringList strands;    ///< that the lines belong to
    QStringList basis;      ///< ids of consents, codes of legal bases that allow the sending
    QJsonObject extensions; ///< `x_…`, kept as they came
};

QByteArray toJson(const Manifest &manifest);
/// BundleAltered names the path; BundleForLater when `min` is newer than kFormat (then only the fields that every
/// format has were read: it is answered, not thrown away).
Result<Manifest> manifestFromJson(const QByteArray &bytes);

/// « relais-bundle/1 from=… to=… epoch=… seq=… bundle=… »
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
