// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowsmodel.h"
#include "ui/pages/exchangewords.h"
#include "ui/shell/page.h"

class QGridLayout;

namespace relais::ui {

class ExchangePanel;
class JobBar;
class Notices;
class PaperCleaning;

/// Échanges: what came, what waits to leave, what is held and why, who is silent. One key sends and receives all.
class ExchangePage final : public Page
{
    Q_OBJECT

public:
    ExchangePage(work::Session &session, Notices &notices, QWidget *parent = nullptr);
    ~ExchangePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"document-send"_s; }
    [[nodiscard]] QKeySequence key() const override { return Qt::Key_F7; }
    [[nodiscard]] std::optional<int> count() const override { return m_count; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    /// Reads files one after the other: bundles here, then the cards on the page of the partners.
    void read(const QStringList &paths);
    /// Sends and receives over a folder, without choosing it for later.
    void exchangeOver(const QString &folder);
    [[nodiscard]] bool isRunning() const { return m_pass != nullptr; }

signals:
    /// A card is to be looked at, or imported when a file is given.
    void partnersWanted(const QString &office);
    void cardChosen(const QString &path);
    /// An orientation of it was not answered.
    void caseWanted(const relais::model::CaseId &id);
    /// No way to exchange was chosen yet.
    void routeWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Received = work::exchanges::Received;
    using Kept = work::exchanges::Kept;
    using Silence = work::exchanges::Silence;

    void buildActs();
    void buildPanels();
    void exchange();
    void run(work::route::Route route);
    void ended(const work::sync::Report &report);
    void readNext();
    void stop();
    void showBusy();
    void done(const Result<void> &outcome, ExchangePanel *panel);
    void takeBack(ExchangePanel *panel);
    void tell(const work::inbox::Verdict &verdict);
    void showKept();
    void showSilence();
    void showOutgoing();
    void retry(work::inbox::Decision decision);
    void discard();
    void keepCopy();
    void resend();
    void resume();
    [[nodiscard]] QString askWhy(const QString &title, const QString &text, const QString &act);
    [[nodiscard]] bool isBusy() const { return m_pass != nullptr || m_job; }
    [[nodiscard]] QString momentOf(const QDateTime &at) const;
    [[nodiscard]] const Kept *kept() const;
    [[nodiscard]] const Silence *silence() const;
    /// The line in hand of what was entrusted and does not go any more; else null.
    [[nodiscard]] const Outgoing *stopped() const;
    /// Of the panel where the keyboard is, when both have one; null when none has.
    [[nodiscard]] model::CaseId caseInHand() const;

    work::Session &m_session;
    Notices &m_notices;
    work::exchanges::Overview m_all;
    int m_count = 0;
    PageHead *m_head = nullptr;
    JobBar *m_bar = nullptr;
    QGridLayout *m_grid = nullptr;
    RowsModel<Received> *m_received = nullptr;
    RowsModel<Outgoing> *m_outgoing = nullptr;
    RowsModel<Kept> *m_kept = nullptr;
    RowsModel<Silence> *m_silences = nullptr;
    ExchangePanel *m_receivedPanel = nullptr;
    ExchangePanel *m_outgoingPanel = nullptr;
    ExchangePanel *m_keptPanel = nullptr;
    ExchangePanel *m_silencePanel = nullptr;
    QAction *m_exchange = nullptr;
    QAction *m_readFile = nullptr;
    QAction *m_writeStick = nullptr;
    QAction *m_file = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_resend = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_openCase = nullptr;
    std::unique_ptr<exchange::Carrier> m_carrier;
    work::sync::Pass *m_pass = nullptr;
    QStringList m_paths;                 ///< still to read
    int m_read = 0;                      ///< of those that were given since the last pause
    std::shared_ptr<JobControl> m_job;   ///< reads the file in hand
    std::shared_ptr<JobControl> m_again; ///< opens a held bundle once more
    PaperCleaning *m_papers = nullptr;
};

} // namespace relais::ui
