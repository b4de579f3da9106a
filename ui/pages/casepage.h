// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/handover.h"
#include "ui/pages/measuredialog.h"
#include "ui/pages/purgedialog.h"
#include "ui/shell/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace relais::ui {

class CaseRemarks;
class CaseTab;
class Chip;
class ConsentPanel;
class ContactBanner;
class DangerPanel;
class DocumentsPanel;
class FileCleaning;
class HouseholdPanel;
class JournalPanel;
class KeyButton;
class MenuButton;
class Notices;
class OrientationsPanel;
class ParcoursPanel;
class SameCaseLine;

/// Dossier: all of one case. The contact banner stays on top of every tab, the journal beside.
class CasePage final : public Page
{
    Q_OBJECT

public:
    CasePage(work::Session &session, Notices &notices, QAction *back, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString openId() const override { return m_id.text(); }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void open(const QString &id) override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;
    /// Types a reply for the partner of an orientation of the case that is shown.
    void noteReply(const model::OrientationId &id);

signals:
    void printWanted(const relais::model::CaseId &id);
    void activationWanted(const relais::model::CaseId &id, const QStringList &measures); ///< none: all that are to do
    void decisionsWanted();
    void caseWanted(const relais::model::CaseId &id);
    /// The case shown is no more.
    void gone();

private:
    [[nodiscard]] bool may(const char *verb) const;
    [[nodiscard]] bool isOurs() const;
    [[nodiscard]] bool mayChange();
    void showSeat();
    void buildActions();
    void buildHead();
    QWidget *buildTabs();
    QWidget *buildBody();
    QAction *act(const QString &text, const QString &icon, const QString &key, void (CasePage::*slot)());
    void show(const work::CaseDetail &detail);
    void showHead(const work::CaseDetail &detail);
    void showDeparture();
    void turnTo(CaseTab *part);
    void showStates(const work::CaseDetail &detail);
    void moveTo(model::CaseStatus status);
    void tell(const Result<void> &done, const QString &sentence);
    void call();
    void write();
    void addMeasure();
    void activate() { emit activationWanted(m_id, {}); }
    void planDeparture();
    void offerNewerTemplate();
    void offerOtherDoor();
    void showNewerTemplate();
    void closeCase();
    void reopenCase();
    void archiveCase();
    void eraseCase();
    void purgeValue();
    void purge(const QList<PurgeTarget> &targets);
    void giveAccess();
    void handOver(work::handover::Door door);
    void handCoordinationOver() { handOver(work::handover::Door::Right); }
    void passOn() { handOver(work::handover::Door::Wrong); }
    void showDangers();
    void assessDanger(model::DangerLevel level);
    void tick(const model::MeasureId &id);
    void openMeasure(const model::MeasureId &id, MeasureDialog::First first);
    void checkAid();
    void collectConsent();
    void addDocument();
    void unmask();

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    QString m_offered; ///< case and version whose notice was shown: once at each opening
    std::optional<work::CaseDetail> m_detail;
    PageHead *m_head = nullptr;
    Width m_width = Width::Wide;
    QLabel *m_reference = nullptr;
    MenuButton *m_danger = nullptr;
    MenuButton *m_state = nullptr;
    Chip *m_departure = nullptr;
    ContactBanner *m_banner = nullptr;
    CaseRemarks *m_remarks = nullptr;
    SameCaseLine *m_same = nullptr;
    QTabBar *m_tabs = nullptr;
    QList<CaseTab *> m_parts; ///< one under each tab
    KeyButton *m_addButton = nullptr;
    KeyButton *m_activateButton = nullptr;
    KeyButton *m_printButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    ParcoursPanel *m_parcours = nullptr;
    HouseholdPanel *m_household = nullptr;
    DangerPanel *m_dangers = nullptr;
    ConsentPanel *m_consents = nullptr;
    OrientationsPanel *m_orientations = nullptr;
    DocumentsPanel *m_documents = nullptr;
    JournalPanel *m_journal = nullptr;
    FileCleaning *m_cleaning = nullptr;
    QList<std::pair<QAction *, const char *>> m_owners; ///< acts of the case's own office, with their verbs
    QAction *m_call = nullptr;
    QAction *m_addMeasure = nullptr;
    QAction *m_activate = nullptr;
    QAction *m_collect = nullptr;
    QAction *m_addDocument = nullptr;
    QAction *m_print = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_erase = nullptr;
};

} // namespace relais::ui
