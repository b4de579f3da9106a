// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"
#include "core/work/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace relais::ui {

class ChoiceRow;
class DateEdit;

/// The questions of the danger grid in three parts: her, the other parent, the context. Each stays unknown until it is
/// answered; a letter answers and goes on to the next, the arrows up and down move.
class DangerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerForm(const work::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] model::DangerAnswers answers() const;
    /// Shows these answers; what is absent is unknown.
    void setAnswers(const model::DangerAnswers &answers);
    /// Whether each day typed is a day that can be; else it says so under the day.
    [[nodiscard]] bool check();
    [[nodiscard]] QWidget *firstField() const;

signals:
    void answered();
    /// The keyboard has gone to another question.
    void moved(QWidget *question);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QString item;
        ChoiceRow *choice = nullptr; ///< of a question answered yes or no
        DateEdit *day = nullptr;     ///< of one that asks for a day
        QLabel *mark = nullptr;      ///< « Signal rouge » or what is wrong with the day
        bool isRed = false;
    };
    void addPart(QVBoxLayout *column, model::DangerPart part);
    void addRow(QGridLayout *grid, const model::DangerItem &item);
    void mark(const Row &row);
    /// Row that has the focus; -1 when none has it.
    [[nodiscard]] qsizetype current() const;
    void go(qsizetype row);

    const work::Session &m_session;
    QList<Row> m_rows;
};

} // namespace relais::ui
