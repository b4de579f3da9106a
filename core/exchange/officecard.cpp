// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officecard.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/exchange/agekey.h"
#include "core/exchange/jsonfields.h"
#include "core/exchange/minisign.h"

namespace relais::exchange {

namespace {

constexpr int kCardFormat = 1;
constexpr qsizetype kMostKeys = 16; ///< recipients of one office, as many as an age header may name
const QString kUntrusted = u"relais card"_s;

const QRegularExpression kKind = form(u"[a-z]{1,20}"_s);
const QRegularExpression kDepartment = form(u"|[0-9]{2,3}|2[AB]"_s);
const QRegularExpression kAgeKey = form(u"age1[02-9ac-hj-np-z]{58}"_s);
const QRegularExpression kMinisignKey = form(u"RW[0-9A-Za-z+/]{54}"_s);
const QRegularExpression kDay = form(u"20[0-9]{2}-[0-9]{2}-[0-9]{2}"_s);
const QRegularExpression kFourLines = form(u"([ -~]{1,1024}\n){4}"_s);

Error damaged(const QString &what)
{
    return {ErrorCode::CardDamaged, u"card: "_s + what};
}

/// @param purpose "relais-card" by the card's own key, "relais-card-successor" by the one before: so that neither
/// signature can stand for the other
QString commentOf(const QString &purpose, const model::Card &card)
{
    return u"%1/1 office=%2 num=%3 issued=%4"_s.arg(purpose, card.office, QString::number(card.number),
                                                    card.issued.toString(Qt::ISODate));
}
const QString kOwn = u"relais-card"_s;
const QString kSuccessor = u"relais-card-successor"_s;

QJsonObject toObject(const model::Card &card)
{
    const QJsonObject office{{u"id"_s, card.office},
                             {u"name"_s, card.name},
                             {u"acronym"_s, card.acronym},
                             {u"commune"_s, card.commune},
                             {u"kind"_s, model::word(card.kind)},
                             {u"department"_s, card.department}};
    return {{u"fmt"_s, kCardFormat},
            {u"office"_s, office},
            {u"age"_s, QJsonArray::fromStringList(card.age.split(u',', Qt::SkipEmptyParts))},
            {u"minisign"_s, card.minisign},
            {u"num"_s, card.number},
            {u"issued"_s, card.issued.toString(Qt::ISODate)},
            {u"contact"_s, card.contact}};
}

QString keyText(const Signer &signer)
{
    return QString::fromLatin1(signatureKeyText({signer.keyId, signer.publicKey}));
}

/// What the former key said of the new card.
struct Succession {
    QString minisign;
    QByteArray lines;
};

void readOffice(JsonFields office, model::Card &card)
{
    card.office = office.text("id", isAddress);
    card.name = office.spoken("name", kLongestCardName);
    card.acronym = office.spoken("acronym", kLongestCardAcronym);
    card.commune = office.spoken("commune", kLongestCardCommune);
    card.department = office.text("department", kDepartment);
    const auto kind = model::fromWord<model::OfficeKind>(office.text("kind", kKind));
    if (!kind) {
        office.fault("kind");
    }
    card.kind = kind.value_or(model::OfficeKind::Other);
    if (card.name.trimmed().isEmpty()) {
        office.fault("name");
    }
    office.refuseRest();
}

void readKeys(JsonFields &all, model::Card &card)
{
    const QStringList keys = all.texts("age", kAgeKey, kMostKeys);
    for (const QString &key : keys) {
        if (!readAgeRecipient(key.toLatin1())) {
            all.fault("age");
        }
    }
    if (keys.isEmpty() || QSet<QString>(keys.cbegin(), keys.cend()).size() != keys.size()) {
        all.fault("age");
    }
    card.age = keys.join(u',');
    card.minisign = all.text("minisign", kMinisignKey);
    const auto signing = readSignatureKey(card.minisign.toLatin1());
    if (!signing) {
        all.fault("minisign");
        return;
    }
    card.keyId = QString::fromLatin1(signing->id.toHex());
}

/// The form alone; empty when there is nothing wrong.
QString readFields(const QJsonObject &object, model::Card &card, Succession &succession)
{
    QString fault;
    JsonFields all(object, {}, fault);
    all.number("fmt", kCardFormat, kCardFormat);
    readOffice(all.object("office"), card);
    readKeys(all, card);
    card.number = static_cast<int>(all.number("num", 1, 9'999));
    card.issued = QDate::fromString(all.text("issued", kDay), Qt::ISODate);
    if (!card.issued.isValid()) {
        all.fault("issued");
    }
    card.contact = all.spoken("contact", kLongestCardContact);
    if (all.has("prev")) {
        JsonFields former = all.object("prev");
        succession.minisign = former.text("minisign", kMinisignKey);
        succession.lines = former.text("signature", kFourLines).toLatin1();
        former.refuseRest();
        if (card.number == 1 || succession.minisign == card.minisign) {
            all.fault("prev");
        }
    }
    for (const QString &unknown : all.rest().keys()) {
        if (!unknown.startsWith(u"x_"_s)) {
            all.fault(unknown.toLatin1().constData());
        }
    }
    return fault;
}

/// @param comment that must stand in the lines @return what does not hold; null when all does
const char *signatureFault(const SignatureLines &lines, const QString &minisign, const QString &comment,
                           QByteArrayView body)
{
    const auto key = readSignatureKey(minisign.toLatin1());
    if (!key || key->id != lines.keyId) {
        return "key id";
    }
    if (!verifyMinisign(lines, key->publicKey, body)) {
        return "signature";
    }
    return lines.trustedComment == comment.toLatin1() ? nullptr : "comment";
}

const char *successionFault(const Succession &succession, QJsonObject object, const model::Card &card)
{
    if (succession.minisign.isEmpty()) {
        return nullptr;
    }
    const Result<SignatureLines> lines = readSignatureLines(succession.lines);
    if (!lines || lines->length != succession.lines.size()) {
        return "lines";
    }
    object.remove(u"prev"_s);
    return signatureFault(*lines, succession.minisign, commentOf(kSuccessor, card), writeCanonical(object));
}

} // namespace

QByteArray writeCard(const model::Card &facts, const Signer &signer, const Signer *former)
{
    model::Card card = facts;
    card.minisign = keyText(signer);
    QJsonObject object = toObject(card);
    if (former != nullptr) {
        const QByteArray said = signMinisign(*former, writeCanonical(object), kUntrusted, commentOf(kSuccessor, card));
        object[u"prev"_s] = QJsonObject{{u"minisign"_s, keyText(*former)}, {u"signature"_s, QString::fromLatin1(said)}};
    }
    const QByteArray body = writeCanonical(object);
    return signMinisign(signer, body, kUntrusted, commentOf(kOwn, card)) + body;
}

Result<ReadCard> readCard(const QByteArray &bytes)
{
    if (bytes.size() > kLargestCard) {
        return damaged(u"length"_s);
    }
    const Result<SignatureLines> lines = readSignatureLines(bytes);
    if (!lines) {
        return damaged(lines.error().detail);
    }
    // The key that signed stands in the body: a card proves only that whoever made it has that key. Whose key it is,
    // the telephone tells.
    const QByteArray body = bytes.sliced(lines->length);
    const Result<QJsonObject> object = readCanonical(body, {.bytes = kLargestCard, .depth = 4, .text = 4 * 1024});
    if (!object) {
        return damaged(object.error().detail);
    }
    ReadCard read;
    Succession succession;
    if (const QString fault = readFields(*object, read.card, succession); !fault.isEmpty()) {
        return damaged(fault);
    }
    if (const char *fault = signatureFault(*lines, read.card.minisign, commentOf(kOwn, read.card), body)) {
        return damaged(QString::fromLatin1(fault));
    }
    if (const char *fault = successionFault(succession, *object, read.card)) {
        return damaged(u"prev: "_s + QLatin1String(fault));
    }
    read.card.file = QString::fromUtf8(bytes);
    read.succeeds = succession.minisign;
    return read;
}

} // namespace relais::exchange
