// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casepage.h"

#include "ui/common/chip.h"
#include "ui/common/contactbanner.h"
#include "ui/common/filterbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/caseremarks.h"
#include "ui/pages/consentpanel.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/dangerpanel.h"
#include "ui/pages/documentspanel.h"
#include "ui/pages/filecleaning.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/journalpanel.h"
#include "ui/pages/keptapartpanel.h"
#include "ui/pages/maskedvalues.h"
#include "ui/pages/orientationspanel.h"
#include "ui/pages/parcourspanel.h"
#include "ui/pages/samecaseline.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace relais::ui {

using model::CaseStatus;
using model::MeasureStatus;

CasePage::CasePage(work::Session &session, Notices &notices, QAction *back, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    buildActions();
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead({});
    m_head->showBack(back);
    buildHead();
    column->addWidget(m_head);
    m_banner = new ContactBanner(ContactBanner::Form::Across, m_call);
    auto *bannerRow = new QVBoxLayout;
    arrange(bannerRow, Space::None, Space::L, Space::None, Space::L, Space::None);
    bannerRow->addWidget(m_banner);
    m_same = new SameCaseLine(m_session, m_notices);
    connect(m_same, &SameCaseLine::caseWanted, this, &CasePage::caseWanted);
    for (QAction *act : m_same->acts()) {
        addPageAction(act, Menu::Case);
    }
    bannerRow->addWidget(m_same);
    if (const QString masked = maskedWords(m_session); !masked.isEmpty()) {
        bannerRow->addWidget(newParagraph(masked, Role::Small, Token::Text2));
    }
    m_remarks = new CaseRemarks(m_session);
    bannerRow->addWidget(m_remarks);
    column->addLayout(bannerRow);
    column->addWidget(buildTabs());
    column->addWidget(buildBody(), 1);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (touched.cases.contains(m_id) || touched.types.contains(model::RecordType::CaseLink)) {
            reload();
        }
    });
}

QAction *CasePage::act(const QString &text, const QString &icon, const QString &key, void (CasePage::*slot)())
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty()) {
        setIconName(action, icon);
    }
    if (!key.isEmpty()) {
        action->setShortcut(QKeySequence(key));
    }
    connect(action, &QAction::triggered, this, slot);
    addPageAction(action, Menu::Case);
    return action;
}

void CasePage::buildActions()
{
    m_call = act(tr("Call and &record"), u"call-start"_s, u"Ctrl+T"_s, &CasePage::call);
    act(tr("&Write and record…"), u"document-send"_s, {}, &CasePage::write)->setEnabled(may("contact.write"));
    m_addMeasure = act(tr("Add a &measure"), u"list-add"_s, u"Ctrl+M"_s, &CasePage::addMeasure);
    m_activate = act(tr("Acti&vate…"), u"document-send"_s, u"Ctrl+E"_s, &CasePage::activate);
    auto *entry = new QAction(tr("Add a &journal entry"), this);
    entry->setShortcut(QKeySequence(u"Ctrl+J"_s));
    entry->setEnabled(may("note.add"));
    connect(entry, &QAction::triggered, this, [this] { m_journal->startEntry(); });
    addPageAction(entry, Menu::Case);
    QAction *assess = act(tr("Assess the &danger"), u"dialog-warning"_s, u"Ctrl+D"_s, &CasePage::showDangers);
    QAction *aid = act(tr("Emergency aid: check &before asking…"), {}, u"Ctrl+B"_s, &CasePage::checkAid);
    m_collect = act(tr("Collect a consen&t…"), u"list-add"_s, u"Ctrl+K"_s, &CasePage::collectConsent);
    m_addDocument = act(tr("Add a docum&ent…"), u"list-add"_s, u"Ctrl+U"_s, &CasePage::addDocument);
    QAction *departure = act(tr("&Planned departure…"), u"flag"_s, {}, &CasePage::planDeparture);
    if (mayUnmask(m_session)) {
        act(tr("Show mas&ked values…"), u"view-visible"_s, {}, &CasePage::unmask);
    }
    for (QAction *given : {act(tr("&Hand the coordination over…"), {}, {}, &CasePage::handCoordinationOver),
                           act(tr("Wro&ng door…"), {}, {}, &CasePage::passOn)}) {
        given->setEnabled(may(work::handover::kOfferVerb));
    }
    m_close = act(tr("&Close the case…"), {}, {}, &CasePage::closeCase);
    m_reopen = act(tr("She c&omes back…"), {}, {}, &CasePage::reopenCase);
    m_archive = act(tr("&Archive the case…"), {}, {}, &CasePage::archiveCase);
    m_erase = act(tr("Era&se the case…"), {}, {}, &CasePage::eraseCase);
    act(tr("Pur&ge a value…"), {}, {}, &CasePage::purgeValue)->setEnabled(may("field.purge"));
    act(tr("Answer a re&quest for access…"), {}, {}, &CasePage::giveAccess)->setEnabled(may("access.give"));
    m_call->setEnabled(may("call.record"));
    m_addDocument->setEnabled(may("document.add"));
    m_owners = {{m_addMeasure, "measure.add"}, {m_collect, "consent.give"},
                {assess, "danger.assess"},     {aid, "aid.check"},
                {departure, "case.edit"},      {m_activate, "orientation.send"}};
    m_print = new QAction(tr("&Print"), this);
    setIconName(m_print, u"document-print"_s);
    m_print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    connect(m_print, &QAction::triggered, this, [this] { emit printWanted(m_id); });
    addPageAction(m_print, Menu::File);
    for (const auto &[text, key, step] :
         {std::tuple{tr("Next &tab"), u"Ctrl+Tab"_s, 1}, std::tuple{tr("Previous t&ab"), u"Ctrl+Shift+Tab"_s, -1}}) {
        auto *turn = new QAction(text, this);
        turn->setShortcut(QKeySequence(key));
        connect(turn, &QAction::triggered, this, [this, step = step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
        addPageAction(turn, Menu::View);
    }
}

void CasePage::buildHead()
{
    m_reference = newLabel({}, Role::Body, Token::Text2);
    m_head->addBeside(m_reference);
    m_danger = new MenuButton({});
    m_danger->setAccessibleName(tr("Danger"));
    auto *levels = new QMenu(m_danger);
    for (const auto level : {model::DangerLevel::High, model::DangerLevel::Medium, model::DangerLevel::Low,
                             model::DangerLevel::Unassessed}) {
        connect(levels->addAction(dangerLook(level).word), &QAction::triggered, this,
                [this, level] { assessDanger(level); });
    }
    m_danger->setMenu(levels);
    m_state = new MenuButton({});
    m_state->setAccessibleName(tr("State of the case"));
    m_state->setMenu(new QMenu(m_state));
    m_departure = new Chip;
    m_head->addAct(m_danger);
    m_head->addAct(m_state);
    m_head->addAct(m_departure);
    m_printButton = new KeyButton(m_print);
    m_head->addAct(m_printButton);
}

QWidget *CasePage::buildTabs()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    arrange(row, Space::S, Space::L, Space::S, Space::L, Space::None);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the case"));
    row->addWidget(m_tabs);
    row->addStretch();
    m_addButton = new KeyButton(m_addMeasure, KeyButton::Kind::Flat); // narrow: the seven tabs fit beside
    row->addWidget(m_addButton);
    m_activateButton = new KeyButton(m_activate);
    row->addWidget(m_activateButton);
    return bar;
}

QWidget *CasePage::buildBody()
{
    m_parcours = new ParcoursPanel(m_session);
    m_household = new HouseholdPanel(m_session, m_notices);
    m_dangers = new DangerPanel(m_session, m_notices);
    m_consents = new ConsentPanel(m_session, m_notices, m_collect);
    m_orientations = new OrientationsPanel(m_session, m_notices);
    m_documents = new DocumentsPanel(m_session, m_notices, m_addDocument);
    m_journal = new JournalPanel(m_session, m_notices);
    m_cleaning = new FileCleaning(m_session, m_notices, this);
    connect(m_documents, &DocumentsPanel::erased, m_cleaning, &FileCleaning::start);
    m_cleaning->startIfDue(); // the pages are made when the vault is opened
    connect(m_journal, &JournalPanel::purgeWanted, this,
            [this](const work::JournalEntry &entry) { purge(purgeable(entry)); });
    m_stack = new QStackedWidget;
    connect(m_orientations, &OrientationsPanel::activationWanted, this,
            [this](const QStringList &measures) { emit activationWanted(m_id, measures); });
    connect(m_orientations, &OrientationsPanel::caseWanted, this, &CasePage::caseWanted);
    m_parts = {m_parcours,
               m_household,
               m_dangers,
               m_consents,
               m_orientations,
               m_documents,
               new KeptApartPanel(m_session, m_notices)};
    for (CaseTab *part : std::as_const(m_parts)) {
        m_stack->addWidget(part->widget());
        m_tabs->addTab(part->tabWords());
    }
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_journal);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setMinimumHeight(1); // it gives way first: a notice and the banner stay whole
    setWidthRange(m_journal, 60, 92);
    m_journal->resize(u(81), m_journal->height());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_parcours, &ParcoursPanel::ticked, this, &CasePage::tick);
    connect(m_parcours, &ParcoursPanel::opened, this,
            [this](const model::MeasureId &id) { openMeasure(id, MeasureDialog::First::State); });
    connect(m_parcours, &ParcoursPanel::postponed, this,
            [this](const model::MeasureId &id) { openMeasure(id, MeasureDialog::First::Postponement); });
    return m_splitter;
}

QString CasePage::title() const
{
    return tr("Case");
}

Headline CasePage::headline() const
{
    return {tr("%n measure(s)", nullptr, m_parcours->applicable()), m_parcours->countWords()};
}

QList<PageKey> CasePage::pageKeys() const
{
    return {{Qt::Key_Space, tr("tick the measure as obtained")},
            {Qt::Key_Return, tr("open the measure")},
            {Qt::Key_R, tr("postpone the measure, with a reason")},
            {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("enter the journal entry")}};
}

QWidget *CasePage::firstFocus() const
{
    return m_parcours->list();
}

QList<QWidget *> CasePage::panes() const
{
    return {m_parts.at(m_stack->currentIndex())->firstField(), m_journal->list()};
}

void CasePage::turnTo(CaseTab *part)
{
    m_tabs->setCurrentIndex(static_cast<int>(m_parts.indexOf(part)));
}

void CasePage::clear()
{
    m_offered.clear();
    m_cleaning->stop(); // the next opening does what is left
    m_journal->clear();
    for (CaseTab *part : std::as_const(m_parts)) {
        part->clear();
    }
    m_banner->clear();
    m_same->clear();
    m_head->setTitle({});
    m_head->setContext({});
    m_reference->clear();
    m_remarks->setCase({});
    m_danger->setText({});
    m_state->setText({});
    m_departure->setLook({});
    m_detail.reset();
    m_id = {};
}

void CasePage::reload()
{
    if (m_id.isEmpty()) {
        return;
    }
    const auto detail = work::loadCase(m_session, m_id);
    if (!detail) { // erased, or kept from this user meanwhile: nothing of it stays, nor of the case shown before
        const bool isGone = detail.error().code == ErrorCode::NotFound;
        clear();
        if (isGone) {
            emit gone();
        }
        m_notices.error(detail.error());
        return;
    }
    m_detail = *detail;
    show(*m_detail);
    m_journal->setCase(m_id);
    emit statusChanged();
}

void CasePage::show(const work::CaseDetail &detail)
{
    showHead(detail);
    showStates(detail);
    m_banner->setAnswer(contactAnswer(detail, m_session));
    m_same->setCase(detail.file.id);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setCase(detail);
        m_tabs->setTabText(static_cast<int>(i), m_parts.at(i)->tabWords());
    }
    showSeat();
    if (!detail.leftovers.isEmpty() && m_head->notice() == nullptr) {
        auto *go = new QAction(tr("Decide"), this);
        connect(go, &QAction::triggered, this, &CasePage::decisionsWanted);
        m_notices.notice(
            {Token::Week,
             u"question"_s,
             tr("%n value(s) of the import to take up again", nullptr, static_cast<int>(detail.leftovers.size())),
             {},
             {go}});
    }
    offerOtherDoor();
    offerNewerTemplate();
}

void CasePage::showHead(const work::CaseDetail &detail)
{
    m_head->setTitle(personName(detail.person.lastName, detail.person.firstName));
    const QDate born = detail.person.birthDate;
    const QDate today = m_session.today();
    if (born.isValid()) {
        const int years = today.year() - born.year() - (today < born.addYears(today.year() - born.year()) ? 1 : 0);
        m_head->setContext(tr("%n year(s) old", nullptr, years));
    } else {
        m_head->setContext({});
    }
    m_reference->setText(detail.file.reference);
    m_departure->setLook({u"flag"_s, Token::Soon, tr("Departure planned on %1").arg(dayDate(detail.file.departureOn)),
                          StateLook::Loud::No});
    showDeparture();
}

void CasePage::showDeparture()
{
    m_departure->setVisible(m_width != Width::Narrow && m_detail && m_detail->file.departureOn.isValid());
}

void CasePage::showStates(const work::CaseDetail &detail)
{
    const StateLook danger = dangerLook(detail.file.danger);
    m_danger->setText(detail.file.danger == model::DangerLevel::Unassessed
                          ? tr("Danger to assess")
                          : tr("Danger %1").arg(danger.word.toLower()));
    m_danger->setLook(danger);
    m_state->setText(caseLook(detail.file.status).word);
    m_state->setLook({{}, Token::Week, {}, StateLook::Loud::No});
    m_state->menu()->clear();
    for (const CaseStatus next : model::nextStatuses(detail.file.status)) {
        const bool hasReason = next == CaseStatus::Exited || next == CaseStatus::Archived; // each has its own act
        if (!hasReason && model::isOpen(next) == model::isOpen(detail.file.status)) {
            connect(m_state->menu()->addAction(caseLook(next).word), &QAction::triggered, this,
                    [this, next] { moveTo(next); });
        }
    }
    const bool isOpen = model::isOpen(detail.file.status);
    const bool isPaused = detail.file.status == CaseStatus::Paused;
    for (const auto &[action, verb, isFor] :
         {std::tuple{m_close, "case.close", isOpen}, std::tuple{m_reopen, "case.reopen", !isOpen || isPaused},
          std::tuple{m_archive, "retention.archive", !isOpen}, std::tuple{m_erase, "case.erase", !isOpen}}) {
        action->setEnabled(isFor && may(verb) && isOurs());
    }
    m_state->menu()->addAction(isOpen ? m_close : m_reopen);
    if (!isOpen) {
        m_state->menu()->addAction(m_archive);
    }
}

void CasePage::fit(Width width)
{
    m_width = width;
    const bool narrow = width == Width::Narrow;
    m_journal->setVisible(!narrow);
    for (CaseTab *part : std::as_const(m_parts)) {
        part->fit(width);
    }
    for (KeyButton *button : {m_addButton, m_activateButton, m_printButton}) { // the tabs and the name need the room
        button->setWords(narrow ? KeyButton::Words::Hidden : KeyButton::Words::Shown);
    }
    showDeparture();
    m_reference->setVisible(!narrow);
}

} // namespace relais::ui
