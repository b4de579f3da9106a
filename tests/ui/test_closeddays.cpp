// SPDX-License-Identifier: GPL-3.0-or-later
// Two places where a person changes what the clocks count: the closed days, and the département of a case
#include "core/work/casedetail.h"
#include "core/work/closeddays.h"
#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/tempvault.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/closeddayspanel.h"
#include "ui/pages/householdpanel.h"

#include <QTest>

using namespace relais;
using namespace relais::ui;

TEST_CASE("a closed day is typed with its word, entered with Enter, and goes with Delete", "[ui][closeddays]")
{
    TempVault temp; // 24 November 2026
    FakeNotices notices;
    applyLook(Appearance::Light, 100);
    ClosedDaysPanel panel(temp.session(), notices);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    auto *day = panel.findChild<QLineEdit *>(u"dayEdit"_s);
    auto *word = panel.findChild<QLineEdit *>(u"wordEdit"_s);
    auto *table = panel.findChild<RowTable *>(u"closedDaysTable"_s);
    REQUIRE(day != nullptr);
    REQUIRE(word != nullptr);
    REQUIRE(table != nullptr);

    QTest::keyClicks(word, u"Pont"_s);
    QTest::keyClicks(day, u"demain soir"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(work::closeddays::list(temp.session())->isEmpty());
    CHECK(day->text() == u"demain soir"_s); // nothing typed is lost
    CHECK(word->text() == u"Pont"_s);

    day->clear();
    QTest::keyClicks(day, u"15/05/27"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(work::closeddays::list(temp.session())->value(QDate(2027, 5, 15)) == u"Pont"_s);
    CHECK(day->text().isEmpty());
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == u"Pont"_s);
    CHECK_FALSE(table->accessibleName().isEmpty());
    CHECK(notices.said.size() == 1);

    // Another window, or undo, changes the list as well.
    REQUIRE_OK(work::closeddays::add(temp.session(), QDate(2027, 5, 14), {}));
    CHECK(table->model()->rowCount() == 2);

    table->selectRowAt(1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(work::closeddays::list(temp.session())->keys() == QList<QDate>{QDate(2027, 5, 14)});
    CHECK(notices.shown.isEmpty());
}

TEST_CASE("another département asks first and says which dates change", "[ui][casemove]")
{
    TempVault temp;
    FakeNotices notices;
    applyLook(Appearance::Light, 100);
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto dalo = work::measures::byCode(temp.session(), id, u"LOG-12"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), dalo->id, model::MeasureStatus::InProgress));
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"LOG-12.acknowledged"_s, {}, QDate(2026, 10, 20)));
    HouseholdPanel panel(temp.session(), notices);
    panel.setCase(*work::loadCase(temp.session(), id));
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    auto *edit = panel.findChild<QLineEdit *>(u"departmentEdit"_s);
    REQUIRE(edit != nullptr);
    CHECK(edit->text() == u"76"_s);
    const auto type = [&](const char *code) {
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, QString::fromLatin1(code));
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto department = [&] { return work::loadCase(temp.session(), id)->file.department; };

    notices.answer = false;
    type("974");
    REQUIRE(notices.asked.size() == 1);
    CHECK(notices.askedText.first().contains(u"DALO"_s));
    CHECK(department() == u"76"_s);
    CHECK(edit->text() == u"76"_s);

    type("99"); // no such place: said under the field, kept, and not asked
    CHECK(notices.asked.size() == 1);
    CHECK(edit->text() == u"99"_s);
    CHECK(department() == u"76"_s);

    notices.answer = true;
    type("974");
    CHECK(notices.asked.size() == 2);
    CHECK(department() == u"974"_s);
    CHECK(edit->text() == u"974"_s);
}
