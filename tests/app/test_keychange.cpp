// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "ui/common/keybutton.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/dialogframe.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace relais;

namespace {

/// Samia gets a phrase of her own, as the dialog gives it.
void hireSamia(ProgramAtTheDesk &desk)
{
    person::whenAsked(&desk.window(), [&](QDialog &people) {
        person::whenAsked(&people, [&](QDialog &one) {
            const auto *frame = qobject_cast<ui::DialogFrame *>(&one);
            REQUIRE(frame != nullptr);
            one.findChild<QLineEdit *>(u"nameEdit"_s)->setFocus();
            person::type(u"Samia"_s);
            for (QLineEdit *edit : one.findChildren<QLineEdit *>()) {
                if (edit->objectName() != u"nameEdit"_s) {
                    edit->setText(u"caillou brume persil lanterne coquille sentier girafe"_s);
                }
            }
            REQUIRE(QTest::qWaitFor([&] { return frame->act()->isEnabled(); }, 5000));
            frame->act()->click();
            REQUIRE(QTest::qWaitFor([&] { return !one.isVisible(); }, 60'000));
        });
        people.findChild<QWidget *>(u"addPerson"_s)->setFocus();
        person::press(Qt::Key_Space);
        people.accept();
    });
    emit qobject_cast<ui::SettingsPage *>(desk.application().pageNamed(u"settings"_s))->peopleWanted();
}

} // namespace

TEST_CASE("somebody leaves: the window lives while the vault is written anew, says so, and starts again after it",
          "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    auto &application = desk.application();
    desk.openCase();
    hireSamia(desk);
    QSignalSpy restart(&application, &Application::restartWanted);
    int turns = 0;
    QTimer heart;
    heart.setInterval(1);
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { turns += restart.count() == 0 ? 1 : 0; });
    person::whenAsked(&desk.window(), [&](QDialog &people) {
        auto *table = people.findChild<QAbstractItemView *>(u"peopleTable"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        person::whenAsked(&people, [](QDialog &question) {
            QString said;
            for (const QLabel *label : question.findChildren<QLabel *>()) {
                said += label->text();
            }
            CHECK(said.contains(u"s’ouvrent encore avec sa phrase"_s)); // copies that were made before
            for (QAbstractButton *button : question.findChildren<QAbstractButton *>()) {
                if (button->text().contains(u"Retirer"_s)) {
                    button->click();
                    return;
                }
            }
        });
        people.findChild<QWidget *>(u"removePerson"_s)->setFocus();
        person::press(Qt::Key_Space);
    });
    emit qobject_cast<ui::SettingsPage *>(application.pageNamed(u"settings"_s))->peopleWanted();
    CHECK(application.session() == nullptr);
    CHECK(desk.window().isLocked());
    CHECK(restart.count() == 0); // it is being done, and this line is reached
    CHECK(ProgramAtTheDesk::shows(u"Toutes les clés changent"_s));
    CHECK_FALSE(ProgramAtTheDesk::shows(u"Marchand"_s));
    CHECK(application.pageNamed(u"case"_s) == nullptr);
    heart.start();
    CHECK(QTest::qWaitFor([&] { return restart.count() == 1; }, 60'000));
    CHECK(turns > 1);
    const auto again = work::unlock(desk.folder(), SecretBytes::fromPassphrase(u"sept mots"_s));
    REQUIRE_OK(again);
    const auto hers = work::unlock(
        desk.folder(), SecretBytes::fromPassphrase(u"caillou brume persil lanterne coquille sentier girafe"_s));
    CHECK_FALSE(hers.has_value());
    const auto opened = work::openDesk(desk.folder(), *again, desk.clock(), desk.reference());
    REQUIRE_OK(opened);
    CHECK(work::cases::rows(*opened->session)->size() == 3);
}
