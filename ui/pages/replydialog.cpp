// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replydialog.h"

#include "core/model/dateinput.h"
#include "core/work/textwords.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"
#include "ui/pages/orientationwords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

using model::RefusalReason;
using model::ReplyStep;
using model::ReplyWay;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ReplyDialog)
};

QString titleOf(std::optional<ReplyStep> step)
{
    if (!step) {
        return Words::tr("Note a reply");
    }
    switch (*step) {
    case ReplyStep::Question: return Words::tr("Ask a question");
    case ReplyStep::Accepted: return Words::tr("Accept");
    case ReplyStep::Refused: return Words::tr("Refuse");
    case ReplyStep::Appointment: return Words::tr("Fix an appointment");
    case ReplyStep::InProgress: return Words::tr("Take in charge");
    case ReplyStep::Done: return Words::tr("Done");
    }
    Q_UNREACHABLE();
}

QString actOf(std::optional<ReplyStep> step)
{
    return step ? Words::tr("Answer") : Words::tr("Note it");
}

/// What the text is for.
QString hintOf(ReplyStep step)
{
    switch (step) {
    case ReplyStep::Question: return Words::tr("Your question. Nothing changes until it is answered.");
    case ReplyStep::Accepted:
    case ReplyStep::InProgress: return Words::tr("A word, if it is needed.");
    case ReplyStep::Refused: return Words::tr("The reason in words; needed for another reason.");
    case ReplyStep::Appointment: return Words::tr("The place, and what to bring.");
    case ReplyStep::Done: return Words::tr("What proves it: a date, a decision, a paper.");
    }
    Q_UNREACHABLE();
}

bool needsText(const work::replies::Said &said)
{
    return said.step == ReplyStep::Question || said.step == ReplyStep::Done ||
           (said.step == ReplyStep::Refused && said.reason == RefusalReason::Other);
}

} // namespace

ReplyDialog::ReplyDialog(work::Session &session, const work::orientations::Standing &standing,
                         std::optional<ReplyStep> step, QWidget *parent)
    : DialogFrame(titleOf(step), actOf(step), ActKey::CtrlReturn, parent), m_session(session),
      m_orientation(standing.orientation.id), m_case(standing.orientation.caseId), m_step(step)
{
    setWidthRange(this, 140, 0);
    body()->addWidget(newParagraph(typo(standing.officeName + u", "_s + entrustedWords(session, standing.orientation)),
                                   Role::Body, Token::Text2));
    if (!m_step) {
        buildTyped(standing.state);
    }
    buildFields();
    follow();
    addDraft(standing.orientation);
    if (m_way == nullptr) {
        (this->step() == ReplyStep::Refused       ? static_cast<QWidget *>(m_reason)
         : this->step() == ReplyStep::Appointment ? static_cast<QWidget *>(m_day)
                                                  : static_cast<QWidget *>(m_text))
            ->setFocus(Qt::OtherFocusReason);
    } else {
        m_way->setFocus(Qt::OtherFocusReason);
    }
}

void ReplyDialog::buildTyped(model::OrientationState state)
{
    m_way = new ChoiceRow(
        {{model::word(ReplyWay::Phone), tr("by telephone")}, {model::word(ReplyWay::Paper), tr("on paper")}});
    m_way->setObjectName(u"way"_s);
    m_way->setName(tr("How it came"));
    m_wayField = new Field(tr("How it &came"), m_way);
    body()->addWidget(m_wayField);
    connect(m_way, &ChoiceRow::chosen, this, [this] { m_wayField->setError({}); });
    m_steps = new QComboBox;
    m_steps->setObjectName(u"step"_s);
    for (const auto &[step, word] : model::Words<ReplyStep>::kList) {
        if (model::mayAct(model::actOf(step), model::OrientationSide::Typed, state)) {
            m_steps->addItem(stepWord(step), QString::fromLatin1(word));
        }
    }
    body()->addWidget(new Field(tr("What the partner &says"), m_steps));
    connect(m_steps, &QComboBox::currentIndexChanged, this, &ReplyDialog::follow);
}

void ReplyDialog::buildFields()
{
    m_reason = new QComboBox;
    m_reason->setObjectName(u"reason"_s);
    for (const auto &[reason, word] : model::Words<RefusalReason>::kList) {
        if (reason != RefusalReason::Other) {
            m_reason->addItem(refusalWord(reason), QString::fromLatin1(word));
        }
    }
    m_reason->addItem(refusalWord(RefusalReason::Other), model::word(RefusalReason::Other));
    m_reasonField = new Field(tr("&Reason"), m_reason);
    body()->addWidget(m_reasonField);
    m_when = new QWidget;
    auto *row = new QHBoxLayout(m_when);
    arrange(row, Space::M);
    m_day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    m_day->setObjectName(u"day"_s);
    m_dayField = new Field(tr("&Day"), m_day);
    m_hour = new QLineEdit;
    m_hour->setObjectName(u"hour"_s);
    m_hourField = new Field(tr("&Hour"), m_hour);
    row->addWidget(m_dayField, 1);
    row->addWidget(m_hourField, 1);
    body()->addWidget(m_when);
    m_hint = newParagraph({}, Role::Small, Token::Text2);
    m_text = newText(work::replies::kLongestText);
    m_text->setObjectName(u"text"_s);
    m_textField = new Field(tr("&In words"), m_text);
    body()->addWidget(m_textField);
    body()->addWidget(m_hint);
    m_found = newParagraph({}, Role::Small, Token::Text2);
    m_found->setObjectName(u"found"_s);
    m_found->hide();
    body()->addWidget(m_found);
    if (m_way == nullptr) { // what is typed for the partner stays here
        connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyDialog::lookOver);
    }
}

void ReplyDialog::addDraft(const model::Orientation &orientation)
{
    m_draft = new Draft(m_session, this);
    if (m_way != nullptr) {
        m_draft->add(u"way"_s, m_way, Draft::Stands::Proposed);
        m_draft->add(u"step"_s, m_steps, Draft::Stands::Proposed);
    }
    m_draft->add(u"reason"_s, m_reason, Draft::Stands::Proposed);
    m_draft->add(u"day"_s, m_day, Draft::Stands::Proposed);
    m_draft->add(u"hour"_s, m_hour, Draft::Stands::Proposed);
    m_draft->add(u"text"_s, m_text, Draft::Stands::Proposed);
    m_draft->open(u"reply."_s + orientation.caseId.text() + u'.' + orientation.id.text() + u'.' +
                  (m_step ? model::word(*m_step) : u"typed"_s));
}

ReplyStep ReplyDialog::step() const
{
    return m_step ? *m_step
                  : model::fromWord<ReplyStep>(m_steps->currentData().toString()).value_or(ReplyStep::Accepted);
}

void ReplyDialog::follow()
{
    const ReplyStep now = step();
    m_reasonField->setVisible(now == ReplyStep::Refused);
    m_when->setVisible(now == ReplyStep::Appointment);
    m_hint->setText(typo(hintOf(now)));
    m_text->setAccessibleDescription(hintOf(now));
}

/// Quietly, while it is typed: what in it may tell who or where she is once it has left.
void ReplyDialog::lookOver()
{
    const QString text = m_text->toPlainText();
    if (!text.isEmpty() && !m_known) {
        if (const auto detail = work::loadCase(m_session, m_case)) {
            m_known = *detail;
        }
    }
    const QString found = m_known ? work::findingWords(text, work::lookedOver(*m_known, text)) : QString();
    m_found->setText(typo(tr("A reply leaves this office. It says: %1.").arg(found)));
    m_found->setVisible(!found.isEmpty());
}

work::replies::Said ReplyDialog::said() const
{
    work::replies::Said said;
    said.step = step();
    said.way =
        m_way == nullptr ? ReplyWay::Bundle : model::fromWord<ReplyWay>(m_way->value()).value_or(ReplyWay::Bundle);
    said.text = m_text->toPlainText().trimmed();
    if (said.step == ReplyStep::Refused) {
        said.reason = model::fromWord<RefusalReason>(m_reason->currentData().toString()).value_or(RefusalReason::Other);
    }
    const auto hour = model::parseTime(m_hour->text());
    if (said.step == ReplyStep::Appointment && m_day->date().isValid() && hour) {
        said.appointmentAt = QDateTime(m_day->date(), *hour, m_session.zone).toUTC();
    }
    return said;
}

QWidget *ReplyDialog::checked(const work::replies::Said &said)
{
    const bool isAppointment = said.step == ReplyStep::Appointment;
    const QDate day = m_day->date();
    m_dayField->setError(!isAppointment            ? QString()
                         : !day.isValid()          ? tr("A date: 24/11/26, 2411, tomorrow.")
                         : day < m_session.today() ? tr("A coming day.")
                                                   : QString());
    m_hourField->setError(isAppointment && !model::parseTime(m_hour->text()) ? tr("An hour: 9:30, 14h.") : QString());
    m_textField->setError(needsText(said) && said.text.isEmpty() ? tr("Write it in words.") : QString());
    if (m_wayField != nullptr) {
        m_wayField->setError(said.way == ReplyWay::Bundle ? tr("By telephone or on paper.") : QString());
        if (said.way == ReplyWay::Bundle) {
            return m_way;
        }
    }
    for (Field *field : {m_dayField, m_hourField, m_textField}) {
        if (!field->error().isEmpty()) {
            return field->editor();
        }
    }
    return nullptr;
}

void ReplyDialog::accept()
{
    const work::replies::Said answer = said();
    if (QWidget *wrong = checked(answer)) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto kept = work::replies::give(m_session, m_orientation, answer); !kept) {
        if (kept.error().detail == work::replies::kUnsafeWords) {
            m_textField->setError(tr("This names a way to reach her that is not safe: take it out."));
            m_text->setFocus(Qt::OtherFocusReason);
        } else {
            showError(kept.error());
        }
        return;
    }
    m_draft->drop();
    DialogFrame::accept();
}

std::optional<model::RecallReason> askForRecall(QWidget *parent, const QString &officeName)
{
    DialogFrame ask(Words::tr("Recall what was entrusted to %1?").arg(officeName), Words::tr("Recall"),
                    DialogFrame::ActKey::CtrlReturn, parent);
    ask.body()->addWidget(
        newParagraph(typo(Words::tr("Nothing more of the case goes there, and the partner is told why. "
                                    "What has left cannot be taken back. If she withdraws her consent, "
                                    "enter that instead: it recalls by itself."))));
    auto *why =
        new ChoiceRow({{model::word(model::RecallReason::Recalled), recallWord(model::RecallReason::Recalled)},
                       {model::word(model::RecallReason::Rerouted), recallWord(model::RecallReason::Rerouted)}});
    why->setObjectName(u"why"_s);
    why->setName(Words::tr("Why"));
    ask.body()->addWidget(new Field(Words::tr("&Why"), why));
    ask.act()->setEnabled(false);
    QObject::connect(why, &ChoiceRow::chosen, ask.act(), [&ask] { ask.act()->setEnabled(true); });
    setWidthRange(&ask, 140, 0);
    why->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted ? model::fromWord<model::RecallReason>(why->value()) : std::nullopt;
}

} // namespace relais::ui
