// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

class QAbstractItemModel;
class QAction;
class QLabel;
class QStackedWidget;

namespace relais::ui {

class FlowLayout;
class RowTable;

/// One of the four lists of Échanges: a head that says what and how many, the rows, and at the foot the sentence of the
/// row in hand with the next act.
class ExchangePanel final : public QWidget
{
    Q_OBJECT

public:
    ExchangePanel(const QString &iconName, const QString &title, const QString &nothing, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model, const QList<double> &columns);
    /// At the right of the head.
    void addHeadAct(QAction *act);
    void setContext(const QString &context);
    /// Rows or the sentence of an empty list, as the model has it. @param row to take in hand; when there are not as
    /// many, the last
    void refresh(int row);
    /// @param acts become buttons; they belong to the caller. Nothing to say hides the foot.
    void setFoot(const QString &fact, Token token, const QString &text, const QList<QAction *> &acts);
    [[nodiscard]] RowTable *table() const { return m_table; }
    /// What the foot says, for tests and for those who hear the screen.
    [[nodiscard]] QString footText() const;

signals:
    void currentChanged();

private:
    QWidget *buildFoot();

    RowTable *m_table;
    QStackedWidget *m_stack;
    QLabel *m_context;
    QLayout *m_head;
    QWidget *m_foot;
    QLabel *m_fact;
    QLabel *m_text;
    FlowLayout *m_acts;
    QList<QAction *> m_shown;
};

} // namespace relais::ui
