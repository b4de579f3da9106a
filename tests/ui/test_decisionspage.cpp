// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/importer.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/tempvault.h"
#include "tests/work/sheets.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/rowviews.h"
#include "ui/pages/decisionspage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace relais;
using namespace relais::ui;

namespace {

/// Line 3 resembles the case of line 2; two dates of line 4 are not understood; « Voiture » has no field.
const QString kTable = u"N° dossier;NOM;Prénom;Né(e) le;Date signalement;Commune;Tél. sûr;Régime;Voiture\n"
                       "76-2026-00004;FONTAINE;Manon;14/04/1986;26/07/2026;Yvetot;0639987678;;rouge\n"
                       ";FONTAINE;Manon;14/04/1986;28/07/2026;Rouen;06 39 98 76 78;MSA;\n"
                       "76-2026-00010;LEMAÎTRE;Joëlle;31/02/1990;hier;Dieppe;0639989587;CAF;bleue\n"_s;

struct Decisions {
    TempVault vault;
    FakeNotices notices;
    std::unique_ptr<DecisionsPage> page;

    explicit Decisions(const QString &csv = kTable)
    {
        speak(*qApp, QLocale(QLocale::French));
        const exchange::Sheet sheet = sheetOf(csv);
        const auto plan =
            work::previewImport(vault.session(), sheet, *work::columnMapFor(vault.session(), sheet), JobControl());
        REQUIRE_OK(plan);
        REQUIRE_OK(work::applyImport(vault.session(), *plan, JobControl()));
        vault.clock().advance(1000);
        page = std::make_unique<DecisionsPage>(vault.session(), notices);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->list()->setFocus();
    }
    [[nodiscard]] QString title() const { return page->list()->currentIndex().data(Qt::DisplayRole).toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    work::CaseDetail detail(const QString &reference)
    {
        return *work::loadCase(vault.session(), *work::cases::byIdOrReference(vault.session(), reference));
    }
    /// Every text that the page shows now.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE("what is to decide is counted in the list, the navigation and the status bar", "[ui][decisions]")
{
    Decisions desk;
    CHECK(desk.page->count() == 5);
    CHECK(desk.page->headline().strong == u"5 à trancher"_s);
    const QAbstractItemModel *model = desk.page->list()->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->rowCount(model->index(0, 0)) == 1);
    CHECK(model->rowCount(model->index(1, 0)) == 4);
    CHECK(desk.title() == u"Ligne 3 de l’import"_s);
}

TEST_CASE("a held line stands beside its case, and says what is the same and what is not", "[ui][decisions]")
{
    Decisions desk;
    const QString shown = desk.shown();
    CHECK(shown.contains(u"Ligne 3 du tableau"_s));
    CHECK(shown.contains(u"Dossier 76-2026-00004"_s));
    CHECK(shown.contains(u"Rouen"_s));
    CHECK(shown.contains(u"Yvetot"_s));
    CHECK(shown.count(u"identique"_s) >= 4);
    CHECK(shown.count(u"différent"_s) == 2); // the town and the day of reception
    CHECK(shown.contains(u"MSA"_s));
}

TEST_CASE("Enter says that it is the same person, and the next decision is there", "[ui][decisions]")
{
    Decisions desk;
    desk.press(Qt::Key_Return);
    CHECK(desk.detail(u"76-2026-00004"_s).file.scheme == model::Scheme::Msa);
    CHECK(desk.page->count() == 4);
    CHECK(desk.notices.said.size() == 1);
    CHECK(desk.title().startsWith(u"Voiture"_s));
    CHECK(desk.page->list()->hasFocus());
}

TEST_CASE("Ctrl+M makes the line a case of its own, and Delete puts it aside", "[ui][decisions]")
{
    Decisions desk;
    SECTION("another person")
    {
        desk.press(Qt::Key_M, Qt::ControlModifier);
        CHECK(work::cases::rows(desk.vault.session())->size() == 3);
    }
    SECTION("aside")
    {
        desk.press(Qt::Key_Delete);
        CHECK(work::cases::rows(desk.vault.session())->size() == 2);
    }
    CHECK(desk.page->list()->model()->rowCount() == 1);
    CHECK(desk.page->count() == 4);
}

TEST_CASE("the right value is typed and entered by the keyboard alone", "[ui][decisions]")
{
    Decisions desk;
    desk.press(Qt::Key_Down); // the head of the group
    while (!desk.title().startsWith(u"Né(e) le"_s)) {
        const QModelIndex before = desk.page->list()->currentIndex();
        desk.press(Qt::Key_Down);
        REQUIRE(desk.page->list()->currentIndex() != before);
    }
    desk.press(Qt::Key_Return);
    desk.type(u"30/02/1990"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.page->count() == 5);
    CHECK(desk.shown().contains(u"non plus"_s)); // under the field
    for (QLineEdit *edit : desk.page->findChildren<QLineEdit *>()) {
        edit->clear();
    }
    desk.type(u"28/02/1990"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.detail(u"76-2026-00010"_s).person.birthDate == QDate(1990, 2, 28));
    CHECK(desk.page->count() == 4);
    CHECK(desk.page->list()->hasFocus());
}

TEST_CASE("the values of a column without field become notes at once", "[ui][decisions]")
{
    Decisions desk;
    desk.press(Qt::Key_Return);
    REQUIRE(desk.title().startsWith(u"Voiture"_s));
    const QList<KeyButton *> buttons = desk.page->findChildren<KeyButton *>();
    const auto all = std::find_if(buttons.cbegin(), buttons.cend(), [](const KeyButton *button) {
        return button->isVisible() && button->text().contains(u"2 valeurs"_s);
    });
    REQUIRE(all != buttons.cend());
    QTest::mouseClick(*all, Qt::LeftButton);
    CHECK(desk.page->count() == 2);
    CHECK(desk.detail(u"76-2026-00010"_s).notes.at(0).text == u"Voiture : bleue"_s);
}

TEST_CASE("a line that names nobody asks for a name", "[ui][decisions]")
{
    Decisions desk(u"N° dossier;NOM;Prénom;Commune\n1;DUPRÉ;Léa;Eu\n2;;;Dieppe\n"_s);
    REQUIRE(desk.page->count() == 1);
    desk.press(Qt::Key_Return);
    desk.type(u"Madame D."_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.detail(u"2"_s).person.lastName == u"Madame D."_s);
    CHECK(desk.page->count() == 0);
    CHECK(desk.shown().contains(u"Rien à trancher."_s));
}

TEST_CASE("the case of a decision can be opened", "[ui][decisions]")
{
    Decisions desk;
    const QSignalSpy spy(desk.page.get(), &DecisionsPage::caseWanted);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    REQUIRE(spy.size() == 1);
    CHECK(spy[0][0].value<model::CaseId>() == desk.detail(u"76-2026-00004"_s).file.id);
}

TEST_CASE("after a lock the page of decisions holds nothing of a case", "[ui][decisions]")
{
    Decisions desk;
    desk.page->clear();
    CHECK(desk.page->count() == 0);
    CHECK(desk.page->list()->model()->rowCount() == 0);
    for (const QLabel *label : desk.page->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(u"FONTAINE"_s));
        CHECK_FALSE(label->text().contains(u"76-2026"_s));
    }
}
