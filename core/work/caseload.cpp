// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/caseload.h"

#include "core/model/card.h"
#include "core/model/casefile.h"
#include "core/store/records.h"
#include "core/work/cases.h"

#include <algorithm>
#include <tuple>

namespace relais::work::caseload {

namespace {

const QString kPrefix = u"away."_s;

QString keyOf(const model::UserId &user)
{
    return kPrefix + user.text();
}

/// @throws store::SqlFailure
QList<model::User> peopleIn(const store::Reader &reader)
{
    QList<model::User> people = store::allRecords<model::User>(reader);
    people.removeIf([](const model::User &user) { return user.leftOn.isValid(); });
    return people;
}

/// @throws store::SqlFailure
Result<model::User> named(const store::Reader &reader, const QString &name)
{
    for (const model::User &user : peopleIn(reader)) {
        if (user.name == name.trimmed() || user.id.text() == name) {
            return user;
        }
    }
    return Error{ErrorCode::NotFound, u"nobody of that name works here"_s};
}

QString valueOf(const Absence &absence)
{
    return QStringList{absence.from.toString(Qt::ISODate), absence.until.toString(Qt::ISODate), absence.by.text()}.join(
        u' ');
}

/// Null days for a text of another form. @throws store::SqlFailure
QList<Absence> absencesIn(const store::Reader &reader, QDate today)
{
    QHash<QString, QString> names;
    for (const model::User &user : store::allRecords<model::User>(reader)) {
        names.insert(user.id.text(), user.name);
    }
    QList<Absence> all;
    for (const model::VaultSetting &setting : store::allRecords<model::VaultSetting>(reader)) {
        const QStringList parts = setting.value.split(u' ');
        if (!isAbsence(setting.id.text()) || parts.size() != 3) {
            continue;
        }
        Absence absence;
        absence.who = model::UserId(setting.id.text().mid(kPrefix.size()));
        absence.from = QDate::fromString(parts[0], Qt::ISODate);
        absence.until = QDate::fromString(parts[1], Qt::ISODate);
        absence.by = model::UserId(parts[2]);
        absence.name = names.value(absence.who.text());
        absence.byName = names.value(absence.by.text());
        if (absence.from.isValid() && absence.until >= today && !absence.name.isEmpty() && !absence.byName.isEmpty()) {
            all << absence;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Absence &a, const Absence &b) {
        return std::tie(a.from, a.name) < std::tie(b.from, b.name);
    });
    return all;
}

/// @throws store::SqlFailure
Result<void> giveIn(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &name, int &changed)
{
    const auto file = store::recordById<model::Case>(tx, id);
    if (!file) {
        return file.error();
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return Error{ErrorCode::Refused, u"case of another office: "_s + file->reference};
    }
    if (file->referent != name) {
        tx.set(model::RecordType::Case, id.text(), u"referent"_s, model::encoded(name));
        ++changed;
    }
    return {};
}

} // namespace

bool isAbsence(const QString &key)
{
    return key.startsWith(kPrefix);
}

Result<QList<model::User>> people(const Session &session)
{
    return session.vault.read(
        [](const store::Reader &reader) -> Result<QList<model::User>> { return peopleIn(reader); });
}

Result<int> assign(const Session &session, const QList<model::CaseId> &cases, const QString &name)
{
    if (cases.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"a case is needed"_s};
    }
    const model::CaseId only = cases.size() == 1 ? cases.first() : model::CaseId();
    return session.vault.write(session.act(kAssignVerb, only), [&](store::Tx &tx) -> Result<int> {
        const auto user = named(tx, name);
        if (!user) {
            return user.error();
        }
        int changed = 0;
        for (const model::CaseId &id : cases) {
            if (const Result<void> given = giveIn(tx, session, id, user->name, changed); !given) {
                return given.error();
            }
        }
        return changed;
    });
}

Result<QList<Load>> loads(const Session &session)
{
    const auto rows = cases::rows(session);
    const auto all = rows ? people(session) : Result<QList<model::User>>(rows.error());
    if (!all) {
        return all.error();
    }
    QList<Load> loads;
    QHash<QString, qsizetype> places;
    const auto of = [&](const QString &name) -> Load & {
        if (!places.contains(name)) {
            places.insert(name, loads.size());
            loads << Load{name};
        }
        return loads[places.value(name)];
    };
    for (const model::User &user : *all) {
        of(user.name);
    }
    for (const model::CaseRow &row : *rows) {
        if (!model::isOpen(row.status) || model::ownerOf(row.id.text()) != session.vault.office()) {
            continue;
        }
        Load &load = of(row.referent);
        load.open += 1;
        load.highDanger += row.danger == model::DangerLevel::High ? 1 : 0;
        load.late += row.nextDueAt.isValid() && row.nextDueAt < session.clock.now() ? 1 : 0;
    }
    std::stable_sort(loads.begin(), loads.end(), [](const Load &a, const Load &b) { return a.open > b.open; });
    return loads;
}

Result<QList<Absence>> absences(const Session &session)
{
    return session.vault.read(
        [&](const store::Reader &reader) -> Result<QList<Absence>> { return absencesIn(reader, session.today()); });
}

Result<void> setAway(const Session &session, const QString &who, QDate from, QDate until, const QString &by)
{
    Absence absence;
    absence.from = from.isValid() ? from : session.today();
    absence.until = until;
    if (!until.isValid() || until < absence.from || until < session.today()) {
        return Error{ErrorCode::InvalidInput, u"a last day is needed, neither past nor before the first"_s};
    }
    return session.vault.write(session.act(kAwayVerb), [&](store::Tx &tx) -> Result<void> {
        const auto away = named(tx, who);
        const auto present = away ? named(tx, by) : away;
        if (!present) {
            return present.error();
        }
        if (away->id == present->id) {
            return Error{ErrorCode::InvalidInput, u"nobody stands in for oneself"_s};
        }
        absence.by = present->id;
        model::VaultSetting setting;
        setting.id = decltype(setting.id)(keyOf(away->id));
        setting.value = valueOf(absence);
        store::save(tx, setting);
        return {};
    });
}

Result<void> setBack(const Session &session, const QString &who)
{
    return session.vault.write(session.act(kAwayVerb), [&](store::Tx &tx) -> Result<void> {
        const auto user = named(tx, who);
        if (!user) {
            return user.error();
        }
        if (store::settingOf(tx, keyOf(user->id)).isEmpty()) {
            return Error{ErrorCode::NotFound, u"nobody of that name is away"_s};
        }
        tx.end(model::RecordType::Setting, keyOf(user->id));
        return {};
    });
}

Result<QStringList> namesToday(const Session &session)
{
    const auto all = absences(session);
    if (!all) {
        return all.error();
    }
    QStringList names{session.user.name};
    QList<model::UserId> present{session.user.id};
    for (qsizetype i = 0; i < present.size(); ++i) { // grows while it is walked: who stands in hands on what she took
        for (const Absence &absence : *all) {
            if (absence.by == present[i] && absence.isOn(session.today()) && !present.contains(absence.who)) {
                present << absence.who;
                names << absence.name;
            }
        }
    }
    return names;
}

} // namespace relais::work::caseload
