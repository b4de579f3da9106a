// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/filledcase.h"

#include "core/store/records.h"
#include "core/work/audit.h"
#include "core/work/cases.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"

#include <QSqlQuery>

using namespace relais;
using model::RecordType;

namespace {

/// Writes the marker into every text of a record.
struct Marker {
    QString text;
    void operator()(const char *name, QString &value) const { value = text + QLatin1String(name); }
    void operator()(const char *, QDate &value) const { value = QDate(2026, 11, 1); }
    template<class Other>
    void operator()(const char *, Other &) const
    {
    }
};

template<class Record>
Record marked(TempVault &temp, const QString &marker, const model::CaseId &caseId)
{
    Record record;
    Marker visit{marker};
    describe(visit, record);
    record.id = decltype(record.id)::create(temp.vault().office());
    if constexpr (requires { record.caseId; }) {
        record.caseId = caseId;
    }
    return record;
}

template<class... Records>
void createAll(store::Tx &tx, TempVault &temp, const QString &marker, const model::CaseId &id)
{
    (tx.create(marked<Records>(temp, marker, id)), ...);
}

void createRecords(store::Tx &tx, TempVault &temp, const QString &marker, const model::CaseId &id)
{
    createAll<model::Child, model::Author, model::Consent, model::Contact, model::Event, model::Note, model::Leftover,
              model::Print, model::DangerPass, model::Sealed, model::Exclusion, model::Measure>(tx, temp, marker, id);
    const auto document = marked<model::Document>(temp, marker, id);
    tx.create(document);
    for (int number = 0; number < 3; ++number) {
        tx.run(u"INSERT INTO document_chunks (document, number, bytes) VALUES (?, ?, ?)"_s,
               {document.id.text(), number, QByteArray(QByteArray(60'000, 'x') + marker.toUtf8())});
    }
    auto line = marked<model::HeldLine>(temp, marker, id);
    line.becameCase = id;
    tx.create(line);
    tx.saveDraft(u"note."_s + id.text(), marker + u"draft"_s);
    tx.saveDraft(u"user/write."_s + id.text(), marker + u"typed"_s);
    tx.saveDraft(u"form"_s, u"{\"case\":\""_s + id.text() + u"\"}"_s);
}

/// Changes each text once.
void editAll(TempVault &temp, const QString &marker, const model::CaseId &id)
{
    for (const auto &[type, word] : model::Words<RecordType>::kList) {
        if (!model::fieldsOfType(type).contains(u"case_id"_s)) {
            continue;
        }
        REQUIRE_OK(temp.vault().write(temp.session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            for (const store::StoredRecord &record : store::loadRecords(tx, type, u"case_id"_s, id.text())) {
                for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field) {
                    if (field->toString().startsWith(marker)) {
                        tx.set(type, record.id, field.key(), QString(field->toString() + u"again"_s));
                    }
                }
            }
            return {};
        }));
        temp.clock().advance(1000);
    }
}

model::CaseId fill(TempVault &temp, model::Person person, const QString &marker, bool isNew)
{
    auto file = marked<model::Case>(temp, marker, {});
    file.person = person.id;
    file.reference = u"76-2025-%1"_s.arg(10'000 + qHash(marker) % 80'000);
    file.status = model::CaseStatus::Active;
    file.referredAt = temp.clock().now();
    file.department = u"76"_s;
    file.templateCode.clear();
    REQUIRE_OK(temp.vault().write(temp.session().act("case.open"), [&](store::Tx &tx) -> Result<void> {
        if (isNew) {
            tx.create(person);
        }
        tx.create(file);
        createRecords(tx, temp, marker, file.id);
        return {};
    }));
    editAll(temp, marker, file.id);
    REQUIRE_OK(work::notes::add(temp.session(), file.id, model::NoteKind::Fact, marker + u" est venue au bureau"_s));
    REQUIRE_OK(work::audit::note(temp.session(),
                                 {work::audit::kReasoned, file.id, u"address"_s, QString(marker + u" a appelé"_s)}));
    return file.id;
}

} // namespace

model::CaseId fillCase(TempVault &temp, const QString &marker)
{
    return fill(temp, marked<model::Person>(temp, marker, {}), marker, true);
}

model::CaseId fillCaseOf(TempVault &temp, const model::PersonId &person, const QString &marker)
{
    model::Person known;
    known.id = person;
    return fill(temp, known, marker, false);
}

void closeCase(TempVault &temp, const model::CaseId &id)
{
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Other, {}));
}

int valuesWith(store::Vault &vault, const QString &text)
{
    int found = 0;
    REQUIRE_OK(vault.read([&](const store::Reader &reader) -> Result<void> {
        QStringList tables;
        reader.each(u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"_s, {},
                    [&](const QSqlQuery &row) { tables << row.value(0).toString(); });
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            reader.each(u"SELECT name FROM pragma_table_info(?)"_s, {table}, [&](const QSqlQuery &row) {
                columns << u"instr(CAST(\""_s + row.value(0).toString() + u"\" AS BLOB), ?1) > 0"_s;
            });
            found += reader
                         .one(u"SELECT count(*) FROM \""_s + table + u"\" WHERE "_s + columns.join(u" OR "_s),
                              {text.toUtf8()})
                         .toInt();
        }
        return {};
    }));
    return found;
}
