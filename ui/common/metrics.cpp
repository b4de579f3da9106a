// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include <QApplication>
#include <QFontMetrics>

#include <array>
#include <cmath>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Points at 100 %, by role.
double pointsOf(Role role)
{
    switch (role) {
    case Role::PageTitle: return 15;
    case Role::Section: return 11.5;
    case Role::Small:
    case Role::SmallBold: return 9.75;
    case Role::KeyCap: return 8.75;
    case Role::Body:
    case Role::BodyBold:
    case Role::Code: break;
    }
    return kBodyPoints;
}

} // namespace

QFont bodyFont(int zoomPercent)
{
    QFont body;
    body.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s});
    body.setPointSizeF(kBodyPoints * zoomPercent / 100.0);
    body.setHintingPreference(QFont::PreferVerticalHinting);
    return body;
}

QFont fontOf(Role role)
{
    QFont answer = QApplication::font();
    answer.setPointSizeF(answer.pointSizeF() * pointsOf(role) / kBodyPoints);
    answer.setBold(role == Role::PageTitle || role == Role::Section || role == Role::BodyBold ||
                   role == Role::SmallBold);
    if (role == Role::Code) {
        answer.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
        answer.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    }
    return answer;
}

int u()
{
    return std::max(4, static_cast<int>(std::lround(QFontMetrics(QApplication::font()).height() / 5.0)));
}

int u(double count)
{
    return static_cast<int>(std::lround(count * u()));
}

int px(Space space)
{
    static constexpr std::array<int, 7> kUnits = {0, 1, 2, 3, 4, 6, 8};
    return kUnits.at(static_cast<std::size_t>(space)) * u();
}

int controlHeight()
{
    return u(8);
}
int lineHeight()
{
    return u(8.5);
}
int denseHeight()
{
    return u(7.75);
}
int twoLineHeight()
{
    return u(11.5);
}
int iconPx()
{
    return u(4.5);
}
int navIconPx()
{
    return u(5);
}
int radius()
{
    return u();
}
int cardRadius()
{
    return u(1.5);
}

} // namespace relais::ui
