// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardfiche.h"

#include "core/work/access.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/cardwords.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace relais::ui {

namespace correspondents = work::correspondents;

namespace {

constexpr int kHeardGroups = 2; ///< the last ones, which the partner reads out

QString dayOf(const QDateTime &at, const QTimeZone &zone)
{
    return QLocale().toString(at.toTimeZone(zone).date(), QLocale::ShortFormat);
}

QLabel *newDigits(const QString &name)
{
    QLabel *label = newLabel({}, Role::Code);
    label->setAccessibleName(name);
    label->setFocusPolicy(Qt::TabFocus); // read aloud group by group
    return label;
}

} // namespace

CardFiche::CardFiche(const work::Session &session, QAction *verify, QAction *revoke, QWidget *parent)
    : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    setGround(inside, Token::Base);
    auto *column = new QVBoxLayout(inside);
    arrange(column, Space::L, Space::L);
    column->addWidget(buildHead());
    column->addWidget(buildComparison());
    column->addWidget(buildOthers());
    auto *acts = new FlowLayout;
    arrange(acts, Space::S);
    acts->addWidget(new KeyButton(verify));
    acts->addWidget(new KeyButton(revoke));
    column->addLayout(acts);
    column->addStretch();
    setWidget(inside);
}

QWidget *CardFiche::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    arrange(column, Space::S);
    m_name = newParagraph({}, Role::Section);
    m_name->setObjectName(u"officeName"_s);
    m_state = new Chip;
    m_stateWords = newParagraph({}, Role::Body, Token::Text2);
    m_stateWords->setObjectName(u"stateWords"_s);
    m_ourPost = newParagraph(typo(tr("This is a further post of your own office. Once verified, it receives every case "
                                     "of the office.")),
                             Role::Body, Token::Today);
    m_facts = new QVBoxLayout;
    arrange(m_facts, Space::Xs);
    column->addWidget(m_name);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_stateWords);
    column->addWidget(m_ourPost);
    column->addLayout(m_facts);
    return head;
}

QWidget *CardFiche::buildComparison()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::S);
    m_theirsHead = newLabel(tr("Their digits"), Role::SmallBold, Token::Text2);
    m_theirs = newDigits(tr("Their digits"));
    m_theirs->setObjectName(u"theirDigits"_s);
    column->addWidget(m_theirsHead);
    column->addWidget(m_theirs);
    m_comparison = new QWidget;
    auto *inside = new QVBoxLayout(m_comparison);
    arrange(inside, Space::S);
    m_heard = new QLineEdit;
    m_heard->setObjectName(u"heardEdit"_s);
    dress(m_heard, Role::Code);
    m_heard->setMaxLength(80);
    m_heard->setAccessibleDescription(tr("The last two groups of five, or all forty digits"));
    m_heardField = new Field(tr("What you &hear: the last two groups, or all"), m_heard);
    m_answer = newParagraph({}, Role::Body);
    m_answer->setObjectName(u"heardAnswer"_s);
    m_mark = new KeyButton(tr("Mark as verified"));
    m_mark->setObjectName(u"markButton"_s);
    m_mark->setShownKey(Qt::Key_Return);
    inside->addWidget(newParagraph(
        typo(tr("Call the office at a number that you knew before this card came. Have the last two groups read to "
                "you, then read yours.")),
        Role::Body, Token::Text2));
    inside->addWidget(m_heardField);
    inside->addWidget(m_answer);
    inside->addWidget(m_mark, 0, Qt::AlignLeft);
    column->addWidget(m_comparison);
    m_ours = newDigits(tr("Our digits, to read out"));
    m_ours->setObjectName(u"ourDigits"_s);
    column->addWidget(newLabel(tr("Our digits, to read out"), Role::SmallBold, Token::Text2));
    column->addWidget(m_ours);
    const auto mark = [this] {
        if (m_mark->isEnabled()) {
            emit verified(m_heard->text());
        }
    };
    connect(m_heard, &QLineEdit::textChanged, this, &CardFiche::judge);
    connect(m_heard, &QLineEdit::returnPressed, this, mark);
    connect(m_mark, &KeyButton::clicked, this, mark);
    return box;
}

QWidget *CardFiche::buildOthers()
{
    m_older = new QWidget;
    auto *column = new QVBoxLayout(m_older);
    arrange(column, Space::Xs);
    column->addWidget(newLabel(tr("Other cards of this office"), Role::SmallBold, Token::Text2));
    m_olderWords = newParagraph({});
    column->addWidget(m_olderWords);
    return m_older;
}

bool CardFiche::isOfOurOffice() const
{
    return model::ownerOf(m_card.office) == m_session.vault.office();
}

void CardFiche::setCard(const model::Card &card, const QList<model::Card> &others)
{
    if (card.id != m_card.id) {
        m_comparing = false;
        m_heard->clear(); // what was heard of one office says nothing of the next
        verticalScrollBar()->setValue(0);
    }
    m_card = card;
    m_name->setText(card.name);
    m_state->setLook(cardLook(card));
    m_stateWords->setText(cardStateWords(card, m_session.today()));
    m_ourPost->setVisible(isOfOurOffice());
    showFacts();
    QStringList lines;
    for (const model::Card &other : others) {
        lines << typo(tr("Card %1: %2 since %3")
                          .arg(QString::number(other.number), cardLook(other).word.toLower(),
                               dayOf(other.stateAt, m_session.zone)));
    }
    m_olderWords->setText(lines.join(u'\n'));
    m_older->setVisible(!others.isEmpty());
    showDigits();
}

void CardFiche::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            QLabel *line = newParagraph(typo(tr("%1: %2").arg(label, value)));
            line->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_facts->addWidget(line);
        }
    };
    add(tr("Kind"), officeKindWord(m_card.kind));
    add(tr("Acronym"), m_card.acronym);
    add(tr("Department"), m_card.department);
    add(tr("Commune"), m_card.commune);
    add(tr("Telephone on the card"), m_card.contact);
    add(tr("Address of exchange"), m_card.office);
    add(tr("Card"), tr("no %1, of %2")
                        .arg(QString::number(m_card.number), QLocale().toString(m_card.issued, QLocale::ShortFormat)));
    const QString by = m_card.stateBy == correspondents::kBySuccession ? tr("its former key") : m_card.stateBy;
    const bool isImported = m_card.state == model::CardState::Unverified; // the rest happened to it here
    add(isImported ? tr("Imported") : cardLook(m_card).word,
        tr("on %1, by %2").arg(dayOf(m_card.stateAt, m_session.zone), by));
}

void CardFiche::showDigits()
{
    const bool isInForce = m_card.state == model::CardState::Unverified || m_card.state == model::CardState::Verified;
    const bool isOpen =
        isInForce && work::access::mayDo(m_session, QLatin1String(correspondents::kVerifyVerb)) &&
        (m_comparing || m_card.state == model::CardState::Unverified || isStale(m_card, m_session.today()));
    m_comparison->setVisible(isOpen);
    const QString digits = exchange::digitsOf(m_card);
    m_theirs->setText(digitLines(digits, isOpen ? kHeardGroups : 0));
    judge();
}

void CardFiche::setOwnDigits(const QString &digits)
{
    m_ours->setText(digitLines(digits));
}

void CardFiche::judge()
{
    using correspondents::Heard;
    const Heard heard = m_card.id.isEmpty() ? Heard::Incomplete : correspondents::compare(m_card, m_heard->text());
    m_answer->setText(heardWords(heard));
    m_answer->setVisible(heard != Heard::Incomplete);
    dress(m_answer, Role::Body, heard == Heard::Same ? Token::Done : Token::Late);
    m_mark->setEnabled(heard == Heard::Same);
}

void CardFiche::compare()
{
    m_comparing = true;
    showDigits();
    m_heard->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_mark);
}

void CardFiche::endComparison()
{
    m_comparing = false;
    m_heard->clear();
}

void CardFiche::clear()
{
    m_card = {};
    m_comparing = false;
    m_heard->clear();
    for (QLabel *label : {m_name, m_stateWords, m_theirs, m_ours, m_olderWords}) {
        label->clear();
    }
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace relais::ui
