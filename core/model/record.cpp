// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include <QHash>

namespace relais::model {

QString tableOf(RecordType type)
{
    switch (type) {
    case RecordType::Child: return u"children"_s;
    case RecordType::DangerPass: return u"danger_passes"_s;
    default: return word(type) + u's';
    }
}

const QStringList &fieldsOfType(RecordType type)
{
    static const QHash<RecordType, QStringList> kFields = {
        {RecordType::Case, fieldNames<Case>()},         {RecordType::Person, fieldNames<Person>()},
        {RecordType::Child, fieldNames<Child>()},       {RecordType::Author, fieldNames<Author>()},
        {RecordType::Consent, fieldNames<Consent>()},   {RecordType::DangerPass, fieldNames<DangerPass>()},
        {RecordType::Sealed, fieldNames<Sealed>()},     {RecordType::Exclusion, fieldNames<Exclusion>()},
        {RecordType::Document, fieldNames<Document>()}, {RecordType::Contact, fieldNames<Contact>()},
        {RecordType::Measure, fieldNames<Measure>()},   {RecordType::Event, fieldNames<Event>()},
        {RecordType::Note, fieldNames<Note>()},         {RecordType::Leftover, fieldNames<Leftover>()},
        {RecordType::HeldLine, fieldNames<HeldLine>()}, {RecordType::User, fieldNames<User>()},
        {RecordType::Print, fieldNames<Print>()},       {RecordType::Setting, fieldNames<VaultSetting>()},
        {RecordType::Card, fieldNames<Card>()},         {RecordType::Orientation, fieldNames<Orientation>()}};
    return *kFields.constFind(type);
}

} // namespace relais::model
