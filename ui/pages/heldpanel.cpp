// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/heldpanel.h"

#include "core/base/text.h"
#include "core/model/phone.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/decisionhead.h"
#include "ui/tools/importwords.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace relais::ui {

using work::decisions::Pending;

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString phoneText(const QStringList &phones)
{
    QStringList texts;
    for (const QString &phone : phones) {
        texts << model::phoneForReading(phone);
    }
    return texts.join(u", "_s);
}

QString phoneText(const QList<model::Contact> &contacts)
{
    QStringList phones;
    for (const model::Contact &contact : contacts) {
        if (contact.channel == model::Channel::Phone && !contact.value.isEmpty()) {
            phones << (contact.e164.isEmpty() ? contact.value : contact.e164);
        }
    }
    return phoneText(phones);
}

/// What the line says beyond the facts that stand side by side.
QStringList restOf(const Pending::Held &held, const work::cases::NewCase &line)
{
    QStringList compared{u"case.reference"_s,   u"person.last_name"_s,  u"person.birth_name"_s, u"person.first_name"_s,
                         u"person.full_name"_s, u"person.birth_date"_s, u"contact.phone"_s,     u"contact.safe_phone"_s,
                         u"case.commune"_s,     u"case.referred_at"_s,  u"case.referent"_s};
    for (const model::Leftover &leftover : line.leftovers) {
        compared.removeAll(leftover.field);
    }
    QStringList rest;
    for (const work::SourceCell &cell : held.cells) {
        if (!compared.contains(cell.target)) {
            rest << HeldPanel::tr("%1: %2").arg(cell.head, tidied(cell.text));
        }
    }
    return rest;
}

void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HeldPanel::HeldPanel(const work::Session &session, QAction *other, QAction *aside, QAction *open, QWidget *parent)
    : QWidget(parent), m_session(session), m_head(new DecisionHead)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl, Space::L, Space::Xl, Space::L);
    column->addWidget(m_head);
    column->addWidget(buildCards());
    m_name = new Field(tr("&Name or pseudonym of the person"), new QLineEdit);
    setWidthRange(m_name, 80, 120);
    connect(qobject_cast<QLineEdit *>(m_name->editor()), &QLineEdit::returnPressed, this, &HeldPanel::answered);
    column->addWidget(m_name);
    column->addWidget(buildButtons(other, aside, open));
    m_effect = newParagraph({}, Role::Small, Token::Text2);
    column->addWidget(m_effect);
    column->addWidget(newLine(Qt::Horizontal));
    m_rest = newParagraph({}, Role::Body, Token::Text2);
    column->addWidget(m_rest);
    column->addStretch();
}

QWidget *HeldPanel::buildCards()
{
    auto *cards = new QWidget;
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    arrange(m_cards, Space::L);
    const auto newCard = [row = m_cards](QLabel *&head, QGridLayout *&grid) {
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        arrange(inside, Space::M, Space::L);
        head = newLabel({}, Role::Section);
        inside->addWidget(head);
        grid = new QGridLayout;
        arrange(grid, Space::S);
        grid->setColumnStretch(1, 1);
        inside->addLayout(grid);
        inside->addStretch();
        row->addWidget(card, 1);
        return card;
    };
    m_lineCard = newCard(m_lineHead, m_lineGrid);
    m_caseCard = newCard(m_caseHead, m_caseGrid);
    return cards;
}

QWidget *HeldPanel::buildButtons(QAction *other, QAction *aside, QAction *open)
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    arrange(row, Space::S);
    m_answer = new KeyButton(tr("Make it a case"), KeyButton::Kind::Primary);
    m_answer->setShownKey(Qt::Key_Return);
    connect(m_answer, &KeyButton::clicked, this, &HeldPanel::answered);
    m_other = new KeyButton(other);
    m_open = new KeyButton(open, KeyButton::Kind::Flat);
    row->addWidget(m_answer);
    row->addWidget(m_other);
    row->addWidget(new KeyButton(aside));
    row->addWidgetAt(m_open, Qt::AlignRight);
    return buttons;
}

void HeldPanel::fit(Width width)
{
    m_cards->setDirection(width == Width::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QList<HeldPanel::Fact> HeldPanel::factsOf(const work::cases::NewCase &line, const model::CaseRow &known) const
{
    const auto day = [this](const QDateTime &at) {
        return dateText(at.isValid() ? at.toTimeZone(m_session.zone).date() : QDate());
    };
    const QList<Fact> all{{tr("Number"), line.file.reference, known.reference},
                          {tr("Last name"), line.person.lastName, known.lastName},
                          {tr("Birth name"), line.person.birthName, known.birthName},
                          {tr("First name"), line.person.firstName, known.firstName},
                          {tr("Born on"), dateText(line.person.birthDate), dateText(known.birthDate)},
                          {tr("Telephone"), phoneText(line.contacts), phoneText(known.phones)},
                          {tr("Town"), line.file.commune, known.commune},
                          {tr("Received on"), day(line.file.referredAt), day(known.referredAt)},
                          {tr("Coordinator"), line.file.referent, known.referent}};
    QList<Fact> told;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(told),
                 [](const Fact &fact) { return !fact.line.isEmpty() || !fact.known.isEmpty(); });
    return told;
}

void HeldPanel::fill(const QList<Fact> &facts)
{
    empty(m_lineGrid);
    empty(m_caseGrid);
    for (int row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts[row];
        const auto add = [&](QGridLayout *grid, const QString &text, Role role) {
            QLabel *label = newLabel(typo(fact.label), Role::Body, Token::Text2);
            setWidthRange(label, 26);
            grid->addWidget(label, row, 0);
            QLabel *value = newLabel(text.isEmpty() ? u"–"_s : typo(text), role);
            value->setAccessibleName(fact.label + u", "_s + (text.isEmpty() ? tr("unknown") : text));
            grid->addWidget(value, row, 1);
        };
        const bool both = !fact.line.isEmpty() && !fact.known.isEmpty();
        const bool same = both && folded(fact.line) == folded(fact.known);
        const Role role = both && !same ? Role::BodyBold : Role::Body;
        add(m_lineGrid, fact.line, role);
        add(m_caseGrid, fact.known, role);
        if (!both) {
            continue;
        }
        const QString word = same ? tr("same") : tr("different");
        m_caseGrid->addWidget(
            new IconLabel(same ? u"checkmark"_s : u"dialog-warning"_s, same ? Token::Text2 : Token::Today), row, 2);
        m_caseGrid->addWidget(newLabel(word, Role::Small, Token::Text2), row, 3);
    }
}

void HeldPanel::show(const Pending::Held &held, const QString &place)
{
    m_namesNobody = !held.like.has_value();
    const work::cases::NewCase line = work::readCells(held.cells, work::readingGround(m_session)).newCase;
    const QList<Fact> facts = factsOf(line, held.like.value_or(model::CaseRow()));
    QStringList reasons;
    for (const QString &reason : held.line.reasons.split(u',', Qt::SkipEmptyParts)) {
        reasons << heldWord(reason);
    }
    m_lineHead->setText(tr("Line %1 of the table").arg(held.line.line));
    m_caseCard->setVisible(!m_namesNobody);
    m_name->setVisible(m_namesNobody);
    m_other->setVisible(!m_namesNobody);
    m_open->setVisible(!m_namesNobody);
    if (m_namesNobody) {
        m_head->set({m_lineHead->text(), place, tr("Who is it?"),
                     tr("This line names nobody. It was held back whole: nothing of it is in a case yet.")});
        m_answer->setText(tr("Make it a case"));
        m_effect->setText(typo(tr("A pseudonym is enough. Ctrl+Z takes any answer back.")));
    } else {
        m_caseHead->setText(tr("Case %1").arg(held.like->reference));
        m_head->set({personName(held.like->lastName, held.like->firstName) + u", "_s + held.like->reference, place,
                     tr("The same person?"),
                     tr("The line resembles this case: %1. It was held back whole: nothing of it is in a case yet.")
                         .arg(reasons.join(u", "_s))});
        m_answer->setText(tr("It is the same person"));
        m_effect->setText(typo(
            tr("The same person: what the case does not know is filled in from the line, the rest becomes a working "
               "note, nothing is replaced. Another person: the line becomes a case. Ctrl+Z takes any answer back.")));
    }
    fill(facts);
    const QStringList rest = restOf(held, line);
    m_rest->setText(typo(rest.isEmpty() ? QString() : tr("Also in the line: %1").arg(rest.join(u" · "_s))));
}

void HeldPanel::clear()
{
    m_head->set({});
    for (QLabel *label : {m_lineHead, m_caseHead, m_rest}) {
        label->clear();
    }
    fill({});
    qobject_cast<QLineEdit *>(m_name->editor())->clear();
    showError({});
}

QString HeldPanel::givenName() const
{
    return qobject_cast<const QLineEdit *>(m_name->editor())->text().trimmed();
}

void HeldPanel::askForName()
{
    m_name->editor()->setFocus(Qt::OtherFocusReason);
}

void HeldPanel::showError(const QString &sentence)
{
    m_name->setError(sentence);
}

} // namespace relais::ui
