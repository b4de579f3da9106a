// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include <QHash>

namespace relais::model {

QString tableOf(RecordType type)
{
    switch (type) {
    case RecordType::Child: return u"children"_s;
    case RecordType::DangerPass: return u"danger_passes"_s;
    case RecordType::Reply: return u"replies"_s;
    default: return word(type) + u's';
    }
}

namespace {

struct FieldList {
    QStringList names;
    QStringList numbers;
};

template<class... Records>
QHash<RecordType, FieldList> listsOf()
{
    return {{TypeOf<Records>::kType, {fieldNames<Records>(), numberNames<Records>()}}...};
}

const FieldList &listOf(RecordType type)
{
    static const QHash<RecordType, FieldList> kLists =
        listsOf<Case, Person, Child, Author, Consent, DangerPass, Sealed, Exclusion, Document, Contact, Measure, Event,
                Note, Leftover, HeldLine, User, Print, VaultSetting, Card, Orientation, Reply, CaseLink>();
    return *kLists.constFind(type);
}

} // namespace

const QStringList &fieldsOfType(RecordType type)
{
    return listOf(type).names;
}

bool isNumber(RecordType type, const QString &field)
{
    return listOf(type).numbers.contains(field);
}

} // namespace relais::model
