// SPDX-License-Identifier: GPL-3.0-or-later
// In the list and on the page of a case: what the other posts of the office do not have yet.
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/postpair.h"
#include "translations/language.h"
#include "ui/common/rowviews.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/casepage.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::ui;

namespace {

constexpr int kColumn = 10; ///< « Autres postes »

struct Desk {
    PostPair posts;
    QTemporaryDir place;
    TempVault &here = posts.first;
    model::CaseId id = here.addCase(u"Exemple"_s, u"Ada"_s);
    FakeNotices notices;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French));
        posts.settle(place.path());
    }
    void write(const QString &text)
    {
        REQUIRE_OK(work::notes::add(here.session(), id, model::NoteKind::Fact, text));
        posts.wait(60'000);
    }
    /// The page is left for another, and comes back.
    static void comeBack(QWidget &page)
    {
        page.hide();
        person::look(page);
    }
};

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

TEST_CASE("the list has a column for what the other posts lack, and only while they lack something", "[ui][presence]")
{
    Desk desk;
    QAction newCase;
    QAction import;
    CaseloadPage page(desk.here.session(), desk.notices, &newCase, &import);
    page.resize(1400, 700);
    person::look(page);
    auto *table = page.findChild<RowTable *>();
    REQUIRE(table != nullptr);
    const auto cell = [table] { return plain(table->model()->index(0, kColumn).data().toString()); };
    const auto spoken = [table] { return plain(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString()); };
    CHECK(table->isColumnHidden(kColumn));
    CHECK_FALSE(spoken().contains(u"poste"_s));

    desk.write(u"un"_s);
    desk.write(u"deux"_s);
    CHECK_FALSE(table->isColumnHidden(kColumn));
    CHECK(cell() == u"2 pas parties"_s);
    CHECK(spoken().contains(u"2 saisies de ce poste pas encore parties"_s));

    REQUIRE(PostPair::exchange(desk.here, desk.place.path()).sent == 1);
    Desk::comeBack(page);
    CHECK(cell() == u"2 sans reçu"_s);
    desk.posts.settle(desk.place.path());
    Desk::comeBack(page);
    CHECK(table->isColumnHidden(kColumn));
    page.clear(); // locked
    desk.write(u"trois"_s);
    page.clear();
    CHECK(table->isColumnHidden(kColumn));
}

TEST_CASE("the page of a case says in one line what the other posts lack", "[ui][presence]")
{
    Desk desk;
    QAction back;
    CasePage page(desk.here.session(), desk.notices, &back);
    page.resize(1400, 800);
    page.open(desk.id.text());
    person::look(page);
    auto *line = page.findChild<QLabel *>(u"unsyncedWork"_s);
    REQUIRE(line != nullptr);
    CHECK_FALSE(line->isVisible());
    desk.write(u"un"_s);
    CHECK(line->isVisible());
    CHECK(plain(line->text()) == u"1 saisie de ce poste pas encore partie"_s);
    REQUIRE(PostPair::exchange(desk.here, desk.place.path()).sent == 1);
    desk.write(u"deux"_s);
    CHECK(plain(line->text()) == u"1 saisie de ce poste pas encore partie, 1 saisie de ce poste partie, sans reçu"_s);
    desk.posts.settle(desk.place.path());
    Desk::comeBack(page);
    CHECK_FALSE(line->isVisible());
    page.clear();
    CHECK(line->text().isEmpty());
}
