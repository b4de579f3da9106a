// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerform.h"

#include "core/model/dateinput.h"
#include "core/work/rulewords.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/dangerwords.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

namespace relais::ui {

using model::Answer;

DangerForm::DangerForm(const work::Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    column->addWidget(
        newParagraph(typo(tr("Y yes, N no, ? unknown; the arrows up and down go from question to question.")),
                     Role::Small, Token::Text2));
    for (const auto part : {model::DangerPart::Her, model::DangerPart::OtherParent, model::DangerPart::Context}) {
        addPart(column, part);
    }
    column->addStretch();
    setAnswers({});
}

void DangerForm::addPart(QVBoxLayout *column, model::DangerPart part)
{
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newLabel(partWord(part), Role::Section));
    auto *grid = new QGridLayout;
    arrange(grid, Space::S);
    grid->setColumnStretch(0, 1);
    for (const model::DangerItem &item : m_session.reference.danger.items()) {
        if (item.part == part) {
            addRow(grid, item);
        }
    }
    column->addLayout(grid);
}

void DangerForm::addRow(QGridLayout *grid, const model::DangerItem &item)
{
    const QString label = typo(work::either(item.labelFr, item.labelEn));
    auto *words = new QVBoxLayout;
    arrange(words, Space::None);
    auto *question = newParagraph(label);
    QString source = item.code + u", "_s + item.source.text;
    if (item.source.toVerify) {
        source = tr("%1 (to verify)").arg(source);
    }
    question->setToolTip(typo(source));
    words->addWidget(question);
    Row row{item.code, nullptr, nullptr, newParagraph({}, Role::SmallBold, Token::Late), item.isRed};
    words->addWidget(row.mark);
    const int line = grid->rowCount();
    grid->addLayout(words, line, 0);
    if (item.kind == model::DangerItemKind::Day) {
        row.day = new DateEdit(
            [](const QString &text, QDate today) {
                return model::parseDate(text, today, model::DateRules::Typing, model::DateMeaning::Event);
            },
            [this] { return m_session.today(); });
        row.day->setPlaceholderText(tr("dd/mm/yyyy"));
        row.day->setAccessibleName(label);
        row.day->setObjectName(item.code);
        grid->addWidget(row.day, line, 1, Qt::AlignTop);
        connect(row.day, &DateEdit::editingFinished, this, [this] {
            static_cast<void>(check());
            emit answered();
        });
    } else {
        row.choice = new ChoiceRow({{model::word(Answer::Yes), tr("yes")},
                                    {model::word(Answer::No), tr("no")},
                                    {model::word(Answer::Unknown), tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
        row.choice->setName(label);
        row.choice->setObjectName(item.code);
        grid->addWidget(row.choice, line, 1, Qt::AlignTop);
        connect(row.choice, &ChoiceRow::chosen, this, [this, row] {
            mark(row);
            emit answered();
        });
    }
    m_rows << row;
}

model::DangerAnswers DangerForm::answers() const
{
    model::DangerAnswers said;
    for (const Row &row : m_rows) {
        if (row.choice != nullptr && row.choice->value() != model::word(Answer::Unknown)) {
            said.insert(row.item, row.choice->value());
        } else if (row.day != nullptr && row.day->date().isValid() && row.day->date() <= m_session.today()) {
            said.insert(row.item, row.day->date().toString(Qt::ISODate));
        }
    }
    return said;
}

void DangerForm::setAnswers(const model::DangerAnswers &answers)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.choice != nullptr) {
            row.choice->setValue(model::word(model::answerTo(answers, row.item)));
        } else {
            row.day->setDate(QDate::fromString(answers.value(row.item), Qt::ISODate));
        }
        mark(row);
    }
}

void DangerForm::mark(const Row &row)
{
    if (row.choice != nullptr) {
        const bool isRed = row.isRed && row.choice->value() == model::word(Answer::Yes);
        row.mark->setText(isRed ? tr("Red sign") : QString());
    } else {
        row.mark->setText(row.day->isMisunderstood()            ? tr("This is not a date. The text is kept here.")
                          : row.day->date() > m_session.today() ? tr("This day is to come.")
                                                                : QString());
    }
    row.mark->setVisible(row.isRed || !row.mark->text().isEmpty());
}

bool DangerForm::check()
{
    bool sound = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.day != nullptr) {
            mark(row);
            sound = sound && row.mark->text().isEmpty();
        }
    }
    return sound;
}

QWidget *DangerForm::firstField() const
{
    return m_rows.first().choice;
}

qsizetype DangerForm::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QWidget *field = m_rows[i].choice != nullptr ? static_cast<QWidget *>(m_rows[i].choice) : m_rows[i].day;
        if (focus != nullptr && (field == focus || field->isAncestorOf(focus))) {
            return i;
        }
    }
    return -1;
}

void DangerForm::go(qsizetype row)
{
    if (row >= 0 && row < m_rows.size()) {
        QWidget *field = m_rows[row].choice != nullptr ? static_cast<QWidget *>(m_rows[row].choice) : m_rows[row].day;
        field->setFocus(Qt::TabFocusReason);
        emit moved(field);
    }
}

void DangerForm::keyPressEvent(QKeyEvent *event)
{
    const qsizetype at = current();
    if (at < 0 || (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QString key = event->text().toUpper();
    const auto answer = key == tr("Y", "key that answers yes")  ? std::optional(Answer::Yes)
                        : key == tr("N", "key that answers no") ? std::optional(Answer::No)
                        : key == u"?"_s                         ? std::optional(Answer::Unknown)
                                                                : std::nullopt;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        go(event->key() == Qt::Key_Up ? at - 1 : at + 1);
    } else if (answer && m_rows[at].choice != nullptr) {
        m_rows[at].choice->setValue(model::word(*answer));
        mark(m_rows[at]);
        emit answered();
        go(at + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace relais::ui
