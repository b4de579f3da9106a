// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/survivor.h"

#include "core/store/caserows.h"
#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/session.h"
#include "tests/kit/catch.h"

using namespace relais;
using journal::ChangeKind;

void Acknowledged::take(const QByteArray &lines)
{
    const QList<QByteArray> all = lines.left(lines.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : all) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3) {
            continue; // "ready", or the end
        }
        ++count;
        const QString id = QString::fromLatin1(words[1]);
        const int number = words[2].toInt();
        if (words[0] == "case") {
            cases.insert(id);
        } else if (words[0] == "note") {
            notes.insert(id);
        } else if (words[0] == "edit") {
            edits[id] = number;
        } else if (words[0] == "measure") {
            measures[id] = number;
        } else {
            phrase = number;
        }
    }
}

namespace {

void checkAcknowledged(const store::Reader &reader, const Acknowledged &acknowledged)
{
    QSet<QString> cases;
    QHash<QString, model::Person> persons;
    for (const model::Person &person : store::allRecords<model::Person>(reader)) {
        persons.insert(person.id.text(), person);
    }
    int halfEdits = 0;
    int lostEdits = 0;
    for (const model::Case &file : store::allRecords<model::Case>(reader)) {
        cases.insert(file.id.text());
        halfEdits += persons.value(file.person.text()).language == file.commune ? 0 : 1;
        lostEdits += file.commune.toInt() >= acknowledged.edits.value(file.id.text()) ? 0 : 1;
    }
    CHECK(halfEdits == 0);
    CHECK(lostEdits == 0);
    CHECK(persons.size() == cases.size());
    CHECK(cases.contains(acknowledged.cases));

    QHash<QString, int> measuresOf;
    int lostMeasures = 0;
    for (const model::Measure &measure : store::allRecords<model::Measure>(reader)) {
        ++measuresOf[measure.caseId.text()];
        lostMeasures += measure.proof.toInt() >= acknowledged.measures.value(measure.id.text()) ? 0 : 1;
    }
    CHECK(lostMeasures == 0);
    for (const QString &id : std::as_const(cases)) {
        if (measuresOf.value(id) != 53) {
            FAIL("a case has " << measuresOf.value(id) << " measures");
        }
    }
    QSet<QString> notes;
    for (const model::Note &note : store::allRecords<model::Note>(reader)) {
        notes.insert(note.id.text());
    }
    CHECK(notes.contains(acknowledged.notes));
    CHECK(store::caseRows(reader).size() == cases.size());
}

/// What the journal alone says of every record.
QHash<QString, model::Fields> rebuilt(const store::Reader &reader)
{
    QHash<QString, model::Fields> records;
    for (const store::JournalLine &line : store::journalSince(reader, 0, 0)) {
        const journal::Change &change = line.change;
        const QString key = model::word(change.type) + u' ' + change.record;
        if (change.kind == ChangeKind::Create) {
            records.insert(key, change.fields);
        } else if (change.kind == ChangeKind::Set) {
            if (change.to.isNull()) {
                records[key].remove(change.field);
            } else {
                records[key].insert(change.field, change.to);
            }
        } else {
            FAIL("the script ends no record");
        }
    }
    return records;
}

void checkJournal(const store::Reader &reader)
{
    const QHash<QString, model::Fields> expected = rebuilt(reader);
    int compared = 0;
    int different = 0;
    for (const auto &[type, name] : model::Words<model::RecordType>::kList) {
        for (const store::StoredRecord &record : store::loadRecords(reader, type, {}, {})) {
            ++compared;
            different += expected.value(QString::fromLatin1(name) + u' ' + record.id) == record.fields ? 0 : 1;
        }
    }
    CHECK(compared == expected.size());
    CHECK(different == 0);
}

} // namespace

void checkSurvivor(const QString &folder, const SecretBytes &key, const model::Reference &reference,
                   const Acknowledged &acknowledged, Depth depth)
{
    const auto vault = store::Vault::open(folder, key, {});
    REQUIRE_OK(vault);
    const SystemClock clock;
    const auto session = work::openSession(**vault, clock, reference, {});
    REQUIRE_OK(session);
    const auto checked = (*vault)->read([&](const store::Reader &reader) -> Result<void> {
        checkAcknowledged(reader, acknowledged);
        if (depth == Depth::WholeJournal) {
            checkJournal(reader);
        }
        return {};
    });
    REQUIRE_OK(checked);
    if (depth == Depth::WholeJournal) {
        REQUIRE_OK((*vault)->verify());
    }
}
