// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"

#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/authors.h"

#include <algorithm>

namespace relais::work {

namespace {

/// In the order of the catalogue; codes it does not know come last.
void sortByCatalogue(QList<model::Measure> &measures, const model::Catalogue &catalogue)
{
    QHash<QString, qsizetype> position;
    for (const model::MeasureKind &kind : catalogue.measures()) {
        position.insert(kind.code, position.size());
    }
    const auto place = [&](const model::Measure &measure) { return position.value(measure.code, position.size()); };
    std::stable_sort(measures.begin(), measures.end(),
                     [&](const auto &a, const auto &b) { return place(a) < place(b); });
}

/// Beside the changes that are left to tell: whose replies they are. @throws store::SqlFailure
void addReplies(const store::Reader &reader, const model::CaseId &id, const Authors &authors, const QString &us,
                QList<JournalEntry> &entries)
{
    QHash<QString, model::Reply> replies;
    for (const model::Reply &reply : store::recordsOf<model::Reply>(reader, id)) {
        replies.insert(reply.id.text(), reply);
    }
    QHash<model::OrientationId, model::Orientation> orientations;
    if (!replies.isEmpty()) {
        for (const model::Orientation &orientation : store::recordsOf<model::Orientation>(reader, id)) {
            orientations.insert(orientation.id, orientation);
        }
    }
    for (JournalEntry &entry : entries) {
        QStringList seen;
        for (const store::JournalLine &line : std::as_const(entry.changes)) {
            const auto reply = replies.constFind(line.change.record);
            if (reply == replies.constEnd() || seen.contains(line.change.record)) {
                continue;
            }
            seen << line.change.record;
            const model::Orientation orientation = orientations.value(reply->orientation);
            const bool isOurs = model::ownerOf(line.change.record) == us && reply->way == model::ReplyWay::Bundle;
            const bool isEntrustedByUs = model::ownerOf(orientation.id.text()) == us;
            entry.said << SaidReply{*reply,
                                    isOurs            ? QString()
                                    : isEntrustedByUs ? orientation.officeName
                                                      : authors.officeOf(line.change.record),
                                    orientation.measures};
        }
    }
}

} // namespace

Result<CaseDetail> access::wholeCase(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<CaseDetail> {
        CaseDetail detail;
        const Result<model::Case> file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        detail.file = *file;
        const Result<model::Person> person = store::recordById<model::Person>(reader, file->person);
        if (!person) {
            return person.error();
        }
        detail.person = *person;
        detail.contacts = store::recordsOf<model::Contact>(reader, id);
        detail.children = store::recordsOf<model::Child>(reader, id);
        detail.authors = store::recordsOf<model::Author>(reader, id);
        detail.measures = store::recordsOf<model::Measure>(reader, id);
        detail.events = store::recordsOf<model::Event>(reader, id);
        detail.notes = store::recordsOf<model::Note>(reader, id);
        detail.dangerPasses = store::recordsOf<model::DangerPass>(reader, id);
        std::stable_sort(detail.dangerPasses.begin(), detail.dangerPasses.end(),
                         [](const auto &a, const auto &b) { return a.at > b.at; });
        const QList<model::Leftover> leftovers = store::recordsOf<model::Leftover>(reader, id);
        std::copy_if(leftovers.cbegin(), leftovers.cend(), std::back_inserter(detail.leftovers),
                     [](const model::Leftover &leftover) { return leftover.settled.isEmpty(); });
        detail.dues = store::duesOf(reader, id);
        const Result<model::CaseRow> row = store::caseRow(reader, id);
        if (!row) {
            return row.error();
        }
        detail.row = *row;
        sortByCatalogue(detail.measures, session.reference.catalogue);
        std::stable_sort(detail.notes.begin(), detail.notes.end(),
                         [](const auto &a, const auto &b) { return a.at > b.at; });
        return detail;
    });
}

Result<CaseDetail> loadCase(const Session &session, const model::CaseId &id)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"this role sees no case"_s};
    }
    Result<CaseDetail> detail = access::wholeCase(session, id);
    if (!detail) {
        return detail;
    }
    audit::noteReading(session, id);
    return access::filtered(session, *std::move(detail), access::Outlet::Screen);
}

std::optional<model::DueRow> governingDue(const CaseDetail &detail, const model::MeasureId &measure)
{
    const auto found = std::find_if(detail.dues.cbegin(), detail.dues.cend(),
                                    [&](const model::DueRow &due) { return due.measure == measure; });
    return found == detail.dues.cend() ? std::nullopt : std::optional(*found);
}

Result<QList<JournalEntry>> journalOf(const Session &session, const model::CaseId &id, int limit)
{
    auto told = session.vault.read([&](const store::Reader &reader) -> Result<QList<JournalEntry>> {
        const Authors authors(session, reader);
        QHash<QString, model::Note> notes;
        const QList<model::Note> ofCase = store::recordsOf<model::Note>(reader, id);
        for (const model::Note &note : ofCase) {
            notes.insert(note.id.text(), note);
        }
        QHash<QString, QString> measures;
        const QList<model::Measure> measuresOfCase = store::recordsOf<model::Measure>(reader, id);
        for (const model::Measure &measure : measuresOfCase) {
            measures.insert(measure.id.text(), measure.code);
        }
        QList<JournalEntry> entries;
        QHash<QString, qsizetype> byAct;
        const QList<store::JournalLine> lines = store::journalOf(reader, id, limit);
        for (const store::JournalLine &line : lines) {
            const journal::Change &change = line.change;
            if (change.type == model::RecordType::Note) {
                const auto note = notes.constFind(change.record);
                if (change.kind == journal::ChangeKind::Create && note != notes.constEnd()) {
                    entries << JournalEntry{JournalEntry::Kind::Note, note->at, note->by, *note, {}, {}, {}};
                }
                continue; // a note taken back is no longer shown; the journal keeps it
            }
            const QString by = authors.of(change);
            const QString gesture = change.act + by; // a bundle brings what several have written
            const auto known = byAct.constFind(gesture);
            if (known != byAct.constEnd()) {
                entries[*known].changes.prepend(line);
                continue;
            }
            byAct.insert(gesture, entries.size());
            entries << JournalEntry{JournalEntry::Kind::Change,
                                    journal::instantOf(change.stamp),
                                    by,
                                    {},
                                    store::verbOfAct(reader, change.act),
                                    {},
                                    {line}};
        }
        for (JournalEntry &entry : entries) {
            for (const store::JournalLine &line : std::as_const(entry.changes)) {
                if (const QString code = measures.value(line.change.record); !code.isEmpty()) {
                    entry.measures.insert(line.change.record, code);
                }
            }
        }
        std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
        entries = access::filtered(session, id, measuresOfCase, entries, access::Outlet::Screen);
        addReplies(reader, id, authors, session.vault.office(), entries);
        return entries;
    });
    if (told && !told->isEmpty()) {
        audit::noteReading(session, id);
    }
    return told;
}

} // namespace relais::work
