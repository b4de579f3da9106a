// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/work/access.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"

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
    void operator()(const char *name, relais::Id<Tag> &value)
    {
        QString mark;
        (*this)(name, mark);
        value = value.isEmpty() ? relais::Id<Tag>(mark) : value;
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const char *name, E &value)
    {
        if (QLatin1String(name) == QLatin1String("channel") || QLatin1String(name) == QLatin1String("kind")) {
            return; // these say what the record is
        }
        value = value == relais::model::Words<E>::kList.front().first ? relais::model::Words<E>::kList[1].first : value;
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
        auto detail = relais::work::access::wholeCase(session(), id);
        REQUIRE_OK(detail);
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](relais::store::Tx &tx) -> relais::Result<void> {
            mark(tx, detail->file);
            mark(tx, detail->person);
            mark(tx, detail->contacts.first());
            add(tx, relais::model::Child());
            add(tx, relais::model::Author());
            add(tx, relais::model::DangerPass());
            add(tx, relais::model::Consent());
            add(tx, relais::model::Document());
            add(tx, relais::model::Sealed());
            relais::model::Event event;
            event.code = u"CASE.first_contact"_s;
            add(tx, event);
            for (const auto &[kind, word] : relais::model::Words<relais::model::NoteKind>::kList) {
                relais::model::Note note;
                note.kind = kind;
                note.text = u"mknote"_s + QString::fromLatin1(word);
                add(tx, note);
            }
            for (const QString &partner : {session().office.name, u"mkpartner"_s}) {
                relais::model::Measure measure;
                measure.code = partner == u"mkpartner"_s ? u"EMP-01"_s : u"FIN-01"_s;
                measure.status = relais::model::MeasureStatus::Requested;
                measure.partner = partner;
                add(tx, measure);
            }
            return {};
        }));
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](relais::store::Tx &tx) -> relais::Result<void> {
            relais::model::Leftover leftover;
            leftover.id = relais::model::LeftoverId::create(vault().office());
            leftover.caseId = id;
            leftover.column = u"mkleftovercolumn"_s;
            leftover.text = u"mkleftovertext"_s;
            leftover.field = u"person.birth_date"_s;
            tx.create(leftover);
            return {};
        }));
    }

    relais::model::CaseId id;

private:
    template<class Record>
    void mark(relais::store::Tx &tx, Record record)
    {
        Marker marker(relais::model::word(relais::model::TypeOf<Record>::kType));
        describe(marker, record);
        relais::store::save(tx, record);
    }
    template<class Record>
    void add(relais::store::Tx &tx, Record record)
    {
        record.id = decltype(record.id)::create(vault().office());
        record.caseId = id;
        Marker marker(relais::model::word(relais::model::TypeOf<Record>::kType));
        describe(marker, record);
        tx.create(record);
    }
};
