// SPDX-License-Identifier: GPL-3.0-or-later
// An answer to a request for access, from the register to its two files.
#include "core/work/audit.h"
#include "tests/kit/colleague.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/accessdialog.h"

#include <QDir>

#include <algorithm>

using namespace relais;
using namespace relais::ui;

namespace {

const work::accesspack::Request kHers{work::accesspack::AskedBy::Person, u"Courrier, pièce vue"_s};

struct Desk {
    TempVault temp;
    FakeNotices notices;
    QTemporaryDir place;
    model::CaseId id;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    }
    void give() { giveAccess(temp.session(), notices, id, kHers, place.path()); }
    [[nodiscard]] QStringList files() const { return QDir(place.path()).entryList(QDir::Files, QDir::Name); }
    /// How often the traces say this.
    qsizetype traced(const char *what)
    {
        Colleague supervisor(temp, u"N. Haddad"_s, model::Role::Supervisor);
        const auto lines = work::audit::list(supervisor.session(), {});
        REQUIRE_OK(lines);
        return std::count_if(lines->cbegin(), lines->cend(),
                             [what](const auto &line) { return line.entry.act == QLatin1String(what); });
    }
};

} // namespace

TEST_CASE("an answer is written beside the window, both files or none", "[ui][access]")
{
    Desk desk;
    desk.give();
    CHECK(desk.notices.jobs.size() == 1);
    CHECK(desk.notices.said.isEmpty()); // it goes on while the window lives
    REQUIRE(QTest::qWaitFor([&] { return !desk.notices.said.isEmpty(); }, 20'000));
    CHECK(desk.notices.said.first().contains(u"Deux fichiers"_s));
    CHECK(desk.notices.shown.isEmpty());
    CHECK(desk.files() == QStringList{u"acces-76-2026-00001-1.json"_s, u"acces-76-2026-00001-1.pdf"_s});
    CHECK(desk.traced(work::audit::kGiven) == 1);
    CHECK(desk.traced(work::audit::kNotGiven) == 0);
}

TEST_CASE("an answer that cannot be written leaves nothing, and says that nothing was given", "[ui][access]")
{
    Desk desk;
    REQUIRE(QDir(desk.place.path()).mkdir(u"acces-76-2026-00001-1.json"_s)); // in the way of the second file
    desk.give();
    REQUIRE(QTest::qWaitFor([&] { return !desk.notices.shown.isEmpty(); }, 20'000));
    CHECK(desk.notices.shown.first().contains(u"Rien n’a été remis"_s));
    CHECK(desk.notices.shown.first().contains(u"ligne n°"_s)); // of the register
    CHECK(desk.files().isEmpty());
    CHECK(desk.traced(work::audit::kGiven) == 1);
    CHECK(desk.traced(work::audit::kNotGiven) == 1);
}

TEST_CASE("an answer that is being written when the vault is locked is told to nobody", "[ui][access]")
{
    Desk desk;
    desk.give();
    desk.temp.reopen();
    REQUIRE(QTest::qWaitFor([&] { return desk.files().size() == 2; }, 20'000));
    QTest::qWait(50);
    CHECK(desk.notices.said.isEmpty());
}
