// SPDX-License-Identifier: GPL-3.0-or-later
// The rest of the ways by which something of a case reaches somebody: what test_access does not walk, for each role.
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/accesspack.h"
#include "core/work/calendar.h"
#include "core/work/consentproof.h"
#include "core/work/contacts.h"
#include "core/work/correspondents.h"
#include "core/work/exclusions.h"
#include "core/work/measures.h"
#include "core/work/noticespaper.h"
#include "core/work/orientations.h"
#include "core/work/received.h"
#include "core/work/reminders.h"
#include "core/work/retention.h"
#include "core/work/samecase.h"
#include "core/work/statistics.h"
#include "tests/work/markedvault.h"

using namespace relais;
namespace policy = relais::work::access;
using model::Outlet;
using model::Right;
using model::Role;

namespace {

/// Beside the marks: an address for letters, an orientation that waits for its reply, somebody kept apart.
class Desk : public MarkedVault
{
public:
    Desk()
    {
        const QDate today = session().today();
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            letter.id = model::ContactId::create(vault().office());
            letter.caseId = id;
            letter.channel = model::Channel::Letter;
            letter.value = u"Boîte 7, 76000 Rouen"_s;
            letter.addressKind = model::AddressKind::LegalBody;
            letter.safe = model::Answer::Yes;
            letter.checkedOn = today;
            tx.create(letter);
            model::Orientation orientation;
            orientation.id = model::OrientationId::create(vault().office());
            orientation.caseId = id;
            orientation.office = u"A1B2C3D4"_s;
            orientation.officeName = u"mkoffice"_s;
            orientation.measures = u"EMP-01"_s;
            orientation.at = clock().now().addDays(-30);
            orientation.answerBy = today.addDays(-1);
            tx.create(orientation);
            model::Exclusion exclusion;
            exclusion.id = model::ExclusionId::create(vault().office());
            exclusion.caseId = id;
            exclusion.kind = model::ExclusionKind::Person;
            exclusion.name = u"mkexcludedname"_s;
            exclusion.reason = u"mkexcludedreason"_s;
            tx.create(exclusion);
            model::Card card;
            card.id = model::CardId::create(vault().office());
            card.office = u"A1B2C3D4"_s;
            card.name = u"mkoffice"_s;
            tx.create(card);
            return {};
        }));
        const auto consents = vault().read([&](const store::Reader &reader) -> Result<QList<model::Consent>> {
            return store::recordsOf<model::Consent>(reader, id);
        });
        REQUIRE_OK(consents);
        consent = consents->first().id;
    }

    /// A consent that ends within the week.
    void endsSoon()
    {
        REQUIRE_OK(vault().write(session().act("consent.give", id), [&](store::Tx &tx) -> Result<void> {
            model::Consent soon;
            soon.id = model::ConsentId::create(vault().office());
            soon.caseId = id;
            soon.office = u"SIAO 76"_s;
            soon.role = u"shelter"_s;
            soon.scope = u"LOG"_s;
            soon.mode = model::ConsentMode::Oral;
            soon.givenOn = session().today();
            soon.until = session().today().addDays(3);
            tx.create(soon);
            return {};
        }));
    }
    /// Measures that were asked of partners.
    void awaits(const model::CaseId &of)
    {
        for (const QString &code : {u"EMP-01"_s, u"JUR-01"_s, u"LOG-01"_s}) {
            if (const auto measure = work::measures::byCode(session(), of, code)) {
                REQUIRE_OK(work::measures::setStatus(session(), measure->id, model::MeasureStatus::Requested));
            }
        }
    }
    /// A closed case of which nobody has heard for three years.
    model::CaseId keptTooLong()
    {
        const model::CaseId old = addCase(u"Ancienne"_s, u"Zoé"_s);
        REQUIRE_OK(work::cases::close(session(), old, model::ExitReason::Other, {}));
        REQUIRE_OK(vault().write(session().act("case.edit", old), [&](store::Tx &tx) -> Result<void> {
            tx.set(model::RecordType::Case, old.text(), u"referred_at"_s, model::encoded(clock().now().addYears(-3)));
            return {};
        }));
        return old;
    }

    model::Contact letter;
    model::ConsentId consent;
};

/// What one role may, by the table.
struct Table {
    const work::Session &session;

    [[nodiscard]] bool may(const char *group, Outlet outlet) const
    {
        return policy::right(session, QLatin1String(group), outlet) == Right::Yes;
    }
    [[nodiscard]] bool does(const char *verb) const { return policy::mayDo(session, QLatin1String(verb)); }
};

} // namespace

TEST_CASE("on screen: orientations, what came, what is kept apart and what resembles hold to the table",
          "[work][access]")
{
    Desk desk;
    desk.endsSoon();
    const model::CaseId old = desk.keptTooLong();
    const model::CaseId same = desk.addCase(u"mkpersonlastname"_s, u"mkpersonfirstname"_s, u"06 39 98 41 07"_s);
    desk.awaits(same);
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const Table table{session};
        const bool sees = table.may("coordination", Outlet::Screen);
        const bool seesMeasures = table.may("measure", Outlet::Screen);
        const auto rows = work::cases::rows(session, {desk.id});
        REQUIRE_OK(rows);
        CHECK(rows->isEmpty() != sees);
        CHECK((rows->isEmpty() || rows->first().phones.isEmpty() != table.may("safe_contact", Outlet::Screen)));
        CHECK((rows->isEmpty() || rows->first().commune.isEmpty() != table.may("address", Outlet::Screen)));
        CHECK(work::orientations::list(session, desk.id)->isEmpty() != seesMeasures);
        CHECK(work::orientations::standings(session, desk.id)->isEmpty() != seesMeasures);
        CHECK(work::orientations::waiting(session).has_value() == sees);
        CHECK(work::orientations::toAnswer(session).has_value() == sees);
        CHECK(work::received::list(session).has_value() == sees);
        CHECK(work::received::withdrawn(session).has_value() == sees);
        CHECK(work::exclusions::list(session, desk.id)->isEmpty() != table.may("exclusions", Outlet::Screen));
        CHECK(work::notices::ofCase(session, desk.id).has_value() == table.may("consents", Outlet::Screen));
        CHECK(work::notices::report(session).has_value() == table.does("case.erase"));
        const auto proposals = work::samecase::proposals(session);
        REQUIRE_OK(proposals);
        for (const work::samecase::Proposal &proposal : *proposals) {
            CHECK(sees);
            for (const model::CaseRow &row : {proposal.one, proposal.other}) {
                CHECK(row.phones.isEmpty() != table.may("safe_contact", Outlet::Screen));
                CHECK(row.commune.isEmpty() != (table.may("address", Outlet::Screen) && row.id == desk.id));
            }
        }
        const auto dues = work::duesWithin(session, {3000, 500});
        REQUIRE_OK(dues);
        const auto has = [&](const QString &clock) {
            return std::any_of(dues->lines.cbegin(), dues->lines.cend(),
                               [&](const model::DueLine &line) { return line.due.clock == clock; });
        };
        CHECK(has(work::reminders::kConsent) == (sees && table.may("consents", Outlet::Screen)));
        CHECK(has(work::reminders::kRetention) == table.does("retention.archive"));
        for (const model::DueLine &line : dues->lines) {
            CHECK((line.department.isEmpty() || table.may("territory", Outlet::Screen)));
            CHECK((line.danger == model::DangerLevel::Unassessed || table.may("danger_level", Outlet::Screen)));
        }
        const auto waits = [&](bool partner) {
            return std::count_if(dues->lines.cbegin(), dues->lines.cend(), [&](const model::DueLine &line) {
                return !line.due.prudent.isValid() && (line.due.waitingFor == model::kPartnerAnswer) == partner;
            });
        };
        CHECK(dues->waiting == waits(false)); // what is not shown is not counted either
        CHECK(dues->partners == waits(true));
        CHECK((role != Role::Coordinator || dues->waiting + dues->partners > 0));
        CHECK(work::retention::of(session, old).has_value() == table.does("retention.archive"));
        CHECK(work::correspondents::list(session)->isEmpty() != table.may("cards", Outlet::Screen));
    }
    CHECK_FALSE(same.isEmpty());
}

TEST_CASE("what is left of a case for one role does not tell how many children, disputes or dues the rest has",
          "[work][access]")
{
    Desk desk;
    auto whole = policy::wholeCase(desk.session(), desk.id);
    REQUIRE_OK(whole);
    whole->contacts.first().disputed = {{u"code_word"_s, {u"mkone"_s, u"mkother"_s}},
                                        {u"hours"_s, {u"le soir"_s, u"le matin"_s}}};
    REQUIRE(
        std::any_of(whole->dues.cbegin(), whole->dues.cend(), [](const auto &due) { return due.measure.isEmpty(); }));
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        INFO(word);
        const Table table{colleague.session()};
        const work::CaseDetail left = policy::filtered(colleague.session(), *whole, Outlet::Screen);
        CHECK(left.children.isEmpty() != table.may("household", Outlet::Screen));
        CHECK(left.authors.isEmpty() != table.may("other_parent", Outlet::Screen));
        if (table.may("safe_contact", Outlet::Screen)) {
            CHECK(left.contacts.first().disputed.contains(u"code_word"_s) ==
                  table.may("contact_secret", Outlet::Screen));
            CHECK(left.contacts.first().disputed.contains(u"hours"_s));
        }
        for (const model::DueRow &due : left.dues) {
            CHECK((!due.measure.isEmpty() || table.may("deadlines", Outlet::Screen)));
        }
        CHECK((table.may("deadlines", Outlet::Screen) || left.dues.size() < whole->dues.size()));
    }
}

TEST_CASE("that something ended is told to whoever may see what it held", "[work][access]")
{
    Desk desk;
    const auto detail = work::loadCase(desk.session(), desk.id);
    REQUIRE_OK(detail);
    const QString child = detail->children.first().id.text();
    REQUIRE_OK(work::cases::endRecord(desk.session(), desk.id, model::RecordType::Child, child));
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        INFO(word);
        const auto journal = work::journalOf(colleague.session(), desk.id, 0);
        REQUIRE_OK(journal);
        bool isTold = false;
        for (const work::JournalEntry &entry : *journal) {
            for (const store::JournalLine &line : entry.changes) {
                isTold = isTold || (line.change.record == child && line.change.kind == journal::ChangeKind::End);
            }
        }
        CHECK(isTold == (policy::right(colleague.session(), u"household"_s, Outlet::Screen) == Right::Yes));
    }
}

TEST_CASE("paper: the label, the proof, the notices and the access pack are for whoever prints, of what she may print",
          "[work][access]")
{
    Desk desk;
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const Table table{session};
        const bool prints = table.does("summary.print");
        const bool printsConsents = prints && table.may("consents", Outlet::Print);
        CHECK(work::contacts::printLabel(session, desk.id, desk.letter.id).has_value() ==
              (prints && table.may("safe_contact", Outlet::Print)));
        CHECK(work::consents::printProof(session, desk.consent, work::consents::PaperSafe::Yes).has_value() ==
              printsConsents);
        CHECK(work::notices::previewCase(session, desk.id).has_value() ==
              (table.may("consents", Outlet::Print) && table.may("consents", Outlet::Screen)));
        CHECK(work::notices::printCase(session, desk.id).has_value() == printsConsents);
        for (const auto by : {work::accesspack::AskedBy::Person, work::accesspack::AskedBy::OtherParent}) {
            CHECK(work::accesspack::make(session, desk.id, {by, u"Au guichet"_s}).has_value() ==
                  table.does("access.give"));
        }
    }
}

TEST_CASE("export: a calendar file is for whoever may take a list out", "[work][access]")
{
    Desk desk;
    int may = 0;
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        INFO(word);
        const Table table{colleague.session()};
        const bool allowed = table.may("coordination", Outlet::Export) && table.does("summary.print");
        CHECK(work::exportCalendar(colleague.session(), 60).has_value() == allowed);
        may += allowed ? 1 : 0;
    }
    CHECK(may == 2);
}

TEST_CASE("statistics: each role is told the figures that are made of what it may count, and nobody a name",
          "[work][access][statistics]")
{
    Desk desk;
    const work::statistics::Period all{QDate(1990, 1, 1), QDate(2099, 12, 31)};
    struct Made {
        const char *figure;
        QStringList groups; ///< all of them
    };
    const Made made[] = {{"entries_by_month", {u"entry_exit"_s}},
                         {"entries_by_danger", {u"entry_exit"_s, u"danger_level"_s}},
                         {"entries_by_fund", {u"entry_exit"_s, u"fund"_s}},
                         {"entries_by_department", {u"entry_exit"_s, u"territory"_s}},
                         {"entries_by_need", {u"entry_exit"_s, u"needs"_s}},
                         {"first_contact", {u"entry_exit"_s, u"deadlines"_s}},
                         {"first_contact_delay", {u"entry_exit"_s, u"deadlines"_s}},
                         {"emergency_aid", {u"deadlines"_s, u"measure"_s, u"other_measures"_s}},
                         {"emergency_aid_delay", {u"deadlines"_s, u"measure"_s, u"other_measures"_s}},
                         {"measures_by_state", {u"measure"_s, u"other_measures"_s}},
                         {"measures_by_strand", {u"measure"_s, u"other_measures"_s}},
                         {"measures_obtained", {u"measure"_s, u"other_measures"_s}},
                         {"exits_by_reason", {u"entry_exit"_s}},
                         {"support_length", {u"entry_exit"_s}},
                         {"open_by_state", {u"state"_s}}};
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(desk, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const auto figures = work::statistics::count(session, all);
        QStringList told;
        QString whole;
        for (const auto &figure : figures.value_or(QList<work::statistics::Figure>())) {
            told << figure.code;
            for (const model::Part &part : figure.parts) {
                whole += part.key + u' ';
            }
        }
        CHECK((figures.has_value() || figures.error().code == ErrorCode::Refused));
        CHECK_FALSE(whole.contains(u"mk"_s));
        int allowed = 0;
        for (const Made &one : made) {
            const bool may = std::all_of(one.groups.cbegin(), one.groups.cend(), [&](const QString &group) {
                return policy::right(session, group, Outlet::Statistics) == Right::Yes;
            });
            INFO(one.figure);
            CHECK(told.contains(QLatin1String(one.figure)) == may);
            allowed += may ? 1 : 0;
        }
        CHECK(told.size() == allowed);
    }
}

TEST_CASE("a role that may take something out by a way may also do what takes it out", "[work][access]")
{
    const model::Rights &rights = model::shippedRights();
    const std::pair<Outlet, QString> ways[] = {
        {Outlet::Print, u"summary.print"_s}, {Outlet::Export, u"summary.print"_s}, {Outlet::Bundle, u"bundle.write"_s}};
    for (const auto &[role, word] : model::Words<Role>::kList) {
        for (const auto &[outlet, verb] : ways) {
            for (const model::FieldGroup &group : rights.groups()) {
                INFO(word << ' ' << model::word(outlet).toStdString() << ' ' << group.code.toStdString());
                const bool isOfCards = group.code == u"cards"_s; // the administrator hands out the card of the office
                CHECK((rights.of(role, outlet, group.code) != Right::Yes || rights.mayDo(role, verb) || isOfCards));
            }
        }
    }
}
