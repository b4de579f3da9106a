// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/caseform.h"

#include "core/model/dateinput.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/pages/draft.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

using work::CaseDetail;

namespace {

/// Stable name of a field of the form, by its place; the section is told by its number.
QString nameOf(const QGridLayout *grid, int row, int column)
{
    return u"%1.%2.%3"_s.arg(grid->objectName()).arg(row).arg(column);
}

} // namespace

CaseForm::CaseForm(work::Session &session, Notices &notices, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    m_draft = new Draft(session, notices, this);
    connect(m_draft, &Draft::taken, this, &CaseForm::edited);
    column->addWidget(m_draft->bar());
}

QGridLayout *CaseForm::section(const QString &title, int columns)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (column->count() > 1) { // the bar of the draft is the first
        column->addWidget(newLine(Qt::Horizontal));
    }
    if (!title.isEmpty()) {
        column->addWidget(newLabel(title, Role::Section));
    }
    auto *grid = new QGridLayout;
    grid->setObjectName(QString::number(column->count()));
    arrange(grid, Space::M);
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addLayout(grid);
    return grid;
}

Field *CaseForm::addText(QGridLayout *grid, int row, int column, const QString &label, Place<QString> place,
                         Masked masked)
{
    auto *edit = new QLineEdit;
    auto *field = new Field(label, edit);
    grid->addWidget(field, row, column);
    connect(edit, &QLineEdit::editingFinished, this, &CaseForm::edited);
    const auto take = [edit, place](CaseDetail &detail) { place(detail) = edit->text().trimmed(); };
    if (masked == Masked::Yes) {
        bind({[edit, place](const CaseDetail &detail) {
                  CaseDetail copy = detail;
                  if (!edit->hasFocus() || !edit->isModified()) {
                      edit->setText(place(copy));
                  }
              },
              take});
        return field;
    }
    const QString name = nameOf(grid, row, column);
    m_draft->add(name, edit);
    bind({[this, edit, name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              if (!m_draft->isTyped(name)) {
                  edit->setText(place(copy));
              }
          },
          take,
          [name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              return Draft::Typed{{name, place(copy)}};
          }});
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
    const QString name = nameOf(grid, row, column);
    m_draft->add(name, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        field->setError(edit->isMisunderstood() ? tr("This is not a date. The text is kept here.") : QString());
        if (!edit->isMisunderstood()) {
            emit edited();
        }
    });
    bind({[this, edit, field, name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              if (!m_draft->isTyped(name)) {
                  edit->setDate(place(copy));
                  field->setError({});
              }
          },
          [edit, place](CaseDetail &detail) {
              if (!edit->isMisunderstood()) {
                  place(detail) = edit->date();
              }
          },
          [name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              return Draft::Typed{{name, DateEdit::textOf(place(copy))}};
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
    const QString name = nameOf(grid, row, column);
    m_draft->add(name, choice);
    bind({[this, choice, name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              if (!m_draft->isTyped(name)) {
                  choice->setValue(model::word(place(copy)));
              }
          },
          [choice, place](CaseDetail &detail) {
              place(detail) = model::fromWord<model::Answer>(choice->value()).value_or(model::Answer::Unknown);
          },
          [name, place](const CaseDetail &detail) {
              CaseDetail copy = detail;
              const model::Answer answer = place(copy);
              return Draft::Typed{{name, answer == model::Answer::Unknown ? QString() : model::word(answer)}};
          }});
    return field;
}

void CaseForm::show(const CaseDetail &detail, const QString &draft)
{
    const bool isOther = draft != m_key;
    if (isOther) {
        m_draft->close();
        m_key = draft;
    }
    Draft::Typed stands;
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show(detail);
        if (binding.stands) {
            stands.insert(binding.stands(detail));
        }
    }
    if (isOther) {
        m_draft->open(m_key);
    } else {
        m_draft->follow(stands);
    }
}

void CaseForm::keep(const QString &name, QWidget *editor)
{
    m_draft->add(name, editor);
}

bool CaseForm::isTyped(const QString &name) const
{
    return m_draft->isTyped(name);
}

void CaseForm::take(CaseDetail &detail) const
{
    for (const Binding &binding : m_bindings) {
        const QStringList names = binding.stands ? binding.stands(detail).keys() : QStringList();
        if (std::none_of(names.cbegin(), names.cend(),
                         [this](const QString &name) { return m_draft->isOffered(name); })) {
            binding.take(detail);
        }
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
    m_draft->close(); // it is of no case now: nothing counts as typed any more
    m_key.clear();
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show(CaseDetail());
    }
    const QList<QLineEdit *> edits = findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        edit->clear();
    }
}

} // namespace relais::ui
