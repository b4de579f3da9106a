// SPDX-License-Identifier: GPL-3.0-or-later
// The case page and the parcours of its territory: a newer version, measures nobody else knows, who coordinates.
#include "core/work/measures.h"
#include "core/work/templates.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/sourcepath.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/measurechoice.h"
#include "ui/pages/templatedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace relais;
using namespace relais::ui;

namespace {

const QByteArray kSecond = R"({
  "format_version": 1, "territory": "76", "version": 2, "title": "Parcours de la Seine-Maritime",
  "based_on": "national", "base_version": 1,
  "more_measures": ["SAN-03"], "fewer_measures": ["EMP-02"],
  "changed_clocks": [
    {"clock": "CASE.first_contact", "unit": "hours", "length": 48, "owes": "CAF de la Seine-Maritime",
     "source": "Protocole du 2 novembre 2026", "checked_on": "2026-11-20"}
  ]
})";

/// Every cell of a list, heads included.
QString cellsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            cells << model.index(row, column, parent).data(Qt::DisplayRole).toString();
        }
        cells << cellsOf(model, model.index(row, 0, parent));
    }
    return cells.join(u'\n');
}

struct CaseDesk {
    TempVault vault;
    FakeNotices notices;
    QAction back;
    model::CaseId id;
    std::unique_ptr<CasePage> page;

    CaseDesk()
    {
        speak(*qApp, QLocale(QLocale::French));
        id = vault.addCase(u"Lefèvre"_s, u"Anne"_s);
    }
    void install(const QByteArray &bytes)
    {
        const auto done = work::templates::install(vault.session(), bytes);
        REQUIRE_OK(done);
        REQUIRE(done->faults.isEmpty());
        vault.clock().advance(1000);
    }
    void open(const model::CaseId &which)
    {
        page = std::make_unique<CasePage>(vault.session(), notices, &back);
        page->resize(1200, 760);
        page->open(which.text());
        page->setVisible(true);
        QApplication::setActiveWindow(page.get());
    }
    [[nodiscard]] QString parcours() const { return cellsOf(*page->findChild<GroupedTree *>()->model()); }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        const QList<QLabel *> all = page->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            texts << (label->isVisibleTo(page.get()) ? label->text() : QString());
        }
        return texts.join(u'\n').replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
    }
    /// Opens the dialog of the notice and presses a key in it. @return what the dialog showed
    QString answer(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QString shown;
        QTimer::singleShot(0, page.get(), [&] {
            auto *dialog = qobject_cast<TemplateDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr) {
                return;
            }
            QApplication::setActiveWindow(dialog);
            shown = cellsOf(*dialog->findChild<RowTable *>()->model());
            QTest::keyClick(dialog, key, modifiers);
            if (dialog->isVisible()) {
                dialog->reject(); // whatever the key did, the test goes on
            }
        });
        const QList<QAction *> actions = page->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == u"Voir ce qui change"_s) {
                action->trigger();
                return shown;
            }
        }
        FAIL("no notice offers to see what changes");
        return shown;
    }
    [[nodiscard]] std::optional<int> version() { return work::loadCase(vault.session(), id)->file.templateVersion; }
};

} // namespace

TEST_CASE("a newer version of the parcours is one line, and is taken over by the keyboard", "[ui][template]")
{
    CaseDesk desk;
    desk.open(desk.id);
    CHECK(desk.notices.shown.isEmpty());
    desk.install(kSecond);
    desk.open(desk.id);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().trimmed() == u"Le parcours du territoire a une version 2."_s);
    CHECK_FALSE(desk.parcours().contains(u"SAN-03"_s));

    const QString shown = desk.answer(Qt::Key_Escape, {});
    CHECK(shown.contains(u"SAN-03  Maison des femmes"_s));
    CHECK(shown.contains(u"EMP-02"_s));
    CHECK(shown.contains(u"72"_s));
    CHECK(shown.contains(u"48"_s));
    CHECK(desk.version() == 1); // « Plus tard » changes nothing

    desk.answer(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.version() == 2);
    CHECK(desk.parcours().contains(u"SAN-03"_s));
    CHECK_FALSE(desk.parcours().contains(u"EMP-02"_s));
    CHECK(desk.notices.said.last() == u"Version 2 du parcours adoptée."_s);
}

TEST_CASE("a measure that only the territory knows shows its code and its label", "[ui][template]")
{
    CaseDesk desk;
    QFile file(sourcePath(u"/tests/data/templates/good/03-unknown-codes-and-own-fields.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    desk.install(file.readAll());
    work::cases::NewCase newCase;
    newCase.person.lastName = u"Colonna"_s;
    newCase.file.referredAt = desk.vault.clock().now();
    newCase.file.department = u"2A"_s;
    const auto id = work::cases::open(desk.vault.session(), newCase);
    REQUIRE_OK(id);
    desk.open(*id);
    const QString parcours = desk.parcours();
    CHECK(parcours.contains(u"LOG-2A-01\nTraversée en bateau"_s));
    CHECK(parcours.contains(u"SEC-99"_s));
    CHECK(parcours.contains(u"Autres mesures"_s)); // of no strand that this program knows
    CHECK(parcours.contains(u"XYZ-07"_s));
}

TEST_CASE("a measure to add is found by its words without accents or by its code", "[ui][template]")
{
    CaseDesk desk;
    const work::CaseDetail detail = *work::loadCase(desk.vault.session(), desk.id);
    const auto found = [&](const QString &words) { return measureChoices(desk.vault.session(), detail, words); };
    CHECK(found({}).size() == 86);
    REQUIRE(found(u"desolidarisation"_s).size() == 1);
    CHECK(found(u"desolidarisation"_s).first().code == u"LOG-10"_s);
    CHECK(found(u"desolidarisation"_s).first().inCase);
    REQUIRE(found(u"log-17"_s).size() == 1);
    const MeasureChoice taxi = found(u"mobilite TAXI"_s).first();
    CHECK(taxi.code == u"LOG-17"_s);
    CHECK_FALSE(taxi.inCase);
    CHECK_FALSE(taxi.inParcours);
    CHECK(found(u"log-10"_s).first().words().endsWith(u"dans le dossier"_s));
    CHECK(found(u"xyzzy"_s).isEmpty());

    desk.install(kSecond);
    REQUIRE_OK(work::templates::adopt(desk.vault.session(), desk.id));
    work::CaseDetail later = *work::loadCase(desk.vault.session(), desk.id);
    later.measures.removeIf([](const auto &measure) { return measure.code == u"SAN-03"_s; });
    const QList<MeasureChoice> offered = measureChoices(desk.vault.session(), later, u"SAN-03"_s);
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().words().endsWith(u"au parcours du territoire"_s));
}

TEST_CASE("in a parcours accompagné the page says who evaluates and activates", "[ui][template]")
{
    CaseDesk desk;
    desk.open(desk.id);
    CHECK_FALSE(desk.labels().contains(u"Parcours accompagné"_s));
    auto *choice = desk.page->findChild<ChoiceRow *>(u"pathwayChoice"_s);
    REQUIRE(choice);
    CHECK(choice->value() == u"full"_s);
    const QList<QAbstractButton *> answers = choice->findChildren<QAbstractButton *>();
    for (QAbstractButton *answer : answers) {
        if (answer->text() == u"accompagné"_s) {
            answer->click();
        }
    }
    CHECK(work::loadCase(desk.vault.session(), desk.id)->file.pathway == model::Pathway::Accompanied);
    CHECK(desk.labels().contains(u"Parcours accompagné : le service social départemental évalue et active ; vous "
                                 "intervenez en cas de difficulté."_s));
    CHECK(desk.labels().contains(u"dû par : Service social départemental"_s));
}
