// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/judgment.h"

/// What becomes of a file once it was judged: applied, with the state of its channel, in one transaction; or kept with
/// the reason, in one transaction.
namespace relais::work::inbox {

struct Letter {
    const QByteArray &file;
    QString name;
    QByteArray digest; ///< BLAKE2b-256; of the name when nothing of the file was read
};

/// Nothing was changed when it fails: ChannelForked, a line bears the stamp or the number of another; CardConflict or
/// BundleAltered of the card that rides along; errors of the vault.
Result<Verdict> apply(const Session &session, const Letter &letter, const Trial &trial);

/// Keeps the file, or has no effect (Nothing). When the sender is to be told, its number is taken.
Result<Verdict> turnAway(const Session &session, const Letter &letter, const Trial &trial, const Objection &objection);

/// Keeps a file that could not be opened.
Result<Verdict> keepUnopened(const Session &session, const Letter &letter, const Objection &objection);

} // namespace relais::work::inbox
