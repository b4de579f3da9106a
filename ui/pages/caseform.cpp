// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/caseform.h"

#include "core/model/dateinput.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using work::CaseDetail;

CaseForm::CaseForm(work::Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
}

QGridLayout *CaseForm::section(const QString &title)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (column->count() > 0) {
        column->addWidget(newLine(Qt::Horizontal));
    }
    if (!title.isEmpty()) {
        column->addWidget(newLabel(title, Role::Section));
    }
    auto *grid = new QGridLayout;
    arrange(grid, Space::M);
    for (int i = 0; i < 3; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addLayout(grid);
    return grid;
}

Field *CaseForm::addText(QGridLayout *grid, int row, int column, const QString &label, Place<QString> place)
{
    auto *edit = new QLineEdit;
    auto *field = new Field(label, edit);
    grid->addWidget(field, row, column);
    connect(edit, &QLineEdit::editingFinished, this, &CaseForm::edited);
    bind({[edit, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              if (!edit->hasFocus() || !edit->isModified()) {
                  edit->setText(place(copy));
              }
          },
          [edit, place](CaseDetail &detail) { place(detail) = edit->text().trimmed(); }});
    return field;
}

Field *CaseForm::addDate(QGridLayout *grid, int row, int column, const QString &label, Place<QDate> place)
{
    auto *edit = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    edit->setPlaceholderText(tr("dd/mm/yyyy"));
    auto *field = new Field(label, edit);
    grid->addWidget(field, row, column);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        field->setError(edit->isMisunderstood() ? tr("This is not a date. The text is kept here.") : QString());
        if (!edit->isMisunderstood()) {
            emit edited();
        }
    });
    bind({[edit, field, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              if (!edit->isMisunderstood()) {
                  edit->setDate(place(copy));
                  field->setError({});
              }
          },
          [edit, place](CaseDetail &detail) {
              if (!edit->isMisunderstood()) {
                  place(detail) = edit->date();
              }
          }});
    return field;
}

Field *CaseForm::addAnswer(QGridLayout *grid, int row, int column, const QString &label, Place<model::Answer> place)
{
    auto *choice = new ChoiceRow(
        {{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}, {u"unknown"_s, tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
    auto *field = new Field(label, choice);
    grid->addWidget(field, row, column);
    connect(choice, &ChoiceRow::chosen, this, &CaseForm::edited);
    bind({[choice, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              choice->setValue(model::word(place(copy)));
          },
          [choice, place](CaseDetail &detail) {
              place(detail) = model::fromWord<model::Answer>(choice->value()).value_or(model::Answer::Unknown);
          }});
    return field;
}

void CaseForm::show(const CaseDetail &detail)
{
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show(detail);
    }
}

void CaseForm::take(CaseDetail &detail) const
{
    for (const Binding &binding : m_bindings) {
        binding.take(detail);
    }
}

void CaseForm::silence()
{
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        edit->blockSignals(true);
    }
}

void CaseForm::clear()
{
    show(CaseDetail());
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        edit->clear();
    }
}

} // namespace relais::ui
