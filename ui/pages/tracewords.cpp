// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracewords.h"

#include "core/model/rights.h"
#include "core/work/users.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace relais::ui {

namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::TraceWords)

public:
    static constexpr Worded kList[] = {
        {work::audit::kOpened, QT_TR_NOOP("vault opened")},
        {work::audit::kRead, QT_TR_NOOP("case read")},
        {work::audit::kSearched, QT_TR_NOOP("search made")},
        {work::audit::kPrinted, QT_TR_NOOP("summary printed")},
        {work::audit::kListPrinted, QT_TR_NOOP("list of the day printed")},
        {work::audit::kExported, QT_TR_NOOP("calendar file written")},
        {work::audit::kConsentPrinted, QT_TR_NOOP("proof of consent printed")},
        {work::audit::kGiven, QT_TR_NOOP("answer to a request for access")},
        {work::audit::kDocumentRead, QT_TR_NOOP("document read")},
        {work::audit::kReasoned, QT_TR_NOOP("masked values shown")},
        {work::audit::kUnsealed, QT_TR_NOOP("sealed value opened")},
        {work::users::kFirstVerb, QT_TR_NOOP("first coordinator of the office added")},
        {work::users::kAddVerb, QT_TR_NOOP("person of the office added")},
        {work::users::kRoleVerb, QT_TR_NOOP("role of a person changed")},
        {work::users::kLeaveVerb, QT_TR_NOOP("person of the office left")},
        {work::audit::kReviewed, QT_TR_NOOP("traces reviewed")},
    };
};

} // namespace

QString traceWord(const QString &act)
{
    return wordOf<TraceWords>(act, act);
}

QString groupWord(const QString &code)
{
    const model::FieldGroup *group = model::shippedRights().groupOf(code);
    if (group == nullptr) {
        return code;
    }
    return QLocale().language() == QLocale::English ? group->en : group->fr;
}

QString traceDetail(const store::AuditLine &entry)
{
    QStringList parts;
    if (entry.act == QLatin1String(work::audit::kSearched)) {
        parts << TraceWords::tr("%n case(s) found", nullptr, entry.detail.toInt());
    } else if (entry.act == QLatin1String(work::audit::kReasoned)) {
        parts << groupWord(entry.detail);
    }
    if (!entry.reason.isEmpty()) {
        parts << TraceWords::tr("reason: %1").arg(entry.reason);
    }
    if (entry.wentBack) {
        parts << TraceWords::tr("the clock had been set back");
    }
    return typo(parts.join(u", "_s));
}

QStringList knownTraces()
{
    QStringList acts;
    std::transform(std::begin(TraceWords::kList), std::end(TraceWords::kList), std::back_inserter(acts),
                   [](const Worded &one) { return QString::fromLatin1(one.word); });
    return acts;
}

} // namespace relais::ui
