// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/newvault.h"

/// A vault of 5,500 invented cases, made once and kept in the temporary folder of the user. Its key lies beside it:
/// nobody in it exists.
struct DemoVault {
    QString folder;
    relais::SecretBytes key;
    std::unique_ptr<relais::store::Vault> vault;
    std::unique_ptr<relais::work::Session> session;

    static relais::Result<DemoVault> open(const relais::Clock &clock, const relais::model::Reference &reference);
    [[nodiscard]] QString keyText() const;
};
