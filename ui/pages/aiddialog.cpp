// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aiddialog.h"

#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/aidanswerview.h"
#include "ui/pages/aidform.h"
#include "ui/pages/draft.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>

namespace relais::ui {

using model::AidVerdict;
using work::emergencyaid::Claim;

namespace {

constexpr double kWholeUnits = 252; ///< both sides
constexpr double kWideUnits = 210;  ///< below it the answer stands under the questions
constexpr double kTallUnits = 172;

} // namespace

AidDialog::AidDialog(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent)
    : QDialog(parent), m_session(session), m_case(detail.file.id), m_department(detail.file.department)
{
    setWindowTitle(u"Relais"_s);
    m_form = new AidForm(session, work::emergencyaid::knownOf(session, detail));
    m_view = new AidAnswerView;
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::L, Space::Xl);
    column->addWidget(newParagraph(typo(tr("Emergency aid: check before asking")), Role::PageTitle));
    m_draft = new Draft(session, notices, this);
    column->addWidget(m_draft->bar());
    column->addWidget(buildBody(), 1);
    column->addWidget(buildFoot());
    connect(m_form, &AidForm::changed, this, &AidDialog::refresh);
    refresh();
    const QMap<QString, QWidget *> editors = m_form->editors();
    for (auto editor = editors.cbegin(); editor != editors.cend(); ++editor) {
        m_draft->add(editor.key(), editor.value());
    }
    m_draft->open(u"aid."_s + m_case.text());
    const QSize room = screen()->availableSize();
    resize(qMin(u(kWholeUnits), room.width() * 9 / 10), qMin(u(kTallUnits), room.height() * 9 / 10));
}

AidDialog::~AidDialog()
{
    disconnect(m_form, nullptr, this, nullptr); // a field that loses the focus while it dies is no longer heard
}

QWidget *AidDialog::buildBody()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    arrange(m_sides, Space::Xl);
    auto *card = new Card;
    auto *answer = new QVBoxLayout(card);
    arrange(answer, Space::None, Space::L);
    answer->addWidget(m_view);
    answer->addStretch();
    m_sides->addWidget(m_form);
    m_sides->addWidget(card, 1);
    area->setWidget(inside);
    return area;
}

QWidget *AidDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    arrange(row, Space::S);
    row->addWidget(newParagraph(typo(tr("The income is not kept.")), Role::Small, Token::Text2), 1);
    auto *leave = new KeyButton(tr("Leave"));
    leave->setShownKey(Qt::Key_Escape);
    m_act = new KeyButton(QString(), KeyButton::Kind::Primary);
    m_act->setObjectName(u"act"_s);
    m_act->setShownKey(Qt::CTRL | Qt::Key_Return);
    for (KeyButton *button : {leave, m_act}) {
        button->setAutoDefault(false); // Enter leaves a field, it does not end the dialog
        row->addWidget(button);
    }
    auto *confirm = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(confirm, &QShortcut::activated, m_act, &KeyButton::click);
    connect(leave, &KeyButton::clicked, this, &QDialog::reject);
    connect(m_act, &KeyButton::clicked, this, &QDialog::accept);
    return foot;
}

void AidDialog::refresh()
{
    bool sound = m_form->check();
    const model::AidFacts facts = m_form->facts();
    const Result<model::AidAnswer> answer = model::checkAid(facts, m_department, m_session.reference);
    if (!answer) { // a département without a calendar: nothing can be dated
        m_act->setEnabled(false);
        return;
    }
    m_view->show(facts, *answer, m_session.reference);
    const bool received = m_form->claim() == Claim::Received;
    if (received && answer->verdict != AidVerdict::Possible) {
        m_form->setClaimFault(tr("Not possible with these answers."));
        sound = false;
    }
    m_act->setText(received                                       ? tr("Enter the claim")
                   : answer->verdict == AidVerdict::AnswersNeeded ? tr("Keep the answers")
                   : answer->verdict == AidVerdict::ProofNeeded   ? tr("Put the proofs to do")
                                                                  : tr("Put the aid to do"));
    m_act->setEnabled(sound);
}

void AidDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_sides->setDirection(width() < u(kWideUnits) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

Result<void> AidDialog::enter()
{
    const Result<void> entered = work::emergencyaid::enter(m_session, m_case, m_form->facts(), m_form->claim());
    if (entered) {
        m_draft->drop();
    }
    return entered;
}

QString AidDialog::doneWords() const
{
    return m_form->claim() == Claim::Received ? tr("Claim entered; its payment delay runs.") : tr("Answers kept.");
}

} // namespace relais::ui
