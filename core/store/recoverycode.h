// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace relais::store {

/// The code printed once on the recovery sheet: 130 random bits in 26 signs of Crockford's base 32, and 4 check signs
/// (Reed-Solomon over GF(32), distance 5), written as six groups of five. One or two mistyped signs are found and
/// located; three or four are noticed always, but may point at other groups than the mistyped ones.
class RecoveryCode
{
public:
    static constexpr int kGroups = 6;
    static constexpr int kGroupSize = 5;

    static RecoveryCode create();
    /// Any case; I and L are read as 1, O as 0; blanks and hyphens are ignored. InvalidInput otherwise; nothing is
    /// corrected in silence.
    static Result<RecoveryCode> parse(const QString &text);
    /// The groups (0–5) in which something is mistyped or missing; all six when it cannot be said; empty for a code
    /// that parses.
    static QList<int> wrongGroups(const QString &text);

    /// "7QK3M-…": for the sheet only.
    [[nodiscard]] QString toText() const;
    /// The 26 random signs, as numbers 0–31.
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }

private:
    explicit RecoveryCode(SecretBytes secret) : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

} // namespace relais::store
