// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noticebar.h"

#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticerow.h"
#include "ui/common/paint.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

TintedFrame::TintedFrame(Token token, QWidget *parent) : QFrame(parent), m_token(token) {}

void TintedFrame::setToken(Token token)
{
    m_token = token;
    update();
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    constexpr int kEdge = 5;
    QPainter painter(this);
    const QColor ink = color(m_token);
    paintPanel(&painter, rect(), color(tintOf(m_token)), ink, cardRadius());
    QPainterPath edge;
    edge.addRoundedRect(QRectF(rect()), cardRadius(), cardRadius());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, 0, kEdge, height()));
    painter.fillPath(edge, ink);
}

void TintedFrame::announce(const QString &sentence)
{
    if (sentence == accessibleDescription()) {
        return;
    }
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

NoticeBar::NoticeBar(const Notice &notice, Closing closing, QWidget *parent) : TintedFrame(notice.token, parent)
{
    auto *row = new NoticeRow(this);
    arrange(row, Space::M, Space::L, Space::M, Space::M, Space::M);
    if (!notice.icon.isEmpty()) {
        row->setIcon(new IconLabel(notice.icon, notice.token, {}, this));
    }
    auto *words = newParagraph({}, Role::Body, Token::Text, this);
    words->setTextFormat(Qt::RichText);
    const QString strong = u"<b>"_s + notice.strong.toHtmlEscaped() + u"</b> "_s;
    words->setText(strong + notice.text.toHtmlEscaped());
    row->setWords(words);
    if (!notice.actions.isEmpty()) {
        auto *acts = new QWidget(this);
        auto *flow = new FlowLayout(acts);
        arrange(flow, Space::M);
        for (QAction *action : notice.actions) {
            flow->addWidget(new KeyButton(action, KeyButton::Kind::Normal, acts));
        }
        row->setActs(acts);
    }
    if (closing == Closing::Possible) {
        auto *close = new KeyButton(tr("Close"), KeyButton::Kind::Flat, this);
        close->setAccessibleName(tr("Close this notice"));
        connect(close, &KeyButton::clicked, this, &NoticeBar::closed);
        row->setClose(close);
    }
    setAccessibleName(notice.strong);
    announce(notice.strong + u' ' + notice.text);
}

JobBar::JobBar(const QString &words, QWidget *parent)
    : QFrame(parent), m_label(newLabel({}, Role::Body, Token::Text, this)), m_bar(new QProgressBar(this)),
      m_remaining(newLabel({}, Role::Small, Token::Text2, this))
{
    auto *row = new QHBoxLayout(this);
    arrange(row, Space::M, Space::L, Space::S, Space::M, Space::S);
    row->addWidget(new IconLabel(u"view-refresh"_s, Token::Text2, {}, this));
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(m_remaining);
    auto *stop = new KeyButton(tr("Stop"), KeyButton::Kind::Normal, this);
    stop->setShownKey(QKeySequence(Qt::Key_Escape));
    stop->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(stop, &KeyButton::clicked, this, &JobBar::stopRequested);
    row->addWidget(stop);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    setWords(words);
}

void JobBar::setWords(const QString &words)
{
    m_words = words;
    m_label->setText(words);
    m_bar->setAccessibleName(words);
    setAccessibleName(words);
}

void JobBar::setProgress(qint64 done, qint64 total, const QString &remaining)
{
    // In thousandths: a total of bytes does not fit an int.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    const int before = m_bar->value() / 100;
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_remaining->setText(remaining);
    if (total > 0 && m_bar->value() / 100 != before) { // heard every 10 %
        m_bar->setAccessibleDescription(tr("%1, %2 %").arg(m_words).arg(m_bar->value() / 10));
    }
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(&painter, rect(), color(Token::Base), color(Token::Line), cardRadius());
}

} // namespace relais::ui
