// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

#include <QWidget>

class QVBoxLayout;

namespace relais::ui {

/// The passes of the danger grid that are kept, the newest first, each with what changed since the one before.
class DangerPasses final : public QWidget
{
    Q_OBJECT

public:
    explicit DangerPasses(const work::Session &session, QWidget *parent = nullptr);

    void setPasses(const work::CaseDetail &detail);
    void clear();

private:
    void addPass(const model::DangerPass &pass, const model::DangerPass *older);

    const work::Session &m_session;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};

} // namespace relais::ui
