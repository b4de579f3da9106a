// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/exchange/manifest.h"
#include "core/exchange/ustar.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace relais;
using namespace relais::exchange;

namespace {

QByteArray complete()
{
    rawbundle::RawBundle raw(fixedkeys::alder(), fixedkeys::us());
    raw.addFile("one");
    raw.addFile("two", u"text/plain"_s);
    raw.manifest.acknowledged = {3, 7, {9, 11}, {{10, u"out_of_mandate"_s}}};
    raw.manifest.extensions = {{u"x_colour"_s, u"green"_s}};
    return raw.json();
}

QJsonObject object()
{
    return QJsonDocument::fromJson(complete()).object();
}

/// Sets the value at a path such as "ack.gaps[1]", or removes it when undefined.
QJsonValue changed(const QJsonValue &in, const QString &path, const QJsonValue &to)
{
    if (path.isEmpty()) {
        return to;
    }
    static const QRegularExpression kStep(u"^\\.?(?:([a-z_0-9]+)|\\[([0-9]+)\\])"_s);
    const QRegularExpressionMatch step = kStep.match(path);
    REQUIRE(step.hasMatch());
    const QString rest = path.mid(step.capturedLength());
    if (!step.captured(2).isEmpty()) {
        QJsonArray array = in.toArray();
        array[step.captured(2).toInt()] = changed(array[step.captured(2).toInt()], rest, to);
        return array;
    }
    QJsonObject inner = in.toObject();
    const QJsonValue value = changed(inner.value(step.captured(1)), rest, to);
    if (value.isUndefined()) {
        inner.remove(step.captured(1));
    } else {
        inner[step.captured(1)] = value;
    }
    return inner;
}

QString answer(const QByteArray &bytes)
{
    const Result<Manifest> manifest = manifestFromJson(bytes);
    if (manifest) {
        return u"read"_s;
    }
    CHECK((manifest.error().code == ErrorCode::BundleAltered || manifest.error().code == ErrorCode::BundleForLater));
    return manifest.error().code == ErrorCode::BundleForLater ? u"for later"_s : manifest.error().detail;
}

QString answerWith(const QString &path, const QJsonValue &value)
{
    return answer(writeCanonical(changed(object(), path, value).toObject()));
}

} // namespace

TEST_CASE("a manifest comes back field by field, byte for byte", "[exchange][manifest]")
{
    const Result<Manifest> manifest = manifestFromJson(complete());
    REQUIRE_OK(manifest);
    CHECK(toJson(*manifest) == complete());
    CHECK(manifest->from.office == u"A1DE0001"_s);
    CHECK(manifest->acknowledged.gaps == QList<qint64>{9, 11});
    CHECK(manifest->acknowledged.refused[0].code == u"out_of_mandate"_s);
    CHECK(manifest->files[1].name == u"files/0002"_s);
    CHECK(manifest->files[1].bytes == 3);
    CHECK(manifest->extensions.value(u"x_colour"_s) == u"green"_s);
}

TEST_CASE("every purpose is read back", "[exchange][manifest]")
{
    for (const auto &[purpose, text] : model::Words<Purpose>::kList) {
        CAPTURE(text);
        CHECK(answerWith(u"purpose"_s, QString::fromLatin1(text)) == u"read"_s);
    }
    CHECK(answerWith(u"purpose"_s, u"gift"_s) == u"manifest: purpose"_s);
}

TEST_CASE("every field must be there and of its kind", "[exchange][manifest]")
{
    const QStringList paths{u"fmt"_s,
                            u"min"_s,
                            u"bundle"_s,
                            u"purpose"_s,
                            u"from"_s,
                            u"from.office"_s,
                            u"from.card"_s,
                            u"from.key"_s,
                            u"to"_s,
                            u"to.office"_s,
                            u"to.key"_s,
                            u"epoch"_s,
                            u"seq"_s,
                            u"prev"_s,
                            u"created"_s,
                            u"ack"_s,
                            u"ack.epoch"_s,
                            u"ack.upto"_s,
                            u"ack.gaps"_s,
                            u"ack.refused"_s,
                            u"journal"_s,
                            u"journal.n"_s,
                            u"journal.bytes"_s,
                            u"journal.sha256"_s,
                            u"files"_s,
                            u"files[0].name"_s,
                            u"files[0].bytes"_s,
                            u"files[1].sha256"_s,
                            u"files[1].type"_s,
                            u"files[0].title"_s,
                            u"strands"_s,
                            u"basis"_s,
                            u"ack.refused[0].seq"_s,
                            u"ack.refused[0].code"_s};
    for (const QString &path : paths) {
        CAPTURE(path);
        CHECK(answerWith(path, QJsonValue(QJsonValue::Undefined)).startsWith(u"manifest: "_s + path));
        CHECK(answerWith(path, QJsonValue(QJsonValue::Null)).startsWith(u"manifest: "_s + path));
        CHECK(answerWith(path, true).startsWith(u"manifest: "_s + path));
    }
    for (const QString &path : {u"ack.gaps[1]"_s, u"ack.refused[0]"_s, u"files[1]"_s, u"strands[0]"_s, u"basis[0]"_s}) {
        CAPTURE(path);
        CHECK(answerWith(path, true).startsWith(u"manifest: "_s + path));
    }
}

TEST_CASE("a value outside its form is refused with its path", "[exchange][manifest]")
{
    const QList<std::pair<QString, QJsonValue>> wrong{
        {u"fmt"_s, 0},
        {u"min"_s, 0},
        {u"min"_s, 2}, // newer than its own format
        {u"bundle"_s, u"019a9f00-0000-4000-8000-000000000001"_s},
        {u"bundle"_s, u"019A9F00-0000-7000-8000-000000000001"_s},
        {u"bundle"_s, u"019a9f00-0000-7000-c000-000000000001"_s},
        {u"bundle"_s, u"019a9f0000007000800000000000001"_s},
        {u"from.office"_s, u"a1de0001"_s},
        {u"from.office"_s, u"A1DE0001.X"_s},
        {u"from.office"_s, u"A1DE0001-X7Q2"_s},
        {u"from.office"_s, u"A1DE0001.x7q2"_s},
        {u"from.office"_s, u"A1DE000"_s},
        {u"from.office"_s, u"A1DE0001\n"_s},
        {u"from.card"_s, 0},
        {u"from.key"_s, u"AB"_s},
        {u"from.key"_s, QString(32, u'A')},
        {u"from.key"_s, QString(34, u'a')},
        {u"to.office"_s, u"A1DE 001"_s},
        {u"to.key"_s, QString(31, u'0')},
        {u"epoch"_s, 0},
        {u"epoch"_s, -1},
        {u"seq"_s, 0},
        {u"prev"_s, QString(62, u'0')},
        {u"created"_s, u"2026-11-20T09:00:00Z"_s},
        {u"created"_s, u"016f5e66e7ff00000000000000000000"_s}, // a millisecond before 2020
        {u"ack.epoch"_s, -1},
        {u"ack.upto"_s, -1},
        {u"ack.gaps"_s, QJsonArray{11, 9}},
        {u"ack.gaps"_s, QJsonArray{9, 9}},
        {u"ack.refused[0].seq"_s, 0},
        {u"ack.refused[0].code"_s, u"Out of mandate"_s},
        {u"ack.refused[0].code"_s, QString(41, u'a')},
        {u"journal.n"_s, -1},
        {u"journal.n"_s, 20'001},
        {u"journal.bytes"_s, 16 * 1024 * 1024 + 1},
        {u"journal.sha256"_s, QString(64, u'g')},
        {u"files[0].name"_s, u"files/0002"_s},
        {u"files[1].name"_s, u"../passwd"_s},
        {u"files[0].bytes"_s, 16 * 1024 * 1024 + 1},
        {u"files[0].bytes"_s, -1},
        {u"files[0].type"_s, u"application"_s},
        {u"files[0].type"_s, u"text/\u202Eplain"_s},
        {u"files[0].title"_s, u"jugement.pdf"_s},
        {u"strands[0]"_s, u"fin"_s},
        {u"basis[0]"_s, u"a b"_s},
        {u"basis[0]"_s, QString(65, u'a')},
    };
    for (const auto &[path, value] : wrong) {
        CAPTURE(path, QJsonDocument(QJsonArray{value}).toJson().toStdString());
        CHECK(answerWith(path, value) == u"manifest: "_s + path);
    }
    const double large = 9007199254740994.0; // 2^53 + 2
    CHECK(answerWith(u"seq"_s, large) == u"manifest: json: number"_s);
    CHECK(answerWith(u"seq"_s, 1.5) == u"manifest: json: number"_s);
}

TEST_CASE("numbers told missing lie above what was received, without an epoch nothing was", "[exchange][manifest]")
{
    CHECK(answerWith(u"ack.gaps[0]"_s, 7) == u"manifest: ack.gaps[0]"_s);
    CHECK(answerWith(u"ack.epoch"_s, 0) == u"manifest: ack.upto"_s);
}

TEST_CASE("more elements than a list may have are refused, and never written", "[exchange][manifest]")
{
    QJsonArray many;
    for (qint64 i = 0; i < 1'001; ++i) {
        many.append(i + 8);
    }
    CHECK(answerWith(u"ack.gaps"_s, many) == u"manifest: ack.gaps"_s);
    Manifest manifest = *manifestFromJson(complete());
    manifest.acknowledged.gaps.clear();
    for (qint64 i = 0; i < 5'000; ++i) {
        manifest.acknowledged.gaps.append(i + 8);
        manifest.acknowledged.refused.append({i + 1, u"out_of_mandate"_s});
    }
    const Result<Manifest> back = manifestFromJson(toJson(manifest));
    REQUIRE_OK(back);
    CHECK(back->acknowledged.gaps.size() == kMostTold);
    CHECK(back->acknowledged.gaps.constLast() == 1'007);
    CHECK(back->acknowledged.refused.size() == kMostTold);

    QJsonArray files;
    for (int i = 0; i < 201; ++i) {
        QJsonObject file = object()[u"files"_s].toArray()[0].toObject();
        file[u"name"_s] = QString::fromLatin1(fileEntryName(i));
        files.append(file);
    }
    CHECK(answerWith(u"files"_s, files) == u"manifest: files"_s);
    files.removeLast();
    CHECK(answerWith(u"files"_s, files) == u"read"_s);
    CHECK(answerWith(u"strands"_s, QJsonArray::fromStringList(QStringList(33, u"FIN"_s))) == u"manifest: strands"_s);
    CHECK(answerWith(u"basis"_s, QJsonArray::fromStringList(QStringList(1'001, u"a"_s))) == u"manifest: basis"_s);
}

TEST_CASE("a field of format 1 that is not known is refused unless it is an extension", "[exchange][manifest]")
{
    CHECK(answerWith(u"subject"_s, 1) == u"manifest: subject"_s);
    CHECK(answerWith(u"x_subject"_s, QJsonArray{1}) == u"read"_s);
    for (const QString &path :
         {u"from.x_a"_s, u"to.card"_s, u"ack.a"_s, u"journal.a"_s, u"files[0].a"_s, u"ack.refused[0].a"_s}) {
        CAPTURE(path);
        CHECK(answerWith(path, 1) == u"manifest: "_s + path);
    }
}

TEST_CASE("of a newer format that we may apply, unknown fields are passed over and the outer ones kept",
          "[exchange][manifest]")
{
    QJsonObject newer = object();
    newer[u"fmt"_s] = 2;
    newer[u"priority"_s] = 5;
    newer = changed(newer, u"from.post"_s, 1).toObject();
    newer = changed(newer, u"files[0].pages"_s, 3).toObject();
    const Result<Manifest> manifest = manifestFromJson(writeCanonical(newer));
    REQUIRE_OK(manifest);
    CHECK(manifest->format == 2);
    CHECK(manifest->extensions == QJsonObject{{u"priority"_s, 5}, {u"x_colour"_s, u"green"_s}});
    CHECK(answer(writeCanonical(changed(newer, u"seq"_s, 0).toObject())) == u"manifest: seq"_s);
}

TEST_CASE("a bundle whose least reader is newer waits, once the fields that every format has are right",
          "[exchange][manifest]")
{
    QJsonObject newer{{u"fmt"_s, 3},
                      {u"min"_s, 2},
                      {u"bundle"_s, object()[u"bundle"_s]},
                      {u"epoch"_s, 4},
                      {u"seq"_s, 12},
                      {u"from"_s, object()[u"from"_s]},
                      {u"to"_s, object()[u"to"_s]},
                      {u"anything"_s, QJsonArray{u"else"_s}}};
    CHECK(answer(writeCanonical(newer)) == u"for later"_s);
    const Result<Manifest> common = commonFromJson(writeCanonical(newer));
    REQUIRE_OK(common);
    CHECK(common->sequence == 12);
    newer[u"seq"_s] = 0;
    CHECK(answer(writeCanonical(newer)) == u"manifest: seq"_s);
}

TEST_CASE("only the canonical spelling of a manifest is read", "[exchange][manifest]")
{
    const QByteArray good = complete();
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        QByteArray bytes = good;
        REQUIRE(bytes.contains(from));
        return answer(bytes.replace(bytes.indexOf(from), from.size(), to));
    };
    const QString form = u"manifest: json: form"_s;
    CHECK(with("\"epoch\":1", "\"epoch\": 1") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":1.0") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":1e0") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":1,\"epoch\":1") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":NaN") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":1e999") == form);
    CHECK(with("\"epoch\":1", "\"epoch\":-0") == form);
    CHECK(with("application/pdf", "application\\/pdf") == form);
    CHECK(with("green", "gr\\u0065en") == form);
    CHECK(with("green", "gr\xC3") == form);
    CHECK(with("green", "gr\\u0000n") == u"manifest: json: text"_s);
    CHECK(with("green", "gr\\ud800n") == u"manifest: json: text"_s);
    CHECK(with("x_colour", "x_Colour") == u"manifest: json: key"_s);
    CHECK(answer("\xEF\xBB\xBF" + good) == form);
    CHECK(answer(good + '\n') == form);
    CHECK(answer({}) == form);
    CHECK(answer("[]") == form);
    CHECK(answer(QByteArray(100'000, '[')) == u"manifest: json: depth"_s);
    CHECK(answer('"' + QByteArray(1024 * 1024, 'a') + '"') == u"manifest: json: length"_s);
    CHECK(answerWith(u"x_long"_s, QString(32 * 1024 + 1, u'a')) == u"manifest: json: text"_s);
}

TEST_CASE("a new bundle id is a UUIDv7 of its instant and never the same", "[exchange][manifest]")
{
    const QDateTime now(QDate(2026, 11, 24), QTime(9, 20), Qt::UTC);
    const QString id = newBundleId(now);
    CHECK(answerWith(u"bundle"_s, id) == u"read"_s);
    CHECK(QString(id).remove(u'-').left(12).toLongLong(nullptr, 16) == now.toMSecsSinceEpoch());
    CHECK(newBundleId(now) != id);
}

TEST_CASE("the signed comment names sender, recipient, numbers and bundle", "[exchange][manifest]")
{
    CHECK(trustedCommentOf(*manifestFromJson(complete())) ==
          u"relais-bundle/1 from=A1DE0001 to=76C0FFEE epoch=1 seq=1 bundle=019a9f00-0000-7000-8000-000000000001"_s);
}
