// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of resources/consent.
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/model/catalogue.h"
#include "core/model/sharing.h"
#include "core/model/shipped.h"

#include <QSet>

#include <algorithm>

namespace relais::model {

namespace {

constexpr auto kOptional = JsonReader::Presence::Optional;
constexpr int kLongestAnswer = 90; ///< days

template<class Line>
const Line *withCode(const QList<Line> &lines, const QString &code)
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const Line &line) { return line.code == code; });
    return found == lines.cend() ? nullptr : &*found;
}

/// Reads each object of a list; `read` takes its reader. @return the first fault
template<class Line, class Read>
Result<QList<Line>> readLines(const QJsonArray &list, const QString &path, Read read)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader reader(list[i].toObject(), u"%1[%2]"_s.arg(path).arg(i));
        Line line = read(reader);
        if (withCode(lines, line.code) != nullptr) {
            reader.fault("code", u"is given twice"_s);
        }
        if (const auto whole = reader.finish(); !whole) {
            return whole.error();
        }
        lines << line;
    }
    return lines;
}

FieldGroup readGroup(JsonReader &reader)
{
    FieldGroup group;
    group.code = reader.string("code");
    group.fr = reader.string("fr");
    group.en = reader.string("en");
    group.fields = reader.strings("fields");
    group.strands = reader.strings("strands");
    group.neededBy = reader.strings("needed_by");
    group.isNever = reader.boolean("never");
    for (const QString &strand : std::as_const(group.strands)) {
        if (!fromWord<Strand>(strand)) {
            reader.fault("strands", u"is no strand: "_s + strand);
        }
    }
    for (const QString &measure : std::as_const(group.neededBy)) {
        if (!strandOf(measure)) {
            reader.fault("needed_by", u"is no measure: "_s + measure);
        }
    }
    return group;
}

/// Notes the first code that is no group, or a group that never leaves.
void checkGroups(JsonReader &reader, const char *field, const QStringList &codes, const QList<FieldGroup> &groups)
{
    for (const QString &code : codes) {
        const FieldGroup *group = withCode(groups, code);
        if (group == nullptr) {
            reader.fault(field, u"is no group: "_s + code);
        } else if (group->isNever) {
            reader.fault(field, u"never leaves: "_s + code);
        }
    }
}

PartnerRole readRole(JsonReader &reader, const QList<FieldGroup> &groups)
{
    PartnerRole role;
    role.code = reader.string("code");
    role.fr = reader.string("fr");
    role.en = reader.string("en");
    role.names = reader.strings("names");
    role.withConsent = reader.strings("with_consent");
    role.never = reader.strings("never");
    role.answerDays = reader.integer("answer_days");
    if (role.answerDays < 1 || role.answerDays > kLongestAnswer) {
        reader.fault("answer_days", u"is not from 1 to 90"_s);
    }
    checkGroups(reader, "with_consent", role.withConsent, groups);
    checkGroups(reader, "never", role.never, groups);
    for (const QString &code : std::as_const(role.never)) {
        if (role.withConsent.contains(code)) {
            reader.fault("never", u"is allowed as well: "_s + code);
        }
    }
    const QJsonArray express = reader.array("express", kOptional);
    for (const QJsonValue &value : express) {
        const QString group = value[u"group"_s].toString();
        const QString measure = value[u"measure"_s].toString();
        if (!role.withConsent.contains(group) || !strandOf(measure)) {
            reader.fault("express", u"needs an allowed group and a measure"_s);
        }
        role.express.insert(group, measure);
    }
    return role;
}

LegalBasis readBasis(JsonReader &reader, const QList<FieldGroup> &groups, const QList<PartnerRole> &roles)
{
    LegalBasis basis;
    basis.code = reader.string("code");
    basis.article = reader.string("article");
    basis.fr = reader.string("fr");
    basis.en = reader.string("en");
    basis.limitFr = reader.string("limit_fr");
    basis.limitEn = reader.string("limit_en");
    basis.roles = reader.strings("roles");
    basis.groups = reader.strings("groups");
    basis.source = reader.string("source");
    basis.checkedOn = QDate::fromString(reader.string("checked_on"), Qt::ISODate);
    basis.toVerify = reader.boolean("to_verify");
    checkGroups(reader, "groups", basis.groups, groups);
    for (const QString &code : std::as_const(basis.roles)) {
        if (withCode(roles, code) == nullptr) {
            reader.fault("roles", u"is no role: "_s + code);
        }
    }
    if (!basis.checkedOn.isValid()) {
        reader.fault("checked_on", u"is not a date"_s);
    }
    return basis;
}

/// Name of a field that stands in two groups; empty when none does.
QString fieldGivenTwice(const QList<FieldGroup> &groups)
{
    QSet<QString> seen;
    for (const FieldGroup &group : groups) {
        for (const QString &field : group.fields + QStringList{group.code}) {
            if (seen.contains(field)) {
                return field;
            }
            seen.insert(field);
        }
    }
    return {};
}

} // namespace

Result<ShareRules> ShareRules::read(const QByteArray &projection, const QByteArray &bases)
{
    const auto table = parseJsonObject(projection, u"projection"_s);
    const auto law = parseJsonObject(bases, u"bases"_s);
    if (!table || !law) {
        return table ? law.error() : table.error();
    }
    JsonReader reader(*table, u"projection"_s);
    JsonReader lawReader(*law, u"bases"_s);
    for (JsonReader *one : {&reader, &lawReader}) {
        one->integer("version");
    }
    reader.string("source");
    reader.string("checked_on");
    reader.boolean("to_verify");
    ShareRules rules;
    const auto groups = readLines<FieldGroup>(reader.array("groups"), u"projection.groups"_s, readGroup);
    if (!groups) {
        return groups.error();
    }
    rules.m_groups = *groups;
    for (qsizetype i = groups->size() - 1; i >= 0; --i) {
        for (const QString &field : (*groups)[i].fields + QStringList{(*groups)[i].code}) {
            rules.m_groupOfField.insert(field, i);
        }
    }
    if (const QString twice = fieldGivenTwice(*groups); !twice.isEmpty()) {
        reader.fault("groups", u"hold twice "_s + twice);
    }
    const auto roles = readLines<PartnerRole>(reader.array("roles"), u"projection.roles"_s,
                                              [&](JsonReader &line) { return readRole(line, *groups); });
    if (!roles) {
        return roles.error();
    }
    rules.m_roles = *roles;
    const auto lines = readLines<LegalBasis>(lawReader.array("bases"), u"bases.bases"_s,
                                             [&](JsonReader &line) { return readBasis(line, *groups, *roles); });
    if (!lines) {
        return lines.error();
    }
    rules.m_bases = *lines;
    for (const JsonReader *one : {&reader, &lawReader}) {
        if (const auto whole = one->finish(); !whole) {
            return whole.error();
        }
    }
    return rules;
}

const FieldGroup *ShareRules::groupOf(const QString &field) const
{
    const bool namesOne = field.startsWith(u"measure."_s) && strandOf(field.mid(8));
    const auto found = m_groupOfField.constFind(namesOne ? u"measure"_s : field);
    return found == m_groupOfField.cend() ? nullptr : &m_groups[*found];
}

const PartnerRole *ShareRules::role(const QString &code) const
{
    return withCode(m_roles, code);
}

const LegalBasis *ShareRules::basis(const QString &code) const
{
    return withCode(m_bases, code);
}

QString ShareRules::roleNamed(const QString &office) const
{
    const QString name = u' ' + folded(office) + u' ';
    for (const PartnerRole &role : m_roles) {
        const bool isNamed = std::any_of(role.names.cbegin(), role.names.cend(), [&](const QString &word) {
            return name.contains(QString(u' ' + folded(word) + u' '));
        });
        if (isNamed) {
            return role.code;
        }
    }
    return u"other"_s;
}

const ShareRules &shareRules()
{
    static const ShareRules shipped =
        ShareRules::read(shippedBytes(u"consent/projection.json"_s), shippedBytes(u"consent/bases.json"_s)).value();
    return shipped;
}

} // namespace relais::model
