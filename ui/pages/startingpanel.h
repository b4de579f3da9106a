// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/intake.h"

#include <QWidget>

class QGridLayout;

namespace relais::ui {

/// « À la création »: the clocks that opening the case will start, and the parcours it will get.
class StartingPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StartingPanel(work::Session &session, QWidget *parent = nullptr);
    void setStarting(const work::intake::Starting &starting);

private:
    enum class Weight { Plain, Bold };
    void addRow(const QString &name, const QString &value, Weight weight, const QString &remark = {});
    void addClock(const work::intake::StartingClock &clock);

    work::Session &m_session;
    QGridLayout *m_grid;
    QList<QWidget *> m_labels;
};

} // namespace relais::ui
