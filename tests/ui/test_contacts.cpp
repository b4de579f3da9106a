// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/contacts.h"
#include "core/work/notes.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "tests/work/foreign.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/casepage.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/contactsform.h"
#include "ui/pages/writedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace relais;
using namespace relais::ui;
using model::Answer;

namespace {

model::Contact way(model::Channel channel, const QString &value, Answer safe)
{
    model::Contact contact;
    contact.channel = channel;
    contact.value = value;
    contact.e164 = channel == model::Channel::Phone ? u"+33639984107"_s : QString();
    contact.safe = safe;
    contact.hours = u"tout le temps"_s;
    contact.codeWord = u"mirabelle"_s;
    contact.checkedOn = QDate(2026, 11, 20);
    return contact;
}

/// A case with these ways to reach her; Tuesday 24 November 2026, 9:20.
struct Desk {
    TempVault vault;
    FakeNotices notices;
    model::CaseId id;

    explicit Desk(const QList<model::Contact> &contacts)
    {
        speak(*qApp, QLocale(QLocale::French));
        applyLook(Appearance::Light, 100);
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.person.firstName = u"Oksana"_s;
        one.file.referredAt = vault.clock().now();
        one.contacts = contacts;
        const auto opened = work::cases::open(vault.session(), one);
        REQUIRE_OK(opened);
        id = *opened;
    }
    [[nodiscard]] work::CaseDetail detail() { return *work::loadCase(vault.session(), id); }
    [[nodiscard]] static Field *field(const QWidget &form, const QString &label)
    {
        for (Field *one : form.findChildren<Field *>()) {
            if (one->labelText().remove(u'&') == label) {
                return one;
            }
        }
        FAIL("no field " << label.toStdString());
        return nullptr;
    }
    static void type(Field *field, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

KeyButton *button(const QWidget &widget, const QString &text)
{
    for (KeyButton *one : widget.findChildren<KeyButton *>()) {
        if (one->text().remove(u'&') == text) {
            return one;
        }
    }
    FAIL("no button " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("a second way to reach her is entered beside the first, each with all that decides", "[ui][contacts]")
{
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes)});
    ContactsForm form(desk.vault.session(), desk.notices);
    form.setCase(desk.detail());
    QObject::connect(&desk.vault.vault(), &store::Vault::changed, &form, [&] { form.setCase(desk.detail()); });
    person::look(form);
    CHECK(qobject_cast<QLineEdit *>(Desk::field(form, u"Numéro ou adresse"_s)->editor())->text() ==
          u"06 39 98 41 07"_s);
    button(form, u"Ajouter un moyen de la joindre"_s)->click();
    for (QAbstractButton *choice : form.findChildren<QAbstractButton *>()) {
        if (choice->text() == u"Lettre"_s) {
            choice->click();
        }
    }
    Desk::type(Desk::field(form, u"Numéro ou adresse"_s), u"chez Mme Lambda"_s);
    auto *kind = qobject_cast<QComboBox *>(Desk::field(form, u"Adresse de qui"_s)->editor());
    kind->setCurrentIndex(kind->findData(u"third_party"_s));
    emit kind->activated(kind->currentIndex());
    Desk::type(Desk::field(form, u"À redemander après (jours)"_s), u"90"_s);
    Desk::type(Desk::field(form, u"Vérifié avec elle le"_s), u"hier"_s);
    const QList<model::Contact> contacts = desk.detail().contacts;
    REQUIRE(contacts.size() == 2);
    CHECK(contacts.first().value == u"06 39 98 41 07"_s);
    CHECK(contacts.last().channel == model::Channel::Letter);
    CHECK(contacts.last().value == u"chez Mme Lambda"_s);
    CHECK(contacts.last().addressKind == model::AddressKind::ThirdParty);
    CHECK(contacts.last().validDays == 90);
    CHECK(contacts.last().checkedOn == QDate(2026, 11, 23));
    CHECK(contacts.last().safe == Answer::Unknown); // nothing is safe by default
    CHECK(desk.notices.shown.isEmpty());
}

TEST_CASE("the agreed word stands as dots, and hours that nobody can reckon with are told", "[ui][contacts]")
{
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes)});
    ContactsForm form(desk.vault.session(), desk.notices);
    form.setCase(desk.detail());
    person::look(form);
    auto *word = qobject_cast<QLineEdit *>(Desk::field(form, u"Mot convenu : demandé, répondu"_s)->editor());
    CHECK(word->echoMode() == QLineEdit::Password);
    word->actions().first()->trigger();
    CHECK(word->echoMode() == QLineEdit::Normal);
    CHECK(word->text() == u"mirabelle"_s);
    form.clear();
    CHECK(word->echoMode() == QLineEdit::Password);
    CHECK(word->text().isEmpty());
    form.setCase(desk.detail());
    Field *hours = Desk::field(form, u"Jours et heures"_s);
    Desk::type(hours, u"quand il travaille"_s);
    CHECK_FALSE(hours->error().isEmpty());
    Desk::type(hours, u"lun-ven 9h-11h30"_s);
    CHECK(hours->error().isEmpty());
}

TEST_CASE("an unsafe number opens no call, and the notice says what to do", "[ui][contacts]")
{
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::No)});
    QWidget window;
    CHECK_FALSE(callAndRecord(desk.vault.session(), desk.notices, desk.detail(), &window));
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"Aucun canal sûr"_s));
    CHECK(desk.notices.shown.first().contains(u"Demandez à l’organisme"_s));
}

TEST_CASE("a letter to an address that is not safe cannot be recorded, nor its label be printed", "[ui][contacts]")
{
    model::Contact letter = way(model::Channel::Letter, u"14 rue des Noisetiers"_s, Answer::Yes);
    letter.addressKind = model::AddressKind::Own;
    model::Contact phone = way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes);
    Desk desk({phone, letter});
    WriteDialog dialog(desk.vault.session(), desk.notices, desk.detail());
    person::look(dialog);
    auto *choice = dialog.findChild<ChoiceRow *>();
    emit choice->chosen(u"letter"_s);
    CHECK_FALSE(dialog.act()->isEnabled());
    CHECK_FALSE(button(dialog, u"Imprimer l’étiquette"_s)->isVisible());
    emit choice->chosen(u"sms"_s); // nobody asked about text messages: a reason is needed
    CHECK(dialog.act()->isEnabled());
    dialog.act()->click();
    CHECK(dialog.isVisible());
    CHECK(desk.detail().notes.isEmpty());
    person::type(u"elle attend un mot"_s); // the focus was put there
    dialog.act()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE(desk.detail().notes.size() == 1);
    CHECK(desk.detail().notes.first().text.contains(u"elle attend un mot"_s));
    CHECK(desk.notices.said.size() == 1);
}

TEST_CASE("the banner of a case says that somebody else answered until it is dealt with", "[ui][contacts]")
{
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes)});
    QAction back;
    CasePage page(desk.vault.session(), desk.notices, &back);
    page.open(desk.id.text());
    person::look(page);
    const auto *banner = page.findChild<ContactBanner *>();
    CHECK(banner->sentence().contains(u"06"_s));
    REQUIRE_OK(work::contacts::recordCall(desk.vault.session(), desk.id, desk.detail().contacts.first().id,
                                          model::CallOutcome::SomeoneElse, {}, {}));
    CHECK(banner->sentence().startsWith(u"Quelqu’un d’autre a répondu"_s));
    CHECK(banner->token() == Token::Late);
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"contact.safe"_s, u"yes"_s));
    CHECK(banner->sentence().startsWith(u"Quelqu’un d’autre a répondu"_s)); // the last check is of before
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"contact.checked_on"_s, u"2026-11-24"_s));
    CHECK_FALSE(banner->sentence().contains(u"Quelqu’un d’autre a répondu"_s));
}

TEST_CASE("as soon as another number is typed what she said of the former one is gone, and is asked anew",
          "[ui][contacts]")
{
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes)});
    ContactsForm form(desk.vault.session(), desk.notices);
    form.setCase(desk.detail());
    QObject::connect(&desk.vault.vault(), &store::Vault::changed, &form, [&] { form.setCase(desk.detail()); });
    person::look(form);
    Field *value = Desk::field(form, u"Numéro ou adresse"_s);
    auto *safe = qobject_cast<ChoiceRow *>(Desk::field(form, u"Ce canal est sûr"_s)->editor());
    auto *checked = qobject_cast<QLineEdit *>(Desk::field(form, u"Vérifié avec elle le"_s)->editor());
    const auto retype = [&](const QString &text) {
        value->editor()->setFocus();
        person::retype(text);
    };
    const auto contact = [&] { return desk.detail().contacts.first(); };
    retype(u"06.39.98.41.07"_s);
    CHECK(safe->value() == u"yes"_s); // another spelling
    CHECK(checked->text() == u"20/11/2026"_s);
    CHECK(value->error().isEmpty());
    retype(u"06 39 98 12 34"_s);
    CHECK(safe->value() == u"unknown"_s); // before it is saved
    CHECK(checked->text().isEmpty());
    CHECK_FALSE(value->error().isEmpty());
    retype(u"06 39 98 41 07"_s);
    CHECK(safe->value() == u"yes"_s); // the former one again
    CHECK(checked->text() == u"20/11/2026"_s);
    CHECK(value->error().isEmpty());
    retype(u"06 39 98 12 34"_s);
    SECTION("the field is left first")
    {
        person::press(Qt::Key_Return);
        CHECK(contact().e164 == u"+33639981234"_s);
        CHECK(contact().safe == Answer::Unknown);
        CHECK_FALSE(contact().checkedOn.isValid());
        CHECK_FALSE(value->error().isEmpty()); // nobody has asked her yet
    }
    SECTION("the answer comes at once") {}
    for (QAbstractButton *answer : safe->findChildren<QAbstractButton *>()) {
        if (answer->text() == u"oui"_s) {
            answer->click();
        }
    }
    CHECK(contact().e164 == u"+33639981234"_s);
    CHECK(contact().safe == Answer::Yes);
    CHECK_FALSE(contact().checkedOn.isValid());
    CHECK(value->error().isEmpty());
    Desk::type(Desk::field(form, u"Vérifié avec elle le"_s), u"20/11/2026"_s); // the same day as the former number
    CHECK(contact().safe == Answer::Yes);
    CHECK(contact().checkedOn == QDate(2026, 11, 20));
    CHECK(desk.notices.shown.isEmpty());
}

TEST_CASE("of two safe numbers the banner shows the one that may be called now, and the other can be chosen",
          "[ui][contacts]")
{
    model::Contact later = way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes);
    later.hours = u"après 14h"_s;
    later.voicemail = Answer::Yes;
    model::Contact now = way(model::Channel::Phone, u"06 39 98 12 34"_s, Answer::Yes);
    now.e164 = u"+33639981234"_s;
    now.voicemail = Answer::No;
    model::Contact never = way(model::Channel::Phone, u"06 39 98 77 21"_s, Answer::No);
    never.e164 = u"+33639987721"_s;
    Desk desk({later, now, never});
    const ContactAnswer banner = contactAnswer(desk.detail(), desk.vault.session());
    CHECK(banner.fact == u"Contact possible"_s);
    CHECK(banner.number.endsWith(u"34"_s));

    CallDialog dialog(desk.vault.session(), desk.detail());
    person::look(dialog);
    auto *numbers = dialog.findChild<QComboBox *>();
    auto *outcome = dialog.findChild<ChoiceRow *>();
    const auto offersMessage = [&] {
        const QList<QAbstractButton *> answers = outcome->findChildren<QAbstractButton *>();
        return std::any_of(answers.cbegin(), answers.cend(), [](const QAbstractButton *answer) {
            return answer->isVisible() && answer->text() == u"message laissé"_s;
        });
    };
    REQUIRE(numbers->count() == 3);
    CHECK(numbers->isVisible());
    CHECK_FALSE(numbers->accessibleName().isEmpty());
    CHECK(numbers->itemText(0).endsWith(u"34"_s)); // the safest first
    CHECK(numbers->itemText(2).endsWith(u"21"_s));
    CHECK(dialog.contact().e164 == u"+33639981234"_s);
    CHECK_FALSE(offersMessage());
    numbers->setCurrentIndex(1);
    CHECK(dialog.contact().e164 == u"+33639984107"_s);
    CHECK(offersMessage());
    outcome->setValue(u"message"_s);
    dialog.act()->click();
    CHECK(dialog.isVisible()); // it is before two: a reason is needed
    person::type(u"rappel convenu"_s);
    numbers->setCurrentIndex(2);
    CHECK_FALSE(dialog.act()->isEnabled());
    CHECK(outcome->value().isEmpty()); // no message on that one
    numbers->setCurrentIndex(0);
    CHECK(dialog.act()->isEnabled());
    CHECK(dialog.reason().isEmpty());
}

TEST_CASE("the call is recorded of the number that was chosen, and one number alone is not asked for", "[ui][contacts]")
{
    model::Contact other = way(model::Channel::Phone, u"06 39 98 12 34"_s, Answer::Yes);
    other.e164 = u"+33639981234"_s;
    Desk desk({way(model::Channel::Phone, u"06 39 98 41 07"_s, Answer::Yes), other});
    QWidget window;
    const auto call = [&](const QString &what) {
        person::whenAsked(&window, [&](QDialog &dialog) {
            auto *numbers = dialog.findChild<QComboBox *>();
            numbers->setCurrentIndex(numbers->count() - 1);
            dialog.findChild<ChoiceRow *>()->setValue(what);
            person::press(Qt::Key_Return, Qt::ControlModifier);
        });
        return callAndRecord(desk.vault.session(), desk.notices, desk.detail(), &window);
    };
    person::look(window);
    REQUIRE(call(u"someone_else"_s));
    CHECK(desk.detail().contacts.first().safe == Answer::Yes);
    CHECK(desk.detail().contacts.last().safe == Answer::No);
    CHECK(desk.notices.shown.last().contains(u"non sûr"_s));
    REQUIRE_OK(work::cases::endRecord(desk.vault.session(), desk.id, model::RecordType::Contact,
                                      desk.detail().contacts.last().id.text()));
    CallDialog dialog(desk.vault.session(), desk.detail());
    person::look(dialog);
    CHECK_FALSE(dialog.findChild<QComboBox *>()->isVisible());
}

TEST_CASE("where somebody else answered a number of another office, that office is to be told, and the banner warns",
          "[ui][contacts]")
{
    Desk desk({});
    takeForeign(desk.vault, model::RecordType::Contact, u"FEDCBA98-0000000000000CT1"_s,
                {{u"case_id"_s, desk.id.text()},
                 {u"value"_s, u"06 39 98 41 07"_s},
                 {u"e164"_s, u"+33639984107"_s},
                 {u"safe"_s, u"yes"_s},
                 {u"hours"_s, u"tout le temps"_s},
                 {u"checked_on"_s, u"2026-11-24"_s}});
    QWidget window;
    person::look(window);
    person::whenAsked(&window, [&](QDialog &dialog) {
        dialog.findChild<ChoiceRow *>()->setValue(u"someone_else"_s);
        person::press(Qt::Key_Return, Qt::ControlModifier);
    });
    REQUIRE(callAndRecord(desk.vault.session(), desk.notices, desk.detail(), &window));
    CHECK_FALSE(desk.notices.shown.last().contains(u"non sûr"_s)); // it is not: the record is theirs
    CHECK(contactAnswer(desk.detail(), desk.vault.session()).fact == u"Aucun canal sûr"_s);
    CHECK_FALSE(callAndRecord(desk.vault.session(), desk.notices, desk.detail(), &window));
}

TEST_CASE("an address hidden beyond its ground says so on the banner", "[ui][contacts]")
{
    Desk desk({});
    const auto alert = [&] { return contactAnswer(desk.detail(), desk.vault.session()).alert; };
    CHECK(alert().isEmpty());
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"cover_ground"_s, u"ordonnance du juge"_s));
    CHECK(alert().contains(u"date de fin"_s)); // a ground without an end is no cover
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"cover_until"_s, u"2026-11-24"_s));
    CHECK(alert().isEmpty()); // its last day
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"cover_until"_s, u"2026-11-23"_s));
    CHECK(alert().contains(u"peut être demandée"_s));
}

TEST_CASE("while a fact is typed the journal says what in it would tell who or where she is", "[ui][contacts]")
{
    Desk desk({});
    QAction back;
    CasePage page(desk.vault.session(), desk.notices, &back);
    page.open(desk.id.text());
    person::look(page);
    auto *text = page.findChild<QPlainTextEdit *>();
    const auto shown = [&] {
        QString all;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            all += label->isVisible() ? label->text() + u'|' : QString();
        }
        return all;
    };
    text->setPlainText(u"Oksana vit rue des Lilas"_s);
    CHECK(shown().contains(u"rue des Lilas"_s));
    CHECK(shown().contains(u"(nom)"_s));
    text->setPlainText(u"Demande envoyée"_s);
    CHECK_FALSE(shown().contains(u"rue des Lilas"_s));
}
