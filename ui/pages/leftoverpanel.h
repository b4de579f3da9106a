// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/decisions.h"

#include <QWidget>

class QLabel;

namespace relais::ui {

class DecisionHead;
class Field;
class KeyButton;

/// A value that no field could hold: where it comes from, why, and the right value to type, or keeping it as a note.
class LeftoverPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param keep « Garder en note de travail », @param open « Ouvrir le dossier »
    LeftoverPanel(const work::Session &session, QAction *keep, QAction *open, QWidget *parent = nullptr);

    /// @param alike how many values of the same column wait for no field either, this one included
    void show(const work::decisions::Pending::Kept &kept, const QString &place, int alike);
    using QWidget::show;
    void clear();
    [[nodiscard]] QString typed() const;
    /// Whether a value can be entered: a field was meant.
    [[nodiscard]] bool asksForValue() const { return m_asks; }
    void focusValue();
    void showError(const QString &sentence);

signals:
    void entered();
    void keepAllWanted();

private:
    QWidget *buildCard();

    const work::Session &m_session;
    bool m_asks = false;
    DecisionHead *m_head;
    QLabel *m_column = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_field = nullptr;
    Field *m_value = nullptr;
    KeyButton *m_enter = nullptr;
    KeyButton *m_keep = nullptr;
    KeyButton *m_keepAll = nullptr;
};

} // namespace relais::ui
