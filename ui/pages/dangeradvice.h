// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace relais::ui {

/// What the answers ask for and the numbers to call, as words: nothing dials. Below, always, the reporting routes that
/// this kind of office may take.
class DangerAdvice final : public QWidget
{
    Q_OBJECT

public:
    DangerAdvice(const model::DangerGrid &grid, model::OfficeKind office, QWidget *parent = nullptr);

    /// @param kept day of the pass that they are of, in words; empty for the one under way
    void show(const model::DangerAnswers &answers, const QString &kept);
    using QWidget::show;

signals:
    void reportWanted(const QString &route);

private:
    void addRoutes(QVBoxLayout *column, model::OfficeKind office);

    const model::DangerGrid &m_grid;
    QWidget *m_wanted;
    QLabel *m_kept;
    QLabel *m_actions;
    QLabel *m_numbers;
};

} // namespace relais::ui
