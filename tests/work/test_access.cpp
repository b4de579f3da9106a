// SPDX-License-Identifier: GPL-3.0-or-later
// Every role × group of fields × outlet of resources/rights/rights.json, on a real vault with a mark in each field.
#include "core/work/access.h"

#include "core/store/records.h"
#include "core/work/audit.h"
#include "core/work/calendar.h"
#include "core/work/consents.h"
#include "core/work/daysheet.h"
#include "core/work/decisions.h"
#include "core/work/importer.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/sharedscope.h"
#include "core/work/summary.h"
#include "tests/work/markedvault.h"

using namespace relais;
namespace policy = relais::work::access;
using model::Outlet;
using model::Right;
using model::Role;

namespace {

struct Cell {
    Role role;
    Outlet outlet;
    int seen = 0;    ///< fields that passed
    int checked = 0; ///< fields that were asked
};

template<class Record>
void compare(Cell &cell, const QList<Record> &whole, const QList<Record> &left)
{
    const QString type = model::word(model::TypeOf<Record>::kType) + u'.';
    const model::Fields nothing = model::fieldsOf(Record());
    REQUIRE_FALSE(whole.isEmpty());
    for (const Record &record : whole) {
        model::Fields kept;
        for (const Record &other : left) {
            kept = other.id == record.id ? model::fieldsOf(other) : kept;
        }
        const model::Fields all = model::fieldsOf(record);
        for (auto field = all.cbegin(); field != all.cend(); ++field) {
            if (field.key() == u"case_id"_s) {
                continue;
            }
            const bool allowed =
                model::shippedRights().ofField(cell.role, cell.outlet, type + field.key()) == Right::Yes;
            INFO(model::word(cell.role).toStdString()
                 << ' ' << model::word(cell.outlet).toStdString() << ' ' << QString(type + field.key()).toStdString());
            CHECK((kept.value(field.key()) == field.value()) == allowed);
            CHECK((kept.value(field.key(), nothing.value(field.key())) != nothing.value(field.key())) == allowed);
            ++cell.checked;
            cell.seen += allowed ? 1 : 0;
        }
    }
}

void compareAll(Cell &cell, const work::CaseDetail &whole, const work::CaseDetail &left)
{
    const auto allows = [&](const QString &field) {
        return model::shippedRights().ofField(cell.role, cell.outlet, field) == Right::Yes;
    };
    compare(cell, QList{whole.file}, QList{left.file});
    compare(cell, QList{whole.person}, QList{left.person});
    compare(cell, whole.contacts, left.contacts);
    compare(cell, whole.children, left.children);
    compare(cell, whole.authors, left.authors);
    compare(cell, whole.events, left.events);
    compare(cell, whole.dangerPasses, left.dangerPasses);
    compare(cell, whole.leftovers, left.leftovers);
    for (const model::Note &note : whole.notes) {
        const bool there = std::any_of(left.notes.cbegin(), left.notes.cend(),
                                       [&](const model::Note &other) { return other.text == note.text; });
        INFO(model::word(cell.role).toStdString() << ' ' << note.text.toStdString());
        CHECK(there == allows(u"note."_s + model::word(note.kind)));
    }
    for (const model::Measure &measure : whole.measures) {
        const bool there = std::any_of(left.measures.cbegin(), left.measures.cend(),
                                       [&](const model::Measure &other) { return other.id == measure.id; });
        CHECK(there == allows(measure.partner == u"CAF 76"_s ? u"measure"_s : u"other_measures"_s));
    }
    CHECK(!left.row.lastName.isEmpty() == allows(u"identity"_s));
    CHECK(!left.row.reference.isEmpty() == allows(u"coordination"_s));
    CHECK(!left.row.phones.isEmpty() == allows(u"safe_contact"_s));
    CHECK(!left.row.commune.isEmpty() == allows(u"address"_s));
    CHECK(!left.row.contact.codeWord.isEmpty() == (allows(u"safe_contact"_s) && allows(u"contact_secret"_s)));
}

/// Marks of text fields that a text holds though the role may not see them that way.
QStringList leaks(Role role, Outlet outlet, const QString &text, const work::CaseDetail &whole)
{
    QStringList found;
    const auto look = [&](const auto &records) {
        for (const auto &record : records) {
            using Record = std::decay_t<decltype(record)>;
            const QString type = model::word(model::TypeOf<Record>::kType) + u'.';
            const model::Fields fields = model::fieldsOf(record);
            for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
                const QString value = field.value().toString();
                const QString name =
                    type == u"note."_s ? type + fields.value(u"kind"_s, u"fact"_s).toString() : type + field.key();
                const bool allowed = model::shippedRights().ofField(role, outlet, name) == Right::Yes;
                if (value.startsWith(u"mk"_s) && text.contains(value) && !allowed) {
                    found << value;
                }
            }
        }
    };
    look(QList{whole.file});
    look(QList{whole.person});
    look(whole.contacts);
    look(whole.children);
    look(whole.authors);
    look(whole.events);
    look(whole.dangerPasses);
    look(whole.leftovers);
    look(whole.notes);
    return found;
}

} // namespace

TEST_CASE("every field passes each outlet for each role exactly where the table of rights says so", "[work][access]")
{
    MarkedVault vault;
    const auto whole = work::access::wholeCase(vault.session(), vault.id);
    REQUIRE_OK(whole);
    for (const auto &[role, roleWord] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        for (const auto &[outlet, word] : model::Words<Outlet>::kList) {
            Cell cell{role, outlet};
            compareAll(cell, *whole, policy::filtered(colleague.session(), *whole, outlet));
            CHECK(cell.checked > 70);
            CHECK((outlet != Outlet::Log || cell.seen == 0));
            CHECK((role != Role::Administrator || cell.seen == 0));
        }
    }
}

TEST_CASE("on screen: the case page, the file active, the journal, Today, consents and decisions hold to the table",
          "[work][access]")
{
    MarkedVault vault;
    const auto whole = work::access::wholeCase(vault.session(), vault.id);
    REQUIRE_OK(whole);
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const auto right = [&](const char *group) {
            return policy::right(session, QLatin1String(group), Outlet::Screen) == Right::Yes;
        };
        const auto detail = work::loadCase(session, vault.id);
        const auto rows = work::cases::rows(session);
        REQUIRE_OK(rows);
        REQUIRE(detail.has_value() == right("coordination"));
        if (!detail) {
            CHECK(detail.error().code == ErrorCode::Refused);
            CHECK(rows->isEmpty());
            CHECK(work::cases::byIdOrReference(session, vault.id.text()).error().code == ErrorCode::Refused);
        } else {
            Cell cell{role, Outlet::Screen};
            compareAll(cell, *whole, *detail);
            CHECK(rows->first().commune.isEmpty() != right("address"));
            CHECK(rows->first().phones.isEmpty() != right("safe_contact"));
        }
        QString told;
        const auto journal = work::journalOf(session, vault.id, 0);
        REQUIRE_OK(journal);
        for (const work::JournalEntry &entry : *journal) {
            told += entry.note.text + u' ';
            for (const store::JournalLine &line : entry.changes) {
                told += QString::fromUtf8(journal::canonicalBytes(line.change)) + u' ';
            }
        }
        CHECK(leaks(role, Outlet::Screen, told, *whole) == QStringList());
        CHECK(told.contains(u"mknotewords"_s) == right("narrative"));
        CHECK(told.contains(u"mkpartner"_s) == right("other_measures"));
        const auto dues = work::duesWithin(session, {3000, 500});
        REQUIRE_OK(dues);
        for (const model::DueLine &line : dues->lines) {
            CHECK(right(line.due.measure.isEmpty()    ? "deadlines"
                        : line.partner == u"CAF 76"_s ? "measure"
                                                      : "other_measures"));
            CHECK((right("contact_secret") || line.contact.codeWord.isEmpty()));
        }
        CHECK(work::consents::list(session, vault.id)->isEmpty() != right("consents"));
        CHECK(work::decisions::pending(session)->leftovers.isEmpty() != right("imported"));
    }
}

TEST_CASE("search: what stands in a field that the role may not search is not found", "[work][access]")
{
    MarkedVault vault;
    struct Probe {
        const char *words;
        QStringList groups; ///< all of them
    };
    const QStringList notes{u"facts"_s, u"narrative"_s, u"working_note"_s, u"imported"_s};
    const Probe probes[] = {{"mkpersonlastname", {u"identity"_s}},
                            {"76-2026-00001", {u"coordination"_s}},
                            {"0639984107", {u"safe_contact"_s}},
                            {"mknotefact", notes},
                            {"mknotewords", notes},
                            {"mknoteworking", notes},
                            {"mkleftovertext", notes},
                            {"mkcasebeneficiarynumber", notes}};
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        for (const Probe &probe : probes) {
            const bool allowed = std::all_of(probe.groups.cbegin(), probe.groups.cend(), [&](const QString &group) {
                return policy::right(colleague.session(), group, Outlet::Search) == Right::Yes;
            });
            INFO(word << ' ' << probe.words);
            const auto hits = work::cases::find(colleague.session(), QString::fromLatin1(probe.words));
            REQUIRE_OK(hits);
            CHECK(hits->contains(vault.id) == allowed);
        }
    }
}

TEST_CASE("print and export: no paper and no file holds what the role may not take out that way", "[work][access]")
{
    MarkedVault vault;
    const auto whole = work::access::wholeCase(vault.session(), vault.id);
    REQUIRE_OK(whole);
    work::summary::Request request;
    request.extent = work::summary::Extent::Complete;
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const auto right = [&](const char *group, Outlet outlet) {
            return policy::right(session, QLatin1String(group), outlet) == Right::Yes;
        };
        const auto summary = work::summary::preview(session, vault.id, request);
        REQUIRE(summary.has_value() == right("identity", Outlet::Print));
        if (summary) {
            const QString &html = summary->paper.html;
            CHECK(leaks(role, Outlet::Print, html, *whole) == QStringList());
            CHECK(html.contains(u"mkpersonlastname"_s));
            CHECK(html.contains(u"mknotefact"_s) == right("facts", Outlet::Print));
            CHECK(html.contains(u"mkpartner"_s) == right("other_measures", Outlet::Print));
        }
        const auto sheet = work::daysheet::preview(session);
        CHECK(sheet.has_value() == right("coordination", Outlet::Print));
        const auto calendar = work::exportCalendar(session, 60);
        CHECK((calendar || calendar.error().code == ErrorCode::Refused));
        CHECK((!calendar.has_value() || right("coordination", Outlet::Export)));
    }
}

TEST_CASE("bundle: nothing leaves that the role may not send, though she and the law would let it go", "[work][access]")
{
    MarkedVault vault;
    model::Orientation orientation;
    REQUIRE_OK(
        vault.vault().write(vault.session().act("orientation.send", vault.id), [&](store::Tx &tx) -> Result<void> {
            model::Consent consent;
            consent.id = model::ConsentId::create(vault.vault().office());
            consent.caseId = vault.id;
            consent.office = u"MSA 76"_s;
            consent.role = u"fund"_s;
            consent.scope = u"SEC,LOG,FIN,JUR,ENF,EMP,SAN,ADM"_s;
            consent.mode = model::ConsentMode::Written;
            consent.givenOn = vault.session().today();
            consent.until = consent.givenOn.addDays(30);
            tx.create(consent);
            model::Measure measure;
            measure.id = model::MeasureId::create(vault.vault().office());
            measure.caseId = vault.id;
            measure.code = u"FIN-09"_s; // needs the place and the number at the fund
            measure.status = model::MeasureStatus::Requested;
            measure.partner = u"MSA 76"_s;
            tx.create(measure);
            orientation.id = model::OrientationId::create(vault.vault().office());
            orientation.caseId = vault.id;
            orientation.office = u"A1B2C3D4"_s;
            orientation.officeName = u"MSA 76"_s;
            orientation.measures = u"FIN-09"_s;
            tx.create(orientation);
            return {};
        }));
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        const auto fields = work::scope::fieldsFor(colleague.session(), orientation);
        REQUIRE_OK(fields);
        int seen = 0;
        int held = 0;
        for (const work::scope::ScopedField &field : *fields) {
            const QString type = model::word(field.type);
            const QString name = type == u"note"_s ? u"note.fact"_s : type + u'.' + field.field;
            const bool allowed =
                model::shippedRights().ofField(role, Outlet::Bundle, name) == Right::Yes || field.field == u"case_id"_s;
            INFO(word << ' ' << name.toStdString());
            CHECK((!field.answer.isYes() || allowed));
            CHECK((field.answer.reason != model::ShareReason::NoRight || !allowed || field.field == u"case_id"_s));
            seen += field.answer.isYes() ? 1 : 0;
            held += field.answer.reason == model::ShareReason::NoRight ? 1 : 0;
        }
        const bool sends = policy::right(colleague.session(), u"address"_s, Outlet::Bundle) == Right::Yes;
        CHECK((seen > 20) == sends);
        CHECK((held == 0) == sends);
        CHECK(((role != Role::Supervisor && role != Role::Administrator) || seen == 0));
    }
}
