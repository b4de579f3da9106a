// SPDX-License-Identifier: GPL-3.0-or-later
// A way that is not safe is not forgotten with its record, nor with the value that was written over.
#include "core/base/text.h"
#include "core/work/cases.h"
#include "core/work/exclusions.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "core/work/unsafeways.h"
#include "tests/kit/colleague.h"
#include "tests/kit/twoposts.h"
#include "tests/work/partners.h"
#include "tests/work/ways.h"

using namespace relais;
using model::Answer;
using model::Channel;

namespace {

const QString kNumber = u"06 39 98 55 66"_s;

/// A case with a telephone that is not safe, and a fact that names it.
class Marked : public EntrustedCase
{
public:
    Marked() : way(addWay(*this, id, Channel::Phone, kNumber, Answer::No))
    {
        REQUIRE_OK(work::notes::add(session(), id, model::NoteKind::Fact, u"Jointe au 06 39 98 55 66, le soir."_s));
    }
    /// It is neither on paper nor in the clipboard.
    bool isProtected()
    {
        const auto page = work::summary::preview(session(), id, {});
        REQUIRE_OK(page);
        CHECK(page->paper.html.contains(u"le soir"_s));
        const bool isOnPaper = digitsOf(page->paper.html).contains(u"639985566"_s);
        CHECK(isOnPaper == work::mayCopy(session(), kNumber));
        return !isOnPaper;
    }
    /// One gesture: another number, and whether that one is safe.
    void replace(Answer safe)
    {
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            const QString record = way.id.text();
            tx.set(model::RecordType::Contact, record, u"e164"_s, u"+33639985577"_s);
            tx.set(model::RecordType::Contact, record, u"safe"_s, model::word(safe));
            tx.set(model::RecordType::Contact, record, u"value"_s, u"06 39 98 55 77"_s);
            return {};
        }));
        clock().advance(1000);
    }

    model::Contact way;
};

} // namespace

TEST_CASE("a number that was not safe is still named nowhere once its record is removed", "[work][ways]")
{
    Marked marked;
    REQUIRE(marked.isProtected());
    marked.end(marked.way);
    CHECK(marked.isProtected());
    SECTION("that she calls it safe in another case says nothing of this one")
    {
        const auto other = marked.addCase(u"Autre"_s, u"Eve"_s);
        addWay(marked, other, Channel::Phone, kNumber, Answer::Yes);
        CHECK(marked.isProtected());
    }
    SECTION("until it was asked again, and is a safe way of the case")
    {
        addWay(marked, marked.id, Channel::Phone, u"0639985566"_s, Answer::Yes);
        CHECK_FALSE(marked.isProtected());
    }
    SECTION("not when another record that stands says no")
    {
        addWay(marked, marked.id, Channel::Phone, u"0639985566"_s, Answer::Yes);
        addWay(marked, marked.id, Channel::Phone, u"+33 6 39 98 55 66"_s, Answer::No);
        CHECK(marked.isProtected());
    }
}

TEST_CASE("a number that was not safe is still named nowhere once another was written over it", "[work][ways]")
{
    Marked marked;
    SECTION("which is not safe either")
    {
        marked.replace(Answer::No);
        CHECK(marked.isProtected());
        CHECK_FALSE(work::mayCopy(marked.session(), u"06 39 98 55 77"_s));
    }
    SECTION("which is safe, in one gesture")
    {
        marked.replace(Answer::Yes);
        CHECK(marked.isProtected());
        CHECK(work::mayCopy(marked.session(), u"06 39 98 55 77"_s));
    }
    SECTION("and the record was removed then")
    {
        marked.replace(Answer::Yes);
        marked.end(marked.way);
        CHECK(marked.isProtected());
    }
    SECTION("but after it had been asked again and was safe")
    {
        marked.set(marked.way, "safe", u"yes"_s);
        CHECK_FALSE(marked.isProtected());
        marked.replace(Answer::Yes);
        CHECK_FALSE(marked.isProtected());
    }
}

TEST_CASE("what one post marked and then wrote over is protected at the other, which gets both at once", "[work][ways]")
{
    TwoPosts posts;
    const auto id = posts.first.addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s);
    for (const auto &[field, value] : {std::pair{u"contact.safe"_s, u"no"_s},
                                       {u"contact.value"_s, u"06 39 98 41 08"_s},
                                       {u"contact.safe"_s, u"yes"_s}}) {
        posts.wait(1000);
        REQUIRE_OK(work::cases::setField(posts.first.session(), id, field, value));
    }
    posts.meet();
    for (TempVault *post : {&posts.first, &posts.second}) {
        CHECK_FALSE(work::mayCopy(post->session(), u"06 39 98 41 07"_s));
        CHECK(work::mayCopy(post->session(), u"06 39 98 41 08"_s));
    }
}

TEST_CASE("whoever is kept apart from a case does not learn from the clipboard which numbers it has",
          "[work][ways][exclusions]")
{
    Marked marked;
    marked.replace(Answer::Yes);
    REQUIRE_OK(work::exclusions::add(marked.session(), marked.id, model::ExclusionKind::Person, u"Anne Petit"_s,
                                     u"sa voisine"_s));
    CHECK_FALSE(work::mayCopy(marked.session(), kNumber));
    Colleague colleague(marked, u"Anne Petit"_s, model::Role::Advisor);
    CHECK(work::mayCopy(colleague.session(), kNumber));
}
