// SPDX-License-Identifier: GPL-3.0-or-later
// Two seats of a territory through their windows: what is entrusted goes, is answered, refused, recalled and handed
// over, and each side sees it.
#include "core/work/casedetail.h"
#include "core/work/replies.h"
#include "tests/kit/coordinationconsent.h"
#include "tests/kit/twooffices.h"
#include "tests/ui/officewindows.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/activatepage.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

using model::OrientationState;

/// The référent and the partner, each at a window, with a case that has come to the partner.
class Territory
{
public:
    Territory()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        referent = std::make_unique<OfficeWindows>(offices.ours);
        partner = std::make_unique<OfficeWindows>(offices.theirs);
        carry();
        REQUIRE(TwoOffices::knowsCase(offices.theirs, offices.id));
        partner->open(offices.id);
        referent->open(offices.id);
    }
    ~Territory()
    {
        referent.reset();
        partner.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    }

    /// Both send and receive, twice: what one says the other reads, and what follows from it comes back.
    void carry()
    {
        for (int round = 0; round < 2; ++round) {
            referent->meet(folder.path());
            partner->meet(folder.path());
        }
        referent->meet(folder.path());
    }
    [[nodiscard]] OrientationState state(TempVault &vault)
    {
        const auto all = work::orientations::standings(vault.session(), offices.id);
        REQUIRE_OK(all);
        REQUIRE_FALSE(all->isEmpty());
        return all->last().state;
    }
    [[nodiscard]] model::Measure measure()
    {
        const auto found = work::measures::byCode(offices.ours.session(), offices.id, u"LOG-01"_s);
        REQUIRE_OK(found);
        return *found;
    }

    TwoOffices offices;
    QTemporaryDir folder;
    std::unique_ptr<OfficeWindows> referent;
    std::unique_ptr<OfficeWindows> partner;
};

} // namespace

TEST_CASE("accepted, fixed and done at the partner's window, each step shows at the référent's", "[ui][territory]")
{
    Territory two;
    two.partner->press(Qt::Key_A);
    two.carry();
    CHECK(two.referent->line().contains(u"acceptée"_s));
    CHECK(two.measure().status == model::MeasureStatus::InProgress);

    two.partner->press(Qt::Key_D, [](QDialog &dialog) {
        person::type(u"30/11/26"_s);
        dialog.findChild<QLineEdit *>(u"hour"_s)->setFocus();
        person::type(u"10h30"_s);
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Au bureau, 2e étage"_s);
    });
    two.carry();
    CHECK(two.referent->line().contains(u"rendez-vous"_s));
    CHECK(two.referent->words().contains(u"Au bureau, 2e étage"_s));

    two.partner->press(Qt::Key_F, [](QDialog &) { person::type(u"Bail 114"_s); });
    two.carry();
    CHECK(two.referent->line().contains(u"faite"_s));
    CHECK(two.referent->words().contains(u"Bail 114"_s));
    CHECK(two.measure().status == model::MeasureStatus::Obtained);
    CHECK(two.state(two.offices.ours) == OrientationState::Done);
    CHECK(two.state(two.offices.theirs) == OrientationState::Done);
}

TEST_CASE("a refusal reopens the measure at the référent's window, and offers it to another", "[ui][territory]")
{
    Territory two;
    CHECK(two.measure().status == model::MeasureStatus::Requested);
    two.partner->press(Qt::Key_R, [](QDialog &) {}); // the first reason: no place
    CHECK(two.partner->line().contains(u"refusée"_s));
    CHECK(two.state(two.offices.ours) != OrientationState::Refused); // not before it is carried
    two.carry();
    CHECK(two.referent->line().contains(u"refusée"_s));
    CHECK(two.referent->words().contains(u"pas de place"_s));
    CHECK(two.measure().status == model::MeasureStatus::ToDo);
    CHECK(two.measure().partner.isEmpty());
    QSignalSpy wanted(two.referent->dossier.get(), &CasePage::activationWanted);
    two.referent->press(Qt::Key_O);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(1).toStringList() == QStringList(u"LOG-01"_s));
    FakeNotices notices;
    QAction back;
    ActivatePage activate(two.offices.ours.session(), notices, &back);
    activate.open(two.offices.id.text());
    activate.tickOnly(wanted.first().at(1).toStringList());
    CHECK(activate.headline().strong.startsWith(u"1 "_s));
}

TEST_CASE("a recall reaches the partner's window, where nothing more can be answered", "[ui][territory]")
{
    Territory two;
    two.referent->press(Qt::Key_Delete, [](QDialog &) { person::press(Qt::Key_Space); });
    CHECK(two.referent->line().contains(u"rappelée"_s));
    two.carry();
    CHECK(two.partner->line().contains(u"rappelée"_s));
    CHECK_FALSE(two.partner->button(u"Accepter"_s)->isEnabled());
    CHECK(two.measure().status == model::MeasureStatus::ToDo);
    two.partner->press(Qt::Key_A); // the key is dead as well
    CHECK(two.state(two.offices.theirs) == OrientationState::Recalled);
}

TEST_CASE("an answer that crosses a recall is told at both windows", "[ui][territory]")
{
    Territory two;
    two.partner->press(Qt::Key_A);
    two.referent->press(Qt::Key_Delete, [](QDialog &) { person::press(Qt::Key_Space); });
    two.carry();
    for (OfficeWindows *side : {two.referent.get(), two.partner.get()}) {
        CHECK(side->line().contains(u"rappelée"_s));
        CHECK(side->words().contains(u"parlez-vous au téléphone"_s));
    }
}

TEST_CASE("the coordination is offered at one window and taken over at the other", "[ui][territory]")
{
    Territory two;
    acceptCoordination(two.offices.ours, two.offices.id, two.offices.theirCard.name);

    bool isAsked = false;
    person::whenAsked(two.referent->dossier.get(), [&](QDialog &) {
        isAsked = true;
        person::press(Qt::Key_Return);
    });
    two.referent->act(u"Transmettre la coordination"_s)->trigger();
    REQUIRE(isAsked);
    CHECK(two.referent->line().contains(u"coordination du dossier"_s));
    two.offices.ours.clock().advance(1000);
    two.carry();

    CHECK(two.partner->line().contains(u"coordination du dossier"_s));
    two.partner->table()->selectRowAt(0);
    for (const QString &none : {u"Accepter"_s, u"Fait…"_s, u"Fixer un rendez-vous…"_s}) {
        CHECK_FALSE(two.partner->button(none)->isVisible()); // it is taken over as a whole, or refused
    }
    QSignalSpy opened(two.partner->dossier.get(), &CasePage::caseWanted);
    person::whenAsked(two.partner->dossier.get(), [](QDialog &) { person::press(Qt::Key_Return); });
    two.partner->press(Qt::Key_C);
    REQUIRE(opened.size() == 1);
    const auto own = opened.first().first().value<model::CaseId>();
    CHECK(model::ownerOf(own.text()) == two.offices.theirs.vault().office());
    CHECK(work::loadCase(two.offices.theirs.session(), own)->file.handedFrom == two.offices.id);

    two.carry();
    const auto before = work::loadCase(two.offices.ours.session(), two.offices.id);
    REQUIRE_OK(before);
    CHECK_FALSE(model::isOpen(before->file.status));
    CHECK(two.referent->line().contains(u"acceptée"_s));
}

TEST_CASE("a coordination may be refused at the window, and stays where it was", "[ui][territory]")
{
    Territory two;
    acceptCoordination(two.offices.ours, two.offices.id, two.offices.theirCard.name);
    person::whenAsked(two.referent->dossier.get(), [](QDialog &) { person::press(Qt::Key_Return); });
    two.referent->act(u"Transmettre la coordination"_s)->trigger();
    two.offices.ours.clock().advance(1000);
    two.carry();
    two.partner->table()->selectRowAt(0);
    two.partner->press(Qt::Key_R, [](QDialog &) {});
    CHECK(two.partner->line().contains(u"refusée"_s));
    two.carry();
    CHECK(two.referent->line().contains(u"refusée"_s));
    CHECK(model::isOpen(work::loadCase(two.offices.ours.session(), two.offices.id)->file.status));
}
