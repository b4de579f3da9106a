// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/base/result.h"
#include "ui/common/icon.h"
#include "ui/common/look.h"
#include "ui/common/paint.h"
#include "ui/common/words.h"

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

using namespace relais::ui;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255) {
                return image.pixelColor(x, y);
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("every text can be read on every ground where it stands, in both schemes", "[ui][look]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const auto ratio = [scheme](Token ink, Token ground) {
            return contrast(color(ink, scheme), color(ground, scheme));
        };
        for (const Token ground :
             {Token::Base, Token::Window, Token::Nav, Token::Selection, Token::Paper, Token::AccentTint}) {
            CHECK(ratio(Token::Text, ground) >= 4.5);
            CHECK(ratio(Token::Text2, ground) >= 4.5);
        }
        for (const Token state : {Token::Late, Token::Today, Token::Soon, Token::Week, Token::Waiting, Token::Done}) {
            CHECK(ratio(state, Token::Base) >= 4.5);
            CHECK(ratio(state, Token::Window) >= 4.5);
            CHECK(ratio(state, Token::Selection) >= 4.5);
            CHECK(ratio(state, tintOf(state)) >= 4.5);
            CHECK(ratio(Token::Text, tintOf(state)) >= 4.5);
        }
        CHECK(ratio(Token::OnAccent, Token::Accent) >= 4.5);
        CHECK(ratio(Token::Disabled, Token::Base) >= 4.5);
        for (const Token ground : {Token::Base, Token::Window}) {
            CHECK(ratio(Token::Border, ground) >= 3);
            CHECK(ratio(Token::Focus, ground) >= 3);
        }
    }
}

TEST_CASE("the appearance changes without a restart and follows the system when asked", "[ui][look]")
{
    applyLook(Appearance::Dark, 100);
    CHECK(currentScheme() == Scheme::Dark);
    QLabel *label = newLabel(u"a"_s, Role::Body, Token::Text2);
    CHECK(label->palette().color(QPalette::WindowText) == color(Token::Text2, Scheme::Dark));
    applyLook(Appearance::Light, 100);
    CHECK(currentScheme() == Scheme::Light);
    CHECK(label->palette().color(QPalette::WindowText) == color(Token::Text2, Scheme::Light));
    applyLook(Appearance::System, 100); // the system of the tests is light
    CHECK(currentScheme() == Scheme::Light);
    CHECK(schemeOf(paletteOf(Scheme::Dark)) == Scheme::Dark);
    delete label;
}

TEST_CASE("at 200 % fonts, units and margins are twice as large, and come back", "[ui][look]")
{
    applyLook(Appearance::Light, 100);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    arrange(column, Space::M, Space::L);
    QLabel *title = newLabel(u"a"_s, Role::PageTitle, Token::Text, &window);
    column->addWidget(title);
    CHECK(u() == 4);
    CHECK(controlHeight() == 32);
    CHECK(lineHeight() == 34);
    CHECK(twoLineHeight() == 46);
    CHECK(denseHeight() == 31);
    CHECK(column->contentsMargins().left() == 16);
    CHECK(title->font().pointSizeF() == Approx(15));
    applyLook(Appearance::Light, 300); // held at 200
    CHECK(zoomPercent() == 200);
    CHECK(u() == 8);
    CHECK(column->contentsMargins().left() == 32);
    CHECK(title->font().pointSizeF() == Approx(30));
    applyLook(Appearance::Light, 100);
    CHECK(column->contentsMargins().left() == 16);
    CHECK(title->font().pointSizeF() == Approx(15));
}

TEST_CASE("the text is in Noto Sans, codes are in Noto Sans Mono", "[ui][look]")
{
    applyLook(Appearance::Light, 100);
    CHECK(QFontInfo(QApplication::font()).family() == u"Noto Sans"_s);
    CHECK(QFontInfo(fontOf(Role::Code)).family() == u"Noto Sans Mono"_s);
}

TEST_CASE("an icon takes the colour of its token and follows the scheme", "[ui][icon]")
{
    applyLook(Appearance::Light, 100);
    const QIcon flag = icon(u"flag", Token::Late);
    CHECK(inkOf(flag.pixmap(22)) == color(Token::Late, Scheme::Light));
    applyLook(Appearance::Dark, 100);
    CHECK(inkOf(flag.pixmap(22)) == color(Token::Late, Scheme::Dark));
    CHECK(inkOf(flag.pixmap(QSize(22, 22), QIcon::Disabled)) == color(Token::Disabled, Scheme::Dark));
    applyLook(Appearance::Light, 100);
}

TEST_CASE("every state has an icon that exists, a word, and is told without colour", "[ui][words]")
{
    using namespace relais::model;
    QList<StateLook> looks;
    for (const Due due : {Due::Late, Due::Today, Due::Soon, Due::Week, Due::Waiting, Due::Done}) {
        looks << dueLook(due);
    }
    for (const auto &entry : Words<MeasureStatus>::kList) {
        looks << measureLook(entry.first);
    }
    for (const auto &entry : Words<DangerLevel>::kList) {
        looks << dangerLook(entry.first);
    }
    for (const Reach reach : {Reach::Possible, Reach::Later, Reach::None, Reach::AskAgain, Reach::Disputed}) {
        looks << reachLook(reach);
    }
    for (const StateLook &look : looks) {
        CHECK(hasIcon(look.icon));
        CHECK_FALSE(look.word.isEmpty());
        CHECK((look.loud == StateLook::Loud::Yes) == (look.token == Token::Late));
    }
    for (const auto &entry : Words<CaseStatus>::kList) {
        CHECK_FALSE(caseLook(entry.first).word.isEmpty());
    }
}

TEST_CASE("low danger is never green", "[ui][words]")
{
    CHECK(dangerLook(relais::model::DangerLevel::Low).token != Token::Done);
    CHECK(dangerLook(relais::model::DangerLevel::Unassessed).token != Token::Done);
}
