// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/dues.h"
#include "ui/shell/page.h"

#include <array>

class QSplitter;
class QStackedWidget;

namespace relais::ui {

class DueList;
class DuePanel;
class KeyButton;
class Notices;
class SearchField;

/// Aujourd'hui: what must be done now, for which case, before when, by which rule. References only: somebody may sit
/// on the other side of the desk.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    /// @param newCase the window's « Nouveau signalement »
    TodayPage(work::Session &session, Notices &notices, QAction *newCase, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"appointment-reminder"_s; }
    [[nodiscard]] QKeySequence key() const override { return Qt::Key_F2; }
    [[nodiscard]] std::optional<int> count() const override;
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    /// A minute has passed: words and bands follow the clock. Nothing is read, the selection stays.
    void tick();
    /// Prints the list of the day into a PDF file. @return the number of sheets
    Result<int> saveSheet(const QString &path);
    /// Writes the coming days as a calendar file, references only.
    Result<void> saveCalendar(const QString &path);
    /// The lines, for tests and measurements.
    [[nodiscard]] DueList *list() const { return m_list; }

signals:
    void caseWanted(const relais::model::CaseId &id);

private:
    using Counts = std::array<int, 7>; ///< by DueBand

    void buildActions();
    QWidget *buildHead();
    QWidget *buildBody();
    void showClock();
    void showLines();
    void countBands();
    [[nodiscard]] int counted(work::DueBand band) const { return m_counts.at(static_cast<std::size_t>(band)); }
    [[nodiscard]] QString nothingToday() const;
    void showCurrent();
    void showDetail(bool shown);

    void tell(const Result<void> &done, const QString &sentence);
    std::optional<work::CaseDetail> detailOf(const model::DueLine &line);
    void call();
    void openCase();
    void finish();
    void finishCaseClock(const model::DueLine &line);
    void tellAlert(const model::DueLine &line);
    void tellReminder(const model::DueLine &line);
    void putAway(const model::DueLine &line);
    void finishMeasure(const model::DueLine &line);
    void enterEvent(const model::DueLine &line, const QString &event);
    void postpone();
    void goToDate();
    void printSheet();
    void askForSheet();
    void askForCalendar();

    work::Session &m_session;
    Notices &m_notices;
    work::DueReach m_reach;
    work::Dues m_dues;
    Counts m_counts{};
    std::optional<work::CaseDetail> m_detail; ///< of the selected line
    Width m_width = Width::Wide;
    QAction *m_newCase;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_details = nullptr;
    PageHead *m_head = nullptr;
    SearchField *m_search = nullptr;
    KeyButton *m_detailsButton = nullptr;
    DueList *m_list = nullptr;
    DuePanel *m_panel = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace relais::ui
