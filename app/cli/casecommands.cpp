// SPDX-License-Identifier: GPL-3.0-or-later
// case add, list, show, set, close; links and returns are in returncommands.cpp
#include "app/cli/casejson.h"
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "core/base/wholefile.h"
#include "core/work/casemove.h"
#include "core/work/presence.h"
#include "core/work/samecase.h"

namespace relais::cli {

namespace {

struct CaseOptions {
    std::string file;
    std::string search;
    std::string status;
    int limit = 0;
    std::string id;
    std::string field;
    std::string value;
    std::string reason;
    std::string remark;
};
using Options = std::shared_ptr<CaseOptions>;

QString text(const std::string &given)
{
    return QString::fromStdString(given);
}

/// What a command that changed a case answers: how it now stands.
Result<Answer> stateOf(const work::Session &session, const model::CaseId &id)
{
    const Result<work::CaseDetail> detail = work::loadCase(session, id);
    if (!detail) {
        return detail.error();
    }
    const model::CaseRow &row = detail->row;
    return Answer{rowJson(row, session), row.reference + u"  "_s + model::word(row.status) + u'\n'};
}

/// Runs `verb` on the case that the line names, then says how it stands.
Result<Answer> onCase(const work::Session &session, const std::string &name,
                      const std::function<Result<void>(const model::CaseId &)> &verb)
{
    const Result<model::CaseId> id = caseNamed(session, name);
    if (!id) {
        return id.error();
    }
    if (const Result<void> done = verb(*id); !done) {
        return done.error();
    }
    return stateOf(session, *id);
}

Result<Answer> add(const work::Session &session, const CaseOptions &options)
{
    constexpr qint64 kLargest = 1024 * 1024; // a case keyed in a file has some thousand bytes
    const Result<QByteArray> bytes = readAtMost(text(options.file), kLargest);
    if (!bytes) {
        return bytes.error();
    }
    const Result<work::cases::NewCase> newCase = readNewCase(*bytes, session);
    if (!newCase) {
        return newCase.error();
    }
    const Result<model::CaseId> id = work::cases::open(session, *newCase);
    return id ? stateOf(session, *id) : Result<Answer>(id.error());
}

/// What the other posts of the office do not have yet; nothing of a case in step.
void addUnsynced(QJsonObject &json, const store::UnsyncedWork &work)
{
    if (work.isAny()) {
        json.insert(u"unsynced"_s, QJsonObject{{u"not_gone"_s, work.kept},
                                               {u"without_receipt"_s, work.underway},
                                               {u"awaited"_s, work.awaited}});
    }
}

/// What beside its row a line of the list tells of a case.
struct Marks {
    work::samecase::Links links;
    store::UnsyncedCases unsynced;
};
Result<Marks> marksOf(const work::Session &session)
{
    const Result<work::samecase::Links> links = work::samecase::allLinks(session);
    const Result<store::UnsyncedCases> unsynced = work::presence::unsynced(session);
    if (!links || !unsynced) {
        return links ? unsynced.error() : links.error();
    }
    return Marks{*links, *unsynced};
}

/// The line, the ids of the cases it is linked with, and what of it the other posts lack.
QJsonObject markedJson(const model::CaseRow &row, const work::Session &session, const Marks &marks)
{
    QJsonObject line = rowJson(row, session);
    const work::samecase::Links &links = marks.links;
    addUnsynced(line, marks.unsynced.value(row.id));
    if (links.contains(row.id)) {
        QStringList others;
        for (const model::CaseId &other : links.value(row.id)) {
            others << other.text();
        }
        others.sort();
        line.insert(u"same_person"_s, QJsonArray::fromStringList(others));
    }
    return line;
}

Result<Answer> list(const work::Session &session, const CaseOptions &options)
{
    std::optional<model::CaseStatus> status;
    if (!options.status.empty()) {
        const Result<model::CaseStatus> wanted = wordOf<model::CaseStatus>(options.status);
        if (!wanted) {
            return wanted.error();
        }
        status = *wanted;
    }
    const Result<QList<model::CaseRow>> rows = work::cases::rows(session);
    if (!rows) {
        return rows.error();
    }
    using Hits = QHash<model::CaseId, store::SearchField>;
    const Result<Marks> marks = marksOf(session);
    const Result<Hits> hits =
        options.search.empty() ? Result<Hits>(Hits()) : work::cases::find(session, text(options.search));
    if (!hits || !marks) {
        return hits ? marks.error() : hits.error();
    }
    const QSet<model::CaseId> found = work::samecase::withOthers(*hits, marks->links);
    QJsonArray cases;
    QStringList head{Say::tr("Case"),  Say::tr("Last name"), Say::tr("First name"), Say::tr("Born"),
                     Say::tr("State"), Say::tr("Next due"),  Say::tr("Referent")};
    if (!marks->unsynced.isEmpty()) {
        head << Say::tr("Other posts");
    }
    Table table(head);
    for (const model::CaseRow &row : *rows) {
        const bool wanted = status ? row.status == *status : row.status != model::CaseStatus::Archived;
        if (!wanted || (!options.search.empty() && !found.contains(row.id))) {
            continue;
        }
        if (options.limit > 0 && cases.size() == options.limit) {
            break;
        }
        cases << markedJson(row, session, *marks);
        const QStringList cells{row.reference,
                                row.lastName,
                                row.firstName,
                                row.birthDate.toString(Qt::ISODate),
                                model::word(row.status),
                                dueJson(row.nextDueAt, session.zoneOf(row.department)).toString(),
                                row.referent,
                                work::presence::words(marks->unsynced.value(row.id))};
        table.add(cells.mid(0, head.size()));
    }
    return Answer{{{u"cases"_s, cases}}, table.toText()};
}

QString shownLines(const work::CaseDetail &detail, const work::Session &session)
{
    QString shown;
    const auto addFields = [&](const QString &group, const QJsonObject &fields) {
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QString value = field.value().toVariant().toString();
            if (!value.isEmpty() && field.key() != u"case_id"_s) {
                shown += group + u'.' + field.key() + u": "_s + value + u'\n';
            }
        }
    };
    addFields(u"case"_s, toJson(detail.file, session.zone));
    addFields(u"person"_s, toJson(detail.person, session.zone));
    for (const model::Contact &contact : detail.contacts) {
        addFields(u"contact"_s, toJson(contact, session.zone));
    }
    for (const model::Child &child : detail.children) {
        addFields(u"child"_s, toJson(child, session.zone));
    }
    for (const model::Leftover &leftover : detail.leftovers) {
        addFields(u"leftover"_s, toJson(leftover, session.zone));
    }
    for (const model::Note &note : detail.notes) {
        shown += instantJson(note.at, session.zone).toString() + u"  "_s + note.by + u"  "_s + model::word(note.kind) +
                 u"  "_s + note.text + u'\n';
    }
    return shown;
}

Result<Answer> show(const work::Session &session, const CaseOptions &options)
{
    const Result<model::CaseId> id = caseNamed(session, options.id);
    if (!id) {
        return id.error();
    }
    const Result<work::CaseDetail> detail = work::loadCase(session, *id);
    if (!detail) {
        return detail.error();
    }
    const Result<store::UnsyncedWork> unsynced = work::presence::unsyncedIn(session, *id);
    if (!unsynced) {
        return unsynced.error();
    }
    Answer answer{caseJson(*detail, session), shownLines(*detail, session)};
    addUnsynced(answer.json, *unsynced);
    answer.text += unsynced->isAny() ? work::presence::words(*unsynced) + u'\n' : QString();
    return answer;
}

QJsonObject movedClockJson(const work::cases::MovedClock &clock, const QTimeZone &zone)
{
    return {{u"unit"_s, model::word(clock.span.unit)},
            {u"length"_s, clock.span.length},
            {u"due_prudent"_s, dueJson(clock.due.prudent, zone)},
            {u"due_legal"_s, dueJson(clock.due.legal, zone)},
            {u"opens"_s, dueJson(clock.due.opens, zone)},
            {u"waiting_for"_s, clock.due.waitingFor}};
}

/// What another département changes: the holidays, the hour, and each clock, before and after.
QJsonArray changesJson(const work::Session &session, const work::cases::Move &move)
{
    QJsonArray changes;
    const auto add = [&](const QString &what, const QJsonValue &before, const QJsonValue &after) {
        changes << QJsonObject{{u"id"_s, what}, {u"what"_s, what}, {u"before"_s, before}, {u"after"_s, after}};
    };
    if (move.changesHolidays()) {
        add(u"holiday_zone"_s, move.from == nullptr ? QJsonValue() : model::word(move.from->zone),
            model::word(move.to->zone));
    }
    if (move.changesTime()) {
        add(u"time_zone"_s, move.from == nullptr ? QJsonValue() : QString::fromLatin1(move.from->timeZone),
            QString::fromLatin1(move.to->timeZone));
    }
    const QTimeZone before = session.zoneOf(move.from == nullptr ? QString() : move.from->code);
    for (const work::cases::ClockMove &clock : move.clocks) {
        add(clock.clock, movedClockJson(clock.before, before),
            movedClockJson(clock.after, session.zoneOf(move.to->code)));
    }
    return changes;
}

QString changeLine(const QJsonObject &change)
{
    const auto side = [&](const char *key) {
        const QJsonValue value = change[QLatin1String(key)];
        if (!value.isObject()) {
            return value.toString();
        }
        const QJsonObject clock = value.toObject();
        const QString date = clock[u"due_prudent"_s].toString(clock[u"waiting_for"_s].toString());
        return u"%1 %2, %3"_s.arg(clock[u"length"_s].toInt()).arg(clock[u"unit"_s].toString(), date);
    };
    return change[u"what"_s].toString() + u": "_s + side("before") + u" > "_s + side("after") + u'\n';
}

/// A case that changes département says what that changes.
Result<Answer> setField(const work::Session &session, const CaseOptions &options)
{
    const QString field = text(options.field);
    const Result<model::CaseId> id = caseNamed(session, options.id);
    if (!id) {
        return id.error();
    }
    const bool moves = field == u"department"_s || field == u"case.department"_s;
    QJsonArray changes;
    if (moves) {
        const Result<work::cases::Move> move = work::cases::movePreview(session, *id, text(options.value));
        if (!move) {
            return move.error();
        }
        changes = changesJson(session, *move);
    }
    if (const Result<void> done = work::cases::setField(session, *id, field, text(options.value)); !done) {
        return done.error();
    }
    Result<Answer> answer = stateOf(session, *id);
    if (answer && moves) {
        answer->json.insert(u"changes"_s, changes);
        for (const QJsonValue &change : std::as_const(changes)) {
            answer->text += changeLine(change.toObject());
        }
    }
    return answer;
}

Result<Answer> close(const work::Session &session, const CaseOptions &options)
{
    const Result<model::ExitReason> reason = wordOf<model::ExitReason>(options.reason);
    if (!reason) {
        return reason.error();
    }
    return onCase(session, options.id, [&](const model::CaseId &id) {
        return work::cases::close(session, id, *reason, text(options.remark));
    });
}

void addId(CLI::App *command, const Options &options)
{
    command->add_option("id", options->id, Say::tr("id or reference of the case").toStdString())->required();
}

} // namespace

void addCaseCommands(CLI::App &app, Commands &commands)
{
    const auto options = std::make_shared<CaseOptions>();
    CLI::App *group = addGroup(app, "case", Say::tr("the cases"));

    CLI::App *added = addCommand(*group, "add", Say::tr("open a case from a JSON file"));
    added->add_option("--file", options->file)->required();
    commands.bindOnVault(added, [options](const work::Session &session) { return add(session, *options); });

    CLI::App *listed = addCommand(*group, "list", Say::tr("list the cases, newest first"));
    listed->add_option("--search", options->search, Say::tr("name, reference, telephone or note").toStdString());
    listed->add_option("--status", options->status);
    listed->add_option("--limit", options->limit)->check(CLI::PositiveNumber);
    commands.bindOnVault(listed, [options](const work::Session &session) { return list(session, *options); });

    CLI::App *shown = addCommand(*group, "show", Say::tr("say all of one case"));
    addId(shown, options);
    commands.bindOnVault(shown, [options](const work::Session &session) { return show(session, *options); });

    CLI::App *set =
        addCommand(*group, "set", Say::tr("change one field, like referent, person.birth_date or contact.hours"));
    addId(set, options);
    set->add_option("field", options->field)->required();
    set->add_option("value", options->value, Say::tr("empty to empty the field").toStdString())->required();
    commands.bindOnVault(set, [options](const work::Session &session) { return setField(session, *options); });

    CLI::App *closed = addCommand(*group, "close", Say::tr("close a case; its clocks stop"));
    addId(closed, options);
    closed->add_option("--reason", options->reason)->required();
    closed->add_option("--remark", options->remark);
    commands.bindOnVault(closed, [options](const work::Session &session) { return close(session, *options); });

    addReturnCommands(*group, commands);
}

} // namespace relais::cli
