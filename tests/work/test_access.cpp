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
#include "core/work/summary.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"

using namespace relais;
namespace policy = relais::work::access;
using model::Outlet;
using model::Right;
using model::Role;

namespace {

/// Gives every field that is still empty a value of its own.
class Marker
{
public:
    explicit Marker(QString type) : m_type(std::move(type)) {}

    void operator()(const char *name, QString &value)
    {
        value = value.isEmpty() ? u"mk"_s + m_type + QString::fromLatin1(name).remove(u'_') : value;
    }
    void operator()(const char *, QDate &value) { value = value.isValid() ? value : QDate(1990, 1, 1).addDays(++m_n); }
    void operator()(const char *, QDateTime &value)
    {
        value = value.isValid() ? value : QDateTime(QDate(2026, 11, 2).addDays(++m_n), QTime(8, 0), Qt::UTC);
    }
    void operator()(const char *, std::optional<int> &value) { value = value ? value : 3; }
    void operator()(const char *, int &value) { value = value == 0 ? 7 : value; }
    template<class Tag>
    void operator()(const char *, Id<Tag> &value)
    {
        value = value.isEmpty() ? Id<Tag>(u"mkid"_s) : value;
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const char *name, E &value)
    {
        if (QLatin1String(name) == QLatin1String("channel") || QLatin1String(name) == QLatin1String("kind")) {
            return; // these say what the record is
        }
        value = value == model::Words<E>::kList.front().first ? model::Words<E>::kList[1].first : value;
    }

private:
    QString m_type;
    int m_n = 0;
};

/// A vault whose one case has a mark in each field of each record.
class MarkedVault : public TempVault
{
public:
    MarkedVault() : id(addCase(u"mkpersonlastname"_s, u"mkpersonfirstname"_s, u"06 39 98 41 07"_s))
    {
        auto detail = work::access::wholeCase(session(), id);
        REQUIRE_OK(detail);
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            mark(tx, detail->file);
            mark(tx, detail->person);
            mark(tx, detail->contacts.first());
            add(tx, model::Child());
            add(tx, model::Author());
            add(tx, model::DangerPass());
            add(tx, model::Consent());
            model::Event event;
            event.code = u"CASE.first_contact"_s;
            add(tx, event);
            for (const auto &[kind, word] : model::Words<model::NoteKind>::kList) {
                model::Note note;
                note.kind = kind;
                note.text = u"mknote"_s + QString::fromLatin1(word);
                add(tx, note);
            }
            for (const QString &partner : {session().office.name, u"mkpartner"_s}) {
                model::Measure measure;
                measure.code = partner == u"mkpartner"_s ? u"LOG-05"_s : u"FIN-01"_s;
                measure.status = model::MeasureStatus::Requested;
                measure.partner = partner;
                add(tx, measure);
            }
            return {};
        }));
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            model::Leftover leftover;
            leftover.id = model::LeftoverId::create(vault().office());
            leftover.caseId = id;
            leftover.column = u"mkleftovercolumn"_s;
            leftover.text = u"mkleftovertext"_s;
            leftover.field = u"person.birth_date"_s;
            tx.create(leftover);
            return {};
        }));
    }

    model::CaseId id;

private:
    template<class Record>
    void mark(store::Tx &tx, Record record)
    {
        Marker marker(model::word(model::TypeOf<Record>::kType));
        describe(marker, record);
        store::save(tx, record);
    }
    template<class Record>
    void add(store::Tx &tx, Record record)
    {
        record.id = decltype(record.id)::create(vault().office());
        record.caseId = id;
        Marker marker(model::word(model::TypeOf<Record>::kType));
        describe(marker, record);
        tx.create(record);
    }
};

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

TEST_CASE("a reason opens a group for five minutes on that case only, and stands in the traces", "[work][access]")
{
    MarkedVault vault;
    const auto other = vault.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::notes::add(vault.session(), other, model::NoteKind::Words, u"ses mots"_s));
    Colleague colleague(vault, u"Anne Petit"_s, Role::Supervisor);
    work::Session &session = colleague.session();
    const auto words = [&](const model::CaseId &id) {
        const auto detail = work::loadCase(session, id);
        REQUIRE_OK(detail);
        return std::any_of(detail->notes.cbegin(), detail->notes.cend(),
                           [](const model::Note &note) { return note.kind == model::NoteKind::Words; });
    };
    REQUIRE_FALSE(words(vault.id));
    const auto open = [&](const QString &group, const QString &reason) {
        return policy::openWithReason(session, vault.id, group, reason);
    };
    CHECK(open(u"narrative"_s, u"  "_s).error().code == ErrorCode::InvalidInput);
    CHECK(open(u"sealed"_s, u"appel"_s).error().code == ErrorCode::Refused);
    CHECK(open(u"identity"_s, u"appel"_s).error().code == ErrorCode::Refused); // it is shown already
    REQUIRE_OK(open(u"narrative"_s, u"réunion du 24"_s));
    CHECK(words(vault.id));
    CHECK_FALSE(words(other));
    CHECK(work::summary::preview(session, vault.id, {})->paper.html.contains(u"mknotewords"_s) == false);
    vault.clock().advance(policy::kOpenMinutes * 60'000 + 1000);
    CHECK_FALSE(words(vault.id));
    vault.clock().advance(-30 * 60'000); // a clock set back opens nothing again
    CHECK_FALSE(words(vault.id));
    const auto lines = work::audit::list(session, {});
    REQUIRE_OK(lines);
    const auto reasoned = std::find_if(lines->cbegin(), lines->cend(), [](const work::audit::Line &line) {
        return line.entry.act == QLatin1String(work::audit::kReasoned);
    });
    REQUIRE(reasoned != lines->cend());
    CHECK(reasoned->entry.detail == u"narrative"_s);
    CHECK(reasoned->entry.reason == u"réunion du 24"_s);
}

TEST_CASE("who may not write has her act refused and undone, whatever window it comes from", "[work][access]")
{
    MarkedVault vault;
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        INFO(word);
        const bool writes = role == Role::Coordinator || role == Role::Advisor;
        const auto noted = work::notes::add(colleague.session(), vault.id, model::NoteKind::Fact, QLatin1String(word));
        CHECK(noted.has_value() == writes);
        if (!writes) {
            CHECK(noted.error().code == ErrorCode::Refused);
        }
        work::cases::NewCase newCase;
        newCase.person.lastName = QString::fromLatin1(word);
        newCase.file.referredAt = vault.clock().now();
        CHECK(work::cases::open(colleague.session(), newCase).has_value() == writes);
        CHECK(work::knownCases(colleague.session()).has_value() == writes);
    }
    const auto back = Colleague::opened(vault, vault.session().user.id);
    const auto rows = work::cases::rows(*back);
    REQUIRE_OK(rows);
    CHECK(rows->size() == 3); // the marked case, and those of the coordinator and the advisor
    const auto detail = work::loadCase(*back, vault.id);
    REQUIRE_OK(detail);
    CHECK(std::count_if(detail->notes.cbegin(), detail->notes.cend(),
                        [](const model::Note &note) { return note.kind == model::NoteKind::Fact; }) == 3);
}

TEST_CASE("an operational contact moves the measure entrusted to her and no other", "[work][access]")
{
    MarkedVault vault;
    Colleague contact(vault, u"Anne Petit"_s, Role::OperationalContact);
    const auto measureOf = [&](const QString &partner) {
        const auto whole = work::access::wholeCase(vault.session(), vault.id);
        REQUIRE_OK(whole);
        for (const model::Measure &measure : whole->measures) {
            if (measure.partner == partner) {
                return measure;
            }
        }
        return model::Measure();
    };
    const auto move = [&](const QString &partner) {
        return work::measures::setStatus(contact.session(), measureOf(partner).id, model::MeasureStatus::InProgress);
    };
    REQUIRE_OK(move(u"CAF 76"_s));
    CHECK(measureOf(u"CAF 76"_s).status == model::MeasureStatus::InProgress);
    CHECK(move(u"mkpartner"_s).error().code == ErrorCode::Refused);
    CHECK(measureOf(u"mkpartner"_s).status == model::MeasureStatus::Requested);
}
