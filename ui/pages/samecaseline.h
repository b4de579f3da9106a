// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/samecase.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace relais::ui {

class Notices;

/// Under the banner of a case: « Même personne que 76-2026-00051 », one line for each linked case, which opens it or
/// takes the link back. Nothing of it while the case is linked with none.
class SameCaseLine final : public QWidget
{
    Q_OBJECT

public:
    SameCaseLine(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    void setCase(const model::CaseId &id);
    void clear() { setCase({}); }
    /// « Lier à un autre dossier… » and « Délier », for the menu of the page.
    [[nodiscard]] QList<QAction *> acts() const { return {m_link, m_unlink}; }

signals:
    void caseWanted(const relais::model::CaseId &id);

private:
    void addLine(const work::samecase::Linked &linked);
    void link();
    void unlink(const model::CaseId &other);

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    QList<work::samecase::Linked> m_linked;
    QAction *m_link;
    QAction *m_unlink;
    QVBoxLayout *m_lines;
};

} // namespace relais::ui
