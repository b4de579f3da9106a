// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 24, 55 and 56: cards that are signed as they should be, and are not what they seem.
#include "tests/exchange/hostile/shelf.h"

using fixedkeys::alder;
using fixedkeys::fir;

void addCardRows(Shelf &shelf)
{
    const auto conflict = [&](int row, const QString &name, const fixedkeys::Office &office, const char *answer) {
        shelf.card(row, name, office.card.file.toUtf8(), answer, "card_conflict");
    };
    conflict(24, QStringLiteral("cedar-with-the-key-id-of-alder"), fixedkeys::cedar(), "REF");
    conflict(24, QStringLiteral("another-with-the-key-id-of-birch"),
             fixedkeys::twin("twin", QStringLiteral("7A150008"), QStringLiteral("Jumeau"), fixedkeys::birch()), "REF");
    conflict(55, QStringLiteral("alder-with-another-key"),
             fixedkeys::made("alder forged", alder().card.office, alder().card.name), "ALM");
    conflict(55, QStringLiteral("alder-number-2-that-follows-nobody"),
             fixedkeys::successor("alder forged twice", alder(), nullptr), "ALM");
    conflict(55, QStringLiteral("alder-number-2-that-follows-birch"),
             fixedkeys::successor("alder forged thrice", alder(), &fixedkeys::birch()), "ALM");
    conflict(56, QStringLiteral("fir-number-2-signed-by-the-revoked-key"),
             fixedkeys::successor("fir next", fir(), &fir()), "ALM");
    conflict(56, QStringLiteral("fir-number-2-with-another-name-signed-by-the-revoked-key"),
             fixedkeys::successor("fir again", fir(), &fir()), "ALM");
}
