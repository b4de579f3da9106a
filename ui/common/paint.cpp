// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"

#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace relais::ui {

namespace {

// Qt asks the translators for the names of keys in this context; ours are asked first, so that the caps carry the
// words printed on a French keyboard. Arrows are drawn as arrows.
[[maybe_unused]] constexpr const char *kKeyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),  QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),   QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),   QT_TRANSLATE_NOOP("QShortcut", "Home"),
    QT_TRANSLATE_NOOP("QShortcut", "End"),   QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

} // namespace

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QSize keyCapSize(const QString &key)
{
    const QFontMetrics metrics(fontOf(Role::KeyCap));
    return {metrics.horizontalAdvance(key) + u(2.5), metrics.height() + u(0.5)};
}

void paintKeyCap(QPainter *painter, const QRect &rect, const QString &key, const QColor &ink, const QColor &frame,
                 const QColor &ground)
{
    const QSize size = keyCapSize(key);
    const QRect cap(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    paintPanel(painter, cap, ground, frame, u(0.75));
    painter->setFont(fontOf(Role::KeyCap));
    painter->setPen(ink);
    painter->drawText(cap, Qt::AlignCenter, key);
}

void paintPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &frame, double cornerRadius,
                double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(frame.isValid() && width > 0 ? QPen(frame, width) : QPen(Qt::NoPen));
    const double inset = frame.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter->restore();
}

void paintTriangle(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const double half = u() * 0.9;
    const double height = half * 1.2;
    QPolygonF shape;
    shape << QPointF(-half, -height / 2) << QPointF(half, -height / 2) << QPointF(0, height / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    if (direction == Qt::RightArrow) {
        painter->rotate(-90);
    } else if (direction == Qt::UpArrow) {
        painter->rotate(180);
    } else if (direction == Qt::LeftArrow) {
        painter->rotate(90);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(shape);
    painter->restore();
}

} // namespace relais::ui
