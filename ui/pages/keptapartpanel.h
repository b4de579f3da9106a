// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/exclusions.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/casetab.h"

#include <QScrollArea>

class QComboBox;
class QLineEdit;

namespace relais::ui {

class Draft;
class EmptyState;
class Field;
class KeyButton;
class Notices;
class RowTable;

/// « Tenus à l’écart »: the people and offices that must not know that this case exists.
class KeptApartPanel final : public QScrollArea, public CaseTab
{
    Q_OBJECT

public:
    KeptApartPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;

private:
    QWidget *buildForm();
    QWidget *buildList();
    void add();
    void removeCurrent();
    /// Whom it would keep apart; asks before it hides the case from whoever adds it. @return whether to go on
    [[nodiscard]] bool confirm(const work::exclusions::Reach &reach);

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_reason = nullptr;
    Field *m_nameField = nullptr;
    Field *m_reasonField = nullptr;
    RowsModel<model::Exclusion> *m_model = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    KeyButton *m_remove = nullptr;
    QWidget *m_form = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
