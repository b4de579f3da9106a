// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/retentionwords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct RetentionWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::RetentionWords)
};

} // namespace

StateLook retentionLook(model::RetentionState state)
{
    using model::RetentionState;
    switch (state) {
    case RetentionState::Running: return {{}, Token::Week, RetentionWords::tr("in use"), StateLook::Loud::No};
    case RetentionState::ToDecide:
        return {u"question"_s, Token::Soon, RetentionWords::tr("to decide"), StateLook::Loud::No};
    case RetentionState::Archived: return {{}, Token::Week, RetentionWords::tr("archived"), StateLook::Loud::No};
    case RetentionState::ToErase:
        return {u"dialog-warning"_s, Token::Late, RetentionWords::tr("to erase"), StateLook::Loud::Yes};
    }
    Q_UNREACHABLE();
}

QString retentionSentence(const work::retention::Line &line)
{
    using model::RetentionState;
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const model::Retention &retention = line.retention;
    const QString last = retention.lastContact.isValid()
                             ? RetentionWords::tr("last contact on %1").arg(day(retention.lastContact))
                             : RetentionWords::tr("no contact recorded");
    switch (retention.state) {
    case RetentionState::Running:
        return typo(RetentionWords::tr("%1, to decide on %2").arg(last, day(retention.dueOn)));
    case RetentionState::ToDecide:
        return typo(RetentionWords::tr("%1, to decide since %2").arg(last, day(retention.dueOn)));
    case RetentionState::Archived:
        return typo(RetentionWords::tr("%1, archived until %2").arg(last, day(retention.dueOn.addDays(-1))));
    case RetentionState::ToErase:
        return typo(RetentionWords::tr("%1, archive ended, to erase since %2").arg(last, day(retention.dueOn)));
    }
    Q_UNREACHABLE();
}

} // namespace relais::ui
