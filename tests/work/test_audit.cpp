// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/audit.h"

#include "core/work/access.h"
#include "core/work/calendar.h"
#include "core/work/casedetail.h"
#include "core/work/consentproof.h"
#include "core/work/consents.h"
#include "core/work/daysheet.h"
#include "core/work/summary.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/work/partners.h"

#include <QElapsedTimer>
#include <QSqlQuery>

using namespace relais;
namespace audit = relais::work::audit;
using store::AuditDamage;

namespace {

void sql(TempVault &temp, const QString &statement, const QVariantList &values = {})
{
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        reader.each(statement, values, [](const QSqlQuery &) {});
        return {};
    }));
}

store::AuditFinding finding(TempVault &temp)
{
    const auto found = audit::verify(temp.session());
    REQUIRE_OK(found);
    return *found;
}

/// Oldest first, "case.read|detail".
QStringList acts(TempVault &temp)
{
    QStringList told;
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        for (const store::AuditLine &line : store::auditSince(reader, {})) {
            told.prepend(line.act + u'|' + line.detail);
        }
        return {};
    }));
    return told;
}

/// Five entries: the readings of five cases, a minute apart.
void fillTrace(TempVault &temp)
{
    for (const QString &name : {u"Dupré"_s, u"Martel"_s, u"Payet"_s, u"Baudry"_s, u"Lenoir"_s}) {
        const auto id = temp.addCase(name, u"Léa"_s);
        REQUIRE_OK(work::loadCase(temp.session(), id));
        temp.clock().advance(60'000);
    }
    REQUIRE(acts(temp).size() == 5);
    REQUIRE(finding(temp).damage == AuditDamage::None);
}

} // namespace

TEST_CASE("opening, reading, searching, printing and exporting each leave one entry, and never a word or a name",
          "[work][audit]")
{
    TempVault temp;
    work::Session &session = temp.session();
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s, u"06 39 98 41 07"_s);
    REQUIRE(acts(temp).isEmpty()); // writing is the journal's
    REQUIRE_OK(work::loadCase(session, id));
    REQUIRE_OK(work::cases::find(session, u"dupré"_s));
    REQUIRE_OK(work::summary::preview(session, id, {}));
    REQUIRE_OK(work::summary::print(session, id, {}));
    REQUIRE_OK(work::daysheet::print(session));
    REQUIRE_OK(work::exportCalendar(session, 7));
    work::consents::Given given;
    given.office = u"Département 76"_s;
    given.scope = {u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = QDate(2027, 1, 31);
    const auto consent = work::consents::give(session, id, given);
    REQUIRE_OK(consent);
    REQUIRE_OK(work::consents::printProof(session, *consent, work::consents::PaperSafe::Yes));
    CHECK(acts(temp) == QStringList{u"case.read|"_s, u"case.search|1"_s, u"case.print|supervisor"_s,
                                    u"list.print|day"_s, u"list.export|calendar"_s, u"consent.print|consent"_s});
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        for (const store::AuditLine &line : store::auditSince(reader, {})) {
            const QString text = line.act + line.detail + line.reason + line.user.text() + line.caseId.text();
            CHECK_FALSE(text.contains(u"dupr"_s, Qt::CaseInsensitive));
        }
        return {};
    }));
}

TEST_CASE("the same case read again within ten minutes is one entry, later or by another it is two", "[work][audit]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    for (int i = 0; i < 5; ++i) {
        REQUIRE_OK(work::loadCase(temp.session(), id));
        temp.clock().advance(60'000);
    }
    CHECK(acts(temp).size() == 1);
    temp.clock().advance(6 * 60'000);
    REQUIRE_OK(work::loadCase(temp.session(), id));
    CHECK(acts(temp).size() == 2);
    Colleague colleague(temp, u"Anne Petit"_s, model::Role::Supervisor);
    REQUIRE_OK(work::loadCase(colleague.session(), id));
    CHECK(acts(temp).size() == 3);
    CHECK_FALSE(work::loadCase(colleague.session(), model::CaseId(u"no such case"_s)));
    CHECK(acts(temp).size() == 3); // nothing was read
}

TEST_CASE("whoever has a journal read out, or what of a case would leave, has read the case", "[work][audit]")
{
    EntrustedCase vault;
    const auto readings = [&] { return acts(vault).filter(u"case.read|"_s).size(); };
    REQUIRE(readings() == 0);
    REQUIRE_OK(work::journalOf(vault.session(), vault.id, 0));
    CHECK(readings() == 1);
    vault.clock().advance(60'000);
    REQUIRE_OK(work::journalOf(vault.session(), vault.id, 0));
    CHECK(readings() == 1); // the same within ten minutes
    vault.clock().advance(11 * 60'000);
    REQUIRE_OK(work::orientations::preview(vault.session(), vault.id, vault.card, {u"LOG-01"_s}, {}));
    CHECK(readings() == 2);
    vault.clock().advance(11 * 60'000);
    CHECK(work::journalOf(vault.session(), model::CaseId(u"no such case"_s), 0)->isEmpty());
    CHECK(readings() == 2); // nothing was read
}

TEST_CASE("one byte changed in an entry is found at that entry", "[work][audit]")
{
    const QString changes[] = {u"at = at + 1"_s,          u"user = 'x' || substr(user, 2)"_s,
                               u"act = 'case.seen'"_s,    u"case_id = NULL"_s,
                               u"detail = '1'"_s,         u"reason = 'a'"_s,
                               u"hash = randomblob(32)"_s};
    for (const QString &change : changes) {
        TempVault temp;
        fillTrace(temp);
        sql(temp, u"UPDATE audit SET "_s + change + u" WHERE seq = 3"_s);
        INFO(change.toStdString());
        CHECK(finding(temp).damage == AuditDamage::Changed);
        CHECK(finding(temp).entry == 3);
    }
}

TEST_CASE("an entry removed is found where it stood, even when the others move up", "[work][audit]")
{
    TempVault temp;
    fillTrace(temp);
    sql(temp, u"DELETE FROM audit WHERE seq = 2"_s);
    CHECK(finding(temp).damage == AuditDamage::Missing);
    CHECK(finding(temp).entry == 2);
    for (const int seq : {3, 4, 5}) {
        sql(temp, u"UPDATE audit SET seq = ? WHERE seq = ?"_s, {seq - 1, seq});
    }
    CHECK(finding(temp).damage == AuditDamage::Changed);
    CHECK(finding(temp).entry == 2);
}

TEST_CASE("two entries that changed places are found at the first of them", "[work][audit]")
{
    TempVault temp;
    fillTrace(temp);
    sql(temp, u"UPDATE audit SET seq = 100 WHERE seq = 2"_s);
    sql(temp, u"UPDATE audit SET seq = 2 WHERE seq = 4"_s);
    sql(temp, u"UPDATE audit SET seq = 4 WHERE seq = 100"_s);
    CHECK(finding(temp).damage == AuditDamage::Changed);
    CHECK(finding(temp).entry == 2);
}

TEST_CASE("an older head put back does not fit the entries that came after it", "[work][audit]")
{
    TempVault temp;
    const auto head = [&temp] {
        const auto value = temp.vault().read([](const store::Reader &reader) -> Result<QString> {
            return reader.one(u"SELECT value FROM meta WHERE key = 'audit.head'"_s).toString();
        });
        REQUIRE_OK(value);
        return *value;
    };
    fillTrace(temp);
    const QString older = head();
    REQUIRE_OK(work::audit::note(temp.session(), {work::audit::kOpened, {}, {}, {}}));
    REQUIRE(head() != older);
    CHECK(finding(temp).damage == AuditDamage::None);
    sql(temp, u"UPDATE meta SET value = ? WHERE key = 'audit.head'"_s, {older});
    CHECK(finding(temp).damage == AuditDamage::Head);
}

TEST_CASE("the last entries cut away are missed by the head, and a head put back is not believed", "[work][audit]")
{
    TempVault temp;
    fillTrace(temp);
    const auto head = temp.vault().read([](const store::Reader &reader) -> Result<QString> {
        return reader.one(u"SELECT value FROM meta WHERE key = 'audit.head'"_s).toString();
    });
    REQUIRE_OK(head);
    sql(temp, u"DELETE FROM audit WHERE seq > 3"_s);
    CHECK(finding(temp).damage == AuditDamage::Cut);
    CHECK(finding(temp).entry == 4);
    const auto hash = temp.vault().read([](const store::Reader &reader) -> Result<QString> {
        return QString::fromLatin1(reader.one(u"SELECT hash FROM audit WHERE seq = 3"_s).toByteArray().toHex());
    });
    const QString forged = u"3 "_s + *hash + u' ' + head->section(u' ', 2);
    sql(temp, u"UPDATE meta SET value = ? WHERE key = 'audit.head'"_s, {forged});
    CHECK(finding(temp).damage == AuditDamage::Head);
    sql(temp, u"DELETE FROM audit"_s);
    sql(temp, u"DELETE FROM meta WHERE key = 'audit.head'"_s);
    CHECK(finding(temp).damage == AuditDamage::Head);
}

TEST_CASE("a clock set back keeps the order of the entries and is told", "[work][audit]")
{
    TempVault temp;
    fillTrace(temp);
    temp.clock().advance(-3 * 3600 * 1000);
    const auto id = temp.addCase(u"Petit"_s, u"Anne"_s);
    REQUIRE_OK(work::loadCase(temp.session(), id));
    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    const auto lines = audit::list(supervisor.session(), {});
    REQUIRE_OK(lines);
    REQUIRE(lines->size() == 6);
    CHECK(lines->first().entry.seq == 6);
    CHECK(lines->first().entry.wentBack);
    CHECK_FALSE(lines->at(1).entry.wentBack);
    CHECK(finding(temp).damage == AuditDamage::None);
}

TEST_CASE("the traces are for the supervisor and the administrator, who learns no case from them", "[work][audit]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::loadCase(temp.session(), id));
    for (const auto &[role, word] : model::Words<model::Role>::kList) {
        Colleague colleague(temp, u"Anne Petit"_s, role);
        const auto lines = audit::list(colleague.session(), {});
        const bool mayLook = role == model::Role::Supervisor || role == model::Role::Administrator;
        INFO(word);
        REQUIRE(lines.has_value() == mayLook);
        if (!mayLook) {
            CHECK(lines.error().code == ErrorCode::Refused);
            CHECK(audit::markReviewed(colleague.session()).error().code == ErrorCode::Refused);
            continue;
        }
        CHECK(lines->last().who == u"C. Auger"_s);
        CHECK(lines->last().reference.isEmpty() == (role == model::Role::Administrator));
        CHECK(lines->last().entry.caseId.isEmpty() == (role == model::Role::Administrator));
    }
}

TEST_CASE("a review is kept with its day and its author, and is traced itself", "[work][audit]")
{
    TempVault temp;
    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    CHECK_FALSE(audit::lastReview(supervisor.session())->at.isValid());
    REQUIRE_OK(audit::markReviewed(supervisor.session()));
    const auto review = audit::lastReview(supervisor.session());
    REQUIRE_OK(review);
    CHECK(review->at == temp.clock().now());
    CHECK(review->by == u"Anne Petit"_s);
    CHECK(acts(temp) == QStringList{u"audit.review|"_s});
}

TEST_CASE("traces with a broken chain cannot be marked as reviewed, and it is said where they are broken",
          "[work][audit]")
{
    TempVault temp;
    fillTrace(temp);
    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    sql(temp, u"UPDATE audit SET at = at + 1 WHERE seq = 3"_s);
    const Result<void> refused = audit::markReviewed(supervisor.session());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::VaultDamaged);
    CHECK(refused.error().detail == u"traces: changed at entry 3"_s);
    CHECK_FALSE(audit::lastReview(supervisor.session())->at.isValid());
    CHECK(acts(temp).size() == 5); // nor is a review traced
    sql(temp, u"UPDATE audit SET at = at - 1 WHERE seq = 3"_s);
    REQUIRE_OK(audit::markReviewed(supervisor.session()));
}

TEST_CASE("a trail of 5,000 entries is checked for a review in less than half a second", "[work][audit]")
{
    TempVault temp;
    REQUIRE_OK(temp.vault().write(temp.session().act(audit::kSearched), [&](store::Tx &tx) -> Result<void> {
        for (int i = 0; i < 5'000; ++i) {
            audit::noteIn(tx, temp.session(), {audit::kSearched, {}, QString::number(i), {}});
        }
        return {};
    }));
    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    QElapsedTimer timer;
    timer.start();
    REQUIRE_OK(audit::markReviewed(supervisor.session()));
    const qint64 taken = timer.elapsed();
    INFO(taken << " ms");
    CHECK(taken <= 500);
}

TEST_CASE("a clock that stands before the last use of the vault is noticed, a few minutes are not", "[work][audit]")
{
    TempVault temp;
    CHECK_FALSE(audit::usedLater(temp.session()).isValid()); // nothing was ever traced
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    temp.clock().advance(qint64(2) * 24 * 3600 * 1000);
    REQUIRE_OK(work::loadCase(temp.session(), id));
    const QDateTime used = temp.clock().now();
    CHECK_FALSE(audit::usedLater(temp.session()).isValid());
    temp.clock().advance(-5 * 60'000);
    CHECK_FALSE(audit::usedLater(temp.session()).isValid());
    temp.clock().advance(-60'000);
    CHECK(audit::usedLater(temp.session()) == used);
    temp.clock().set(used.addDays(-2));
    REQUIRE_OK(audit::note(temp.session(), {audit::kOpened, {}, {}, {}}));
    CHECK(audit::usedLater(temp.session()) == used); // at each opening, until the clock is right
    temp.clock().set(used.addSecs(60));
    CHECK_FALSE(audit::usedLater(temp.session()).isValid());
}

TEST_CASE("reading a case with its trace stays within 20 ms", "[work][audit]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    qint64 best = 1'000'000;
    for (int i = 0; i < 7; ++i) {
        temp.clock().advance(11 * 60'000); // each reading writes its entry
        QElapsedTimer timer;
        timer.start();
        REQUIRE_OK(work::loadCase(temp.session(), id));
        best = qMin(best, timer.nsecsElapsed() / 1000);
    }
    CHECK(acts(temp).size() == 7);
    INFO(best << " microseconds");
    CHECK(best <= 20'000);
}
