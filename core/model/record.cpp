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

template<class... Records>
QHash<RecordType, QStringList> listsOf()
{
    return {{TypeOf<Records>::kType, fieldNames<Records>()}...};
}

} // namespace

const QStringList &fieldsOfType(RecordType type)
{
    static const QHash<RecordType, QStringList> kLists =
        listsOf<Case, Person, Child, Author, Consent, DangerPass, Sealed, Exclusion, Document, Contact, Measure, Event,
                Note, Leftover, HeldLine, User, Print, VaultSetting, Card, Orientation, Reply, CaseLink>();
    return *kLists.constFind(type);
}

} // namespace relais::model
