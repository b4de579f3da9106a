// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/decisions.h"
#include "ui/common/groupsmodel.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace relais::ui {

class ConflictPanel;
class EmptyState;
class GroupedTree;
class HeldPanel;
class LeftoverPanel;
class Notices;
class SameCasePanel;

/// À trancher: what only a person can decide. The list at left, the decision in hand at right; after each one the next
/// is there. Work goes on meanwhile.
class DecisionsPage final : public Page
{
    Q_OBJECT

public:
    DecisionsPage(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"vcs-merge"_s; }
    [[nodiscard]] QKeySequence key() const override { return Qt::Key_F4; }
    [[nodiscard]] std::optional<int> count() const override { return static_cast<int>(m_pending.count()); }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    [[nodiscard]] GroupedTree *list() const { return m_list; }

signals:
    void caseWanted(const relais::model::CaseId &id);

protected:
    /// The arrows choose between two values while one of those decisions is in hand.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One line of the list, by its place in m_pending: two values, two cases, a held line, a value to take up again.
    struct Decision {
        enum class Kind { Conflict, Same, Held, Leftover } kind = Kind::Conflict; ///< in the order of the list
        qsizetype at = 0;
    };

    void buildList();
    QWidget *buildDetail();
    void buildActions();
    void take(work::decisions::Pending pending);
    void fillList();
    void showCurrent();
    void selectAt(int number);
    [[nodiscard]] const Decision *current() const;
    [[nodiscard]] const work::conflicts::Conflict *currentConflict() const;
    [[nodiscard]] const work::samecase::Proposal *currentSame() const;
    /// How many there are of each kind.
    [[nodiscard]] std::array<qsizetype, 4> counts() const;
    /// Place of the current decision among all, from 0.
    [[nodiscard]] int currentNumber() const;
    [[nodiscard]] StateLook lookOf(const Decision &decision) const;
    [[nodiscard]] QString whyOf(const Decision &decision) const;
    [[nodiscard]] QString numberOf(const Decision &decision) const;
    [[nodiscard]] model::CaseId caseOf(const Decision &decision) const;
    void showConflict(const Decision &decision, const QString &place);
    void decideFirst();
    void decideSecond();
    void putAside();
    void enterValue();
    void enterOther();
    void askAgain();
    void decideLater();
    void showChoices();
    void keepColumn();
    void settled(const Result<void> &done, const QString &sentence);

    work::Session &m_session;
    Notices &m_notices;
    work::decisions::Pending m_pending;
    PageHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    GroupsModel<Decision> *m_model = nullptr;
    GroupedTree *m_list = nullptr;
    QStackedWidget *m_detail = nullptr;
    ConflictPanel *m_conflict = nullptr;
    SameCasePanel *m_same = nullptr;
    HeldPanel *m_held = nullptr;
    LeftoverPanel *m_leftover = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_second = nullptr;
    QAction *m_aside = nullptr;
    QAction *m_open = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_later = nullptr;
    QAction *m_choices = nullptr;
};

} // namespace relais::ui
