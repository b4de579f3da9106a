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

constexpr int kSecretShown = 10'000; // milliseconds
constexpr int kHiddenDigits = 4;

QHBoxLayout *beside(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    arrange(row, Space::S);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    return row;
}

/// For the column of a card, which is wider than its words.
QHBoxLayout *leftOf(QHBoxLayout *row)
{
    row->addStretch();
    return row;
}

QVBoxLayout *pair(QLayout *top, QLayout *bottom)
{
    auto *column = new QVBoxLayout;
    arrange(column, Space::Xs);
    column->addStretch();
    column->addLayout(top);
    column->addLayout(bottom);
    column->addStretch();
    return column;
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

QLabel *line(ContactBanner::Form form, Role role, Token token, QWidget *parent)
{
    return form == ContactBanner::Form::Card ? newParagraph({}, role, token, parent)
                                             : new ElidedLabel(role, token, parent);
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

ContactBanner::ContactBanner(Form form, QAction *call, QWidget *parent)
    : TintedFrame(Token::Week, parent), m_form(form), m_icon(new IconLabel({}, Token::Week, {}, this)),
      m_alert(newParagraph({}, Role::BodyBold, Token::Late, this)),
      m_fact(form == Form::Card ? newParagraph({}, Role::BodyBold, Token::Text, this)
                                : newLabel({}, Role::Section, Token::Text, this)),
      m_window(newLabel({}, Role::Body, Token::Text, this)),
      m_number(newLabel({}, form == Form::Card ? Role::BodyBold : Role::Section, Token::Text, this)),
      m_showNumber(new KeyButton(tr("Show", "telephone"), KeyButton::Kind::Link, this)),
      m_next(line(form, Role::Small, Token::Text2, this)), m_introduction(line(form, Role::Body, Token::Text, this)),
      m_codeLabel(newLabel(tr("Agreed word:"), Role::Small, Token::Text2, this)),
      m_code(newLabel({}, Role::BodyBold, Token::Text, this)),
      m_showCode(new KeyButton(tr("Show", "telephone"), KeyButton::Kind::Link, this)),
      m_checked(line(form, Role::Small, Token::Text2, this)), m_channels(new QGridLayout)
{
    arrange(m_channels, Space::Xs);
    m_channels->setColumnMinimumWidth(2, u());
    if (form == Form::Card) {
        layAsCard();
    } else {
        layAcross(call);
    }
    m_shown.setSingleShot(true);
    m_shown.setInterval(kSecretShown);
    connect(&m_shown, &QTimer::timeout, this, &ContactBanner::hideSecrets);
    connect(m_showNumber, &KeyButton::clicked, this, [this] {
        m_number->setText(typo(m_answer.number));
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

void ContactBanner::layAcross(QAction *call)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::L, Space::S, Space::L, Space::S);
    column->addWidget(m_alert);
    auto *row = new FlowLayout;
    row->setMostLines(2); // it stays on top of the page: it may not eat it
    arrange(row, Space::L);
    column->addLayout(row);
    row->addLayout(pair(beside({m_icon, m_fact}), beside({m_window})));
    row->addLayout(pair(beside({m_number, m_showNumber}), beside({m_next})));
    row->addLayout(m_channels);
    row->addLayout(pair(beside({m_introduction}), leftOf(beside({m_codeLabel, m_code, m_showCode}))));
    auto *act = new QHBoxLayout;
    if (call != nullptr) {
        act->addWidget(new KeyButton(call, KeyButton::Kind::Primary, this), 0, Qt::AlignRight);
    }
    QVBoxLayout *last = pair(act, beside({m_checked}));
    last->setAlignment(Qt::AlignRight);
    row->addLayout(last);
}

void ContactBanner::layAsCard()
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::L, Space::M, Space::M, Space::M);
    column->addWidget(m_alert);
    auto *fact = new QHBoxLayout;
    arrange(fact, Space::S);
    fact->addWidget(m_icon, 0, Qt::AlignTop);
    fact->addWidget(m_fact, 1);
    column->addLayout(fact);
    column->addLayout(leftOf(beside({m_number, m_showNumber})));
    column->addWidget(m_introduction);
    column->addLayout(leftOf(beside({m_codeLabel, m_code, m_showCode})));
    column->addLayout(m_channels);
    column->addWidget(m_next);
    column->addWidget(m_checked);
}

void ContactBanner::setAnswer(const ContactAnswer &answer)
{
    if (answer == m_answer && !m_fact->text().isEmpty()) {
        return; // nothing new to say; what is shown for ten seconds stays
    }
    m_answer = answer;
    setToken(answer.alert.isEmpty() ? answer.token : Token::Late);
    m_icon->set(answer.icon, answer.token, {});
    dress(m_fact, m_form == Form::Card ? Role::BodyBold : Role::Section, answer.token);
    const auto fill = [](QLabel *label, const QString &text) {
        label->setText(typo(text));
        label->setVisible(!text.isEmpty());
    };
    fill(m_window, m_form == Form::Card ? QString() : answer.window);
    m_fact->setText(typo(m_form == Form::Card ? factAndWindow(answer) : answer.fact));
    fill(m_alert, answer.alert);
    fill(m_next, answer.next);
    fill(m_introduction,
         answer.introduction.isEmpty() ? QString() : tr("Introduce yourself as “%1”").arg(answer.introduction));
    fill(m_checked, answer.checked);
    m_number->setVisible(!answer.number.isEmpty());
    m_showNumber->setVisible(m_form == Form::Card && !answer.number.isEmpty());
    m_codeLabel->setVisible(!answer.codeWord.isEmpty());
    m_showCode->setVisible(!answer.codeWord.isEmpty());
    m_shown.stop();
    hideSecrets();
    showChannels(answer.channels);
    announce(sentence());
}

void ContactBanner::clear()
{
    setAnswer({});
    m_answer = {};
}

void ContactBanner::showChannels(const QList<ContactAnswer::Channel> &channels)
{
    while (QLayoutItem *item = m_channels->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
        QLabel *word = newLabel(channel.word, Role::Small, Token::Text, this);
        word->setAccessibleName(channel.word + u' ' + said);
        m_channels->addWidget(word, row, column + 1);
        ++cell;
    }
}

void ContactBanner::hideSecrets()
{
    m_number->setText(typo(m_form == Form::Card ? masked(m_answer.number) : m_answer.number));
    m_code->clear();
    m_code->hide();
}

QString ContactBanner::sentence() const
{
    QStringList parts{m_alert->text(),  m_fact->text(),
                      m_window->text(), m_form == Form::Card ? QString() : m_number->text(),
                      m_next->text(),   m_introduction->text()};
    for (int i = 0; i < m_channels->count(); ++i) {
        const QWidget *word = m_channels->itemAt(i)->widget();
        parts << (word == nullptr ? QString() : word->accessibleName());
    }
    parts << m_checked->text();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace relais::ui
