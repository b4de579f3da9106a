// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ridingcard.h"

#include "core/work/cardsteps.h"

#include <QCoreApplication>

namespace relais::work::inbox {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::inbox::Words)
};

} // namespace

Result<void> takeRidingCard(store::Tx &tx, const Session &session, const Trial &trial)
{
    const exchange::Manifest &manifest = trial.contents.manifest;
    const QJsonValue card = manifest.extensions.value(QLatin1String(exchange::kCardKey));
    if (card.isString()) {
        const auto read = exchange::readCard(card.toString().toUtf8());
        if (!read || read->card.office != trial.sender.office) {
            return Error{ErrorCode::BundleAltered, u"card"_s};
        }
        if (const auto taken = correspondents::importIn(tx, session, *read); !taken) {
            return taken.error();
        }
    }
    return manifest.purpose == exchange::Purpose::Revocation
               ? correspondents::revokeIn(tx, session, trial.sender.id,
                                          Words::tr("Revoked by its own office, in a bundle"))
               : Result<void>();
}

} // namespace relais::work::inbox
