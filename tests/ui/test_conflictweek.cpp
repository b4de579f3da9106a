// SPDX-License-Identifier: GPL-3.0-or-later
// The cards that a week apart leaves, in the window, by the keyboard alone.
#include "core/store/records.h"
#include "core/work/conflicts.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/weekapart.h"
#include "translations/language.h"
#include "ui/common/rowviews.h"
#include "ui/pages/decisionspage.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace relais;
using namespace relais::ui;
using work::conflicts::Conflict;

namespace {

/// Every text that the page shows now.
QStringList shownBy(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts;
}

/// The number of the card in sight, which bears « premier 7 » and « second 7 »; -1 for another.
int cardInSight(const QWidget &page)
{
    static const QRegularExpression kValue(u"^(premier|second)\\s(\\d+)$"_s);
    QHash<QString, int> numbers;
    for (const QString &text : shownBy(page)) {
        if (const auto found = kValue.match(text); found.hasMatch()) {
            numbers.insert(found.captured(1), found.captured(2).toInt());
        }
    }
    const bool isCard = numbers.size() == 2 && numbers.value(u"premier"_s) == numbers.value(u"second"_s);
    return isCard ? numbers.value(u"premier"_s) : -1;
}

} // namespace

TEST_CASE("the cards of a week apart stand in one place, and the keyboard alone goes through all of them",
          "[ui][conflicts]")
{
    speak(*qApp, QLocale(QLocale::French));
    WeekApart week;
    week.live();
    week.meet();
    TempVault &here = week.posts.first;
    const auto cards = work::conflicts::open(here.session());
    REQUIRE_OK(cards);
    REQUIRE(cards->size() == 48);

    FakeNotices notices;
    DecisionsPage page(here.session(), notices);
    page.resize(1200, 760);
    page.show();
    QApplication::setActiveWindow(&page);
    page.list()->setFocus();
    QTest::qWait(1);
    CHECK(page.headline().strong == u"48 à trancher"_s);
    const auto press = [&here](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        here.clock().advance(1000);
        QTest::qWait(1); // the values of the next card appear when the window is idle
    };

    QHash<int, QString> chosen;
    for (int left = 48; left > 0; --left) {
        REQUIRE(page.count() == left);
        REQUIRE(page.list()->hasFocus());
        const int card = cardInSight(page);
        INFO("card " << card << ", " << left << " left");
        REQUIRE(card >= 0);
        REQUIRE_FALSE(chosen.contains(card)); // the next one came by itself
        const bool isOther = left % 3 != 0;
        if (isOther) {
            press(Qt::Key_Right);
        }
        if (left % 3 == 2) { // there and back, and there again
            press(Qt::Key_Left);
            press(Qt::Key_Right);
        }
        press(Qt::Key_Return);
        chosen.insert(card, (isOther ? u"premier %1"_s : u"second %1"_s).arg(card));
    }
    CHECK(page.count() == 0);
    CHECK(shownBy(page).join(u'\n').contains(u"Rien à trancher."_s));
    CHECK(work::conflicts::open(here.session())->isEmpty());
    for (const Conflict &card : *cards) {
        const int number = card.winner.value.toString().section(u' ', 1).toInt();
        const auto value = here.vault().read([&](const store::Reader &reader) -> Result<QString> {
            return store::loadRecords(reader, card.type, u"id"_s, card.record)
                .first()
                .fields.value(card.field)
                .toString();
        });
        REQUIRE_OK(value);
        CHECK(*value == chosen.value(number));
    }
    CHECK(work::conflicts::decided(here.session())->size() == 48); // the values set aside can be put back
}
