// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duepanel.h"

#include "core/model/due.h"
#include "core/work/casedues.h"
#include "core/work/reminders.h"
#include "core/work/rulewords.h"
#include "ui/common/chip.h"
#include "ui/common/contactbanner.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/contactanswer.h"
#include "ui/pages/duewords.h"
#include "ui/pages/orientationwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace {

constexpr qsizetype kMostAttempts = 3;

const model::Event *eventOf(const work::CaseDetail &detail, const QString &code)
{
    const auto found = std::find_if(detail.events.cbegin(), detail.events.cend(),
                                    [&](const model::Event &event) { return event.code == code; });
    return found == detail.events.cend() ? nullptr : &*found;
}

/// What crossed on the way of the orientation that the line is about; empty for none.
QString crossedWords(const work::Session &session, const model::DueLine &line)
{
    QStringList words;
    const model::OrientationId id = work::reminders::orientationOf(line.due.clock);
    const auto standings = work::orientations::standings(session, line.due.caseId);
    for (const Standing &standing : standings.value_or(QList<Standing>())) {
        if (standing.orientation.id != id) {
            continue;
        }
        for (const model::Crossing crossing : standing.crossings) {
            words << crossingSentence(crossing);
        }
        if (!standing.clashes.isEmpty()) {
            words << clashSentence();
        }
    }
    return words.join(u' ');
}

} // namespace

DuePanel::DuePanel(const work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_reference(newLabel({}, Role::Body, Token::Text2)), m_chip(new Chip),
      m_act(newParagraph({}, Role::Section)), m_card(new ContactBanner(ContactBanner::Form::Card)),
      m_why(new QGridLayout), m_triedHead(newLabel(tr("Already tried"), Role::BodyBold)), m_tried(new QGridLayout),
      m_area(new QScrollArea)
{
    setGround(this, Token::Base);
    m_column = new QVBoxLayout(this);
    arrange(m_column, Space::M, Space::L);
    auto *top = new QHBoxLayout;
    arrange(top, Space::S);
    top->addWidget(m_reference);
    top->addStretch();
    top->addWidget(m_chip);
    m_column->addLayout(top);
    m_column->addWidget(m_act);
    auto *body = new QWidget;
    setGround(body, Token::Base);
    m_facts = new QVBoxLayout(body);
    auto *facts = m_facts;
    arrange(facts, Space::M);
    facts->addWidget(newLabel(tr("Why this date"), Role::BodyBold));
    arrange(m_why, Space::S);
    m_why->setColumnStretch(1, 1);
    facts->addLayout(m_why);
    facts->addWidget(m_triedHead);
    arrange(m_tried, Space::S);
    m_tried->setColumnStretch(1, 1);
    facts->addLayout(m_tried);
    facts->addStretch();
    m_area->setWidget(body);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Why this date"));
    m_column->addWidget(m_area, 1);
    m_column->addWidget(buildFoot());
    setAccessibleName(tr("Selected act"));
    fit(Width::Wide);
}

void DuePanel::fit(Width width)
{
    const bool narrow = width == Width::Narrow;
    if (narrow) {
        m_facts->insertWidget(0, m_card); // too little height for both: whole, and first of what scrolls
    } else {
        m_column->insertWidget(2, m_card); // outside the part that scrolls: it cannot be scrolled away
    }
    m_foot->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *DuePanel::buildFoot()
{
    auto *foot = new QWidget;
    m_foot = new QBoxLayout(QBoxLayout::TopToBottom, foot);
    arrange(m_foot, Space::S);
    // The primary act of the page is the new referral; here the call is the large one.
    auto *call = new KeyButton(tr("Call and record"));
    call->setIconName(u"call-start"_s);
    call->setShownKey(Qt::Key_A);
    call->setLarge();
    m_foot->addWidget(call);
    auto *others = new QHBoxLayout;
    arrange(others, Space::S);
    auto *open = new KeyButton(tr("Open"));
    open->setShownKey(Qt::Key_Return);
    auto *done = new KeyButton(tr("Done", "act"));
    done->setShownKey(Qt::Key_Space);
    auto *postpone = new KeyButton(tr("Postpone"));
    postpone->setShownKey(Qt::Key_R);
    for (KeyButton *button : {open, done, postpone}) {
        others->addWidget(button, 1);
    }
    m_foot->addLayout(others);
    connect(call, &KeyButton::clicked, this, &DuePanel::callWanted);
    connect(open, &KeyButton::clicked, this, &DuePanel::openWanted);
    connect(done, &KeyButton::clicked, this, &DuePanel::doneWanted);
    connect(postpone, &KeyButton::clicked, this, &DuePanel::postponeWanted);
    return foot;
}

QWidget *DuePanel::stop() const
{
    return m_area;
}

void DuePanel::setLine(const model::DueLine &line, const work::CaseDetail &detail)
{
    m_reference->setText(line.reference);
    m_chip->setLook(nearnessLook(m_session, line));
    m_act->setText(dueActWords(m_session, line));
    m_card->setAnswer(contactAnswer(detail, m_session));
    m_card->show();
    fill(m_why, reasons(line, detail));
    const QList<Fact> tried = attempts(detail);
    m_triedHead->setVisible(!tried.isEmpty());
    fill(m_tried, tried);
}

void DuePanel::clear()
{
    m_reference->clear();
    m_chip->setLook({});
    m_act->clear();
    m_card->clear();
    m_card->hide();
    fill(m_why, {});
    m_triedHead->hide();
    fill(m_tried, {});
}

void DuePanel::fill(QGridLayout *grid, const QList<Fact> &facts)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        QLabel *label = newLabel(fact.label, Role::Body, Token::Text2);
        setWidthRange(label, 24);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(newParagraph(typo(fact.value), fact.weight == Fact::Weight::Bold ? Role::BodyBold : Role::Body),
                        row, 1);
        ++row;
    }
}

QList<DuePanel::Fact> DuePanel::reasons(const model::DueLine &line, const work::CaseDetail &detail) const
{
    QList<Fact> facts;
    const model::ClockRule *shipped = m_session.reference.parcoursOf(detail.file).clocks.find(line.due.clock);
    if (shipped != nullptr) {
        facts = rulesOf(line, *shipped, detail);
    } else if (line.due.waitingFor == model::kPartnerAnswer) {
        facts << Fact{tr("Asked"), line.askedOn.isValid() ? dayDate(line.askedOn) : tr("day unknown")}
              << Fact{tr("Delay"), tr("None in law. Postpone it to the day on which you will ask again.")};
    } else {
        facts << Fact{tr("Date"), momentOf(line.due.prudent, work::zoneOf(line)), Fact::Weight::Bold};
    }
    if (line.due.clock == work::reminders::kConsent) {
        facts << Fact{tr("Consent to"), line.partner};
    }
    if (work::reminders::isOrientation(line.due.clock)) {
        facts << Fact{tr("Partner"), line.partner} << Fact{tr("Asked"), dayDate(line.askedOn)};
        if (const QString crossed = crossedWords(m_session, line); !crossed.isEmpty()) {
            facts << Fact{tr("To read"), crossed};
        }
    }
    if (shipped == nullptr && !line.postponedWhy.isEmpty()) {
        facts << Fact{tr("Why"), line.postponedWhy};
    } else if (line.postponedTo.isValid()) {
        facts << Fact{tr("Postponed"), tr("to %1, %2").arg(dayDate(line.postponedTo), line.postponedWhy)};
    }
    return facts;
}

QList<DuePanel::Fact> DuePanel::rulesOf(const model::DueLine &line, const model::ClockRule &shipped,
                                        const work::CaseDetail &detail) const
{
    const QTimeZone zone = work::zoneOf(line);
    const model::ClockRule rule = work::ruleInForce(shipped, detail.file, detail.events);
    const model::Event *start = eventOf(detail, rule.start);
    QList<Fact> facts;
    if (start != nullptr) {
        const QString when = start->at.isValid() ? momentOf(start->at, zone) : dayDate(start->on);
        facts << Fact{tr("Start"), when + u", "_s + eventWord(m_session, rule.start)};
    }
    const QString span = work::spanWords(rule.span);
    facts << Fact{tr("Delay"), rule.span.unit == model::ClockUnit::Hours ? tr("%1, nights included").arg(span) : span};
    if (!line.due.prudent.isValid()) {
        facts << Fact{tr("Date"),
                      start == nullptr
                          ? tr("It depends on %1. Enter it when it is known.").arg(eventWord(m_session, rule.start))
                          : tr("It cannot be told: the start lies outside the years 1950 to 2100. "
                               "Correct it in the case.")};
    } else {
        facts << Fact{tr("Prudent date"), momentOf(line.due.prudent, zone), Fact::Weight::Bold}
              << Fact{tr("Legal date"),
                      line.due.legal == line.due.prudent ? tr("the same") : momentOf(line.due.legal, zone)};
    }
    if (line.due.opens.isValid()) {
        facts << Fact{tr("Not before"), dayDate(line.due.opens.toTimeZone(zone).date())};
    }
    if (const QString national = nationalDate(line, shipped, detail); !national.isEmpty()) {
        facts << Fact{tr("National mark"), national};
    }
    facts << Fact{tr("Source"), tr("%1, checked on %2").arg(rule.source, shortDate(rule.checkedOn, m_session.today()))};
    if (rule.toVerify) {
        facts << Fact{tr("Value"), tr("to verify"), Fact::Weight::Bold};
    }
    return facts;
}

QString DuePanel::nationalDate(const model::DueLine &line, const model::ClockRule &shipped,
                               const work::CaseDetail &detail) const
{
    const model::ClockRule local = work::ruleInForce(shipped, detail.file, detail.events);
    const model::Event *start = eventOf(detail, shipped.start);
    if (start == nullptr || (local.span.unit == shipped.span.unit && local.span.length == shipped.span.length)) {
        return {};
    }
    const auto ground = model::groundOf(line.department);
    if (!ground) {
        return {};
    }
    model::ClockRule national = shipped;
    national.overrides.clear();
    const auto due = model::dueOf(national, {start->at, start->on}, *ground);
    return due && due->prudent ? tr("%1, %2").arg(momentOf(*due->prudent, ground->zone), work::spanWords(shipped.span))
                               : QString();
}

QList<DuePanel::Fact> DuePanel::attempts(const work::CaseDetail &detail) const
{
    QList<Fact> calls;
    for (const model::Note &note : detail.notes) { // newest first
        if (note.kind == model::NoteKind::Call && calls.size() < kMostAttempts) {
            calls << Fact{momentWords(note.at, m_session.today(), m_session.zone), outcomeWords(note.outcome)};
        }
    }
    return calls;
}

} // namespace relais::ui
