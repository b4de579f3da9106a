// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerpanel.h"

#include "core/work/access.h"
#include "core/work/danger.h"
#include "ui/common/chip.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/dangeradvice.h"
#include "ui/pages/dangerform.h"
#include "ui/pages/dangerjudgment.h"
#include "ui/pages/dangerpasses.h"
#include "ui/pages/dangerreport.h"
#include "ui/pages/dangerwords.h"
#include "ui/pages/draft.h"
#include "ui/shell/notices.h"

#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace relais::ui {

using model::AssessedWhere;
using model::DangerLevel;

namespace {

constexpr double kSideUnits = 82;
constexpr double kWideUnits = 190; ///< below it the judgment stands under the questions

} // namespace

DangerPanel::DangerPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    column->addWidget(buildHead());
    column->addWidget(newLine(Qt::Horizontal));
    m_draft = new Draft(session, notices, this);
    column->addWidget(m_draft->bar());
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildSides());
    column->addWidget(m_area, 1);
    addDraft();
    connect(m_form, &DangerForm::answered, this, &DangerPanel::follow);
    connect(m_form, &DangerForm::answered, m_draft, &Draft::touch);
    connect(m_form, &DangerForm::moved, m_area,
            [this](QWidget *question) { m_area->ensureWidgetVisible(question, 0, 2 * controlHeight()); });
    connect(m_judgment, &DangerJudgment::changed, this, &DangerPanel::follow);
    connect(m_judgment, &DangerJudgment::changed, m_draft, &Draft::touch);
    connect(m_judgment, &DangerJudgment::kept, this, &DangerPanel::keep);
    connect(m_judgment, &DangerJudgment::refused, this, [this](const Notice &notice) { m_notices.notice(notice); });
    connect(m_advice, &DangerAdvice::reportWanted, this, &DangerPanel::report);
    auto *confirm = new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(confirm, &QShortcut::activated, this, &DangerPanel::keep);
    follow();
}

QWidget *DangerPanel::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    arrange(row, Space::S, Space::L, Space::S, Space::L, Space::S);
    m_icon = new IconLabel({}, Token::Week);
    m_triage = newParagraph({}, Role::BodyBold);
    m_triage->setObjectName(u"dangerTriage"_s);
    m_count = newLabel({}, Role::Body, Token::Text2);
    m_count->setObjectName(u"dangerCount"_s);
    row->addWidget(m_icon);
    row->addWidget(m_triage, 1);
    row->addWidget(m_count);
    return head;
}

QWidget *DangerPanel::buildSides()
{
    auto *inside = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    arrange(m_sides, Space::Xl, Space::L);
    m_form = new DangerForm(m_session);
    m_judgment = new DangerJudgment;
    m_advice = new DangerAdvice(m_session.reference.danger, m_session.office.kind);
    m_passes = new DangerPasses(m_session);
    const bool mayAssess = work::access::mayDo(m_session, u"danger.assess"_s); // whoever may not reads the passes
    m_form->setEnabled(mayAssess);
    m_judgment->setEnabled(mayAssess);
    m_sides->addWidget(m_form, 1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    arrange(column, Space::M);
    column->addWidget(m_judgment);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(m_advice);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(m_passes);
    column->addStretch();
    setWidthRange(side, kSideUnits, 0);
    m_sides->addWidget(side);
    return inside;
}

void DangerPanel::follow()
{
    const model::DangerGrid &grid = m_session.reference.danger;
    const model::DangerAnswers answers = m_form->answers();
    const model::Triage triage = model::triageOf(grid, answers);
    const StateLook look = bandLook(triage.band);
    m_icon->set(look.icon, look.token, look.word);
    m_triage->setText(triageWords(grid, triage));
    dress(m_triage, Role::BodyBold, triage.band == model::TriageBand::Red ? Token::Late : Token::Text);
    m_count->setText(typo(dangerCountWords(model::countOf(grid, answers))));
    m_judgment->follow(triage.band);
    if (answers.isEmpty() && !m_keptPasses.isEmpty()) { // what was kept last is what is to be done
        const model::DangerPass &newest = m_keptPasses.first();
        m_advice->show(model::answersOf(newest), dayDate(newest.at.toTimeZone(m_session.zone).date()));
    } else {
        m_advice->show(answers, {});
    }
}

QString DangerPanel::tabWords() const
{
    return dangerTabWords(m_session.reference.danger, m_keptPasses);
}

void DangerPanel::setCase(const work::CaseDetail &detail)
{
    m_passes->setPasses(detail);
    m_keptPasses = detail.dangerPasses;
    if (detail.file.id != m_case) {
        m_draft->close();
        blank();
        m_case = detail.file.id;
        m_draft->open(u"danger."_s + m_case.text());
    }
    follow();
}

void DangerPanel::clear()
{
    m_draft->close();
    m_case = {};
    m_passes->clear();
    m_keptPasses.clear();
    blank();
}

void DangerPanel::blank()
{
    m_form->setAnswers({});
    m_judgment->set({}, {}, AssessedWhere::Unsaid);
    follow();
}

QWidget *DangerPanel::firstField() const
{
    return m_form->firstField();
}

void DangerPanel::keep()
{
    const model::DangerAnswers answers = m_form->answers();
    const model::TriageBand band = model::triageOf(m_session.reference.danger, answers).band;
    if (!m_form->check() || !m_judgment->check(band)) {
        return;
    }
    const auto kept = work::danger::assess(m_session, m_case,
                                           {answers, *m_judgment->level(), m_judgment->reason(), m_judgment->place()});
    if (!kept) {
        m_notices.error(kept.error()); // the answers stay on screen
        return;
    }
    blank();
    m_draft->drop();
    m_notices.say(tr("Pass kept; the case has its danger."));
    firstField()->setFocus(Qt::OtherFocusReason);
}

void DangerPanel::report(const QString &route)
{
    DangerReport dialog(m_session, m_case, *m_session.reference.danger.route(route), this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto made = work::danger::report(m_session, m_case, dialog.made());
        if (made) {
            dialog.draft()->drop();
            m_notices.say(tr("Entered in the journal; it stays there."));
            return;
        }
        dialog.showError(made.error()); // the text stays on screen
    }
}

/// A pass under way: its answers as one field, and the judgment.
void DangerPanel::addDraft()
{
    using work::drafts::Typed;
    const auto read = [this] {
        const auto level = m_judgment->level();
        const AssessedWhere place = m_judgment->place();
        return Typed{{u"answers"_s, model::dangerAnswersText(m_session.reference.danger, m_form->answers())},
                     {u"level"_s, level ? model::word(*level) : QString()},
                     {u"reason"_s, m_judgment->reason()},
                     {u"place"_s, place == AssessedWhere::Unsaid ? QString() : model::word(place)}};
    };
    const auto write = [this](const Typed &said) {
        model::DangerPass pass;
        pass.answers = said.value(u"answers"_s);
        m_form->setAnswers(model::answersOf(pass));
        m_judgment->set(model::fromWord<DangerLevel>(said.value(u"level"_s)), said.value(u"reason"_s),
                        model::fromWord<AssessedWhere>(said.value(u"place"_s)).value_or(AssessedWhere::Unsaid));
        follow();
    };
    m_draft->add({read, write, {}, {}});
}

void DangerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < u(kWideUnits) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace relais::ui
