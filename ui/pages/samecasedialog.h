// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"
#include "core/work/similar.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;
class QListWidget;

namespace relais::ui {

/// « Lier à un autre dossier »: the other case of the same person, the closest first, and why one thinks so. Nothing is
/// copied.
class SameCaseDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SameCaseDialog(const work::Session &session, const model::CaseId &id, QWidget *parent = nullptr);

private:
    void accept() override;
    void read();
    void fill();
    [[nodiscard]] QString wordsOf(const work::Match &match) const;
    [[nodiscard]] model::CaseId chosen() const;

    const work::Session &m_session;
    const model::CaseId m_id;
    QList<work::Match> m_closest; ///< to the case; offered before anything is typed
    QList<model::CaseRow> m_others;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLineEdit *m_reason;
};

} // namespace relais::ui
