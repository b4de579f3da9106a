// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/caseremarks.h"

#include "core/work/presence.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/orientationwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

CaseRemarks::CaseRemarks(const work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_seat(newParagraph({}, Role::BodyBold)),
      m_unsynced(newParagraph({}, Role::Small, Token::Text2))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None, Space::None, Space::S, Space::None, Space::None);
    column->addWidget(m_seat);
    column->addWidget(m_unsynced);
    m_unsynced->setObjectName(u"unsyncedWork"_s);
    setCase({});
}

void CaseRemarks::setCase(const model::CaseId &id)
{
    m_case = id;
    const bool isHere = id.isEmpty() || isOwnCase(m_session, id);
    m_seat->setVisible(!isHere);
    m_seat->setText(isHere
                        ? QString()
                        : typo(tr("This case belongs to %1: what it wrote is read here and changes there. Your notes "
                                  "stay with you, they do not leave.")
                                   .arg(ownerName(m_session, id))));
    readUnsynced();
}

/// Asked again whenever the page comes back: an exchange meanwhile changes no case, and yet this.
void CaseRemarks::showEvent(QShowEvent *event)
{
    readUnsynced();
    QWidget::showEvent(event);
}

void CaseRemarks::readUnsynced()
{
    const auto work = work::presence::unsyncedIn(m_session, m_case);
    const QString words = work ? work::presence::words(*work) : QString(); // the case itself says what cannot be read
    m_unsynced->setText(typo(words));
    m_unsynced->setVisible(!words.isEmpty());
    setVisible(!words.isEmpty() || !m_seat->text().isEmpty());
}

} // namespace relais::ui
