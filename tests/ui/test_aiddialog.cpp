// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aiddialog.h"

#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/measuredialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;
using model::MeasureStatus;

namespace {

/// The dialog of one case, and somebody at the keyboard.
class Desk
{
public:
    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(appearance, zoom);
        id = vault.addCase(u"Exemple"_s, u"Ada"_s);
    }
    ~Desk()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        applyLook(Appearance::Light, 100);
    }
    void open()
    {
        dialog = std::make_unique<AidDialog>(vault.session(), notices, *work::loadCase(vault.session(), id));
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog.get()));
    }
    void set(const char *code, MeasureStatus status, const QDate &on)
    {
        REQUIRE_OK(work::measures::setStatus(vault.session(), measure(code).id, status, on));
    }
    [[nodiscard]] model::Measure measure(const char *code)
    {
        return work::measures::byCode(vault.session(), id, QString::fromLatin1(code)).value();
    }
    /// Walks with Tab to a field; fails when the keyboard does not reach it.
    void go(const char *name)
    {
        const auto *wanted = dialog->findChild<QWidget *>(QString::fromLatin1(name));
        REQUIRE(wanted != nullptr);
        for (int presses = 0; presses < 60; ++presses) {
            QWidget *focus = QApplication::focusWidget();
            if (focus != nullptr && (focus == wanted || wanted->isAncestorOf(focus))) {
                return;
            }
            QTest::keyClick(focus == nullptr ? dialog.get() : focus, Qt::Key_Tab);
        }
        FAIL("not reached: " << name);
    }
    void type(const char *name, const QString &text)
    {
        go(name);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Answers a choice by its word, from the keyboard: the arrows move, Space chooses.
    void choose(const char *name, const QString &value)
    {
        go(name);
        auto *row = dialog->findChild<ChoiceRow *>(QString::fromLatin1(name));
        for (int presses = 0; presses < 6 && row->value() != value; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), presses == 0 ? Qt::Key_Space : Qt::Key_Right);
        }
        CHECK(row->value() == value);
    }
    [[nodiscard]] QString says(const char *name) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] KeyButton *act() const { return dialog->findChild<KeyButton *>(u"act"_s); }
    /// Pictures are taken for the eye when a folder is named.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            dialog->grab().save(folder + u'/' + name);
        }
    }

    TempVault vault;
    model::CaseId id;
    FakeNotices notices;
    std::unique_ptr<AidDialog> dialog;
};

void answerAll(Desk &desk)
{
    desk.choose("scheme", u"caf"_s);
    desk.choose("beneficiary", u"no"_s);
    desk.choose("agricultural", u"no"_s);
    desk.type("complaint", u"011026"_s);
    desk.choose("previous", u"no"_s);
    desk.type("income", u"1500"_s);
    desk.type("children", u"2"_s);
    desk.choose("department", u"yes"_s);
}

} // namespace

TEST_CASE("nothing is answered at the start, and the dialog says what is still to be asked", "[ui][aid]")
{
    Desk desk;
    desk.open();
    for (const char *name : {"scheme", "beneficiary", "agricultural", "other_proof", "previous", "department"}) {
        CAPTURE(name);
        CHECK(desk.dialog->findChild<ChoiceRow *>(QString::fromLatin1(name))->value().isEmpty());
    }
    CHECK(desk.says("verdict") == u"Il manque des réponses pour décider."_s);
    CHECK(desk.says("missing").contains(u"son régime"_s));
    CHECK(desk.act()->text() == u"Garder ces réponses"_s);
    desk.picture(u"aid-start.png"_s);
}

TEST_CASE("the answer follows the keyboard, and the act puts the aid to do", "[ui][aid]")
{
    Desk desk;
    desk.open();
    answerAll(desk);
    CHECK(desk.says("verdict") == u"L’aide peut être demandée."_s);
    CHECK(desk.says("form").startsWith(u"Don"_s));
    CHECK(desk.says("payment").contains(u"déc. 2026"_s)); // five worked days from 24/11
    CHECK_FALSE(desk.dialog->findChild<QLabel *>(u"missing"_s)->isVisible());
    desk.picture(u"aid-possible.png"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.dialog->result() == QDialog::Accepted);
    REQUIRE_OK(desk.dialog->enter());
    CHECK(desk.measure("FIN-01").status == MeasureStatus::ToDo);
    CHECK(desk.measure("FIN-01").partner == u"CAF"_s);
}

TEST_CASE("a police log entry leads to the proofs, and the claim cannot be entered", "[ui][aid]")
{
    Desk desk;
    desk.set("SEC-04", MeasureStatus::Obtained, {2026, 11, 20});
    desk.open();
    CHECK(desk.says("proof").startsWith(u"Main courante"_s));
    CHECK(desk.act()->text() == u"Mettre les preuves à faire"_s);
    desk.type("claim_on", u"231126"_s);
    CHECK_FALSE(desk.act()->isEnabled());
    desk.picture(u"aid-log.png"_s);
}

TEST_CASE("what the case knows says where it is known from", "[ui][aid]")
{
    Desk desk;
    desk.set("SEC-03", MeasureStatus::Obtained, {2026, 11, 2});
    desk.open();
    const QList<QLabel *> labels = desk.dialog->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(),
                      [](const QLabel *label) { return label->text() == u"Connu par SEC-03"_s; }));
    CHECK(desk.dialog->findChild<DateEdit *>(u"complaint"_s)->date() == QDate(2026, 11, 2));
}

TEST_CASE("what is not understood is said under its field and blocks the act", "[ui][aid]")
{
    Desk desk;
    desk.open();
    desk.type("income", u"peu"_s);
    CHECK_FALSE(desk.act()->isEnabled());
    const QList<Field *> fields = desk.dialog->findChildren<Field *>();
    CHECK(std::count_if(fields.cbegin(), fields.cend(), [](const Field *f) { return !f->error().isEmpty(); }) == 1);
}

TEST_CASE("at 200 % and in the dark the whole answer is there to be read", "[ui][aid]")
{
    Desk desk(Appearance::Dark, 200);
    desk.open();
    answerAll(desk);
    desk.picture(u"aid-dark-200.png"_s);
    CHECK(desk.says("verdict") == u"L’aide peut être demandée."_s);
    Desk dark(Appearance::Dark, 100);
    dark.open();
    answerAll(dark);
    dark.picture(u"aid-dark.png"_s);
}

TEST_CASE("a measure that would be seen too early asks why before it is entered", "[ui][visible]")
{
    Desk desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"departure_on"_s, u"2026-11-28"_s));
    MeasureDialog dialog(desk.vault.session(), *work::loadCase(desk.vault.session(), desk.id), desk.measure("FIN-05"));
    dialog.show();
    auto *why = dialog.findChild<QLineEdit *>(u"early"_s);
    CHECK_FALSE(why->isVisible());
    auto *status = dialog.findChild<QComboBox *>();
    status->setCurrentIndex(status->findData(u"obtained"_s));
    CHECK(why->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(dialog.isVisible());
    why->setText(u"à sa demande"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    REQUIRE_OK(dialog.save());
    CHECK(desk.measure("FIN-05").status == MeasureStatus::Obtained);
    CHECK(work::loadCase(desk.vault.session(), desk.id)->notes.size() == 1);
}
