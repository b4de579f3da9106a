// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audittrail.h"
#include "core/store/journaltable.h"
#include "core/work/correspondents.h"
#include "tests/kit/partner.h"
#include "tests/kit/tempvault.h"

/// What the tests of cards ask of a vault.
namespace cardkit {

using namespace relais;
namespace correspondents = work::correspondents;

inline QString address()
{
    return u"A1B2C3D4"_s;
}

/// Imported and compared by telephone.
inline model::Card verified(TempVault &vault, const Partner &partner)
{
    const auto card = correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(card);
    const auto done = correspondents::verify(vault.session(), card->id, partner.digits());
    REQUIRE_OK(done);
    return *done;
}

inline ErrorCode importError(TempVault &vault, const QByteArray &file)
{
    const auto card = correspondents::import(vault.session(), file);
    REQUIRE_FALSE(card);
    return card.error().code;
}

inline qsizetype journalLines(TempVault &vault)
{
    const auto lines = vault.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, 0, 0);
    });
    REQUIRE_OK(lines);
    return lines->size();
}

inline QStringList traces(TempVault &vault, const char *act)
{
    const auto lines = vault.vault().read(
        [](const store::Reader &reader) -> Result<QList<store::AuditLine>> { return store::auditSince(reader, {}); });
    REQUIRE_OK(lines);
    QStringList found;
    for (const store::AuditLine &line : *lines) {
        if (line.act == QLatin1String(act)) {
            found << line.detail + (line.reason.isEmpty() ? QString() : u" | "_s + line.reason);
        }
    }
    return found;
}

} // namespace cardkit
