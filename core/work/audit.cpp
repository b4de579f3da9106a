// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/audit.h"

#include "core/store/records.h"
#include "core/work/access.h"

namespace relais::work::audit {

namespace {

constexpr qint64 kSameReading = 10 * 60;
constexpr qint64 kSameSearch = 15;
constexpr qint64 kClockSlack = 5 * 60; ///< seconds that a clock may be put right by
const QString kReviewedKey = u"audit.reviewed"_s;

/// Whether the same was noted so few seconds ago; a clock that was set back since then does not count as recent.
bool isRecent(const Session &session, const char *act, const model::CaseId &id, qint64 seconds)
{
    const auto last = session.vault.read([&](const store::Reader &reader) -> Result<QDateTime> {
        return store::lastAudit(reader, session.user.id, QString::fromLatin1(act), id);
    });
    const QDateTime now = session.clock.now();
    return last && last->isValid() && *last <= now && last->secsTo(now) < seconds;
}

Result<void> mayLook(const Session &session)
{
    return access::right(session, u"trace"_s, model::Outlet::Screen) == model::Right::Yes
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"the traces are for the supervisor and administrator"_s});
}

} // namespace

Result<QString> reasonFrom(const QString &typed)
{
    const QString reason = typed.trimmed();
    return reason.isEmpty() || reason.size() > kLongestReason
               ? Result<QString>(Error{ErrorCode::InvalidInput, u"a reason is needed, of 500 signs at most"_s})
               : Result<QString>(reason);
}

void noteIn(store::Tx &tx, const Session &session, const Entry &entry)
{
    store::AuditLine line;
    line.at = session.clock.now();
    line.user = session.user.id;
    line.act = QString::fromLatin1(entry.act);
    line.caseId = entry.caseId;
    line.detail = entry.detail;
    line.reason = entry.reason;
    store::appendAudit(tx, line);
}

Result<void> note(const Session &session, const Entry &entry)
{
    return session.vault.write(session.act(entry.act, entry.caseId), [&](store::Tx &tx) -> Result<void> {
        noteIn(tx, session, entry);
        return {};
    });
}

void noteReading(const Session &session, const model::CaseId &id)
{
    if (!isRecent(session, kRead, id, kSameReading)) {
        static_cast<void>(note(session, {kRead, id, {}, {}}));
    }
}

void noteSearch(const Session &session, qsizetype found)
{
    if (!isRecent(session, kSearched, {}, kSameSearch)) {
        static_cast<void>(note(session, {kSearched, {}, QString::number(found), {}}));
    }
}

Result<QList<Line>> list(const Session &session, const QDateTime &since)
{
    if (const Result<void> allowed = mayLook(session); !allowed) {
        return allowed.error();
    }
    const bool knowsCases = access::seesCases(session);
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Line>> {
        QHash<QString, QString> names;
        for (const model::User &user : store::allRecords<model::User>(reader)) {
            names.insert(user.id.text(), user.name);
        }
        QHash<QString, QString> references;
        if (knowsCases) {
            for (const store::StoredRecord &file : store::loadRecords(reader, model::RecordType::Case, {}, {})) {
                references.insert(file.id, file.fields.value(u"reference"_s).toString());
            }
        }
        QList<Line> lines;
        for (store::AuditLine &entry : store::auditSince(reader, since)) {
            Line line{std::move(entry), {}, {}};
            line.who = names.value(line.entry.user.text());
            line.reference = references.value(line.entry.caseId.text());
            if (!knowsCases) {
                line.entry.caseId = {};
                line.entry.reason.clear();
            } else if (!line.entry.caseId.isEmpty() && !references.contains(line.entry.caseId.text())) {
                // Of a case that is gone nothing is told: whoever was kept apart from it is no longer known here.
                line.entry.caseId = {};
                line.entry.detail.clear();
                line.entry.reason.clear();
            }
            lines << line;
        }
        return lines;
    });
}

Result<store::AuditFinding> verify(const Session &session)
{
    return session.vault.read(
        [](const store::Reader &reader) -> Result<store::AuditFinding> { return store::verifyAudit(reader); });
}

QDateTime usedLater(const Session &session)
{
    const auto last =
        session.vault.read([](const store::Reader &reader) -> Result<QDateTime> { return store::latestAudit(reader); });
    const bool isLater = last && last->isValid() && session.clock.now().secsTo(*last) > kClockSlack;
    return isLater ? *last : QDateTime();
}

Result<Review> lastReview(const Session &session)
{
    const auto text = vaultSetting(session, kReviewedKey);
    if (!text) {
        return text.error();
    }
    return Review{QDateTime::fromString(text->section(u' ', 0, 0), Qt::ISODateWithMs), text->section(u' ', 1)};
}

Result<void> markReviewed(const Session &session)
{
    if (const Result<void> allowed = mayLook(session); !allowed) {
        return allowed;
    }
    return session.vault.write(session.act(kReviewed), [&](store::Tx &tx) -> Result<void> {
        if (const store::AuditFinding found = store::verifyAudit(tx); found.damage != store::AuditDamage::None) {
            return Error{ErrorCode::VaultDamaged,
                         u"traces: %1 at entry %2"_s.arg(model::word(found.damage)).arg(found.entry)};
        }
        const QString text = session.clock.now().toString(Qt::ISODateWithMs) + u' ' + session.user.name;
        store::saveRecord(tx, model::RecordType::Setting, kReviewedKey, {{u"value"_s, text}});
        noteIn(tx, session, {kReviewed, {}, {}, {}});
        return {};
    });
}

} // namespace relais::work::audit
