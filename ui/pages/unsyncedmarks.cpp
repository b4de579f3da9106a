// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unsyncedmarks.h"

#include "ui/common/typo.h"

#include <QCoreApplication>

#include <algorithm>

namespace relais::ui {

namespace {

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::UnsyncedMarks)
};

bool isSame(const store::UnsyncedCases &one, const store::UnsyncedCases &other)
{
    return one.size() == other.size() && std::all_of(one.keyBegin(), one.keyEnd(), [&](const model::CaseId &id) {
               const store::UnsyncedWork a = one.value(id);
               const store::UnsyncedWork b = other.value(id);
               return a.kept == b.kept && a.underway == b.underway && a.awaited == b.awaited;
           });
}

} // namespace

Result<bool> UnsyncedMarks::read(const work::Session &session)
{
    auto cases = work::presence::unsynced(session);
    if (!cases) {
        return cases.error();
    }
    const bool isOther = !isSame(m_cases, *cases);
    m_cases = *std::move(cases);
    return isOther;
}

StateLook UnsyncedMarks::look(const model::CaseId &id) const
{
    const store::UnsyncedWork work = m_cases.value(id);
    if (!work.isAny()) {
        return {};
    }
    if (work.kept == 0 && work.underway == 0) {
        return {u"mail-folder-inbox"_s, Token::Waiting, typo(Marks::tr("%n to come", nullptr, work.awaited)),
                StateLook::Loud::No};
    }
    return work.kept > 0
               ? StateLook{u"mail-folder-outbox"_s, Token::Week, typo(Marks::tr("%n not gone", nullptr, work.kept)),
                           StateLook::Loud::No}
               : StateLook{u"mail-sent"_s, Token::Waiting,
                           typo(Marks::tr("%n without receipt", nullptr, work.underway)), StateLook::Loud::No};
}

QString UnsyncedMarks::words(const model::CaseId &id) const
{
    return typo(work::presence::words(m_cases.value(id)));
}

qint64 UnsyncedMarks::weight(const model::CaseId &id) const
{
    constexpr qint64 kMore = 1'000'000;
    const store::UnsyncedWork work = m_cases.value(id);
    return work.kept * kMore + work.underway + work.awaited;
}

} // namespace relais::ui
