// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sealedview.h"

#include "ui/common/look.h"

#include <QPainter>

namespace relais::ui {

namespace {

constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

SealedView::SealedView(std::function<const SecretBytes *()> value, QWidget *parent)
    : QWidget(parent), m_value(std::move(value))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setContextMenuPolicy(Qt::NoContextMenu);
    dress(this, Role::Body);
}

void SealedView::withText(const std::function<void(const QString &)> &use) const
{
    const SecretBytes *const value = m_value();
    QString text = value == nullptr ? QString(8, QChar(0x2022))
                                    : QString::fromUtf8(reinterpret_cast<const char *>(value->data()),
                                                        static_cast<qsizetype>(value->size()));
    use(text);
    wipe(text);
}

QSize SealedView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, heightForWidth(width())};
}

int SealedView::heightForWidth(int width) const
{
    int height = 0;
    withText([&](const QString &text) {
        height = fontMetrics().boundingRect(QRect(0, 0, qMax(1, width), 100'000), kFlags, text).height();
    });
    return height;
}

void SealedView::refresh()
{
    setAccessibleName(m_value() == nullptr ? tr("Closed") : tr("Shown on screen"));
    updateGeometry();
    update();
}

void SealedView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    withText([&](const QString &text) { painter.drawText(rect(), kFlags, text); });
}

} // namespace relais::ui
