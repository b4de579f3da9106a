// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samecaseline.h"

#include "core/work/access.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/samecasedialog.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace samecase = work::samecase;

namespace {

/// The widgets of a line go with it.
void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own button may be what was pressed
        }
        delete item;
    }
}

} // namespace

SameCaseLine::SameCaseLine(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices), m_link(new QAction(tr("&Link to another case…"), this)),
      m_unlink(new QAction(tr("&Undo the link"), this)), m_lines(new QVBoxLayout(this))
{
    arrange(m_lines, Space::S, Space::None, Space::S, Space::None, Space::None);
    connect(m_link, &QAction::triggered, this, &SameCaseLine::link);
    connect(m_unlink, &QAction::triggered, this, [this] {
        if (m_linked.size() == 1) {
            unlink(m_linked.first().other.id);
        }
    });
    clear();
}

void SameCaseLine::setCase(const model::CaseId &id)
{
    m_id = id;
    m_linked.clear();
    if (!id.isEmpty()) {
        const auto linked = samecase::linksOf(m_session, id);
        if (linked) {
            m_linked = *linked;
        } else {
            m_notices.error(linked.error());
        }
    }
    empty(m_lines);
    for (const samecase::Linked &linked : std::as_const(m_linked)) {
        addLine(linked);
    }
    setVisible(!m_linked.isEmpty());
    m_link->setEnabled(!id.isEmpty() && work::access::mayDo(m_session, u"case.link"_s));
    // Of several, the one that is meant is undone on its line.
    m_unlink->setEnabled(m_linked.size() == 1 && work::access::mayDo(m_session, u"case.unlink"_s));
}

void SameCaseLine::addLine(const samecase::Linked &linked)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    arrange(column, Space::None);
    auto *head = new QWidget;
    auto *row = new FlowLayout(head);
    arrange(row, Space::S);
    column->addWidget(head);
    const model::CaseId other = linked.other.id;
    auto *open = new KeyButton(typo(tr("Same person as %1").arg(linked.other.reference)), KeyButton::Kind::Link);
    open->setObjectName(u"openOther"_s);
    connect(open, &KeyButton::clicked, this, [this, other] { emit caseWanted(other); });
    row->addWidget(open);
    const QString day = dayDate(linked.link.at.toTimeZone(m_session.zone).date());
    QString said = tr("%1, %2, linked by %3 on %4")
                       .arg(personName(linked.other.lastName, linked.other.firstName),
                            caseLook(linked.other.status).word.toLower(), linked.link.by, day);
    if (!linked.link.reason.isEmpty()) {
        said += u": "_s + linked.link.reason;
    }
    column->addWidget(newParagraph(typo(said), Role::Small, Token::Text2));
    if (work::access::mayDo(m_session, u"case.unlink"_s)) {
        auto *undo = new KeyButton(tr("Undo the link"), KeyButton::Kind::Flat);
        undo->setObjectName(u"unlink"_s);
        undo->setAccessibleName(tr("Undo the link with %1").arg(linked.other.reference));
        connect(undo, &KeyButton::clicked, this, [this, other] { unlink(other); });
        row->addWidgetAt(undo, Qt::AlignRight);
    }
    m_lines->addWidget(line);
}

void SameCaseLine::link()
{
    if (m_id.isEmpty()) {
        return;
    }
    SameCaseDialog dialog(m_session, m_id, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("The two cases are linked. Nothing was copied from one into the other.")));
    }
}

void SameCaseLine::unlink(const model::CaseId &other)
{
    if (const Result<void> done = samecase::unlink(m_session, m_id, other); !done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(typo(tr("The link is undone. Both cases are as they were.")));
}

} // namespace relais::ui
