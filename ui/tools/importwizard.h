// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/importer.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace relais::ui {

class ImportLines;
class MappingTable;
class Notices;

/// A caseload kept in a spreadsheet becomes cases: the file, where its columns go, what will become of each line, and
/// only then the writing. Reading and comparing run beside the window and can be stopped; nothing is written before
/// the last step.
class ImportWizard final : public Page
{
    Q_OBJECT

public:
    ImportWizard(work::Session &session, Notices &notices, QAction *back, QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"document-import"_s; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    /// Starts again at the first step.
    void open(const QString &id) override;
    void clear() override;
    void reload() override {}

    /// Asks for a file.
    void chooseFile();
    void readFile(const QString &path);
    enum Step { FileStep, ColumnsStep, LinesStep };
    [[nodiscard]] Step step() const;

signals:
    /// Cases were written: the person wants to see them.
    void imported();

private:
    QWidget *buildFileStep();
    QWidget *buildColumnsStep();
    QWidget *buildLinesStep();
    QWidget *buildSteps();
    void buildActions();
    void showStep(Step step);
    void takeSheet(const Result<exchange::Sheet> &sheet);
    void plan();
    void takePlan(const Result<work::ImportPlan> &plan);
    void countColumns();
    void write();
    void stop();

    work::Session &m_session;
    Notices &m_notices;
    std::shared_ptr<JobControl> m_job; ///< of the reading or comparing that runs
    exchange::Sheet m_sheet;
    work::ImportPlan m_plan;
    QHash<model::CaseId, QString> m_references; ///< of the cases that the plan was compared with
    PageHead *m_head = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QLabel *> m_stepWords;
    MappingTable *m_mapping = nullptr;
    ImportLines *m_lines = nullptr;
    QLabel *m_columnsFact = nullptr;
    QProgressBar *m_progress = nullptr;
    QAction *m_choose = nullptr;
    QAction *m_back = nullptr;
    QAction *m_next = nullptr;
    QAction *m_write = nullptr;
};

} // namespace relais::ui
