// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldkind.h"

#include <algorithm>

namespace relais::model {

namespace {

FieldKind kindFor(const QString &)
{
    return FieldKind::Text;
}
FieldKind kindFor(const QDate &)
{
    return FieldKind::Day;
}
FieldKind kindFor(const QDateTime &)
{
    return FieldKind::Number;
}
FieldKind kindFor(const std::optional<int> &)
{
    return FieldKind::Number;
}
FieldKind kindFor(int)
{
    return FieldKind::Number;
}
template<class Tag>
FieldKind kindFor(const Id<Tag> &)
{
    return FieldKind::Link;
}
template<class E>
requires std::is_enum_v<E> FieldKind kindFor(E)
{
    return FieldKind::Text;
}

using Kinds = QHash<QString, FieldKind>;

template<class Record>
void add(QHash<RecordType, Kinds> &all)
{
    Kinds &kinds = all[TypeOf<Record>::kType];
    auto visitor = [&kinds](const char *name, const auto &value) {
        kinds.insert(QString::fromLatin1(name), kindFor(value));
    };
    const Record record;
    describe(visitor, record);
}

template<class... Records>
QHash<RecordType, Kinds> kindsOf()
{
    QHash<RecordType, Kinds> all;
    (add<Records>(all), ...);
    return all;
}

bool isName(const QString &field)
{
    return field.endsWith(u"name"_s) || field == u"title"_s;
}

/// Control characters, and those that change the direction of reading: embeddings, overrides, isolates and marks.
bool isUnseen(QChar sign)
{
    return sign.category() == QChar::Other_Control || (sign >= QChar(0x202a) && sign <= QChar(0x202e)) ||
           (sign >= QChar(0x2066) && sign <= QChar(0x2069)) || sign == QChar(0x200e) || sign == QChar(0x200f);
}

} // namespace

std::optional<FieldKind> kindOf(RecordType type, const QString &field)
{
    static const QHash<RecordType, Kinds> kKinds =
        kindsOf<Case, Person, Child, Author, Consent, Contact, Measure, Event, Note, Leftover, HeldLine, User, Print,
                VaultSetting, DangerPass, Sealed, Exclusion, Document, Card, Orientation, Reply>();
    const Kinds &kinds = *kKinds.constFind(type);
    const auto known = kinds.constFind(field);
    return known == kinds.constEnd() ? std::nullopt : std::optional(*known);
}

bool isValueOf(RecordType type, const QString &field, const QVariant &value)
{
    const std::optional<FieldKind> kind = kindOf(type, field);
    if (!kind) {
        return false;
    }
    if (value.isNull()) {
        return true;
    }
    const bool isText = value.typeId() == QMetaType::QString;
    switch (*kind) {
    case FieldKind::Number: return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
    case FieldKind::Day: return isText && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    case FieldKind::Link: return isText;
    case FieldKind::Text: break;
    }
    const QString text = value.toString();
    return isText && !(isName(field) && std::any_of(text.cbegin(), text.cend(), isUnseen));
}

} // namespace relais::model
