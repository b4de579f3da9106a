// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.h"
#include "core/work/consents.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

/// She accepts in writing that an office takes the coordination over, with every strand, for ninety days.
inline void acceptCoordination(TempVault &vault, const relais::model::CaseId &id, const QString &office)
{
    using namespace relais;
    work::consents::Given given;
    given.office = office;
    given.role = model::kCoordinatorRole;
    for (const auto &[strand, word] : model::Words<model::Strand>::kList) {
        given.scope << QString::fromLatin1(word);
    }
    given.mode = model::ConsentMode::Written;
    given.until = vault.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(vault.session(), id, given));
    vault.clock().advance(1000);
}
