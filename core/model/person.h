// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// The person accompanied; on screen « la personne », « elle ». A pseudonym in lastName is enough.
struct Person {
    PersonId id;
    QString lastName;
    QString birthName;
    QString firstName;
    QDate birthDate;
    QString language;
    Answer interpreter = Answer::Unknown;
};
template<class Visitor, class Record>
void describePerson(Visitor &visit, Record &r)
{
    visit("last_name", r.lastName);
    visit("birth_name", r.birthName);
    visit("first_name", r.firstName);
    visit("birth_date", r.birthDate);
    visit("language", r.language);
    visit("interpreter", r.interpreter);
}
template<class Visitor>
void describe(Visitor &visit, Person &record)
{
    describePerson(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Person &record)
{
    describePerson(visit, record);
}

/// A child of the household. The school betrays the place: it is address data.
struct Child {
    ChildId id;
    CaseId caseId;
    QString firstName;
    QString birth; ///< as known: "2019", "2019-04-02"
    QString school;
};
template<class Visitor, class Record>
void describeChild(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("first_name", r.firstName);
    visit("birth", r.birth);
    visit("school", r.school);
}
template<class Visitor>
void describe(Visitor &visit, Child &record)
{
    describeChild(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Child &record)
{
    describeChild(visit, record);
}

/// The other parent or partner, kept minimal and factual: data on offences is restricted (RGPD art. 10).
struct Author {
    AuthorId id;
    CaseId caseId;
    QString name;
    QString workplace; ///< so that a partner office where he works is never addressed
    QString remark;
};
template<class Visitor, class Record>
void describeAuthor(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("name", r.name);
    visit("workplace", r.workplace);
    visit("remark", r.remark);
}
template<class Visitor>
void describe(Visitor &visit, Author &record)
{
    describeAuthor(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Author &record)
{
    describeAuthor(visit, record);
}

} // namespace relais::model
