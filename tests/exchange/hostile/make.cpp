// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the frozen files that are missing in tests/data/bundles, and the table of all. Run by hand.
#include "tests/exchange/hostile/shelf.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

TEST_CASE("hostile files are written")
{
    Shelf shelf(sourcePath(u"/tests/data/bundles"_s));
    addAgeRows(shelf);
    addSignatureRows(shelf);
    addArchiveRows(shelf);
    addManifestRows(shelf);
    addChannelRows(shelf);
    addCardRows(shelf);
    shelf.writeTable();
}
