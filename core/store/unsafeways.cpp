// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsafeways.h"

#include "core/base/text.h"
#include "core/journal/stamp.h"
#include "core/model/contactdispute.h"
#include "core/store/records.h"

#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>

namespace relais::store {

namespace {

using journal::Change;
using model::Answer;
using model::Channel;
using model::Contact;

/// A remark beside a number, or a second one, leaves each of them what it is.
QStringList numbersOf(const QString &text)
{
    static const QRegularExpression kNational(u"[1-9](?:[ .\\-/\\x{a0}\\x{202f}]*\\d\\d){4}(?!\\d)"_s);
    constexpr qsizetype kDigits = 9;
    QStringList numbers;
    for (auto matches = kNational.globalMatch(text); matches.hasNext();) {
        numbers << digitsOf(matches.next().captured());
    }
    return numbers.isEmpty() ? QStringList{digitsOf(text).right(kDigits)} : numbers;
}

/// What a field holds, and what else posts have written there.
QStringList valuesOf(const Contact &contact, const QString &field, const QString &standing)
{
    QStringList values{standing};
    for (const QVariant &value : contact.disputed.value(field)) {
        values << value.toString();
    }
    return values;
}

QList<UnsafeWay> waysOf(const Contact &contact)
{
    QList<UnsafeWay> ways;
    const QStringList written = valuesOf(contact, u"value"_s, contact.value);
    const QStringList channels = valuesOf(contact, u"channel"_s, model::word(contact.channel));
    for (const QString &word : channels) {
        const auto channel = model::fromWord<Channel>(word).value_or(Channel::Phone);
        if (channel != Channel::Phone) {
            for (const QString &value : written) {
                ways << UnsafeWay{channel, value};
            }
            continue;
        }
        for (const QString &value : written + valuesOf(contact, u"e164"_s, contact.e164)) {
            for (const QString &number : numbersOf(value)) {
                ways << UnsafeWay{channel, number};
            }
        }
    }
    return ways;
}

bool holds(const QList<UnsafeWay> &ways, const UnsafeWay &way)
{
    return std::any_of(ways.cbegin(), ways.cend(), [&](const UnsafeWay &one) {
        return one.channel == way.channel && folded(one.value) == folded(way.value);
    });
}

/// What of each is a way, and whether it may be used.
QList<Contact> contactsWhere(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<Contact> contacts;
    reader.each(u"SELECT id, case_id, channel, value, e164, safe FROM contacts WHERE "_s + condition, values,
                [&](const QSqlQuery &row) {
                    Contact contact;
                    contact.id = model::ContactId(row.value(0).toString());
                    contact.caseId = model::CaseId(row.value(1).toString());
                    model::decode(row.value(2), contact.channel);
                    contact.value = row.value(3).toString();
                    contact.e164 = row.value(4).toString();
                    model::decode(row.value(5), contact.safe);
                    contacts << contact;
                });
    return contacts;
}

/// Of what came in a bundle the gestures of its author are told apart by their instants.
bool isOneGesture(const Change &one, const Change &other)
{
    return one.act == other.act && journal::nodeOf(one.stamp) == journal::nodeOf(other.stamp) &&
           journal::instantOf(one.stamp) == journal::instantOf(other.stamp);
}

/// What stood in a contact and was written over while it was marked as not safe.
QList<Contact> formerly(const Reader &reader, const Contact &contact)
{
    QList<Change> changes;
    for (const QString &field : {u"channel"_s, u"value"_s, u"e164"_s, u"safe"_s}) {
        changes += historyOf(reader, contact.id.text(), field);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &a, const Change &b) { return a.stamp < b.stamp; });
    QList<Contact> former;
    model::Fields fields{{u"case_id"_s, contact.caseId.text()}};
    for (qsizetype i = 0; i < changes.size();) {
        const auto before = model::fromFields<Contact>(contact.id.text(), fields);
        const Change &first = changes.at(i); // a new number and that it is safe are one gesture
        bool isOther = false;
        for (; i < changes.size() && isOneGesture(first, changes.at(i)); ++i) {
            isOther = isOther || changes.at(i).field != u"safe"_s;
            fields.insert(changes.at(i).field, changes.at(i).to);
        }
        if (isOther && before.safe == Answer::No) {
            former << before;
        }
    }
    return former;
}

QList<UnsafeWay> safeWays(const Reader &reader, const model::CaseId &caseId)
{
    QList<UnsafeWay> ways;
    const QList<Contact> contacts = recordsOf<Contact>(reader, caseId);
    for (const Contact &contact : contacts) {
        ways += model::safetyOf(contact) == Answer::Yes ? waysOf(contact) : QList<UnsafeWay>();
    }
    return ways;
}

} // namespace

QList<UnsafeWay> unsafeWays(const Reader &reader, const model::CaseId &caseId)
{
    const QVariant no = model::encoded(Answer::No);
    const auto where = [&](const QString &condition, QVariantList values = {}) {
        const bool isOfOne = !caseId.isEmpty();
        values += isOfOne ? QVariantList{caseId.text()} : QVariantList();
        return contactsWhere(reader, condition + (isOfOne ? u" AND case_id = ?"_s : QString()), values);
    };
    QList<UnsafeWay> ways;
    for (const Contact &contact : where(u"ended = 0 AND safe = ?"_s, {no})) {
        ways += waysOf(contact);
    }
    QList<Contact> disputed = where(u"id IN (SELECT record FROM conflicts WHERE type = 'contact')"_s);
    addDisputes(reader, disputed);
    for (const Contact &contact : std::as_const(disputed)) {
        ways += model::safetyOf(contact) == Answer::No ? waysOf(contact) : QList<UnsafeWay>();
    }
    QList<Contact> past = where(u"ended = 1 AND safe = ?"_s, {no});
    // Few are ever written over: journal_ways lists those, and not the first values that came from another office.
    const QString overwritten =
        u"id IN (SELECT record FROM journal WHERE type = 'contact' AND field = 'value' AND basis IS NOT NULL)"
        " AND EXISTS (SELECT 1 FROM journal AS s WHERE s.record = contacts.id AND (s.field = 'safe' AND s.new = ?"
        " OR s.kind = 'create' AND s.new ->> '$.safe' = ?))"_s;
    for (const Contact &contact : where(overwritten, {journal::toJsonText(no), no})) {
        past += formerly(reader, contact);
    }
    QHash<model::CaseId, QList<UnsafeWay>> safe;
    for (const Contact &contact : std::as_const(past)) {
        if (!safe.contains(contact.caseId)) {
            safe.insert(contact.caseId, safeWays(reader, contact.caseId));
        }
        for (const UnsafeWay &way : waysOf(contact)) {
            ways += holds(safe.value(contact.caseId), way) ? QList<UnsafeWay>() : QList<UnsafeWay>{way};
        }
    }
    return ways;
}

} // namespace relais::store
