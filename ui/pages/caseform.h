// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QGridLayout;

namespace relais::ui {

class Draft;
class Field;
class Notices;

/// Fields of the records of a case: each one reads from a case and writes into it. A part of the case makes its form
/// of them and saves when one is left; what is typed and not yet left is kept as a draft.
class CaseForm : public QWidget
{
    Q_OBJECT

public:
    CaseForm(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    /// A head and the grid under it, below what there is.
    QGridLayout *section(const QString &title, int columns = 3);
    template<class Value>
    using Place = std::function<Value &(work::CaseDetail &)>;
    /// A draft says what it kept, in clear: what is masked on screen is kept by none.
    enum class Masked { No, Yes };
    Field *addText(QGridLayout *grid, int row, int column, const QString &label, Place<QString> place,
                   Masked masked = Masked::No);
    Field *addDate(QGridLayout *grid, int row, int column, const QString &label, Place<QDate> place);
    Field *addAnswer(QGridLayout *grid, int row, int column, const QString &label, Place<model::Answer> place);
    /// What one field of its own kind does.
    struct Binding {
        std::function<void(const work::CaseDetail &)> show;
        std::function<void(work::CaseDetail &)> take;
        /// What is recorded in a field that is typed, as the field shows it.
        std::function<QMap<QString, QString>(const work::CaseDetail &)> stands = {};
    };
    void bind(const Binding &binding) { m_bindings << binding; }

    /// @param draft key of what is typed into this record
    void show(const work::CaseDetail &detail, const QString &draft);
    /// An editor of its own kind: what is chosen in it is kept as what is typed is.
    void keep(const QString &name, QWidget *editor);
    /// Whether an editor says something else than what is recorded.
    [[nodiscard]] bool isTyped(const QString &name) const;
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
    Draft *m_draft = nullptr;
    QString m_key; ///< of the draft; empty while no case is shown
};

} // namespace relais::ui
