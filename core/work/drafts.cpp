// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/drafts.h"

#include "core/store/records.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace relais::work::drafts {

namespace {

QJsonObject written(const Typed &fields)
{
    QJsonObject object;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        object.insert(field.key(), field.value());
    }
    return object;
}

Typed read(const QJsonObject &object)
{
    Typed fields;
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        fields.insert(field.key(), field.value().toString());
    }
    return fields;
}

} // namespace

QString ownKey(const Session &session, const QString &key)
{
    return session.user.id.text() + u'/' + key;
}

Result<void> keep(const Session &session, const QString &key, const Draft &draft)
{
    const QString own = ownKey(session, key);
    return session.vault.write(session.act("draft"), [&](store::Tx &tx) -> Result<void> {
        if (draft.typed.isEmpty()) {
            tx.dropDraft(own);
            return {};
        }
        const QJsonObject whole{{u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)},
                                {u"typed"_s, written(draft.typed)},
                                {u"stood"_s, written(draft.stood)}};
        tx.saveDraft(own, QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact)));
        return {};
    });
}

Result<Draft> kept(const Session &session, const QString &key)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Draft> {
        const QJsonObject whole =
            QJsonDocument::fromJson(store::draftOf(reader, ownKey(session, key)).toUtf8()).object();
        return Draft{QDateTime::fromString(whole.value(u"at"_s).toString(), Qt::ISODateWithMs),
                     read(whole.value(u"typed"_s).toObject()), read(whole.value(u"stood"_s).toObject())};
    });
}

QList<Difference> differences(const Draft &draft, const Typed &stands)
{
    QList<Difference> found;
    for (auto field = draft.typed.cbegin(); field != draft.typed.cend(); ++field) {
        const QString now = stands.value(field.key());
        if (field.value() != now) {
            found << Difference{field.key(), now, field.value(), now != draft.stood.value(field.key(), now)};
        }
    }
    return found;
}

} // namespace relais::work::drafts
