// SPDX-License-Identifier: GPL-3.0-or-later
// Every form in which something is typed: the text survives the lock, and dies with its act.
#include "tests/ui/draftforms.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/draft.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/intakeeditor.h"

using namespace relais;
using namespace relais::ui;
using namespace draftforms;

TEST_CASE("what is typed and not entered stands in its form again after the lock", "[ui][drafts]")
{
    for (const Form &each : forms()) {
        INFO(each.name);
        Desk desk;
        Opened form = each.open(desk);
        person::look(*form);
        QWidget *field = fieldOf(*form, each.label);
        REQUIRE(field != nullptr);
        CHECK_FALSE(offers(*form));
        const QString before = answerIn(field);
        field->setFocus();
        person::type(kTyped);
        const QString typed = answerIn(field);
        REQUIRE(typed != before);
        lock(form, desk);

        form = each.open(desk);
        person::look(*form);
        CHECK(answerIn(fieldOf(*form, each.label)) == typed);
        CHECK(offers(*form));
        CHECK(saidOn(*form).contains(u"Votre brouillon de"_s));
    }
}

TEST_CASE("one second after the last key the text is in the vault", "[ui][drafts]")
{
    Desk desk;
    Opened form = openJournal(desk);
    person::look(*form);
    fieldOf(*form, "#")->setFocus();
    person::type(kTyped);
    const QString key = u"journal."_s + desk.id.text();
    CHECK(work::drafts::kept(desk.vault.session(), key)->typed.isEmpty());
    QTest::qWait(1200);
    CHECK(work::drafts::kept(desk.vault.session(), key)->typed.value(u"text"_s) == kTyped);
    person::press(Qt::Key_Return, Qt::ControlModifier); // its act
    CHECK(work::drafts::kept(desk.vault.session(), key)->typed.isEmpty());
    CHECK(desk.detail().notes.size() == 1);
}

TEST_CASE("a dialog left with Escape keeps its text; once its act is done nothing is kept", "[ui][drafts]")
{
    Desk desk;
    QWidget window;
    const auto call = [&](const std::function<void(QDialog &)> &answer) {
        person::whenAsked(&window, answer);
        return callAndRecord(desk.vault.session(), desk.notices, desk.detail(), &window);
    };
    person::look(window);
    CHECK_FALSE(call([](QDialog &dialog) {
        fieldOf(dialog, "Pour le journal")->setFocus();
        person::type(kTyped);
        person::press(Qt::Key_Escape);
    }));
    CHECK(call([](QDialog &dialog) {
        CHECK(answerIn(fieldOf(dialog, "Pour le journal")) == kTyped);
        putAnswer(fieldOf(dialog, "Pour appeler maintenant, écrivez pourquoi"), u"elle l'a demandé"_s, Telling::Loud);
        putAnswer(fieldOf(dialog, "Résultat"), u"reached"_s);
        person::press(Qt::Key_Return, Qt::ControlModifier);
    }));
    CHECK(work::drafts::kept(desk.vault.session(), u"call."_s + desk.id.text())->typed.isEmpty());
}

TEST_CASE("a draft over a record that has changed says so and leaves what stands until it is taken", "[ui][drafts]")
{
    Desk desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"commune"_s, u"Rouen"_s));
    Opened form = openHousehold(desk);
    person::look(*form);
    fieldOf(*form, "Commune")->setFocus();
    person::retype(u"Dieppe"_s);
    lock(form, desk);
    desk.vault.clock().advance(60'000);
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"commune"_s, u"Elbeuf"_s));

    form = openHousehold(desk);
    person::look(*form);
    CHECK(answerIn(fieldOf(*form, "Commune")) == u"Elbeuf"_s);
    const QString said = saidOn(*form);
    CHECK(said.contains(u"a changé depuis"_s));
    CHECK(said.contains(u"Elbeuf"_s));
    CHECK(said.contains(u"Dieppe"_s));
    pressOn(*form, "takeDraft");
    CHECK_FALSE(offers(*form));
    CHECK(desk.detail().file.commune == u"Dieppe"_s);
    qobject_cast<HouseholdPanel *>(form.get())->setCase(desk.detail()); // as the page does when the vault has changed
    CHECK(work::drafts::kept(desk.vault.session(), u"household."_s + desk.id.text())->typed.isEmpty());
}

TEST_CASE("the view of a draft shows what stands and what changes; dropping it asks once and gives back what stands",
          "[ui][drafts]")
{
    Desk desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"commune"_s, u"Rouen"_s));
    Opened form = openHousehold(desk);
    person::look(*form);
    fieldOf(*form, "Commune")->setFocus();
    person::retype(u"Dieppe"_s);
    lock(form, desk);

    form = openHousehold(desk);
    person::look(*form);
    const QString said = saidOn(*form);
    CHECK(said.contains(u"Voici ce qui change"_s));
    CHECK(said.contains(u"Rouen"_s));
    CHECK(said.contains(u"Dieppe"_s));
    pressOn(*form, "dropDraft");
    CHECK(offers(*form));
    CHECK(saidOn(*form).contains(u"ne peut pas être annulé"_s));
    CHECK(answerIn(fieldOf(*form, "Commune")) == u"Dieppe"_s);
    pressOn(*form, "dropDraft");
    CHECK_FALSE(offers(*form));
    CHECK(answerIn(fieldOf(*form, "Commune")) == u"Rouen"_s);
    CHECK(desk.detail().file.commune == u"Rouen"_s);
    CHECK(work::drafts::kept(desk.vault.session(), u"household."_s + desk.id.text())->typed.isEmpty());
}

TEST_CASE("what a draft offers and nobody has decided about is not taken by the act of another field", "[ui][drafts]")
{
    Desk desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"commune"_s, u"Rouen"_s));
    Opened form = openHousehold(desk);
    person::look(*form);
    fieldOf(*form, "Commune")->setFocus();
    person::retype(u"Dieppe"_s);
    lock(form, desk);

    form = openHousehold(desk);
    person::look(*form);
    auto *panel = qobject_cast<HouseholdPanel *>(form.get());
    QObject::connect(&desk.vault.vault(), &store::Vault::changed, panel, [&] { panel->setCase(desk.detail()); });
    REQUIRE(answerIn(fieldOf(*form, "Commune")) == u"Dieppe"_s);
    fieldOf(*form, "Langue")->setFocus();
    person::type(u"ukrainien"_s);
    person::press(Qt::Key_Return); // that field is entered
    CHECK(desk.detail().person.language == u"ukrainien"_s);
    CHECK(desk.detail().file.commune == u"Rouen"_s);
    CHECK(offers(*form));
    CHECK(answerIn(fieldOf(*form, "Commune")) == u"Dieppe"_s);
    CHECK(work::drafts::kept(desk.vault.session(), u"household."_s + desk.id.text())->typed.size() == 1);
    SECTION("it is kept")
    {
        pressOn(*form, "takeDraft");
        CHECK(desk.detail().file.commune == u"Dieppe"_s);
    }
    SECTION("it is dropped")
    {
        pressOn(*form, "dropDraft");
        pressOn(*form, "dropDraft");
        CHECK(desk.detail().file.commune == u"Rouen"_s);
        CHECK(answerIn(fieldOf(*form, "Commune")) == u"Rouen"_s);
    }
    SECTION("typing in it decides for what is typed")
    {
        fieldOf(*form, "Commune")->setFocus();
        person::retype(u"Elbeuf"_s);
        person::press(Qt::Key_Return);
        CHECK(desk.detail().file.commune == u"Elbeuf"_s);
    }
    CHECK_FALSE(offers(*form));
    REQUIRE_OK(keepDrafts());
    CHECK(work::drafts::kept(desk.vault.session(), u"household."_s + desk.id.text())->typed.isEmpty());
}

TEST_CASE("the income of an aid is kept nowhere, not even as a draft", "[ui][drafts]")
{
    Desk desk;
    Opened form = openAid(desk);
    person::look(*form);
    fieldOf(*form, "#income")->setFocus();
    person::type(u"1234"_s);
    fieldOf(*form, "#children")->setFocus();
    person::type(u"2"_s);
    lock(form, desk);
    const auto kept = work::drafts::kept(desk.vault.session(), u"aid."_s + desk.id.text());
    CHECK(kept->typed.value(u"children"_s) == u"2"_s);
    CHECK_FALSE(kept->typed.contains(u"income"_s));
}
