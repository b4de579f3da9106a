// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracespage.h"

#include "core/work/access.h"
#include "core/work/exclusions.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "tests/kit/colleague.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/tracewords.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSqlQuery>
#include <QTabBar>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

void picture(QWidget &of, const QString &name)
{
    const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(50);
        of.grab().save(folder + u'/' + name);
    }
}

/// The French program on a vault with two cases.
class Desk
{
public:
    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(appearance, zoom);
        first = vault.addCase(u"Exemple"_s, u"Ada"_s);
        second = vault.addCase(u"Martel"_s, u"Inès"_s);
    }
    ~Desk()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        applyLook(Appearance::Light, 100);
    }
    void work()
    {
        REQUIRE_OK(relais::work::loadCase(vault.session(), first));
        vault.clock().advance(60'000);
        REQUIRE_OK(relais::work::cases::find(vault.session(), u"martel"_s));
        vault.clock().advance(60'000);
        REQUIRE_OK(relais::work::summary::print(vault.session(), second, {}));
        vault.clock().advance(60'000);
    }
    TempVault vault;
    FakeNotices notices;
    model::CaseId first;
    model::CaseId second;
    QAction back;
};

QString cell(const TracesPage &page, int row, int column)
{
    return page.list()->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the supervisor sees who did what to which case, newest first, and marks it as reviewed", "[ui][traces]")
{
    Desk desk;
    desk.work();
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    TracesPage page(supervisor.session(), desk.notices);
    page.open({});
    page.resize(1240, 860);
    person::look(page);
    REQUIRE(page.list()->model()->rowCount() == 3);
    CHECK(cell(page, 0, 2) == u"impression d’une synthèse"_s);
    CHECK(cell(page, 0, 3) == u"76-2026-00002"_s);
    CHECK(cell(page, 1, 4) == u"1 dossier trouvé"_s);
    CHECK(cell(page, 2, 1) == u"C. Auger"_s);
    CHECK(page.count() == 3);
    picture(page, u"traces-light.png"_s);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.count() == 0);
    CHECK(page.list()->model()->rowCount() == 4); // the review itself
    bool told = false;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        told = told || (label->text().startsWith(u"Revues le"_s) && label->text().contains(u"Anne Petit"_s));
    }
    CHECK(told);
}

TEST_CASE("a broken chain is told with its entry and is not marked as reviewed", "[ui][traces]")
{
    Desk desk;
    desk.work();
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    TracesPage page(supervisor.session(), desk.notices);
    page.open({});
    REQUIRE_OK(desk.vault.vault().read([](const store::Reader &reader) -> Result<void> {
        reader.each(u"UPDATE audit SET at = at + 1 WHERE seq = 2"_s, {}, [](const QSqlQuery &) {});
        return {};
    }));
    person::look(page);
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.notices.shown.size() == 1);
    const auto finding = work::audit::verify(supervisor.session());
    REQUIRE_OK(finding);
    CHECK(finding->entry == 2);
    CHECK(desk.notices.shown.first().contains(u'2'));
    CHECK(desk.notices.shown.first().startsWith(traceFault(*finding).left(10)));
    CHECK(desk.notices.said.isEmpty());
    CHECK(page.count() == 3);
    CHECK_FALSE(work::audit::lastReview(supervisor.session())->at.isValid());
}

TEST_CASE("an opening by the recovery sheet is told apart from any other", "[ui][traces]")
{
    Desk desk;
    const auto open = [&](const QString &way) {
        REQUIRE_OK(work::audit::note(desk.vault.session(), {work::audit::kOpened, {}, way, {}}));
        desk.vault.clock().advance(60'000);
    };
    open({});
    open(QString::fromLatin1(work::audit::kByRecovery));
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    TracesPage page(supervisor.session(), desk.notices);
    page.open({});
    REQUIRE(page.list()->model()->rowCount() == 2);
    CHECK(cell(page, 0, 2) == cell(page, 1, 2));
    CHECK_FALSE(cell(page, 0, 4).isEmpty());
    CHECK(cell(page, 0, 4) != QLatin1String(work::audit::kByRecovery)); // in words
    CHECK(cell(page, 1, 4).isEmpty());
}

TEST_CASE("the traces are chosen by person and by act, and an empty choice says so", "[ui][traces]")
{
    Desk desk;
    desk.work();
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    REQUIRE_OK(work::loadCase(supervisor.session(), desk.second));
    TracesPage page(supervisor.session(), desk.notices);
    page.open({});
    auto *who = page.findChild<QComboBox *>(u"whoBox"_s);
    auto *what = page.findChild<QComboBox *>(u"whatBox"_s);
    REQUIRE(who->count() == 3);
    who->setCurrentText(u"Anne Petit"_s);
    CHECK(page.list()->model()->rowCount() == 1);
    what->setCurrentText(u"recherche"_s);
    CHECK(page.list()->model()->rowCount() == 0);
    CHECK_FALSE(page.list()->isVisibleTo(&page));
    who->setCurrentIndex(0);
    CHECK(page.list()->model()->rowCount() == 1);
    page.clear();
    CHECK(page.list()->model()->rowCount() == 0);
    CHECK(who->count() == 0);
}

TEST_CASE("the administrator's traces name no case, and each traced act has its words", "[ui][traces]")
{
    Desk desk;
    desk.work();
    Colleague administrator(desk.vault, u"Paul Lenoir"_s, model::Role::Administrator);
    TracesPage page(administrator.session(), desk.notices);
    page.open({});
    REQUIRE(page.list()->model()->rowCount() > 0);
    CHECK(page.list()->isColumnHidden(3));
    for (int row = 0; row < page.list()->model()->rowCount(); ++row) {
        CHECK(cell(page, row, 3).isEmpty());
    }
    for (const QString &act : knownTraces()) {
        CHECK(traceWord(act) != act);
    }
}

TEST_CASE("a supervisor is told what is masked, and a reason shows it for a while", "[ui][rights]")
{
    Desk desk;
    REQUIRE_OK(work::notes::add(desk.vault.session(), desk.first, model::NoteKind::Words, u"ses mots à elle"_s));
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    CasePage page(supervisor.session(), desk.notices, &desk.back);
    page.resize(1240, 860);
    page.open(desk.first.text());
    person::look(page);
    const auto labels = [&] {
        QString all;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            all += label->text() + u'\n';
        }
        return all;
    };
    CHECK(labels().contains(u"Masqué pour votre rôle"_s));
    CHECK(labels().contains(u"récit, dans ses mots"_s));
    picture(page, u"case-supervisor.png"_s);
    person::whenAsked(&page, [](QDialog &dialog) {
        auto *which = dialog.findChild<QComboBox *>();
        which->setCurrentIndex(which->findData(u"narrative"_s));
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"réunion"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    for (QAction *action : page.pageActions(Menu::Case)) {
        if (action->text().remove(u'&').startsWith(u"Afficher des valeurs"_s)) {
            action->trigger();
        }
    }
    const auto shown = work::loadCase(supervisor.session(), desk.first);
    REQUIRE_OK(shown);
    CHECK(shown->notes.size() == 1);
}

TEST_CASE("somebody is kept apart from the case page with a reason, and given back with one", "[ui][exclusion]")
{
    Desk desk;
    const Colleague colleague(desk.vault, u"Luc Roussel"_s, model::Role::Advisor);
    const auto session = Colleague::opened(desk.vault, desk.vault.session().user.id);
    CasePage page(*session, desk.notices, &desk.back);
    page.resize(1240, 860);
    page.open(desk.first.text());
    person::look(page);
    auto *tabs = page.findChild<QTabBar *>();
    const auto apart = [&] { return tabs->tabText(tabs->currentIndex()).startsWith(u"À l’écart"_s); };
    for (int tab = 0; tab < tabs->count() && !apart(); ++tab) {
        tabs->setCurrentIndex(tab);
    }
    REQUIRE(apart());
    auto *name = page.findChild<QLineEdit *>(u"nameEdit"_s);
    auto *reason = page.findChild<QLineEdit *>(u"reasonEdit"_s);
    name->setFocus();
    person::type(u"Roussel"_s);
    person::press(Qt::Key_Return);
    CHECK(work::exclusions::list(*session, desk.first)->isEmpty()); // a reason is needed
    page.findChild<QComboBox *>(u"kindBox"_s)->setCurrentIndex(1);
    reason->setFocus();
    person::type(u"son frère"_s);
    person::press(Qt::Key_Return);
    REQUIRE(work::exclusions::list(*session, desk.first)->size() == 1);
    CHECK(tabs->tabText(tabs->currentIndex()) == u"À l’écart (1)"_s);
    CHECK(desk.notices.said.last().contains(u"Luc Roussel"_s));
    picture(page, u"kept-apart.png"_s);

    desk.notices.answer = false; // she does not want to lose the case herself
    name->setText(u"Auger"_s);
    reason->setText(u"cousin"_s);
    name->setFocus();
    person::press(Qt::Key_Return);
    CHECK(desk.notices.asked.size() == 1);
    CHECK(work::exclusions::list(*session, desk.first)->size() == 1);
    CHECK(name->text() == u"Auger"_s);

    auto *table = page.findChild<RowTable *>(u"keptApartTable"_s);
    table->selectRowAt(0);
    table->setFocus();
    person::whenAsked(&page, [](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"il est parti"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(work::exclusions::list(*session, desk.first)->isEmpty());
}

TEST_CASE("traces and the people kept apart stand in the dark and at 200 %", "[ui][traces]")
{
    for (const auto &[appearance, zoom, name] :
         {std::tuple{Appearance::Dark, 100, u"dark"_s}, std::tuple{Appearance::Light, 200, u"200"_s}}) {
        Desk desk(appearance, zoom);
        desk.work();
        REQUIRE_OK(work::exclusions::add(desk.vault.session(), desk.first, model::ExclusionKind::FamilyName,
                                         u"Roussel"_s, u"son frère y travaille"_s));
        CasePage dossier(desk.vault.session(), desk.notices, &desk.back);
        dossier.resize(1440, 900);
        dossier.open(desk.first.text());
        dossier.fit(zoom == 200 ? Width::Narrow : Width::Wide);
        auto *tabs = dossier.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab).startsWith(u"À l’écart"_s)) {
                tabs->setCurrentIndex(tab);
            }
        }
        person::look(dossier);
        picture(dossier, u"kept-apart-"_s + name + u".png"_s);
        Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
        TracesPage page(supervisor.session(), desk.notices);
        page.open({});
        page.resize(1440, 900);
        person::look(page);
        picture(page, u"traces-"_s + name + u".png"_s);
        CHECK(page.minimumSizeHint().width() <= 1440);
        CHECK(page.list()->model()->rowCount() == 3); // the case read again within ten minutes is no new entry
    }
}
