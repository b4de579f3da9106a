// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ridingcard.h"

#include <QCoreApplication>

namespace relais::work::inbox {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::inbox::Words)
};

Ruling object(Answer answer, ErrorCode reason, const QString &detail)
{
    return std::optional(Objection{answer, reason, detail, true, false});
}

Ruling takeSuccessor(const Session &session, const Trial &trial, const QByteArray &file)
{
    const auto read = exchange::readCard(file);
    if (!read || read->card.office != trial.sender.office) {
        return object(Answer::Refused, ErrorCode::BundleAltered, u"card"_s);
    }
    const auto taken = correspondents::import(session, file);
    if (!taken && taken.error().code == ErrorCode::CardConflict) {
        return object(Answer::Alarm, ErrorCode::CardConflict, taken.error().detail);
    }
    return taken ? Ruling(std::optional<Objection>()) : Ruling(taken.error());
}

} // namespace

Ruling takeRidingCard(const Session &session, const Trial &trial)
{
    const exchange::Manifest &manifest = trial.contents.manifest;
    const QJsonValue card = manifest.extensions.value(QLatin1String(kRidingCard));
    if (card.isString()) {
        if (Ruling ruling = takeSuccessor(session, trial, card.toString().toUtf8()); !ruling || ruling->has_value()) {
            return ruling;
        }
    }
    if (manifest.purpose == exchange::Purpose::Revocation) {
        const Result<void> revoked =
            correspondents::revoke(session, trial.sender.id, Words::tr("Revoked by its own office, in a bundle"));
        const auto now = correspondents::byKeyId(session, trial.sender.keyId);
        const bool isDone = now && now->state == model::CardState::Revoked; // by another gesture, since its judgment
        if (!revoked && !isDone) {
            return revoked.error();
        }
    }
    return std::optional<Objection>();
}

} // namespace relais::work::inbox
