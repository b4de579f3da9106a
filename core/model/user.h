// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// Who may do and see what: resources/rights/rights.json. The operational contact belongs to a partner office.
enum class Role { Coordinator, Advisor, OperationalContact, Supervisor, Administrator };
enum class OfficeKind { Caf, Msa, Department, Association, Police, Other };

struct User {
    UserId id;
    QString name;
    Role role = Role::Coordinator;
    QDate leftOn; ///< since then no slot opens the vault for this user
};
template<class Visitor, class Record>
void describeUser(Visitor &visit, Record &r)
{
    visit("name", r.name);
    visit("role", r.role);
    visit("left_on", r.leftOn);
}
template<class Visitor>
void describe(Visitor &visit, User &record)
{
    describeUser(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const User &record)
{
    describeUser(visit, record);
}

/// A printing or export of a case: its line in the register.
struct Print {
    PrintId id;
    CaseId caseId;
    int number = 0;  ///< running number in the office's register, from 1
    int copy = 0;    ///< running number among the prints of this case, from 1
    QString profile; ///< "supervisor", "partner"…
    QString reader;
    QString purpose;
    QDateTime at;
    QString by;
};
template<class Visitor, class Record>
void describePrint(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("number", r.number);
    visit("copy", r.copy);
    visit("profile", r.profile);
    visit("reader", r.reader);
    visit("purpose", r.purpose);
    visit("at", r.at);
    visit("by", r.by);
}
template<class Visitor>
void describe(Visitor &visit, Print &record)
{
    describePrint(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Print &record)
{
    describePrint(visit, record);
}

/// A setting of the vault ("territory", "import.mapping"…); its id is its key.
struct VaultSetting {
    Id<struct VaultSettingTag> id;
    QString value;
};
template<class Visitor>
void describe(Visitor &visit, VaultSetting &record)
{
    visit("value", record.value);
}
template<class Visitor>
void describe(Visitor &visit, const VaultSetting &record)
{
    visit("value", record.value);
}

template<>
struct Words<Role> {
    static constexpr std::array kList = {
        std::pair{Role::Coordinator, "coordinator"}, std::pair{Role::Advisor, "advisor"},
        std::pair{Role::OperationalContact, "operational_contact"}, std::pair{Role::Supervisor, "supervisor"},
        std::pair{Role::Administrator, "administrator"}};
};
template<>
struct Words<OfficeKind> {
    static constexpr std::array kList = {std::pair{OfficeKind::Caf, "caf"},
                                         std::pair{OfficeKind::Msa, "msa"},
                                         std::pair{OfficeKind::Department, "department"},
                                         std::pair{OfficeKind::Association, "association"},
                                         std::pair{OfficeKind::Police, "police"},
                                         std::pair{OfficeKind::Other, "other"}};
};

} // namespace relais::model
