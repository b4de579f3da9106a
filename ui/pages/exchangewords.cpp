// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangewords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ExchangeWords)
};

using work::exchanges::Kept;
using work::exchanges::Received;
using work::exchanges::Silence;

StateLook look(const QString &icon, Token token, const QString &word, StateLook::Loud loud = StateLook::Loud::No)
{
    return {icon, token, word, loud};
}

bool isAlarm(ErrorCode code)
{
    return code == ErrorCode::SignatureWrong || code == ErrorCode::SenderContradicts ||
           code == ErrorCode::BundleDiverted || code == ErrorCode::ChannelForked || code == ErrorCode::CardConflict;
}

/// What stands in the first column; the sentence is below the list.
QString reasonWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignatureWrong: return Words::tr("Wrong signature");
    case ErrorCode::SenderContradicts: return Words::tr("Contradicts itself");
    case ErrorCode::BundleDiverted: return Words::tr("Diverted");
    case ErrorCode::ChannelForked: return Words::tr("Same number twice");
    case ErrorCode::SenderUnknown: return Words::tr("Unknown sender");
    case ErrorCode::SenderUnverified: return Words::tr("Unverified card");
    case ErrorCode::SenderRevoked: return Words::tr("Revoked key");
    case ErrorCode::KeyRetired: return Words::tr("Former key");
    case ErrorCode::BundleForLater:
    case ErrorCode::BundleNewer: return Words::tr("Newer version");
    case ErrorCode::EpochPast: return Words::tr("Before a restoration");
    case ErrorCode::OutOfMandate: return Words::tr("Out of mandate");
    case ErrorCode::TooManyEnds: return Words::tr("Closes a lot");
    case ErrorCode::TooManyBundles: return Words::tr("Too many bundles");
    case ErrorCode::NotForUs: return Words::tr("Not for us");
    case ErrorCode::NotABundle: return Words::tr("Not a bundle");
    case ErrorCode::BundleTooLarge: return Words::tr("Too large");
    case ErrorCode::CardConflict: return Words::tr("Another card");
    default: return Words::tr("Altered");
    }
}

} // namespace

QList<Outgoing> outgoingOf(const QList<work::outbox::Waiting> &waiting)
{
    QList<Outgoing> lines;
    for (const work::outbox::Waiting &each : waiting) {
        if (each.isHindered) {
            lines << Outgoing{Outgoing::Kind::Hindered, each.card, {}, each.hindrance, {}};
        } else if (each.operations > 0 || each.documents > 0) {
            lines << Outgoing{Outgoing::Kind::Waiting, each.card, {}, {}, {}};
        }
        for (const work::scope::Stopped &stopped : each.stopped) {
            lines << Outgoing{Outgoing::Kind::Stopped, each.card, {}, {}, stopped};
        }
        if (each.tooLong > 0) {
            lines << Outgoing{Outgoing::Kind::TooLong, each.card, {}, {}, {}};
        }
        for (const store::OutBundle &bundle : each.ready) {
            lines << Outgoing{Outgoing::Kind::Ready, each.card, bundle, {}, {}};
        }
        for (const store::OutBundle &bundle : each.unanswered) {
            const bool isRefused = !bundle.refused.isEmpty();
            lines << Outgoing{
                isRefused ? Outgoing::Kind::Refused : Outgoing::Kind::Unanswered, each.card, bundle, {}, {}};
        }
    }
    return lines;
}

StateLook receivedLook(const Received &received)
{
    if (!received.bundle.refused.isEmpty()) {
        return look(u"object-locked"_s, Token::Late, Words::tr("Refused"), StateLook::Loud::Yes);
    }
    return received.bundle.filedAt.isValid() ? look(u"checkmark"_s, Token::Done, Words::tr("Read and filed"))
                                             : look(u"mail-folder-inbox"_s, Token::Week, Words::tr("New"));
}

StateLook outgoingLook(const Outgoing &outgoing)
{
    switch (outgoing.kind) {
    case Outgoing::Kind::Waiting:
    case Outgoing::Kind::Ready: return look(u"mail-folder-outbox"_s, Token::Week, Words::tr("Ready"));
    case Outgoing::Kind::Unanswered: return look(u"mail-sent"_s, Token::Waiting, Words::tr("Sent, no receipt"));
    case Outgoing::Kind::Refused:
        return look(u"object-locked"_s, Token::Late, Words::tr("Refused there"), StateLook::Loud::Yes);
    case Outgoing::Kind::Stopped:
        return look(u"object-locked"_s, Token::Late, Words::tr("Nothing leaves"), StateLook::Loud::Yes);
    case Outgoing::Kind::TooLong: return look(u"object-locked"_s, Token::Soon, Words::tr("Stays at this post"));
    case Outgoing::Kind::Hindered: break;
    }
    return look(u"object-locked"_s, Token::Soon, reasonWord(outgoing.hindrance));
}

StateLook keptLook(const Kept &kept)
{
    if (isAlarm(kept.held.reason)) {
        return look(u"dialog-warning"_s, Token::Late, reasonWord(kept.held.reason), StateLook::Loud::Yes);
    }
    const bool isQuestion = kept.held.reason == ErrorCode::SenderUnknown;
    return look(isQuestion ? u"question"_s : u"object-locked"_s, isQuestion ? Token::Waiting : Token::Soon,
                reasonWord(kept.held.reason));
}

StateLook silenceLook(const Silence &silence)
{
    switch (silence.kind) {
    case Silence::Kind::Stopped:
        return look(u"dialog-warning"_s, Token::Late, Words::tr("Exchange stopped"), StateLook::Loud::Yes);
    case Silence::Kind::Overdue:
        return look(u"audio-volume-muted"_s, Token::Soon, Words::tr("No receipt"), StateLook::Loud::No);
    case Silence::Kind::Expired:
        return look(u"clock"_s, Token::Late, Words::tr("No answer in time"), StateLook::Loud::Yes);
    case Silence::Kind::Missing: break;
    }
    return look(u"mail-folder-inbox"_s, Token::Waiting, Words::tr("Missing bundle"));
}

/// How much a bundle holds is said nowhere: of a case kept from whoever looks, that would be a trace.
QString receivedWords(const Received &received)
{
    if (received.bundle.operations == 0) {
        return typo(Words::tr("receipt, bundle %1").arg(received.bundle.sequence));
    }
    return typo(Words::tr("bundle %1").arg(received.bundle.sequence));
}

QString outgoingWords(const Outgoing &outgoing)
{
    if (outgoing.kind == Outgoing::Kind::Stopped) {
        return typo(Words::tr("case %1").arg(outgoing.stopped.reference));
    }
    if (outgoing.kind == Outgoing::Kind::TooLong) {
        return typo(Words::tr("entries too long to leave"));
    }
    if (outgoing.kind == Outgoing::Kind::Waiting || outgoing.kind == Outgoing::Kind::Hindered) {
        return typo(Words::tr("changes to send"));
    }
    return typo(Words::tr("bundle %1").arg(outgoing.bundle.sequence));
}

QString keptWho(const Kept &kept)
{
    if (!kept.peerName.isEmpty()) {
        return kept.peerName;
    }
    if (kept.held.keyId.isEmpty()) {
        return Words::tr("not known");
    }
    const QString key = kept.held.keyId.toUpper();
    return typo(Words::tr("key %1").arg(key.left(4) + u' ' + key.mid(4, 4)));
}

QString keptWords(const Kept &kept)
{
    const QString size = sizeWords(kept.held.size);
    return kept.held.sequence > 0 ? typo(Words::tr("bundle %1").arg(kept.held.sequence) + u", "_s + size) : size;
}

QString silenceWords(const Silence &silence, const QDateTime &now)
{
    switch (silence.kind) {
    case Silence::Kind::Stopped: return typo(Words::tr("to be telephoned"));
    case Silence::Kind::Missing: return typo(Words::tr("bundle %1 was asked for again").arg(silence.sequence));
    case Silence::Kind::Expired:
        return typo(Words::tr("case %1, was to answer by %2")
                        .arg(silence.reference, QLocale().toString(silence.since.date(), QLocale::ShortFormat)));
    case Silence::Kind::Overdue: break;
    }
    const int days = static_cast<int>(silence.since.daysTo(now));
    return typo(Words::tr("bundle %1").arg(silence.sequence) + u", "_s +
                Words::tr("%n day(s) without receipt", nullptr, days));
}

QString reportWords(const work::sync::Report &report)
{
    QStringList words{Words::tr("%n bundle(s) sent", nullptr, report.sent),
                      Words::tr("%n read", nullptr, report.applied)};
    if (report.held > 0) {
        words << Words::tr("%n held", nullptr, report.held);
    }
    if (report.incomplete > 0) {
        words << Words::tr("%n incomplete", nullptr, report.incomplete);
    }
    if (report.tooLong > 0) {
        words << Words::tr("entries too long to leave");
    }
    const auto late = std::count_if(report.verdicts.cbegin(), report.verdicts.cend(), work::inbox::isLateOnly);
    if (late > 0) {
        words << Words::tr("%n for a case that was erased here, nothing kept", nullptr, static_cast<int>(late));
    }
    return typo(words.join(u", "_s) + u'.');
}

QString stepWords(const work::sync::Step &step)
{
    using Kind = work::sync::Step::Kind;
    const auto with = [&](const QString &words) {
        return typo(step.peerName.isEmpty() ? words : words + u", "_s + step.peerName);
    };
    switch (step.kind) {
    case Kind::Looking: return Words::tr("Looking for what came");
    case Kind::Receiving: return with(Words::tr("Reading bundle %1 of %2").arg(step.number).arg(step.of));
    case Kind::Preparing: return with(Words::tr("Closing bundles"));
    case Kind::Sending: break;
    }
    return with(Words::tr("Sending bundle %1 of %2").arg(step.number).arg(step.of));
}

QString sizeWords(qint64 bytes)
{
    return typo(QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeIecFormat));
}

} // namespace relais::ui
