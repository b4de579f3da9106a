// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/measures.h"
#include "core/work/templates.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"
#include "tests/kit/tempvault.h"

#include <QFile>

using namespace relais;

namespace {

QByteArray sample(const char *name)
{
    QFile file(sourcePath(u"/tests/data/templates/good/"_s) + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The second version of the territory of the office: 48 hours instead of 72, one measure more, two fewer.
const QByteArray kSecond = R"({
  "format_version": 1, "territory": "76", "version": 2, "title": "Parcours de la Seine-Maritime",
  "based_on": "national", "base_version": 1,
  "more_measures": ["SAN-03"],
  "fewer_measures": ["EMP-01", "EMP-02"],
  "changed_clocks": [
    {"clock": "CASE.first_contact", "unit": "hours", "length": 48, "owes": "CAF de la Seine-Maritime",
     "source": "Protocole du 2 novembre 2026", "checked_on": "2026-11-20"}
  ]
})";

void install(TempVault &temp, const QByteArray &bytes)
{
    const auto done = work::templates::install(temp.session(), bytes);
    REQUIRE_OK(done);
    REQUIRE(done->faults.isEmpty());
    temp.clock().advance(1000);
}

work::CaseDetail detailOf(TempVault &temp, const model::CaseId &id)
{
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    return *detail;
}

QStringList codesOf(const work::CaseDetail &detail)
{
    QStringList codes;
    for (const model::Measure &measure : detail.measures) {
        codes << measure.code;
    }
    return codes;
}

QDateTime firstContactOf(const work::CaseDetail &detail)
{
    for (const model::DueRow &due : detail.dues) {
        if (due.clock == u"CASE.first_contact"_s) {
            return due.prudent;
        }
    }
    return {};
}

void undoLast(TempVault &temp)
{
    temp.clock().advance(1000);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
}

} // namespace

TEST_CASE("a case keeps the parcours it began with when a newer one is installed", "[work][template]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Lefèvre"_s, u"Anne"_s);
    const work::CaseDetail before = detailOf(temp, id);
    install(temp, kSecond);
    const work::CaseDetail after = detailOf(temp, id);
    CHECK(after.file.templateVersion == 1);
    CHECK(codesOf(after) == codesOf(before));
    CHECK(firstContactOf(after) == firstContactOf(before));
    // Whatever is entered in it: its delays stay those of its version.
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Yvetot"_s));
    CHECK(firstContactOf(detailOf(temp, id)) == firstContactOf(before));
    const auto newer = temp.addCase(u"Morel"_s, u"Jeanne"_s);
    CHECK(detailOf(temp, newer).file.templateVersion == 2);
    CHECK(codesOf(detailOf(temp, newer)).contains(u"SAN-03"_s));
}

TEST_CASE("a proposal says what a newer version changes, with the dates before and after", "[work][template]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Lefèvre"_s, u"Anne"_s);
    CHECK_FALSE(work::templates::proposalFor(temp.session(), id)->has_value());
    const auto begun = work::measures::byCode(temp.session(), id, u"EMP-01"_s);
    REQUIRE_OK(begun);
    REQUIRE_OK(work::measures::setStatus(temp.session(), begun->id, model::MeasureStatus::Requested));
    temp.clock().advance(1000);
    install(temp, kSecond);
    const auto found = work::templates::proposalFor(temp.session(), id);
    REQUIRE_OK(found);
    REQUIRE(found->has_value());
    const work::templates::Proposal &proposal = **found;
    CHECK(proposal.version == 2);
    CHECK(proposal.pinnedVersion == 1);
    CHECK(proposal.added == QStringList{u"SAN-03"_s});
    CHECK(proposal.removed == QStringList{u"EMP-02"_s});
    CHECK(proposal.kept == QStringList{u"EMP-01"_s});
    const auto contact = std::find_if(proposal.delays.cbegin(), proposal.delays.cend(),
                                      [](const auto &delay) { return delay.clock == u"CASE.first_contact"_s; });
    REQUIRE(contact != proposal.delays.cend());
    CHECK(contact->before->span.length == 72);
    CHECK(contact->after->span.length == 48);
    CHECK(contact->beforeAt == detailOf(temp, id).file.referredAt.addSecs(72 * 3600));
    CHECK(contact->afterAt == detailOf(temp, id).file.referredAt.addSecs(48 * 3600));
}

TEST_CASE("taking a newer version over is one act, undone as one", "[work][template]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Lefèvre"_s, u"Anne"_s);
    const auto begun = work::measures::byCode(temp.session(), id, u"EMP-01"_s);
    REQUIRE_OK(begun);
    REQUIRE_OK(work::measures::setStatus(temp.session(), begun->id, model::MeasureStatus::Requested));
    temp.clock().advance(1000);
    install(temp, kSecond);
    const work::CaseDetail before = detailOf(temp, id);
    REQUIRE_OK(work::templates::adopt(temp.session(), id));
    const work::CaseDetail after = detailOf(temp, id);
    CHECK(after.file.templateVersion == 2);
    CHECK(codesOf(after).contains(u"SAN-03"_s));
    CHECK(codesOf(after).contains(u"EMP-01"_s)); // begun: it stays
    CHECK_FALSE(codesOf(after).contains(u"EMP-02"_s));
    CHECK(firstContactOf(after) == after.file.referredAt.addSecs(48 * 3600));
    const auto twice = work::templates::adopt(temp.session(), id);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::Refused);
    undoLast(temp);
    const work::CaseDetail undone = detailOf(temp, id);
    CHECK(undone.file.templateVersion == 1);
    CHECK(codesOf(undone) == codesOf(before));
    CHECK(firstContactOf(undone) == firstContactOf(before));
}

TEST_CASE("an installation is undone like any act, and stands after the vault is opened again", "[work][template]")
{
    TempVault temp;
    install(temp, kSecond);
    temp.reopen();
    CHECK(temp.session().reference.templateFor(u"76"_s).version == 2);
    const auto again = work::templates::install(temp.session(), kSecond);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Refused);

    TempVault other;
    install(other, kSecond);
    undoLast(other);
    CHECK(other.session().reference.templateFor(u"76"_s).version == 1);
    CHECK_FALSE(work::templates::bytesOf(other.session(), u"76"_s, 2));
}

TEST_CASE("a template goes out of a vault byte for byte as it came in", "[work][template]")
{
    TempVault temp;
    for (const char *name : {"02-everything.json", "03-unknown-codes-and-own-fields.json"}) {
        install(temp, sample(name));
    }
    temp.reopen();
    CHECK(*work::templates::bytesOf(temp.session(), u"60"_s) == sample("02-everything.json"));
    CHECK(*work::templates::bytesOf(temp.session(), u"2A"_s, 12) == sample("03-unknown-codes-and-own-fields.json"));
    CHECK(work::templates::bytesOf(temp.session(), u"76"_s)->contains("Seine-Maritime"));
    const auto windows = sample("04-windows-line-ends.json").replace("\"version\": 1,", "\"version\": 2,");
    install(temp, windows);
    temp.reopen();
    CHECK(*work::templates::bytesOf(temp.session(), u"60"_s) == windows);
    CHECK(work::templates::bytesOf(temp.session(), u"61"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a faulty file is told and nothing of it is kept", "[work][template]")
{
    TempVault temp;
    QByteArray faulty = kSecond;
    faulty.replace("\"hours\"", "\"days\"");
    const auto refused = work::templates::install(temp.session(), faulty);
    REQUIRE_OK(refused);
    REQUIRE(refused->faults.size() == 1);
    CHECK(refused->faults.first().line == 7);
    CHECK(refused->faults.first().reason == u"not_in_list"_s);
    CHECK(temp.session().reference.templateFor(u"76"_s).version == 1);
}

TEST_CASE("a template of a newer program leaves its cases usable", "[work][template]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Lefèvre"_s, u"Anne"_s);
    const QString newer = u"{\"format_version\": 2, \"something\": \"else\"}"_s;
    REQUIRE_OK(work::setVaultSetting(temp.session(), u"template.76.9"_s, newer));
    temp.reopen();
    CHECK(temp.session().reference.templateFor(u"76"_s).version == 1);
    CHECK(firstContactOf(detailOf(temp, id)).isValid());
    CHECK(*work::templates::bytesOf(temp.session(), u"76"_s, 9) == newer.toUtf8());
    const auto refused = work::templates::install(temp.session(), newer.toUtf8());
    REQUIRE_OK(refused);
    CHECK(refused->faults.first().reason == u"newer_format"_s);
}

TEST_CASE("a measure that only the territory knows can be worked with", "[work][template]")
{
    TempVault temp;
    install(temp, sample("03-unknown-codes-and-own-fields.json"));
    work::cases::NewCase newCase;
    newCase.person.lastName = u"Colonna"_s;
    newCase.file.referredAt = temp.clock().now();
    newCase.file.department = u"2A"_s;
    const auto id = work::cases::open(temp.session(), newCase);
    REQUIRE_OK(id);
    temp.clock().advance(1000);
    CHECK(codesOf(detailOf(temp, *id)).contains(u"XYZ-07"_s));
    const auto crossing = work::measures::byCode(temp.session(), *id, u"LOG-2A-01"_s);
    REQUIRE_OK(crossing);
    REQUIRE_OK(work::measures::setStatus(temp.session(), crossing->id, model::MeasureStatus::Requested, {}, {},
                                         u"Départ le même soir"_s));
    const work::CaseDetail detail = detailOf(temp, *id);
    const auto due = work::governingDue(detail, crossing->id);
    REQUIRE(due.has_value());
    CHECK(due->clock == u"LOG-2A-01.crossing"_s);
    CHECK(due->prudent.isValid());
    // And it can be added to a case elsewhere, since its label is known.
    const auto elsewhere = temp.addCase(u"Lefèvre"_s, u"Anne"_s);
    REQUIRE_OK(work::measures::add(temp.session(), elsewhere, u"LOG-2A-01"_s));
    CHECK(work::measures::add(temp.session(), elsewhere, u"LOG-88"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a case of a département that gets its own parcours is offered it", "[work][template]")
{
    TempVault temp;
    work::cases::NewCase newCase;
    newCase.person.lastName = u"Petit"_s;
    newCase.file.referredAt = temp.clock().now();
    newCase.file.department = u"60"_s;
    const auto id = work::cases::open(temp.session(), newCase);
    REQUIRE_OK(id);
    temp.clock().advance(1000);
    CHECK(detailOf(temp, *id).file.templateCode == u"national"_s);
    install(temp, sample("02-everything.json"));
    const auto proposal = work::templates::proposalFor(temp.session(), *id);
    REQUIRE_OK(proposal);
    REQUIRE(proposal->has_value());
    CHECK((*proposal)->territory == u"60"_s);
    CHECK((*proposal)->added == QStringList{u"LOG-60-01"_s});
    REQUIRE_OK(work::cases::close(temp.session(), *id, model::ExitReason::Autonomous, {}));
    CHECK_FALSE(work::templates::proposalFor(temp.session(), *id)->has_value());
}
