// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choicerow.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

class AnswerButton final : public QToolButton
{
public:
    AnswerButton(const ChoiceRow::Answer &answer, QWidget *parent)
        : QToolButton(parent), m_unknown(answer.kind == ChoiceRow::Answer::Kind::Unknown)
    {
        setText(answer.text);
        setCheckable(true);
        setAccessibleName(answer.text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        // Room for the bold word and its mark, so that choosing moves nothing.
        const int words = QFontMetrics(fontOf(Role::BodyBold)).horizontalAdvance(text());
        return {words + u(5) + (isChecked() || m_unknown ? iconPx() + u() : 0), controlHeight()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] Token ground() const
    {
        return isChecked()    ? (m_unknown ? Token::Paper : Token::AccentTint)
               : underMouse() ? Token::Window
                              : Token::Base;
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
            parentWidget()->update(); // the row paints our ground
        }
        return QToolButton::event(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        // Left and right stay in the row; up and down are left to the form.
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
            event->ignore();
            return;
        }
        QToolButton::keyPressEvent(event);
    }
    void checkStateSet() override { updateGeometry(); }
    void nextCheckState() override
    {
        QToolButton::nextCheckState();
        updateGeometry();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool marked = isChecked();
        const QColor ink = color(!isEnabled() ? Token::Disabled : m_unknown ? Token::Text2 : Token::Text);
        const bool withMark = marked || m_unknown;
        const QFont face = fontOf(marked && !m_unknown ? Role::BodyBold : Role::Body);
        const int words = QFontMetrics(face).horizontalAdvance(text());
        int x = (width() - words - (withMark ? iconPx() + u() : 0)) / 2;
        if (withMark) {
            paintIcon(&painter, QRect(x, 0, iconPx(), height()), m_unknown ? u"question" : u"checkmark",
                      m_unknown ? ink : color(Token::Accent), iconPx());
            x += iconPx() + u();
        }
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, words + 1, height()), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text());
    }

private:
    bool m_unknown;
};

} // namespace

ChoiceRow::ChoiceRow(const QList<Answer> &answers, QWidget *parent)
    : QFrame(parent), m_answers(answers), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(1);
    for (int i = 0; i < answers.size(); ++i) {
        auto *button = new AnswerButton(answers.at(i), this);
        m_group->addButton(button, i);
        row->addWidget(button, 1);
        if (i == 0) {
            setFocusProxy(button);
        }
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit chosen(m_answers.at(id).value); });
    connect(m_group, &QButtonGroup::idToggled, this, [this] { update(); });
}

/// The row is as wide with nothing chosen as with a marked word: choosing moves nothing outside.
QSize ChoiceRow::minimumSizeHint() const
{
    const QAbstractButton *chosen = m_group->checkedButton();
    const bool isMarked = chosen != nullptr && m_answers.at(m_group->checkedId()).kind != Answer::Kind::Unknown;
    return QFrame::minimumSizeHint() + QSize(isMarked ? 0 : iconPx() + u(), 0);
}

QSize ChoiceRow::sizeHint() const
{
    return QFrame::sizeHint().expandedTo(minimumSizeHint());
}

QString ChoiceRow::value() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_answers.at(id).value;
}

QString ChoiceRow::textOf(const QString &value) const
{
    const auto answer = std::find_if(m_answers.cbegin(), m_answers.cend(),
                                     [&](const Answer &candidate) { return candidate.value == value; });
    return answer == m_answers.cend() ? QString() : answer->text;
}

void ChoiceRow::setValue(const QString &value)
{
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    for (int i = 0; i < m_answers.size(); ++i) {
        const bool on = !value.isEmpty() && m_answers.at(i).value == value && !m_group->button(i)->isHidden();
        m_group->button(i)->setChecked(on);
        if (on) {
            setFocusProxy(m_group->button(i));
        }
    }
    m_group->setExclusive(true);
    update();
}

void ChoiceRow::setOffered(const QString &value, bool isOffered)
{
    const QString chosen = this->value();
    for (int i = 0; i < m_answers.size(); ++i) {
        if (m_answers.at(i).value == value) {
            m_group->button(i)->setVisible(isOffered);
        }
    }
    setValue(chosen);
}

void ChoiceRow::setName(const QString &name)
{
    setAccessibleName(name);
    for (int i = 0; i < m_answers.size(); ++i) {
        m_group->button(i)->setAccessibleName(name + u" : "_s + m_answers.at(i).text);
    }
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius(), radius());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, color(Token::Base));
    painter.setClipPath(shape);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons) {
        if (button->isHidden()) {
            continue;
        }
        painter.fillRect(button->geometry(), color(static_cast<const AnswerButton *>(button)->ground()));
        if (button != buttons.first()) {
            painter.fillRect(QRect(button->x() - 1, 0, 1, height()), color(Token::Line));
        }
    }
    painter.setClipping(false);
    painter.setPen(color(isEnabled() ? Token::Border : Token::Line));
    painter.drawPath(shape);
}

} // namespace relais::ui
