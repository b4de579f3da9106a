// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intakepage.h"

#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/candidatelist.h"
#include "ui/pages/draft.h"
#include "ui/pages/intakeform.h"
#include "ui/pages/intakewords.h"
#include "ui/pages/knownpanel.h"
#include "ui/pages/startingpanel.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kSearchPause = 120; ///< ms without a key before the caseload is compared
constexpr int kNamedNeeds = 3;    ///< named in the status bar; the form itself names them all
constexpr double kSideUnits = 84;

} // namespace

IntakePage::IntakePage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    buildHead();
    column->addWidget(m_head);
    column->addWidget(newLine(Qt::Horizontal));
    m_form = new IntakeForm(session);
    m_draft = new Draft(session, notices, this);
    m_draft->add({[this] { return isTouched() ? m_form->answers() : work::intake::Answers(); },
                  [this](const work::intake::Answers &answers) { begin(answers); },
                  {},
                  {}});
    column->addWidget(m_draft->bar());
    auto *content = new QWidget;
    m_narrow = new QVBoxLayout(content);
    arrange(m_narrow, Space::None);
    m_narrow->addWidget(m_form, 1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_body = new QHBoxLayout;
    arrange(m_body, Space::None);
    m_body->addWidget(m_scroll, 1);
    m_side = buildSide();
    m_body->addWidget(m_side);
    column->addLayout(m_body, 1);

    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(kSearchPause);
    connect(m_draft, &Draft::kept, this, &IntakePage::tellKept);
    connect(m_draft, &Draft::dropped, this, [this] {
        startEmpty();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_searchPause, &QTimer::timeout, this, &IntakePage::search);
    connect(m_form, &IntakeForm::changed, this, &IntakePage::react);
    connect(m_form, &IntakeForm::refused, this, [this](const Notice &notice) { m_notices.notice(notice); });
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (!touched.cases.isEmpty() && isVisible()) {
            reload();
        }
    });
}

void IntakePage::buildHead()
{
    m_create = new QAction(tr("Create the case"), this);
    m_create->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_create, &QAction::triggered, this, &IntakePage::create);
    addPageAction(m_create, Menu::Case);
    m_goKnown = new QAction(tr("Close cases"), this);
    m_goKnown->setShortcut(kGoToMatches);
    connect(m_goKnown, &QAction::triggered, this, &IntakePage::goToKnown);
    addPageAction(m_goKnown, Menu::Case);

    m_head = new PageHead(title());
    auto *kept = new QWidget;
    auto *row = new QHBoxLayout(kept);
    arrange(row, Space::Xs);
    m_keptMark = new IconLabel(u"checkmark"_s, Token::Text2);
    m_kept = newLabel({}, Role::Small, Token::Text2);
    row->addWidget(m_keptMark);
    row->addWidget(m_kept);
    auto *cancel = new KeyButton(tr("Cancel…"));
    connect(cancel, &KeyButton::clicked, this, &IntakePage::leaveWanted);
    m_knownButton = new KeyButton(m_goKnown);
    m_knownButton->hide();
    m_head->addAct(kept);
    m_head->addAct(m_knownButton);
    m_head->addAct(cancel);
    m_head->addAct(new KeyButton(m_create, KeyButton::Kind::Primary));
}

QWidget *IntakePage::buildSide()
{
    auto *side = new QWidget;
    setWidthRange(side, kSideUnits, kSideUnits);
    m_known = new KnownPanel(m_session);
    m_starting = new StartingPanel(m_session);
    auto *frame = new QHBoxLayout(side);
    arrange(frame, Space::None);
    frame->addWidget(newLine(Qt::Vertical));
    auto *column = new QVBoxLayout;
    arrange(column, Space::None);
    column->addWidget(m_known, 1);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(m_starting);
    frame->addLayout(column, 1);
    connect(m_known, &KnownPanel::caseWanted, this, &IntakePage::caseWanted);
    connect(m_known, &KnownPanel::refused, this, [this] {
        (m_before ? m_before.data() : m_form->nameEditor())->setFocus(Qt::OtherFocusReason);
        search();
    });
    return side;
}

Headline IntakePage::headline() const
{
    QStringList needed;
    const QList<work::intake::Fault> faults = work::intake::faultsOf(m_session, m_form->answers());
    for (const work::intake::Fault &fault : faults) {
        if (!isTolerable(fault.kind)) {
            needed << needWord(fault.field);
        }
    }
    const int count = static_cast<int>(needed.size());
    if (count > kNamedNeeds) {
        needed = needed.mid(0, kNamedNeeds) << u"…"_s;
    }
    const QString strong = tr("%1 fields of %2").arg(m_form->filled()).arg(m_form->size());
    return {strong,
            typo(needed.isEmpty() ? tr("filled, nothing else is needed")
                                  : tr("filled, %n still needed: %1", nullptr, count).arg(needed.join(u", "_s)))};
}

QList<StatusItem> IntakePage::statusItems() const
{
    if (m_width == Width::Narrow) {
        return {}; // the sentence needs the room
    }
    return {{{}, typo(tr("Tab: next field"))}, {{}, typo(tr("Alt+letter: go to the field"))}};
}

QList<PageKey> IntakePage::pageKeys() const
{
    return {{Qt::Key_Tab, tr("next field")},
            {Qt::Key_Return, tr("next field; in the list, open the case")},
            {Qt::Key_Escape, tr("leave; in the list, none of them")}};
}

QWidget *IntakePage::firstFocus() const
{
    // Reception is filled in already: the call begins with who passes the demand on.
    return m_form->editor(u"case.detector"_s);
}

QList<QWidget *> IntakePage::panes() const
{
    return {m_form->nameEditor(), m_known->list()};
}

void IntakePage::open(const QString &)
{
    if (isTouched()) {
        reload();
        return;
    }
    startEmpty();
}

void IntakePage::begin(const work::intake::Answers &answers)
{
    m_kept->clear();
    m_keptMark->hide();
    m_known->clear();
    m_form->setAnswers(answers);
    m_scroll->ensureVisible(0, 0);
    reload();
}

bool IntakePage::isTouched() const
{
    return !m_blank.isEmpty() && m_form->answers() != m_blank;
}

void IntakePage::startEmpty()
{
    m_blank = work::intake::blank(m_session);
    begin(m_blank);
    m_draft->open(work::intake::kDraft);
}

void IntakePage::react(const QString &field)
{
    m_draft->touch();
    if (field.startsWith(u"person."_s) || field == u"contact.value"_s) {
        m_searchPause.start();
    }
    if (field.startsWith(u"case.referred"_s)) {
        showStarting();
    }
    emit statusChanged();
}

void IntakePage::tellKept()
{
    const QTime now = m_session.clock.now().toTimeZone(m_session.zone).time();
    m_kept->setText(isTouched() ? tr("Draft kept at %1").arg(now.toString(u"HH:mm"_s)) : QString());
    m_keptMark->setVisible(isTouched());
}

bool IntakePage::canLeave()
{
    if (!isTouched()) {
        return true;
    }
    (void)m_draft->keep(); // the error was shown
    const bool leaves =
        m_notices.ask({tr("Leave this referral?"),
                       tr("No case is created. The draft stays in the vault and stands here again next time."),
                       tr("Leave", "a form"), tr("Stay"), Question::Weight::Plain});
    if (leaves) {
        clear();
    }
    return leaves;
}

void IntakePage::create()
{
    const work::intake::Answers answers = m_form->answers();
    if (QWidget *first = m_form->showFaults(work::intake::faultsOf(m_session, answers))) {
        first->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(first);
        emit statusChanged();
        return;
    }
    auto *facts = qobject_cast<NoteEdit *>(m_form->editor(u"note.text"_s));
    if (const auto tooLong = facts->tooLong()) {
        m_notices.notice(*tooLong);
        facts->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<model::CaseId> id = work::intake::create(m_session, answers);
    if (!id) {
        m_notices.error(id.error());
        return;
    }
    const QString reference = m_reference;
    m_blank.clear(); // nothing is typed any more: the draft went with the act
    m_draft->drop();
    clear();
    m_notices.dismiss();
    m_notices.say(typo(tr("Case %1 created.").arg(reference)));
    emit caseCreated(*id);
}

void IntakePage::search()
{
    m_searchPause.stop();
    const work::PersonSketch sketch = work::intake::sketchOf(m_session, m_form->answers());
    const QStringList names{sketch.lastName, sketch.birthName, sketch.firstName};
    const auto typed = std::find_if(names.cbegin(), names.cend(), [](const QString &name) { return name.size() >= 3; });
    const QString words = typed != names.cend() ? *typed : sketch.phones.value(0);
    m_known->setMatches(words.isEmpty() ? QList<work::Match>() : m_rows.similarTo(sketch, m_session.today()), words);
    m_knownButton->setVisible(m_width == Width::Narrow && m_known->count() > 0);
}

void IntakePage::showStarting()
{
    const auto starting = work::intake::starting(m_session, work::intake::receivedAt(m_session, m_form->answers()));
    m_starting->setStarting(starting ? *starting : work::intake::Starting());
    if (!starting) {
        m_notices.error(starting.error());
    }
}

void IntakePage::goToKnown()
{
    if (m_known->count() == 0) {
        return;
    }
    m_before = focusWidget();
    m_known->list()->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_known);
}

void IntakePage::reload()
{
    const auto rows = work::cases::rows(m_session);
    const auto reference = work::cases::nextReference(m_session);
    if (!rows || !reference) {
        m_notices.error(rows ? reference.error() : rows.error());
        return;
    }
    m_rows = work::KnownRows(*rows);
    m_reference = *reference;
    m_head->setContext(m_reference);
    showStarting();
    search();
    emit statusChanged();
}

void IntakePage::clear()
{
    m_draft->close(); // locked in the middle of a word
    m_searchPause.stop();
    m_rows = {};
    m_blank.clear();
    m_reference.clear();
    m_head->setContext({});
    m_kept->clear();
    m_keptMark->hide();
    m_known->clear();
    m_form->setAnswers({});
}

void IntakePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit leaveWanted();
        return;
    }
    Page::keyPressEvent(event);
}

void IntakePage::fit(Width width)
{
    m_width = width;
    m_form->fit(width);
    const bool under = width == Width::Narrow;
    setWidthRange(m_side, under ? 0 : kSideUnits, under ? 0 : kSideUnits);
    if (under) {
        m_narrow->addWidget(m_side);
    } else {
        m_body->addWidget(m_side);
    }
    m_side->show();
    m_knownButton->setVisible(under && m_known->count() > 0);
    emit statusChanged();
}

} // namespace relais::ui
