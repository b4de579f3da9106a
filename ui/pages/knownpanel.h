// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"
#include "core/work/similar.h"

#include <QKeySequence>
#include <QSet>
#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace relais::ui {

class CandidateList;

/// The key that goes from the form into the list.
inline const QKeySequence kGoToMatches(Qt::ALT | Qt::Key_Down);

/// « Déjà connue ? »: the cases that may be hers, each with its reasons, so that no second one is opened.
class KnownPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownPanel(work::Session &session, QWidget *parent = nullptr);

    /// @param typed the name as far as it is typed; empty: nothing was searched yet
    void setMatches(QList<work::Match> matches, const QString &typed);
    [[nodiscard]] qsizetype count() const { return m_matches.size(); }
    /// Forgets whom the person set aside, too.
    void clear();
    [[nodiscard]] CandidateList *list() const { return m_list; }

signals:
    void caseWanted(const relais::model::CaseId &id);
    /// « Aucune d'elles »: those shown are not offered again for this signalement.
    void refused();

private:
    void refuseAll();
    void open(int row);
    [[nodiscard]] QString aboutWords(const model::CaseRow &row) const;
    void showSentence();

    work::Session &m_session;
    QList<work::Match> m_matches;
    QSet<model::CaseId> m_refused;
    QString m_typed;
    QLabel *m_sentence;
    CandidateList *m_list;
    QStandardItemModel *m_model;
    QWidget *m_acts;
};

} // namespace relais::ui
