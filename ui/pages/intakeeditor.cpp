// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intakeeditor.h"

#include "core/base/result.h"
#include "core/model/fields.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/look.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace relais::ui {

CheckRow::CheckRow(const QString &label, const QList<Fact> &facts, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    arrange(row, Space::None);
    QLabel *name = newLabel(label, Role::Small, Token::Text2);
    setWidthRange(name, 13, 13);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *boxes = new FlowLayout;
    arrange(boxes, Space::S);
    for (const Fact &fact : facts) {
        auto *box = new QCheckBox(fact.text);
        box->setAccessibleName(name->text().remove(u'&') + u" : "_s + fact.text);
        connect(box, &QCheckBox::clicked, this, &CheckRow::changed);
        boxes->addWidget(box);
        m_boxes << box;
        m_values << fact.value;
    }
    row->addLayout(boxes, 1);
    name->setBuddy(m_boxes.first());
    name->setMinimumHeight(m_boxes.first()->sizeHint().height());
    setFocusProxy(m_boxes.first());
    setAccessibleName(name->text().remove(u'&'));
}

QString CheckRow::value() const
{
    QStringList ticked;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked()) {
            ticked << m_values.at(i);
        }
    }
    return ticked.join(u',');
}

void CheckRow::setValue(const QString &joined)
{
    const QStringList ticked = joined.split(u',');
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(ticked.contains(m_values.at(i)));
    }
}

QString CheckRow::textOf(const QString &joined) const
{
    const QStringList ticked = joined.split(u',');
    QStringList words;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (ticked.contains(m_values.at(i))) {
            words << m_boxes.at(i)->text();
        }
    }
    return words.join(u", "_s);
}

QComboBox *newOpenCombo(const QStringList &usual)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(usual);
    combo->setCurrentIndex(-1);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

QString answerIn(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        return line->text().trimmed();
    }
    if (const auto *choice = qobject_cast<const ChoiceRow *>(editor)) {
        return choice->value() == model::word(model::Answer::Unknown) ? QString() : choice->value();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(editor)) {
        return combo->currentText().trimmed();
    }
    if (const auto *checks = qobject_cast<const CheckRow *>(editor)) {
        return checks->value();
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(editor)) {
        return box->isChecked() ? model::word(model::Answer::Yes) : QString();
    }
    return qobject_cast<const QPlainTextEdit *>(editor)->toPlainText().trimmed();
}

QString answerWords(const QWidget *editor, const QString &answer)
{
    if (const auto *choice = qobject_cast<const ChoiceRow *>(editor)) {
        return choice->textOf(answer);
    }
    if (const auto *checks = qobject_cast<const CheckRow *>(editor)) {
        return checks->textOf(answer);
    }
    if (qobject_cast<const QCheckBox *>(editor) != nullptr && !answer.isEmpty()) {
        return CheckRow::tr("yes");
    }
    return answer;
}

void putAnswer(QWidget *editor, const QString &answer, Telling telling)
{
    const bool before = editor->blockSignals(telling == Telling::Quiet);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(answer);
    } else if (auto *choice = qobject_cast<ChoiceRow *>(editor)) {
        choice->setValue(answer.isEmpty() ? model::word(model::Answer::Unknown) : answer);
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(answer.isEmpty() ? -1 : combo->findText(answer));
        combo->setEditText(answer);
    } else if (auto *checks = qobject_cast<CheckRow *>(editor)) {
        checks->setValue(answer);
    } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
        box->setChecked(!answer.isEmpty());
    } else {
        qobject_cast<QPlainTextEdit *>(editor)->setPlainText(answer);
    }
    editor->blockSignals(before);
}

void onAnswer(QWidget *editor, QObject *context, std::function<void()> changed)
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
    } else if (const auto *choice = qobject_cast<ChoiceRow *>(editor)) {
        QObject::connect(choice, &ChoiceRow::chosen, context, changed);
    } else if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        QObject::connect(combo, &QComboBox::currentTextChanged, context, changed);
    } else if (const auto *checks = qobject_cast<CheckRow *>(editor)) {
        QObject::connect(checks, &CheckRow::changed, context, changed);
    } else if (const auto *box = qobject_cast<QCheckBox *>(editor)) {
        QObject::connect(box, &QCheckBox::toggled, context, changed);
    } else {
        QObject::connect(qobject_cast<QPlainTextEdit *>(editor), &QPlainTextEdit::textChanged, context, changed);
    }
}

QList<QWidget *> keyboardStops(QWidget *editor)
{
    QList<QWidget *> stops;
    const QList<QAbstractButton *> buttons = editor->findChildren<QAbstractButton *>(); // of a choice, of a check row
    for (QAbstractButton *button : buttons) {
        stops << button;
    }
    return stops.isEmpty() ? QList<QWidget *>{editor} : stops;
}

} // namespace relais::ui
