// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/withdrawnlist.h"

#include "core/work/access.h"
#include "core/work/erasure.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/orientationwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace relais::ui {

namespace received = work::received;

namespace {

constexpr int kMostLines = 3; ///< shown without scrolling

QString dayOf(const QDateTime &at, const work::Session &session)
{
    return shortDate(at.toTimeZone(session.zone).date(), session.today());
}

} // namespace

WithdrawnList::WithdrawnList(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    setObjectName(u"withdrawnList"_s);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::L, Space::None, Space::L, Space::M);
    column->addWidget(newParagraph(typo(tr("Withdrawn: the office that entrusted these cases has erased them. What it "
                                           "wrote is no longer shown; what was written here stays until you erase "
                                           "it.")),
                                   Role::BodyBold));
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Withdrawn cases"));
    m_list->setTabKeyNavigation(false);
    column->addWidget(m_list);
    m_ours = newParagraph({}, Role::Body, Token::Text2);
    m_ours->setTextFormat(Qt::PlainText);
    m_ours->setObjectName(u"ours"_s);
    column->addWidget(m_ours);
    m_erase = new QAction(tr("Erase what is left…"), this);
    connect(m_erase, &QAction::triggered, this, &WithdrawnList::eraseRest);
    column->addWidget(new KeyButton(m_erase), 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &WithdrawnList::follow);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (!touched.cases.isEmpty() || touched.types.contains(model::RecordType::Card)) {
            reload();
        }
    });
    reload();
}

void WithdrawnList::reload()
{
    auto cases = received::withdrawn(m_session);
    take(cases ? *std::move(cases) : QList<received::Withdrawn>()); // a role that sees no case has none
}

void WithdrawnList::clear()
{
    take({});
}

void WithdrawnList::take(QList<received::Withdrawn> cases)
{
    const received::Withdrawn *before = current();
    const model::CaseId kept = before == nullptr ? model::CaseId() : before->id;
    m_cases = std::move(cases);
    m_list->clear();
    int row = 0;
    for (const received::Withdrawn &one : std::as_const(m_cases)) {
        const QStringList words{received::withdrawnWords(one, m_session.zone),
                                tr("%n note(s) of ours", nullptr, static_cast<int>(one.notes.size())),
                                tr("%n reply(ies) of ours", nullptr, static_cast<int>(one.replies.size()))};
        m_list->addItem(typo(words.join(u", "_s)));
        row = one.id == kept ? m_list->count() - 1 : row;
    }
    m_list->setCurrentRow(m_cases.isEmpty() ? -1 : row);
    const int lines = qBound(1, m_list->count(), kMostLines);
    m_list->setFixedHeight(lines * qMax(m_list->sizeHintForRow(0), m_list->fontMetrics().height()) +
                           2 * m_list->frameWidth());
    setVisible(!m_cases.isEmpty());
    follow();
}

const received::Withdrawn *WithdrawnList::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_cases.size() ? &m_cases[row] : nullptr;
}

void WithdrawnList::follow()
{
    QStringList lines;
    if (const received::Withdrawn *one = current()) {
        for (const model::Note &note : one->notes) {
            lines << tr("Note of %1: %2").arg(dayOf(note.at, m_session), note.text);
        }
        for (const model::Reply &reply : one->replies) {
            const QString said =
                reply.text.isEmpty() ? stepWord(reply.step) : stepWord(reply.step) + u", "_s + reply.text;
            lines << tr("Reply of %1: %2").arg(dayOf(reply.at, m_session), said);
        }
    }
    m_ours->setText(typo(lines.join(u'\n')));
    m_ours->setVisible(!lines.isEmpty());
    const bool may = work::access::mayDo(m_session, QLatin1String(work::erasure::kEraseVerb));
    m_erase->setEnabled(current() != nullptr && may);
    m_erase->setToolTip(may ? QString() : typo(tr("Your role does not do this.")));
}

void WithdrawnList::eraseRest()
{
    const received::Withdrawn *one = current();
    if (one == nullptr) {
        return;
    }
    const model::CaseId id = one->id;
    const bool agreed = m_notices.ask({tr("Erase what is left of this case?"),
                                       typo(tr("What is left of it here is erased for good, your own notes and replies "
                                               "too. It cannot be undone. What you sent stays with whom you sent it "
                                               "to.")),
                                       tr("Erase"),
                                       {},
                                       Question::Weight::Destructive});
    if (!agreed) {
        return;
    }
    const Result<void> done = received::eraseRest(m_session, id);
    if (!done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(typo(tr("Erased. Nothing of this case is left here.")));
    reload();
}

} // namespace relais::ui
