// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"

#include "tests/store/merging.h"

TEST_CASE("a colleague's day arrives in any order, and what came twice counts once", "[store][merge]")
{
    const QList<Change> day = colleaguesDay();
    REQUIRE(day.size() == 6);
    Post straight(kOurs);
    CHECK(straight.take(day) == QList<Merged>(6, Merged::Applied));
    CHECK(straight.take(day) == QList<Merged>(6, Merged::Known));
    QList<int> order{0, 1, 2, 3, 4, 5};
    int number = 0;
    do {
        if (number++ % 13 != 0) { // one of thirteen of the 720
            continue;
        }
        Post post(kOurs);
        QList<Change> shuffled;
        for (const int i : std::as_const(order)) {
            shuffled << day[i] << day[i];
        }
        const QList<Merged> answers = post.take(shuffled);
        CHECK(answers.count(Merged::Known) == 6);
        CHECK_FALSE(answers.contains(Merged::Forked));
        CHECK(noteText(post) == u"deux"_s);
        CHECK(post.one(u"SELECT last_name || ended FROM persons"_s) == u"Petrenko0"_s);
        CHECK(post.one(u"SELECT children FROM cases"_s) == u"2"_s);
        CHECK(post.one(u"SELECT count(*) FROM journal"_s) == u"6"_s);
        CHECK(post.column(u"SELECT DISTINCT case_id FROM journal WHERE type = 'note'"_s) == QStringList{ours(u"C"_s)});
        CHECK(post.one(u"SELECT count(*) FROM conflicts"_s) == u"0"_s);
        REQUIRE_OK(post.vault().verify());
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a Set that comes before its Create makes a bare row", "[store][merge]")
{
    const QList<Change> day = colleaguesDay();
    Post post(kOurs);
    CHECK(post.take(day[3]) == Merged::Applied);
    CHECK(noteText(post) == u"deux"_s);
    CHECK(post.column(u"SELECT case_id FROM journal"_s) == QStringList{QString()});
    CHECK(post.take(day[2]) == Merged::Applied); // it says the case; the text is older
    CHECK(noteText(post) == u"deux"_s);
    CHECK(post.one(u"SELECT case_id FROM notes"_s) == ours(u"C"_s));
    CHECK(post.column(u"SELECT DISTINCT case_id FROM journal"_s) == QStringList{ours(u"C"_s)});
}

TEST_CASE("the clock moves up to what was seen, and not when nothing was kept", "[store][merge]")
{
    Post ahead(kOurs);
    ahead.clock.advance(20 * 3'600'000);
    REQUIRE_OK(ahead.write([](store::Tx &tx) { createNote(tx, ours(u"N"_s), ours(u"C"_s), u"demain"_s); }));
    const Change late = ahead.sent().first();
    Post post(kOurs);
    const Result<void> stopped = post.vault().write(post.act(), [&](store::Tx &tx) -> Result<void> {
        CHECK(tx.merge(late) == Merged::Applied);
        return Error{ErrorCode::Cancelled, {}};
    });
    CHECK_FALSE(stopped);
    CHECK(post.one(u"SELECT count(*) FROM notes"_s) == u"0"_s);
    REQUIRE_OK(post.write([](store::Tx &tx) { createNote(tx, ours(u"M"_s), ours(u"C"_s), u"un"_s); }));
    CHECK(post.one(u"SELECT max(stamp) FROM journal"_s) < late.stamp);
    CHECK(post.take(late) == Merged::Applied);
    REQUIRE_OK(post.write([](store::Tx &tx) { tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, u"deux"_s); }));
    CHECK(noteText(post) == u"un"_s); // of the other note
    CHECK(post.one(u"SELECT text FROM notes ORDER BY id DESC LIMIT 1"_s) == u"deux"_s);
    CHECK(post.one(u"SELECT max(stamp) FROM journal"_s) > late.stamp);
    post.reopen(); // the greatest stamp of all is still behind
    REQUIRE_OK(post.write([](store::Tx &tx) { tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, u"trois"_s); }));
    CHECK(post.one(u"SELECT text FROM notes ORDER BY id DESC LIMIT 1"_s) == u"trois"_s);
    CHECK(post.sent().last().sequence == 3);
    REQUIRE_OK(post.vault().verify());
}

TEST_CASE("one number with two contents, or a line that does not follow its neighbour, is a fork", "[store][merge]")
{
    const QList<Change> day = colleaguesDay();
    const auto forked = [&](const QList<int> &there, Change change) {
        Post post(kOurs);
        for (const int i : there) {
            post.take(day[i]);
        }
        const QString before = post.one(u"SELECT count(*) FROM journal"_s);
        const Merged answer = post.take(change);
        CHECK((answer == Merged::Forked) == (post.one(u"SELECT count(*) FROM journal"_s) == before));
        return answer == Merged::Forked;
    };
    Change other = day[3];
    other.to = u"trois"_s;
    CHECK(forked({3}, other));             // the same number and stamp
    CHECK(forked({0, 1, 2, 3, 4}, other)); // the same, not the last
    CHECK_FALSE(forked({2}, other));       // its own hash is not known yet
    CHECK(forked({4}, other));             // but the line after it is here
    CHECK_FALSE(forked({4}, day[3]));
    Change odd = day[3];
    odd.previous = QByteArray(32, 'x');
    CHECK(forked({2}, odd)); // does not follow the line before, which is here
    CHECK(forked({2, 4}, odd));
    CHECK_FALSE(forked({1}, odd));
    Change renumbered = day[3];
    renumbered.sequence = 12;
    CHECK(forked({3}, renumbered)); // the same stamp under another number
    CHECK(forked({0, 1, 2, 3, 4, 5}, renumbered));

    const Change sent = field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"un"_s);
    Change changed = sent;
    changed.to = u"deux"_s;
    Post post(kOurs);
    CHECK(post.take({sent, sent, changed}) == QList<Merged>{Merged::Applied, Merged::Known, Merged::Forked});
    CHECK(noteText(post) == u"un"_s);
}

TEST_CASE("a line under our own node that we never wrote is a fork", "[store][merge]")
{
    Post post(kOurs);
    REQUIRE_OK(post.write([](store::Tx &tx) {
        createNote(tx, ours(u"N"_s), ours(u"C"_s), u"un"_s);
        tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, u"deux"_s);
    }));
    const QList<Change> own = post.sent();
    CHECK(post.take(own) == QList<Merged>(2, Merged::Known));
    Change twin = own.last();
    twin.sequence = 3;
    twin.stamp = twin.stamp.left(12) + u"0009"_s + twin.stamp.mid(16);
    twin.previous = journal::hashOf(own.last());
    CHECK(post.take(twin) == Merged::Forked);
}

TEST_CASE("fields that a partner sent share a stamp, and the case they belong to is known once it is named",
          "[store][merge]")
{
    Post post(kOurs);
    CHECK(post.take({field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"vue le 3"_s),
                     field(RecordType::Note, theirs(u"N"_s), u"case_id"_s, ours(u"C"_s)),
                     field(RecordType::Note, theirs(u"N"_s), u"by"_s, u"S. Mabille"_s)}) ==
          QList<Merged>(3, Merged::Applied));
    CHECK(post.column(u"SELECT case_id FROM journal"_s) == QStringList(3, ours(u"C"_s)));
    CHECK(post.take(field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"vue le 2"_s, 0)) == Merged::Older);
    CHECK(noteText(post) == u"vue le 3"_s);
    CHECK(post.one(u"SELECT count(*) FROM conflicts"_s) == u"0"_s); // a partner settles its own
    REQUIRE_OK(post.vault().verify());
}

TEST_CASE("each office writes its own records alone, wherever they hang", "[store][merge]")
{
    Post post(kOurs);
    post.take({field(RecordType::Case, theirs(u"C"_s), u"commune"_s, u"Dieppe"_s)});
    const auto refused = [&](const Result<void> &done) {
        return !done && done.error().code == ErrorCode::Refused && done.error().detail == u"record of another office"_s;
    };
    CHECK(refused(post.write([](store::Tx &tx) { tx.set(RecordType::Case, theirs(u"C"_s), u"commune"_s, u"Eu"_s); })));
    CHECK(refused(post.write([](store::Tx &tx) { tx.end(RecordType::Case, theirs(u"C"_s)); })));
    CHECK(refused(post.write([](store::Tx &tx) { tx.restore(RecordType::Case, theirs(u"C"_s)); })));
    CHECK(refused(post.write([](store::Tx &tx) { createNote(tx, theirs(u"M"_s), theirs(u"C"_s), u"x"_s); })));
    CHECK(post.one(u"SELECT commune || ended FROM cases"_s) == u"Dieppe0"_s);
    REQUIRE_OK(post.write([](store::Tx &tx) {
        createNote(tx, ours(u"M"_s), theirs(u"C"_s), u"x"_s);
        tx.create(RecordType::Setting, u"office.name"_s, {{u"value"_s, u"CAF 76"_s}});
    }));
}

TEST_CASE("a conflict is listed until somebody has written, having seen it", "[store][merge]")
{
    Post left(kOurs);
    Post right(kOurs);
    REQUIRE_OK(left.write([](store::Tx &tx) { createNote(tx, ours(u"N"_s), ours(u"C"_s), u"un"_s); }));
    right.take(left.sent());
    const auto say = [](Post &post, const QString &text) {
        post.clock.advance(1000);
        REQUIRE_OK(post.write([&](store::Tx &tx) { tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, text); }));
    };
    say(left, u"deux"_s);
    say(right, u"trois"_s);
    const QList<Change> fromLeft = left.sent();
    left.take(right.sent());
    right.take(fromLeft);
    const QString listed = u"SELECT record || field || type || winner || losers FROM conflicts"_s;
    CHECK(left.column(listed) == right.column(listed));
    REQUIRE(left.column(listed).size() == 1);
    CHECK(left.one(u"SELECT count(*) FROM conflicts JOIN journal ON stamp = losers WHERE new = '\"deux\"'"_s) ==
          (noteText(left) == u"trois"_s ? u"1"_s : u"0"_s));
    const QString winner = noteText(left);
    say(left, winner); // the value that stands: nothing is written
    CHECK(left.column(listed).size() == 1);
    REQUIRE_OK(left.write([&](store::Tx &tx) { tx.settle(RecordType::Note, ours(u"N"_s), u"text"_s, winner); }));
    CHECK(left.column(listed).isEmpty());
    right.take(left.sent());
    CHECK(right.column(listed).isEmpty());
    REQUIRE_OK(right.vault().verify());
}

TEST_CASE("two posts that made the same setting agree on it", "[store][merge]")
{
    Post left(kOurs);
    Post right(kOurs);
    const auto make = [](Post &post, const QString &name) {
        REQUIRE_OK(post.write([&](store::Tx &tx) {
            tx.create(RecordType::Setting, u"office.name"_s, {{u"value"_s, name}});
        }));
    };
    make(left, u"CAF 76"_s);
    right.clock.advance(60'000);
    make(right, u"CAF de Seine-Maritime"_s);
    const QList<Change> fromLeft = left.sent();
    CHECK(left.take(right.sent()) == QList<Merged>{Merged::Applied});
    CHECK(right.take(fromLeft) == QList<Merged>{Merged::Older});
    for (Post *post : {&left, &right}) {
        CHECK(post->column(u"SELECT value FROM settings"_s) == QStringList{u"CAF de Seine-Maritime"_s});
        CHECK(post->one(u"SELECT winner FROM conflicts"_s) > post->one(u"SELECT losers FROM conflicts"_s));
    }
}
