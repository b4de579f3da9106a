// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field.h"

#include "ui/common/choicerow.h"
#include "ui/common/icon.h"
#include "ui/common/look.h"
#include "ui/common/paint.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(newLabel(label, Role::Small, Token::Text2, this)), m_editor(editor),
      m_error(newParagraph({}, Role::Small, Token::Late, this))
{
    m_label->setBuddy(editor->focusProxy() != nullptr ? editor->focusProxy() : editor);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    column->addWidget(m_label);
    column->addSpacing(2);
    column->addWidget(editor, editor->sizePolicy().verticalPolicy() == QSizePolicy::Fixed ? 0 : 1);
    column->addWidget(m_error);
    m_label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_error->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    // In a row beside a taller field the label stays at the top: this takes the rest. A spacer would make the whole
    // field want to grow.
    column->addWidget(new QWidget(this));
    m_error->hide();
    setFocusProxy(editor);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(labelText());
    }
    if (auto *choice = qobject_cast<ChoiceRow *>(editor)) {
        choice->setName(labelText());
    }
    if (auto *combo = qobject_cast<QComboBox *>(editor); combo != nullptr && combo->accessibleDescription().isEmpty()) {
        combo->setAccessibleDescription(labelText());
    }
}

QString Field::labelText() const
{
    return m_label->text().remove(QLatin1Char('&'));
}

void Field::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

QString Field::error() const
{
    return m_error->text();
}

SearchField::SearchField(const QString &placeholder, KeyCap keyCap, QWidget *parent)
    : QLineEdit(parent), m_keyCap(keyCap)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    fitMargins();
}

void SearchField::fitMargins()
{
    const int cap = m_keyCap == KeyCap::Shown ? keyCapSize(keyText(QKeySequence(u"Ctrl+F"_s))).width() : 0;
    setTextMargins(u(6), 0, cap + u(2), 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitMargins();
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QRect(u(2), 0, u(5), height()), u"search", color(Token::Text2), iconPx());
    if (text().isEmpty() && m_keyCap == KeyCap::Shown) {
        const QString key = keyText(QKeySequence(u"Ctrl+F"_s));
        const int cap = keyCapSize(key).width();
        paintKeyCap(&painter, QRect(width() - cap - u(2.5), 0, cap, height()), key, color(Token::Text2),
                    color(Token::Line), color(Token::Window));
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            emit left();
        } else {
            clear();
        }
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit resultsWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

DateEdit::DateEdit(Parser parser, std::function<QDate()> today, QWidget *parent)
    : QLineEdit(parent), m_parser(std::move(parser)), m_today(std::move(today))
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setAccessibleDescription(tr("dd/mm/yyyy"));
    connect(this, &QLineEdit::returnPressed, this, &DateEdit::settle);
}

QDate DateEdit::date() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() ? QDate() : m_parser(typed, m_today()).value_or(QDate());
}

void DateEdit::setDate(QDate date)
{
    m_told = date;
    setText(textOf(date));
}

QString DateEdit::textOf(QDate date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

bool DateEdit::isMisunderstood() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DateEdit::settle()
{
    const QDate now = date();
    if (now.isValid()) {
        setText(textOf(now));
    }
    if (now != m_told) {
        m_told = now;
        emit dateChanged(now);
    }
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

} // namespace relais::ui
