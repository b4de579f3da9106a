// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/samecase.h"
#include "ui/shell/page.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;

namespace relais::ui {

class DecisionHead;
class KeyButton;

/// « Même personne ? »: two cases side by side, fact by fact, why they resemble each other, and the three answers.
class SameCasePanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param two « Ce sont deux personnes »
    SameCasePanel(const work::Session &session, QAction *two, QWidget *parent = nullptr);

    /// @param place « 1 sur 6 »
    void show(const work::samecase::Proposal &proposal, const QString &place);
    using QWidget::show;
    void clear();
    void fit(Width width);

signals:
    /// « C'est la même personne »: Enter on the line of the list, or the button.
    void answered();
    /// « Plus tard »: nothing is written; the next decision is shown.
    void postponed();
    void caseWanted(const relais::model::CaseId &id);

private:
    struct Side {
        QLabel *head = nullptr;
        KeyButton *open = nullptr;
        QGridLayout *grid = nullptr;
        model::CaseId id;
    };
    void buildSide(Side &side, QBoxLayout *row);
    QWidget *buildButtons(QAction *two);
    void fill(const model::CaseRow &one, const model::CaseRow &other);
    [[nodiscard]] QString headOf(const model::CaseRow &row) const;

    const work::Session &m_session;
    DecisionHead *m_head;
    QBoxLayout *m_cards = nullptr;
    Side m_one;
    Side m_other;
    QLabel *m_effect;
};

} // namespace relais::ui
