// SPDX-License-Identifier: GPL-3.0-or-later
// What crossed with a partner stands on Aujourd'hui until somebody has read it.
#include "core/work/consents.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/reminders.h"
#include "core/work/replies.h"
#include "core/work/undo.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/rowviews.h"
#include "ui/pages/duelist.h"
#include "ui/pages/duepanel.h"
#include "ui/pages/todaypage.h"

#include <QAction>
#include <QLabel>

using namespace relais;
using namespace relais::ui;
namespace orientations = relais::work::orientations;

namespace {

constexpr qint64 kDay = qint64(24) * 3600 * 1000;

/// A partner on paper whose last day to answer has passed.
struct Desk {
    TempVault vault;
    FakeNotices notices;
    QAction newCase;
    model::CaseId id = vault.addCase(u"Exemple"_s, u"Ada"_s);
    model::OrientationId orientation;
    std::unique_ptr<TodayPage> page;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French));
        if (!work::measures::byCode(vault.session(), id, u"LOG-04"_s)) {
            REQUIRE_OK(work::measures::add(vault.session(), id, u"LOG-04"_s));
        }
        work::consents::Given given;
        given.office = u"Refuge Exemple"_s;
        given.role = u"siao"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = vault.session().today().addDays(90);
        REQUIRE_OK(work::consents::give(vault.session(), id, given));
        const auto sheet = orientations::orientOnPaper(vault.session(), id, given.office, {}, {u"LOG-04"_s}, {});
        REQUIRE_OK(sheet);
        orientation = *sheet;
        vault.clock().advance(kDay * 40);
    }
    void open()
    {
        page = std::make_unique<TodayPage>(vault.session(), notices, &newCase);
        page->resize(1400, 800);
        person::look(*page);
        tree()->setFocus();
    }
    [[nodiscard]] QAbstractItemView *tree() const { return page->list()->tree(); }
    /// @return whether there is a line of that clock, which is then the selected one
    [[nodiscard]] bool select(const QString &clock)
    {
        QTest::keyClick(tree(), Qt::Key_Home);
        for (int step = 0; step < 60; ++step) {
            const model::DueLine *line = page->list()->selected();
            if (line != nullptr && line->due.clock.startsWith(clock + u'.')) {
                QTest::qWait(1); // what stands beside it appears when the window is idle
                return true;
            }
            QTest::keyClick(tree(), Qt::Key_Down);
        }
        return false;
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            texts << (label->isVisible() ? label->text() : QString());
        }
        return texts.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }
};

} // namespace

TEST_CASE("what crossed with a partner is told on Today, put away by one key, and brought back by undo",
          "[ui][today][undo]")
{
    Desk desk;
    work::replies::Said said;
    said.step = model::ReplyStep::Accepted;
    said.way = model::ReplyWay::Phone;
    REQUIRE_OK(work::replies::give(desk.vault.session(), desk.orientation, said));
    desk.vault.clock().advance(60'000);
    desk.open();
    REQUIRE(desk.select(work::reminders::kCrossed));
    CHECK(desk.shown().contains(u"Lire ce qui s’est croisé avec le partenaire"_s));
    CHECK(desk.shown().contains(u"La réponse est venue après"_s)); // beside the line, what it was

    QTest::keyClick(desk.tree(), Qt::Key_Space);
    desk.vault.clock().advance(60'000);
    CHECK_FALSE(desk.select(work::reminders::kCrossed));
    REQUIRE(desk.notices.said.size() == 1);
    CHECK(desk.notices.said.first().contains(u"rangé"_s));

    const auto act = work::undo::undoable(desk.vault.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(desk.vault.session(), **act));
    CHECK(desk.select(work::reminders::kCrossed)); // without the page being asked
}

TEST_CASE("a silence is not ticked: the notice says what ends it, and offers to put it away", "[ui][today]")
{
    Desk desk;
    desk.open();
    REQUIRE(desk.select(work::reminders::kOrientation));
    QTest::keyClick(desk.tree(), Qt::Key_Space);
    REQUIRE(desk.notices.shown.size() == 1);
    REQUIRE(desk.notices.acts.size() == 1);
    desk.notices.acts.first()->trigger();
    CHECK_FALSE(desk.select(work::reminders::kOrientation));
}
