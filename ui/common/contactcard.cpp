// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contactcard.h"

#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSecretShown = 10'000; // milliseconds
constexpr int kHiddenDigits = 4;

using Safe = ContactAnswer::Channel::Safe;

QWidget *beside(QLabel *value, KeyButton *show)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    arrange(row, Space::S);
    row->addWidget(value);
    row->addWidget(show);
    row->addStretch();
    return pair;
}

/// « Contact possible maintenant, jusqu'à 11:00 », « Pas maintenant, pas avant 14:00 », « Aucun canal sûr. N'appelez
/// pas ce numéro. »
QString factAndWindow(const ContactAnswer &answer)
{
    if (answer.window.isEmpty()) {
        return answer.fact;
    }
    return answer.fact +
           (answer.window.endsWith(u'.')  ? u". "_s
            : answer.token == Token::Done ? u" "_s
                                          : u", "_s) +
           answer.window;
}

} // namespace

QString masked(const QString &number)
{
    QString hidden = number;
    int digits = 0;
    for (qsizetype i = hidden.size() - 1; i >= 0 && digits < kHiddenDigits; --i) {
        if (hidden.at(i).isDigit()) {
            hidden[i] = QChar(0x2022);
            ++digits;
        }
    }
    return hidden;
}

ContactCard::ContactCard(QWidget *parent)
    : TintedFrame(Token::Week, parent), m_icon(new IconLabel({}, Token::Week, {}, this)),
      m_fact(newParagraph({}, Role::BodyBold, Token::Text, this)), m_rows(new QGridLayout),
      m_number(newLabel({}, Role::BodyBold, Token::Text, this)),
      m_showNumber(new KeyButton(tr("Show", "telephone"), KeyButton::Kind::Link, this)),
      m_introduction(newParagraph({}, Role::Body, Token::Text, this)),
      m_code(newLabel({}, Role::BodyBold, Token::Text, this)),
      m_showCode(new KeyButton(tr("Show", "telephone"), KeyButton::Kind::Link, this)),
      m_next(newParagraph({}, Role::Small, Token::Text2, this)), m_channels(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::L, Space::M, Space::M, Space::M);
    auto *fact = new QHBoxLayout;
    arrange(fact, Space::S);
    fact->addWidget(m_icon, 0, Qt::AlignTop);
    fact->addWidget(m_fact, 1);
    column->addLayout(fact);
    arrange(m_rows, Space::S);
    m_rows->setColumnStretch(1, 1);
    addRow(0, m_numberLabel, beside(m_number, m_showNumber), tr("Number"));
    addRow(1, m_introductionLabel, m_introduction, tr("Introduce yourself"));
    addRow(2, m_codeLabel, beside(m_code, m_showCode), tr("Agreed word"));
    column->addLayout(m_rows);
    column->addWidget(m_channels);
    column->addWidget(m_next);
    m_shown.setSingleShot(true);
    m_shown.setInterval(kSecretShown);
    connect(&m_shown, &QTimer::timeout, this, &ContactCard::hideSecrets);
    connect(m_showNumber, &KeyButton::clicked, this, [this] {
        m_number->setText(m_answer.number);
        m_shown.start();
    });
    connect(m_showCode, &KeyButton::clicked, this, [this] {
        m_code->setText(m_answer.codeWord);
        m_code->show();
        m_shown.start();
    });
    m_showNumber->setAccessibleName(tr("Show the number for ten seconds"));
    m_showCode->setAccessibleName(tr("Show the agreed word for ten seconds"));
    setAccessibleName(tr("Safe contact"));
    setAnswer({});
}

void ContactCard::addRow(int row, QLabel *&label, QWidget *value, const QString &word)
{
    label = newLabel(word, Role::Small, Token::Text2, this);
    m_rows->addWidget(label, row, 0, Qt::AlignVCenter);
    m_rows->addWidget(value, row, 1);
}

void ContactCard::setAnswer(const ContactAnswer &answer)
{
    if (answer == m_answer && !m_fact->text().isEmpty()) {
        return; // nothing new to say; what is shown for ten seconds stays
    }
    m_answer = answer;
    setToken(answer.token);
    m_icon->set(answer.icon, answer.token, {});
    dress(m_fact, Role::BodyBold, answer.token);
    m_fact->setText(typo(factAndWindow(answer)));
    for (QWidget *part : {static_cast<QWidget *>(m_numberLabel), static_cast<QWidget *>(m_number),
                          static_cast<QWidget *>(m_showNumber)}) {
        part->setVisible(!answer.number.isEmpty());
    }
    m_introductionLabel->setVisible(!answer.introduction.isEmpty());
    m_introduction->setVisible(!answer.introduction.isEmpty());
    m_introduction->setText(typo(tr("“%1”").arg(answer.introduction)));
    m_codeLabel->setVisible(!answer.codeWord.isEmpty());
    m_showCode->setVisible(!answer.codeWord.isEmpty());
    m_next->setText(answer.next);
    m_next->setVisible(!answer.next.isEmpty());
    hideSecrets();
    showChannels(answer.channels);
    announce(sentence());
}

void ContactCard::showChannels(const QList<ContactAnswer::Channel> &channels)
{
    delete m_channels->layout();
    qDeleteAll(m_channels->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_channels);
    arrange(grid, Space::Xs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    int cell = 0;
    for (const ContactAnswer::Channel &channel : channels) {
        const bool yes = channel.safe == Safe::Yes;
        const bool no = channel.safe == Safe::No;
        grid->addWidget(new IconLabel(yes  ? u"checkmark"_s
                                      : no ? u"dialog-cancel"_s
                                           : u"question"_s,
                                      yes  ? Token::Done
                                      : no ? Token::Late
                                           : Token::Week,
                                      yes  ? tr("safe")
                                      : no ? tr("not safe")
                                           : tr("unknown")),
                        cell / 2, cell % 2 * 2);
        grid->addWidget(newLabel(channel.word, Role::Small), cell / 2, cell % 2 * 2 + 1);
        ++cell;
    }
    m_channels->setVisible(!channels.isEmpty());
}

void ContactCard::hideSecrets()
{
    m_number->setText(masked(m_answer.number));
    m_code->clear();
    m_code->hide();
}

void ContactCard::clear()
{
    m_shown.stop();
    setAnswer({});
}

QString ContactCard::sentence() const
{
    QStringList parts{m_fact->text()};
    if (!m_answer.introduction.isEmpty()) {
        parts << tr("introduce yourself as %1").arg(m_answer.introduction);
    }
    parts << m_answer.next;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace relais::ui
