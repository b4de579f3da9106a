// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlockpage.h"

#include "core/base/job.h"
#include "core/work/newvault.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/icon.h"
#include "ui/common/keyboardwatch.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/typo.h"
#include "ui/pages/recoverypanel.h"
#include "ui/shell/errorwords.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kLongestWait = 60; // seconds, exchange notes 4.3: on-screen tries are slowed, never counted out

QString nameOf(const QString &folder)
{
    return QFileInfo(folder).completeBaseName();
}

} // namespace

UnlockPage::UnlockPage(SettingStore &settings, QWidget *parent) : Page(parent), m_settings(settings)
{
    auto *row = new QHBoxLayout(this);
    arrange(row, Space::Xl, Space::L);
    row->addStretch();
    row->addWidget(buildOpenCard(), 0, Qt::AlignVCenter);
    auto *right = new Card;
    auto *column = new QVBoxLayout(right);
    arrange(column, Space::None);
    m_recovery = new RecoveryPanel;
    column->addWidget(m_recovery);
    setWidthRange(right, 140, 140);
    right->hide();
    row->addWidget(right, 0, Qt::AlignVCenter);
    row->addStretch();
    connect(m_recovery, &RecoveryPanel::codeEntered, this, &UnlockPage::tryCode);
    connect(m_recovery, &RecoveryPanel::left, this, [this, right] {
        right->hide();
        m_recovery->clear();
        m_phrase->setFocus(Qt::OtherFocusReason);
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_wait -= 1;
        if (m_wait <= 0) {
            m_tick.stop();
        }
        refreshButton();
    });
    connect(QGuiApplication::inputMethod(), &QInputMethod::localeChanged, this, &UnlockPage::refreshKeyboard);
    reload();
}

QWidget *UnlockPage::buildOpenCard()
{
    auto *card = new Card;
    setWidthRange(card, 125, 125);
    auto *column = new QVBoxLayout(card);
    arrange(column, Space::S, Space::Xxl);
    column->addWidget(newLabel(u"Relais"_s, Role::PageTitle));
    column->addWidget(newLabel(tr("Open the vault"), Role::Body, Token::Text2));
    column->addSpacing(px(Space::M));

    m_vault = new QComboBox;
    m_vault->setAccessibleDescription(tr("Vault to open"));
    column->addWidget(new Field(tr("&Vault"), m_vault));
    m_place = newLabel({}, Role::Small, Token::Text2);
    column->addWidget(m_place);
    column->addSpacing(px(Space::M));

    m_phrase = new QLineEdit;
    m_phrase->setEchoMode(QLineEdit::Password);
    auto *reveal = new QAction(tr("Show the phrase"), m_phrase);
    reveal->setCheckable(true);
    setIconName(reveal, u"view-visible"_s);
    reveal->setIcon(icon(u"view-visible"_s));
    m_phrase->addAction(reveal, QLineEdit::TrailingPosition);
    connect(reveal, &QAction::toggled, m_phrase,
            [this](bool shown) { m_phrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    column->addWidget(new Field(tr("&Passphrase"), m_phrase));
    m_keyboard = newLabel({}, Role::Small, Token::Text2);
    column->addWidget(m_keyboard);
    m_caps = newLabel(typo(tr("Caps Lock is on.")), Role::SmallBold, Token::Today);
    m_caps->hide();
    column->addWidget(m_caps);
    m_watch = new KeyboardWatch(m_phrase);
    connect(m_watch, &KeyboardWatch::changed, this, &UnlockPage::refreshKeyboard);
    column->addSpacing(px(Space::S));

    m_open = new KeyButton(tr("Open"), KeyButton::Kind::Primary);
    m_open->setShownKey(Qt::Key_Return);
    m_open->setLarge();
    column->addWidget(m_open);
    m_noticeSpot = new QWidget;
    auto *spot = new QVBoxLayout(m_noticeSpot);
    arrange(spot, Space::None);
    column->addWidget(m_noticeSpot);
    column->addStretch();
    column->addWidget(buildLinks());

    connect(m_vault, &QComboBox::currentIndexChanged, this, [this] {
        m_place->setText(folder().isEmpty() ? QString() : QFileInfo(folder()).absolutePath());
        refreshButton();
    });
    connect(m_phrase, &QLineEdit::textChanged, this, &UnlockPage::refreshButton);
    connect(m_phrase, &QLineEdit::returnPressed, this, &UnlockPage::tryPhrase);
    connect(m_open, &KeyButton::clicked, this, &UnlockPage::tryPhrase);
    return card;
}

QWidget *UnlockPage::buildLinks()
{
    m_links = new QWidget;
    auto *row = new QHBoxLayout(m_links);
    arrange(row, Space::L);
    auto *other = new KeyButton(tr("Another vault…"), KeyButton::Kind::Link);
    auto *create = new KeyButton(tr("Make a vault…"), KeyButton::Kind::Link);
    auto *forgotten = new KeyButton(tr("Phrase forgotten…"), KeyButton::Kind::Link);
    for (KeyButton *link : {other, create, forgotten}) {
        row->addWidget(link);
    }
    row->addStretch();
    connect(other, &KeyButton::clicked, this, &UnlockPage::chooseOther);
    connect(create, &KeyButton::clicked, this, &UnlockPage::newVaultWanted);
    connect(forgotten, &KeyButton::clicked, this, [this] {
        m_recovery->parentWidget()->show();
        m_recovery->focusFirst();
    });
    return m_links;
}

QString UnlockPage::title() const
{
    return tr("Open the vault");
}

Headline UnlockPage::headline() const
{
    return {{}, typo(tr("Locked. Nothing can be read on this computer."))};
}

QWidget *UnlockPage::firstFocus() const
{
    return m_phrase;
}

void UnlockPage::clear()
{
    m_phrase->clear();
    m_recovery->clear();
    m_recovery->parentWidget()->hide();
}

void UnlockPage::reload()
{
    const QString present = folder();
    m_vault->clear();
    const QStringList known = kKnownVaults.in(m_settings);
    for (const QString &place : known) {
        if (QFileInfo(place).isDir()) {
            m_vault->addItem(nameOf(place), place);
        }
    }
    if (const int at = m_vault->findData(present); at >= 0) {
        m_vault->setCurrentIndex(at);
    }
    const bool isFree = m_vault->count() > 0 && !m_working;
    m_vault->setEnabled(isFree);
    m_phrase->setEnabled(isFree);
    if (m_vault->count() == 0) {
        m_place->setText(typo(tr("No vault on this computer. Make one, or choose another folder.")));
    }
    refreshButton();
    refreshKeyboard();
}

QString UnlockPage::folder() const
{
    return m_vault->currentData().toString();
}

void UnlockPage::remember(const QString &folder)
{
    QStringList known = kKnownVaults.in(m_settings);
    known.removeAll(folder);
    known.prepend(folder);
    kKnownVaults.set(m_settings, known.mid(0, 8));
    reload();
    m_vault->setCurrentIndex(0);
}

void UnlockPage::chooseOther()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose the folder of a vault"));
    if (!chosen.isEmpty()) {
        remember(chosen);
        m_phrase->setFocus(Qt::OtherFocusReason);
    }
}

void UnlockPage::tryPhrase()
{
    if (!m_open->isEnabled()) {
        return;
    }
    QString phrase = m_phrase->text();
    auto secret = std::make_shared<SecretBytes>(SecretBytes::fromPassphrase(phrase));
    wipe(phrase);
    const QString place = folder();
    m_job = runJob(
        this, [place, secret](JobControl &) { return work::unlock(place, *secret); },
        [this](Result<store::KeySlots::Opened> keys) { finish(std::move(keys), Unlocked::By::Phrase); });
    refreshButton();
}

void UnlockPage::tryCode(const QString &text)
{
    auto code = std::make_shared<Result<store::RecoveryCode>>(store::RecoveryCode::parse(text));
    if (!*code || folder().isEmpty()) {
        return;
    }
    m_recovery->setBusy(RecoveryPanel::Busy::Yes);
    const QString place = folder();
    m_job = runJob(
        this, [place, code](JobControl &) { return work::unlockByRecovery(place, **code); },
        [this](Result<store::KeySlots::Opened> keys) {
            m_recovery->setBusy(RecoveryPanel::Busy::No);
            if (!keys && keys.error().code == ErrorCode::WrongKey) {
                m_recovery->showError(tr("This code does not open this vault. An older sheet opens nothing any more."));
            }
            finish(std::move(keys), Unlocked::By::RecoverySheet);
        });
}

void UnlockPage::finish(Result<store::KeySlots::Opened> keys, Unlocked::By by)
{
    m_job.reset();
    if (!keys) {
        if (keys.error().code == ErrorCode::WrongKey) {
            const ErrorWords words = errorWords(keys.error().code);
            showNotice(words.fact, by == Unlocked::By::Phrase ? words.advice + keyboardHint() : words.advice);
            startDelay();
        } else {
            showError(keys.error());
        }
        refreshButton();
        m_phrase->selectAll();
        m_phrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_failures = 0;
    delete m_noticeSpot->findChild<NoticeBar *>();
    auto unlocked = std::make_shared<Unlocked>(Unlocked{folder(), std::move(*keys), by});
    clear();
    refreshButton();
    emit this->unlocked(unlocked);
}

void UnlockPage::showError(const Error &error)
{
    const ErrorWords words = errorWords(error.code);
    showNotice(words.fact, words.advice);
}

void UnlockPage::showKeyChange(int step)
{
    QString sentence = tr("All keys change. The former file is overwritten.");
    if (step == 0) {
        sentence = tr("All keys change. The vault is written anew; this may take a minute.");
    } else if (step == 1) {
        sentence = tr("All keys change. The new vault takes the place of the former one.");
    }
    m_working = true;
    for (QWidget *field : {static_cast<QWidget *>(m_vault), static_cast<QWidget *>(m_phrase), m_links}) {
        field->setEnabled(false);
    }
    m_recovery->parentWidget()->hide();
    delete m_noticeSpot->findChild<NoticeBar *>();
    m_noticeSpot->layout()->addWidget(
        new NoticeBar({Token::Week, u"object-locked"_s, typo(sentence), {}, {}}, NoticeBar::Closing::None));
    refreshButton();
}

void UnlockPage::showNotice(const QString &fact, const QString &advice)
{
    delete m_noticeSpot->findChild<NoticeBar *>();
    m_noticeSpot->layout()->addWidget(
        new NoticeBar({Token::Late, u"dialog-cancel"_s, fact, typo(advice), {}}, NoticeBar::Closing::None));
}

QString UnlockPage::keyboardHint() const
{
    using Order = KeyboardWatch::Order;
    if (m_watch->order() != Order::Qwerty && m_watch->order() != Order::Qwertz) {
        return {};
    }
    return u' ' + tr("The keyboard is %1. Your phrase may have been typed differently.")
                      .arg(m_watch->order() == Order::Qwerty ? u"QWERTY"_s : u"QWERTZ"_s);
}

void UnlockPage::startDelay()
{
    m_wait = qMin(1 << qMin(m_failures, 6), kLongestWait);
    m_failures += 1;
    m_tick.start();
}

void UnlockPage::refreshButton()
{
    const bool busy = m_job != nullptr;
    m_open->setText(m_working    ? tr("Please wait…")
                    : busy       ? tr("Opening…")
                    : m_wait > 0 ? tr("Open in %1 s").arg(m_wait)
                                 : tr("Open"));
    m_open->setEnabled(!m_working && !busy && m_wait <= 0 && !folder().isEmpty() && !m_phrase->text().isEmpty());
}

void UnlockPage::refreshKeyboard()
{
    m_caps->setVisible(m_watch->caps() == KeyboardWatch::Caps::On);
    const QLocale layout = QGuiApplication::inputMethod()->locale();
    m_keyboard->setText(typo(tr("Keyboard: %1").arg(layout.nativeLanguageName())));
}

} // namespace relais::ui
