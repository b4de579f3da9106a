// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoverdialog.h"

#include "core/model/leaving.h"
#include "core/work/consentwords.h"
#include "core/work/correspondents.h"
#include "core/work/handoverwords.h"
#include "core/work/wrongdoor.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace handover = work::handover;
using handover::Door;

namespace {

/// Why nothing may go there: that of the person, without whom no case goes.
const work::scope::ScopedField *personOf(const handover::Sketch &sketch)
{
    const auto found = std::find_if(sketch.fields.cbegin(), sketch.fields.cend(), [](const auto &field) {
        return field.type == model::RecordType::Case && field.field == u"person"_s;
    });
    return found == sketch.fields.cend() ? nullptr : &*found;
}

bool mayCoordinate(const work::Session &session, const model::Card &card, Door door)
{
    using model::OfficeKind;
    const bool isFund = card.kind == OfficeKind::Caf || card.kind == OfficeKind::Msa;
    const bool isOther =
        model::ownerOf(card.office) != session.vault.office() && card.state == model::CardState::Verified;
    return isOther && (door == Door::Wrong ? isFund && card.kind != session.office.kind
                                           : isFund || card.kind == OfficeKind::Department);
}

} // namespace

HandoverDialog::HandoverDialog(const work::Session &session, const work::CaseDetail &detail, Door door, QWidget *parent)
    : DialogFrame(door == Door::Wrong ? tr("Wrong door") : tr("Hand the coordination over"),
                  door == Door::Wrong ? tr("Pass the demand on") : tr("Offer the coordination"), ActKey::Return,
                  parent),
      m_session(session), m_file(detail.file), m_door(door)
{
    setWidthRange(this, 150, 0);
    if (door == Door::Wrong) {
        const auto doubt = work::wrongdoor::ofCase(session, m_file.id);
        const QString why = doubt ? handover::doubtWords(*doubt) : QString();
        if (!why.isEmpty()) {
            body()->addWidget(newParagraph(typo(why), Role::Body, Token::Text2));
        }
        body()->addWidget(newParagraph(typo(tr("Nothing is refused: the time runs from your reception."))));
    } else {
        body()->addWidget(newParagraph(
            typo(tr("You coordinate until the other office accepts. Then this case closes and keeps its trace."))));
    }
    buildOffices();
    buildGrounds();
    m_leaves = newParagraph({});
    m_leaves->setObjectName(u"leaves"_s);
    m_stays = newParagraph({}, Role::Body, Token::Text2);
    m_stays->setObjectName(u"stays"_s);
    m_fault = newParagraph({}, Role::Body, Token::Late);
    m_fault->setObjectName(u"fault"_s);
    m_collect = new KeyButton(tr("Collect her consent…"), KeyButton::Kind::Link);
    m_collect->setObjectName(u"collect"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_leaves), static_cast<QWidget *>(m_stays),
                          static_cast<QWidget *>(m_fault), static_cast<QWidget *>(m_collect)}) {
        body()->addWidget(part);
    }
    connect(m_collect, &KeyButton::clicked, this, [this] { done(kCollectConsent); });
    connect(m_office, &QComboBox::currentIndexChanged, this, &HandoverDialog::follow);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &HandoverDialog::follow);
    m_office->setFocus(Qt::OtherFocusReason);
    follow();
}

void HandoverDialog::buildOffices()
{
    m_office = new QComboBox;
    m_office->setObjectName(u"office"_s);
    if (const auto cards = work::correspondents::newest(m_session)) {
        for (const model::Card &card : *cards) {
            if (mayCoordinate(m_session, card, m_door)) {
                m_cards << card;
                m_office->addItem(card.name);
            }
        }
    }
    body()->addWidget(new Field(tr("&Office"), m_office));
}

void HandoverDialog::buildGrounds()
{
    m_ground = new QComboBox;
    m_ground->setObjectName(u"ground"_s);
    m_ground->addItem(tr("her consent"), QString());
    for (const model::LegalBasis &basis : model::shareRules().bases()) {
        if (basis.roles.contains(model::kCoordinatorRole) &&
            (m_door == Door::Wrong || basis.code != handover::kWrongDoorBasis)) {
            m_ground->addItem(typo(work::consents::basisWord(basis)), basis.code);
        }
    }
    if (m_door == Door::Wrong) {
        m_ground->setCurrentIndex(m_ground->findData(handover::kWrongDoorBasis));
    }
    body()->addWidget(new Field(tr("On what &ground"), m_ground));
}

const model::Card *HandoverDialog::card() const
{
    const int place = m_office->currentIndex();
    return place < 0 || place >= m_cards.size() ? nullptr : &m_cards[place];
}

void HandoverDialog::follow()
{
    hideError();
    QString leaves;
    QString stays;
    QString fault;
    bool lacksConsent = false;
    if (card() == nullptr) {
        fault = m_door == Door::Wrong ? tr("No verified card of the other fund. Import it in Partners first.")
                                      : tr("No verified card of an office that coordinates. Import it in Partners "
                                           "first.");
    } else if (const auto sketch =
                   handover::preview(m_session, m_file.id, *card(), m_ground->currentData().toString(), m_door)) {
        const work::scope::ScopedField *person = personOf(*sketch);
        if (person != nullptr && person->answer.isYes()) {
            leaves = tr("Goes along: %1.").arg(handover::inventoryWords(sketch->leaves));
        } else {
            fault = person == nullptr ? tr("Your role sends nothing of this case.")
                                      : work::consents::answerWords(person->answer);
            lacksConsent = person != nullptr && m_ground->currentData().toString().isEmpty();
        }
        QStringList parts;
        for (const handover::Stays &one : sketch->stays) {
            parts << handover::countWords(one.type, one.records);
        }
        stays = parts.isEmpty() ? QString() : tr("Stays here: %1.").arg(parts.join(u", "_s));
    } else {
        showError(sketch.error());
    }
    for (const auto &[label, text] :
         {std::pair{m_leaves, leaves}, std::pair{m_stays, stays}, std::pair{m_fault, fault}}) {
        label->setText(typo(text));
        label->setVisible(!text.isEmpty());
    }
    m_collect->setVisible(lacksConsent);
    act()->setEnabled(!leaves.isEmpty());
}

void HandoverDialog::accept()
{
    if (card() == nullptr) {
        return;
    }
    const auto offered = handover::offer(m_session, m_file.id, *card(), m_ground->currentData().toString(), m_door);
    if (!offered) {
        showError(offered.error());
        return;
    }
    const model::Scheme to = card()->kind == model::OfficeKind::Msa ? model::Scheme::Msa : model::Scheme::Caf;
    m_done = m_door == Door::Wrong ? handover::passedOnWords(m_session, to, m_file.referredAt)
                                   : tr("Offered to %1. You coordinate until it accepts.").arg(card()->name);
    QDialog::accept();
}

TakeOverDialog::TakeOverDialog(const work::Session &session, const handover::Standing &standing, QWidget *parent)
    : DialogFrame(tr("Take the coordination over"), tr("Take over"), ActKey::Return, parent), m_session(session),
      m_standing(standing)
{
    setWidthRange(this, 130, 0);
    body()->addWidget(newParagraph(typo(handover::standingWords(standing))));
    body()->addWidget(newParagraph(typo(tr("Announced: %1.").arg(handover::inventoryWords(standing.inventory))),
                                   Role::Body, Token::Text2));
    if (!standing.isWhole()) {
        auto *missing = newParagraph(typo(tr("Not all has come: %1. A further bundle may bring the rest.")
                                              .arg(handover::missingWords(standing.inventory))),
                                     Role::Body, Token::Late);
        missing->setObjectName(u"missing"_s);
        body()->addWidget(missing);
    }
    body()->addWidget(newParagraph(typo(
        tr("It becomes a case of yours, with your number and the first dates of its clocks. Her consents to others are "
           "to collect anew."))));
    act()->setEnabled(standing.awaitsUs());
}

void TakeOverDialog::accept()
{
    // What is missing stands above the button: who goes on has read it.
    const auto own = handover::accept(m_session, m_standing.orientation.id, handover::Gaps::Accepted);
    if (!own) {
        showError(own.error());
        return;
    }
    m_own = *own;
    QDialog::accept();
}

std::optional<model::CaseId> askToTakeOver(QWidget *parent, const work::Session &session,
                                           const model::OrientationId &id)
{
    const auto standing = handover::of(session, id);
    if (!standing) {
        return std::nullopt;
    }
    TakeOverDialog dialog(session, *standing, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.ownCase()) : std::nullopt;
}

} // namespace relais::ui
