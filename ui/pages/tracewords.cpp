// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracewords.h"

#include "core/model/rights.h"
#include "core/work/correspondents.h"
#include "core/work/inbox.h"
#include "core/work/outbox.h"
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
        {work::audit::kCounted, QT_TR_NOOP("counts of a period taken out")},
        {work::audit::kConsentPrinted, QT_TR_NOOP("proof of consent printed")},
        {work::audit::kLiaisonPrinted, QT_TR_NOOP("liaison sheet printed")},
        {work::audit::kGiven, QT_TR_NOOP("answer to a request for access")},
        {work::audit::kNotGiven, QT_TR_NOOP("that answer could not be written: nothing was given")},
        {work::audit::kDocumentRead, QT_TR_NOOP("document read")},
        {work::audit::kDocumentDestroyed, QT_TR_NOOP("document destroyed")},
        {work::audit::kReasoned, QT_TR_NOOP("masked values shown")},
        {work::audit::kUnsealed, QT_TR_NOOP("sealed value opened")},
        {work::users::kFirstVerb, QT_TR_NOOP("first coordinator of the office added")},
        {work::users::kAddVerb, QT_TR_NOOP("person of the office added")},
        {work::users::kRoleVerb, QT_TR_NOOP("role of a person changed")},
        {work::users::kLeaveVerb, QT_TR_NOOP("person of the office left")},
        {work::audit::kReviewed, QT_TR_NOOP("traces reviewed")},
        {work::outbox::kSendVerb, QT_TR_NOOP("bundle written")},
        {work::correspondents::kMakeVerb, QT_TR_NOOP("our card signed")},
        {work::correspondents::kHandOutVerb, QT_TR_NOOP("our card handed out")},
        {work::correspondents::kContactVerb, QT_TR_NOOP("telephone of our card changed")},
        {work::correspondents::kRotateVerb, QT_TR_NOOP("our keys changed")},
        {work::correspondents::kImportVerb, QT_TR_NOOP("card of a partner imported")},
        {work::correspondents::kVerifyVerb, QT_TR_NOOP("digits of a card compared")},
        {work::correspondents::kRevokeVerb, QT_TR_NOOP("card of a partner revoked")},
        {work::inbox::kReadTrace, QT_TR_NOOP("bundle read")},
        {work::inbox::kAcceptTrace, QT_TR_NOOP("bundle that waited accepted")},
        {work::inbox::kCopyTrace, QT_TR_NOOP("bundle that waited copied out")},
        {work::inbox::kDiscardTrace, QT_TR_NOOP("bundle that waited thrown away")},
        {work::inbox::kResumeTrace, QT_TR_NOOP("exchange with a partner resumed")},
        {work::inbox::kReceiptTrace, QT_TR_NOOP("receipt of a bundle never sent")},
        {work::inbox::kEpochTrace, QT_TR_NOOP("exchange begun anew after a restored copy")},
        {work::inbox::kLineTrace, QT_TR_NOOP("change that waited refused")},
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

namespace {

/// To whom, which number, what for; of a case, how many operations of which strands.
QString bundleDetail(const store::AuditLine &entry)
{
    const QString to = entry.detail.section(u' ', 0, 0);
    const QString number = entry.detail.section(u' ', 1, 1).section(u'/', 1);
    if (entry.caseId.isEmpty()) { // an older one still counts what it holds, of whichever cases
        return TraceWords::tr("%1, bundle %2, %3").arg(to, number, entry.detail.section(u' ', -1));
    }
    const QString count = TraceWords::tr("%n operation(s)", nullptr, entry.detail.section(u' ', 2, 2).toInt());
    return TraceWords::tr("%1, bundle %2, %3, %4").arg(to, number, count, entry.detail.section(u' ', 3));
}

/// The address of an office, the number of its card, and what went wrong.
QString cardDetail(const QString &detail)
{
    const QString address = detail.section(u' ', 0, 0);
    const QString rest = detail.section(u' ', -1);
    if (rest == u"conflict"_s) {
        return TraceWords::tr("%1: refused, it does not follow").arg(address);
    }
    if (rest == u"differ"_s) {
        return TraceWords::tr("%1: the digits differed").arg(address);
    }
    if (address == u"file"_s || address == u"paper"_s) {
        return address == u"file"_s ? TraceWords::tr("as a file") : TraceWords::tr("on paper");
    }
    return rest == address ? address : TraceWords::tr("%1, card %2").arg(address, rest);
}

} // namespace

QString traceDetail(const store::AuditLine &entry)
{
    QStringList parts;
    if (entry.act == QLatin1String(work::audit::kOpened) && entry.detail == QLatin1String(work::audit::kByRecovery)) {
        parts << TraceWords::tr("by the recovery sheet");
    } else if (entry.act == QLatin1String(work::audit::kSearched)) {
        parts << TraceWords::tr("%n case(s) found", nullptr, entry.detail.toInt());
    } else if (entry.act == QLatin1String(work::audit::kReasoned)) {
        parts << groupWord(entry.detail);
    } else if (entry.act == QLatin1String(work::outbox::kSendVerb)) {
        parts << (entry.detail.isEmpty() ? QString() : bundleDetail(entry)); // of a case that is gone nothing is told
    } else if (entry.act.startsWith(u"card."_s)) {
        parts << cardDetail(entry.detail);
    }
    if (!entry.reason.isEmpty()) {
        parts << TraceWords::tr("reason: %1").arg(entry.reason);
    }
    if (entry.wentBack) {
        parts << TraceWords::tr("the clock had been set back");
    }
    parts.removeAll(QString());
    return typo(parts.join(u", "_s));
}

QString traceFault(const store::AuditFinding &finding)
{
    const QString entry = QString::number(finding.entry);
    switch (finding.damage) {
    case store::AuditDamage::None: return {};
    case store::AuditDamage::Changed: return TraceWords::tr("Entry %1 of the traces was changed.").arg(entry);
    case store::AuditDamage::Missing: return TraceWords::tr("Entry %1 of the traces is missing.").arg(entry);
    case store::AuditDamage::Cut: return TraceWords::tr("The traces are cut from entry %1 on.").arg(entry);
    case store::AuditDamage::Head:
        return TraceWords::tr("The head of the traces does not fit, from entry %1 on.").arg(entry);
    }
    Q_UNREACHABLE();
}

QStringList knownTraces()
{
    QStringList acts;
    std::transform(std::begin(TraceWords::kList), std::end(TraceWords::kList), std::back_inserter(acts),
                   [](const Worded &one) { return QString::fromLatin1(one.word); });
    return acts;
}

} // namespace relais::ui
