// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/inbox.h"

#include "core/work/access.h"
#include "core/work/arrival.h"
#include "core/work/heldlines.h"
#include "core/work/inboxjudge.h"

#include <QCryptographicHash>

namespace relais::work::inbox {

namespace {

constexpr qint64 kPatience = kDaySeconds; ///<, for a file that stays cut short (exchange notes 1.6, 17)

/// Rows 1, 15 and 17: nothing is kept of what may still be on its way. What stays cut short for a day is refused; an
/// empty file never is, for nothing is lost with it.
Result<Verdict> awaitRest(const Session &session, const Letter &letter)
{
    Verdict verdict;
    verdict.answer = Answer::Incomplete;
    verdict.reason = ErrorCode::BundleIncomplete;
    if (letter.file.isEmpty()) {
        return verdict;
    }
    const QDateTime now = session.clock.now();
    const auto first = session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<QDateTime> {
        return store::firstSeenCut(tx, letter.name, letter.file.size(), now);
    });
    if (!first) {
        return first.error();
    }
    return first->secsTo(now) > kPatience
               ? keepUnopened(session, letter, {Answer::Refused, ErrorCode::BundleAltered, u"cut short"_s})
               : Result<Verdict>(verdict);
}

Result<Verdict> judgeUnopened(const Session &session, const Letter &letter, const Error &fault)
{
    if (fault.code == ErrorCode::BundleIncomplete) {
        return awaitRest(session, letter);
    }
    return fault.code == ErrorCode::Cancelled
               ? Result<Verdict>(fault)
               : keepUnopened(session, letter, {Answer::Refused, fault.code, fault.detail});
}

/// What stands against a bundle only shows when it is applied. A fork of an epoch that was left stops nothing of the
/// one that goes on.
std::optional<Objection> objectionTo(const Error &fault, const Trial &trial)
{
    switch (fault.code) {
    case ErrorCode::ChannelForked: return Objection{Answer::Alarm, fault.code, fault.detail, true, !trial.isPast};
    case ErrorCode::CardConflict: return Objection{Answer::Alarm, fault.code, fault.detail, true, false};
    case ErrorCode::BundleAltered: return Objection{Answer::Refused, fault.code, fault.detail, true, false};
    default: return std::nullopt;
    }
}

} // namespace

Result<exchange::Opened> open(const QByteArray &file, const std::vector<SecretBytes> &identities, const JobControl &job)
{
    return exchange::openBundle(file, identities, job);
}

Result<Verdict> judge(const Session &session, const QByteArray &file, const QString &name,
                      const Result<exchange::Opened> &opened)
{
    return judgeDecided(session, file, name, opened, {});
}

Result<Verdict> judgeDecided(const Session &session, const QByteArray &file, const QString &name,
                             const Result<exchange::Opened> &opened, const QList<ErrorCode> &accepted)
{
    if (!access::mayDo(session, QLatin1String(store::kMergeVerb))) {
        return Error{ErrorCode::Refused, u"right: bundle.read"_s};
    }
    // What was too large to be read is known by its name: two of them are two.
    const QByteArray known = file.isEmpty() ? name.toUtf8() : file;
    const Letter letter{file, name, QCryptographicHash::hash(known, QCryptographicHash::Blake2b_256)};
    if (!opened) {
        return judgeUnopened(session, letter, opened.error());
    }
    auto keys = correspondents::ownKeys(session);
    if (!keys) {
        return keys.error();
    }
    Trial trial(*opened);
    trial.size = file.size();
    trial.accepted = accepted;
    trial.us = correspondents::ownAddress(session);
    trial.keys = *std::move(keys);
    const Ruling ruling = judgeAll(session, trial);
    if (!ruling) {
        return ruling.error();
    }
    if (ruling->has_value()) {
        return turnAway(session, letter, trial, **ruling);
    }
    Result<Verdict> verdict = apply(session, letter, trial);
    if (!verdict) {
        const auto objection = objectionTo(verdict.error(), trial);
        return objection ? turnAway(session, letter, trial, *objection) : std::move(verdict);
    }
    static_cast<void>(heldlines::release(
        session, heldlines::Moment::Bundle)); // what waited for these lines; else at the next opening
    return verdict;
}

Result<Verdict> receive(const Session &session, const QByteArray &file, const QString &name)
{
    const auto keys = correspondents::ownKeys(session);
    if (!keys) {
        return keys.error();
    }
    return judge(session, file, name, open(file, keys->identities, JobControl()));
}

} // namespace relais::work::inbox
