// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/card.h"
#include "core/model/casefile.h"
#include "core/model/caselink.h"
#include "core/model/consent.h"
#include "core/model/contact.h"
#include "core/model/dangerpass.h"
#include "core/model/document.h"
#include "core/model/exclusion.h"
#include "core/model/measure.h"
#include "core/model/note.h"
#include "core/model/orientation.h"
#include "core/model/person.h"
#include "core/model/reply.h"
#include "core/model/sealed.h"
#include "core/model/user.h"

namespace relais::model {

/// Every kind of record that the journal knows; its word is the name in the journal and, in the plural given by
/// tableOf(), the table of the vault.
enum class RecordType {
    Case,
    Person,
    Child,
    Author,
    Consent,
    Contact,
    Measure,
    Event,
    Note,
    Leftover,
    HeldLine,
    User,
    Print,
    Setting,
    DangerPass,
    Sealed,
    Exclusion,
    Document,
    Card,
    Orientation,
    Reply,
    CaseLink
};

template<>
struct Words<RecordType> {
    static constexpr std::array kList = {std::pair{RecordType::Case, "case"},
                                         std::pair{RecordType::Person, "person"},
                                         std::pair{RecordType::Child, "child"},
                                         std::pair{RecordType::Author, "author"},
                                         std::pair{RecordType::Consent, "consent"},
                                         std::pair{RecordType::Contact, "contact"},
                                         std::pair{RecordType::Measure, "measure"},
                                         std::pair{RecordType::Event, "event"},
                                         std::pair{RecordType::Note, "note"},
                                         std::pair{RecordType::Leftover, "leftover"},
                                         std::pair{RecordType::HeldLine, "held_line"},
                                         std::pair{RecordType::User, "user"},
                                         std::pair{RecordType::Print, "print"},
                                         std::pair{RecordType::Setting, "setting"},
                                         std::pair{RecordType::DangerPass, "danger_pass"},
                                         std::pair{RecordType::Sealed, "sealed"},
                                         std::pair{RecordType::Exclusion, "exclusion"},
                                         std::pair{RecordType::Document, "document"},
                                         std::pair{RecordType::Card, "card"},
                                         std::pair{RecordType::Orientation, "orientation"},
                                         std::pair{RecordType::Reply, "reply"},
                                         std::pair{RecordType::CaseLink, "case_link"}};
};

/// Name of the table that holds the records of a type.
QString tableOf(RecordType type);
/// Names of the fields of a type, in the order of its describe().
const QStringList &fieldsOfType(RecordType type);

template<class Record>
struct TypeOf;
#define RELAIS_RECORD(Name, Kind)                                                                                      \
    template<>                                                                                                         \
    struct TypeOf<Name> {                                                                                              \
        static constexpr RecordType kType = RecordType::Kind;                                                          \
    };
RELAIS_RECORD(Case, Case)
RELAIS_RECORD(Person, Person)
RELAIS_RECORD(Child, Child)
RELAIS_RECORD(Author, Author)
RELAIS_RECORD(Consent, Consent)
RELAIS_RECORD(Contact, Contact)
RELAIS_RECORD(Measure, Measure)
RELAIS_RECORD(Event, Event)
RELAIS_RECORD(Note, Note)
RELAIS_RECORD(Leftover, Leftover)
RELAIS_RECORD(HeldLine, HeldLine)
RELAIS_RECORD(User, User)
RELAIS_RECORD(Print, Print)
RELAIS_RECORD(VaultSetting, Setting)
RELAIS_RECORD(DangerPass, DangerPass)
RELAIS_RECORD(Sealed, Sealed)
RELAIS_RECORD(Exclusion, Exclusion)
RELAIS_RECORD(Document, Document)
RELAIS_RECORD(Card, Card)
RELAIS_RECORD(Orientation, Orientation)
RELAIS_RECORD(Reply, Reply)
RELAIS_RECORD(CaseLink, CaseLink)
#undef RELAIS_RECORD

} // namespace relais::model
