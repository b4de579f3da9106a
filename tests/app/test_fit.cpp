// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "ui/common/contactbanner.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/metrics.h"
#include "ui/common/rowviews.h"
#include "ui/shell/statusline.h"

#include <QLayout>

using namespace relais;

namespace {

struct Screen {
    QSize size;
    int zoom;
};

/// A case whose head and banner say all that they can.
QString fullCase(const work::Session &session)
{
    work::cases::NewCase one;
    one.person.lastName = u"Delacroix-Montgolfier"_s;
    one.person.firstName = u"Marie-Noëlle"_s;
    one.person.birthDate = {1988, 6, 8};
    one.file.referredAt = session.clock.now();
    one.file.departureOn = session.today().addDays(4);
    model::Contact contact;
    contact.channel = model::Channel::Phone;
    contact.value = u"06 39 98 41 07"_s;
    contact.e164 = u"+33639984107"_s;
    contact.safe = model::Answer::Yes;
    contact.hours = u"lun-dim 08:00-20:00"_s;
    contact.callerIdentity = u"Cabinet Morel"_s;
    contact.codeWord = u"dossier vert"_s;
    contact.checkedOn = session.today().addDays(-3);
    contact.voicemail = model::Answer::No;
    contact.sms = model::Answer::No;
    one.contacts << contact;
    const auto id = work::cases::open(session, one);
    REQUIRE_OK(id);
    return id->text();
}

/// Height and width below which something on the page would be cut.
QSize least(const ui::Page &page)
{
    const QLayout *inside = page.layout();
    return {inside->totalMinimumSize().width(), inside->hasHeightForWidth()
                                                    ? inside->totalMinimumHeightForWidth(page.width())
                                                    : inside->totalMinimumSize().height()};
}

} // namespace

TEST_CASE("every page fits a small screen, at 100 % and at 200 %", "[app][fit]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QString id = fullCase(*desk.application().session());
    for (const Screen &screen : {Screen{{1366, 768}, 100}, Screen{{1440, 900}, 200}}) {
        ui::applyLook(ui::Appearance::Light, screen.zoom);
        desk.window().resize(screen.size);
        for (const QString &word : {u"today"_s, u"caseload"_s, u"case"_s, u"intake"_s, u"print"_s, u"decisions"_s,
                                    u"settings"_s, u"import"_s, u"partners"_s}) {
            INFO(word.toStdString() << " at " << screen.zoom << " %");
            ui::Page *page = desk.application().pageNamed(word);
            desk.window().show(page, word == u"case"_s || word == u"print"_s ? id : QString());
            QCoreApplication::processEvents();
            CHECK(desk.window().width() == screen.size.width());
            CHECK(desk.window().height() == screen.size.height());
            const QSize needed = least(*page);
            CHECK(needed.width() <= page->width());
            CHECK(needed.height() <= page->height());
        }
    }
    ui::applyLook(ui::Appearance::Light, 100);
}

TEST_CASE("pages opened at 200 % are narrow from the first moment", "[app][fit]")
{
    ProgramAtTheDesk desk;
    ui::applyLook(ui::Appearance::Light, 200);
    desk.unlock();
    ui::Page *caseload = desk.application().pageNamed(u"caseload"_s);
    desk.window().show(caseload);
    CHECK(caseload->findChild<ui::RowTable *>()->isColumnHidden(2));
    ui::applyLook(ui::Appearance::Light, 100);
    CHECK_FALSE(caseload->findChild<ui::RowTable *>()->isColumnHidden(2));
}

TEST_CASE("at 200 % the contact banner takes two rows at most and loses no word", "[app][fit]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QString id = fullCase(*desk.application().session());
    ui::applyLook(ui::Appearance::Light, 200);
    desk.window().resize(1440, 900);
    desk.window().show(desk.application().pageNamed(u"case"_s), id);
    QCoreApplication::processEvents();
    const auto *banner = desk.window().currentPage()->findChild<ui::ContactBanner *>();
    REQUIRE(banner != nullptr);
    CHECK(banner->height() < 6 * ui::controlHeight());
    const auto labels = banner->findChildren<ui::ElidedLabel *>();
    CHECK_FALSE(labels.isEmpty());
    for (const ui::ElidedLabel *label : labels) {
        INFO(label->text().toStdString());
        CHECK_FALSE(label->isCut());
    }
    ui::applyLook(ui::Appearance::Light, 100);
}

TEST_CASE("a chip hidden in a narrow window stays hidden when the case changes, and comes back with the width",
          "[app][fit]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QString id = fullCase(*desk.application().session());
    ui::Page *page = desk.application().pageNamed(u"case"_s);
    desk.window().show(page, id);
    const auto chipShown = [&] {
        const auto chips = page->findChildren<QWidget *>();
        return std::any_of(chips.cbegin(), chips.cend(), [](const QWidget *chip) {
            return chip->isVisible() && chip->accessibleName().startsWith(u"Départ prévu"_s);
        });
    };
    CHECK(chipShown());
    desk.window().resize(1000, 700);
    CHECK_FALSE(chipShown());
    page->reload();
    CHECK_FALSE(chipShown());
    desk.window().resize(1440, 900);
    CHECK(chipShown());
}

TEST_CASE("a long sentence of the status bar is cut with its whole in a tooltip; the window keeps its width",
          "[app][fit]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    desk.window().resize(800, 600);
    const QString sentence = QString(u"Une phrase qui dit beaucoup de choses. "_s).repeated(12).trimmed();
    desk.window().statusLine()->say(sentence);
    QCoreApplication::processEvents();
    CHECK(desk.window().width() == 800);
    CHECK(desk.window().statusLine()->text() == sentence);
    const auto labels = desk.window().statusLine()->findChildren<ui::ElidedLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const ui::ElidedLabel *label) { return label->isCut(); }));
}
