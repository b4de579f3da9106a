// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"
#include "core/work/danger.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/changewords.h"
#include "ui/pages/dangerpanel.h"
#include "ui/pages/dangerwords.h"
#include "ui/shell/dialogframe.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;
using model::DangerLevel;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

/// The tab of one case, and somebody at the keyboard.
class Desk
{
public:
    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(appearance, zoom);
        id = vault.addCase(u"Exemple"_s, u"Ada"_s);
        open();
    }
    ~Desk()
    {
        panel.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        applyLook(Appearance::Light, 100);
    }
    void open()
    {
        panel = std::make_unique<DangerPanel>(vault.session(), notices);
        QObject::connect(&vault.vault(), &store::Vault::changed, panel.get(), [this] { reload(); });
        panel->resize(920, 700);
        reload();
        person::look(*panel);
        panel->firstField()->setFocus(Qt::ShortcutFocusReason);
    }
    void reload() { panel->setCase(detail()); }
    work::CaseDetail detail() { return work::loadCase(vault.session(), id).value(); }
    [[nodiscard]] QString says(const char *name) const
    {
        return plain(panel->findChild<QLabel *>(QString::fromLatin1(name))->text());
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        return panel->findChild<QWidget *>(QString::fromLatin1(name))->isVisible();
    }
    [[nodiscard]] QString value(const char *name) const
    {
        return panel->findChild<ChoiceRow *>(QString::fromLatin1(name))->value();
    }
    /// Down to a question, whichever it is.
    void go(const char *item)
    {
        auto *wanted = panel->findChild<QWidget *>(QString::fromLatin1(item));
        REQUIRE(wanted != nullptr);
        panel->firstField()->setFocus(Qt::ShortcutFocusReason);
        for (int presses = 0; presses < 30; ++presses) {
            QWidget *focus = QApplication::focusWidget();
            if (focus == wanted || wanted->isAncestorOf(focus)) {
                return;
            }
            person::press(Qt::Key_Down);
        }
        FAIL("not reached: " << item);
    }
    void answer(const char *item, const QString &key)
    {
        go(item);
        person::type(key);
    }
    /// Chooses an answer of a row from the keyboard: Space, then the arrows.
    void choose(const char *row, const QString &wanted)
    {
        auto *choice = panel->findChild<ChoiceRow *>(QString::fromLatin1(row));
        choice->setFocus(Qt::TabFocusReason);
        for (int presses = 0; presses < 6 && choice->value() != wanted; ++presses) {
            person::press(presses == 0 ? Qt::Key_Space : Qt::Key_Right);
        }
        CHECK(choice->value() == wanted);
    }
    void why(const QString &text)
    {
        panel->findChild<QWidget *>(u"dangerReason"_s)->setFocus(Qt::TabFocusReason);
        person::type(text);
    }
    void keep() { person::press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QStringList errors() const
    {
        QStringList found;
        for (const Field *field : panel->findChildren<Field *>()) {
            found << field->error();
        }
        found.removeAll(QString());
        return found;
    }
    /// Pictures are taken for the eye when a folder is named.
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
        if (!folder.isEmpty()) {
            CHECK(panel->grab().save(QDir(folder).filePath(QString::fromLatin1(name))));
        }
    }

    TempVault vault;
    FakeNotices notices;
    model::CaseId id;
    std::unique_ptr<DangerPanel> panel;
};

} // namespace

TEST_CASE("before the first answer everything is unknown and nothing is a result", "[ui][danger]")
{
    const Desk desk;
    CHECK(desk.says("dangerCount") == u"0 oui, 0 non, 25 inconnus, 0 signal rouge"_s);
    CHECK(desk.says("dangerTriage") == u"Aucune réponse : pas de résultat."_s);
    CHECK(desk.value("D15") == u"unknown"_s);
    CHECK(desk.value("dangerLevel").isEmpty());
    CHECK_FALSE(desk.shows("dangerActions"));
}

TEST_CASE("letters answer and go on to the next question, the count and the result follow", "[ui][danger]")
{
    Desk desk;
    person::type(u"onn?o"_s);
    CHECK(desk.value("D04") == u"yes"_s);
    CHECK(desk.value("D06") == u"no"_s);
    CHECK(desk.says("dangerCount") == u"2 oui, 2 non, 21 inconnus, 0 signal rouge"_s);
    CHECK(desk.says("dangerTriage").startsWith(u"Jaune : aucune autre règle"_s));
    desk.answer("D15", u"o"_s);
    CHECK(desk.says("dangerCount") == u"3 oui, 2 non, 20 inconnus, 1 signal rouge"_s);
    CHECK(desk.says("dangerTriage") == u"Rouge : un signal rouge suffit (D15)"_s);
    desk.go("D15");
    person::press(Qt::Key_Up);
    CHECK_FALSE(desk.panel->findChild<ChoiceRow *>(u"D15"_s)->isAncestorOf(QApplication::focusWidget()));
    desk.answer("D15", u"?"_s);
    CHECK(desk.says("dangerCount").endsWith(u"0 signal rouge"_s));
}

TEST_CASE("a red result says what to do and whom to call, and dials nothing", "[ui][danger]")
{
    Desk desk;
    desk.answer("D15", u"o"_s);
    CHECK(desk.shows("dangerActions"));
    CHECK(desk.says("dangerActions").contains(u"Téléphoner d’abord"_s));
    CHECK(desk.says("dangerActions").contains(u"SEC-11"_s));
    const QString numbers = desk.says("dangerNumbers");
    for (const char *const number : {"17", "112", "114", "15", "18", "115", "119", "3919"}) {
        CHECK(numbers.contains(QLatin1String(number)));
    }
    for (const QLabel *label : desk.panel->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(u"href"_s));
        CHECK_FALSE(label->openExternalLinks());
    }
    desk.answer("D15", u"n"_s);
    CHECK_FALSE(desk.shows("dangerActions"));
}

TEST_CASE("a whole pass is kept from the keyboard and stands among the earlier ones", "[ui][danger]")
{
    Desk desk;
    desk.answer("D14", u"o"_s);
    desk.choose("dangerLevel", u"high"_s);
    desk.choose("dangerPlace", u"telephone"_s);
    desk.keep();
    REQUIRE(desk.detail().dangerPasses.size() == 1);
    CHECK(desk.detail().file.danger == DangerLevel::High);
    CHECK(desk.detail().dangerPasses.first().place == model::AssessedWhere::Telephone);
    CHECK(desk.notices.said == QStringList{u"Passage gardé ; le dossier a son danger."_s});
    CHECK(desk.value("D14") == u"unknown"_s); // the next pass begins unknown
    CHECK(desk.says("dangerPass").contains(u"Grille : rouge, un signal rouge suffit"_s));
    CHECK(desk.says("dangerReview").contains(u"1er déc."_s));
    const QString tab = plain(dangerTabWords(desk.vault.session().reference.danger, desk.detail().dangerPasses));
    CHECK(tab == u"Danger 1 rouge"_s);
}

TEST_CASE("what a kept pass asks for stays, with its day, until the next pass begins", "[ui][danger]")
{
    Desk desk;
    desk.answer("D15", u"o"_s);
    CHECK_FALSE(desk.shows("dangerKept"));
    desk.choose("dangerLevel", u"high"_s);
    desk.keep();
    REQUIRE(desk.value("D15") == u"unknown"_s);
    const auto stands = [&] {
        return desk.shows("dangerActions") && desk.shows("dangerNumbers") && desk.shows("dangerKept") &&
               desk.says("dangerActions").contains(u"SEC-11"_s) && desk.says("dangerKept").endsWith(u"24 nov."_s);
    };
    CHECK(stands());
    desk.open(); // as on the next morning
    CHECK(stands());
    desk.answer("D04", u"n"_s);
    CHECK_FALSE(desk.shows("dangerActions")); // the pass under way speaks
    desk.vault.clock().advance(60'000);
    desk.choose("dangerLevel", u"low"_s);
    desk.keep();
    CHECK_FALSE(desk.shows("dangerActions")); // and what is kept last asks for nothing
    desk.answer("X05", u"o"_s);
    CHECK(desk.says("dangerActions").contains(u"3114"_s)); // no red result is needed
    CHECK(desk.says("dangerNumbers").contains(u"Agri’écoute"_s));
}

TEST_CASE("a level other than the grid's is not kept without why", "[ui][danger]")
{
    Desk desk;
    desk.answer("D14", u"o"_s);
    desk.keep();
    CHECK(desk.errors().size() == 1); // no level
    desk.choose("dangerLevel", u"medium"_s);
    desk.keep();
    REQUIRE(desk.errors().size() == 1);
    CHECK(desk.errors().first().contains(u"pourquoi"_s));
    CHECK(desk.panel->findChild<QWidget *>(u"dangerReason"_s)->hasFocus());
    CHECK(desk.detail().dangerPasses.isEmpty());
    person::type(u"Il est detenu."_s);
    CHECK(desk.errors().isEmpty());
    desk.keep();
    REQUIRE(desk.detail().dangerPasses.size() == 1);
    CHECK(desk.detail().dangerPasses.first().reason == u"Il est detenu."_s);
    CHECK(desk.says("dangerPass").contains(u"Pourquoi : Il est detenu."_s));
}

TEST_CASE("the earlier passes say what changed", "[ui][danger]")
{
    Desk desk;
    desk.answer("D07", u"n"_s);
    desk.choose("dangerLevel", u"low"_s);
    desk.keep();
    desk.vault.clock().advance(60'000);
    desk.answer("D07", u"o"_s);
    desk.choose("dangerLevel", u"medium"_s);
    desk.keep();
    REQUIRE(desk.detail().dangerPasses.size() == 2);
    CHECK(desk.says("dangerPass").contains(u"D07 : non devient oui"_s));
}

TEST_CASE("a day that cannot be is told under its field, and the pass is not kept", "[ui][danger]")
{
    Desk desk;
    desk.go("X01");
    person::type(u"28/11/27"_s);
    person::press(Qt::Key_Down);
    desk.answer("D14", u"o"_s);
    desk.choose("dangerLevel", u"high"_s);
    desk.keep();
    CHECK(desk.detail().dangerPasses.isEmpty());
    desk.go("X01");
    person::retype(u"2011"_s);
    desk.keep();
    REQUIRE(desk.detail().dangerPasses.size() == 1);
    CHECK(desk.detail().dangerPasses.first().answers == u"D14=yes,X01=2026-11-20"_s);
}

TEST_CASE("a pass that was not kept is there again after a lock", "[ui][danger]")
{
    Desk desk;
    desk.answer("D14", u"o"_s);
    desk.choose("dangerLevel", u"medium"_s);
    desk.why(u"a revoir"_s);
    desk.panel->clear();
    CHECK(desk.value("D14") == u"unknown"_s);
    CHECK(desk.panel->findChild<QPlainTextEdit *>(u"dangerReason"_s)->toPlainText().isEmpty());
    desk.open();
    CHECK(desk.value("D14") == u"yes"_s);
    CHECK(desk.value("dangerLevel") == u"medium"_s);
    CHECK(desk.panel->findChild<QPlainTextEdit *>(u"dangerReason"_s)->toPlainText() == u"a revoir"_s);
}

TEST_CASE("a report with her agreement waits for her yes and its reason", "[ui][danger]")
{
    Desk desk;
    CHECK(desk.panel->findChildren<KeyButton *>(QRegularExpression(u"^route_"_s)).size() == 4);
    person::whenAsked(desk.panel.get(), [](QDialog &dialog) {
        auto *act = static_cast<DialogFrame &>(dialog).act();
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setFocus();
        person::type(u"Au procureur, ce matin."_s);
        CHECK_FALSE(act->isEnabled()); // nobody has asked her
        dialog.findChild<ChoiceRow *>(u"agreement"_s)->setFocus();
        for (int i = 0; i < 3 && !act->isEnabled(); ++i) {
            person::press(i == 0 ? Qt::Key_Space : Qt::Key_Left);
        }
        CHECK(act->isEnabled());
        person::press(Qt::Key_Return, Qt::ControlModifier);
    });
    auto *route = desk.panel->findChild<KeyButton *>(u"route_with_agreement"_s);
    route->setFocus();
    person::press(Qt::Key_Space);
    const auto notes = desk.detail().notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().text == u"Signalement avec son accord : Au procureur, ce matin."_s);
    CHECK(notes.first().kind == model::NoteKind::Working);
}

TEST_CASE("an office sees the routes of its own kind", "[ui][danger]")
{
    Desk desk;
    desk.vault.session().office.kind = model::OfficeKind::Police;
    desk.open();
    CHECK(desk.panel->findChild<KeyButton *>(u"route_hierarchy"_s) == nullptr);
    CHECK(desk.panel->findChild<KeyButton *>(u"route_article_40"_s) != nullptr);
    CHECK(desk.panel->findChild<KeyButton *>(u"route_child"_s) != nullptr);
}

TEST_CASE("a decision with the hierarchy waits for the second person", "[ui][danger]")
{
    Desk desk;
    person::whenAsked(desk.panel.get(), [](QDialog &dialog) {
        auto *act = static_cast<DialogFrame &>(dialog).act();
        dialog.findChild<QPlainTextEdit *>(u"reason"_s)->setFocus();
        person::type(u"Elle refuse."_s);
        CHECK_FALSE(act->isEnabled());
        dialog.findChild<QLineEdit *>(u"with"_s)->setFocus();
        person::type(u"Mme Roy"_s);
        CHECK(act->isEnabled());
        person::press(Qt::Key_Return, Qt::ControlModifier);
    });
    desk.panel->findChild<KeyButton *>(u"route_hierarchy"_s)->setFocus();
    person::press(Qt::Key_Space);
    const auto notes = desk.detail().notes;
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().text == u"Décision écrite avec la hiérarchie (Mme Roy) : Elle refuse."_s);
}

TEST_CASE("the journal tells a pass by what the grid says, its count, why, and its level", "[ui][danger][journal]")
{
    Desk desk;
    desk.vault.clock().advance(1000);
    REQUIRE_OK(work::danger::assess(desk.vault.session(), desk.id,
                                    {{{u"D14"_s, u"yes"_s}}, DangerLevel::Medium, u"Il est détenu."_s, {}}));
    const auto entries = work::journalOf(desk.vault.session(), desk.id, 50);
    REQUIRE_OK(entries);
    const QString words = plain(changeWords(entries->first(), desk.vault.session()));
    CHECK(words.startsWith(u"Grille : rouge"_s));
    CHECK(words.contains(u"1 oui, 0 non, 24 inconnus, 1 signal rouge"_s));
    CHECK(words.contains(u"Pourquoi : Il est détenu."_s));
    CHECK(words.contains(u"Danger : Moyen"_s));
    CHECK(words.count(u'\n') == 3);
}

TEST_CASE("the tab is whole in light, in dark and at 200 %", "[ui][danger]")
{
    const auto [appearance, zoom, name] = GENERATE(table<Appearance, int, const char *>({
        {Appearance::Light, 100, "danger-light.png"},
        {Appearance::Dark, 100, "danger-dark.png"},
        {Appearance::Light, 200, "danger-200.png"},
    }));
    Desk desk(appearance, zoom);
    desk.answer("D14", u"o"_s);
    desk.choose("dangerLevel", u"high"_s);
    desk.keep();
    desk.panel->resize(zoom == 200 ? 1300 : 920, 700);
    desk.answer("D04", u"o"_s);
    desk.answer("X03", u"o"_s);
    desk.answer("D06", u"n"_s);
    QCoreApplication::processEvents();
    CHECK(desk.panel->minimumSizeHint().width() <= desk.panel->width());
    for (const QLabel *label : desk.panel->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            INFO(label->text().toStdString());
            CHECK(label->mapTo(desk.panel.get(), QPoint(label->width(), 0)).x() <= desk.panel->width());
        }
    }
    desk.picture(name);
}
