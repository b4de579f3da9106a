// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/dues.h"
#include "ui/common/groupsmodel.h"

#include <QWidget>

class QLabel;

namespace relais::ui {

class GroupedTree;
class KeyButton;

/// The bands of « Aujourd'hui » and their lines, held by value. Its words follow the clock whenever it is painted.
class DueList final : public QWidget
{
    Q_OBJECT

public:
    explicit DueList(const work::Session &session, QWidget *parent = nullptr);

    /// Shows the lines that hold every word of the search; the selection stays on its line, or on the one that took
    /// its place. Folded bands stay folded.
    void setDues(const work::Dues &dues, const QString &search);
    /// A sentence over the bands; empty hides it.
    void setRemark(const QString &sentence);
    [[nodiscard]] bool isEmpty() const { return m_model->rowCount() == 0; }
    /// Null while the list is empty or a head is selected.
    [[nodiscard]] const model::DueLine *selected() const;
    void selectFirst();
    /// Selects the earliest line from a moment on. @return whether there is one
    bool selectFrom(const QDateTime &moment);
    void fold(work::DueBand band);
    /// Narrow: the reference stands under the act; the contact stays in sight, since a call may start here.
    enum class Columns { All, Narrow };
    void setColumns(Columns columns);
    [[nodiscard]] GroupedTree *tree() const { return m_tree; }

signals:
    void currentChanged();
    void opened();
    void finished();
    void callWanted();
    void postponeWanted();
    void moreWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QList<Column<model::DueLine>> columns() const;
    [[nodiscard]] QList<Group<model::DueLine>> groupsOf(const work::Dues &dues, const QString &search) const;
    [[nodiscard]] int position() const;
    void select(const QString &key, int position);
    void showMore();

    const work::Session &m_session;
    Columns m_columns = Columns::All;
    QLabel *m_remark;
    GroupedTree *m_tree;
    GroupsModel<model::DueLine> *m_model;
    KeyButton *m_more;
};

} // namespace relais::ui
