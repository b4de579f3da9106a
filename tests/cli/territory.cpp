// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/territory.h"

#include <algorithm>

using namespace relais;
using model::OfficeKind;

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &one : array.toArray()) {
        texts << one.toString();
    }
    return texts;
}

QString standingOf(const QJsonObject &orientation)
{
    QStringList also = textsOf(orientation[u"crossings"_s]);
    if (orientation[u"recalled_at"_s].isString()) {
        also.prepend(orientation[u"recalled_because"_s].toString());
    }
    const QString state = orientation[u"state"_s].toString();
    return also.isEmpty() ? state : state + u" ("_s + also.join(u", "_s) + u')';
}

/// "1 accepted by phone" of each reply, in their order; of one number, in that of the words.
QStringList stepsOf(const QJsonArray &replies)
{
    QStringList steps;
    for (const QJsonValue &reply : replies) {
        const QString way = reply[u"way"_s].toString();
        steps << u"%1 %2%3"_s.arg(QString::number(reply[u"number"_s].toInt()), reply[u"step"_s].toString(),
                                  way == u"bundle"_s ? QString() : QString(u" by "_s + way));
    }
    steps.sort();
    return steps;
}

} // namespace

QJsonObject TerritoryOffice::does(const QStringList &command) const
{
    INFO(m_name.toStdString() << ": " << command.join(u' ').toStdString());
    return m_vault.run(command).json();
}

QByteArray TerritoryOffice::refuses(const QStringList &command) const
{
    INFO(m_name.toStdString() << ": " << command.join(u' ').toStdString());
    const CliRun run = m_vault.run(command);
    INFO(run.err.toStdString());
    CHECK(run.status == 5);
    return run.err;
}

QJsonObject TerritoryOffice::sync() const
{
    const QJsonObject report = does(m_sync);
    INFO(m_name.toStdString() << " exchanges: " << QJsonDocument(report).toJson().toStdString());
    CHECK(report[u"failures"_s].toArray().isEmpty());
    CHECK(report[u"held"_s] == 0);
    CHECK(report[u"incomplete"_s] == 0);
    return report;
}

void TerritoryOffice::syncAndLetEnd() const
{
    does(m_sync);
    for (const QJsonValue &held : does({u"inbox"_s})[u"held"_s].toArray()) {
        CHECK(held[u"reason"_s] == u"too_many_ends"_s);
        const QJsonObject read = does({u"inbox"_s, u"retry"_s, held[u"id"_s].toString(), u"--accept"_s});
        CHECK(read[u"answer"_s] == u"applied"_s);
    }
}

void TerritoryOffice::meets(const TerritoryOffice &other) const
{
    const QString file = other.m_vault.place() + u"/carte.relais-card"_s;
    const QString digits = other.does({u"card"_s, u"export"_s, file})[u"digits"_s].toString();
    does({u"card"_s, u"import"_s, file});
    const QJsonObject verified = does({u"card"_s, u"verify"_s, other.m_name, u"--digits"_s, digits});
    CHECK(verified[u"state"_s] == u"verified"_s);
}

QJsonObject TerritoryOffice::orientation(const QString &caseName, const QString &id) const
{
    const QJsonArray all = does({u"orientation"_s, u"list"_s, caseName})[u"orientations"_s].toArray();
    for (const QJsonValue &one : all) {
        if (one[u"id"_s] == id) {
            return one.toObject();
        }
    }
    FAIL(m_name.toStdString() << " does not know the orientation");
    return {};
}

QString TerritoryOffice::stands(const QString &caseName, const QString &id) const
{
    return standingOf(orientation(caseName, id));
}

QJsonObject TerritoryOffice::measure(const QString &caseName, const QString &code) const
{
    for (const QJsonValue &one : does({u"measure"_s, u"list"_s, caseName})[u"measures"_s].toArray()) {
        if (one[u"code"_s] == code) {
            return one.toObject();
        }
    }
    FAIL(m_name.toStdString() << " has no measure " << code.toStdString());
    return {};
}

QStringList TerritoryOffice::statesOf(const QString &caseName, const QStringList &codes) const
{
    QStringList states;
    for (const QJsonValue &one : does({u"measure"_s, u"list"_s, caseName})[u"measures"_s].toArray()) {
        if (codes.contains(one[u"code"_s].toString())) {
            states << one[u"code"_s].toString() + u' ' + one[u"status"_s].toString();
        }
    }
    states.sort();
    return states;
}

QStringList TerritoryOffice::measuresOf(const QString &caseName) const
{
    QStringList codes;
    for (const QJsonValue &one : does({u"measure"_s, u"list"_s, caseName})[u"measures"_s].toArray()) {
        codes << one[u"code"_s].toString();
    }
    codes.sort();
    return codes;
}

QStringList TerritoryOffice::portraitOf(const QJsonObject &row) const
{
    const QString id = row[u"id"_s].toString();
    QStringList measures;
    for (const QJsonValue &one : does({u"measure"_s, u"list"_s, id})[u"measures"_s].toArray()) {
        if (one[u"status"_s] != u"to_assess"_s && one[u"status"_s] != u"not_applicable"_s) {
            const QString line =
                u"%1 %2 %3"_s.arg(one[u"code"_s].toString(), one[u"status"_s].toString(), one[u"partner"_s].toString());
            measures << u"  "_s + line.trimmed();
        }
    }
    measures.sort();
    QStringList orientations;
    for (const QJsonValue &one : does({u"orientation"_s, u"list"_s, id})[u"orientations"_s].toArray()) {
        const bool isWhole = one[u"kind"_s] == u"coordination"_s;
        orientations << u"  %1 %2 %3: %4 [%5]"_s.arg(
            isWhole ? u"coordination"_s : textsOf(one[u"measures"_s]).join(u','),
            one[u"ours"_s].toBool() ? u"to"_s : u"from"_s, one[u"with"_s].toString(), standingOf(one.toObject()),
            stepsOf(one[u"replies"_s].toArray()).join(u", "_s));
    }
    orientations.sort();
    const QString head = row[u"last_name"_s].toString() + u' ' + row[u"status"_s].toString();
    return QStringList{head} + measures + orientations;
}

QStringList TerritoryOffice::portrait() const
{
    QStringList blocks;
    for (const QJsonValue &row : does({u"case"_s, u"list"_s})[u"cases"_s].toArray()) {
        blocks << portraitOf(row.toObject()).join(u'\n');
    }
    blocks.sort();
    return blocks.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
}

QString TerritoryOffice::unfinished() const
{
    QStringList left;
    const QJsonArray waiting = does({u"outbox"_s})[u"outbox"_s].toArray();
    for (const QJsonValue &to : waiting) {
        for (const QString &what : {u"ready"_s, u"lost"_s, u"stopped"_s}) {
            if (!to[what].toArray().isEmpty()) {
                left << what + u" for "_s + to[u"name"_s].toString();
            }
        }
        if (to[u"waits"_s] != false) {
            left << u"something waits for "_s + to[u"name"_s].toString();
        }
    }
    if (!does({u"inbox"_s})[u"held"_s].toArray().isEmpty()) {
        left << u"a bundle is held"_s;
    }
    if (!does({u"conflict"_s, u"list"_s})[u"conflicts"_s].toArray().isEmpty()) {
        left << u"something is to decide"_s;
    }
    for (const QStringList &asked : {QStringList{u"check"_s}, QStringList{u"audit"_s, u"--verify"_s}}) {
        const CliRun run = m_vault.run(asked);
        if (run.status != 0) {
            left << asked.join(u' ') + u": "_s + QString::fromUtf8(run.err);
        }
    }
    return left.join(u"; "_s);
}

Territory::Territory(const QStringList &sync)
    : caf({}, sync), msa({u"MSA Haute-Normandie"_s, OfficeKind::Msa, u"M. Lebrun"_s}, sync),
      refuge({u"Association Les Falaises"_s, OfficeKind::Association, u"S. Mabille"_s}, sync),
      department({u"Département de la Seine-Maritime"_s, OfficeKind::Department, u"T. Vasseur"_s}, sync),
      employment({u"France Travail Le Havre"_s, OfficeKind::Other, u"L. Morel"_s}, sync)
{
    for (const TerritoryOffice *partner : {&msa, &refuge, &department, &employment}) {
        caf.meets(*partner);
        partner->meets(caf);
    }
    department.meets(refuge); // it will coordinate a case
    refuge.meets(department);
}

void Territory::exchange(const QList<const TerritoryOffice *> &turns) const
{
    for (const TerritoryOffice *office : turns) {
        office->sync();
    }
}

void Territory::pass(int days)
{
    m_days += days;
    for (TerritoryOffice *office : {&caf, &msa, &refuge, &department, &employment}) {
        office->vault().ahead = qint64(m_days) * kDaySeconds;
    }
}

QDateTime Territory::now() const
{
    return SystemClock().now().addDays(m_days);
}

QString Territory::instant(int days, int hour) const
{
    return QDateTime(today().addDays(days), QTime(hour, 0), Qt::UTC).toString(Qt::ISODate);
}
