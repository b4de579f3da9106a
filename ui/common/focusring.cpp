// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace relais::ui {

namespace {

constexpr int kRing = 2;

class Frame final : public QWidget
{
public:
    explicit Frame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPanel(&painter, rect(), QColor(), color(Token::Focus), radius() + kRing, kRing);
    }
};

bool showsItself(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) != nullptr || widget->isWindow() ||
           widget->inherits("QMenuBar") || widget->inherits("QTabBar") || widget->inherits("QGraphicsView");
}

QRect ringIn(const QWidget *parent, const QWidget *target)
{
    return QRect(target->mapTo(parent, QPoint()), target->size()).adjusted(-kRing, -kRing, kRing, kRing);
}

bool isViewport(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return area != nullptr && area->viewport() == widget;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    for (const QPointer<QWidget> &watched : std::as_const(m_watched)) {
        if (watched) {
            watched->removeEventFilter(this);
        }
    }
    m_watched.clear();
    delete m_frame;
    m_target = focused != nullptr && focused->parentWidget() != nullptr && !showsItself(focused) ? focused : nullptr;
    if (!m_target) {
        return;
    }
    QWidget *parent = m_target->parentWidget();
    m_watched << m_target;
    while (!parent->isWindow() && !isViewport(parent) && !parent->rect().contains(ringIn(parent, m_target))) {
        m_watched << parent;
        parent = parent->parentWidget();
    }
    for (const QPointer<QWidget> &watched : std::as_const(m_watched)) {
        watched->installEventFilter(this);
    }
    m_frame = new Frame(parent);
    place();
}

void FocusRing::place()
{
    if (!m_frame || !m_target) {
        return;
    }
    m_frame->setGeometry(ringIn(m_frame->parentWidget(), m_target));
    m_frame->raise();
    m_frame->setVisible(m_target->isVisible());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: place(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relais::ui
