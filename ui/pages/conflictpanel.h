// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/conflicts.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QRadioButton;

namespace relais::ui {

class Card;
class DecisionHead;
class Field;
class KeyButton;

/// Two values for one field, side by side: who wrote each, when, at which post; and what stood before. The arrows
/// choose, Enter keeps.
class ConflictPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param other « Autre valeur… », @param ask « Redemander à la personne », @param later « Plus tard »
    ConflictPanel(const work::Session &session, QAction *other, QAction *ask, QAction *later,
                  QWidget *parent = nullptr);

    /// @param place « 1 sur 6 »
    void show(const work::conflicts::Conflict &conflict, const QString &place);
    using QWidget::show;
    void clear();
    enum class Step { Left, Right };
    void move(Step step);
    using QWidget::move;
    /// Stamp of the value that is chosen just now.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString typed() const;
    void askForValue();
    void showError(const QString &sentence);
    /// One card above the other when narrow.
    void fit(Width width);

signals:
    void kept();
    void entered();

private:
    struct ValueCard {
        Card *card = nullptr;
        QRadioButton *choice = nullptr;
    };

    QWidget *buildButtons(QAction *other, QAction *ask, QAction *later);
    ValueCard newCard(qsizetype index);
    void fillEarlier();
    void choose(qsizetype index);

    const work::Session &m_session;
    work::conflicts::Conflict m_conflict;
    qsizetype m_chosen = 0;
    QList<ValueCard> m_values;
    DecisionHead *m_head;
    QWidget *m_meanwhile = nullptr;
    QLabel *m_meanwhileText = nullptr;
    QBoxLayout *m_cards = nullptr;
    KeyButton *m_keep = nullptr;
    Field *m_value = nullptr;
    QLabel *m_before = nullptr;
    QGridLayout *m_earlier = nullptr;
};

} // namespace relais::ui
