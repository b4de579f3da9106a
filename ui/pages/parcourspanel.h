// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/groupsmodel.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casetab.h"

#include <QWidget>

class QLabel;

namespace relais::ui {

/// One line of the parcours, ready to be shown.
struct MeasureLine {
    model::Measure measure;
    std::optional<model::DueRow> due;
    QString waitsFor; ///< code of a prerequisite that is not obtained; empty when there is none
};

/// The checklist of a case by strand: state, partner, visible act, prudent and legal date.
class ParcoursPanel final : public QWidget, public CaseTab
{
    Q_OBJECT

public:
    explicit ParcoursPanel(const work::Session &session, QWidget *parent = nullptr);

    /// Keeps the folded strands and the selected measure.
    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;
    void fit(Width width) override;
    [[nodiscard]] const MeasureLine *selected() const;
    void select(const model::MeasureId &id);
    [[nodiscard]] QWidget *list() const { return m_tree; }

    /// « 33 mesures : 11 obtenues, 15 demandées ou en cours, 6 à faire, 1 refusée » without the first count.
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] int applicable() const { return m_applicable; }

signals:
    void ticked(const relais::model::MeasureId &id);
    void opened(const relais::model::MeasureId &id);
    /// R on a measure.
    void postponed(const relais::model::MeasureId &id);

private:
    [[nodiscard]] QList<Column<MeasureLine>> columns() const;
    [[nodiscard]] StateLook prudentLook(const MeasureLine &line) const;
    [[nodiscard]] QString legalWords(const MeasureLine &line) const;
    [[nodiscard]] QString partnerWords(const MeasureLine &line) const;
    [[nodiscard]] QString pathwayWords(const work::CaseDetail &detail) const;
    [[nodiscard]] Group<MeasureLine> groupOf(const work::CaseDetail &detail, std::optional<model::Strand> strand) const;
    [[nodiscard]] QString prerequisiteOf(const work::CaseDetail &detail, const QString &code) const;
    void count(const work::CaseDetail &detail);

    const work::Session &m_session;
    QTimeZone m_zone; ///< tells the days of the case
    model::Case m_file;
    QLabel *m_pathway = nullptr;
    GroupsModel<MeasureLine> *m_model = nullptr;
    GroupedTree *m_tree = nullptr;
    int m_applicable = 0;
    int m_obtained = 0;
    int m_running = 0;
    int m_toDo = 0;
    int m_refused = 0;
};

} // namespace relais::ui
