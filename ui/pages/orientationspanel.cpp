// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orientationspanel.h"

#include "core/work/access.h"
#include "core/work/handover.h"
#include "core/work/liaison.h"
#include "core/work/replies.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/orientationwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>

#include <algorithm>

namespace relais::ui {

namespace orientations = work::orientations;

using model::OrientationAct;
using model::OrientationSide;
using model::OrientationState;
using model::ReplyStep;

namespace {

constexpr int kMostLines = 8; ///< shown without scrolling inside the table

} // namespace

OrientationsPanel::OrientationsPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_notices(notices)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    arrange(column, Space::M, Space::L);
    column->addWidget(buildTable());
    m_empty = new EmptyState;
    column->addWidget(m_empty);
    column->addWidget(buildActs());
    auto *replies = new QWidget;
    m_replies = new QVBoxLayout(replies);
    arrange(m_replies, Space::S);
    column->addWidget(replies);
    column->addStretch();
    setWidget(inside);
    follow();
}

QWidget *OrientationsPanel::buildTable()
{
    using C = Column<Standing>;
    C partner{tr("Partner, measures"), [](const Standing &one) { return one.officeName; }};
    partner.second = [this](const Standing &one) { return entrustedWords(m_session, one.orientation); };
    C state{tr("State, answer"), {}, [this](const Standing &one) { return orientationLook(one, m_session.today()); }};
    state.second = [this](const Standing &one) { return orientationWhen(one, m_session); };
    m_model = new RowsModel<Standing>({partner, state}, this);
    m_model->setSpoken([this](const Standing &one) {
        QStringList words{one.officeName, entrustedWords(m_session, one.orientation),
                          orientationLook(one, m_session.today()).word, orientationWhen(one, m_session)};
        for (const model::Crossing crossing : one.crossings) {
            words << crossingSentence(crossing);
        }
        words << clashWords(one);
        words.removeAll(QString());
        return words.join(u", "_s);
    });
    m_table = new RowTable(Density::TwoLines);
    m_table->setObjectName(u"orientationTable"_s);
    m_table->setAccessibleName(tr("Orientations"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({0, 66});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrientationsPanel::follow);
    return m_table;
}

QAction *OrientationsPanel::act(const QString &text, Qt::Key key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void OrientationsPanel::addAnswer(const QString &text, Qt::Key key, ReplyStep step)
{
    QAction *action = act(text, key);
    connect(action, &QAction::triggered, this, [this, step] { answer(step); });
    m_answers << Answer{action, step};
}

QWidget *OrientationsPanel::buildActs()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    arrange(row, Space::S);
    m_note = act(tr("Note a reply…"), Qt::Key_N);
    connect(m_note, &QAction::triggered, this, &OrientationsPanel::noteReply);
    m_propose = act(tr("Propose to another partner"), Qt::Key_O);
    connect(m_propose, &QAction::triggered, this, &OrientationsPanel::propose);
    m_print = act(tr("Print the sheet"), Qt::Key_I);
    connect(m_print, &QAction::triggered, this, &OrientationsPanel::printSheet);
    m_recall = act(tr("Recall…"), Qt::Key_Delete);
    connect(m_recall, &QAction::triggered, this, &OrientationsPanel::recall);
    m_takeOver = act(tr("Take the coordination over…"), Qt::Key_C);
    connect(m_takeOver, &QAction::triggered, this, &OrientationsPanel::takeOver);
    addAnswer(tr("Accept"), Qt::Key_A, ReplyStep::Accepted);
    addAnswer(tr("Refuse…"), Qt::Key_R, ReplyStep::Refused);
    addAnswer(tr("Fix an appointment…"), Qt::Key_D, ReplyStep::Appointment);
    addAnswer(tr("Take in charge"), Qt::Key_P, ReplyStep::InProgress);
    addAnswer(tr("Done…"), Qt::Key_F, ReplyStep::Done);
    addAnswer(tr("Ask a question…"), Qt::Key_Q, ReplyStep::Question);
    QList<QAction *> all{m_note, m_propose, m_print, m_recall, m_takeOver};
    for (const Answer &one : std::as_const(m_answers)) {
        all << one.action;
    }
    for (QAction *action : std::as_const(all)) {
        row->addWidget(new KeyButton(action));
    }
    return box;
}

QString OrientationsPanel::tabWords() const
{
    return tr("Orientations");
}

QWidget *OrientationsPanel::firstField() const
{
    return m_table;
}

void OrientationsPanel::setCase(const work::CaseDetail &detail)
{
    const auto all = orientations::standings(m_session, detail.file.id);
    if (!all) {
        m_notices.error(all.error());
        return;
    }
    m_isOurs = isOwnCase(m_session, detail.file.id);
    const Standing *before = current();
    const model::OrientationId kept = before == nullptr ? model::OrientationId() : before->orientation.id;
    QList<Standing> lines = *all;
    std::reverse(lines.begin(), lines.end()); // newest first
    m_model->setRows(lines);
    if (!select(kept)) {
        m_table->selectRowAt(0);
    }
    const int shown = qBound(1, static_cast<int>(lines.size()), kMostLines);
    m_table->setFixedHeight(lineHeight() + shown * twoLineHeight() + 2 * m_table->frameWidth());
    m_table->setVisible(!lines.isEmpty());
    m_empty->set(m_isOurs ? typo(tr("Nothing is entrusted to a partner. Activate measures (Ctrl+E)."))
                          : typo(tr("No orientation.")),
                 {});
    m_empty->setVisible(lines.isEmpty());
    follow();
}

void OrientationsPanel::clear()
{
    m_model->setRows({});
    follow();
}

bool OrientationsPanel::select(const model::OrientationId &id)
{
    const int row = m_model->find([&](const Standing &one) { return one.orientation.id == id; });
    if (row >= 0) {
        m_table->selectRowAt(row);
    }
    return row >= 0;
}

const OrientationsPanel::Standing *OrientationsPanel::current() const
{
    return m_model->row(m_table->currentIndex());
}

void OrientationsPanel::follow()
{
    const Standing *standing = current();
    followOurs(standing != nullptr && standing->isOurs ? standing : nullptr);
    followTheirs(standing != nullptr && !standing->isOurs ? standing : nullptr);
    showReplies();
}

/// An act that the role may not do says so first.
void OrientationsPanel::offer(QAction *action, const char *verb, const QString &why)
{
    const bool may = work::access::mayDo(m_session, QLatin1String(verb));
    setWhyNot(action, may ? why : typo(tr("Your role does not do this.")));
}

/// The acts of the seat that entrusted. @param standing null = this is not that seat, or nothing is selected
void OrientationsPanel::followOurs(const Standing *standing)
{
    for (QAction *action : {m_note, m_propose, m_print, m_recall}) {
        action->setVisible(standing != nullptr);
    }
    if (standing == nullptr) {
        return;
    }
    const OrientationState state = standing->state;
    const bool isMeasures = standing->orientation.kind == model::OrientationKind::Measures;
    m_propose->setVisible(isMeasures);
    m_print->setVisible(isMeasures);
    offer(m_recall, orientations::kRecallVerb, whyNot(OrientationAct::Recall, OrientationSide::Sender, state));
    offer(m_note, work::replies::kAnswerVerb,
          state == OrientationState::Refused ? whyNot(OrientationAct::Accept, OrientationSide::Typed, state)
                                             : whyNot(OrientationAct::Finish, OrientationSide::Typed, state));
    const bool isFree =
        state == OrientationState::Expired || state == OrientationState::Refused || state == OrientationState::Recalled;
    offer(m_propose, orientations::kSendVerb,
          isFree ? QString() : typo(tr("The partner still has its time to answer: recall it first.")));
    offer(m_print, work::liaison::kPrintVerb,
          standing->orientation.way != model::OrientationWay::Sheet
              ? typo(tr("It goes as a bundle: this partner answers in Relais."))
          : state == OrientationState::Recalled ? typo(tr("It was recalled."))
                                                : QString());
}

/// The answers of the partner's seat. A coordination is taken over as a whole, or refused.
void OrientationsPanel::followTheirs(const Standing *standing)
{
    const bool isWhole = standing != nullptr && standing->orientation.kind == model::OrientationKind::Coordination;
    m_takeOver->setVisible(isWhole);
    if (isWhole) {
        offer(m_takeOver, work::handover::kAcceptVerb,
              whyNot(OrientationAct::Accept, OrientationSide::Partner, standing->state));
    }
    for (const Answer &one : std::as_const(m_answers)) {
        const bool isAsked =
            standing != nullptr && (!isWhole || one.step == ReplyStep::Refused || one.step == ReplyStep::Question);
        one.action->setVisible(isAsked);
        if (isAsked) {
            offer(one.action, work::replies::kAnswerVerb,
                  whyNot(model::actOf(one.step), OrientationSide::Partner, standing->state));
        }
    }
}

void OrientationsPanel::addSentence(const QString &icon, Token token, const QString &sentence)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    arrange(row, Space::S);
    row->addWidget(new IconLabel(icon, token), 0, Qt::AlignTop);
    row->addWidget(newParagraph(sentence, Role::BodyBold), 1);
    m_replies->addWidget(line);
}

/// Names those that fixed the same hour; empty when none did.
QString OrientationsPanel::clashWords(const Standing &standing) const
{
    QStringList offices;
    for (const Standing &other : m_model->rows()) {
        if (standing.clashes.contains(other.orientation.id)) {
            offices << other.officeName;
        }
    }
    return offices.isEmpty() ? QString() : clashSentence(offices);
}

void OrientationsPanel::showReplies()
{
    while (QLayoutItem *item = m_replies->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Standing *standing = current();
    if (standing == nullptr) {
        return;
    }
    for (const model::Crossing crossing : standing->crossings) {
        addSentence(u"dialog-warning"_s, crossing == model::Crossing::BegunThenRecalled ? Token::Late : Token::Soon,
                    crossingSentence(crossing));
    }
    for (const QString &sentence : {clashWords(*standing), stoppedSentence(m_session, *standing)}) {
        if (!sentence.isEmpty()) {
            addSentence(u"dialog-warning"_s, Token::Late, sentence);
        }
    }
    if (standing->state == OrientationState::Expired && standing->isOurs) {
        addSentence(u"clock"_s, Token::Late,
                    typo(tr("No answer in time. Telephone, or propose it to another partner; a late answer still "
                            "counts.")));
    }
    m_replies->addWidget(newLabel(tr("What was answered"), Role::Section));
    if (standing->replies.isEmpty()) {
        m_replies->addWidget(newParagraph(typo(tr("Nothing yet.")), Role::Body, Token::Text2));
    }
    QList<model::Reply> replies = standing->replies;
    std::stable_sort(replies.begin(), replies.end(), [](const model::Reply &a, const model::Reply &b) {
        return a.number != b.number ? a.number < b.number : a.at < b.at;
    });
    for (const model::Reply &reply : std::as_const(replies)) {
        m_replies->addWidget(newParagraph(replyHead(reply, m_session), Role::BodyBold));
        if (const QString words = replyWords(reply, m_session); !words.isEmpty()) {
            m_replies->addWidget(newParagraph(words));
        }
    }
}

} // namespace relais::ui
