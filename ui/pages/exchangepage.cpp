// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepage.h"

#include "core/work/exchangewords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/exchangepanel.h"
#include "ui/pages/orientationwords.h"
#include "ui/pages/papercleaning.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace relais::ui {

namespace {

/// The rows anew; the row in hand stays in hand, or else what took its place.
template<class Row, class Key>
void put(RowsModel<Row> &model, ExchangePanel &panel, const QList<Row> &rows, Key keyOf)
{
    const int place = panel.table()->currentRow();
    const Row *before = model.row(panel.table()->currentIndex());
    const auto key = before == nullptr ? decltype(keyOf(*before))() : keyOf(*before);
    const bool hadOne = before != nullptr;
    model.setRows(rows);
    const int again = hadOne ? model.find([&](const Row &row) { return keyOf(row) == key; }) : -1;
    panel.refresh(again >= 0 ? again : place);
}

} // namespace

ExchangePage::ExchangePage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    column->addWidget(m_head);
    buildActs();
    m_bar = new JobBar(QString());
    m_bar->hide();
    connect(m_bar, &JobBar::stopRequested, this, &ExchangePage::stop);
    auto *barPlace = new QVBoxLayout;
    arrange(barPlace, Space::None, Space::L, Space::None, Space::L, Space::S);
    barPlace->addWidget(m_bar);
    column->addLayout(barPlace);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    arrange(m_grid, Space::M, Space::L, Space::None, Space::L, Space::L);
    buildPanels();
    area->setWidget(inside);
    column->addWidget(area, 1);
    fit(Width::Wide);
    m_papers = new PaperCleaning(m_session, m_notices, this);
    m_count = work::exchanges::count(m_session).value_or(0); // told by the first reload if it cannot be read
    connect(&m_session.vault, &store::Vault::changed, this, [this] {
        if (isVisible() && !isBusy() && !m_again) { // else it is read again at the end, or when the page is opened
            reload();
        }
    });
}

ExchangePage::~ExchangePage() = default;

void ExchangePage::buildActs()
{
    const auto act = [this](const QString &text, const QString &icon, const QKeySequence &key, Menu menu, auto done) {
        auto *action = new QAction(text, this);
        setIconName(action, icon);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, done);
        addPageAction(action, menu);
        return action;
    };
    using Decision = work::inbox::Decision;
    m_readFile = act(tr("&Read a file…"), u"document-import"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O, Menu::File,
                     [this] { read({}); });
    m_writeStick = act(tr("&Write on a stick…"), u"mail-folder-outbox"_s, {}, Menu::File, [this] { exchangeOver({}); });
    m_exchange = act(tr("&Send and receive"), u"document-send"_s, Qt::Key_F5, Menu::File, [this] { exchange(); });
    m_file = act(tr("&File all away"), u"checkmark"_s, Qt::CTRL | Qt::Key_R, Menu::Edit,
                 [this] { done(work::exchanges::fileAway(m_session), m_receivedPanel); });
    m_compare = act(tr("&Compare the key…"), u"system-users"_s, {}, Menu::Edit, [this] {
        const Kept *held = kept();
        emit partnersWanted(held == nullptr ? QString() : held->held.peer);
    });
    m_retry = act(tr("Try &again"), u"document-send"_s, {}, Menu::Edit, [this] { retry(Decision::JustRetry); });
    m_accept = act(tr("Acce&pt it…"), u"checkmark"_s, {}, Menu::Edit, [this] { retry(Decision::Accept); });
    m_discard = act(tr("&Throw away…"), u"dialog-cancel"_s, {}, Menu::Edit, [this] { discard(); });
    m_copy = act(tr("E&xport for support…"), u"mail-folder-outbox"_s, {}, Menu::Edit, [this] { keepCopy(); });
    m_resend = act(tr("Send aga&in"), u"document-send"_s, {}, Menu::Edit, [this] { resend(); });
    m_resume = act(tr("&Go on after a call…"), u"checkmark"_s, {}, Menu::Edit, [this] { resume(); });
    m_openCase = act(tr("&Open the case"), u"document-open"_s, {}, Menu::Edit, [this] {
        if (const model::CaseId id = caseInHand(); !id.isEmpty()) {
            emit caseWanted(id);
        }
    });
    m_head->addAct(new KeyButton(m_readFile));
    m_head->addAct(new KeyButton(m_writeStick));
    m_head->addAct(new KeyButton(m_exchange, KeyButton::Kind::Primary));
}

void ExchangePage::buildPanels()
{
    using R = Column<Received>;
    R came{tr("State"), {}, [](const Received &each) { return receivedLook(each); }};
    R from{tr("Office"), [](const Received &each) { return each.peerName; }};
    R what{tr("Content"), [](const Received &each) { return receivedWords(each); }};
    R when{tr("When"), [this](const Received &each) { return momentOf(each.bundle.at); }};
    when.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_received = new RowsModel<Received>({came, from, what, when}, this);
    using O = Column<Outgoing>;
    O state{tr("State"), {}, [](const Outgoing &each) { return outgoingLook(each); }};
    O to{tr("Office"), [](const Outgoing &each) { return each.card.name; }};
    O content{tr("Content"), [](const Outgoing &each) { return outgoingWords(each); }};
    O since{tr("When"), [this](const Outgoing &each) { return momentOf(each.bundle.at); }};
    since.alignment = when.alignment;
    m_outgoing = new RowsModel<Outgoing>({state, to, content, since}, this);
    using K = Column<Kept>;
    K why{tr("Reason"), {}, [](const Kept &each) { return keptLook(each); }};
    K who{tr("Office"), [](const Kept &each) { return keptWho(each); }};
    K kept{tr("Content"), [](const Kept &each) { return keptWords(each); }};
    K at{tr("When"), [this](const Kept &each) { return momentOf(each.held.at); }};
    at.alignment = when.alignment;
    m_kept = new RowsModel<Kept>({why, who, kept, at}, this);
    using S = Column<Silence>;
    S kind{tr("State"), {}, [](const Silence &each) { return silenceLook(each); }};
    S whom{tr("Office"), [](const Silence &each) { return each.card.name; }};
    S words{tr("Content"), [this](const Silence &each) { return silenceWords(each, m_session.clock.now()); }};
    m_silences = new RowsModel<Silence>({kind, whom, words}, this);
    m_receivedPanel = new ExchangePanel(u"mail-folder-inbox"_s, tr("Received"), tr("Nothing new."));
    m_outgoingPanel = new ExchangePanel(u"mail-folder-outbox"_s, tr("To send"), tr("Nothing waits."));
    m_keptPanel = new ExchangePanel(u"object-locked"_s, tr("In quarantine"), tr("No bundle is held."));
    m_silencePanel =
        new ExchangePanel(u"audio-volume-muted"_s, tr("Silent partners"), tr("All have answered in their time."));
    m_receivedPanel->setModel(m_received, {34, 40, 0, 22});
    m_receivedPanel->addHeadAct(m_file);
    m_outgoingPanel->setModel(m_outgoing, {38, 40, 0, 22});
    m_keptPanel->setModel(m_kept, {40, 40, 0, 22});
    m_silencePanel->setModel(m_silences, {38, 40, 0});
    connect(m_keptPanel, &ExchangePanel::currentChanged, this, &ExchangePage::showKept);
    connect(m_silencePanel, &ExchangePanel::currentChanged, this, &ExchangePage::showSilence);
    connect(m_outgoingPanel, &ExchangePanel::currentChanged, this, &ExchangePage::showOutgoing);
}

QString ExchangePage::title() const
{
    return tr("Exchanges");
}

Headline ExchangePage::headline() const
{
    const auto rows = [](const QAbstractItemModel *model) { return model->rowCount(); };
    const QList<Outgoing> leaving = outgoingOf(m_all.waiting);
    const auto toSend = std::count_if(leaving.cbegin(), leaving.cend(), [](const Outgoing &one) {
        return one.kind != Outgoing::Kind::Unanswered; // those have left
    });
    return {typo(tr("%n bundle(s) to send", nullptr, static_cast<int>(toSend))),
            typo(tr("%n new", nullptr, m_all.fresh()) + u", "_s + tr("%n in quarantine", nullptr, rows(m_kept)) +
                 u", "_s + tr("%n silence(s)", nullptr, rows(m_silences)))};
}

QList<PageKey> ExchangePage::pageKeys() const
{
    return {{Qt::Key_Tab, tr("go to the acts of the row in hand")}};
}

QWidget *ExchangePage::firstFocus() const
{
    for (const ExchangePanel *panel : {m_receivedPanel, m_outgoingPanel, m_keptPanel, m_silencePanel}) {
        if (panel->table()->model()->rowCount() > 0) {
            return panel->table();
        }
    }
    return m_receivedPanel->table();
}

QList<QWidget *> ExchangePage::panes() const
{
    return {m_receivedPanel->table(), m_outgoingPanel->table(), m_keptPanel->table(), m_silencePanel->table()};
}

QString ExchangePage::momentOf(const QDateTime &at) const
{
    return at.isValid() ? momentWords(at, m_session.today(), m_session.zone) : QString();
}

void ExchangePage::clear()
{
    if (m_pass != nullptr) {
        delete m_pass; // what was under way stays where it is
        m_pass = nullptr;
    }
    for (std::shared_ptr<JobControl> *job : {&m_job, &m_again}) {
        if (*job) {
            (*job)->cancel();
            job->reset();
        }
    }
    m_papers->stop();
    m_paths.clear();
    m_carrier.reset();
    showBusy();
    m_all = {};
    m_count = 0;
    m_received->setRows({});
    m_outgoing->setRows({});
    m_kept->setRows({});
    m_silences->setRows({});
    for (ExchangePanel *panel : {m_outgoingPanel, m_keptPanel, m_silencePanel}) {
        panel->setFoot({}, Token::Text, {}, {});
    }
}

void ExchangePage::reload()
{
    auto all = work::exchanges::overview(m_session);
    if (!all) {
        m_notices.error(all.error());
        return;
    }
    m_all = *std::move(all);
    m_count = work::exchanges::count(m_session).value_or(m_count);
    put(*m_received, *m_receivedPanel, m_all.received,
        [](const Received &row) { return std::tuple(row.bundle.peer, row.bundle.epoch, row.bundle.sequence); });
    put(*m_outgoing, *m_outgoingPanel, outgoingOf(m_all.waiting), [](const Outgoing &row) {
        return std::tuple(row.card.office, row.bundle.epoch, row.bundle.sequence, row.stopped.orientation);
    });
    put(*m_kept, *m_keptPanel, m_all.held, [](const Kept &row) { return row.held.id; });
    put(*m_silences, *m_silencePanel, m_all.silences,
        [](const Silence &row) { return std::tuple(row.kind, row.card.office, row.sequence); });
    m_head->setContext(m_all.last.isValid() ? typo(tr("last complete exchange %1").arg(momentOf(m_all.last)))
                                            : tr("no exchange yet"));
    m_receivedPanel->setContext(m_all.fresh() > 0 ? tr("%n new", nullptr, m_all.fresh()) : QString());
    m_outgoingPanel->setContext({});
    m_keptPanel->setContext(m_all.held.isEmpty() ? QString() : tr("nothing was applied"));
    m_silencePanel->setContext({});
    m_file->setEnabled(m_all.fresh() > 0);
    emit statusChanged();
}

void ExchangePage::fit(Width width)
{
    const QList<ExchangePanel *> panels{m_receivedPanel, m_outgoingPanel, m_keptPanel, m_silencePanel};
    const int columns = width == Width::Narrow ? 1 : 2;
    for (int i = 0; i < panels.size(); ++i) {
        m_grid->addWidget(panels[i], i / columns, i % columns);
        panels[i]->setMinimumHeight(u(40));
    }
    for (int row = 0; row < 4; ++row) {
        m_grid->setRowStretch(row, row < panels.size() / columns ? 1 : 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 1 ? 0 : 1);
}

const ExchangePage::Kept *ExchangePage::kept() const
{
    return m_kept->row(m_keptPanel->table()->currentIndex());
}

const ExchangePage::Silence *ExchangePage::silence() const
{
    return m_silences->row(m_silencePanel->table()->currentIndex());
}

const Outgoing *ExchangePage::stopped() const
{
    const Outgoing *line = m_outgoing->row(m_outgoingPanel->table()->currentIndex());
    return line != nullptr && line->kind == Outgoing::Kind::Stopped ? line : nullptr;
}

model::CaseId ExchangePage::caseInHand() const
{
    const Silence *silent = silence();
    const Outgoing *line = stopped();
    const bool isExpired = silent != nullptr && silent->kind == Silence::Kind::Expired;
    const bool isThere = line != nullptr && m_outgoingPanel->isAncestorOf(QApplication::focusWidget());
    return isExpired && !isThere ? silent->caseId : line != nullptr ? line->stopped.caseId : model::CaseId();
}

void ExchangePage::showOutgoing()
{
    const Outgoing *line = stopped();
    m_openCase->setEnabled(!caseInHand().isEmpty());
    if (line == nullptr) {
        m_outgoingPanel->setFoot({}, Token::Text, {}, {});
        return;
    }
    m_outgoingPanel->setFoot(typo(tr("%1, case %2").arg(line->card.name, line->stopped.reference)), Token::Late,
                             stoppedSentence(line->stopped.answer), {m_openCase});
}

void ExchangePage::showKept()
{
    const Kept *held = kept();
    for (QAction *act : {m_compare, m_retry, m_accept, m_discard, m_copy}) {
        act->setEnabled(held != nullptr);
    }
    if (held == nullptr) {
        m_keptPanel->setFoot({}, Token::Text, {}, {});
        return;
    }
    const auto words = work::exchangeWords(held->held.reason);
    const StateLook look = keptLook(*held);
    const bool isSomebody = !held->held.peer.isEmpty() || !held->held.keyId.isEmpty();
    m_compare->setEnabled(isSomebody);
    QList<QAction *> acts{m_retry};
    if (isSomebody) {
        acts.prepend(m_compare);
    }
    if (held->isDecidable) {
        acts << m_accept;
    }
    acts << m_discard << m_copy;
    m_accept->setEnabled(held->isDecidable);
    m_keptPanel->setFoot(keptWho(*held) + u": "_s + (words ? words->fact : look.word),
                         look.loud == StateLook::Loud::Yes ? Token::Late : Token::Text,
                         words ? words->advice : QString(), acts);
}

void ExchangePage::showSilence()
{
    const Silence *silent = silence();
    const bool isStopped = silent != nullptr && silent->kind == Silence::Kind::Stopped;
    m_resend->setEnabled(silent != nullptr && silent->kind == Silence::Kind::Overdue);
    m_resume->setEnabled(isStopped);
    m_openCase->setEnabled(!caseInHand().isEmpty());
    if (silent == nullptr) {
        m_silencePanel->setFoot({}, Token::Text, {}, {});
        return;
    }
    const QString call =
        silent->card.contact.isEmpty() ? QString() : tr("Number of its card: %1.").arg(silent->card.contact);
    switch (silent->kind) {
    case Silence::Kind::Stopped:
        m_silencePanel->setFoot(tr("%1: two different bundles bear the same number.").arg(silent->card.name),
                                Token::Late, tr("Nothing more is applied until you have telephoned.") + u' ' + call,
                                {m_resume});
        return;
    case Silence::Kind::Expired:
        m_silencePanel->setFoot(tr("%1 has not answered what was entrusted to it.").arg(silent->card.name), Token::Late,
                                tr("Telephone, or propose it to another partner.") + u' ' + call, {m_openCase});
        return;
    case Silence::Kind::Overdue:
        m_silencePanel->setFoot(tr("%1: bundle %2 has no receipt.").arg(silent->card.name).arg(silent->sequence),
                                Token::Text, tr("Send it again, or telephone.") + u' ' + call, {m_resend});
        return;
    case Silence::Kind::Missing:
        m_silencePanel->setFoot(tr("%1: bundle %2 is missing.").arg(silent->card.name).arg(silent->sequence),
                                Token::Text, tr("It was asked for again; there is nothing to do."), {});
    }
}

} // namespace relais::ui
