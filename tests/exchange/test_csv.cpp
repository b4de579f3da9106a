// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbooks.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

TEST_CASE("a French CSV reads the same in Windows-1252, UTF-8 and UTF-16, with or without a mark", "[exchange][csv]")
{
    const QString text = u"Nom;Prénom;Coût\nŒUVRARD;Zoé;12 €\n"_s;
    const QStringList expected{u"Nom|Prénom|Coût"_s, u"ŒUVRARD|Zoé|12 €"_s};
    const QByteArray utf8 = text.toUtf8();
    QByteArray utf16le("\xFF\xFE");
    QByteArray utf16be("\xFE\xFF");
    for (const QChar c : text) {
        utf16le += static_cast<char>(c.cell());
        utf16le += static_cast<char>(c.row());
        utf16be += static_cast<char>(c.row());
        utf16be += static_cast<char>(c.cell());
    }
    CHECK(rowsOf(readBytes("Nom;Pr\xE9nom;Co\xFBt\n\x8CUVRARD;Zo\xE9;12 \x80\n")) == expected);
    CHECK(rowsOf(readBytes(utf8)) == expected);
    CHECK(rowsOf(readBytes("\xEF\xBB\xBF" + utf8)) == expected);
    CHECK(rowsOf(readBytes(utf16le)) == expected);
    CHECK(rowsOf(readBytes(utf16be)) == expected);
}

TEST_CASE("an accent at the very end of a Windows-1252 file is not lost", "[exchange][csv]")
{
    CHECK(rowsOf(readBytes("Nom;Prenom\nDupont;Andr\xE9")) == QStringList{u"Nom|Prenom"_s, u"Dupont|André"_s});
}

TEST_CASE("an accent on the border of two pieces of a long UTF-8 file is not lost", "[exchange][csv]")
{
    for (int shift = 0; shift < 2; ++shift) {
        const QByteArray start = QByteArray(shift, 'x') + "a;b\n";
        QByteArray bytes = start;
        while (bytes.size() < 200'000) {
            bytes += "\xC3\xA9\xC3\xA9\xC3\xA9;\xC3\xA8\n";
        }
        const auto rows = rowsOf(readBytes(bytes));
        CHECK(rows.size() == 1 + (bytes.size() - start.size()) / 10);
        CHECK(rows.mid(1).count(u"ééé|è"_s) == rows.size() - 1);
    }
}

TEST_CASE("the separator is the one that cuts the lines alike", "[exchange][csv]")
{
    CHECK(rowsOf(readBytes("Suivi, version 2\nNom;Ville\nA, B;Eu\nC;Dieppe, centre\n")) ==
          QStringList{u"Suivi, version 2"_s, u"Nom|Ville"_s, u"A, B|Eu"_s, u"C|Dieppe, centre"_s});
    CHECK(rowsOf(readBytes("Nom,Note\nA,x;y\nB,z\n")) == QStringList{u"Nom|Note"_s, u"A|x;y"_s, u"B|z"_s});
    CHECK(rowsOf(readBytes("Nom\tNote\nA\t1,5\nB\t2,5\n")) == QStringList{u"Nom|Note"_s, u"A|1,5"_s, u"B|2,5"_s});
    CHECK(rowsOf(readBytes("Nom\nA\nB\n")) == QStringList{u"Nom"_s, u"A"_s, u"B"_s});
    CHECK(rowsOf(readBytes("Nom,Note\nA,\"dit \"\"oui; non\"\"\"\n")) ==
          QStringList{u"Nom|Note"_s, u"A|dit \"oui; non\""_s});
    CHECK(rowsOf(readBytes("\"A, B\",\"x;y;z\"\n\"C, D\",\"u;v;w\"\n")) ==
          QStringList{u"A, B|x;y;z"_s, u"C, D|u;v;w"_s});
}

TEST_CASE("the separator that the file declares wins, and the declaration is no row of cells", "[exchange][csv]")
{
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        CHECK(rowsOf(readBytes("sep=," + end + "a;b,c;d" + end + "e;f,g;h" + end)) ==
              QStringList{u""_s, u"a;b|c;d"_s, u"e;f|g;h"_s});
    }
}

TEST_CASE("quotes keep separators, line breaks and doubled quotes", "[exchange][csv]")
{
    CHECK(rowsOf(readBytes("a;\"b;c\";d\r\n\"l'une\r\nl'autre\";\"dit \"\"oui\"\"\";\"\"\r\n")) ==
          QStringList{u"a|b;c|d"_s, u"l'une\nl'autre|dit \"oui\""_s});
    CHECK(rowsOf(readBytes("a;5\" de large;\"b\"c\n")) == QStringList{u"a|5\" de large|bc"_s});
}

TEST_CASE("rows end by CR, LF or CR LF, the last one also by the end of the file", "[exchange][csv]")
{
    const QStringList expected{u"a|b"_s, u"c|d"_s};
    CHECK(rowsOf(readBytes("a;b\nc;d\n")) == expected);
    CHECK(rowsOf(readBytes("a;b\r\nc;d\r\n\x1A")) == expected);
    CHECK(rowsOf(readBytes("a;b\rc;d\r")) == expected);
    CHECK(rowsOf(readBytes("a;b\nc;d")) == expected);
    CHECK(rowsOf(readBytes("a;b\nc;\"d\"")) == expected);
}

TEST_CASE("empty rows keep their number and empty ends are left out", "[exchange][csv]")
{
    CHECK(rowsOf(readBytes("a;b;;\n\n;;;\nc;d; ;\n\n;;;\n")) == QStringList{u"a|b"_s, u""_s, u""_s, u"c|d"_s});
}

TEST_CASE("a value of a CSV stays as written: zeros, signs, formulas", "[exchange][csv]")
{
    const auto sheet = readBytes("0639980102;+1;=cmd|' /C calc'!A0;12,50\n");
    CHECK(rowsOf(sheet) == QStringList{u"0639980102|+1|=cmd|' /C calc'!A0|12,50"_s});
    CHECK(cellOf(sheet, 0, 0) == u"Text 0639980102");
}

TEST_CASE("a quote that is never closed is told with its row", "[exchange][csv]")
{
    const auto sheet = readBytes("a;b\nc;d\ne;\"f\ng;h\n");
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == ErrorCode::SheetDamaged);
    CHECK(sheet.error().detail.contains(u"row 3"_s));

    const auto large = readBytes("a;b\nc;\"" + QByteArray(100'000, 'x'));
    REQUIRE_FALSE(large);
    CHECK(large.error().code == ErrorCode::SheetDamaged);
    CHECK(large.error().detail.contains(u"row 2"_s));
}

TEST_CASE("progress goes up to the end of the file", "[exchange][csv]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"suivi.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("abc;def\n").repeated(40'000);
    file.write(bytes);
    file.close();
    QList<qint64> steps;
    const JobControl job([&](qint64 done, qint64 total) {
        CHECK(total == bytes.size());
        steps << done;
    });
    REQUIRE_OK(readSheet(file.fileName(), job));
    CHECK(steps.size() > 3);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.last() == bytes.size());
}

TEST_CASE("one bad byte in a file marked as UTF-8 spoils one letter, not the accents of the others", "[exchange][csv]")
{
    const QByteArray mark("\xEF\xBB\xBF");
    CHECK(rowsOf(readBytes(mark + "Nom;Ville\nZo\xC3\xA9;Eu\xE9 Rouen\nAna\xC3\xAFs;Dieppe\n")) ==
          QStringList{u"Nom|Ville"_s, u"Zoé|Eu� Rouen"_s, u"Anaïs|Dieppe"_s});
    CHECK(rowsOf(readBytes(mark + "\xFF" + "Nom;Ville\nZo\xC3\xA9;Eu\n")) == QStringList{u"�Nom|Ville"_s, u"Zoé|Eu"_s});
    CHECK(rowsOf(readBytes(mark + "Nom;Ville\nZo\xC3\xA9;Eu\xC3")) == QStringList{u"Nom|Ville"_s, u"Zoé|Eu�"_s});
}
