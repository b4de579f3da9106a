// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/documents.h"
#include "tests/kit/catch.h"

#include <QCryptographicHash>

/// A document of plain text as the reader of foreign files leaves it, so that what is asked of a paper does not ask
/// for that program: the build without windows has none.
inline relais::model::DocumentId addPaper(const relais::work::Session &session, const relais::model::CaseId &caseId,
                                          const QString &title, const QByteArray &text)
{
    using namespace relais::work::documents;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex();
    const auto deposit =
        Deposit::start(session, caseId, title, Prepared{{text, u"text/plain"_s, {}}, QString::fromLatin1(hash)});
    REQUIRE_OK(deposit);
    const auto whole = (*deposit)->step();
    REQUIRE_OK(whole);
    REQUIRE(*whole);
    return (*deposit)->id();
}
