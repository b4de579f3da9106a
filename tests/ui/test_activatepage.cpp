// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activatepage.h"

#include "core/work/liaison.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/work/partners.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

/// Eleven measures for four partners with a card and one on paper, and somebody at the keyboard.
class Desk
{
public:
    Desk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        know(u"B1C2D3E4"_s, u"CIDFF 76"_s);
        know(u"C1D2E3F4"_s, u"France Travail Fécamp"_s);
        know(u"D1E2F3G4"_s, u"Barreau de Rouen"_s);
        for (const char *code :
             {"LOG-02", "LOG-03", "LOG-06", "JUR-01", "JUR-03", "EMP-01", "EMP-02", "SEC-03", "SEC-04"}) {
            toDo(QString::fromLatin1(code));
        }
        accept(u"CIDFF 76"_s, {u"JUR"_s});
        accept(u"France Travail Fécamp"_s, {u"EMP"_s});
        accept(u"Barreau de Rouen"_s, {u"JUR"_s});
    }
    ~Desk()
    {
        page.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    }
    void know(const QString &address, const QString &name)
    {
        Partner partner(address, name);
        verifiedCard(vault, partner);
    }
    void toDo(const QString &code)
    {
        if (const auto known = work::measures::byCode(vault.session(), vault.id, code)) {
            vault.set(*known, "status", u"to_do"_s);
        } else {
            REQUIRE_OK(work::measures::add(vault.session(), vault.id, code));
            vault.clock().advance(1000);
        }
    }
    void accept(const QString &office, const QStringList &scope, int days = 90)
    {
        work::consents::Given given;
        given.office = office;
        given.scope = scope;
        given.mode = model::ConsentMode::Written;
        given.until = vault.session().today().addDays(days);
        REQUIRE_OK(work::consents::give(vault.session(), vault.id, given));
        vault.clock().advance(1000);
    }
    void open()
    {
        page = std::make_unique<ActivatePage>(vault.session(), notices, &back);
        page->resize(1176, 700);
        page->open(vault.id.text());
        person::look(*page);
        page->firstFocus()->setFocus();
    }
    /// One stroke of a key that a person would make; shortcuts of the page are its actions.
    void strike(const QKeySequence &key)
    {
        ++keys;
        for (QAction *action : page->pageActions(Menu::Case)) {
            if (action->shortcut() == key && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        person::press(static_cast<Qt::Key>(key[0].key()), key[0].keyboardModifiers());
    }
    [[nodiscard]] qsizetype standing() { return work::orientations::list(vault.session(), vault.id).value().size(); }
    [[nodiscard]] QString bar() const
    {
        for (const auto *found : page->findChildren<NoticeBar *>()) {
            if (!found->isHidden()) { // one that is replaced goes later
                return found->accessibleName();
            }
        }
        return {};
    }
    [[nodiscard]] QAction *act(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == text) {
                return action;
            }
        }
        FAIL("no act " << text.toStdString());
        return nullptr;
    }

    EntrustedCase vault;
    FakeNotices notices;
    QAction back;
    std::unique_ptr<ActivatePage> page;
    int keys = 0;
};

} // namespace

TEST_CASE("eleven measures go to five partners in fewer than twelve keys, a missing consent asked in place",
          "[ui][activate]")
{
    Desk desk;
    desk.open();
    QSignalSpy done(desk.page.get(), &ActivatePage::activated);
    CHECK(desk.page->headline().strong.startsWith(u"11"_s));
    CHECK(desk.bar().contains(u"Police"_s)); // nobody has asked her yet
    CHECK(desk.standing() == 0);
    desk.strike(Qt::ALT | Qt::Key_O);
    CHECK(desk.bar().isEmpty());
    desk.strike(Qt::CTRL | Qt::Key_Return);
    REQUIRE(done.count() == 1);
    CHECK(desk.standing() == 5);
    CHECK(desk.keys + 1 <= 12); // Ctrl+E opened the page
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().startsWith(u"11"_s));
    QSignalSpy sheets(desk.page.get(), &ActivatePage::sheetsWanted);
    desk.act(u"Imprimer les fiches"_s)->trigger();
    REQUIRE(sheets.count() == 1);
    CHECK(sheets.first().first().value<QList<model::OrientationId>>().size() == 1);
    desk.vault.clock().advance(1000);
    desk.act(u"Annuler l’activation"_s)->trigger();
    CHECK(desk.standing() == 0);
}

TEST_CASE("a measure is unticked with the space bar, and a missing consent is left aside with one key",
          "[ui][activate]")
{
    Desk desk;
    desk.open();
    desk.strike(Qt::ALT | Qt::Key_L);
    CHECK(desk.bar().isEmpty());
    CHECK(desk.page->headline().strong.startsWith(u"9"_s));
    auto *tree = qobject_cast<GroupedTree *>(desk.page->firstFocus());
    REQUIRE(tree != nullptr);
    const auto ticked = [&] {
        int count = 0;
        for (int group = 0; group < tree->model()->rowCount(); ++group) {
            const QModelIndex head = tree->model()->index(group, 0);
            for (int row = 0; row < tree->model()->rowCount(head); ++row) {
                const QModelIndex at = tree->model()->index(row, 0, head);
                if (at.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
                    tree->setCurrentIndex(at);
                    ++count;
                }
            }
        }
        return count;
    };
    REQUIRE(ticked() == 9);
    tree->setFocus();
    person::press(Qt::Key_Space);
    CHECK(ticked() == 8);
}

TEST_CASE("three stops for Tab: measures, partners, exact content", "[ui][activate]")
{
    Desk desk;
    desk.open();
    const QList<QWidget *> panes = desk.page->panes();
    REQUIRE(QApplication::focusWidget() == panes.at(0));
    person::press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == panes.at(1));
    person::press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == panes.at(2));
    const auto *content = qobject_cast<GroupedTree *>(panes.at(2));
    REQUIRE(content != nullptr);
    CHECK(content->model()->rowCount() > 0);
}

TEST_CASE("a consent that ended after it was read sends nothing and the page says so", "[ui][activate]")
{
    Desk desk;
    desk.accept(u"Police"_s, {u"SEC"_s}, 0); // today is its last day
    desk.open();
    CHECK(desk.bar().isEmpty());
    desk.vault.clock().advance(24 * 3'600'000LL);
    QSignalSpy done(desk.page.get(), &ActivatePage::activated);
    desk.strike(Qt::CTRL | Qt::Key_Return);
    CHECK(done.count() == 0);
    CHECK(desk.standing() == 0);
    REQUIRE_FALSE(desk.notices.shown.isEmpty());
    CHECK(desk.notices.shown.last().startsWith(u"Rien n’est parti"_s));
    CHECK(desk.bar().contains(u"Police"_s)); // back on the page, with what is missing
}

TEST_CASE("Escape leaves with nothing written, and an empty case says that there is nothing to activate",
          "[ui][activate]")
{
    Desk desk;
    desk.open();
    QSignalSpy left(desk.page.get(), &ActivatePage::leaveWanted);
    desk.strike(Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK(desk.standing() == 0);
    desk.page->clear();
    CHECK(desk.page->openId().isEmpty());
    CHECK(desk.bar().isEmpty());
}

TEST_CASE("once its sheet is printed the gesture is not taken back, and a recall is proposed", "[ui][activate][sheet]")
{
    Desk desk;
    desk.open();
    desk.strike(Qt::ALT | Qt::Key_O);
    desk.strike(Qt::CTRL | Qt::Key_Return);
    REQUIRE(desk.standing() == 5);
    QSignalSpy sheets(desk.page.get(), &ActivatePage::sheetsWanted);
    desk.act(u"Imprimer les fiches"_s)->trigger();
    const auto printed = sheets.first().first().value<QList<model::OrientationId>>();
    REQUIRE_OK(work::liaison::print(desk.vault.session(), printed.first()));
    desk.vault.clock().advance(1000);
    desk.notices.shown.clear();
    desk.act(u"Annuler l’activation"_s)->trigger();
    CHECK(desk.standing() == 5);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"papier"_s));
    desk.vault.clock().advance(1000);
    desk.act(u"Tout rappeler"_s)->trigger();
    REQUIRE_FALSE(desk.notices.said.isEmpty());
    CHECK(desk.notices.said.last().startsWith(u"5"_s));
    const auto recalled = work::orientations::list(desk.vault.session(), desk.vault.id);
    REQUIRE_OK(recalled);
    for (const model::Orientation &one : *recalled) {
        CHECK(one.recalledAt.isValid());
    }
}

TEST_CASE("in place of a consent the law may be invoked where it gives a basis, and taken back before anything leaves",
          "[ui][activate]")
{
    Desk desk;
    desk.know(u"E1F2G3H4"_s, u"Département 76"_s);
    desk.toDo(u"LOG-13"_s);
    desk.open();
    desk.strike(Qt::ALT | Qt::Key_O); // the police; then the Département is what is missing
    const QString missing = desk.bar();
    INFO(missing.toStdString());
    REQUIRE(missing.contains(u"Département 76"_s));
    REQUIRE(desk.act(u"Base légale…"_s)->isVisible());
    QString asked;
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            asked += label->text();
        }
        person::press(Qt::Key_Down); // from the child in danger to shared secrecy
        person::press(Qt::Key_Return);
    });
    desk.strike(Qt::ALT | Qt::Key_B);
    CHECK(asked.contains(u"L. 121-6-2"_s));
    CHECK(asked.contains(u"jamais le dossier entier"_s)); // the limit stands beside the article
    CHECK(desk.bar().isEmpty());
    auto *partners = desk.page->findChild<PartnerList *>();
    REQUIRE(partners != nullptr);
    const auto turnTo = [&](const QString &name) {
        for (int row = 0; row < partners->model()->rowCount(); ++row) {
            if (partners->model()->index(row, 0).data().toString() == name) {
                partners->selectRowAt(row);
                return partners->model()->index(row, 1).data().toString();
            }
        }
        return QString();
    };
    CHECK(turnTo(u"Département 76"_s) == u"base légale, sans accord"_s);
    REQUIRE(desk.act(u"Demander plutôt son accord"_s)->isVisible());
    desk.act(u"Demander plutôt son accord"_s)->trigger();
    CHECK(desk.bar().contains(u"Département 76"_s));
    CHECK(desk.standing() == 0);
}

TEST_CASE("the law is not offered where it gives no basis", "[ui][activate]")
{
    Desk desk;
    desk.know(u"E1F2G3H4"_s, u"Département 76"_s);
    desk.toDo(u"FIN-03"_s); // for the Département the law wants her consent to name it
    desk.open();
    desk.strike(Qt::ALT | Qt::Key_O); // the police
    CHECK(desk.bar().contains(u"FIN-03"_s));
    CHECK_FALSE(desk.act(u"Base légale…"_s)->isVisible());
}

TEST_CASE("from the exact content one sees the fiche of a partner that has a card", "[ui][activate]")
{
    Desk desk;
    desk.open();
    QSignalSpy wanted(desk.page.get(), &ActivatePage::partnerWanted);
    auto *partners = desk.page->findChild<PartnerList *>();
    REQUIRE(partners != nullptr);
    for (int row = 0; row < partners->model()->rowCount(); ++row) {
        partners->selectRowAt(row);
        const QString name = partners->model()->index(row, 0).data().toString();
        INFO(name.toStdString());
        CHECK(desk.act(u"Voir la fiche"_s)->isEnabled() == (name != u"Police"_s));
        if (name == u"CIDFF 76"_s) {
            desk.act(u"Voir la fiche"_s)->trigger();
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toString() == u"B1C2D3E4"_s);
}

TEST_CASE("what another refused is ticked alone", "[ui][activate]")
{
    Desk desk;
    desk.open();
    desk.page->tickOnly({u"LOG-01"_s});
    CHECK(desk.page->headline().strong.startsWith(u"1 "_s));
}
