// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace relais::ui {

class Field;

/// Fields of the records of a case: each one reads from a case and writes into it. A part of the case makes its form
/// of them and saves when one is left.
class CaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit CaseForm(work::Session &session, QWidget *parent = nullptr);

    /// A head and the grid of three columns under it, below what there is.
    QGridLayout *section(const QString &title);
    template<class Value>
    using Place = std::function<Value &(work::CaseDetail &)>;
    Field *addText(QGridLayout *grid, int row, int column, const QString &label, Place<QString> place);
    Field *addDate(QGridLayout *grid, int row, int column, const QString &label, Place<QDate> place);
    Field *addAnswer(QGridLayout *grid, int row, int column, const QString &label, Place<model::Answer> place);
    /// What one field of its own kind does.
    struct Binding {
        std::function<void(const work::CaseDetail &)> show;
        std::function<void(work::CaseDetail &)> take;
    };
    void bind(const Binding &binding) { m_bindings << binding; }

    void show(const work::CaseDetail &detail);
    void take(work::CaseDetail &detail) const;
    /// Before its owner goes: a field that loses the focus as it is destroyed saves nothing more.
    void silence();
    /// On lock: what was typed goes too.
    void clear();
    using QWidget::show;

signals:
    /// A field was left or an answer chosen.
    void edited();

private:
    work::Session &m_session;
    QList<Binding> m_bindings;
};

} // namespace relais::ui
