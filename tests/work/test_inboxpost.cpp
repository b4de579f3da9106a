// SPDX-License-Identifier: GPL-3.0-or-later
// What another post of our own office sends: its journal, whole.
#include "core/journal/wire.h"
#include "core/store/channels.h"
#include "core/work/cases.h"
#include "core/work/conflicts.h"
#include "core/work/exclusions.h"
#include "core/work/inbox.h"
#include "tests/kit/catch.h"
#include "tests/kit/seat.h"

using namespace relais;
namespace inbox = work::inbox;
using fixedkeys::us;
using inbox::Answer;
using journal::Change;
using journal::ChangeKind;
using model::RecordType;
using rawbundle::RawBundle;

namespace {

const fixedkeys::Office &colleague()
{
    static const fixedkeys::Office office = fixedkeys::made("post", us().card.office + u".AB12"_s, us().card.name);
    return office;
}

/// The journal of that post, line after line.
class Journal
{
public:
    QByteArray add(Change change)
    {
        change.sequence = ++m_sequence;
        change.stamp = rawbundle::stamp(colleague(), m_sequence);
        change.user = us().card.office + u"-0000000000000USR"_s;
        change.previous = m_hash;
        m_hash = journal::hashOf(change);
        return journal::toLine(change, journal::Reach::Office);
    }
    static Change create(RecordType type, const QString &record, const model::Fields &fields)
    {
        Change change;
        change.type = type;
        change.record = record;
        change.kind = ChangeKind::Create;
        change.fields = fields;
        return change;
    }
    static Change set(RecordType type, const QString &record, const QString &field, const QVariant &value)
    {
        Change change;
        change.type = type;
        change.record = record;
        change.field = field;
        change.to = value;
        return change;
    }

private:
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

QString own(int number)
{
    return QString::fromLatin1(entrusted::id(us(), number));
}

RawBundle bundle(const QList<QByteArray> &lines)
{
    RawBundle made(colleague(), us());
    made.setLines(lines);
    return made;
}

} // namespace

TEST_CASE("a post of our office writes any record of it, users and settings too", "[inbox][post]")
{
    Seat seat;
    seat.know(colleague());
    Journal journal;
    const inbox::Verdict verdict =
        seat.receive(bundle({journal.add(Journal::create(RecordType::User, own(1), {{u"name"_s, u"N. Exemple"_s}})),
                             journal.add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}})),
                             journal.add(Journal::set(RecordType::Case, own(2), u"commune"_s, u"Elbeuf"_s))}));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.operations == 3);
    CHECK(seat.one(u"SELECT commune FROM cases WHERE id = ?"_s, {own(2)}) == u"Elbeuf"_s);
    CHECK(seat.one(u"SELECT name FROM users WHERE id = ?"_s, {own(1)}) == u"N. Exemple"_s);
    CHECK(seat.one(u"SELECT node FROM channels_in"_s) == rawbundle::stamp(colleague(), 0).mid(16));
}

TEST_CASE("what two posts wrote without having seen each other is disputed, and said so", "[inbox][post]")
{
    Seat seat;
    seat.know(colleague());
    work::cases::NewCase made;
    made.person.lastName = u"Modèle"_s;
    made.file.referredAt = seat.clock().now();
    made.file.commune = u"Rouen"_s;
    const auto caseId = work::cases::open(seat.session(), made);
    REQUIRE_OK(caseId);
    Journal journal;
    const inbox::Verdict verdict =
        seat.receive(bundle({journal.add(Journal::set(RecordType::Case, caseId->text(), u"commune"_s, u"Elbeuf"_s))}));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.conflicts == 1);
}

TEST_CASE("what is disputed in a case kept from whoever reads the bundle is not counted to her",
          "[inbox][post][exclusion]")
{
    Seat seat;
    seat.know(colleague());
    work::cases::NewCase made;
    made.person.lastName = u"Modèle"_s;
    made.file.referredAt = seat.clock().now();
    made.file.commune = u"Rouen"_s;
    const auto caseId = work::cases::open(seat.session(), made);
    REQUIRE_OK(caseId);
    REQUIRE_OK(work::exclusions::add(seat.session(), *caseId, model::ExclusionKind::Person, seat.session().user.name,
                                     u"voisine"_s, work::exclusions::Oneself::Accepted));
    Journal journal;
    const inbox::Verdict verdict =
        seat.receive(bundle({journal.add(Journal::set(RecordType::Case, caseId->text(), u"commune"_s, u"Elbeuf"_s))}));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.conflicts == 0);
    CHECK(work::conflicts::open(seat.session())->isEmpty());
    CHECK(seat.one(u"SELECT count(*) FROM main.conflicts"_s) == 1); // for those who may know
}

TEST_CASE("a paper of another office that a post of ours brings along is cleaned here all the same", "[inbox][post]")
{
    Seat seat;
    seat.know(colleague());
    const QString theirs = QString::fromLatin1(entrusted::id(fixedkeys::alder(), 90));
    Journal journal;
    RawBundle made =
        bundle({journal.add(Journal::create(RecordType::Document, theirs, {{u"type"_s, u"text/plain"_s}})),
                journal.add(Journal::create(RecordType::Document, own(91), {{u"type"_s, u"text/plain"_s}}))});
    for (const QString &document : {theirs, own(91)}) {
        made.addFile("Attestation\n", u"text/plain"_s);
        made.manifest.files.last().title = document;
    }
    CHECK(seat.receive(made).answer == Answer::Applied);
    CHECK(seat.one(u"SELECT group_concat(document) FROM documents_arrived WHERE state = 'waiting'"_s) == theirs);
}

TEST_CASE("a post that gave one number to two changes stops its channel, and nothing of the bundle stays",
          "[inbox][post][row45]")
{
    Seat seat;
    seat.know(colleague());
    Journal first;
    const RawBundle one = bundle({first.add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}})),
                                  first.add(Journal::set(RecordType::Case, own(2), u"commune"_s, u"Elbeuf"_s))});
    REQUIRE(seat.receive(one).answer == Answer::Applied);
    const QByteArray digest = seat.digest();
    Journal twin; // a copy of the vault that went on by itself
    static_cast<void>(twin.add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}})));
    RawBundle two = one.next();
    const QByteArray harmless = Journal().add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}}));
    two.setLines({harmless, twin.add(Journal::set(RecordType::Case, own(2), u"commune"_s, u"Dieppe"_s))});
    const inbox::Verdict verdict = seat.receive(two);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::ChannelForked);
    CHECK(verdict.detail == u"line 2"_s);
    CHECK(seat.digest() == digest);
    CHECK(seat.one(u"SELECT stopped_at FROM channels_in"_s).toLongLong() > 0);
    CHECK(seat.held().size() == 1);
}

TEST_CASE("a line of a post that does not follow the one before it is refused or an alarm", "[inbox][post]")
{
    Seat seat;
    seat.know(colleague());
    Journal journal;
    QByteArray altered = journal.add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}}));
    const QByteArray second = journal.add(Journal::set(RecordType::Case, own(2), u"commune"_s, u"Elbeuf"_s));
    rawbundle::replace(altered, "Rouen", "Lille");
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(bundle({altered, second}));
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(seat.digest() == digest);
}

TEST_CASE("what a new post of our office sends on its first day is no flood", "[inbox][post][row53]")
{
    Seat seat;
    seat.know(colleague());
    REQUIRE_OK(seat.vault().write(seat.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        for (int i = 1000; i < 1200; ++i) {
            store::InBundle entry;
            entry.peer = colleague().card.office;
            entry.epoch = 1;
            entry.sequence = i;
            entry.bundle = u"x"_s;
            entry.hash = "x";
            entry.purpose = u"update"_s;
            entry.at = seat.clock().now();
            entry.size = 1000;
            store::addInBundle(tx, entry);
        }
        return {};
    }));
    Journal journal;
    CHECK(seat.receive(bundle({journal.add(Journal::create(RecordType::Case, own(2), {{u"commune"_s, u"Rouen"_s}}))}))
              .answer == Answer::Applied);
}

TEST_CASE("an exclusion that a post of ours sends hides its case from whoever reads the bundle, at once",
          "[inbox][post][exclusion]")
{
    Seat seat;
    seat.know(colleague());
    Journal journal;
    const RawBundle first = bundle(
        {journal.add(Journal::create(RecordType::Person, own(1), {{u"last_name"_s, u"Exemple"_s}})),
         journal.add(Journal::create(RecordType::Case, own(2), {{u"person"_s, own(1)}, {u"status"_s, u"new"_s}})),
         journal.add(Journal::create(RecordType::Case, own(3), {{u"person"_s, own(1)}, {u"status"_s, u"new"_s}}))});
    REQUIRE(seat.receive(first).answer == Answer::Applied);
    REQUIRE(work::cases::rows(seat.session())->size() == 2);
    const QString name = seat.session().user.name;
    RawBundle second = first.next();
    second.setLines(
        {journal.add(Journal::create(
             RecordType::Exclusion, own(4),
             {{u"case_id"_s, own(2)}, {u"kind"_s, u"person"_s}, {u"name"_s, name}, {u"reason"_s, u"voisine"_s}})),
         journal.add(Journal::create(RecordType::Note, own(5), {{u"case_id"_s, own(2)}}))});
    const inbox::Verdict verdict = seat.receive(second);
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.detail.isEmpty());
    const auto rows = work::cases::rows(seat.session());
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->first().id.text() == own(3));
    CHECK(seat.one(u"SELECT count(*) FROM notes"_s) == 0);
    CHECK(seat.one(u"SELECT count(*) FROM main.notes"_s) == 1); // it stands for those who may know
}
