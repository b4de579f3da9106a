// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/measures.h"
#include "core/work/reentry.h"
#include "core/work/samecase.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/reentrydialog.h"
#include "ui/pages/samecasedialog.h"
#include "ui/pages/samecaseline.h"
#include "ui/pages/samecasepanel.h"
#include "ui/pages/samepersons.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace relais;
using namespace relais::ui;
namespace samecase = work::samecase;

namespace {

/// Two cases with one telephone.
struct TwoCases {
    TempVault vault;
    FakeNotices notices;
    model::CaseId one = vault.addCase(u"Kervella"_s, u"Naïma"_s, u"06 39 98 12 80"_s);
    model::CaseId other = vault.addCase(u"Le Goff"_s, u"Naïma"_s, u"06 39 98 12 80"_s);

    TwoCases() { speak(*qApp, QLocale(QLocale::French)); }
};

/// Every text that a widget shows now.
QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts << label->text();
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        texts << button->text();
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("two cases stand side by side with why they resemble each other, and the answers are verbs", "[ui][samecase]")
{
    TwoCases desk;
    const auto proposals = samecase::proposals(desk.vault.session());
    REQUIRE(proposals->size() == 1);
    QAction two(u"Ce sont &deux personnes"_s);
    SameCasePanel panel(desk.vault.session(), &two);
    panel.show(proposals->first(), u"1 sur 1"_s);
    person::look(panel);
    const QString shown = textOf(panel);
    for (const QString &text : {u"Kervella"_s, u"Le Goff"_s, u"76-2026-00001"_s, u"76-2026-00002"_s}) {
        INFO(text.toStdString());
        CHECK(shown.contains(text));
    }
    QSignalSpy same(&panel, &SameCasePanel::answered);
    QSignalSpy later(&panel, &SameCasePanel::postponed);
    panel.findChild<KeyButton *>(u"sameButton"_s)->click();
    panel.findChild<KeyButton *>(u"laterButton"_s)->click();
    CHECK(same.count() == 1);
    CHECK(later.count() == 1);
    panel.clear();
    CHECK_FALSE(textOf(panel).contains(u"Kervella"_s)); // nothing stays on lock
    CHECK_FALSE(textOf(panel).contains(u"76-2026"_s));
}

TEST_CASE("the line of a case opens the other one and takes the link back", "[ui][samecase]")
{
    TwoCases desk;
    SameCaseLine line(desk.vault.session(), desk.notices);
    line.setCase(desk.one);
    CHECK(line.isHidden());
    CHECK_FALSE(line.acts().last()->isEnabled());
    REQUIRE_OK(samecase::link(desk.vault.session(), desk.one, desk.other, u"Elle l’a dit"_s));
    line.setCase(desk.one);
    person::look(line);
    CHECK(textOf(line).contains(u"76-2026-00002"_s));
    CHECK(textOf(line).contains(u"Elle l’a dit"_s));
    QSignalSpy wanted(&line, &SameCaseLine::caseWanted);
    line.findChild<KeyButton *>(u"openOther"_s)->click();
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().value<model::CaseId>() == desk.other);
    line.acts().last()->trigger();
    CHECK(samecase::linksOf(desk.vault.session(), desk.one)->isEmpty());
    CHECK(desk.notices.said.size() == 1);
}

TEST_CASE("the other case is found by its name; the closest are offered, and none is chosen for the person",
          "[ui][samecase]")
{
    TwoCases desk;
    SameCaseDialog dialog(desk.vault.session(), desk.one);
    person::look(dialog);
    auto *list = dialog.findChild<QListWidget *>(u"caseList"_s);
    REQUIRE(list->count() == 1); // the same telephone
    CHECK_FALSE(dialog.act()->isEnabled());
    dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"le goff"_s);
    REQUIRE(list->count() == 1);
    dialog.findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"Elle l’a dit"_s);
    CHECK(dialog.act()->isEnabled());
    dialog.act()->click();
    const auto linked = samecase::linksOf(desk.vault.session(), desk.one);
    REQUIRE(linked->size() == 1);
    CHECK(linked->first().link.reason == u"Elle l’a dit"_s);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a search that finds one of two linked cases shows both, each with its mark", "[ui][samecase]")
{
    TwoCases desk;
    QAction create;
    QAction import;
    CaseloadPage page(desk.vault.session(), desk.notices, &create, &import);
    auto *search = page.findChild<SearchField *>();
    search->setText(u"kervella"_s);
    CHECK(page.shownRows().size() == 1);
    REQUIRE_OK(samecase::link(desk.vault.session(), desk.one, desk.other, {}));
    search->setText(u"kervell"_s);
    CHECK(page.shownRows().size() == 2);
    SamePersons marks;
    REQUIRE_OK(marks.read(desk.vault.session()));
    CHECK(marks.words(desk.one).contains(u"76-2026-00002"_s));
    CHECK(marks.words(desk.other).contains(u"76-2026-00001"_s));
}

TEST_CASE("a return shows what holds and what is proposed again, and blames nobody", "[ui][reentry]")
{
    TwoCases desk;
    work::Session &session = desk.vault.session();
    const auto set = [&](const QString &code, model::MeasureStatus status) {
        const auto measure = work::measures::byCode(session, desk.one, code);
        REQUIRE_OK(measure);
        REQUIRE_OK(work::measures::setStatus(session, measure->id, status, {}, {}, u"elle le veut"_s));
    };
    set(u"LOG-12"_s, model::MeasureStatus::Refused);
    set(u"LOG-01"_s, model::MeasureStatus::Obtained);
    REQUIRE_OK(work::cases::close(session, desk.one, model::ExitReason::Returned, {}));
    const auto back = work::reentry::preview(session, desk.one);
    REQUIRE_OK(back);
    ReentryDialog dialog(session, *back);
    person::look(dialog);
    auto *again = dialog.findChild<QCheckBox *>(u"LOG-12"_s);
    auto *holds = dialog.findChild<QCheckBox *>(u"LOG-01"_s);
    REQUIRE(again != nullptr);
    REQUIRE(holds != nullptr);
    CHECK(again->isChecked());
    CHECK(holds->isChecked());
    const QString shown = textOf(dialog).toLower();
    for (const char *word : {"échec", "faute", "rechute", "abandonné le domicile", "malgré", "encore une fois"}) {
        INFO(word);
        CHECK_FALSE(shown.contains(QString::fromUtf8(word)));
    }
    SECTION("taken up: what is ticked as proposed, and what is unticked as holding, is to do")
    {
        holds->setChecked(false);
        dialog.act()->click();
        CHECK(work::measures::byCode(session, desk.one, u"LOG-12"_s)->status == model::MeasureStatus::ToDo);
        CHECK(work::measures::byCode(session, desk.one, u"LOG-01"_s)->status == model::MeasureStatus::ToDo);
    }
    SECTION("closed by mistake: everything as before")
    {
        dialog.findChild<KeyButton *>(u"asBeforeButton"_s)->click();
        CHECK(work::measures::byCode(session, desk.one, u"LOG-12"_s)->status == model::MeasureStatus::Refused);
    }
    CHECK(work::loadCase(session, desk.one)->file.status == model::CaseStatus::Active);
}
