// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/slotfile.h"

#include "core/base/json.h"

#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>

namespace relais::store {

namespace {

constexpr int kFormat = 2; // 1 had no key pairs and was never released
constexpr qsizetype kVaultBytes = 16;
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kNonceBytes = SlotFile::kNonceBytes;
constexpr qsizetype kKeyBytes = 32;
constexpr qsizetype kTagOfCipher = 16;
constexpr qsizetype kSecretBytes = 2 * kKeyBytes + kTagOfCipher;
constexpr qsizetype kRingBytes = 3 * kKeyBytes + 48 + kTagOfCipher; // 48: what crypto_box_seal adds
constexpr qsizetype kFormerBytes = kNonceBytes + 3 * kKeyBytes + kTagOfCipher;
constexpr qsizetype kTagBytes = 32;
const QString kArgon = u"argon2id"_s;
const QString kHkdf = u"hkdf-sha256"_s;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// Exactly so many bytes in lower-case hexadecimal. @return nothing otherwise
std::optional<QByteArray> fromHex(const QByteArray &text, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && bytes.toHex() == text ? std::optional(bytes) : std::nullopt;
}

QByteArray hexField(JsonReader &reader, const char *field, qsizetype size)
{
    const std::optional<QByteArray> bytes = fromHex(reader.string(field).toLatin1(), size);
    if (!bytes) {
        reader.fault(field, u"is not so many hexadecimal bytes"_s);
    }
    return bytes.value_or(QByteArray());
}

QString textField(JsonReader &reader, const char *field)
{
    const QString text = reader.string(field);
    if (text.size() > SlotFile::kMaxText) {
        reader.fault(field, u"is too long"_s);
    }
    return text;
}

QString kindWord(SlotKind kind)
{
    return kind == SlotKind::Passphrase ? u"passphrase"_s : u"recovery"_s;
}

/// The part of a slot that never changes under its owner's hand.
QJsonObject headerObject(const Slot &slot)
{
    return {
        {u"id"_s, slot.info.id},
        {u"kind"_s, kindWord(slot.info.kind)},
        {u"user"_s, slot.info.user},
        {u"algo"_s, slot.info.kind == SlotKind::Passphrase ? kArgon : kHkdf},
        {u"ops"_s, slot.cost.operations},
        {u"mem"_s, slot.cost.memory},
        {u"salt"_s, hex(slot.salt)},
        {u"nonce"_s, hex(slot.nonce)},
        {u"public"_s, hex(slot.publicKey)},
    };
}

QJsonObject slotObject(const Slot &slot)
{
    QJsonObject object = headerObject(slot);
    object.insert(u"label"_s, slot.info.label);
    object.insert(u"role"_s, slot.info.role);
    object.insert(u"secret"_s, hex(slot.secret));
    object.insert(u"ring_nonce"_s, hex(slot.ringNonce));
    object.insert(u"ring"_s, hex(slot.ring));
    return object;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Slot> readSlot(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Slot slot;
    slot.info.id = QString::fromLatin1(hexField(reader, "id", 8).toHex());
    const QString kind = reader.string("kind");
    slot.info.kind = kind == kindWord(SlotKind::Recovery) ? SlotKind::Recovery : SlotKind::Passphrase;
    if (kind != kindWord(slot.info.kind)) {
        reader.fault("kind", u"is unknown"_s);
    }
    slot.info.label = textField(reader, "label");
    slot.info.role = textField(reader, "role");
    slot.info.user = textField(reader, "user");
    const bool stretched = slot.info.kind == SlotKind::Passphrase;
    if (reader.string("algo") != (stretched ? kArgon : kHkdf)) {
        reader.fault("algo", u"does not belong to the kind"_s);
    }
    slot.cost = {reader.integer("ops"), reader.integer("mem")};
    if (stretched ? slot.cost.operations < 1 || slot.cost.operations > SlotFile::kMaxOperations
                  : slot.cost.operations != 0) {
        reader.fault("ops", u"is out of bounds"_s);
    }
    if (stretched ? slot.cost.memory < static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) ||
                        slot.cost.memory > SlotFile::kMaxMemory
                  : slot.cost.memory != 0) {
        reader.fault("mem", u"is out of bounds"_s);
    }
    slot.salt = hexField(reader, "salt", kSaltBytes);
    slot.nonce = hexField(reader, "nonce", kNonceBytes);
    slot.publicKey = hexField(reader, "public", kKeyBytes);
    slot.secret = hexField(reader, "secret", kSecretBytes);
    slot.ringNonce = hexField(reader, "ring_nonce", kNonceBytes);
    slot.ring = hexField(reader, "ring", kRingBytes);
    if (const Result<void> read = reader.finish(); !read) {
        return read.error();
    }
    return slot;
}

Result<CipherParameters> readCipher(const QJsonObject &object)
{
    JsonReader reader(object, u"cipher"_s);
    const CipherParameters parameters{reader.integer("page_size"), reader.string("hmac"), reader.string("kdf"),
                                      reader.integer("kdf_iterations"), reader.integer("plaintext_header")};
    if (const Result<void> read = reader.finish(); !read) {
        return read.error();
    }
    return parameters;
}

Error damaged(const Error &error)
{
    return {ErrorCode::KeyFilesDamaged, error.detail};
}

} // namespace

const Slot *SlotFile::find(const QString &id) const
{
    const auto place = std::find_if(slotList.begin(), slotList.end(), [&id](const Slot &s) { return s.info.id == id; });
    return place == slotList.end() ? nullptr : &*place;
}

QByteArray SlotFile::headerOf(const Slot &slot) const
{
    return "relais slot " + vault.toHex() + ' ' + compact(headerObject(slot));
}

QByteArray SlotFile::toJson() const
{
    QJsonArray array;
    for (const Slot &slot : slotList) {
        array.append(slotObject(slot));
    }
    return compact({
        {u"format"_s, kFormat},
        {u"generation"_s, generation},
        {u"vault"_s, hex(vault)},
        {u"former"_s, hex(former)},
        {u"cipher"_s,
         QJsonObject{
             {u"page_size"_s, cipher.pageSize},
             {u"hmac"_s, cipher.hmacAlgorithm},
             {u"kdf"_s, cipher.kdfAlgorithm},
             {u"kdf_iterations"_s, cipher.kdfIterations},
             {u"plaintext_header"_s, cipher.plaintextHeaderSize},
         }},
        {u"slots"_s, array},
    });
}

Result<SlotFile> SlotFile::fromJson(const QByteArray &line)
{
    const Result<QJsonObject> object = parseJsonObject(line, u"slot file"_s);
    if (!object) {
        return damaged(object.error());
    }
    JsonReader reader(*object, u"slot file"_s);
    SlotFile file;
    if (reader.integer("format") != kFormat) {
        reader.fault("format", u"is unknown"_s);
    }
    file.generation = reader.integer("generation");
    if (file.generation < 1) {
        reader.fault("generation", u"is out of bounds"_s);
    }
    file.vault = hexField(reader, "vault", kVaultBytes);
    const QString former = reader.string("former");
    if (!former.isEmpty()) {
        file.former = fromHex(former.toLatin1(), kFormerBytes).value_or(QByteArray());
        if (file.former.isEmpty()) {
            reader.fault("former", u"is not so many hexadecimal bytes"_s);
        }
    }
    const Result<CipherParameters> cipher = readCipher(reader.object("cipher"));
    const QJsonArray array = reader.array("slots");
    if (array.isEmpty() || array.size() > kMaxSlots) {
        reader.fault("slots", u"are too few or too many"_s);
    }
    if (const Result<void> read = reader.finish(); !read) {
        return damaged(read.error());
    }
    if (!cipher) {
        return damaged(cipher.error());
    }
    file.cipher = *cipher;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<Slot> slot = readSlot(array.at(i).toObject(), u"slots[%1]"_s.arg(i));
        if (!slot) {
            return damaged(slot.error());
        }
        if (file.find(slot->info.id) != nullptr) {
            return Error{ErrorCode::KeyFilesDamaged, u"two slots share one id"_s};
        }
        file.slotList.append(*slot);
    }
    return file;
}

SlotCopy SlotCopy::read(const QString &path)
{
    SlotCopy copy;
    copy.path = path;
    QFile file(path);
    if (!file.exists()) {
        return copy;
    }
    copy.state = State::Damaged;
    if (!file.open(QIODevice::ReadOnly)) {
        return copy;
    }
    const QByteArray bytes = file.read(SlotFile::kMaxBytes + 1);
    const QList<QByteArray> lines = bytes.split('\n');
    if (bytes.size() > SlotFile::kMaxBytes || lines.size() != 3 || !lines[2].isEmpty()) {
        return copy;
    }
    const std::optional<QByteArray> tag = fromHex(lines[1], kTagBytes);
    Result<SlotFile> content = SlotFile::fromJson(lines[0]);
    if (!tag || !content) {
        return copy;
    }
    copy.line = lines[0];
    copy.tag = *tag;
    copy.file = std::move(*content);
    copy.state = State::Readable;
    return copy;
}

bool SlotCopy::isAuthentic(const SecretBytes &key) const
{
    return state == State::Readable &&
           sodium_memcmp(authenticate(key, line).constData(), tag.constData(), kTagBytes) == 0;
}

QByteArray SlotCopy::bytesOf(const QByteArray &line, const QByteArray &tag)
{
    return line + '\n' + tag.toHex() + '\n';
}

} // namespace relais::store
