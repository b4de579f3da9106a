// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/statistics.h"

#include "core/store/records.h"
#include "core/work/audit.h"
#include "core/work/exclusions.h"
#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"

using namespace relais;
namespace statistics = relais::work::statistics;
using model::Role;
using statistics::Figure;

namespace {

const statistics::Period kYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};

QList<Figure> counted(const work::Session &session, const statistics::Period &period = kYear)
{
    const auto figures = statistics::count(session, period);
    REQUIRE_OK(figures);
    return *figures;
}

Figure figure(const QList<Figure> &figures, const char *code)
{
    for (const Figure &one : figures) {
        if (one.code == QLatin1String(code)) {
            return one;
        }
    }
    return {};
}

/// Null when it is not told, or not there at all.
std::optional<int> part(const Figure &figure, const QString &key)
{
    for (const model::Part &one : figure.parts) {
        if (one.key == key) {
            return one.count;
        }
    }
    return std::nullopt;
}

/// Twelve cases received at different moments, of which some were reached, some are closed.
class Year : public TempVault
{
public:
    Year()
    {
        for (int i = 0; i < 12; ++i) {
            ids << addCase(u"Exemple %1"_s.arg(i), u"Ada"_s);
        }
        REQUIRE_OK(vault().write(session().act("case.edit"), [&](store::Tx &tx) -> Result<void> {
            for (int i = 0; i < 12; ++i) {
                const QDateTime received(QDate(2026, i < 7 ? 3 : 5, 2), QTime(8, 0), Qt::UTC);
                set(tx, ids[i], "referred_at", model::encoded(received));
                set(tx, ids[i], "scheme", i < 6 ? u"caf"_s : u"msa"_s);
                set(tx, ids[i], "danger", i < 11 ? u"medium"_s : u"high"_s);
                if (i < 10) {
                    event(tx, ids[i], u"CASE.contacted"_s, received.addSecs(3600 * (i < 7 ? 10 + i : 90)));
                }
                if (i < 5) {
                    set(tx, ids[i], "status", u"exited"_s);
                    set(tx, ids[i], "exit_on", u"2026-09-0%1"_s.arg(i + 1));
                    set(tx, ids[i], "exit_reason", u"autonomous"_s);
                }
            }
            return {};
        }));
    }

    QList<model::CaseId> ids;

    void event(store::Tx &tx, const model::CaseId &id, const QString &code, const QDateTime &at)
    {
        model::Event event;
        event.id = model::EventId::create(vault().office());
        event.caseId = id;
        event.code = code;
        event.at = at;
        tx.create(event);
    }

private:
    static void set(store::Tx &tx, const model::CaseId &id, const char *field, const QVariant &value)
    {
        tx.set(model::RecordType::Case, id.text(), QString::fromLatin1(field), value);
    }
};

} // namespace

TEST_CASE("a year is counted by month, fund and delay, each figure with what it counts", "[work][statistics]")
{
    Year year;
    const QList<Figure> figures = counted(year.session());
    const Figure months = figure(figures, "entries_by_month");
    CHECK(months.value == 12);
    CHECK(part(months, u"2026-03"_s) == 7);
    CHECK(part(months, u"2026-05"_s) == 5);
    CHECK(part(figure(figures, "entries_by_fund"), u"caf"_s) == 6);
    const Figure contact = figure(figures, "first_contact");
    CHECK(part(contact, u"within_72_hours"_s) == 7);
    CHECK_FALSE(part(contact, u"within_5_days"_s).has_value()); // three persons
    CHECK_FALSE(part(contact, u"not_yet"_s).has_value());       // two more
    CHECK(figure(figures, "first_contact_delay").value == 14);
    CHECK(figure(figures, "exits_by_reason").value == 5);
    CHECK(figure(figures, "support_length").value == 185); // 2 March to 3 September
    CHECK(figure(figures, "open_by_state").value == 7);
    for (const Figure &one : figures) {
        INFO(one.code.toStdString());
        CHECK_FALSE(statistics::definition(one.code).isEmpty());
        for (const model::Part &each : one.parts) {
            CHECK_FALSE(statistics::partWord(year.session(), each.key).isEmpty());
        }
    }
}

TEST_CASE("the one person in high danger cannot be reckoned from the others", "[work][statistics]")
{
    Year year;
    const Figure dangers = figure(counted(year.session()), "entries_by_danger");
    CHECK(dangers.value == 12);
    CHECK_FALSE(part(dangers, u"high"_s).has_value());
    CHECK_FALSE(part(dangers, u"medium"_s).has_value());
    const QList<Figure> may = counted(year.session(), {QDate(2026, 5, 1), QDate(2026, 5, 31)});
    CHECK(figure(may, "entries_by_month").value == 5);
    CHECK_FALSE(figure(may, "exits_by_reason").parts.size() > 0);
}

TEST_CASE("the aid is counted in the worked days from the claim to the first payment", "[work][statistics]")
{
    Year year;
    REQUIRE_OK(year.vault().write(year.session().act("case.edit"), [&](store::Tx &tx) -> Result<void> {
        for (int i = 0; i < 7; ++i) { // claimed on a Thursday: Friday, Monday and Tuesday are the three days
            year.event(tx, year.ids[i], u"FIN-01.claim_received"_s, QDateTime(QDate(2026, 6, 4), QTime(9, 0), Qt::UTC));
            year.event(tx, year.ids[i], u"FIN-01.first_payment"_s, QDateTime(QDate(2026, 6, 9), QTime(9, 0), Qt::UTC));
        }
        return {};
    }));
    const QList<Figure> figures = counted(year.session());
    CHECK(figure(figures, "emergency_aid").value == 7);
    CHECK(part(figure(figures, "emergency_aid"), u"within_3_worked_days"_s) == 7);
    CHECK(figure(figures, "emergency_aid_delay").value == 3);
    CHECK(figure(figures, "emergency_aid_delay").unit == statistics::Unit::WorkedDays);
}

TEST_CASE("a case kept from somebody counts for nothing in her figures", "[work][statistics][exclusion]")
{
    Year year;
    Colleague roussel(year, u"L. Roussel"_s, Role::Supervisor);
    const QList<Figure> before = counted(roussel.session());
    CHECK(figure(before, "entries_by_month").value == 12);
    const auto founder = Colleague::opened(year, year.session().user.id);
    for (int i = 7; i < 12; ++i) {
        REQUIRE_OK(work::exclusions::add(*founder, year.ids[i], model::ExclusionKind::FamilyName, u"Roussel"_s,
                                         u"son frère"_s));
    }
    roussel.sitDown();
    const QList<Figure> after = counted(roussel.session());
    CHECK(figure(after, "entries_by_month").value == 7);
    CHECK(figure(after, "entries_by_month").parts.size() == 1);
    CHECK(figure(after, "open_by_state").parts.size() <= 1);
}

TEST_CASE("a period that ends before it begins is not counted, and a count is traced as an export",
          "[work][statistics]")
{
    Year year;
    CHECK(statistics::count(year.session(), {QDate(2026, 2, 1), QDate(2026, 1, 1)}).error().code ==
          ErrorCode::InvalidInput);
    CHECK(statistics::count(year.session(), {QDate(), QDate(2026, 1, 1)}).error().code == ErrorCode::InvalidInput);
    Colleague supervisor(year, u"Anne Petit"_s, Role::Supervisor);
    counted(supervisor.session());
    const auto lines = work::audit::list(supervisor.session(), {});
    REQUIRE_OK(lines);
    CHECK(lines->first().entry.act == QLatin1String(work::audit::kCounted));
}

TEST_CASE("the file for a spreadsheet says what is not told, and holds no formula", "[work][statistics]")
{
    Year year;
    QList<Figure> figures = counted(year.session());
    figures.first().parts << model::Part{u"=HYPERLINK(\"x\")"_s, 6};
    const QByteArray csv = statistics::csv(year.session(), figures);
    CHECK(csv.startsWith("\xef\xbb\xbf\"entries_by_month\";\"\";\"12\";"));
    CHECK(csv.contains("\"'=HYPERLINK(\"\"x\"\")\";\"6\""));
    CHECK(csv.contains(statistics::notTold().toUtf8()));
    CHECK(csv.endsWith("\r\n"));
}
