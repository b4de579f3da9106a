// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken away for ever from the page of a case, and the cleaning of the file after it.
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/erasure.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/processortime.h"
#include "tests/kit/tempvault.h"
#include "tests/work/paper.h"
#include "translations/language.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/casepage.h"
#include "ui/pages/documentspanel.h"
#include "ui/pages/filecleaning.h"
#include "ui/pages/journalpanel.h"
#include "ui/pages/purgedialog.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace relais;
using namespace relais::ui;

namespace {

QString allWords(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        words += label->text() + u'\n';
    }
    return words;
}

/// The page of a case in which a town was typed twice and a note once; somebody at the mouse.
struct CaseDesk {
    TempVault temp;
    FakeNotices notices;
    QAction back;
    model::CaseId id;
    std::unique_ptr<CasePage> page;

    CaseDesk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        id = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
        const auto set = [&](const QString &field, const QString &value) {
            temp.clock().advance(1000);
            REQUIRE_OK(work::cases::setField(temp.session(), id, field, value));
        };
        set(u"commune"_s, u"Zoqville"_s);
        set(u"commune"_s, u"Fécamp"_s);
        set(u"contact.code_word"_s, u"mirabelle"_s);
        temp.clock().advance(1000);
        REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Zoqnote au bureau"_s));
        open();
    }
    void open()
    {
        page = std::make_unique<CasePage>(temp.session(), notices, &back);
        page->resize(1240, 760);
        page->open(id.text());
        person::look(*page);
    }
    [[nodiscard]] QListView *journal() const
    {
        return qobject_cast<QListView *>(page->findChild<JournalPanel *>()->list());
    }
    /// The context menu of the first entry that says this; `use` gets its one line.
    void menuOf(const QString &words, const std::function<void(QAction *)> &use) const
    {
        QListView *list = journal();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex at = list->model()->index(row, 0);
            if (!at.data().toString().contains(words)) {
                continue;
            }
            list->scrollTo(at);
            list->setCurrentIndex(at);
            QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint(-1, -1), Qt::NoModifier);
            QApplication::sendEvent(list, &event);
            auto *menu = page->findChild<QMenu *>(u"journalMenu"_s);
            REQUIRE(menu != nullptr);
            CHECK(menu->isVisible());
            REQUIRE(menu->actions().size() == 1);
            use(menu->actions().first());
            menu->close();
            return;
        }
        FAIL("no entry says " << words.toStdString());
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts{allWords(*page)};
        for (int row = 0; row < journal()->model()->rowCount(); ++row) {
            texts << journal()->model()->index(row, 0).data().toString();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] bool isClean() const
    {
        return QTest::qWaitFor([&] { return !page->findChild<FileCleaning *>()->isRunning(); }, 20'000);
    }
    QAction *act(const QString &words) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == words) {
                return action;
            }
        }
        FAIL("no act " << words.toStdString());
        return nullptr;
    }
};

} // namespace

TEST_CASE("from an entry of the journal a value is purged for a typed reason, with all it was before", "[ui][purge]")
{
    CaseDesk desk;
    CHECK(desk.shown().contains(u"Zoqville"_s));
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        auto *purge = qobject_cast<PurgeDialog *>(&dialog);
        REQUIRE(purge != nullptr);
        CHECK(allWords(*purge).contains(u"ne peut pas être annulé"_s));
        CHECK(purge->findChild<QComboBox *>(u"purgeWhich"_s)->currentText().contains(u"Fécamp"_s));
        CHECK_FALSE(purge->act()->isEnabled());
        purge->findChild<QLineEdit *>(u"purgeReason"_s)->setFocus();
        person::type(u"pour Oksana"_s);
        purge->act()->click();
        CHECK(purge->isVisible()); // a reason that names her
        purge->findChild<QLineEdit *>(u"purgeReason"_s)->clear();
        person::type(u"Saisi par erreur"_s);
        if (const QString folder = qEnvironmentVariable("RELAIS_PICTURES"); !folder.isEmpty()) {
            purge->grab().save(folder + u"/purge.png"_s);
            desk.page->grab().save(folder + u"/purge-page.png"_s);
        }
        CHECK(purge->leave()->isDefault()); // Return destroys nothing
        purge->act()->click();
    });
    desk.menuOf(u"Fécamp"_s, [](QAction *purge) {
        CHECK(purge->text() == u"Purger cette valeur…"_s);
        CHECK(purge->isEnabled());
        purge->trigger();
    });
    QTest::qWait(100);
    CHECK(desk.notices.said.join(u' ').contains(u"purgée"_s));
    REQUIRE(desk.isClean());
    CHECK_FALSE(desk.shown().contains(u"Zoqville"_s));
    CHECK(work::loadCase(desk.temp.session(), desk.id)->file.commune.isEmpty());
    CHECK(desk.notices.jobs.size() == 1); // and the wait was shown
    CHECK_FALSE(*store::isSweepDue(desk.temp.vault()));
    CHECK(work::erasure::list(desk.temp.session())->first().reason == u"Saisi par erreur"_s);
}

TEST_CASE("a note is purged and its line stays; a secret is named and not shown; the menu of the case has them all",
          "[ui][purge]")
{
    CaseDesk desk;
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        auto *which = dialog.findChild<QComboBox *>(u"purgeWhich"_s);
        QStringList all;
        for (int i = 0; i < which->count(); ++i) {
            all << which->itemText(i);
        }
        INFO(all.join(u'|').toStdString());
        CHECK(all.filter(u"Petrenko"_s).size() == 1);
        CHECK(all.filter(u"Mot convenu"_s).size() == 1);
        CHECK(all.filter(u"mirabelle"_s).isEmpty());
        CHECK(all.filter(desk.page->openId()).isEmpty());
        const QStringList notes = all.filter(u"Zoqnote"_s);
        REQUIRE(notes.size() == 1);
        which->setCurrentIndex(static_cast<int>(all.indexOf(notes.first())));
        dialog.findChild<QLineEdit *>(u"purgeReason"_s)->setFocus();
        person::type(u"Dossier d’une autre personne"_s);
        dynamic_cast<PurgeDialog &>(dialog).act()->click();
    });
    desk.act(u"Purger une valeur…"_s)->trigger();
    REQUIRE(desk.isClean());
    CHECK_FALSE(desk.shown().contains(u"Zoqnote"_s));
    CHECK(desk.shown().contains(u"texte purgé"_s));
}

TEST_CASE("whoever may not purge finds the act dead, in the menu of the case and in that of an entry", "[ui][purge]")
{
    CaseDesk desk;
    Colleague advisor(desk.temp, u"Luc Roussel"_s, model::Role::Advisor);
    desk.page = std::make_unique<CasePage>(advisor.session(), desk.notices, &desk.back);
    desk.page->resize(1240, 760);
    desk.page->open(desk.id.text());
    person::look(*desk.page);
    CHECK_FALSE(desk.act(u"Purger une valeur…"_s)->isEnabled());
    desk.menuOf(u"Fécamp"_s, [](const QAction *purge) { CHECK_FALSE(purge->isEnabled()); });
    desk.page.reset(); // before the session of the advisor
}

TEST_CASE("one document is destroyed for a typed reason, is said to be lost before, and the file is cleaned of it",
          "[ui][purge][documents]")
{
    CaseDesk desk;
    addPaper(desk.temp.session(), desk.id, u"Attestation"_s, "Attestation du 20 novembre\n");
    desk.temp.clock().advance(1000);
    addPaper(desk.temp.session(), desk.id, u"Zoqscan"_s, "zoqscan\n"); // the newest stands first
    const auto titles = [&] {
        QStringList all;
        const auto papers = work::documents::list(desk.temp.session(), desk.id);
        REQUIRE_OK(papers);
        for (const model::Document &paper : *papers) {
            all << paper.title;
        }
        return all;
    };
    auto *destroy = desk.page->findChild<QAction *>(u"destroyDocument"_s);
    REQUIRE(destroy != nullptr);
    REQUIRE(destroy->isEnabled());
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        auto &asked = dynamic_cast<DialogFrame &>(dialog);
        CHECK(allWords(asked).contains(u"Zoqscan"_s));
        CHECK(allWords(asked).contains(u"Ctrl+Z"_s)); // does not bring it back
        CHECK_FALSE(asked.act()->isEnabled());
        CHECK(asked.leave()->isDefault()); // Return destroys nothing
        auto *reason = asked.findChild<QLineEdit *>(u"destroyReason"_s);
        reason->setFocus();
        person::type(u"pour Oksana"_s);
        asked.act()->click();
        CHECK(asked.isVisible()); // a reason that names her
        CHECK(titles().size() == 2);
        reason->clear();
        person::type(u"Mauvais dossier"_s);
        asked.act()->click();
    });
    destroy->trigger();
    REQUIRE(desk.isClean());
    CHECK(titles() == QStringList{u"Attestation"_s});
    CHECK(desk.page->findChild<DocumentsPanel *>()->tabWords().contains(u"(1)"_s));
    CHECK(desk.notices.jobs.size() == 1); // the wait was shown
    CHECK_FALSE(*store::isSweepDue(desk.temp.vault()));
    CHECK(work::erasure::list(desk.temp.session())->first().reason == u"Mauvais dossier"_s);
}

TEST_CASE("an advisor takes a document off the case and does not destroy it", "[ui][purge][documents]")
{
    CaseDesk desk;
    addPaper(desk.temp.session(), desk.id, u"Zoqscan"_s, "zoqscan\n");
    Colleague advisor(desk.temp, u"Luc Roussel"_s, model::Role::Advisor);
    desk.page = std::make_unique<CasePage>(advisor.session(), desk.notices, &desk.back);
    desk.page->open(desk.id.text());
    CHECK_FALSE(desk.page->findChild<QAction *>(u"destroyDocument"_s)->isEnabled());
    desk.page.reset(); // before the session of the advisor
}

TEST_CASE("no step of cleaning a file of 48 MB is long", "[ui][retention]")
{
    CaseDesk desk;
    for (int i = 0; i < 48; ++i) {
        REQUIRE_OK(work::notes::keepDraft(desk.temp.session(), u"essai.%1"_s.arg(i), QString(1'000'000, u'a')));
    }
    REQUIRE_OK(work::cases::close(desk.temp.session(), desk.id, model::ExitReason::Other, {}));
    REQUIRE_OK(work::erasure::erase(desk.temp.session(), desk.id, u"Deux ans sans contact"_s,
                                    work::erasure::Cleaning::InSteps));
    store::SweepState state;
    int steps = 0;
    qint64 longest = 0;
    while (!state.isDone()) {
        const qint64 before = threadTime();
        const auto next = work::erasure::clean(desk.temp.session(), state);
        longest = std::max(longest, threadTime() - before);
        REQUIRE_OK(next);
        state = *next;
        REQUIRE(++steps < 1000);
    }
    WARN("longest of " << steps << " steps: " << longest << " ms");
    CHECK(longest <= store::kLongestStep);
    CHECK(steps > 10);
}

TEST_CASE("an erasure leaves the window alive: the file is cleaned between its events", "[ui][retention]")
{
    CaseDesk desk;
    REQUIRE_OK(work::cases::close(desk.temp.session(), desk.id, model::ExitReason::Other, {}));
    FileCleaning cleaning(desk.temp.session(), desk.notices, nullptr);
    const auto erased = work::erasure::erase(desk.temp.session(), desk.id, u"Deux ans sans contact"_s,
                                             work::erasure::Cleaning::InSteps);
    REQUIRE_OK(erased);
    CHECK(*store::isSweepDue(desk.temp.vault()));
    cleaning.start();
    CHECK(cleaning.isRunning());
    CHECK(desk.notices.jobs.size() == 1);
    cleaning.start(); // again, as after a second erasure: from the beginning
    CHECK(QTest::qWaitFor([&] { return !cleaning.isRunning(); }, 20'000));
    CHECK_FALSE(*store::isSweepDue(desk.temp.vault()));
    CHECK(desk.notices.said.last().contains(u"Plus rien n’en reste"_s));
}
