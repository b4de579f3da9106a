// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace relais::ui {

/// Beside a red result what to do and the numbers to call, as words: nothing dials. Below, always, the reporting routes
/// that an employee of a fund may take.
class DangerAdvice final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerAdvice(const model::DangerGrid &grid, QWidget *parent = nullptr);

    void show(const model::DangerAnswers &answers);
    using QWidget::show;

signals:
    void reportWanted(const QString &route);

private:
    void addRoutes(QVBoxLayout *column);

    const model::DangerGrid &m_grid;
    QWidget *m_red;
    QLabel *m_actions;
    QLabel *m_numbers;
};

} // namespace relais::ui
