// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/correspondents.h"

#include <QScrollArea>

class QAction;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace relais::ui {

class Chip;
class Field;
class KeyButton;

/// One partner: what its card says, how far it is trusted, and the comparison of the digits by telephone. The last two
/// groups of a card that is to be compared stay hidden: they are typed from what was heard, never from the screen.
class CardFiche final : public QScrollArea
{
    Q_OBJECT

public:
    /// @param revoke, verify acts of the page, shown here
    CardFiche(const work::Session &session, QAction *verify, QAction *revoke, QWidget *parent = nullptr);

    /// @param others older and newer cards of the same office
    void setCard(const model::Card &card, const QList<model::Card> &others);
    /// @param digits ours, to read out
    void setOwnDigits(const QString &digits);
    void clear();
    /// Opens the comparison, also of a card that was verified not long ago.
    void compare();
    /// The digits were compared: what was typed goes.
    void endComparison();
    [[nodiscard]] QLineEdit *heard() const { return m_heard; }

signals:
    /// The digits agree, and the person says so.
    void verified(const QString &digits);

private:
    QWidget *buildHead();
    QWidget *buildComparison();
    QWidget *buildOthers();
    void judge();
    void showFacts();
    void showDigits();
    [[nodiscard]] bool isOfOurOffice() const;

    const work::Session &m_session;
    model::Card m_card;
    bool m_comparing = false;
    QLabel *m_name = nullptr;
    Chip *m_state = nullptr;
    QLabel *m_stateWords = nullptr;
    QLabel *m_ourPost = nullptr;
    QVBoxLayout *m_facts = nullptr;
    QWidget *m_comparison = nullptr;
    QLabel *m_theirs = nullptr;
    QLabel *m_theirsHead = nullptr;
    QLabel *m_ours = nullptr;
    Field *m_heardField = nullptr;
    QLineEdit *m_heard = nullptr;
    QLabel *m_answer = nullptr;
    KeyButton *m_mark = nullptr;
    QWidget *m_older = nullptr;
    QLabel *m_olderWords = nullptr;
};

} // namespace relais::ui
