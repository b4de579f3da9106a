// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between offices, each with its sentence in French and the state that is safe.
#include "core/work/activation.h"
#include "core/work/replies.h"
#include "tests/kit/certificates.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/work/mandates.h"
#include "tests/work/outgoing.h"
#include "tests/work/pair.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/activatepage.h"
#include "ui/pages/activationwords.h"
#include "ui/pages/cardwords.h"
#include "ui/pages/casepage.h"
#include "ui/pages/exactcontent.h"
#include "ui/pages/exchangewords.h"
#include "ui/pages/orientationspanel.h"
#include "ui/pages/orientationwords.h"
#include "ui/shell/errorwords.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;
namespace activation = relais::work::activation;

namespace {

/// The program speaks French while it lives.
class French
{
public:
    French()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
    }
    ~French() { qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)); }
};

QString labelsIn(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        words += label->text() + u'\n';
    }
    return words;
}

/// What the tab « Orientations » of a case says of the orientation that is selected, the newest at first.
class Tab
{
public:
    Tab(TempVault &vault, const model::CaseId &id)
    {
        page = std::make_unique<CasePage>(vault.session(), notices, &back);
        page->resize(1240, 860);
        page->open(id.text());
        auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count() && tabs->tabText(tabs->currentIndex()) != u"Orientations"_s; ++tab) {
            tabs->setCurrentIndex(tab);
        }
        person::look(*page);
        panel = page->findChild<OrientationsPanel *>();
        REQUIRE(panel != nullptr);
    }
    [[nodiscard]] QString words() const { return labelsIn(*panel); }
    [[nodiscard]] QString spoken(int row) const
    {
        return panel->list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    FakeNotices notices;
    QAction back;
    std::unique_ptr<CasePage> page;
    OrientationsPanel *panel = nullptr;
};

QString spokenOf(ErrorCode code)
{
    const ErrorWords words = errorWords(code);
    return words.fact + u' ' + words.advice;
}

activation::Plan planOf(EntrustedCase &vault, const activation::Office &office)
{
    const auto plan = activation::plan(vault.session(), vault.id, {{u"LOG-01"_s, office}});
    REQUIRE_OK(plan);
    return *plan;
}

} // namespace

TEST_CASE("bad input: to a partner whose card is not verified nothing goes, and the digits are asked for",
          "[ui][badinput]")
{
    const French french;
    EntrustedCase vault;
    const Partner stranger(u"C1D2E3F4"_s, u"SIAO 27"_s);
    const auto card = work::correspondents::import(vault.session(), stranger.file());
    REQUIRE_OK(card);
    const activation::Plan plan = planOf(vault, {card->office, card->name, card->state, 0});
    CHECK(plan.ready() == 0);
    CHECK(activation::activate(vault.session(), plan).error().code == ErrorCode::InvalidInput);
    const auto made = orientations::orient(vault.session(), vault.id, *card, {u"LOG-01"_s}, {});
    CHECK(made.error().code == ErrorCode::SenderUnverified);
    CHECK(outbox::prepare(vault.session(), *card, Purpose::Update).error().code == ErrorCode::SenderUnverified);
    CHECK(orientations::list(vault.session(), vault.id)->isEmpty());
    CHECK(spokenOf(made.error().code).startsWith(u"La carte de ce partenaire n’est pas vérifiée. Comparez"_s));
    CHECK(groundLook(plan.partners.first(), {}).word == u"carte non vérifiée"_s);
    ExactContent content({});
    content.setPartner(&plan.partners.first());
    CHECK(labelsIn(content).contains(u"lisez d’abord ses 40"_s));
}

TEST_CASE("bad input: to a card that has expired nothing goes, and what waits for it is closed anew for the next one",
          "[ui][badinput]")
{
    const French french;
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle first = sent(vault);
    const auto next = work::correspondents::import(vault.session(), vault.partner.successor());
    REQUIRE_OK(next);
    CHECK(next->state == model::CardState::Verified);
    CHECK(outbox::mayCarry(vault.session(), first).value()); // for thirty days
    vault.clock().advance(31 * kDay);
    const auto carries = outbox::mayCarry(vault.session(), first);
    REQUIRE_OK(carries);
    CHECK_FALSE(*carries);
    CHECK(waiting(vault).lost == QList<qint64>{first.sequence});
    const auto all = work::correspondents::list(vault.session());
    REQUIRE_OK(all);
    const auto old = std::find_if(all->cbegin(), all->cend(),
                                  [](const model::Card &one) { return one.state == model::CardState::Replaced; });
    REQUIRE(old != all->cend());
    CHECK(orientations::orient(vault.session(), vault.id, *old, {u"LOG-04"_s}, {}).error().code ==
          ErrorCode::SenderUnverified);
    CHECK(cardStateWords(*old, vault.session().today()).contains(u"Celle-ci est périmée"_s));
    CHECK(cardStateWords(*old, old->stateAt.date()).contains(u"compte encore 30"_s));
    vault.card = *next;
    const store::OutBundle again = sent(vault, Purpose::Resend);
    CHECK(opened(vault, again).manifest.lines > 0); // by the new key
}

TEST_CASE("bad input: while the mailbox is down what waits stays, says so, and goes another way", "[ui][badinput]")
{
    const French french;
    Pair pair;
    using namespace std::chrono_literals;
    static const FakeClock clock;
    QByteArray password("geheim");
    auto mailbox = exchange::Mailbox::open(
        {QUrl(u"https://localhost:1/"_s), Certificates::shared()->ca(), u"anna"_s, SecretBytes::take(password)}, clock,
        {20'000ms, 120'000ms, 3, 4ms, 40ms, 1ms});
    REQUIRE_OK(mailbox);
    const auto report = exchanged(pair.ours, **mailbox, work::route::Kind::Mailbox, work::route::AfterReading::Remove);
    REQUIRE_FALSE(report.failures.isEmpty());
    CHECK(report.sent == 0);
    const ErrorCode code = report.failures.first().error.code;
    CHECK(code == ErrorCode::MailboxSilent);
    CHECK(spokenOf(code).contains(u"La boîte ne répond pas."_s));
    CHECK(spokenOf(code).contains(u"Rien n’est perdu"_s));
    CHECK(pair.state(pair.ours) == OrientationState::Draft);
    CHECK(pair.waitsFor(pair.ours) + outbox::list(pair.ours.session())->first().ready.size() > 0);
    const auto waits = outbox::list(pair.ours.session());
    REQUIRE_OK(waits);
    if (waits->first().ready.isEmpty()) { // nothing was even closed
        pair.toThem();
    } else {
        const auto file = pair.ours.vault().read([&](const store::Reader &reader) -> Result<QByteArray> {
            return store::outFile(reader, waits->first().ready.first());
        });
        REQUIRE_OK(file);
        CHECK(pair.read(pair.theirs, *file).answer == Answer::Applied);
    }
    CHECK(Pair::knowsCase(pair.theirs, pair.id));
}

TEST_CASE("bad input: a consent that ended between preview and send: nothing leaves, and the screen says read again",
          "[ui][badinput]")
{
    const French french;
    EntrustedCase vault;
    FakeNotices notices;
    QAction back;
    ActivatePage page(vault.session(), notices, &back);
    page.open(vault.id.text());
    person::look(page);
    REQUIRE(page.headline().strong.startsWith(u'2')); // LOG-01 and LOG-04
    SECTION("her last day passed")
    {
        vault.clock().advance(91 * kDay);
    }
    SECTION("withdrawn elsewhere, before this page heard of it")
    {
        const model::ConsentId consent = vault.consent;
        const QSignalBlocker deaf(&vault.vault());
        REQUIRE_OK(work::consents::withdraw(vault.session(), consent, {}, u"au téléphone"_s));
        vault.clock().advance(1000);
    }
    for (QAction *action : page.pageActions(Menu::Case)) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Return)) {
            action->trigger();
        }
    }
    REQUIRE(notices.shown.size() == 1);
    CHECK(notices.shown.first().startsWith(u"Rien n’est parti"_s));
    CHECK(notices.shown.first().contains(u"Relisez ce que chaque partenaire recevra"_s));
    CHECK(orientations::list(vault.session(), vault.id)->isEmpty());
    CHECK(waiting(vault).operations == 0);
}

TEST_CASE("bad input: a consent that ended after the bundle was closed: it is not carried, and the case says why",
          "[ui][badinput]")
{
    const French french;
    EntrustedCase vault;
    vault.orient();
    const store::OutBundle closed = sent(vault);
    vault.clock().advance(91 * kDay);
    const auto carries = outbox::mayCarry(vault.session(), closed);
    REQUIRE_OK(carries);
    CHECK_FALSE(*carries);
    CHECK(waiting(vault).ready.isEmpty());
    CHECK(waiting(vault).operations == 0);
    REQUIRE(waiting(vault).stopped.size() == 1);
    const Tab tab(vault, vault.id);
    CHECK(tab.words().contains(u"Son accord a pris fin le"_s));
    CHECK(tab.words().contains(u"plus rien n’en part"_s));
}

TEST_CASE("bad input: an office kept apart after it was asked gets nothing more, and the case says so",
          "[ui][badinput]")
{
    const French french;
    EntrustedCase vault;
    vault.orient();
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::Office, vault.card.name,
                                     u"son frère y travaille"_s));
    CHECK(waiting(vault).operations == 0);
    const Tab tab(vault, vault.id);
    CHECK(tab.words().contains(u"tenu à l’écart du dossier"_s));
}

TEST_CASE("bad input: a partner that answers for a measure it never had is held, and the screen says to call it",
          "[ui][badinput]")
{
    const French french;
    Given given;
    const QByteArray lent = id(alder(), 1);
    const QByteArray digest = given.seat.digest();
    const inbox::Verdict verdict = given.send({line(alder(), 61, 5, "reply", "case_id", quoted(lent)),
                                               line(alder(), 61, 5, "reply", "orientation", quoted(id(birch(), 3))),
                                               line(alder(), 61, 5, "reply", "step", quoted("done"))});
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::OutOfMandate);
    CHECK(given.seat.digest() == digest);
    CHECK(given.seat.held().size() == 1);
    CHECK(spokenOf(verdict.reason).contains(u"Ce lot modifie ce que son expéditeur ne peut pas modifier."_s));
    CHECK(spokenOf(verdict.reason).contains(u"Rien n’a été appliqué. Appelez le partenaire."_s));
}

TEST_CASE("bad input: an orientation recalled after it was done stays done, and the act says so", "[ui][badinput]")
{
    const French french;
    Pair pair;
    pair.toThem();
    SECTION("known to be done")
    {
        pair.says(ReplyStep::Done);
        pair.toUs();
        const auto recalled = orientations::recall(pair.ours.session(), pair.orientation);
        CHECK(refusalOf(recalled) == u"refused orientation: recall from done"_s);
        CHECK(whyNot(model::OrientationAct::Recall, model::OrientationSide::Sender, pair.state(pair.ours)) ==
              u"Elle est faite."_s);
    }
    SECTION("recalled while the answer was on its way")
    {
        pair.recall();
        pair.says(ReplyStep::Done);
        pair.toUs();
        pair.toThem();
        for (TempVault *seat : {&pair.ours, &pair.theirs}) {
            const Tab tab(*seat, pair.id);
            CHECK(tab.words().contains(u"Rappelée alors qu’elle était faite"_s));
        }
    }
    CHECK(pair.state(pair.ours) == OrientationState::Done);
    CHECK(pair.state(pair.theirs) == OrientationState::Done);
    CHECK(pair.measure().status == MeasureStatus::Obtained);
}

TEST_CASE("bad input: two partners that claim the same appointment: both stand, and the case names the other",
          "[ui][badinput]")
{
    const French french;
    Pair pair;
    pair.toThem();
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    work::consents::Given given;
    given.office = u"Refuge Exemple"_s;
    given.role = u"siao"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    pair.wait();
    const auto sheet = orientations::orientOnPaper(pair.ours.session(), pair.id, given.office, {}, {u"LOG-04"_s}, {});
    REQUIRE_OK(sheet);
    pair.wait();
    pair.says(ReplyStep::Appointment);
    pair.toUs();
    const model::OrientationId first = pair.orientation;
    pair.orientation = *sheet;
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Appointment, u"au refuge"_s, model::ReplyWay::Phone));
    CHECK(pair.state(pair.ours) == OrientationState::Appointment); // nobody's was taken away
    pair.orientation = first;
    CHECK(pair.state(pair.ours) == OrientationState::Appointment);
    const Tab tab(pair.ours, pair.id);
    CHECK(tab.words().contains(pair.theirCard.name + u" a fixé la même heure"_s));
    REQUIRE(tab.panel->select(first));
    CHECK(tab.words().contains(u"Refuge Exemple a fixé la même heure"_s));
    CHECK(tab.spoken(0).contains(u"a fixé la même heure"_s));
}

TEST_CASE("bad input: an answer signed with a card that was replaced counts for thirty days, then it is held",
          "[ui][badinput]")
{
    const French french;
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    const QByteArray before = pair.write(pair.theirs, pair.ourCard); // by the key that is about to go
    const auto next = work::correspondents::rotate(pair.theirs.session());
    REQUIRE_OK(next);
    const auto known = work::correspondents::import(pair.ours.session(), next->card.file.toUtf8());
    REQUIRE_OK(known);
    CHECK(known->state == model::CardState::Verified);
    SECTION("within thirty days")
    {
        pair.waitDays(29);
        CHECK(pair.read(pair.ours, before).answer == Answer::Applied);
        CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    }
    SECTION("after them")
    {
        pair.waitDays(31);
        const work::inbox::Verdict verdict = pair.read(pair.ours, before);
        CHECK(verdict.answer == Answer::Held);
        CHECK(verdict.reason == ErrorCode::KeyRetired);
        CHECK(pair.standing(pair.ours).replies.isEmpty());
        CHECK(spokenOf(verdict.reason).startsWith(u"Ce lot utilise une clé remplacée depuis longtemps."_s));
        CHECK(spokenOf(verdict.reason).contains(u"Échangez vos cartes les plus récentes"_s));
    }
}

TEST_CASE("bad input: an answer from the office that another one replaced for the measure counts for nothing",
          "[ui][badinput]")
{
    const French french;
    Pair pair;
    pair.toThem();
    pair.recall();
    work::consents::Given given;
    given.office = u"Refuge Exemple"_s;
    given.role = u"siao"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    const auto other = orientations::orientOnPaper(pair.ours.session(), pair.id, given.office, {}, {u"LOG-01"_s}, {});
    REQUIRE_OK(other);
    pair.wait();
    pair.says(ReplyStep::Accepted); // it has not heard of the recall
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Recalled);
    CHECK(pair.standing(pair.ours).crossings == QList<Crossing>{Crossing::BegunThenRecalled});
    CHECK(pair.measure().partner == given.office);
    CHECK(pair.measure().status == MeasureStatus::Requested);
    Tab tab(pair.ours, pair.id);
    REQUIRE(tab.panel->select(pair.orientation));
    CHECK(tab.words().contains(u"Rappelée alors que le partenaire l’avait acceptée"_s));
    pair.orientation = *other;
    CHECK(pair.standing(pair.ours).crossings.isEmpty());
}
