// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/work/session.h"

#include <QWidget>

class QLabel;

namespace relais::ui {

/// Under the banner of a case, where there is something to say: that it is another office's, and what of it the
/// colleagues at the other posts do not have yet.
class CaseRemarks final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseRemarks(const work::Session &session, QWidget *parent = nullptr);

    /// Empty: says nothing.
    void setCase(const model::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readUnsynced();

    const work::Session &m_session;
    model::CaseId m_case;
    QLabel *m_seat;     ///< of a case of another office
    QLabel *m_unsynced; ///< not gone to the other posts
};

} // namespace relais::ui
