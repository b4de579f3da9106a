// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/importwizard.h"

#include "core/work/columnwords.h"
#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/shell/notices.h"
#include "ui/tools/importlines.h"
#include "ui/tools/importwords.h"
#include "ui/tools/mappingtable.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

using exchange::Sheet;
using work::ImportPlan;

ImportWizard::ImportWizard(work::Session &session, Notices &notices, QAction *back, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    buildActions();
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->showBack(back);
    column->addWidget(m_head);
    column->addWidget(buildSteps());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildFileStep());
    m_stack->addWidget(buildColumnsStep());
    m_stack->addWidget(buildLinesStep());
    column->addWidget(m_stack, 1);
    showStep(FileStep);
}

ImportWizard::~ImportWizard()
{
    if (m_job) {
        m_job->cancel();
    }
}

void ImportWizard::buildActions()
{
    m_choose = new QAction(tr("Choose a &file…"), this);
    setIconName(m_choose, u"document-open"_s);
    connect(m_choose, &QAction::triggered, this, &ImportWizard::chooseFile);
    m_back = new QAction(tr("Go &back"), this);
    m_back->setShortcut(Qt::Key_Escape);
    connect(m_back, &QAction::triggered, this, [this] { showStep(step() == LinesStep ? ColumnsStep : FileStep); });
    m_next = new QAction(tr("See what will become of eac&h line"), this);
    m_next->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    connect(m_next, &QAction::triggered, this, &ImportWizard::plan);
    m_write = new QAction(tr("I&mport"), this);
    m_write->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    connect(m_write, &QAction::triggered, this, &ImportWizard::write);
    for (QAction *action : {m_choose, m_back, m_next, m_write}) {
        addPageAction(action, Menu::File);
    }
}

QWidget *ImportWizard::buildSteps()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    arrange(row, Space::S, Space::L, Space::None, Space::L, Space::M);
    const QStringList words{tr("The file"), tr("The columns"), tr("The lines")};
    for (int i = 0; i < words.size(); ++i) {
        auto *word = newLabel(words[i]);
        row->addWidget(new StepMark(i + 1));
        row->addWidget(word);
        row->addSpacing(px(Space::L));
        m_stepWords << word;
    }
    row->addStretch();
    return bar;
}

QWidget *ImportWizard::buildFileStep()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::M, Space::L);
    column->addWidget(
        newParagraph(typo(tr("Choose the table that you keep today: CSV, Excel (.xlsx) or LibreOffice (.ods). "
                             "Nothing is written before you have seen what will become of each line."))));
    column->addWidget(
        newParagraph(typo(tr("A value that cannot be understood is kept in its case, to be taken up again. Someone who "
                             "has a case already is held back until you decide. The same table can be imported twice: "
                             "nothing is added.")),
                     Role::Body, Token::Text2));
    auto *row = new QHBoxLayout;
    auto *choose = new KeyButton(m_choose, KeyButton::Kind::Primary);
    choose->setShownKey(QKeySequence(u"Ctrl+I"_s)); // a command of the window
    choose->setLarge();
    row->addWidget(choose);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return page;
}

namespace {

/// The foot of a step: back at left, the act at the far right.
QWidget *newFoot(QAction *back, QAction *act, QWidget *between)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    arrange(row, Space::M, Space::L, Space::M, Space::L, Space::M);
    row->addWidget(new KeyButton(back));
    row->addWidget(between, 1);
    auto *button = new KeyButton(act, KeyButton::Kind::Primary);
    button->setLarge();
    row->addWidget(button);
    return foot;
}

} // namespace

QWidget *ImportWizard::buildColumnsStep()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    m_mapping = new MappingTable(m_session.reference);
    m_mapping->setAccessibleName(tr("Where the columns go"));
    column->addWidget(m_mapping, 1);
    m_columnsFact = newLabel({}, Role::Small, Token::Text2);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newFoot(m_back, m_next, m_columnsFact));
    connect(m_mapping, &MappingTable::changed, this, &ImportWizard::countColumns);
    return page;
}

QWidget *ImportWizard::buildLinesStep()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    m_lines = new ImportLines;
    column->addWidget(m_lines, 1);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Import"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that it can appear while the vault is being written
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    column->addWidget(newFoot(m_back, m_write, m_progress));
    return page;
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_stack->currentIndex());
}

QString ImportWizard::title() const
{
    return tr("Import a table");
}

Headline ImportWizard::headline() const
{
    switch (step()) {
    case FileStep: return {tr("Nothing is written yet."), {}};
    case ColumnsStep:
        return {tr("%n column(s)", nullptr, static_cast<int>(m_mapping->map().columns.size())), m_columnsFact->text()};
    case LinesStep: return {tr("%n line(s)", nullptr, m_lines->count()), m_lines->facts()};
    }
    Q_UNREACHABLE();
}

QWidget *ImportWizard::firstFocus() const
{
    if (step() == LinesStep) {
        return m_lines->table();
    }
    return step() == ColumnsStep ? qobject_cast<QWidget *>(m_mapping->choices().value(0)) : nullptr;
}

void ImportWizard::open(const QString &)
{
    showStep(FileStep);
}

void ImportWizard::clear()
{
    stop();
    m_sheet = {};
    m_plan = {};
    m_references.clear();
    m_lines->clear();
    m_mapping->clear();
    m_head->setContext({});
    showStep(FileStep);
}

void ImportWizard::showStep(Step step)
{
    m_stack->setCurrentIndex(step);
    for (int i = 0; i < m_stepWords.size(); ++i) {
        dress(m_stepWords[i], i == step ? Role::BodyBold : Role::Body, i == step ? Token::Text : Token::Text2);
    }
    m_back->setEnabled(step != FileStep);
    m_next->setEnabled(step == ColumnsStep);
    m_write->setEnabled(step == LinesStep && !m_job);
    emit statusChanged();
    if (QWidget *first = firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

void ImportWizard::chooseFile()
{
    if (m_job) {
        return; // one table after the other
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a table"), {},
                                                      tr("Tables (*.csv *.xlsx *.ods *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        readFile(path);
    }
}

void ImportWizard::readFile(const QString &path)
{
    stop();
    m_notices.dismiss();
    m_head->setContext(path.section(u'/', -1));
    m_notices.jobStarted(tr("Reading the table"), [this] { stop(); });
    m_job = runJob(
        this, [path](const JobControl &job) { return exchange::readSheet(path, job); },
        [this](const Result<Sheet> &sheet) { takeSheet(sheet); },
        [this](qint64 done, qint64 total) { m_notices.jobProgress(done, total); });
}

void ImportWizard::stop()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
        m_notices.jobEnded(tr("Stopped. Nothing was written."));
    }
}

void ImportWizard::takeSheet(const Result<Sheet> &sheet)
{
    m_job.reset();
    m_notices.jobEnded({});
    const auto map = sheet ? work::columnMapFor(m_session, *sheet) : Result<work::ColumnMap>(sheet.error());
    if (!map) {
        m_notices.error(map.error());
        return;
    }
    m_sheet = *sheet;
    m_mapping->show(m_sheet, *map);
    countColumns();
    showStep(ColumnsStep);
}

void ImportWizard::countColumns()
{
    const auto &columns = m_mapping->map().columns;
    const auto going = [&columns](const QString &target) {
        return static_cast<int>(
            std::count_if(columns.cbegin(), columns.cend(), [&](const auto &c) { return c.target == target; }));
    };
    const int kept = going(work::kKeepColumn);
    const int ignored = going(work::kIgnoreColumn);
    QStringList facts{tr("%n with a field", nullptr, static_cast<int>(columns.size()) - kept - ignored)};
    if (kept > 0) {
        facts << tr("%n kept to decide", nullptr, kept);
    }
    if (ignored > 0) {
        facts << tr("%n left out", nullptr, ignored);
    }
    m_columnsFact->setText(facts.join(u", "_s));
    emit statusChanged();
}

void ImportWizard::plan()
{
    const work::ColumnMap map = m_mapping->map();
    m_notices.dismiss();
    if (!work::checkColumnMap(map)) {
        m_notices.notice({Token::Late,
                          u"dialog-cancel"_s,
                          typo(tr("No column says the name of the person.")),
                          typo(tr("Choose the column that does. Nothing was written.")),
                          {}});
        return;
    }
    const auto known = work::knownCases(m_session);
    if (!known) {
        m_notices.error(known.error());
        return;
    }
    m_references.clear();
    for (const model::CaseRow &row : known->rows) {
        m_references.insert(row.id, row.reference);
    }
    m_next->setEnabled(false);
    m_notices.jobStarted(tr("Comparing the lines with the vault"), [this] {
        stop();
        showStep(ColumnsStep);
    });
    m_job = runJob(
        this,
        [sheet = m_sheet, map, ground = work::readingGround(m_session), cases = *known](const JobControl &job) {
            return work::planImport(sheet, map, ground, cases, job);
        },
        [this](const Result<ImportPlan> &made) { takePlan(made); },
        [this](qint64 done, qint64 total) { m_notices.jobProgress(done, total); });
}

void ImportWizard::takePlan(const Result<ImportPlan> &plan)
{
    m_job.reset();
    m_notices.jobEnded({});
    if (!plan) {
        m_notices.error(plan.error());
        showStep(ColumnsStep);
        return;
    }
    m_plan = *plan;
    const int created = m_plan.counts().created;
    m_lines->show(m_plan, m_references);
    m_write->setText(created > 0 ? tr("I&mport %n case(s)", nullptr, created) : tr("I&mport"));
    showStep(LinesStep);
}

void ImportWizard::write()
{
    m_write->setEnabled(false);
    m_back->setEnabled(false);
    m_progress->setRange(0, qMax(1, m_plan.counts().created));
    m_progress->setValue(0);
    m_progress->show();
    repaint(); // one transaction is written at a stretch: the window shows how far it is, and answers again after it
    const JobControl job([this](qint64 done, qint64) {
        m_progress->setValue(static_cast<int>(done));
        m_progress->repaint();
    });
    const auto report = work::applyImport(m_session, m_plan, job);
    m_progress->hide();
    if (!report) {
        m_notices.error(report.error());
        showStep(LinesStep);
        return;
    }
    m_notices.say(importedSentence(report->counts));
    clear();
    emit imported();
}

} // namespace relais::ui
