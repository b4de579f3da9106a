// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/decisions.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace relais::ui {

class Card;
class DecisionHead;
class Field;
class KeyButton;

/// A line held back: the line beside the case it resembles, fact by fact, and the three answers. For a line that names
/// nobody: the line alone, and a name to give.
class HeldPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @param other « C'est une autre personne », @param aside « Écarter la ligne », @param open « Ouvrir le dossier »
    HeldPanel(const work::Session &session, QAction *other, QAction *aside, QAction *open, QWidget *parent = nullptr);

    /// @param place « 1 sur 6 »
    void show(const work::decisions::Pending::Held &held, const QString &place);
    using QWidget::show;
    void clear();
    [[nodiscard]] bool namesNobody() const { return m_namesNobody; }
    /// Name typed for a line that has none.
    [[nodiscard]] QString givenName() const;
    void askForName();
    void showError(const QString &sentence);
    /// One card above the other when narrow.
    void fit(Width width);

signals:
    /// The primary answer, by its button or Enter in the name.
    void answered();

private:
    struct Fact {
        QString label;
        QString line;
        QString known;
    };

    QWidget *buildCards();
    QWidget *buildButtons(QAction *other, QAction *aside, QAction *open);
    [[nodiscard]] QList<Fact> factsOf(const work::cases::NewCase &line, const model::CaseRow &known) const;
    void fill(const QList<Fact> &facts);

    const work::Session &m_session;
    bool m_namesNobody = false;
    QBoxLayout *m_cards = nullptr;
    DecisionHead *m_head;
    Card *m_lineCard = nullptr;
    Card *m_caseCard = nullptr;
    QLabel *m_lineHead = nullptr;
    QLabel *m_caseHead = nullptr;
    QGridLayout *m_lineGrid = nullptr;
    QGridLayout *m_caseGrid = nullptr;
    QLabel *m_rest = nullptr;
    Field *m_name = nullptr;
    KeyButton *m_answer = nullptr;
    KeyButton *m_other = nullptr;
    KeyButton *m_open = nullptr;
    QLabel *m_effect = nullptr;
};

} // namespace relais::ui
