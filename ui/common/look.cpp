// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

#include "ui/common/focusring.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace relais::ui {

namespace {

// What a widget or layout was given, so that a change of zoom or scheme can give it again.
constexpr char kRole[] = "look.role";
constexpr char kText[] = "look.text";
constexpr char kGround[] = "look.ground";
constexpr char kSpaces[] = "look.spaces";
constexpr char kWidths[] = "look.widths";

void dressAgain(QWidget *widget)
{
    if (const QVariant role = widget->property(kRole); role.isValid()) {
        widget->setFont(fontOf(static_cast<Role>(role.toInt())));
    }
    const QVariant text = widget->property(kText);
    const QVariant ground = widget->property(kGround);
    if (text.isValid() || ground.isValid()) {
        QPalette palette;
        palette.setResolveMask(0);
        if (text.isValid()) {
            palette.setColor(QPalette::Active, QPalette::WindowText, color(static_cast<Token>(text.toInt())));
            palette.setColor(QPalette::Inactive, QPalette::WindowText, color(static_cast<Token>(text.toInt())));
        }
        if (ground.isValid()) {
            palette.setColor(QPalette::All, QPalette::Window, color(static_cast<Token>(ground.toInt())));
        }
        widget->setPalette(palette);
    }
    if (const QVariantList widths = widget->property(kWidths).toList(); widths.size() == 2) {
        widget->setMinimumWidth(u(widths.at(0).toDouble()));
        widget->setMaximumWidth(widths.at(1).toDouble() > 0 ? u(widths.at(1).toDouble()) : QWIDGETSIZE_MAX);
    }
}

void arrangeAgain(QLayout *layout)
{
    const QVariantList spaces = layout->property(kSpaces).toList();
    if (spaces.size() == 5) {
        const auto at = [&](int i) { return px(static_cast<Space>(spaces.at(i).toInt())); };
        layout->setSpacing(at(0));
        layout->setContentsMargins(at(1), at(2), at(3), at(4));
    }
}

} // namespace

int zoomPercent()
{
    return static_cast<int>(std::lround(QApplication::font().pointSizeF() * 100 / kBodyPoints));
}

void applyLook(Appearance appearance, int zoom)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new Style);
        new FocusRing(qApp);
    }
    QApplication::setPalette(QPalette()); // back to the system's own, to read it
    const Scheme scheme = appearance == Appearance::Light  ? Scheme::Light
                          : appearance == Appearance::Dark ? Scheme::Dark
                                                           : schemeOf(QApplication::palette());
    QApplication::setPalette(paletteOf(scheme));
    QApplication::setFont(bodyFont(std::clamp(zoom, 100, 200)));
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QList<QLayout *> layouts = window->findChildren<QLayout *>();
        std::for_each(layouts.cbegin(), layouts.cend(), arrangeAgain);
    }
    const QWidgetList widgets = QApplication::allWidgets();
    std::for_each(widgets.cbegin(), widgets.cend(), dressAgain);
    for (QWidget *widget : widgets) {
        QEvent metricsChanged(QEvent::StyleChange); // whatever was measured before is measured again
        QCoreApplication::sendEvent(widget, &metricsChanged);
        widget->updateGeometry();
        widget->update();
    }
}

void applyLook(const SettingStore &settings)
{
    applyLook(static_cast<Appearance>(std::clamp(kAppearance.in(settings), 0, 2)), kZoom.in(settings));
}

void dress(QWidget *widget, Role role, Token text)
{
    widget->setProperty(kRole, static_cast<int>(role));
    widget->setProperty(kText, static_cast<int>(text));
    dressAgain(widget);
}

void setGround(QWidget *widget, Token ground)
{
    widget->setProperty(kGround, static_cast<int>(ground));
    widget->setAutoFillBackground(true);
    dressAgain(widget);
}

void arrange(QLayout *layout, Space gap, Space margins)
{
    arrange(layout, gap, margins, margins, margins, margins);
}

void arrange(QLayout *layout, Space gap, Space left, Space top, Space right, Space bottom)
{
    QVariantList spaces;
    for (const Space space : {gap, left, top, right, bottom}) {
        spaces << static_cast<int>(space);
    }
    layout->setProperty(kSpaces, spaces);
    arrangeAgain(layout);
}

void setWidthRange(QWidget *widget, double minimum, double maximum)
{
    widget->setProperty(kWidths, QVariantList{minimum, maximum});
    dressAgain(widget);
}

QLabel *newLabel(const QString &text, Role role, Token token, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    dress(label, role, token);
    return label;
}

QLabel *newParagraph(const QString &text, Role role, Token token, QWidget *parent)
{
    QLabel *label = newLabel(text, role, token, parent);
    label->setWordWrap(true);
    return label;
}

QWidget *newLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QWidget(parent);
    setGround(line, Token::Line);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace relais::ui
