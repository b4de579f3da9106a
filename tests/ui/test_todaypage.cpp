// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/rowviews.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/duelist.h"
#include "ui/pages/duepanel.h"
#include "ui/pages/postponedialog.h"
#include "ui/pages/todaypage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace relais;
using namespace relais::ui;

namespace {

/// Two late first contacts, one due today, an order that waits for its hearing; the clock stands at 09:20 in Paris.
struct Today {
    TempVault vault;
    FakeNotices notices;
    QAction newCase{u"Nouveau signalement"_s};
    std::unique_ptr<TodayPage> page;
    model::CaseId oldest;

    Today()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        oldest = receive(u"76-2026-00138"_s, {QDate(2026, 11, 20), QTime(16, 40), Qt::UTC});
        receive(u"76-2026-00140"_s, {QDate(2026, 11, 20), QTime(18, 0), Qt::UTC});
        receive(u"76-2026-00141"_s, {QDate(2026, 11, 21), QTime(15, 5), Qt::UTC});
        const auto order = work::measures::byCode(vault.session(), oldest, u"SEC-06"_s);
        REQUIRE_OK(order);
        REQUIRE_OK(work::measures::setStatus(vault.session(), order->id, model::MeasureStatus::Requested));
        vault.clock().advance(1000);
        page = std::make_unique<TodayPage>(vault.session(), notices, &newCase);
        page->resize(1240, 760);
        page->fit(Width::Wide);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->firstFocus()->setFocus();
    }
    model::CaseId receive(const QString &reference, const QDateTime &at)
    {
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.person.firstName = u"Oksana"_s;
        one.file.reference = reference;
        one.file.referredAt = at;
        model::Contact contact;
        contact.value = u"06 39 98 41 07"_s;
        contact.e164 = u"+33639984107"_s;
        contact.safe = model::Answer::Yes;
        contact.hours = u"lun-ven 9h-11h"_s;
        contact.checkedOn = QDate(2026, 11, 20);
        contact.codeWord = u"mirabelle"_s;
        one.contacts << contact;
        const auto id = work::cases::open(vault.session(), one);
        REQUIRE_OK(id);
        vault.clock().advance(1000);
        return *id;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QString reference() const
    {
        const model::DueLine *line = page->list()->selected();
        return line == nullptr ? QString() : line->reference;
    }
    /// Band titles with their number of lines.
    [[nodiscard]] QStringList bands() const
    {
        QStringList bands;
        const QAbstractItemModel *model = page->list()->tree()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex head = model->index(row, 0);
            bands << head.data().toString() + u' ' + QString::number(model->rowCount(head));
        }
        return bands;
    }
    /// Every text that the page shows now, the list included.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        const QAbstractItemModel *model = page->list()->tree()->model();
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
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        }
        return texts.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }
    /// Does this in the dialog that opens next, which must be of that class.
    template<class Dialog, class Function>
    void inNext(Function answer)
    {
        person::whenAsked(page.get(), [answer](QDialog &asked) {
            auto *dialog = qobject_cast<Dialog *>(&asked);
            if (dialog == nullptr) {
                asked.reject();
                FAIL_CHECK("another dialog");
                return;
            }
            answer(dialog);
        });
    }
    void postponeTo(const QString &day, const QString &why)
    {
        inNext<PostponeDialog>([day, why](PostponeDialog *dialog) {
            const QList<Field *> fields = dialog->findChildren<Field *>();
            QTest::keyClicks(fields.first()->editor(), day);
            QTest::keyClicks(fields.last()->editor(), why);
            QTest::keyClick(fields.last()->editor(), Qt::Key_Return);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        press(Qt::Key_R);
    }
};

} // namespace

TEST_CASE("the day stands in bands, counted the same in the list, the navigation and the status bar", "[ui][today]")
{
    Today desk;
    CHECK(desk.bands() == QStringList{u"En retard 2"_s, u"Aujourd’hui 1"_s, u"En attente 1"_s});
    CHECK(desk.page->count() == 3);
    CHECK(desk.page->headline().strong == u"4 échéances"_s);
    CHECK(desk.page->headline().rest.contains(u"2 en retard, 1 aujourd’hui"_s));
    CHECK(desk.reference() == u"76-2026-00138"_s);
    const QString shown = desk.shown();
    CHECK(shown.contains(u"lun. 23 nov. 17:40"_s));
    CHECK(shown.contains(u"15 h 40 de retard"_s));
    CHECK(shown.contains(u"72 h, Seine-Maritime"_s));
    CHECK(shown.contains(u"Possible jusqu’à 11:00"_s));
    CHECK(shown.contains(u"mardi 24 novembre 2026, 09:20"_s));
}

TEST_CASE("no name, no whole number and no agreed word stands on the page", "[ui][today]")
{
    Today desk;
    const QString shown = desk.shown();
    for (const QString &hidden : {u"Petrenko"_s, u"Oksana"_s, u"41 07"_s, u"4107"_s, u"mirabelle"_s}) {
        CHECK_FALSE(shown.contains(hidden, Qt::CaseInsensitive));
    }
    CHECK(shown.contains(u"06 39 98 •• ••"_s));
    auto *panel = desk.page->findChild<DuePanel *>();
    for (KeyButton *button : panel->findChildren<KeyButton *>()) {
        if (button->accessibleName() == u"Afficher le numéro dix secondes"_s) {
            button->click();
        }
    }
    CHECK(desk.shown().contains(u"06 39 98 41 07"_s));
}

TEST_CASE("R postpones with a reason, says so, and warns beyond the legal date", "[ui][today]")
{
    Today desk;
    desk.notices.answer = false;
    desk.postponeTo(u"26/11/2026"_s, u"rappel"_s); // the legal date has passed
    CHECK(desk.notices.asked.size() == 1);
    CHECK(desk.bands().first() == u"En retard 2"_s);

    desk.notices.answer = true;
    desk.postponeTo(u"26/11/2026"_s, u"rappel"_s);
    CHECK(desk.bands() == QStringList{u"En retard 1"_s, u"Aujourd’hui 1"_s, u"Sous 72 h 1"_s, u"En attente 1"_s});
    CHECK(desk.shown().contains(u"reporté : rappel"_s));
    CHECK(desk.shown().contains(u"légale : lun. 23 nov."_s));
    CHECK(desk.notices.said.last().contains(u"76-2026-00138"_s));
    CHECK(desk.reference() == u"76-2026-00138"_s); // the line is followed where it went
}

TEST_CASE("a postponement without a reason is not taken", "[ui][today]")
{
    Today desk;
    desk.postponeTo(u"26/11/2026"_s, {});
    CHECK(desk.bands().first() == u"En retard 2"_s);
    CHECK(desk.notices.asked.isEmpty());
}

TEST_CASE("Space on a first contact asks what came of the call, and the next line is selected", "[ui][today]")
{
    Today desk;
    desk.inNext<CallDialog>([](CallDialog *dialog) {
        dialog->findChild<ChoiceRow *>()->setValue(u"reached"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
    Today::press(Qt::Key_Space);
    CHECK(desk.bands().first() == u"En retard 1"_s);
    CHECK(desk.reference() == u"76-2026-00140"_s);
    CHECK(work::loadCase(desk.vault.session(), desk.oldest)->file.status == model::CaseStatus::Contacted);
    CHECK(desk.page->focusWidget() == desk.page->list()->tree());
}

TEST_CASE("A calls, and a call without an answer leaves the line and is told among the attempts", "[ui][today]")
{
    Today desk;
    desk.inNext<CallDialog>([](CallDialog *dialog) {
        dialog->findChild<ChoiceRow *>()->setValue(u"no_answer"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
    Today::press(Qt::Key_A);
    CHECK(desk.bands().first() == u"En retard 2"_s);
    CHECK(QTest::qWaitFor([&] { return desk.shown().contains(u"appel sans réponse"_s, Qt::CaseInsensitive); }));
}

TEST_CASE("Enter opens the case, and typing in the search finds lines without running their keys", "[ui][today]")
{
    Today desk;
    QSignalSpy wanted(desk.page.get(), &TodayPage::caseWanted);
    Today::press(Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<model::CaseId>() == desk.oldest);

    auto *search = desk.page->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"ordonnance"_s); // holds an r and an a
    CHECK(desk.bands() == QStringList{u"En attente 1"_s});
    search->clear();
    QTest::keyClicks(search, u"00141"_s);
    CHECK(desk.bands() == QStringList{u"Aujourd’hui 1"_s});
    Today::press(Qt::Key_Return);
    CHECK(desk.page->list()->tree()->hasFocus());
    CHECK(desk.reference() == u"76-2026-00141"_s);
    search->setText(u"Petrenko"_s); // names are not searched here
    CHECK(desk.page->list()->isEmpty());
    CHECK(desk.shown().contains(u"Petrenko"_s)); // in the sentence that says so, typed by the person herself
}

TEST_CASE("a minute later the words follow the clock, and an hour later the line changes band by itself", "[ui][today]")
{
    Today desk;
    desk.page->list()->selectFrom({QDate(2026, 11, 24), QTime(9, 0), Qt::UTC});
    CHECK(desk.reference() == u"76-2026-00141"_s);
    CHECK(desk.shown().contains(u"dans 6 h 44"_s));
    desk.vault.clock().advance(60'000);
    desk.page->tick();
    CHECK(desk.shown().contains(u"dans 6 h 43"_s));
    CHECK(desk.reference() == u"76-2026-00141"_s);
    desk.vault.clock().advance(7 * 3'600'000);
    QSignalSpy told(desk.page.get(), &Page::statusChanged);
    desk.page->tick();
    CHECK(desk.bands() == QStringList{u"En retard 3"_s, u"En attente 1"_s});
    CHECK(desk.reference() == u"76-2026-00141"_s);
    CHECK(told.count() == 1);
}

TEST_CASE("what waits has no date to postpone, and a free day says when the next one comes", "[ui][today]")
{
    Today desk;
    QTest::keyClick(desk.page->list()->tree(), Qt::Key_End);
    Today::press(Qt::Key_R);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"date d’audience"_s));

    const auto rows = work::cases::rows(desk.vault.session());
    REQUIRE_OK(rows);
    for (const model::CaseRow &row : *rows) {
        REQUIRE_OK(
            work::cases::recordEvent(desk.vault.session(), row.id, u"CASE.contacted"_s, desk.vault.clock().now(), {}));
        desk.vault.clock().advance(1000);
    }
    CHECK(desk.bands() == QStringList{u"En attente 1"_s});
    CHECK(desk.shown().contains(u"Rien n’est dû aujourd’hui. Prochaine échéance : jeu. 20 mai"_s));
}

TEST_CASE("an act seen too early asks before it is marked", "[ui][today]")
{
    Today desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.oldest, u"departure_on"_s, u"2026-11-28"_s));
    REQUIRE_OK(
        work::cases::recordEvent(desk.vault.session(), desk.oldest, u"CASE.contacted"_s, desk.vault.clock().now(), {}));
    REQUIRE_OK(work::cases::recordEvent(desk.vault.session(), desk.oldest, u"SEC-06.hearing_fixed"_s, {},
                                        QDate(2026, 11, 23)));
    desk.page->list()->selectFrom({QDate(2026, 11, 28), QTime(0, 0), Qt::UTC});
    const model::DueLine *line = desk.page->list()->selected();
    REQUIRE(line != nullptr);
    CHECK(line->due.clock == u"SEC-06.decision"_s);
    const model::MeasureKind *kind = desk.vault.session().reference.catalogue.find(u"SEC-06"_s);
    const bool shows = kind->isVisibleToAuthor && kind->moment != model::Moment::Before;
    desk.notices.answer = false;
    Today::press(Qt::Key_Space);
    CHECK(desk.notices.asked.size() == (shows ? 1 : 0));
    const auto order = work::measures::byCode(desk.vault.session(), desk.oldest, u"SEC-06"_s);
    CHECK((order->status == model::MeasureStatus::Obtained) == !shows);
}

TEST_CASE("after a lock nothing of the day is left on the page", "[ui][today]")
{
    Today desk;
    desk.page->clear();
    CHECK(desk.page->list()->isEmpty());
    CHECK_FALSE(desk.shown().contains(u"76-2026"_s));
    CHECK_FALSE(desk.shown().contains(u"06 39"_s));
}

TEST_CASE("a narrow window shows one column, and its details in its place", "[ui][today]")
{
    Today desk;
    auto *panel = desk.page->findChild<DuePanel *>();
    desk.page->fit(Width::Medium);
    CHECK_FALSE(panel->isVisible());
    desk.page->fit(Width::Narrow);
    CHECK(desk.page->list()->isVisible());
    CHECK(desk.shown().contains(u"76-2026-00138, 72 h"_s));
    for (KeyButton *button : desk.page->findChildren<KeyButton *>()) {
        if (button->action() != nullptr && button->action()->isCheckable()) {
            button->click();
        }
    }
    CHECK(panel->isVisible());
    CHECK_FALSE(desk.page->list()->isVisible());
    desk.page->fit(Width::Wide);
    CHECK(desk.page->list()->isVisible());
    CHECK(panel->isVisible());
}

TEST_CASE("the list of the day and the calendar are files without a name", "[ui][today]")
{
    Today desk;
    QTemporaryDir place;
    const auto sheets = desk.page->saveSheet(place.filePath(u"jour.pdf"_s));
    REQUIRE_OK(sheets);
    CHECK(*sheets == 1);
    REQUIRE_OK(desk.page->saveCalendar(place.filePath(u"agenda.ics"_s)));
    QFile calendar(place.filePath(u"agenda.ics"_s));
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(calendar.readAll());
    CHECK(text.contains(u"SUMMARY:76-2026-00138 rappel"_s));
    CHECK_FALSE(desk.page->saveCalendar(u"/nowhere/agenda.ics"_s));
}
