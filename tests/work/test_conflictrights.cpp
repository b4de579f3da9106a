// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two posts' disputes each role is shown.
#include "core/store/records.h"
#include "core/work/conflicts.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/twoposts.h"

using namespace relais;
using model::RecordType;

namespace {

/// One dispute in each kind of record.
struct Disputed {
    TwoPosts posts;
    model::CaseId id = posts.first.addCase(u"Exemple"_s, u"Ada"_s);
    model::Sealed sealed;
    model::NoteId note;

    Disputed()
    {
        sealed.id = model::SealedId::create(posts.first.vault().office());
        sealed.caseId = id;
        sealed.box = u"MA=="_s;
        REQUIRE_OK(posts.first.vault().write(posts.first.session().act("sealed.set", id), [&](store::Tx &tx) {
            tx.create(sealed);
            return Result<void>();
        }));
        note = *work::notes::add(posts.first.session(), id, model::NoteKind::Words, u"récit"_s);
        posts.meet();
        posts.wait(60'000);
        const auto measure = work::measures::byCode(posts.first.session(), id, u"LOG-01"_s);
        const auto file = posts.first.vault().read(
            [&](const store::Reader &reader) { return store::recordById<model::Case>(reader, id); });
        REQUIRE_OK(measure);
        REQUIRE_OK(file);
        write(RecordType::Person, file->person.text(), u"language"_s);
        write(RecordType::Case, id.text(), u"commune"_s);
        write(RecordType::Case, id.text(), u"template_code"_s);
        write(RecordType::Measure, measure->id.text(), u"remark"_s);
        write(RecordType::Note, note.text(), u"text"_s);
        write(RecordType::Sealed, sealed.id.text(), u"box"_s);
        posts.meet();
    }
    void write(RecordType type, const QString &record, const QString &field)
    {
        for (TempVault *post : {&posts.first, &posts.second}) {
            REQUIRE_OK(post->vault().write(post->session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
                tx.set(type, record, field, post == &posts.first ? u"MQ=="_s : u"Mg=="_s);
                return {};
            }));
        }
        posts.wait(60'000);
    }
};

QSet<QString> shownTo(const work::Session &session)
{
    const auto open = work::conflicts::open(session);
    REQUIRE_OK(open);
    QSet<QString> fields;
    for (const work::conflicts::Conflict &one : *open) {
        fields.insert(model::word(one.type) + u'.' + one.field);
    }
    return fields;
}

} // namespace

TEST_CASE("each role is asked to decide only what it is shown, and nobody what nobody could judge",
          "[work][conflicts][access]")
{
    Disputed disputed;
    TempVault &post = disputed.posts.first;
    CHECK(shownTo(post.session()) ==
          QSet<QString>{u"person.language"_s, u"case.commune"_s, u"measure.remark"_s, u"note.text"_s, u"sealed.box"_s});
    SECTION("a supervisor: neither the place, nor her words, nor what is sealed")
    {
        Colleague colleague(post, u"N. Petit"_s, model::Role::Supervisor);
        CHECK(shownTo(colleague.session()) == QSet<QString>{u"person.language"_s, u"measure.remark"_s});
        const auto open = work::conflicts::open(colleague.session());
        REQUIRE_OK(open);
        for (const work::conflicts::Conflict &one : *open) {
            CHECK(one.row.commune.isEmpty());
            CHECK(one.row.reference == u"76-2026-00001"_s);
        }
        const auto named = work::conflicts::decide(colleague.session(), disputed.sealed.id.text(), u"box"_s, u"0"_s);
        REQUIRE_FALSE(named);
        CHECK(named.error().code == ErrorCode::NotFound);
    }
    SECTION("the contact of a partner: not the measures of others")
    {
        Colleague colleague(post, u"N. Petit"_s, model::Role::OperationalContact);
        CHECK(shownTo(colleague.session()) == QSet<QString>{u"person.language"_s});
    }
    SECTION("who sees no case is told of no choice either")
    {
        const work::conflicts::Conflict first = work::conflicts::open(post.session())->first();
        post.clock().advance(60'000);
        REQUIRE_OK(work::conflicts::decide(post.session(), first.record, first.field, first.winner.stamp));
        CHECK(work::conflicts::decided(post.session())->size() == 1);
        Colleague keeper(post, u"N. Petit"_s, model::Role::Administrator);
        CHECK(work::conflicts::decided(keeper.session())->isEmpty());
    }
}
