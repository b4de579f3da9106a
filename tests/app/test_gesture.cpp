// SPDX-License-Identifier: GPL-3.0-or-later
// « Dites-le-nous une fois »: eleven measures to five partners through the window, with every key and click counted.
#include "tests/app/desk.h"

#include "core/work/consents.h"
#include "core/work/correspondents.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/route.h"
#include "tests/kit/partner.h"
#include "ui/common/keybutton.h"
#include "ui/pages/exchangepage.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace relais;

namespace {

namespace orientations = work::orientations;

constexpr int kMost = 12; ///< keys and clicks from the ticked measures to all gone

/// Of a case with eleven measures to do, for four partners with the program and one on paper whom she was not asked
/// about; the bundles go by a folder, and there is no printer.
class Gesture
{
public:
    Gesture()
    {
        desk.unlock();
        session = desk.application().session();
        const auto found = work::cases::byIdOrReference(*session, u"76-2026-00001"_s);
        REQUIRE_OK(found);
        id = *found;
        for (const auto &[address, name] :
             {std::pair{u"A1B2C3D4"_s, u"SIAO 76"_s}, std::pair{u"B1C2D3E4"_s, u"CIDFF 76"_s},
              std::pair{u"C1D2E3F4"_s, u"France Travail Fécamp"_s}, std::pair{u"D1E2F3G4"_s, u"Barreau de Rouen"_s}}) {
            know(Partner(address, name));
        }
        for (const QString &code : {u"LOG-01"_s, u"LOG-02"_s, u"LOG-03"_s, u"LOG-04"_s, u"LOG-06"_s, u"JUR-01"_s,
                                    u"JUR-03"_s, u"EMP-01"_s, u"EMP-02"_s, u"SEC-03"_s, u"SEC-04"_s}) {
            toDo(code);
        }
        for (const auto &[office, scope] :
             {std::pair{u"SIAO 76"_s, u"LOG"_s}, std::pair{u"CIDFF 76"_s, u"JUR"_s},
              std::pair{u"France Travail Fécamp"_s, u"EMP"_s}, std::pair{u"Barreau de Rouen"_s, u"JUR"_s}}) {
            accept(office, scope);
        }
        work::route::Route route;
        route.kind = work::route::Kind::Folder;
        route.folder = folder.path();
        REQUIRE_OK(work::route::save(*session, route));
        desk.window().show(desk.application().pageNamed(u"case"_s), id.text());
        before = QDir::currentPath();
        QDir::setCurrent(papers.path()); // where a file is offered
    }
    ~Gesture() { QDir::setCurrent(before); }

    /// The keys that go down; each of a chord counts.
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        count += 1 + (modifiers.testFlag(Qt::ControlModifier) ? 1 : 0) + (modifiers.testFlag(Qt::AltModifier) ? 1 : 0);
        person::press(key, modifiers);
    }
    /// On the button of the window in front that begins so.
    void click(const QString &text)
    {
        QWidget *front = QApplication::activeModalWidget();
        for (auto *button : (front != nullptr ? front : &desk.window())->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&').startsWith(text)) {
                ++count;
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    }
    /// Into the folder that an environment variable names; else nothing. @param window whose picture it is
    void shoot(QWidget &window, const QString &name)
    {
        const QString to = qEnvironmentVariable("RELAIS_SHOTS");
        if (to.isEmpty()) {
            return;
        }
        const auto picture = [&](const QString &kind) {
            QTest::qWait(60); // what is deferred is painted
            window.grab().save(QDir(to).filePath(u"gesture-"_s + name + kind + u".png"_s));
        };
        picture({});
        ui::applyLook(ui::Appearance::Dark, 100);
        picture(u"-dark"_s);
        ui::applyLook(ui::Appearance::Light, 200);
        picture(u"-zoom"_s);
        ui::applyLook(ui::Appearance::Light, 100);
    }
    [[nodiscard]] QStringList sentBundles() const
    {
        return QDir(folder.path()).entryList({u"*.relais"_s}, QDir::Files);
    }
    [[nodiscard]] QStringList savedSheets() const { return QDir(papers.path()).entryList({u"*.pdf"_s}, QDir::Files); }
    /// All of it is where it should be.
    void checkAllGone()
    {
        const auto *exchange = qobject_cast<ui::ExchangePage *>(desk.application().pageNamed(u"exchange"_s));
        REQUIRE(exchange != nullptr);
        REQUIRE(QTest::qWaitFor([&] { return !exchange->isRunning() && sentBundles().size() == 4; }, 60'000));
        CHECK(exchange->headline().strong.startsWith(u"0"_s));
        REQUIRE(savedSheets().size() == 1);
        CHECK(QFileInfo(papers.filePath(savedSheets().first())).size() > 1000);
        const auto all = orientations::standings(*session, id);
        REQUIRE_OK(all);
        CHECK(all->size() == 5);
        qsizetype measures = 0;
        for (const orientations::Standing &one : *all) {
            INFO(one.officeName.toStdString());
            CHECK(one.state ==
                  (one.orientation.way == model::OrientationWay::Bundle ? model::OrientationState::Sent : one.state));
            measures += model::measuresOf(one.orientation).size();
        }
        CHECK(measures == 11);
    }

    ProgramAtTheDesk desk;
    work::Session *session = nullptr;
    model::CaseId id;
    int count = 0;

private:
    void know(const Partner &partner)
    {
        namespace correspondents = work::correspondents;
        const auto card = correspondents::import(*session, partner.file());
        REQUIRE_OK(card);
        REQUIRE_OK(correspondents::verify(*session, card->id, partner.digits(), correspondents::Told::PostOfOffice));
        desk.clock().advance(1000);
    }
    void toDo(const QString &code)
    {
        const auto known = work::measures::byCode(*session, id, code);
        if (known) {
            const auto act = session->act("measure.set", id);
            REQUIRE_OK(session->vault.write(act, [&](store::Tx &tx) -> Result<void> {
                tx.set(model::RecordType::Measure, known->id.text(), u"status"_s, u"to_do"_s);
                return {};
            }));
        } else {
            REQUIRE_OK(work::measures::add(*session, id, code));
        }
        desk.clock().advance(1000);
    }
    void accept(const QString &office, const QString &strand)
    {
        work::consents::Given given;
        given.office = office;
        given.scope = QStringList{strand};
        given.mode = model::ConsentMode::Written;
        given.until = session->today().addDays(90);
        REQUIRE_OK(work::consents::give(*session, id, given));
        desk.clock().advance(1000);
    }

    QTemporaryDir folder;
    QTemporaryDir papers;
    QString before;
};

/// Answers the question about the sheet, then the one about its file.
void whenSheetIsAsked(Gesture &gesture, const std::function<void()> &print, const std::function<void()> &save)
{
    person::whenAsked(&gesture.desk.window(), [&gesture, print, save](QDialog &question) {
        gesture.shoot(question, u"4-sheet"_s);
        person::whenAsked(&gesture.desk.window(), [save](QDialog &file) { // the question is gone by then
            CHECK(qobject_cast<QFileDialog *>(&file) != nullptr);
            save();
        });
        QApplication::setActiveWindow(&question);
        print();
    });
}

} // namespace

TEST_CASE("eleven measures are with five partners after at most twelve keys, each key of a chord counted",
          "[app][gesture]")
{
    Gesture gesture;
    ui::MainWindow &window = gesture.desk.window();
    gesture.shoot(window, u"1-case"_s);
    gesture.strike(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(window.currentPage() == gesture.desk.application().pageNamed(u"activate"_s));
    CHECK(window.currentPage()->headline().strong.startsWith(u"11"_s));
    gesture.shoot(window, u"2-missing"_s);
    gesture.strike(Qt::Key_O, Qt::AltModifier);
    gesture.shoot(window, u"3-ready"_s);
    whenSheetIsAsked(
        gesture, [&] { gesture.strike(Qt::Key_Return, Qt::ControlModifier); }, [&] { gesture.strike(Qt::Key_Return); });
    gesture.strike(Qt::Key_Return, Qt::ControlModifier);
    QApplication::setActiveWindow(&window);
    REQUIRE(window.currentPage() == gesture.desk.application().pageNamed(u"case"_s));
    CHECK(gesture.sentBundles().isEmpty()); // until now it can be taken back
    gesture.shoot(window, u"5-done"_s);
    gesture.strike(Qt::Key_F5);
    gesture.checkAllGone();
    gesture.shoot(window, u"6-gone"_s);
    CHECK(gesture.count <= kMost);
    WARN(gesture.count << " keys");
}

TEST_CASE("with the mouse alone the same takes at most twelve clicks", "[app][gesture]")
{
    Gesture gesture;
    gesture.click(u"Activer"_s);
    gesture.click(u"Accord oral"_s);
    whenSheetIsAsked(
        gesture, [&] { gesture.click(u"Imprimer"_s); }, [&] { gesture.click(u"Enregistrer"_s); });
    gesture.click(u"Activer 11"_s);
    QApplication::setActiveWindow(&gesture.desk.window());
    gesture.click(u"Envoyer maintenant"_s);
    gesture.checkAllGone();
    CHECK(gesture.count <= kMost);
    WARN(gesture.count << " clicks");
}

TEST_CASE("a sheet that is not printed at once stays in the notice, and the gesture can still be taken back",
          "[app][gesture]")
{
    Gesture gesture;
    gesture.strike(Qt::Key_E, Qt::ControlModifier);
    gesture.strike(Qt::Key_O, Qt::AltModifier);
    person::whenAsked(&gesture.desk.window(), [](QDialog &question) { question.reject(); });
    gesture.strike(Qt::Key_Return, Qt::ControlModifier);
    QApplication::setActiveWindow(&gesture.desk.window());
    CHECK(gesture.savedSheets().isEmpty());
    gesture.desk.clock().advance(1000);
    CHECK(ProgramAtTheDesk::shows(u"Imprimer les fiches"_s));
    gesture.click(u"Annuler l’activation"_s);
    const auto all = orientations::standings(*gesture.session, gesture.id);
    REQUIRE_OK(all);
    CHECK(all->isEmpty());
}
