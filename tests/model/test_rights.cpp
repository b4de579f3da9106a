// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"
#include "core/model/rights.h"
#include "core/model/shipped.h"
#include "tests/kit/catch.h"

using namespace relais;
using model::Outlet;
using model::Right;
using model::Role;

namespace {

QByteArray shipped()
{
    return model::shippedBytes(u"rights/rights.json"_s);
}

Result<model::Rights> read(const QByteArray &json)
{
    return model::Rights::read(json, model::shareRules().groups());
}

} // namespace

TEST_CASE("every field that a record of a case holds belongs to a group of the rights", "[model][rights]")
{
    using model::RecordType;
    for (const auto &[type, word] : model::Words<RecordType>::kList) {
        // Users and settings are no case; measures and notes are judged by their kind.
        if (type == RecordType::User || type == RecordType::Setting || type == RecordType::Measure ||
            type == RecordType::Note) {
            continue;
        }
        for (const QString &field : model::fieldsOfType(type)) {
            INFO(word << '.' << field.toStdString());
            CHECK((field == u"case_id"_s ||
                   model::shippedRights().groupOf(QLatin1String(word) + u'.' + field) != nullptr));
        }
    }
    for (const QString &field : {u"note.fact"_s, u"note.words"_s, u"note.call"_s, u"note.working"_s}) {
        CHECK(model::shippedRights().groupOf(field) != nullptr);
    }
}

TEST_CASE("what nobody has judged is shown to nobody", "[model][rights]")
{
    for (const auto &[role, roleWord] : model::Words<Role>::kList) {
        for (const auto &[outlet, word] : model::Words<Outlet>::kList) {
            CHECK(model::shippedRights().ofField(role, outlet, u"case.new_field"_s) == Right::No);
            CHECK(model::shippedRights().of(role, outlet, u"new_group"_s) == Right::No);
        }
        for (const model::FieldGroup &group : model::shippedRights().groups()) {
            CHECK(model::shippedRights().of(role, Outlet::Log, group.code) == Right::No);
        }
        CHECK((role == Role::Coordinator || !model::shippedRights().mayDo(role, u"new.verb"_s)));
    }
}

TEST_CASE("the shipped rights say what the domain notes say of each role", "[model][rights]")
{
    struct Example {
        Role role;
        Outlet outlet;
        const char *group;
        Right right;
    };
    const Example examples[] = {
        {Role::Coordinator, Outlet::Screen, "contact_secret", Right::Yes},
        {Role::Coordinator, Outlet::Bundle, "narrative", Right::No},
        {Role::Advisor, Outlet::Screen, "narrative", Right::Yes},
        {Role::OperationalContact, Outlet::Screen, "identity", Right::Yes},
        {Role::OperationalContact, Outlet::Screen, "measure", Right::Yes},
        {Role::OperationalContact, Outlet::Screen, "other_measures", Right::No},
        {Role::OperationalContact, Outlet::Screen, "narrative", Right::No},
        {Role::OperationalContact, Outlet::Screen, "danger_level", Right::Yes},
        {Role::Supervisor, Outlet::Screen, "address", Right::Reason},
        {Role::Supervisor, Outlet::Screen, "narrative", Right::Reason},
        {Role::Supervisor, Outlet::Screen, "contact_secret", Right::Reason},
        {Role::Supervisor, Outlet::Print, "safe_contact", Right::No},
        {Role::Supervisor, Outlet::Screen, "trace", Right::Yes},
        {Role::Coordinator, Outlet::Screen, "trace", Right::No},
        {Role::Administrator, Outlet::Screen, "trace", Right::Yes},
        {Role::Administrator, Outlet::Screen, "settings", Right::Yes},
        {Role::Administrator, Outlet::Screen, "identity", Right::No},
    };
    for (const Example &example : examples) {
        INFO(model::word(example.role).toStdString() << ' ' << example.group);
        CHECK(model::shippedRights().of(example.role, example.outlet, QLatin1String(example.group)) == example.right);
    }
    CHECK_FALSE(model::shippedRights().mayDo(Role::Supervisor, u"case.edit"_s));
    CHECK_FALSE(model::shippedRights().mayDo(Role::Administrator, u"case.open"_s));
    CHECK(model::shippedRights().mayDo(Role::Advisor, u"case.edit"_s));
    CHECK_FALSE(model::shippedRights().mayDo(Role::Advisor, u"user.add"_s));
}

TEST_CASE("a table of rights with a hole, a stranger or a leak is refused, and its path is named", "[model][rights]")
{
    struct Fault {
        const char *from;
        const char *to;
        const char *path;
    };
    const Fault faults[] = {
        {"\"yes\": [\"identity\", ", "\"yes\": [", "rights.roles[0].channels.screen.no says nothing of identity"},
        {"\"yes\": [\"identity\", ", "\"yes\": [\"identity\", \"identity\", ", "is told twice: identity"},
        {"\"yes\": [\"identity\", ", "\"yes\": [\"identity\", \"everything\", ", "is no group: everything"},
        {"\"code\": \"supervisor\"", "\"code\": \"director\"", "rights.roles[3].code is no role: director"},
        {"\"code\": \"supervisor\"", "\"code\": \"advisor\"", "rights.roles[3].code is given twice"},
        {"\"search\": {", "\"letter\": {", "search"},
        {"\"to_verify\": true", "\"to_verify\": true, \"default\": \"yes\"", "default"},
        {"\"verbs\": [\"*\"],", "", "rights.roles[0].verbs"},
    };
    for (const Fault &fault : faults) {
        QByteArray json = shipped();
        const qsizetype at = json.indexOf(fault.from);
        INFO(fault.from << " > " << fault.to);
        REQUIRE(at >= 0);
        json.replace(at, static_cast<qsizetype>(qstrlen(fault.from)), fault.to);
        const auto rights = read(json);
        REQUIRE_FALSE(rights);
        CHECK(rights.error().code == ErrorCode::DataDamaged);
        INFO(rights.error().detail.toStdString());
        CHECK(rights.error().detail.contains(QLatin1String(fault.path)));
    }
    QByteArray leak = shipped();
    const qsizetype log = leak.indexOf("\"log\": {");
    const qsizetype yes = leak.indexOf("\"yes\": []", log);
    const qsizetype no = leak.indexOf("\"no\": [\"identity\", ", yes);
    leak.replace(no, 19, "\"no\": [");
    leak.replace(yes, 9, "\"yes\": [\"identity\"]");
    const auto rights = read(leak);
    REQUIRE_FALSE(rights);
    CHECK(rights.error().detail.contains(u"nothing goes to a log: identity"_s));
}

TEST_CASE("the table of rights comes out of the program itself, not from a file that a hand could edit",
          "[model][rights]")
{
    // The name begins with ":": Qt reads it from the program's own resources, whatever lies in any folder.
    CHECK(shipped().size() > 1000);
    REQUIRE_OK(read(shipped()));
    CHECK(model::shippedRights().groups().size() > model::shareRules().groups().size());
}
