// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogframe.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/shell/errorwords.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kTallest = 600; // pixels of a dialog that still fits a small screen

/// Asks for the whole height of what it holds at its width; on a screen that is too small it scrolls.
class Body final : public QScrollArea
{
public:
    explicit Body(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(new QWidget);
        viewport()->setAutoFillBackground(false);
        widget()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout *inside = widget()->layout();
        const int least = window()->minimumWidth() - 2 * px(Space::Xl);
        const int width = std::max({inside->totalSizeHint().width(), least, isVisible() ? this->width() : 0});
        return {width,
                inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : inside->totalSizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int rest = 3 * controlHeight() + 2 * px(Space::Xl); // title, buttons, margins
        return {widget()->minimumSizeHint().width(), std::min(sizeHint().height(), kTallest - rest)};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry(); // paragraphs wrap otherwise
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // a sentence under a field has come or gone
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

DialogFrame::DialogFrame(const QString &title, const QString &act, ActKey key, QWidget *parent)
    : QDialog(parent), m_top(new QVBoxLayout), m_leave(new KeyButton(tr("Leave"))),
      m_act(new KeyButton(act, KeyButton::Kind::Primary))
{
    setWindowTitle(u"Relais"_s);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl);
    // The ring of the focus stands outside its control: what scrolls keeps room for it, and the rest is in line with
    // it.
    arrange(m_top, Space::M, Space::Xs, Space::None, Space::Xs, Space::None);
    m_top->addWidget(newParagraph(typo(title), Role::Section));
    column->addLayout(m_top);
    auto *body = new Body(this);
    m_body = new QVBoxLayout(body->widget());
    arrange(m_body, Space::M, Space::Xs);
    column->addWidget(body, 1);
    auto *foot = new QHBoxLayout;
    arrange(foot, Space::S, Space::Xs, Space::None, Space::Xs, Space::None);
    foot->addStretch();
    foot->addWidget(m_leave);
    foot->addWidget(m_act);
    column->addLayout(foot);
    m_leave->setShownKey(Qt::Key_Escape);
    connect(m_leave, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_act, &KeyButton::clicked, this, &DialogFrame::tryAct);
    m_act->setDefault(true);
    const QKeySequence confirm(Qt::CTRL | Qt::Key_Return);
    m_act->setShownKey(key == ActKey::Return ? QKeySequence(Qt::Key_Return) : confirm);
    connect(new QShortcut(confirm, this), &QShortcut::activated, m_act, [this] {
        if (m_act->isDefault()) { // a loss is chosen on its button alone
            m_act->click();
        }
    });
}

NoteEdit *DialogFrame::newText(qsizetype longest)
{
    auto *text = new NoteEdit(longest);
    text->setFixedHeight(3 * controlHeight());
    connect(text, &NoteEdit::refused, this, &DialogFrame::showNotice);
    return text;
}

void DialogFrame::tryAct()
{
    hideError();
    const QList<NoteEdit *> texts = findChildren<NoteEdit *>();
    for (NoteEdit *text : texts) {
        if (const auto notice = text->tooLong()) {
            showNotice(*notice);
            text->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    accept();
}

void DialogFrame::showError(const Error &error)
{
    const ErrorWords words = errorWords(error.code);
    showNotice({Token::Late, u"dialog-cancel"_s, typo(words.fact), typo(words.advice), {}});
}

void DialogFrame::showNotice(const Notice &notice)
{
    hideError();
    m_top->addWidget(new NoticeBar(notice, NoticeBar::Closing::None, this));
}

void DialogFrame::hideError()
{
    delete findChild<NoticeBar *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace relais::ui
