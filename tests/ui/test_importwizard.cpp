// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/columnwords.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/shared.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/rowviews.h"
#include "ui/tools/importwizard.h"
#include "ui/tools/mappingtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace relais;
using namespace relais::ui;

namespace {

struct Import {
    TempVault vault;
    FakeNotices notices;
    QAction back;
    QTemporaryDir place;
    std::unique_ptr<ImportWizard> wizard;

    Import()
    {
        speak(*qApp, QLocale(QLocale::French));
        wizard = std::make_unique<ImportWizard>(vault.session(), notices, &back);
        wizard->resize(1200, 760);
        wizard->show();
        QApplication::setActiveWindow(wizard.get());
    }
    QString file(const QByteArray &content) const
    {
        QFile out(place.filePath(u"suivi.csv"_s));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    void read(const QString &path)
    {
        wizard->readFile(path);
        (void)QTest::qWaitFor(
            [this] { return wizard->step() == ImportWizard::ColumnsStep || !notices.shown.isEmpty(); }, 20'000);
    }
    void seeLines()
    {
        QTest::keyClick(wizard.get(), Qt::Key_Return, Qt::ControlModifier);
        (void)QTest::qWaitFor([this] { return wizard->step() == ImportWizard::LinesStep || !notices.shown.isEmpty(); },
                              20'000);
    }
    void write() { QTest::keyClick(wizard.get(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QComboBox *choice(const QString &head) const
    {
        const QList<QComboBox *> &all = wizard->findChild<MappingTable *>()->choices();
        for (QComboBox *candidate : all) {
            if (candidate->accessibleName().contains(head)) {
                return candidate;
            }
        }
        FAIL("no column " << head.toStdString());
        return nullptr;
    }
    /// The lines shown, cells joined by a bar.
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        const QAbstractItemModel *model = wizard->findChild<RowTable *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells << model->index(row, column).data(Qt::DisplayRole).toString();
            }
            texts << cells.join(u'|');
        }
        return texts;
    }
    [[nodiscard]] qsizetype cases() { return work::cases::rows(vault.session())->size(); }
};

const QByteArray kTable =
    "Suivi\nNOM;Prénom;Né(e) "
    "le;Voiture\nDUPRÉ;Léa;01/02/1990;rouge\nPAYET;Zoé;hier;\nDUPRÉ;Lea;01/02/1990;\n;;;\nTOTAL;3;;\n";

} // namespace

TEST_CASE("a table goes from its file to cases by the keyboard, and nothing is written before the end", "[ui][import]")
{
    Import desk;
    const QSignalSpy imported(desk.wizard.get(), &ImportWizard::imported);
    desk.read(desk.file(kTable));
    REQUIRE(desk.wizard->step() == ImportWizard::ColumnsStep);
    CHECK(desk.choice(u"Né(e) le"_s)->currentText() == u"Née le"_s);
    CHECK(desk.choice(u"Voiture"_s)->currentData().toString() == u"keep"_s);
    CHECK(desk.wizard->headline().rest == u"3 avec un champ, 1 à trancher"_s);
    desk.seeLines();
    REQUIRE(desk.wizard->step() == ImportWizard::LinesStep);
    CHECK(desk.cases() == 0);
    const QStringList lines = desk.lines();
    REQUIRE(lines.size() == 7);
    CHECK(lines[2].startsWith(u"3|Dossier à créer|DUPRÉ Léa|Voiture"_s));
    CHECK(lines[3].contains(u"date non comprise"_s));
    CHECK(lines[4].startsWith(u"5|Retenue|DUPRÉ Lea|comme la ligne 3, même nom"_s));
    CHECK(lines[6].startsWith(u"7|Total|"_s));
    desk.write();
    CHECK(desk.cases() == 2);
    REQUIRE(imported.size() == 1);
    REQUIRE_FALSE(desk.notices.said.isEmpty());
    CHECK(desk.notices.said.last().startsWith(
        u"2 dossiers créés, 1 ligne retenue comme doublon possible, 2 valeurs à reprendre."_s));
    CHECK(desk.wizard->step() == ImportWizard::FileStep);
}

TEST_CASE("a column is sent elsewhere, the field it takes leaves the other, and the vault remembers", "[ui][import]")
{
    Import desk;
    desk.read(desk.file("NOM;Prénom;Sortie;Départ\nDUPRÉ;Léa;;01/11/2026\n"));
    QComboBox *departure = desk.choice(u"Départ"_s);
    departure->setCurrentIndex(departure->findData(u"case.exit_on"_s));
    emit departure->activated(departure->currentIndex());
    CHECK(desk.choice(u"Sortie"_s)->currentData().toString() == u"keep"_s);
    desk.seeLines();
    desk.write();
    CHECK(work::cases::rows(desk.vault.session())->first().status == model::CaseStatus::Exited);
    desk.read(desk.file("NOM;Prénom;Sortie;Départ\nPAYET;Zoé;;01/11/2026\n"));
    CHECK(desk.choice(u"Départ"_s)->currentData().toString() == u"case.exit_on"_s);
}

TEST_CASE("importing the same table again says that nothing is new", "[ui][import]")
{
    Import desk;
    for (int round = 0; round < 2; ++round) {
        desk.read(desk.file(kTable));
        desk.seeLines();
        desk.write();
    }
    CHECK(desk.cases() == 2);
    CHECK(desk.notices.said.last().contains(u"Rien de nouveau"_s));
}

TEST_CASE("a file that is no table, or has no known column, is told in a sentence", "[ui][import]")
{
    Import desk;
    const auto [name, content] = GENERATE(table<std::string, QByteArray>({
        {"png", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)},
        {"old excel", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more", 17)},
        {"empty", QByteArray()},
        {"without heads", QByteArray("un;deux\ntrois;quatre\n")},
    }));
    CAPTURE(name);
    desk.read(desk.file(content));
    CHECK(desk.wizard->step() == ImportWizard::FileStep);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown[0].size() > 20);
}

TEST_CASE("a mapping without a name is told and goes no further", "[ui][import]")
{
    Import desk;
    desk.read(desk.file("NOM;Commune\nDUPRÉ;Eu\n"));
    QComboBox *name = desk.choice(u"NOM"_s);
    name->setCurrentIndex(name->findData(work::kIgnoreColumn));
    emit name->activated(name->currentIndex());
    desk.seeLines();
    CHECK(desk.wizard->step() == ImportWizard::ColumnsStep);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown[0].contains(u"nom de la personne"_s));
}

TEST_CASE("reading can be stopped, and stopping says that nothing was written", "[ui][import]")
{
    Import desk;
    desk.wizard->readFile(desk.file(kTable));
    REQUIRE(desk.notices.stopJob);
    desk.notices.stopJob();
    QTest::qWait(200);
    CHECK(desk.wizard->step() == ImportWizard::FileStep);
    CHECK(desk.notices.said.last().contains(u"Rien n’est écrit"_s));
}

TEST_CASE("Escape goes back a step, and a lock forgets the table", "[ui][import]")
{
    Import desk;
    desk.read(desk.file(kTable));
    desk.seeLines();
    QTest::keyClick(desk.wizard.get(), Qt::Key_Escape);
    CHECK(desk.wizard->step() == ImportWizard::ColumnsStep);
    desk.seeLines();
    desk.wizard->clear();
    CHECK(desk.wizard->step() == ImportWizard::FileStep);
    CHECK(desk.lines().isEmpty());
    CHECK(desk.wizard->findChild<MappingTable *>()->choices().isEmpty());
    for (const QLabel *label : desk.wizard->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(u"DUPRÉ"_s));
        CHECK_FALSE(label->text().contains(u"suivi.csv"_s));
    }
}
