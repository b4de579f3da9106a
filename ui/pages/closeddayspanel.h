// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/closeddays.h"
#include "ui/common/rowsmodel.h"

#include <QWidget>

class QLineEdit;

namespace relais::ui {

class DateEdit;
class Field;
class KeyButton;
class Notices;
class RowTable;

/// Réglages, « Jours de fermeture »: a day and its word, added with Enter, removed with Suppr. The clocks that count
/// the fund's worked days follow at once.
class ClosedDaysPanel final : public QWidget
{
    Q_OBJECT

public:
    ClosedDaysPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    void reload();

private:
    struct Line {
        QDate day;
        QString word;
    };

    QWidget *buildForm();
    QWidget *buildList();
    void add();
    void removeCurrent();

    work::Session &m_session;
    Notices &m_notices;
    DateEdit *m_day = nullptr;
    Field *m_dayField = nullptr;
    QLineEdit *m_word = nullptr;
    RowsModel<Line> *m_model = nullptr;
    RowTable *m_table = nullptr;
    KeyButton *m_remove = nullptr;
};

} // namespace relais::ui
