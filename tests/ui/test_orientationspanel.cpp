// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folderbox.h"
#include "core/work/replies.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/twooffices.h"
#include "tests/work/partners.h"
#include "translations/language.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/codedialog.h"
#include "ui/pages/orientationspanel.h"
#include "ui/pages/replydialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

namespace orientations = work::orientations;
using model::OrientationState;

constexpr qint64 kDay = 24LL * 3600 * 1000;

/// The case page of one seat at its tab « Orientations », and somebody at the keyboard.
class Seat
{
public:
    Seat(TempVault &of, const model::CaseId &shown) : vault(of), id(shown)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        page = std::make_unique<CasePage>(vault.session(), notices, &back);
        page->resize(1240, 860);
        page->open(id.text());
        auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count() && tabs->tabText(tabs->currentIndex()) != u"Orientations"_s; ++tab) {
            tabs->setCurrentIndex(tab);
        }
        person::look(*page);
        table()->setFocus();
    }
    ~Seat()
    {
        page.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    }
    [[nodiscard]] OrientationsPanel *panel() const { return page->findChild<OrientationsPanel *>(); }
    [[nodiscard]] RowTable *table() const { return panel()->list(); }
    [[nodiscard]] QString words() const
    {
        QString words;
        for (const QLabel *label : panel()->findChildren<QLabel *>()) {
            words += label->text() + u'\n';
        }
        return words;
    }
    [[nodiscard]] QString spoken() const
    {
        return table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] orientations::Standing standing()
    {
        const auto all = orientations::standings(vault.session(), id);
        REQUIRE_OK(all);
        REQUIRE_FALSE(all->isEmpty());
        return all->last();
    }
    [[nodiscard]] KeyButton *button(const QString &name) const
    {
        for (auto *button : panel()->findChildren<KeyButton *>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        FAIL("no act " << name.toStdString());
        return nullptr;
    }
    /// Presses the key of an act while the list has the focus.
    void press(Qt::Key key)
    {
        QApplication::setActiveWindow(page.get());
        table()->setFocus();
        QTest::keyClick(table(), key);
    }

    TempVault &vault;
    FakeNotices notices;
    QAction back;
    model::CaseId id;
    std::unique_ptr<CasePage> page;
};

/// Entrusted on paper to an office without the program.
class PaperCase : public EntrustedCase
{
public:
    PaperCase()
    {
        const auto made =
            orientations::orientOnPaper(session(), EntrustedCase::id, partner.facts.name, u"siao"_s, {u"LOG-01"_s}, {});
        REQUIRE_OK(made);
        orientation = *made;
        clock().advance(1000);
    }
    model::OrientationId orientation;
};

void enter(QDialog &dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

TEST_CASE("without an orientation the tab says how to make one", "[ui][orientation]")
{
    EntrustedCase vault;
    Seat seat(vault, vault.id);
    CHECK(seat.panel()->findChild<EmptyState *>()->isVisible());
    CHECK(seat.words().contains(u"Rien n’est confié à un partenaire"_s));
}

TEST_CASE("an answer taken by telephone is noted from the keyboard alone, with who noted it", "[ui][orientation]")
{
    PaperCase vault;
    Seat seat(vault, vault.id);
    CHECK(seat.spoken().startsWith(u"SIAO 76, LOG-01"_s));
    CHECK(seat.spoken().contains(u"répond avant le"_s));
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        enter(dialog);
        CHECK(dialog.isVisible()); // by telephone or on paper was not said
        person::press(Qt::Key_Space);
        enter(dialog);
    });
    seat.press(Qt::Key_N);
    CHECK(seat.standing().state == OrientationState::Accepted);
    REQUIRE(seat.standing().replies.size() == 1);
    CHECK(seat.standing().replies.first().way == model::ReplyWay::Phone);
    CHECK(seat.spoken().contains(u"acceptée"_s));
    CHECK(seat.words().contains(u"par téléphone, noté par C. Auger"_s));
}

TEST_CASE("an appointment asks its day and its hour, a refusal its reason", "[ui][orientation]")
{
    PaperCase vault;
    Seat seat(vault, vault.id);
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        person::press(Qt::Key_Space);
        auto *steps = dialog.findChild<QComboBox *>(u"step"_s);
        steps->setCurrentIndex(steps->findData(u"appointment"_s));
        enter(dialog);
        CHECK(dialog.isVisible());
        CHECK(QApplication::focusWidget() == dialog.findChild<QLineEdit *>(u"day"_s));
        person::type(u"30/11/26"_s);
        dialog.findChild<QLineEdit *>(u"hour"_s)->setFocus();
        person::type(u"10h30"_s);
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Au bureau, 2e étage"_s);
        enter(dialog);
    });
    seat.press(Qt::Key_N);
    CHECK(seat.standing().state == OrientationState::Appointment);
    CHECK(seat.words().contains(u"Au bureau, 2e étage"_s));
    vault.clock().advance(1000);
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        person::press(Qt::Key_Space);
        auto *steps = dialog.findChild<QComboBox *>(u"step"_s);
        steps->setCurrentIndex(steps->findData(u"refused"_s));
        CHECK(dialog.findChild<QComboBox *>(u"reason"_s)->isVisible());
        CHECK_FALSE(dialog.findChild<QLineEdit *>(u"day"_s)->isVisible());
        enter(dialog);
    });
    seat.press(Qt::Key_N);
    CHECK(seat.standing().state == OrientationState::Refused);
    CHECK(seat.words().contains(u"pas de place"_s));
}

TEST_CASE("past its last day the line is red, and offers the measures to another partner", "[ui][orientation]")
{
    PaperCase vault;
    Seat seat(vault, vault.id);
    QSignalSpy wanted(seat.page.get(), &CasePage::activationWanted);
    seat.press(Qt::Key_O);
    CHECK(wanted.isEmpty()); // it still has its time, and the button says so
    CHECK_FALSE(seat.button(u"Proposer à un autre partenaire"_s)->isEnabled());
    CHECK(seat.button(u"Proposer à un autre partenaire"_s)->toolTip().contains(u"délai"_s));
    const QDate last = seat.standing().orientation.answerBy;
    REQUIRE(last.isValid());
    vault.clock().advance((vault.session().today().daysTo(last) + 1) * kDay);
    seat.page->reload();
    CHECK(seat.standing().state == OrientationState::Expired);
    CHECK(seat.spoken().contains(u"délai passé"_s));
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) { // an answer may still come: it is recalled first
        person::press(Qt::Key_Space);
        enter(dialog);
    });
    seat.press(Qt::Key_O);
    CHECK(seat.standing().state == OrientationState::Recalled);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(1).toStringList() == QStringList{u"LOG-01"_s});
}

TEST_CASE("a recall asks why, and then nothing more can be said", "[ui][orientation]")
{
    PaperCase vault;
    Seat seat(vault, vault.id);
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        enter(dialog);
        CHECK(dialog.isVisible()); // closed until a reason is chosen
        person::press(Qt::Key_Space);
        enter(dialog);
    });
    seat.press(Qt::Key_Delete);
    CHECK(seat.standing().state == OrientationState::Recalled);
    CHECK_FALSE(seat.button(u"Noter une réponse…"_s)->isEnabled());
    CHECK(seat.button(u"Noter une réponse…"_s)->toolTip().contains(u"rappelée"_s));
}

TEST_CASE("the code of the sheet leads to the reply of its orientation", "[ui][orientation]")
{
    PaperCase vault;
    Seat seat(vault, vault.id);
    const QString code = seat.standing().orientation.code;
    work::liaison::Found found;
    {
        CodeDialog dialog(vault.session());
        person::look(dialog);
        dialog.findChild<QLineEdit *>(u"code"_s)->setFocus();
        person::type(u"1234"_s);
        person::press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        person::retype(code.toLower());
        person::press(Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
        found = dialog.found();
    }
    CHECK(found.caseId == vault.id);
    bool asked = false;
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        asked = qobject_cast<ReplyDialog *>(&dialog) != nullptr;
        dialog.reject();
    });
    seat.page->noteReply(found.orientation);
    CHECK(asked);
}

TEST_CASE("at the partner's seat the case is read-only and says whose it is, and its answers are given by keys",
          "[ui][orientation]")
{
    TwoOffices both;
    QTemporaryDir folder;
    for (TempVault *vault : {&both.ours, &both.theirs}) {
        exchange::FolderBox box(folder.path());
        const auto report = exchanged(*vault, box, work::route::Kind::Folder, work::route::AfterReading::Leave);
        REQUIRE(isClean(report));
    }
    REQUIRE(TwoOffices::knowsCase(both.theirs, both.id));
    Seat seat(both.theirs, both.id);
    QString page;
    for (const QLabel *label : seat.page->findChildren<QLabel *>()) {
        page += label->text() + u'\n';
    }
    CHECK(page.contains(u"Ce dossier appartient à"_s));
    CHECK(page.contains(both.ourCard.name));
    for (const QAction *action : seat.page->pageActions(Menu::Case)) {
        if (action->shortcut() == QKeySequence(u"Ctrl+M"_s) || action->shortcut() == QKeySequence(u"Ctrl+K"_s) ||
            action->shortcut() == QKeySequence(u"Ctrl+D"_s)) {
            CHECK_FALSE(action->isEnabled());
        }
        if (action->shortcut() == QKeySequence(u"Ctrl+J"_s)) {
            CHECK(action->isEnabled()); // notes of one's own
        }
    }
    CHECK_FALSE(seat.standing().isOurs);
    seat.press(Qt::Key_A);
    CHECK(seat.standing().state == OrientationState::Accepted);
    CHECK_FALSE(seat.button(u"Accepter"_s)->isEnabled());
    CHECK_FALSE(seat.button(u"Accepter"_s)->toolTip().isEmpty());
    both.theirs.clock().advance(1000);
    person::whenAsked(seat.page.get(), [&](QDialog &dialog) {
        enter(dialog);
        CHECK(dialog.isVisible()); // what proves it is needed
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setFocus();
        person::type(u"Bail 114"_s);
        enter(dialog);
    });
    seat.press(Qt::Key_F);
    CHECK(seat.standing().state == OrientationState::Done);
    CHECK(seat.words().contains(u"Bail 114"_s));
}
