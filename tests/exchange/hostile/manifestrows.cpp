// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 39 to 43: how bundle.json is written.
#include "tests/exchange/hostile/shelf.h"

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::us;
using rawbundle::RawBundle;

namespace {

QByteArray withJson(const QByteArray &from, const QByteArray &to)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &json) { rawbundle::replace(json, from, to); };
    return raw.bytes();
}

QByteArray instead(const QByteArray &json)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &bytes) { bytes = json; };
    return raw.bytes();
}

/// One more field, of that value.
QByteArray withField(const QByteArray &value)
{
    return withJson(R"("to":{)", R"("strange":)" + value + R"(,"to":{)");
}
QByteArray withExtension(const QByteArray &value)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &json) {
        json.chop(1);
        json += ",\"x_more\":" + value + '}';
    };
    return raw.bytes();
}

void refused(Shelf &shelf, int row, const QString &name, const QByteArray &bytes)
{
    shelf.reader(row, name, bytes, "REF", ErrorCode::BundleAltered);
}

void addForms(Shelf &shelf)
{
    refused(shelf, 39, u"key-twice"_s, withJson(R"("fmt":1)", R"("fmt":1,"fmt":1)"));
    RawBundle unsorted(alder(), us());
    unsorted.spoil.json = [](QByteArray &json) {
        rawbundle::replace(json, R"("fmt":1,)", {});
        rawbundle::replace(json, R"({"ack")", R"({"fmt":1,"ack")");
    };
    refused(shelf, 39, u"keys-unsorted"_s, unsorted.bytes());
    refused(shelf, 39, u"blank"_s, withJson(R"("fmt":1)", R"("fmt": 1)"));
    RawBundle bom(alder(), us());
    bom.spoil.json = [](QByteArray &json) { json.prepend("\xEF\xBB\xBF"); };
    refused(shelf, 39, u"byte-order-mark"_s, bom.bytes());
    refused(shelf, 39, u"nan"_s, withJson(R"("seq":1)", R"("seq":NaN)"));
    refused(shelf, 39, u"1e999"_s, withJson(R"("seq":1)", R"("seq":1e999)"));
    refused(shelf, 39, u"unknown-field"_s, withField("1"));
    refused(shelf, 39, u"no-object"_s, instead("[]"));

    refused(shelf, 40, u"9-deep"_s, withExtension(QByteArray(9, '[') + QByteArray(9, ']')));
    refused(shelf, 40, u"4000-deep"_s, instead(QByteArray(4'000, '[') + QByteArray(4'000, ']')));
    QByteArray gaps("2");
    for (int i = 3; i <= 1'002; ++i) {
        gaps += ',' + QByteArray::number(i);
    }
    refused(shelf, 40, u"1001-gaps"_s, withJson(R"("gaps":[])", R"("gaps":[)" + gaps + ']'));
    shelf.made(40, u"json-100000-deep"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(40, u"json-text-of-33-kib"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(40, u"json-text-of-32-mib"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(40, u"json-half-million-elements"_s, "REF", ErrorCode::BundleAltered);
    shelf.made(40, u"json-million-elements"_s, "REF", ErrorCode::BundleAltered);
}

void addValues(Shelf &shelf)
{
    refused(shelf, 41, u"invalid-utf-8"_s, withExtension("\"\xC3(\""));
    refused(shelf, 41, u"nul"_s, withExtension("\"a\\u0000b\""));
    refused(shelf, 41, u"lone-surrogate"_s, withExtension("\"\\ud800\""));
    refused(shelf, 41, u"bidi-override-in-a-type"_s, [] {
        RawBundle raw(alder(), us());
        raw.addFile("x", u"text/\u202Enialp"_s);
        return raw.bytes();
    }());
    refused(shelf, 41, u"bidi-override-in-a-name"_s,
            withJson(R"("office":"A1DE0001")", "\"office\":\"A1DE\xE2\x80\xAE"
                                               "0001\""));

    refused(shelf, 42, u"number-over-2-53"_s, withJson(R"("seq":1)", R"("seq":9007199254740994)"));
    refused(shelf, 42, u"negative-number"_s, withJson(R"("seq":1)", R"("seq":-1)"));
    refused(shelf, 42, u"fraction"_s, withJson(R"("seq":1)", R"("seq":1.5)"));
    refused(shelf, 42, u"negative-count"_s, withJson(R"("n":1)", R"("n":-1)"));
    refused(shelf, 42, u"more-lines-than-there-are"_s, withJson(R"("n":1)", R"("n":2)"));
    RawBundle fewer(alder(), us());
    fewer.setLines({"{}", "{}"});
    fewer.spoil.json = [](QByteArray &json) { rawbundle::replace(json, R"("n":2)", R"("n":1)"); };
    refused(shelf, 42, u"fewer-lines-than-there-are"_s, fewer.bytes());
    shelf.made(42, u"20001-lines"_s, "REF", ErrorCode::BundleAltered);

    RawBundle later(alder(), us());
    later.manifest.format = 2;
    later.manifest.least = 2;
    shelf.reader(43, u"least-2"_s, later.bytes(), "QUA", ErrorCode::BundleForLater);
    later.manifest.format = 900;
    later.manifest.least = 899;
    later.spoil.archive = [](QByteArray &archive) { archive += rawbundle::entry("index.cbor", "of format 900"); };
    shelf.reader(43, u"least-899-with-an-unknown-entry"_s, later.bytes(), "QUA", ErrorCode::BundleForLater);
    later.comment = u"relais-bundle/2 of a later form"_s;
    shelf.reader(43, u"comment-of-a-later-form"_s, later.bytes(), "QUA", ErrorCode::BundleForLater);
}

} // namespace

void addManifestRows(Shelf &shelf)
{
    addForms(shelf);
    addValues(shelf);
}
