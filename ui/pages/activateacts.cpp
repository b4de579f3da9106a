// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on « Activer », and how the three columns follow.
#include "core/work/casedetail.h"
#include "core/work/consents.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/activatepage.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/exactcontent.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace relais::ui {

namespace activation = work::activation;

using activation::Partner;
using model::OrientationWay;

namespace {

bool mayTick(const ActivationLine &line)
{
    return line.hasOffice() && line.proposal.early == model::TooEarly::No;
}

} // namespace

int ActivatePage::ticked() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const ActivationLine &line) { return line.isTicked; }));
}

/// What a person had ticked and chosen stays as it was.
void ActivatePage::reload()
{
    if (m_id.isEmpty()) {
        return;
    }
    const auto detail = work::loadCase(m_session, m_id);
    const auto all = activation::proposals(m_session, m_id);
    if (!detail || !all) {
        m_notices.error(detail ? all.error() : detail.error());
        clear();
        return;
    }
    m_head->setContext(personName(detail->person.lastName, detail->person.firstName) + u", "_s +
                       detail->file.reference);
    QList<ActivationLine> lines;
    for (const activation::Proposal &proposal : *all) {
        ActivationLine line{proposal, proposal.offices.value(0), proposal.isChosen()};
        const auto before = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const ActivationLine &one) {
            return one.proposal.measure.code == proposal.measure.code;
        });
        if (before != m_lines.cend()) {
            line.isTicked = before->isTicked && mayTick(line);
            for (const activation::Office &office : proposal.offices) {
                if (office.address == before->office.address && office.name == before->office.name) {
                    line.office = office;
                }
            }
        }
        lines << line;
    }
    m_lines = lines;
    showMeasures();
    replan();
}

void ActivatePage::showMeasures()
{
    const ActivationLine *current = m_measureModel->row(m_tree->currentIndex());
    const QString code = current == nullptr ? QString() : current->proposal.measure.code;
    m_measureModel->setGroups(groupedByStrand(m_lines));
    m_stack->setCurrentIndex(m_lines.isEmpty() ? 1 : 0);
    const QModelIndex at =
        m_measureModel->find([&](const ActivationLine &line) { return line.proposal.measure.code == code; });
    if (at.isValid()) {
        m_tree->setCurrentIndex(at);
    }
}

void ActivatePage::replan()
{
    QList<activation::Choice> choices;
    for (const ActivationLine &line : std::as_const(m_lines)) {
        if (line.isTicked) {
            choices << activation::Choice{line.proposal.measure.code, line.office,
                                          m_bases.value(officeKey(line.office))};
        }
    }
    const auto plan = activation::plan(m_session, m_id, choices);
    if (!plan) {
        m_notices.error(plan.error());
    }
    m_plan = plan ? *plan : activation::Plan{m_id, {}};
    showPartners();
    showContent();
    showFoot();
    emit statusChanged();
}

void ActivatePage::showPartners()
{
    Consents consents;
    if (const auto all = work::consents::list(m_session, m_id)) {
        for (const model::Consent &consent : *all) {
            consents.insert(consent.id, consent);
        }
    }
    const PartnerLine *current = m_partnerModel->row(m_partners->currentIndex());
    const activation::Office inHand = current == nullptr ? activation::Office() : current->partner.office;
    QList<PartnerLine> lines;
    for (const Partner &partner : std::as_const(m_plan.partners)) {
        lines << PartnerLine{partner, groundLook(partner, consents)};
    }
    m_partnerModel->setRows(lines);
    const int row = m_partnerModel->find([&](const PartnerLine &line) {
        return line.partner.office.address == inHand.address && line.partner.office.name == inHand.name;
    });
    m_partners->selectRowAt(std::max(0, row));
}

void ActivatePage::showContent()
{
    const PartnerLine *line = m_partnerModel->row(m_partners->currentIndex());
    m_content->setPartner(line == nullptr ? nullptr : &line->partner);
    showFicheActs(line == nullptr ? nullptr : &line->partner);
    showBar();
}

void ActivatePage::showFoot()
{
    const int ready = m_plan.ready();
    m_measureCount->setText(typo(m_lines.isEmpty() ? QString() : tr("%1 of %2").arg(ticked()).arg(m_lines.size())));
    const auto count = [this](OrientationWay way) {
        return static_cast<int>(std::count_if(m_plan.partners.cbegin(), m_plan.partners.cend(),
                                              [way](const Partner &partner) { return partner.office.way() == way; }));
    };
    m_partnerCount->setText(typo(m_plan.partners.isEmpty()
                                     ? QString()
                                     : waysWords(count(OrientationWay::Bundle), count(OrientationWay::Sheet))));
    QStringList rest;
    if (ready > 0) {
        rest << waysWords(m_plan.going(OrientationWay::Bundle), m_plan.going(OrientationWay::Sheet));
    }
    if (m_plan.missing() > 0) {
        rest << tr("%n consent(s) missing", nullptr, m_plan.missing());
    }
    m_ready->setText(typo(tr("%n measure(s) ready", nullptr, ready)));
    m_foot->setText(typo(ready > 0 ? tr("%1. Can be taken back until the next sending (F5).").arg(rest.join(u", "_s))
                                   : rest.join(u", "_s)));
    m_confirm->setText(ready > 0 ? tr("Activate %n measure(s)", nullptr, ready) : tr("Activate"));
    m_confirm->setEnabled(ready > 0);
}

void ActivatePage::change(const QString &code, const ActivationLine &line)
{
    for (ActivationLine &one : m_lines) {
        if (one.proposal.measure.code == code) {
            one = line;
        }
    }
    const QModelIndex at =
        m_measureModel->find([&](const ActivationLine &one) { return one.proposal.measure.code == code; });
    m_measureModel->setRow(at, line, {});
    replan();
}

void ActivatePage::tick(const QModelIndex &at)
{
    const ActivationLine *row = m_measureModel->row(at);
    if (row == nullptr) {
        return;
    }
    ActivationLine line = *row;
    if (!line.isTicked && !mayTick(line)) {
        const bool isEarly = line.proposal.early != model::TooEarly::No;
        m_notices.notice({Token::Soon,
                          isEarly ? u"view-visible"_s : u"question"_s,
                          typo(isEarly ? tr("%1 would be seen before the departure.").arg(line.proposal.measure.code)
                                       : tr("No partner is known for %1.").arg(line.proposal.measure.code)),
                          typo(isEarly ? tr("Activate it afterwards, or mark it in the case with the reason.")
                                       : tr("Write one in the measure, or import its card.")),
                          {}});
        return;
    }
    line.isTicked = !line.isTicked;
    change(line.proposal.measure.code, line);
}

/// All that may be ticked; none when they all are.
void ActivatePage::tickAll()
{
    const bool isFull = std::all_of(m_lines.cbegin(), m_lines.cend(),
                                    [](const ActivationLine &line) { return line.isTicked || !mayTick(line); });
    for (ActivationLine &line : m_lines) {
        line.isTicked = !isFull && mayTick(line);
    }
    showMeasures();
    replan();
}

void ActivatePage::tickOnly(const QStringList &codes)
{
    for (ActivationLine &line : m_lines) {
        line.isTicked = codes.contains(line.proposal.measure.code) && mayTick(line);
    }
    showMeasures();
    replan();
}

void ActivatePage::chooseOffice(const QModelIndex &at)
{
    const ActivationLine *row = m_measureModel->row(at);
    if (row == nullptr || row->proposal.offices.isEmpty()) {
        return;
    }
    const ActivationLine line = *row; // the choice may change the list
    QMenu menu(this);
    for (const activation::Office &office : line.proposal.offices) {
        QAction *one = menu.addAction(placeWords(line.proposal, &office));
        connect(one, &QAction::triggered, this, [this, line, office] {
            ActivationLine changed = line;
            changed.office = office;
            changed.isTicked = mayTick(line);
            change(line.proposal.measure.code, changed);
        });
    }
    menu.exec(m_tree->viewport()->mapToGlobal(m_tree->visualRect(at).bottomLeft()));
}

void ActivatePage::confirm()
{
    const activation::Plan plan = m_plan;
    m_isWriting = true;
    const auto made = activation::activate(m_session, plan);
    m_isWriting = false;
    if (!made) {
        if (made.error().code == ErrorCode::StaleValue) {
            m_notices.notice({Token::Late,
                              u"dialog-warning"_s,
                              typo(tr("Nothing has left: something changed since you read it.")),
                              typo(tr("Read again what each partner will get, then confirm.")),
                              {}});
            reload();
        } else {
            m_notices.error(made.error());
        }
        return;
    }
    const model::CaseId id = m_id;
    clear(); // a next time starts anew
    m_made = *made;
    qsizetype place = 0;
    for (const Partner &partner : plan.partners) {
        if (partner.goes() && place < made->size()) {
            if (partner.office.way() == OrientationWay::Sheet) {
                m_sheets << made->at(place);
            }
            ++place;
        }
    }
    emit activated(id);
    tellDone(plan);
    if (const QList<model::OrientationId> sheets = m_sheets; !sheets.isEmpty()) {
        emit sheetsWanted(sheets); // in the same gesture; left aside, they stay in the notice
    }
}

void ActivatePage::tellDone(const activation::Plan &plan)
{
    const int bundles = plan.going(OrientationWay::Bundle);
    const int sheets = plan.going(OrientationWay::Sheet);
    QList<QAction *> acts{m_takeBack};
    if (sheets > 0) {
        acts << m_print;
    }
    if (bundles > 0) {
        acts << m_sendNow;
    }
    m_notices.notice(
        {Token::Done, u"checkmark"_s, typo(tr("%n measure(s) activated.", nullptr, plan.ready())),
         typo(tr("At the next exchange: %1. Can be taken back until then.").arg(waysWords(bundles, sheets))), acts});
}

void ActivatePage::takeBack()
{
    const Result<void> done = activation::takeBack(m_session, m_made);
    if (done) {
        m_made.clear();
        m_sheets.clear();
        m_notices.dismiss();
        m_notices.say(typo(tr("Taken back. Nothing has left.")));
    } else if (done.error().code == ErrorCode::Refused) {
        m_notices.notice({Token::Soon,
                          u"mail-sent"_s,
                          typo(tr("It can no longer be taken back: something has left.")),
                          typo(tr("Recall it instead: each partner is told. A sheet on paper is to be asked back.")),
                          {m_recall}});
    } else {
        m_notices.error(done.error());
    }
}

void ActivatePage::recall()
{
    const Result<int> done = work::activation::recall(m_session, m_made);
    if (!done) {
        m_notices.error(done.error());
        return;
    }
    m_made.clear();
    m_notices.dismiss();
    m_notices.say(typo(tr("%n orientation(s) recalled. The partners are told at the next exchange.", nullptr, *done)));
}

} // namespace relais::ui
