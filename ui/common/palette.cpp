// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QApplication>

#include <array>

namespace relais::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token. Contrasts against base, window, selection and tint are computed in tests/ui/test_look.
constexpr std::array<Pair, 26> kColours = {{
    {0xFFF2F4F2, 0xFF1B1F20}, // Window
    {0xFFFFFFFF, 0xFF232829}, // Base
    {0xFFE8ECE9, 0xFF171A1B}, // Nav
    {0xFFD5E6E7, 0xFF294448}, // Selection
    {0xFFE4E8E5, 0xFF2E3537}, // Paper
    {0xFF1C2422, 0xFFE7EBE9}, // Text
    {0xFF49544F, 0xFFB4BEBA}, // Text2
    {0xFF5F6A65, 0xFF8C9794}, // Disabled
    {0xFF75807B, 0xFF86928F}, // Border
    {0xFFD3D9D5, 0xFF3A4244}, // Line
    {0xFF1D5963, 0xFF8BCBD3}, // Accent
    {0xFFFFFFFF, 0xFF0E2226}, // OnAccent
    {0xFF0A6C80, 0xFF7FD0DC}, // Focus
    {0xFFDDEBEB, 0xFF21393D}, // AccentTint
    {0xFF9A2A1E, 0xFFFFA093}, // Late
    {0xFF824700, 0xFFF3BA6B}, // Today
    {0xFF1D5287, 0xFF94C5F3}, // Soon
    {0xFF47525B, 0xFFBDC7CF}, // Week
    {0xFF5B4482, 0xFFCBB5EE}, // Waiting
    {0xFF1F6537, 0xFF8CD3A0}, // Done
    {0xFFFAE8E5, 0xFF44251F}, // LateTint
    {0xFFFBEFDA, 0xFF3E301B}, // TodayTint
    {0xFFE4EEF8, 0xFF203447}, // SoonTint
    {0xFFEBEEF0, 0xFF31383C}, // WeekTint
    {0xFFEFEAF6, 0xFF352C46}, // WaitingTint
    {0xFFE2F1E7, 0xFF1F3A29}, // DoneTint
}};

} // namespace

QColor color(Token token, Scheme scheme)
{
    const Pair &pair = kColours.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor color(Token token)
{
    return color(token, currentScheme());
}

Token tintOf(Token token)
{
    switch (token) {
    case Token::Late: return Token::LateTint;
    case Token::Today: return Token::TodayTint;
    case Token::Soon: return Token::SoonTint;
    case Token::Week: return Token::WeekTint;
    case Token::Waiting: return Token::WaitingTint;
    case Token::Done: return Token::DoneTint;
    case Token::Accent: return Token::AccentTint;
    default: return Token::Window;
    }
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

Scheme currentScheme()
{
    return schemeOf(QApplication::palette());
}

QPalette paletteOf(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(QPalette::All, role, of(token)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Window);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Disabled);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::Late);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Border);
    set(QPalette::Shadow, Token::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, of(Token::Disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Token::Window));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, of(Token::Paper));
    return palette;
}

} // namespace relais::ui
