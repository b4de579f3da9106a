// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rights.h"

#include "core/base/json.h"
#include "core/model/shipped.h"

#include <algorithm>

namespace relais::model {

namespace {

QString keyOf(const QString &outlet, const QString &group)
{
    return outlet + u'/' + group;
}

Result<FieldGroup> readGroup(const QJsonValue &value, const QString &path)
{
    JsonReader reader(value.toObject(), path);
    FieldGroup group;
    group.code = reader.string("code");
    group.fr = reader.string("fr");
    group.en = reader.string("en");
    group.fields = reader.strings("fields", JsonReader::Presence::Required);
    const auto whole = reader.finish();
    return whole ? Result<FieldGroup>(group) : Result<FieldGroup>(whole.error());
}

/// The three lists of one way: together every group, each once.
Result<void> readOutlet(const QJsonObject &object, const QString &path, const QString &outlet,
                        const QList<FieldGroup> &groups, QHash<QString, Right> &rights)
{
    JsonReader reader(object, path);
    for (const auto &[right, name] : Words<Right>::kList) {
        const QStringList codes = reader.strings(name, JsonReader::Presence::Required);
        for (const QString &code : codes) {
            const bool known = std::any_of(groups.cbegin(), groups.cend(),
                                           [&](const FieldGroup &group) { return group.code == code; });
            if (!known) {
                reader.fault(name, u"is no group: "_s + code);
            } else if (rights.contains(keyOf(outlet, code))) {
                reader.fault(name, u"is told twice: "_s + code);
            } else if (right != Right::No && outlet == word(Outlet::Log)) {
                reader.fault(name, u"nothing goes to a log: "_s + code);
            }
            rights.insert(keyOf(outlet, code), right);
        }
    }
    for (const FieldGroup &group : groups) {
        if (!rights.contains(keyOf(outlet, group.code))) {
            reader.fault("no", u"says nothing of "_s + group.code);
        }
    }
    return reader.finish();
}

} // namespace

Result<void> Rights::readRole(const QJsonValue &value, const QString &path)
{
    JsonReader reader(value.toObject(), path);
    const QString code = reader.string("code");
    reader.string("fr");
    reader.string("en");
    Entry entry;
    entry.verbs = reader.strings("verbs", JsonReader::Presence::Required);
    if (!fromWord<Role>(code)) {
        reader.fault("code", u"is no role: "_s + code);
    } else if (m_roles.contains(code)) {
        reader.fault("code", u"is given twice"_s);
    }
    JsonReader outlets(reader.object("channels"), path + u".channels"_s);
    for (const auto &[outlet, word] : Words<Outlet>::kList) {
        const QString name = QString::fromLatin1(word);
        if (const auto whole =
                readOutlet(outlets.object(word), outlets.path() + u'.' + name, name, m_groups, entry.rights);
            !whole) {
            return whole;
        }
    }
    for (const JsonReader *one : {&reader, &outlets}) {
        if (const auto whole = one->finish(); !whole) {
            return whole;
        }
    }
    m_roles.insert(code, entry);
    return {};
}

Result<Rights> Rights::read(const QByteArray &json, const QList<FieldGroup> &shared)
{
    const auto document = parseJsonObject(json, u"rights"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"rights"_s);
    reader.integer("version");
    reader.string("source");
    reader.string("checked_on");
    reader.boolean("to_verify");
    Rights rights;
    const QJsonArray groups = reader.array("groups");
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto group = readGroup(groups[i], u"rights.groups[%1]"_s.arg(i));
        if (!group) {
            return group.error();
        }
        rights.m_groups << *group;
    }
    rights.m_groups += shared;
    for (const FieldGroup &group : std::as_const(rights.m_groups)) {
        for (const QString &field : group.fields + QStringList{group.code}) {
            if (!rights.m_groupOfField.contains(field)) { // the office's own come first
                rights.m_groupOfField.insert(field, group.code);
            }
        }
    }
    const QJsonArray roles = reader.array("roles");
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (const auto whole = rights.readRole(roles[i], u"rights.roles[%1]"_s.arg(i)); !whole) {
            return whole.error();
        }
    }
    for (const auto &[role, word] : Words<Role>::kList) {
        if (!rights.m_roles.contains(QString::fromLatin1(word))) {
            reader.fault("roles", u"say nothing of "_s + QString::fromLatin1(word));
        }
    }
    const auto whole = reader.finish();
    return whole ? Result<Rights>(rights) : Result<Rights>(whole.error());
}

const FieldGroup *Rights::groupOf(const QString &field) const
{
    const QString code = m_groupOfField.value(field);
    const auto found =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [&](const FieldGroup &group) { return group.code == code; });
    return found == m_groups.cend() ? nullptr : &*found;
}

Right Rights::of(Role role, Outlet outlet, const QString &group) const
{
    return m_roles.value(word(role)).rights.value(keyOf(word(outlet), group), Right::No);
}

Right Rights::ofField(Role role, Outlet outlet, const QString &field) const
{
    return of(role, outlet, m_groupOfField.value(field));
}

bool Rights::mayDo(Role role, const QString &verb) const
{
    const QStringList verbs = m_roles.value(word(role)).verbs;
    return verbs.contains(u"*"_s) || verbs.contains(verb) || verbs.contains(verb.section(u'.', 0, 0) + u".*"_s);
}

const Rights &shippedRights()
{
    static const Rights shipped = Rights::read(shippedBytes(u"rights/rights.json"_s), shareRules().groups()).value();
    return shipped;
}

} // namespace relais::model
