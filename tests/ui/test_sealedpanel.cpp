// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "ui/common/look.h"
#include "ui/pages/sealedpanel.h"
#include "ui/pages/sealedview.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace relais;
using namespace relais::ui;

namespace {

const QString kAddress = u"17 impasse des Mouettes, Fécamp"_s;

/// The section of a case, and somebody at the mouse.
struct Desk {
    TempVault vault;
    FakeNotices notices;
    model::CaseId id;
    std::unique_ptr<SealedPanel> panel;

    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        applyLook(appearance, zoom);
        vault.session().keeper = std::make_shared<work::sealed::Keeper>(SecretBytes::random(32));
        id = vault.addCase(u"Exemple"_s, u"Ada"_s);
        panel = std::make_unique<SealedPanel>(vault.session(), notices);
        panel->resize(900, 240);
        panel->setCase(id);
        person::look(*panel);
    }
    ~Desk()
    {
        panel.reset();
        applyLook(Appearance::Light, 100);
    }
    void click(const QString &name) const
    {
        QTest::qWait(20); // a new line is shown by the next event
        QPushButton *button = nullptr;
        for (QPushButton *one : panel->findChildren<QPushButton *>(name)) {
            button = one->isVisible() ? one : button; // what was replaced goes with the next event
        }
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void seal()
    {
        person::whenAsked(panel.get(), [](QDialog &dialog) {
            dialog.findChild<QPlainTextEdit *>(u"sealedText"_s)->setFocus();
            person::type(kAddress);
            person::press(Qt::Key_Return, Qt::ControlModifier);
        });
        click(u"sealButton"_s);
    }
    void open(const QString &because)
    {
        person::whenAsked(panel.get(), [because](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"sealedReason"_s)->setFocus();
            person::type(because);
            person::press(Qt::Key_Return);
            if (dialog.isVisible()) {
                dialog.reject();
            }
        });
        click(u"openSealed"_s);
    }
    /// Every text that a widget holds, and so what could be copied or read by another program.
    [[nodiscard]] QString texts() const
    {
        QString all = QApplication::clipboard()->text();
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            all += u'\n' + widget->accessibleName() + widget->accessibleDescription() + widget->toolTip() +
                   widget->property("text").toString();
        }
        return all;
    }
    [[nodiscard]] QImage shown() const
    {
        QTest::qWait(20);
        SealedView *view = nullptr;
        for (SealedView *one : panel->findChildren<SealedView *>()) {
            view = one->isVisible() ? one : view;
        }
        REQUIRE(view != nullptr);
        return view->grab().toImage();
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            panel->grab().save(folder + u'/' + name);
        }
    }
};

} // namespace

TEST_CASE("a value is sealed, opened for a reason, closes by itself, and no widget ever holds it as a text",
          "[ui][sealed]")
{
    Desk desk;
    desk.seal();
    const QImage closed = desk.shown();
    desk.open(u"oui"_s);
    CHECK(desk.shown() == closed); // « oui » is no reason
    desk.open(u"le foyer demande la confirmation"_s);
    const QImage open = desk.shown();
    CHECK(open != closed);
    CHECK(desk.texts().contains(u"5:00"_s));
    CHECK_FALSE(desk.texts().contains(u"Mouettes"_s));
    desk.picture(u"sealed-open.png"_s);

    desk.vault.clock().advance(61'000);
    desk.panel->tick();
    CHECK(desk.texts().contains(u"3:59"_s));
    CHECK(desk.shown() == open);
    desk.vault.clock().advance(240'000);
    desk.panel->tick();
    CHECK(desk.shown() != open);
    CHECK_FALSE(desk.texts().contains(u':'));
}

TEST_CASE("another case and the lock close what is open", "[ui][sealed]")
{
    Desk desk;
    const model::CaseId other = desk.vault.addCase(u"Voisine"_s, u"Lou"_s);
    desk.seal();
    const QImage closed = desk.shown();
    desk.open(u"le foyer demande la confirmation"_s);
    CHECK(desk.shown() != closed);
    desk.panel->setCase(other);
    desk.panel->setCase(desk.id);
    CHECK(desk.shown() == closed);
    desk.open(u"le foyer demande la confirmation"_s);
    const auto id = work::sealed::find(desk.vault.session(), desk.id, model::SealedKind::ShelterAddress);
    REQUIRE_OK(id);
    CHECK(desk.vault.session().keeper->value(*id, desk.vault.clock().now()) != nullptr);
    desk.panel->clear();
    CHECK(desk.vault.session().keeper->value(*id, desk.vault.clock().now()) == nullptr);
}

TEST_CASE("a sealed value is readable in the dark and at twice the size", "[ui][sealed]")
{
    Desk desk(Appearance::Dark, 200);
    desk.seal();
    desk.open(u"le foyer demande la confirmation"_s);
    desk.picture(u"sealed-dark-200.png"_s);
    CHECK(desk.texts().contains(u"5:00"_s));
}
