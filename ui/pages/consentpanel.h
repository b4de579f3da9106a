// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/consents.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/casetab.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace relais::ui {

class EmptyState;
class KeyButton;
class Notices;
class RowTable;

/// « Accords »: to whom she accepts that something is told, for which strands, until when; under it what may go by law.
class ConsentPanel final : public QScrollArea, public CaseTab
{
    Q_OBJECT

public:
    /// @param collect the act that opens the dialog; the page owns it
    ConsentPanel(work::Session &session, Notices &notices, QAction *collect, QWidget *parent = nullptr);

    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;
    [[nodiscard]] RowTable *list() const { return m_table; }
    /// Consents that are valid today.
    [[nodiscard]] int valid() const { return m_valid; }
    /// Asks for a consent and keeps it.
    void collect();

private:
    /// A consent, or the first agreement at intake, which has no office.
    struct Line {
        model::Consent consent;
        QString office;
        QString scope;
        QString mode;
        QString until;
        StateLook state;
    };

    QWidget *buildTable(QAction *collect);
    QWidget *buildBases();
    QAction *act(const QString &text, Qt::Key key, void (ConsentPanel::*slot)());
    [[nodiscard]] Line firstLine() const;
    [[nodiscard]] Line lineOf(const model::Consent &consent) const;
    void follow();
    void prolong();
    void withdraw();
    void printProof();
    void showReceived();

    work::Session &m_session;
    Notices &m_notices;
    std::optional<work::CaseDetail> m_detail;
    int m_valid = 0;
    QVBoxLayout *m_column = nullptr;
    RowsModel<Line> *m_model = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_prolong = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_proof = nullptr;
    QAction *m_received = nullptr;
};

} // namespace relais::ui
