// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of « Aujourd'hui » that no clock of the law runs.
#include "core/work/cases.h"
#include "core/work/consents.h"
#include "core/work/danger.h"
#include "core/work/reminders.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/duelist.h"
#include "ui/pages/todaypage.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

using namespace relais;
using namespace relais::ui;

namespace {

/// A case with a consent that ends in five days, and one received more than two years ago.
struct Desk {
    TempVault vault;
    FakeNotices notices;
    QAction newCase;
    std::unique_ptr<TodayPage> page;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        const auto fresh = receive(u"76-2026-00138"_s, vault.clock().now());
        receive(u"76-2023-00001"_s, {QDate(2023, 2, 1), QTime(9, 0), Qt::UTC});
        work::consents::Given given;
        given.office = u"SIAO 76"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = vault.session().today().addDays(5);
        REQUIRE_OK(work::consents::give(vault.session(), fresh, given));
        page = std::make_unique<TodayPage>(vault.session(), notices, &newCase);
        page->resize(1240, 760);
        page->fit(Width::Wide);
        person::look(*page);
        page->firstFocus()->setFocus();
    }
    model::CaseId receive(const QString &reference, const QDateTime &at)
    {
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.file.reference = reference;
        one.file.referredAt = at;
        const auto id = work::cases::open(vault.session(), one);
        REQUIRE_OK(id);
        vault.clock().advance(1000);
        return *id;
    }
    [[nodiscard]] QAbstractItemView *list() const { return page->list()->tree(); }
    /// The line of this clock becomes the selected one.
    void select(const QString &clock)
    {
        QTest::keyClick(list(), Qt::Key_Home);
        for (int step = 0; step < 60; ++step) {
            const model::DueLine *line = page->list()->selected();
            if (line != nullptr && line->due.clock == clock) {
                return;
            }
            QTest::keyClick(list(), Qt::Key_Down);
        }
        FAIL("no line of " << clock.toStdString());
    }
    /// All that the list says, and the panel beside it.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            texts << (label->isVisible() ? label->text() : QString());
        }
        const QAbstractItemModel *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex head = model->index(group, 0);
            for (int row = 0; row < model->rowCount(head); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex at = model->index(row, column, head);
                    texts << at.data().toString() << at.data(SecondLineRole).toString()
                          << at.data(Qt::AccessibleTextRole).toString();
                }
            }
        }
        return texts.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }
};

} // namespace

TEST_CASE("a consent that ends and a case to decide stand on Today, neutral, neither ticked nor put off", "[ui][today]")
{
    Desk desk;
    const QString shown = desk.shown();
    INFO(shown.toStdString());
    CHECK(shown.contains(u"Demander si l’accord continue"_s));
    CHECK(shown.contains(u"Décider de la conservation du dossier"_s));
    CHECK_FALSE(shown.contains(u"Petrenko"_s));
    for (const QString &clock : {work::reminders::kConsent, work::reminders::kRetention}) {
        INFO(clock.toStdString());
        desk.select(clock);
        CHECK_FALSE(desk.shown().contains(u"CASE."_s));
        if (const QString folder = qEnvironmentVariable("RELAIS_PICTURES"); !folder.isEmpty()) {
            QTest::qWait(50);
            desk.page->grab().save(folder + u'/' + clock + u".png"_s);
        }
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_R}) {
            desk.notices.shown.clear();
            QTest::keyClick(desk.list(), key);
            REQUIRE(desk.notices.shown.size() == 1);
            CHECK(desk.notices.shown.first().contains(u"Ouvrez le dossier"_s));
        }
        QSignalSpy opened(desk.page.get(), &TodayPage::caseWanted);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        CHECK(opened.count() == 1);
    }
}

TEST_CASE("a red pass puts its case first on Today, and neither Space nor R takes it away", "[ui][today]")
{
    Desk desk;
    const auto red = desk.receive(u"76-2026-00142"_s, desk.vault.clock().now());
    REQUIRE_OK(
        work::danger::assess(desk.vault.session(), red, {{{u"D14"_s, u"yes"_s}}, model::DangerLevel::High, {}, {}}));
    desk.page->list()->selectFirst();
    const model::DueLine *first = desk.page->list()->selected();
    REQUIRE(first != nullptr);
    CHECK(first->due.caseId == red);
    CHECK(first->due.clock == work::danger::kAlertClock);
    CHECK(desk.shown().contains(u"À traiter avant tout"_s));
    CHECK_FALSE(desk.shown().contains(u"CASE."_s));
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_R}) {
        desk.notices.shown.clear();
        QTest::keyClick(desk.list(), key);
        REQUIRE(desk.notices.shown.size() == 1);
        CHECK(desk.notices.shown.first().contains(u"passe avant les autres"_s));
        REQUIRE(desk.page->list()->selected() != nullptr);
        CHECK(desk.page->list()->selected()->due.clock == work::danger::kAlertClock); // it stays
    }
}
