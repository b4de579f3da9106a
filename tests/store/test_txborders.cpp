// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldkind.h"

#include "tests/store/merging.h"

TEST_CASE("what was erased does not come back, whole, in parts or hung on by others", "[store][merge]")
{
    const QList<Change> day = colleaguesDay();
    Post post(kOurs);
    const Change early = field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"vue le 3"_s);
    post.take(day);
    post.take(early); // nothing says yet that it is of that case
    eraseTheCase(post);
    REQUIRE_OK(post.vault().verify());
    CHECK(post.take(day) == QList<Merged>(6, Merged::Erased));
    CHECK(post.take(field(RecordType::Note, theirs(u"N"_s), u"case_id"_s, ours(u"C"_s))) == Merged::Erased);
    CHECK(post.one(u"SELECT count(*) FROM notes"_s) == u"0"_s); // with what had come of it before
    CHECK(post.one(u"SELECT count(*) FROM journal WHERE new LIKE '%vue%'"_s) == u"0"_s);
    CHECK(post.take(early) == Merged::Erased);
    Change child = field(RecordType::Note, theirs(u"M"_s), u"text"_s, u"x"_s);
    child.kind = ChangeKind::Create;
    child.sequence = 1;
    child.field.clear();
    child.fields = {{u"case_id"_s, ours(u"C"_s)}};
    CHECK(post.take(child) == Merged::Erased);
    REQUIRE_OK(post.vault().verify());
}

TEST_CASE("fields of one stamp are blanked with their case", "[store][merge][erasure]")
{
    Post post(kOurs);
    post.take(colleaguesDay());
    post.take({field(RecordType::Note, theirs(u"N"_s), u"case_id"_s, ours(u"C"_s)),
               field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"qvux"_s),
               field(RecordType::Note, theirs(u"N"_s), u"by"_s, u"qvux"_s)});
    post.meddle(
        u"INSERT INTO main.lines_held VALUES (CAST('{\"e\":\"%1\"}' AS BLOB), 's', 'p', 'r', 0)"_s.arg(theirs(u"N"_s)));
    eraseTheCase(post);
    CHECK(post.one(u"SELECT count(*) FROM journal WHERE new LIKE '%qvux%' OR record LIKE '%-%'"_s) == u"0"_s);
    CHECK(post.one(u"SELECT count(*) FROM lines_held"_s) == u"0"_s);
    REQUIRE_OK(post.vault().verify());
    post.reopen();
    REQUIRE_OK(post.vault().verify());
}

TEST_CASE("what one act erases in several places is anchored once", "[store][merge][erasure]")
{
    Post post(kOurs);
    const QStringList notes{ours(u"N"_s), ours(u"M"_s)};
    REQUIRE_OK(post.write([&](store::Tx &tx) {
        for (const QString &note : notes) {
            createNote(tx, note, ours(u"C"_s), u"qvux"_s);
        }
    }));
    const QString anchors = u"SELECT count(*) FROM journal WHERE record LIKE 'erasure.anchor.%'"_s;
    const int before = post.one(anchors).toInt();
    REQUIRE_OK(post.vault().write(post.act("erasure.purge"), [&](store::Tx &tx) -> Result<void> {
        for (const QString &note : notes) {
            const auto purged = store::purgeField(
                tx, RecordType::Note, note, u"text"_s,
                {note.right(1), post.clock.now(), post.user, store::Erasure::Kind::Field, u"saisie à tort"_s, 0});
            if (!purged) {
                return purged.error();
            }
        }
        return {};
    }));
    CHECK(post.one(anchors).toInt() == before + 1);
    REQUIRE_OK(post.vault().verify());
}

TEST_CASE("what was purged at one post arrives at another without the value, and the chain goes on",
          "[store][merge][erasure]")
{
    Post first(kOurs);
    REQUIRE_OK(first.write([](store::Tx &tx) {
        createNote(tx, ours(u"N"_s), ours(u"C"_s), u"qvux un"_s);
        tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, u"qvux deux"_s);
    }));
    const QList<Change> before = first.sent();
    const auto purged = first.vault().write(first.act("erasure.purge"), [&](store::Tx &tx) {
        return store::purgeField(
            tx, RecordType::Note, ours(u"N"_s), u"text"_s,
            {u"E"_s, first.clock.now(), first.user, store::Erasure::Kind::Field, u"saisie à tort"_s, 0});
    });
    REQUIRE_OK(purged);
    CHECK(*purged == 2);
    Post second(kOurs);
    const QList<Merged> answers = second.take(first.sent());
    CHECK(answers == QList<Merged>(answers.size(), Merged::Applied));
    CHECK(second.one(u"SELECT count(*) FROM journal WHERE new LIKE '%qvux%' OR old LIKE '%qvux%'"_s) == u"0"_s);
    CHECK(noteText(second).isEmpty());
    REQUIRE_OK(second.vault().verify());
    CHECK(second.take(before) == QList<Merged>(before.size(), Merged::Known)); // it is not filled in again
    Post third(kOurs);
    third.take(second.sent()); // at third hand
    CHECK(third.one(u"SELECT count(*) FROM journal WHERE erasure IS NOT NULL"_s) == u"2"_s);
    REQUIRE_OK(third.vault().verify());
    second.meddle(u"UPDATE main.journal SET new = '{\"text\":\"x\"}' WHERE kind = 'create' AND type = 'note'"_s);
    CHECK_FALSE(second.vault().verify());
}

TEST_CASE("lines of a person that come before her case are of that case in the end, conflicts too", "[store][merge]")
{
    const QString person = ours(u"P"_s);
    Post left(kOurs);
    REQUIRE_OK(left.write([&](store::Tx &tx) {
        tx.create(RecordType::Person, person, {{u"last_name"_s, u"Petrenko"_s}});
        tx.create(RecordType::Case, ours(u"C"_s), {{u"person"_s, person}});
    }));
    CHECK(left.column(u"SELECT DISTINCT case_id FROM journal"_s) == QStringList{ours(u"C"_s)});
    Post right(kOurs);
    const QList<Change> made = left.sent();
    right.take(made);
    const auto rename = [&](Post &post, const QString &name) {
        post.clock.advance(1000);
        REQUIRE_OK(post.write([&](store::Tx &tx) { tx.set(RecordType::Person, person, u"first_name"_s, name); }));
    };
    rename(left, u"Ada"_s);
    rename(right, u"Lou"_s);
    const QList<Change> rivals{left.sent().last(), right.sent().last()};
    right.take(rivals.first());
    Post third(kOurs);
    third.take(rivals);
    CHECK(third.column(u"SELECT DISTINCT case_id FROM journal"_s) == QStringList{QString()});
    third.take({made[1], made[0]});
    CHECK(third.column(u"SELECT DISTINCT case_id FROM journal"_s) == QStringList{ours(u"C"_s)});
    const QString conflicts = u"SELECT record || field || type || winner || losers FROM conflicts"_s;
    CHECK(third.column(conflicts).size() == 1);
    CHECK(third.column(conflicts) == right.column(conflicts));

    Post fourth(kOurs); // a case that names her only later
    fourth.take(rivals);
    fourth.take(field(RecordType::Case, ours(u"C"_s), u"person"_s, person));
    CHECK(fourth.column(u"SELECT DISTINCT case_id FROM journal"_s) == QStringList{ours(u"C"_s)});
}

TEST_CASE("whoever meddles with the lines of others is found out", "[store][merge][chain]")
{
    const QStringList meddlings{
        u"UPDATE main.journal SET new = '\"doux\"' WHERE new = '\"deux\"'"_s,
        u"UPDATE main.journal SET user = 'AB12CD34-00000000000USER2' WHERE node_seq = 3"_s,
        u"UPDATE main.journal SET stamp = stamp || '0' WHERE node_seq = 4"_s,
        u"UPDATE main.journal SET basis = NULL WHERE node_seq = 4"_s,
        u"UPDATE main.journal SET hash = randomblob(32) WHERE node_seq = 2"_s,
        u"UPDATE main.journal SET hash = randomblob(32) WHERE node_seq = 6"_s,
        u"UPDATE main.journal SET previous = randomblob(32) WHERE node_seq = 3"_s, // its neighbour is here
        u"UPDATE main.journal SET previous = randomblob(32) WHERE node_seq = 6"_s, // it follows a line that is not
        u"UPDATE main.journal SET new = '\"vue le 4\"' WHERE node_seq = 0 AND field = 'text'"_s,
        u"UPDATE main.journal SET record = replace(record, 'N', 'M') WHERE node_seq = 0 AND field = 'text'"_s,
        u"UPDATE main.journal SET node_seq = 9 WHERE node_seq = 0 AND field = 'text'"_s,
        u"UPDATE main.journal SET hash = randomblob(32) WHERE node_seq = 0 AND field = 'text'"_s,
        u"UPDATE main.journal SET erasure = 'E' WHERE node_seq = 0 AND field = 'text'"_s,
    };
    const QList<Change> day = colleaguesDay();
    for (const QString &meddling : meddlings) {
        CAPTURE(meddling);
        Post post(kOurs);
        post.take({day[5], day[2], day[0], day[3], day[1]}); // the fifth was lost
        post.take({field(RecordType::Note, theirs(u"N"_s), u"case_id"_s, ours(u"C"_s)),
                   field(RecordType::Note, theirs(u"N"_s), u"text"_s, u"vue le 3"_s)});
        REQUIRE_OK(post.write([](store::Tx &tx) { createNote(tx, ours(u"M"_s), ours(u"C"_s), u"x"_s); }));
        REQUIRE_OK(post.vault().verify());
        post.meddle(meddling);
        const Result<void> checked = post.vault().verify();
        REQUIRE_FALSE(checked.has_value());
        CHECK(checked.error().code == ErrorCode::VaultDamaged);
    }
}

TEST_CASE("a further post has the office of the first, a node and an address of its own", "[store][merge]")
{
    Post first;
    CHECK(first.vault().address() == first.office());
    Post second(first.office());
    second.reopen();
    CHECK(second.office() == first.office());
    CHECK(second.vault().node() != first.vault().node());
    CHECK(second.vault().address().startsWith(first.office() + u'.'));
    CHECK(second.vault().address().size() == 13);
    QTemporaryDir place;
    for (const QString &office : {u"AB12CD3"_s, u"AB12CD345"_s, u"ab12cd34"_s, u"AB12 D34"_s}) {
        CHECK_FALSE(store::Vault::create(place.path(), SecretBytes::random(32), {}, office));
    }
}

TEST_CASE("a field that is read as a whole number is stored as one", "[store][merge]")
{
    Post post;
    for (const auto &[type, word] : model::Words<RecordType>::kList) {
        for (const QString &name : model::fieldsOfType(type)) {
            CAPTURE(model::tableOf(type), name);
            const QString declared = post.one(
                u"SELECT type FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(model::tableOf(type), name));
            CHECK(declared == (model::kindOf(type, name) == model::FieldKind::Number ? u"INTEGER"_s : u"TEXT"_s));
        }
    }
}
