// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contactbanner.h"

#include "ui/common/chip.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCodeWordShown = 10'000; // milliseconds

QVBoxLayout *pair(QLayoutItem *top, QWidget *bottom, Qt::Alignment alignment = {})
{
    auto *column = new QVBoxLayout;
    arrange(column, Space::Xs);
    column->addStretch();
    column->addItem(top);
    column->addWidget(bottom, 0, alignment);
    column->addStretch();
    return column;
}

} // namespace

ContactBanner::ContactBanner(QAction *call, QWidget *parent)
    : TintedFrame(Token::Week, parent), m_icon(new IconLabel({}, Token::Week, {}, this)),
      m_fact(newLabel({}, Role::Section, Token::Text, this)), m_window(newLabel({}, Role::Body, Token::Text, this)),
      m_number(newLabel({}, Role::Section, Token::Text, this)),
      m_next(new ElidedLabel(Role::Small, Token::Text2, this)),
      m_introduction(new ElidedLabel(Role::Body, Token::Text, this)),
      m_codeLabel(newLabel(tr("Agreed word:"), Role::Small, Token::Text2, this)),
      m_codeButton(new KeyButton(tr("show"), KeyButton::Kind::Link, this)),
      m_checked(new ElidedLabel(Role::Small, Token::Text2, this)), m_channels(new QGridLayout)
{
    auto *row = new FlowLayout(this);
    row->setMostLines(2); // it stays on top of the page: it may not eat it
    arrange(row, Space::L, Space::L, Space::S, Space::L, Space::S);

    auto *fact = new QHBoxLayout;
    arrange(fact, Space::S);
    fact->addWidget(m_icon);
    fact->addWidget(m_fact);
    row->addLayout(pair(fact, m_window));

    auto *number = new QHBoxLayout;
    number->addWidget(m_number);
    row->addLayout(pair(number, m_next));

    arrange(m_channels, Space::Xs);
    m_channels->setColumnMinimumWidth(2, u());
    row->addLayout(m_channels);

    auto *introduction = new QHBoxLayout;
    introduction->addWidget(m_introduction);
    auto *code = new QWidget(this);
    auto *codeRow = new QHBoxLayout(code);
    arrange(codeRow, Space::Xs);
    codeRow->addWidget(m_codeLabel);
    codeRow->addWidget(m_codeButton);
    row->addLayout(pair(introduction, code, Qt::AlignLeft));

    auto *act = new QHBoxLayout;
    if (call != nullptr) {
        act->addWidget(new KeyButton(call, KeyButton::Kind::Primary, this), 0, Qt::AlignRight);
    }
    QVBoxLayout *last = pair(act, m_checked, Qt::AlignRight);
    last->setAlignment(Qt::AlignRight);
    row->addLayout(last);

    m_codeTimer.setSingleShot(true);
    m_codeTimer.setInterval(kCodeWordShown);
    connect(&m_codeTimer, &QTimer::timeout, this, &ContactBanner::hideCodeWord);
    connect(m_codeButton, &KeyButton::clicked, this, &ContactBanner::revealCodeWord);
    m_codeButton->setAccessibleName(tr("Show the agreed word for ten seconds"));
    setAccessibleName(tr("Safe contact"));
    clear();
}

void ContactBanner::setAnswer(const ContactAnswer &answer)
{
    setToken(answer.token);
    m_icon->set(answer.icon, answer.token, {});
    dress(m_fact, Role::Section, answer.token);
    m_fact->setText(answer.fact);
    const auto fill = [](QLabel *label, const QString &text) {
        label->setText(typo(text));
        label->setVisible(!text.isEmpty());
    };
    fill(m_window, answer.window);
    fill(m_number, answer.number);
    fill(m_next, answer.next);
    fill(m_introduction,
         answer.introduction.isEmpty() ? QString() : tr("Introduce yourself as “%1”").arg(answer.introduction));
    fill(m_checked, answer.checked);
    m_codeWord = answer.codeWord;
    hideCodeWord();
    showChannels(answer.channels);
    announce(sentence());
}

void ContactBanner::clear()
{
    m_codeTimer.stop();
    setAnswer({});
}

void ContactBanner::showChannels(const QList<ContactAnswer::Channel> &channels)
{
    while (QLayoutItem *item = m_channels->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_channelWords.clear();
    int cell = 0;
    for (const ContactAnswer::Channel &channel : channels) {
        using Safe = ContactAnswer::Channel::Safe;
        const QString name = channel.safe == Safe::Yes  ? u"checkmark"_s
                             : channel.safe == Safe::No ? u"dialog-cancel"_s
                                                        : u"question"_s;
        const Token token = channel.safe == Safe::Yes  ? Token::Done
                            : channel.safe == Safe::No ? Token::Late
                                                       : Token::Week;
        const QString said = channel.safe == Safe::Yes  ? tr("safe")
                             : channel.safe == Safe::No ? tr("not safe")
                                                        : tr("unknown");
        const int row = cell / 2;
        const int column = cell % 2 * 3; // a gap between the two pairs
        m_channels->addWidget(new IconLabel(name, token, said, this), row, column);
        m_channels->addWidget(newLabel(channel.word, Role::Small, Token::Text, this), row, column + 1);
        m_channelWords << channel.word + u' ' + said;
        ++cell;
    }
}

void ContactBanner::revealCodeWord()
{
    m_codeButton->setText(QString(m_codeWord).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_codeTimer.start();
}

void ContactBanner::hideCodeWord()
{
    m_codeButton->setText(tr("show"));
    m_codeLabel->setVisible(!m_codeWord.isEmpty());
    m_codeButton->setVisible(!m_codeWord.isEmpty());
}

QString ContactBanner::sentence() const
{
    QStringList parts{m_fact->text(), m_window->text(), m_number->text(), m_next->text(), m_introduction->text()};
    parts << m_channelWords << m_checked->text();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace relais::ui
