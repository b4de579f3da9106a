// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

#include <QDialog>

class QBoxLayout;

namespace relais::ui {

class AidAnswerView;
class AidForm;
class Draft;
class KeyButton;
class Notices;

/// « Aide d'urgence : vérifier avant de demander »: questions left, answer right, one act.
class AidDialog final : public QDialog
{
    Q_OBJECT

public:
    AidDialog(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent = nullptr);
    ~AidDialog() override;

    /// Keeps the answers and does what follows, as one act.
    Result<void> enter();
    /// The sentence that says what was done.
    [[nodiscard]] QString doneWords() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildFoot();
    void refresh();

    work::Session &m_session;
    model::CaseId m_case;
    QString m_department;
    AidForm *m_form = nullptr;
    AidAnswerView *m_view = nullptr;
    QBoxLayout *m_sides = nullptr;
    KeyButton *m_act = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
