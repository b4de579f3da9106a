// SPDX-License-Identifier: GPL-3.0-or-later
// On « Activer », on which ground a partner gets something: her consent, asked in place, or the law.
#include "core/work/consents.h"
#include "ui/common/keybutton.h"
#include "ui/common/noticebar.h"
#include "ui/common/typo.h"
#include "ui/pages/activatepage.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/lawdialog.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace activation = work::activation;

using activation::Partner;

namespace {

constexpr int kUsualMonths = 6; ///< of a consent collected here; the tab « Accords » says another day

} // namespace

const Partner *ActivatePage::asked() const
{
    const PartnerLine *line = m_partnerModel->row(m_partners->currentIndex());
    if (line != nullptr && !line->partner.missing().isEmpty()) {
        return &line->partner;
    }
    const auto first = std::find_if(m_plan.partners.cbegin(), m_plan.partners.cend(),
                                    [](const Partner &partner) { return !partner.missing().isEmpty(); });
    return first == m_plan.partners.cend() ? nullptr : &*first;
}

void ActivatePage::showBar()
{
    const Partner *partner = asked();
    for (QAction *action : {m_oral, m_written, m_aside}) {
        action->setEnabled(partner != nullptr);
    }
    const auto bases =
        partner == nullptr ? Result<QStringList>(QStringList()) : activation::basesFor(m_session, m_id, *partner);
    m_law->setVisible(bases && !bases->isEmpty());
    const QString before = m_bar == nullptr ? QString() : m_bar->accessibleName();
    const MissingWords words = partner == nullptr ? MissingWords() : missingWords(*partner);
    if (words.fact == before) {
        return;
    }
    if (m_bar != nullptr) {
        m_bar->hide();
        m_bar->deleteLater();
        m_bar = nullptr;
    }
    if (partner != nullptr) {
        m_bar = new NoticeBar(
            {Token::Today, u"dialog-messages"_s, words.fact, words.advice, {m_oral, m_written, m_law, m_aside}},
            NoticeBar::Closing::None);
        m_barPlace->addWidget(m_bar);
        m_bar->show(); // now, and not when the event loop comes round
    }
}

void ActivatePage::collect(model::ConsentMode mode)
{
    const Partner *partner = asked();
    if (partner == nullptr) {
        return;
    }
    work::consents::Given given;
    given.office = partner->name;
    given.role = partner->role;
    given.scope = partner->missing();
    given.mode = mode;
    given.until = m_session.today().addMonths(kUsualMonths);
    m_isWriting = true;
    const auto kept = work::consents::give(m_session, m_id, given);
    m_isWriting = false;
    if (!kept) {
        m_notices.error(kept.error());
        return;
    }
    m_notices.say(typo(tr("Consent collected for %1, until %2.").arg(given.office, dayDate(given.until))));
    reload();
}

/// What waits for her consent goes by law instead, where the law lets it.
void ActivatePage::invokeLaw()
{
    const Partner *partner = asked();
    if (partner == nullptr) {
        return;
    }
    const auto bases = activation::basesFor(m_session, m_id, *partner);
    if (!bases) {
        m_notices.error(bases.error());
        return;
    }
    if (bases->isEmpty()) {
        return; // a consent that was collected meanwhile
    }
    const QString key = officeKey(partner->office);
    const auto basis = askForBasis(this, {partner->name, partner->missing(), *bases});
    if (basis && !m_id.isEmpty()) { // it may have been locked meanwhile
        m_bases.insert(key, *basis);
        replan();
    }
}

void ActivatePage::askInstead()
{
    if (const PartnerLine *line = m_partnerModel->row(m_partners->currentIndex())) {
        m_bases.remove(officeKey(line->partner.office));
        replan();
    }
}

/// The acts beside the exact content. @param partner null = none is in hand
void ActivatePage::showFicheActs(const Partner *partner)
{
    const bool hasCard = partner != nullptr && partner->office.way() == model::OrientationWay::Bundle;
    m_fiche->setVisible(partner != nullptr);
    setWhyNot(m_fiche, hasCard ? QString() : typo(tr("This partner has no card: it gets a sheet.")));
    m_askInstead->setVisible(partner != nullptr && !partner->basis.isEmpty());
}

void ActivatePage::showFiche()
{
    if (const PartnerLine *line = m_partnerModel->row(m_partners->currentIndex());
        line != nullptr && !line->partner.office.address.isEmpty()) {
        const QString address = line->partner.office.address;
        emit partnerWanted(address);
    }
}

void ActivatePage::leaveAside()
{
    const Partner *partner = asked();
    if (partner == nullptr) {
        return;
    }
    const QStringList codes = partner->missing();
    for (ActivationLine &line : m_lines) {
        line.isTicked = line.isTicked && !codes.contains(line.proposal.measure.code);
    }
    showMeasures();
    replan();
}

} // namespace relais::ui
