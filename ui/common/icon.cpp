// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(QStringView name)
{
    return u":/icons/"_s + name.toString() + u".svg"_s;
}

// Breeze draws with "currentColor"; the mark inside a filled shape is white and takes the ground's colour.
QByteArray recoloured(QStringView name, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("\"#fff\"", QByteArray('"' + color(Token::Base).name().toLatin1() + '"'));
    return svg;
}

QPixmap rendered(QStringView name, const QColor &colour, int size, qreal ratio)
{
    const QString key = u"relais-icon %1 %2 %3 %4"_s.arg(name).arg(colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int side = qRound(size * ratio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(name, colour));
    if (renderer.isValid()) {
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the colour when it paints, so that an icon set once follows the scheme.
class TokenIcon final : public QIconEngine
{
public:
    TokenIcon(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourFor(mode), qMin(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colourFor(mode), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return rendered(m_name, colourFor(mode), qRound(qMin(size.width(), size.height()) / ratio), ratio);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TokenIcon(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::Disabled : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

bool hasIcon(QStringView name)
{
    return QFile::exists(pathOf(name));
}

QIcon icon(QStringView name, Token token)
{
    Q_ASSERT_X(hasIcon(name), "icon", qPrintable(name.toString()));
    return QIcon(new TokenIcon(name.toString(), token));
}

void paintIcon(QPainter *painter, const QRect &rect, QStringView name, const QColor &colour, int size)
{
    if (name.isEmpty()) {
        return;
    }
    Q_ASSERT_X(hasIcon(name), "paintIcon", qPrintable(name.toString()));
    const QPixmap pixmap = rendered(name, colour, size, painter->device()->devicePixelRatioF());
    const QPoint at(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(at, pixmap);
}

QIcon programIcon()
{
    return QIcon(pathOf(u"relais"));
}

} // namespace relais::ui
