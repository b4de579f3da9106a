// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/drafts.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using work::drafts::Draft;

TEST_CASE("a draft is there again after closing the vault, word for word, and dies when it is dropped",
          "[work][drafts]")
{
    TempVault vault;
    const QString key = u"journal.case"_s;
    const Draft typed{
        vault.clock().now(), {{u"text"_s, u"« Il a dit : \"jamais\" »\nœ\t🕯"_s}}, {{u"text"_s, u"vu"_s}}};
    REQUIRE_OK(work::drafts::keep(vault.session(), key, typed));
    vault.reopen();
    const auto kept = work::drafts::kept(vault.session(), key);
    REQUIRE_OK(kept);
    CHECK(kept->typed == typed.typed);
    CHECK(kept->stood == typed.stood);
    CHECK(kept->at == typed.at);
    REQUIRE_OK(work::drafts::keep(vault.session(), key, {}));
    CHECK(work::drafts::kept(vault.session(), key)->typed.isEmpty());
}

TEST_CASE("a draft differs only where it says something new, and is stale only where the record has moved",
          "[work][drafts]")
{
    struct Example {
        const char *typed, *stood, *stands;
        bool differs, isStale;
    };
    const auto example =
        GENERATE(as<Example>{}, Example{"Dieppe", "Rouen", "Rouen", true, false},
                 Example{"Dieppe", "Rouen", "Elbeuf", true, true}, Example{"Dieppe", "Rouen", "Dieppe", false, false},
                 Example{"", "Rouen", "Rouen", true, false}, Example{"Dieppe", "", "", true, false},
                 Example{"Dieppe", "", "Rouen", true, true});
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    const Draft draft{{}, {{u"town"_s, text(example.typed)}}, {{u"town"_s, text(example.stood)}}};
    const auto found = work::drafts::differences(draft, {{u"town"_s, text(example.stands)}});
    CHECK(found.isEmpty() != example.differs);
    CHECK((!found.isEmpty() && found.first().isStale) == example.isStale);
}

TEST_CASE("a draft of something new is never stale: nothing was recorded of it", "[work][drafts]")
{
    const Draft draft{{}, {{u"until"_s, u"24/05/2027"_s}}, {}};
    const auto found = work::drafts::differences(draft, {{u"until"_s, u"25/05/2027"_s}});
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.first().isStale);
}

TEST_CASE("what one person types is no draft of the next who opens the vault", "[work][drafts]")
{
    TempVault vault;
    const QString key = u"journal.case"_s;
    REQUIRE_OK(work::drafts::keep(vault.session(), key, {vault.clock().now(), {{u"text"_s, u"à moi"_s}}, {}}));
    REQUIRE_OK(work::notes::keepDraft(vault.session(), u"window.place"_s, u"case|x"_s));
    Colleague colleague(vault, u"Anne Petit"_s, model::Role::Supervisor);
    CHECK(work::drafts::kept(colleague.session(), key)->typed.isEmpty());
    CHECK(work::notes::draft(colleague.session(), u"window.place"_s)->isEmpty());
    REQUIRE_OK(work::drafts::keep(colleague.session(), key, {vault.clock().now(), {{u"text"_s, u"à elle"_s}}, {}}));
    const auto back = Colleague::opened(vault, vault.session().user.id);
    CHECK(work::drafts::kept(*back, key)->typed.value(u"text"_s) == u"à moi"_s);
}
