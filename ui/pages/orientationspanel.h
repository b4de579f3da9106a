// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/orientations.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/casetab.h"

#include <QScrollArea>

class QVBoxLayout;

namespace relais::ui {

class EmptyState;
class KeyButton;
class Notices;
class RowTable;

/// « Orientations »: what is entrusted to whom, how it stands, what was replied; at the seat that entrusts the acts of
/// the référent, at the partner's seat its answers.
class OrientationsPanel final : public QScrollArea, public CaseTab
{
    Q_OBJECT

public:
    OrientationsPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;
    [[nodiscard]] RowTable *list() const { return m_table; }
    /// @return whether the case has it
    bool select(const model::OrientationId &id);
    /// Types a reply for the partner of the selected orientation.
    void noteReply();

signals:
    /// « Proposer à un autre partenaire » these measures.
    void activationWanted(const QStringList &measures);
    /// Of ours, which goes on from a coordination that was taken over.
    void caseWanted(const relais::model::CaseId &id);

private:
    using Standing = work::orientations::Standing;
    /// An act at the partner's seat: with a dialog where something is to be said.
    struct Answer {
        QAction *action;
        model::ReplyStep step;
    };

    QWidget *buildTable();
    QWidget *buildActs();
    QAction *act(const QString &text, Qt::Key key);
    void addAnswer(const QString &text, Qt::Key key, model::ReplyStep step);
    [[nodiscard]] const Standing *current() const;
    void follow();
    void offer(QAction *action, const char *verb, const QString &why);
    void followOurs(const Standing *standing);
    void followTheirs(const Standing *standing);
    void showReplies();
    [[nodiscard]] QString clashWords(const Standing &standing) const;
    void addSentence(const QString &icon, Token token, const QString &sentence);
    void answer(model::ReplyStep step);
    bool askAndRecall();
    void recall();
    void propose();
    void takeOver();
    void printSheet();

    work::Session &m_session;
    Notices &m_notices;
    bool m_isOurs = true; ///< the case
    RowsModel<Standing> *m_model = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QVBoxLayout *m_replies = nullptr;
    QAction *m_recall = nullptr;
    QAction *m_note = nullptr;
    QAction *m_propose = nullptr;
    QAction *m_print = nullptr;
    QAction *m_takeOver = nullptr;
    QList<Answer> m_answers;
};

} // namespace relais::ui
