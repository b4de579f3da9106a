// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/exchanges.h"
#include "core/work/sync.h"
#include "ui/common/words.h"

/// How the page Échanges says what it shows.
namespace relais::ui {

/// A line of « À envoyer »: what waits for one office, or one bundle of it.
struct Outgoing {
    enum class Kind { Waiting, Ready, Unanswered, Refused, Hindered, TooLong, Stopped };
    Kind kind = Kind::Waiting;
    model::Card card;
    store::OutBundle bundle; ///< but for Waiting, Hindered, TooLong and Stopped
    ErrorCode hindrance = {};
    work::scope::Stopped stopped; ///< of Stopped: what was entrusted, and why nothing of it goes any more
};
QList<Outgoing> outgoingOf(const QList<work::outbox::Waiting> &waiting);

StateLook receivedLook(const work::exchanges::Received &received);
StateLook outgoingLook(const Outgoing &outgoing);
StateLook keptLook(const work::exchanges::Kept &kept);
StateLook silenceLook(const work::exchanges::Silence &silence);

QString receivedWords(const work::exchanges::Received &received);
QString outgoingWords(const Outgoing &outgoing);
/// « lot 40, 6 Kio »; « 6 Kio » while no signature told its number
QString keptWords(const work::exchanges::Kept &kept);
/// The partner, or the key while no signature told it.
QString keptWho(const work::exchanges::Kept &kept);
QString silenceWords(const work::exchanges::Silence &silence, const QDateTime &now);

/// What an exchange did, in one sentence.
QString reportWords(const work::sync::Report &report);
/// « Envoi du lot 2 sur 5, SIAO 76 »
QString stepWords(const work::sync::Step &step);
/// « 6 Kio »
QString sizeWords(qint64 bytes);

} // namespace relais::ui
