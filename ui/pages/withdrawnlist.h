// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/received.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace relais::ui {

class Notices;

/// Above the caseload, while there are any: cases that the office which entrusted them has erased, with what was
/// written here, until they are erased too.
class WithdrawnList final : public QWidget
{
    Q_OBJECT

public:
    WithdrawnList(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    void reload();
    /// On lock: nothing of a case may stay.
    void clear();
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// Asks, then erases for good what is left of the one in hand.
    void eraseRest();

private:
    void take(QList<work::received::Withdrawn> cases);
    void follow();
    [[nodiscard]] const work::received::Withdrawn *current() const;

    work::Session &m_session;
    Notices &m_notices;
    QList<work::received::Withdrawn> m_cases;
    QListWidget *m_list = nullptr;
    QLabel *m_ours = nullptr; ///< what was written here of the one in hand
    QAction *m_erase = nullptr;
};

} // namespace relais::ui
