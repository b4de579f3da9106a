// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/casetab.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace relais::ui {

class DangerAdvice;
class DangerForm;
class DangerJudgment;
class DangerPasses;
class Draft;
class IconLabel;
class Notices;

/// « Danger »: a new pass of the grid at left, at right the judgment, what the answers ask for, the routes and the
/// earlier passes. What the grid says stands above and follows each answer; before the first answer, what the newest
/// pass asks for stays. A pass that is not kept yet is a draft: it outlives the lock.
class DangerPanel final : public QWidget, public CaseTab
{
    Q_OBJECT

public:
    DangerPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildSides();
    void follow();
    void keep();
    void report(const QString &route);
    void addDraft();
    void blank();

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_case;
    QList<model::DangerPass> m_keptPasses; ///< the newest first
    IconLabel *m_icon = nullptr;
    QLabel *m_triage = nullptr;
    QLabel *m_count = nullptr;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_sides = nullptr;
    DangerForm *m_form = nullptr;
    DangerJudgment *m_judgment = nullptr;
    DangerAdvice *m_advice = nullptr;
    DangerPasses *m_passes = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
