// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/measures.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/measuredialog.h"

#include <QLabel>
#include <QScrollArea>

using namespace relais;
using namespace relais::ui;

namespace {

/// One case whose telephone is safe on working days from nine to five; it is Tuesday, 9:20.
struct OneCase {
    TempVault vault;
    model::CaseId id;

    explicit OneCase(const QString &hours = u"lun-ven 9h-17h"_s)
    {
        speak(*qApp, QLocale(QLocale::French));
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.file.referredAt = vault.clock().now();
        model::Contact contact;
        contact.value = u"06 39 98 41 07"_s;
        contact.e164 = u"+33639984107"_s;
        contact.safe = model::Answer::Yes;
        contact.voicemail = model::Answer::No;
        contact.hours = hours;
        contact.checkedOn = vault.session().today();
        one.contacts << contact;
        const auto opened = work::cases::open(vault.session(), one);
        REQUIRE_OK(opened);
        id = *opened;
    }
    [[nodiscard]] work::CaseDetail detail() { return *work::loadCase(vault.session(), id); }
    [[nodiscard]] model::Measure measure(const QString &code)
    {
        const QList<model::Measure> all = detail().measures;
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &m) { return m.code == code; });
        REQUIRE(found != all.cend());
        return *found;
    }
};

QStringList errorsOf(const QWidget &dialog)
{
    QStringList errors;
    const QList<Field *> fields = dialog.findChildren<Field *>();
    for (const Field *field : fields) {
        if (!field->error().isEmpty()) {
            errors << field->error();
        }
    }
    return errors;
}

const QString kCode = u"FIN-01"_s;

} // namespace

TEST_CASE("a measure is entered from the keyboard: its state, its day, who and the proof", "[ui][measuredialog]")
{
    OneCase one;
    MeasureDialog dialog(one.vault.session(), one.detail(), one.measure(kCode));
    person::look(dialog);
    person::type(u"Dem"_s); // the state has the focus
    person::tabTo(u"Au"_s);
    person::retype(u"hier"_s);
    person::tabTo(u"Partenaire"_s);
    person::type(u"CAF 76"_s);
    person::tabTo(u"Preuve"_s);
    person::type(u"Courrier du 23"_s);
    person::press(Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    REQUIRE_OK(dialog.save());
    const model::Measure after = one.measure(kCode);
    CHECK(after.status == model::MeasureStatus::Requested);
    CHECK(after.statusOn == one.vault.session().today().addDays(-1));
    CHECK(after.partner == u"CAF 76"_s);
    CHECK(after.proof == u"Courrier du 23"_s);
}

TEST_CASE("a measure is not postponed without a reason, nor to a day that is gone", "[ui][measuredialog]")
{
    OneCase one;
    MeasureDialog dialog(one.vault.session(), one.detail(), one.measure(kCode), MeasureDialog::First::Postponement);
    person::look(dialog);
    person::type(u"demain"_s);
    person::press(Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(errorsOf(dialog) == QStringList{u"Écrivez pourquoi."_s});
    person::tabTo(u"Pourquoi"_s);
    person::type(u"pièce attendue"_s);
    person::press(Qt::Key_Backtab, Qt::ShiftModifier);
    person::retype(u"hier"_s);
    person::press(Qt::Key_Return);
    CHECK(errorsOf(dialog).size() == 1);
    person::retype(u"demain"_s);
    person::press(Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    REQUIRE_OK(dialog.save());
    CHECK(one.measure(kCode).postponedTo == one.vault.session().today().addDays(1));
    CHECK(one.measure(kCode).postponedWhy == u"pièce attendue"_s);
}

TEST_CASE("Escape leaves a measure as it was", "[ui][measuredialog]")
{
    OneCase one;
    MeasureDialog dialog(one.vault.session(), one.detail(), one.measure(kCode));
    person::look(dialog);
    person::type(u"Dem"_s);
    person::press(Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(one.measure(kCode).status == model::MeasureStatus::ToAssess);
}

TEST_CASE("a call within the safe hours asks what came of it, nothing more", "[ui][calldialog]")
{
    OneCase one;
    CallDialog dialog(one.vault.session(), one.detail());
    person::look(dialog);
    person::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible()); // nothing was chosen
    person::tabTo(u"Résultat : elle a répondu"_s);
    person::press(Qt::Key_Space);
    person::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome() == work::contacts::CallOutcome::Reached);
    CHECK(dialog.reason().isEmpty());
    CHECK_FALSE(dialog.text().isEmpty());
}

TEST_CASE("outside the safe hours the reason is written first, and a message is not offered", "[ui][calldialog]")
{
    OneCase one(u"lun-ven 14h-17h"_s);
    CallDialog dialog(one.vault.session(), one.detail());
    person::look(dialog);
    person::tabTo(u"Résultat : elle a répondu"_s);
    person::press(Qt::Key_Space);
    person::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    CHECK(errorsOf(dialog).size() == 1);
    person::type(u"elle l’a demandé par courriel"_s); // the focus was put there
    person::press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.result() == QDialog::Accepted);
    CHECK(dialog.reason() == u"elle l’a demandé par courriel"_s);
    const QList<QAbstractButton *> buttons = dialog.findChildren<QAbstractButton *>();
    CHECK(std::none_of(buttons.cbegin(), buttons.cend(),
                       [](const QAbstractButton *button) { return button->text().contains(u"message laissé"_s); }));
}

TEST_CASE("a question of text is answered by words and Ctrl+Enter, never by an empty text", "[ui][casequestions]")
{
    speak(*qApp, QLocale(QLocale::French));
    QWidget window;
    person::whenAsked(&window, [](QDialog &dialog) {
        person::press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(dialog.isVisible());
        person::type(u"deux signaux"_s);
        person::press(Qt::Key_Return); // breaks the line
        CHECK(dialog.isVisible());
        person::press(Qt::Key_Return, Qt::ControlModifier);
    });
    CHECK(askForText(&window, {u"Danger élevé"_s, u"Pourquoi"_s, u"Saisir"_s}) == u"deux signaux"_s);
    person::whenAsked(&window, [](QDialog &) {
        person::type(u"deux signaux"_s);
        person::press(Qt::Key_Escape);
    });
    CHECK_FALSE(askForText(&window, {u"Danger élevé"_s, u"Pourquoi"_s, u"Saisir"_s}).has_value());
}

TEST_CASE("a day is typed as people type it", "[ui][casequestions]")
{
    OneCase one;
    QWidget window;
    person::whenAsked(&window, [](QDialog &) {
        person::type(u"demain"_s);
        person::press(Qt::Key_Return);
    });
    CHECK(askForDay(&window, one.vault.session(), u"Départ prévu"_s, {}) == one.vault.session().today().addDays(1));
}

TEST_CASE("a case is closed with a reason chosen by its first letters and a remark", "[ui][casequestions]")
{
    OneCase one;
    QWidget window;
    person::whenAsked(&window, [](QDialog &) {
        person::type(exitReasonWord(model::ExitReason::Moved).left(4));
        person::press(Qt::Key_Tab);
        person::type(u"suivie à Lille"_s);
        person::press(Qt::Key_Return);
    });
    const auto answer = askForExit(&window, one.vault.session(), u"exit"_s);
    REQUIRE(answer.has_value());
    CHECK(answer->reason == model::ExitReason::Moved);
    CHECK(answer->remark == u"suivie à Lille"_s);
}

TEST_CASE("a measure of the catalogue is found by its code or words; those of the case are not offered",
          "[ui][casequestions]")
{
    OneCase one;
    work::CaseDetail detail = one.detail();
    detail.measures.removeIf([](const model::Measure &measure) { return measure.code == kCode; });
    QWidget window;
    person::whenAsked(&window, [](QDialog &dialog) {
        person::type(u"zzzz"_s);
        person::press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        person::retype(kCode.toLower());
        person::press(Qt::Key_Return);
    });
    CHECK(askForMeasure(&window, one.vault.session(), detail) == kCode);
    person::whenAsked(&window, [](QDialog &) {
        person::type(kCode);
        person::press(Qt::Key_Escape);
    });
    CHECK_FALSE(askForMeasure(&window, one.vault.session(), one.detail()).has_value());
}

TEST_CASE("a dialog fits 600 pixels of height at 200 % and its verb stays in sight", "[ui][dialogframe]")
{
    OneCase one;
    applyLook(Appearance::Light, 200);
    CallDialog call(one.vault.session(), one.detail());
    MeasureDialog measure(one.vault.session(), one.detail(), one.measure(kCode));
    for (DialogFrame *dialog : {static_cast<DialogFrame *>(&call), static_cast<DialogFrame *>(&measure)}) {
        CHECK(dialog->minimumSizeHint().height() <= 600);
        person::look(*dialog);
        dialog->resize(dialog->width(), 600);
        QCoreApplication::processEvents();
        CHECK(dialog->height() == 600);
        CHECK(dialog->rect().contains(QRect(dialog->act()->mapTo(dialog, QPoint()), dialog->act()->size())));
        dialog->hide();
    }
    applyLook(Appearance::Light, 100);
}
