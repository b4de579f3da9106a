// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/newvault.h"

#include <string>

namespace relais::cli {

/// What stands before the command, and what every command works with.
struct Invocation {
    std::string vault;
    std::string passphraseFile;
    const Clock &clock;
    const model::Reference &reference;

    [[nodiscard]] QString folder() const { return QString::fromStdString(vault); }
};

/// The first line of a file; "-" is standard input, of which each call takes the next line.
/// NotFound, DiskFailure; InvalidInput when the line is empty or longer than 1,024 bytes.
Result<QString> secretLine(const std::string &file);
/// The passphrase of the vault in hand. InvalidInput when none was given.
Result<SecretBytes> passphraseOf(const Invocation &invocation);
/// A new passphrase, which must be strong enough (WeakPassphrase).
Result<SecretBytes> newPassphrase(const std::string &file);

/// Opens the vault in hand. InvalidInput when it was not named.
Result<store::KeySlots::Opened> unlock(const Invocation &invocation);
Result<work::Desk> openDesk(const Invocation &invocation);
/// With keys that are known already. Says on standard error when the clock was set back since the vault was used.
Result<work::Desk> openDesk(const Invocation &invocation, const store::KeySlots::Opened &keys);

} // namespace relais::cli
