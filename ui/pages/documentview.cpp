// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextCursor>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kZoomStep = 25;
constexpr int kLeastZoom = 50;
constexpr int kMostZoom = 400;
constexpr qsizetype kPiece = 200'000; ///< signs of a text that are laid out at once: some 50 ms

} // namespace

DocumentView::DocumentView(Notices &notices, QWidget *parent)
    : QWidget(parent), m_notices(notices), m_title(newLabel({}, Role::Section)),
      m_where(newLabel({}, Role::Body, Token::Text2)), m_stack(new QStackedWidget), m_scroll(new QScrollArea),
      m_image(new QLabel), m_text(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::L);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_text);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(m_image);
    m_scroll->setAccessibleName(tr("Page of the document"));
    m_scroll->installEventFilter(this);
    m_image->setScaledContents(true); // where the zoom asks for more points than are painted
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false); // or each piece would be kept twice
    m_text->setAccessibleName(tr("Text of the document"));
    auto *head = new QHBoxLayout;
    arrange(head, Space::S);
    head->addWidget(m_title);
    head->addWidget(m_where);
    head->addStretch();
    m_out = act(tr("Zoom out"), Qt::Key_Minus, &DocumentView::zoomOut);
    m_in = act(tr("Zoom in"), Qt::Key_Plus, &DocumentView::zoomIn);
    m_up = act(tr("Previous page"), Qt::Key_PageUp, &DocumentView::pageUp);
    m_down = act(tr("Next page"), Qt::Key_PageDown, &DocumentView::pageDown);
    QAction *back = act(tr("Back to the list"), Qt::Key_Escape, &DocumentView::left);
    column->addLayout(head);
    auto *acts = new FlowLayout; // at 200 % they need two rows
    arrange(acts, Space::S);
    for (QAction *one : {back, m_up, m_down, m_out, m_in}) {
        acts->addWidget(new KeyButton(one));
    }
    column->addLayout(acts);
    column->addWidget(m_stack, 1);
    column->addWidget(buildCut());
    follow();
}

QWidget *DocumentView::buildCut()
{
    m_cut = new QWidget;
    m_cut->setObjectName(u"textGoesOn"_s);
    m_cutWords = newLabel({}, Role::Body, Token::Text2);
    m_next = new QAction(tr("Show what follows"), this);
    m_next->setObjectName(u"showNext"_s);
    connect(m_next, &QAction::triggered, this, &DocumentView::showNext);
    auto *row = new QHBoxLayout(m_cut);
    arrange(row, Space::S);
    row->addWidget(m_cutWords);
    row->addWidget(new KeyButton(m_next));
    row->addStretch();
    return m_cut;
}

QAction *DocumentView::act(const QString &text, const QKeySequence &key, void (DocumentView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *DocumentView::sheet() const
{
    return m_stack->currentWidget();
}

void DocumentView::show(const model::Document &document, const QByteArray &bytes)
{
    clear();
    m_document = document;
    m_title->setText(typo(document.title));
    const bool isText = document.type == u"text/plain"_s;
    m_stack->setCurrentWidget(isText ? static_cast<QWidget *>(m_text) : m_scroll);
    if (isText) {
        m_rest = QString::fromUtf8(bytes).replace(u"\r\n"_s, u"\n"_s); // no piece ends between the two
        m_signs = m_rest.size();
        showNext();
        m_text->moveCursor(QTextCursor::Start);
        emit painted();
    } else {
        m_bytes = bytes;
        paint();
    }
    follow();
    sheet()->setFocus(Qt::OtherFocusReason);
}

void DocumentView::clear()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
    m_bytes.fill('\0');
    m_bytes.clear();
    m_image->setPixmap({});
    m_image->setFixedSize(0, 0);
    m_text->clear();
    m_rest.fill(u'\0');
    m_rest.clear();
    m_title->clear();
    m_document = {};
    m_page = 1;
    m_pages = 1;
    m_zoom = 100;
    follow();
}

void DocumentView::paint()
{
    if (m_bytes.isEmpty()) {
        return;
    }
    if (m_job) {
        m_job->cancel();
    }
    const int room = qMax(200, m_scroll->viewport()->width() - px(Space::M));
    const int width = qRound(room * m_zoom / 100.0 * devicePixelRatioF());
    m_job = runJob(
        this,
        [bytes = m_bytes, type = m_document.type, page = m_page, width](const JobControl &job) {
            return exchange::paintPage(bytes, type, page, width, job);
        },
        [this](const Result<exchange::PaintedPage> &page) { take(page); });
}

void DocumentView::take(const Result<exchange::PaintedPage> &page)
{
    m_job.reset();
    if (!page) {
        m_notices.error(page.error());
        return;
    }
    const QImage image(reinterpret_cast<const uchar *>(page->points.constData()), page->width, page->height,
                       QImage::Format_RGB32);
    m_image->setPixmap(QPixmap::fromImage(image.copy())); // a pixmap may share the points, which go with the page
    const double room = qMax(200, m_scroll->viewport()->width() - px(Space::M)) * m_zoom / 100.0;
    // A page fills the width; a small picture is not blown up.
    const bool isPage = m_document.type == u"application/pdf"_s;
    const double width = isPage ? room : qMin(room, page->fullWidth * m_zoom / 100.0);
    m_image->setFixedSize(QSizeF(width, width * page->height / page->width).toSize());
    m_pages = page->pages;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(m_toEnd ? bar->maximum() : bar->value());
    m_toEnd = false;
    follow();
    emit painted();
}

void DocumentView::turn(int pages)
{
    const int wanted = m_page + pages;
    if (wanted < 1 || wanted > m_pages) {
        return;
    }
    m_page = wanted;
    m_toEnd = pages < 0;
    m_scroll->verticalScrollBar()->setValue(0);
    follow();
    paint();
}

void DocumentView::pageUp()
{
    QScrollBar *bar = m_stack->currentWidget() == m_text ? m_text->verticalScrollBar() : m_scroll->verticalScrollBar();
    if (bar->value() > bar->minimum()) {
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else {
        turn(-1);
    }
}

void DocumentView::pageDown()
{
    QScrollBar *bar = m_stack->currentWidget() == m_text ? m_text->verticalScrollBar() : m_scroll->verticalScrollBar();
    if (bar->value() < bar->maximum()) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (m_rest.isEmpty()) {
        turn(1);
    } else {
        showNext();
    }
}

/// Adds the next piece of a text at its end; what is read stays where it is.
void DocumentView::showNext()
{
    qsizetype size = qMin(kPiece, m_rest.size());
    if (size < m_rest.size() && m_rest.at(size - 1).isHighSurrogate()) {
        --size; // one sign in two halves
    }
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(size));
    m_rest.remove(0, size);
    if (m_rest.isEmpty() && m_cut->isAncestorOf(focusWidget())) {
        m_text->setFocus(Qt::OtherFocusReason); // the button goes
    }
    follow();
}

void DocumentView::zoomIn()
{
    setZoom(m_zoom + kZoomStep);
}

void DocumentView::zoomOut()
{
    setZoom(m_zoom - kZoomStep);
}

void DocumentView::setZoom(int percent)
{
    m_zoom = qBound(kLeastZoom, percent, kMostZoom);
    follow();
    paint();
}

void DocumentView::follow()
{
    const bool isText = m_stack->currentWidget() == m_text;
    m_in->setEnabled(!isText && m_zoom < kMostZoom);
    m_out->setEnabled(!isText && m_zoom > kLeastZoom);
    m_cut->setVisible(!m_rest.isEmpty());
    const qsizetype shown = m_signs - m_rest.size();
    m_cutWords->setText(typo(tr("Only the first %L1 of %L2 signs are shown.").arg(shown).arg(m_signs)));
    m_where->setText(m_document.id.isEmpty() || isText
                         ? QString()
                         : typo(tr("page %1 of %2, %3 %").arg(m_page).arg(m_pages).arg(m_zoom)));
}

bool DocumentView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize) {
        paint(); // sharp at every width
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relais::ui
