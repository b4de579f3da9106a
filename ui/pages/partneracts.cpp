// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with cards on the page of the partners.
#include "core/base/wholefile.h"
#include "core/work/audit.h"
#include "ui/common/field.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/cardfiche.h"
#include "ui/pages/cardwords.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/owncarddialog.h"
#include "ui/pages/partnerspage.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

namespace relais::ui {

namespace correspondents = work::correspondents;

using model::Card;
using model::CardState;

namespace {

QStringList cardPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isCardFile(url.toLocalFile())) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

void PartnersPage::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a card"), {},
                                                      tr("Cards of offices (*.relais-card);;All files (*)"));
    if (!path.isEmpty()) {
        importFile(path);
    }
}

void PartnersPage::importFile(const QString &path)
{
    const qsizetype before = m_all.size();
    const auto bytes = readAtMost(path, exchange::kLargestCard);
    const auto card = bytes ? correspondents::import(m_session, *bytes) : Result<Card>(bytes.error());
    if (!card) {
        m_notices.error(card.error());
        return;
    }
    m_notices.dismiss();
    reload();
    m_search->clear();
    m_table->selectRowAt(m_model->find([&](const Card &row) { return row.office == card->office; }));
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_all.size() == before) {
        m_notices.say(typo(tr("The card of %1 was known already.").arg(card->name)));
    } else if (card->state == CardState::Verified) {
        m_notices.say(typo(tr("%1 changed its keys; the former one vouches for the new.").arg(card->name)));
    } else {
        m_notices.say(typo(tr("Card of %1 imported. Compare the digits by telephone.").arg(card->name)));
    }
}

void PartnersPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!cardPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PartnersPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = cardPaths(event->mimeData());
    for (const QString &path : paths) {
        importFile(path);
    }
    event->acceptProposedAction();
}

void PartnersPage::open(const QString &id)
{
    reload();
    m_comparesFirst = false;
    const auto isIt = [&](const Card &card) { return card.office == id; };
    if (std::none_of(m_rows.cbegin(), m_rows.cend(), isIt)) {
        return;
    }
    m_search->clear();
    m_table->selectRowAt(m_model->find(isIt));
    m_comparesFirst = m_verify->isEnabled();
    compare();
}

void PartnersPage::compare()
{
    if (!m_verify->isEnabled()) {
        return;
    }
    m_details->setChecked(true);
    m_fiche->compare();
}

void PartnersPage::verify(const QString &digits)
{
    const Card *card = current();
    if (card == nullptr) {
        return;
    }
    const model::CardId id = card->id; // the list changes meanwhile
    const auto office = correspondents::sharedOffice(m_session, *card);
    if (!office) {
        m_notices.error(office.error());
        return;
    }
    if (!office->isEmpty() &&
        !m_notices.ask({typo(tr("Is it a further post of %1?").arg(*office)),
                        typo(tr("This card bears the address of %1. Whoever holds it may change the records of that "
                                "office. Ask %1 itself before you go on.")
                                 .arg(*office)),
                        tr("It is a post of it"),
                        {},
                        Question::Weight::Destructive})) {
        return;
    }
    const auto verified = correspondents::verify(
        m_session, id, digits, office->isEmpty() ? correspondents::Told::Digits : correspondents::Told::PostOfOffice);
    if (!verified) {
        m_notices.error(verified.error());
        return;
    }
    m_fiche->endComparison();
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
    m_notices.say(typo(tr("%1 is verified. Bundles may go and come.").arg(verified->name)));
}

void PartnersPage::revoke()
{
    const Card *card = current();
    if (card == nullptr) {
        return;
    }
    const Card wanted = *card; // the question may change the list
    const QString draft = u"revoke."_s + wanted.id.text();
    const auto because = askForText(
        this,
        {tr("Revoke the card of %1?").arg(wanted.name),
         typo(tr("Nothing goes there any more, and what comes is held. What was applied stays. This cannot be "
                 "undone: the office must send a new card, to be compared again. Write why.")),
         tr("Revoke"), draft, work::audit::kLongestReason},
        &m_session);
    if (!because) {
        return;
    }
    if (const Result<void> done = correspondents::revoke(m_session, wanted.id, *because); !done) {
        m_notices.error(done.error());
        return;
    }
    forgetDraft(m_session, draft);
    reload();
    m_notices.say(typo(tr("The card of %1 is revoked.").arg(wanted.name)));
}

void PartnersPage::showOwnCard()
{
    OwnCardDialog dialog(m_session, m_notices, this);
    dialog.exec();
    reload();
}

void PartnersPage::changeKeys()
{
    if (!m_notices.ask({tr("Change our keys?"),
                        typo(tr("A new card is made, signed by the former keys as well, and goes to each verified "
                                "partner with the next bundle. The former keys count for %n day(s) more; the digits "
                                "change. This cannot be undone.",
                                nullptr, correspondents::kOverlapDays)),
                        tr("Change the keys"),
                        {},
                        Question::Weight::Destructive})) {
        return;
    }
    const auto card = correspondents::rotate(m_session);
    if (!card) {
        m_notices.error(card.error());
        return;
    }
    reload();
    m_notices.say(typo(tr("New keys, card number %1.").arg(card->card.number)));
}

} // namespace relais::ui
