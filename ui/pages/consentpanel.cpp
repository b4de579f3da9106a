// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentpanel.h"

#include "core/work/access.h"
#include "core/work/consentwords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/consentdialog.h"
#include "ui/pages/consentpaper.h"
#include "ui/pages/noticesdialog.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>

namespace relais::ui {

namespace consents = work::consents;

using model::Consent;
using model::ConsentState;

namespace {

constexpr int kSoonDays = 7;
constexpr int kMostLines = 8; ///< shown without scrolling inside the table

} // namespace

ConsentPanel::ConsentPanel(work::Session &session, Notices &notices, QAction *collect, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_notices(notices)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    arrange(m_column, Space::L, Space::L);
    m_column->addWidget(buildTable(collect));
    m_column->addWidget(newLine(Qt::Horizontal));
    m_column->addWidget(buildBases());
    m_column->addStretch();
    setWidget(inside);
    follow();
}

QAction *ConsentPanel::act(const QString &text, Qt::Key key, void (ConsentPanel::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *ConsentPanel::buildTable(QAction *collect)
{
    using C = Column<Line>;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::M);
    C office{tr("Office, strands"), [](const Line &line) { return line.office; }};
    office.second = [](const Line &line) { return line.scope; };
    C mode{tr("Mode, since"), [](const Line &line) { return line.mode; }};
    mode.second = [](const Line &line) {
        const QDate on = line.consent.givenOn;
        return on.isValid() ? typo(QLocale().toString(on, QLocale::ShortFormat)) : QString();
    };
    C state{tr("State, until"), {}, [](const Line &line) { return line.state; }};
    state.second = [](const Line &line) { return line.until; };
    m_model = new RowsModel<Line>({office, mode, state}, this);
    m_model->setSpoken([](const Line &line) {
        QStringList words{line.office, line.scope, line.mode, line.state.word, line.until};
        words.removeAll(QString());
        return words.join(u", "_s);
    });
    m_table = new RowTable(Density::TwoLines);
    m_table->setObjectName(u"consentTable"_s);
    m_table->setAccessibleName(tr("Consents"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({0, 34, 60});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConsentPanel::follow);
    column->addWidget(m_table);
    m_empty = new EmptyState(tr("No office may be told anything yet. Ask her what may be said, to whom and until when, "
                                "then collect her consent."),
                             {});
    column->addWidget(m_empty);
    m_prolong = act(tr("Prolong"), Qt::Key_P, &ConsentPanel::prolong);
    m_withdraw = act(tr("Withdraw"), Qt::Key_Delete, &ConsentPanel::withdraw);
    m_proof = act(tr("Print the proof"), Qt::Key_I, &ConsentPanel::printProof);
    m_received = act(tr("Who received what"), Qt::Key_Q, &ConsentPanel::showReceived);
    auto *acts = new QHBoxLayout;
    arrange(acts, Space::S);
    for (QAction *one : {m_prolong, m_withdraw, m_proof, m_received}) {
        acts->addWidget(new KeyButton(one));
    }
    acts->addStretch();
    column->addWidget(new KeyButton(collect), 0, Qt::AlignLeft);
    column->addLayout(acts);
    return box;
}

QWidget *ConsentPanel::buildBases()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::S);
    column->addWidget(newLabel(tr("Without consent"), Role::Section));
    column->addWidget(newParagraph(typo(tr("What the law lets go, for one sending and never the whole case. Working "
                                           "notes, her own words and the code word leave in no case.")),
                                   Role::Body, Token::Text2));
    for (const model::LegalBasis &basis : model::shareRules().bases()) {
        column->addWidget(newParagraph(typo(consents::basisWord(basis)), Role::BodyBold));
        const QString article = basis.toVerify ? tr("%1 (to verify)").arg(basis.article) : basis.article;
        QStringList roles;
        for (const QString &role : basis.roles) {
            roles << consents::roleWord(role);
        }
        const QString to = roles.isEmpty() ? QString() : tr("To: %1. ").arg(roles.join(u" ; "_s));
        column->addWidget(
            newParagraph(typo(article + u". "_s + to + consents::limitWord(basis)), Role::Body, Token::Text2));
    }
    return box;
}

ConsentPanel::Line ConsentPanel::firstLine() const
{
    const model::Case &file = m_detail->file;
    Line line;
    line.consent.givenOn = file.consentOn;
    line.office = tr("At intake, to be followed here");
    line.scope = file.consentBy.isEmpty() ? QString() : tr("collected by %1").arg(file.consentBy);
    line.mode = consents::modeWord(file.consentMode);
    line.state = file.consentMode == model::ConsentMode::NotGiven
                     ? StateLook{u"question"_s, Token::Week, tr("to collect"), StateLook::Loud::No}
                     : StateLook{u"checkmark"_s, Token::Done, tr("given"), StateLook::Loud::No};
    return line;
}

ConsentPanel::Line ConsentPanel::lineOf(const Consent &consent) const
{
    const QDate today = m_session.today();
    Line line;
    line.consent = consent;
    line.office = consent.office;
    line.scope = typo(consent.disputed.contains(u"scope"_s) ? tr("to decide: two posts wrote it differently (F4)")
                                                            : consents::scopeWords(m_session, model::scopeOf(consent)));
    line.mode = consents::modeWord(consent.mode);
    line.until = typo(consents::untilWords(consent));
    const QDate last = model::lastDayOf(consent, m_detail->file);
    switch (model::stateOn(consent, m_detail->file, today)) {
    case ConsentState::Valid: {
        const int left = last.isValid() ? static_cast<int>(today.daysTo(last)) : kSoonDays + 1;
        line.state = left > kSoonDays ? StateLook{u"checkmark"_s, Token::Done, tr("valid"), StateLook::Loud::No}
                                      : StateLook{u"chronometer"_s, Token::Soon,
                                                  left == 0 ? tr("ends today") : tr("ends in %n day(s)", nullptr, left),
                                                  StateLook::Loud::Yes};
        break;
    }
    case ConsentState::NotYet: line.state = {u"clock"_s, Token::Waiting, tr("to come"), StateLook::Loud::No}; break;
    case ConsentState::Ended: line.state = {u"clock"_s, Token::Waiting, tr("ended"), StateLook::Loud::No}; break;
    case ConsentState::Withdrawn:
        line.state = {u"dialog-cancel"_s, Token::Late, tr("withdrawn"), StateLook::Loud::Yes};
        line.until = typo(tr("on %1").arg(QLocale().toString(consent.withdrawnOn, QLocale::ShortFormat)));
        break;
    }
    return line;
}

QString ConsentPanel::tabWords() const
{
    return tr("Consents");
}

QWidget *ConsentPanel::firstField() const
{
    return m_table;
}

void ConsentPanel::setCase(const work::CaseDetail &detail)
{
    m_detail = detail;
    const auto all = consents::list(m_session, detail.file.id);
    if (!all) {
        m_notices.error(all.error());
        return;
    }
    const int row = m_table->currentRow();
    QList<Line> lines{firstLine()};
    m_valid = 0;
    for (auto consent = all->crbegin(); consent != all->crend(); ++consent) { // newest first
        lines << lineOf(*consent);
        m_valid += model::stateOn(*consent, detail.file, m_session.today()) == ConsentState::Valid ? 1 : 0;
    }
    m_model->setRows(lines);
    m_table->selectRowAt(qBound(0, row, static_cast<int>(lines.size()) - 1));
    const int shown = qMin(static_cast<int>(lines.size()), kMostLines);
    m_table->setFixedHeight(lineHeight() + shown * twoLineHeight() + 2 * m_table->frameWidth());
    m_empty->setVisible(all->isEmpty());
    follow();
}

void ConsentPanel::clear()
{
    m_detail.reset();
    m_model->setRows({});
    m_valid = 0;
    follow();
}

void ConsentPanel::follow()
{
    const Line *line = m_model->row(m_table->currentIndex());
    const bool isConsent = m_detail && line != nullptr && !line->consent.id.isEmpty();
    const ConsentState state =
        isConsent ? model::stateOn(line->consent, m_detail->file, m_session.today()) : ConsentState::Ended;
    const bool stands = isConsent && (state == ConsentState::Valid || state == ConsentState::NotYet);
    m_prolong->setEnabled(stands && line->consent.ends == model::ConsentEnd::OnDay &&
                          work::access::mayDo(m_session, u"consent.prolong"_s));
    m_withdraw->setEnabled(isConsent && state != ConsentState::Withdrawn &&
                           work::access::mayDo(m_session, u"consent.withdraw"_s));
    m_proof->setEnabled(isConsent);
    m_received->setEnabled(m_detail.has_value());
}

void ConsentPanel::collect()
{
    if (!m_detail) {
        return;
    }
    ConsentDialog dialog(m_session, *m_detail, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_table->selectRowAt(1);
        m_notices.say(typo(tr("Consent collected.")));
    }
}

void ConsentPanel::prolong()
{
    const Line *line = m_model->row(m_table->currentIndex());
    if (line == nullptr) {
        return;
    }
    const Consent consent = line->consent; // the question may change the list
    const auto day = askForDay(this, m_session, tr("Prolong the consent"), consent.until.addMonths(3));
    if (!day) {
        return;
    }
    if (const Result<void> done = consents::prolong(m_session, consent.id, *day); !done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(typo(tr("Consent prolonged until %1.").arg(QLocale().toString(*day, QLocale::ShortFormat))));
}

void ConsentPanel::withdraw()
{
    const Line *line = m_model->row(m_table->currentIndex());
    if (line == nullptr) {
        return;
    }
    const model::ConsentId id = line->consent.id;
    const QString draft = u"withdraw."_s + m_detail->file.id.text() + u'.' + id.text();
    const auto because = askForText(this,
                                    {tr("Withdraw the consent for %1?").arg(line->office),
                                     typo(consents::cannotUnsend() + u' ' + tr("How and why does she withdraw it?")),
                                     tr("Withdraw"), draft, consents::kLongestText},
                                    &m_session);
    if (!because) {
        return;
    }
    if (const Result<void> done = consents::withdraw(m_session, id, {}, *because); !done) {
        m_notices.error(done.error());
        return;
    }
    forgetDraft(m_session, draft);
    m_notices.say(typo(tr("Consent withdrawn. Nothing more will be sent.")));
}

void ConsentPanel::printProof()
{
    if (const Line *line = m_model->row(m_table->currentIndex())) {
        askAndPrintProof(m_session, m_notices, line->consent.id, this);
    }
}

void ConsentPanel::showReceived()
{
    if (m_detail) {
        NoticesDialog(m_session, m_notices, m_detail->file.id, this).exec();
    }
}

} // namespace relais::ui
