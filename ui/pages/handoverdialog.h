// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/handover.h"
#include "ui/shell/dialogframe.h"

class QComboBox;
class QLabel;

namespace relais::ui {

class KeyButton;

/// « Transmettre la coordination… » and « Mauvaise porte… »: to whom, on what ground, what goes along and what stays.
/// accept() offers it.
class HandoverDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// Outcome of exec() when the person would collect the consent first.
    static constexpr int kCollectConsent = 2;

    HandoverDialog(const work::Session &session, const work::CaseDetail &detail, work::handover::Door door,
                   QWidget *parent = nullptr);

    /// The sentence once it is offered.
    [[nodiscard]] QString doneWords() const { return m_done; }

private:
    void accept() override;
    void buildOffices();
    void buildGrounds();
    void follow();
    [[nodiscard]] const model::Card *card() const;

    const work::Session &m_session;
    const model::Case m_file;
    const work::handover::Door m_door;
    QList<model::Card> m_cards; ///< to which it may go
    QComboBox *m_office = nullptr;
    QComboBox *m_ground = nullptr; ///< data: code of the legal basis, empty = her consent
    QLabel *m_leaves = nullptr;
    QLabel *m_stays = nullptr;
    QLabel *m_fault = nullptr;
    KeyButton *m_collect = nullptr;
    QString m_done;
};

/// « Reprendre la coordination »: what was announced, what has come, who hands it over. accept() takes it over.
class TakeOverDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TakeOverDialog(const work::Session &session, const work::handover::Standing &standing, QWidget *parent = nullptr);

    /// The case that goes on here; empty before.
    [[nodiscard]] const model::CaseId &ownCase() const { return m_own; }

private:
    void accept() override;

    const work::Session &m_session;
    const work::handover::Standing m_standing;
    model::CaseId m_own;
};

/// Asks and takes over. @return the case that goes on here; nothing when the person left, or after an error, which the
/// dialog showed
std::optional<model::CaseId> askToTakeOver(QWidget *parent, const work::Session &session,
                                           const model::OrientationId &id);

} // namespace relais::ui
