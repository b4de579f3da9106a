// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/erasure.h"

#include "core/base/text.h"
#include "core/store/erasuretravel.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"

namespace relais::work::erasure {

using model::RecordType;

namespace {

const QString kBackups = u"backup.files"_s; ///< setting: one path a line

QStringList backupsOf(const store::Reader &reader)
{
    return store::settingOf(reader, kBackups).split(u'\n', Qt::SkipEmptyParts);
}

/// What tells who she is: a reason that holds one of these would bring back what is erased.
QStringList tellingTexts(const store::Reader &reader, const model::Case &file)
{
    QStringList texts{file.reference, file.beneficiaryNumber};
    if (const auto person = store::recordById<model::Person>(reader, file.person)) {
        texts << person->lastName << person->birthName << person->firstName;
    }
    for (const model::Child &child : store::recordsOf<model::Child>(reader, file.id)) {
        texts << child.firstName;
    }
    for (const model::Author &author : store::recordsOf<model::Author>(reader, file.id)) {
        texts << author.name;
    }
    for (const model::Contact &contact : store::recordsOf<model::Contact>(reader, file.id)) {
        texts << contact.value << contact.e164;
    }
    return texts;
}

Result<void> checkReason(const store::Reader &reader, const model::Case &file, const QString &reason)
{
    constexpr qsizetype kLongest = 500;
    constexpr qsizetype kTelling = 3; // a shorter word is in many a sentence
    if (reason.isEmpty() || reason.size() > kLongest) {
        return Error{ErrorCode::InvalidInput, u"a reason of at most 500 characters is needed"_s};
    }
    const QString said = u' ' + folded(reason) + u' ';
    const QString digits = digitsOf(reason);
    for (const QString &text : tellingTexts(reader, file)) {
        const QString number = digitsOf(text).right(9); // whatever stands before a national number
        if (number.size() >= 6 && digits.contains(number)) {
            return Error{ErrorCode::InvalidInput, u"the reason stays for ever: it may hold no number of the case"_s};
        }
        for (const QString &word : folded(text).split(u' ')) {
            if (word.size() >= kTelling && said.contains(u' ' + word + u' ')) {
                return Error{ErrorCode::InvalidInput, u"the reason stays for ever: it may name nobody of the case"_s};
            }
        }
    }
    return {};
}

store::Erasure entryOf(const Session &session, store::Erasure::Kind kind, const QString &reason)
{
    store::Erasure erasure;
    erasure.id = newIdText(session.vault.office());
    erasure.at = session.clock.now();
    erasure.user = session.user.id;
    erasure.kind = kind;
    erasure.reason = reason;
    return erasure;
}

Result<model::Case> closedCase(const store::Reader &reader, const model::CaseId &id)
{
    const Result<model::Case> file = store::recordById<model::Case>(reader, id);
    if (file && model::isOpen(file->status)) {
        return Error{ErrorCode::Refused, u"the case is open: it is closed first"_s};
    }
    return file;
}

/// Asked before anything is read: what is about to vanish is told to nobody else.
Result<void> checkRight(const Session &session, const char *verb)
{
    return access::mayDo(session, QLatin1String(verb))
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"right: "_s + QLatin1String(verb)});
}

bool isSwept(const Session &session, Cleaning cleaning)
{
    // What fails stays due, and the next opening does it.
    return cleaning == Cleaning::AtOnce && store::sweep(session.vault).has_value();
}

} // namespace

Result<Extent> preview(const Session &session, const model::CaseId &id)
{
    if (const Result<void> may = checkRight(session, kEraseVerb); !may) {
        return may.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Extent> {
        const Result<model::Case> file = closedCase(reader, id);
        if (!file) {
            return file.error();
        }
        const store::Holdings holdings = store::holdingsOf(reader, id);
        Extent extent;
        extent.reference = file->reference;
        extent.records = static_cast<int>(holdings.records.size());
        for (const store::RecordName &record : holdings.records) {
            extent.counts[record.type] += 1;
        }
        extent.keepsPerson = !extent.counts.contains(RecordType::Person);
        extent.undecidedLines = static_cast<int>(holdings.undecidedLines.size());
        extent.backups = backupsOf(reader);
        return extent;
    });
}

Result<Erased> erase(const Session &session, const model::CaseId &id, const QString &reason, Cleaning cleaning)
{
    if (const Result<void> may = checkRight(session, kEraseVerb); !may) {
        return may.error();
    }
    const store::Erasure erasure = entryOf(session, store::Erasure::Kind::Case, reason.trimmed());
    // The act names no case: it is what stays.
    Result<Erased> erased = session.vault.write(session.act(kEraseVerb), [&](store::Tx &tx) -> Result<Erased> {
        const Result<model::Case> file = closedCase(tx, id);
        if (!file) {
            return file.error();
        }
        if (const Result<void> fit = checkReason(tx, *file, erasure.reason); !fit) {
            return fit.error();
        }
        store::Holdings holdings;
        Result<void> done;
        store::withEveryCase(tx, [&] { // what hangs on a case kept from this user hangs on this one too
            holdings = store::holdingsOf(tx, id);
            if (holdings.undecidedLines.isEmpty()) {
                const store::KnownHolders holders = store::holdersOf(tx, holdings, session.vault.office());
                done = store::eraseCase(tx, id, holdings, erasure);
                store::tellPosts(tx, id, holdings, erasure, holders);
            }
        });
        if (!holdings.undecidedLines.isEmpty()) {
            return Error{ErrorCode::Refused, u"an imported line that resembles the case is still to be decided"_s};
        }
        if (!done) {
            return done.error();
        }
        return Erased{erasure.id, static_cast<int>(holdings.records.size()), backupsOf(tx), false};
    });
    if (erased) {
        erased->swept = isSwept(session, cleaning);
    }
    return erased;
}

namespace {

/// Records of a kind that a case holds; a shared person counts as hers.
QStringList recordsIn(const store::Reader &reader, const model::Case &file, RecordType type)
{
    if (type == RecordType::Person) {
        return {file.person.text()};
    }
    QStringList ids;
    for (const store::RecordName &record : store::holdingsOf(reader, file.id).records) {
        if (record.type == type) {
            ids << record.id;
        }
    }
    return ids;
}

} // namespace

Result<QStringList> recordsOf(const Session &session, const model::CaseId &id, RecordType type)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        const Result<model::Case> file = store::recordById<model::Case>(reader, id);
        return file ? Result<QStringList>(recordsIn(reader, *file, type)) : Result<QStringList>(file.error());
    });
}

Result<Purged> purge(const Session &session, const model::CaseId &id, RecordType type, const QString &record,
                     const QString &field, const QString &reason, Cleaning cleaning)
{
    if (const Result<void> may = checkRight(session, kPurgeVerb); !may) {
        return may.error();
    }
    const store::Erasure erasure = entryOf(session, store::Erasure::Kind::Field, reason.trimmed());
    Result<Purged> purged = session.vault.write(session.act(kPurgeVerb, id), [&](store::Tx &tx) -> Result<Purged> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (!recordsIn(tx, *file, type).contains(record)) {
            return Error{ErrorCode::NotFound, model::word(type)};
        }
        if (const Result<void> fit = checkReason(tx, *file, erasure.reason); !fit) {
            return fit.error();
        }
        Result<int> values = 0;
        store::withEveryCase(tx, [&] { values = store::purgeField(tx, type, record, field, erasure); });
        if (values) {
            store::dropDraftsOf(tx, id); // one of them may hold what stood
        }
        return values ? Result<Purged>(Purged{*values, false}) : Result<Purged>(values.error());
    });
    if (purged && purged->values > 0) {
        purged->swept = isSwept(session, cleaning);
    }
    return purged;
}

Result<bool> destroyDocument(const Session &session, const model::CaseId &id, const model::DocumentId &document,
                             const QString &reason, Cleaning cleaning)
{
    if (const Result<void> may = checkRight(session, kPurgeVerb); !may) {
        return may.error();
    }
    const store::Erasure erasure = entryOf(session, store::Erasure::Kind::Document, reason.trimmed());
    const Result<void> done = session.vault.write(session.act(kPurgeVerb, id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (!recordsIn(tx, *file, RecordType::Document).contains(document.text())) {
            return Error{ErrorCode::NotFound, model::word(RecordType::Document)};
        }
        if (const Result<void> fit = checkReason(tx, *file, erasure.reason); !fit) {
            return fit;
        }
        store::withEveryCase(tx, [&] { store::eraseDocument(tx, document, erasure); });
        store::tellPosts(tx, document, erasure);
        audit::noteIn(tx, session, {audit::kDocumentDestroyed, id, document.text(), erasure.reason});
        return {};
    });
    return done ? Result<bool>(isSwept(session, cleaning)) : Result<bool>(done.error());
}

bool mayPurge(RecordType type, const QString &field)
{
    return model::fieldsOfType(type).contains(field) && !store::isBearing(type, field);
}

Result<store::SweepState> clean(const Session &session, const store::SweepState &state)
{
    return store::sweepOn(session.vault, state);
}

Result<QList<store::Erasure>> list(const Session &session)
{
    if (const Result<void> may = checkRight(session, kEraseVerb); !may) {
        return may.error();
    }
    return session.vault.read(
        [](const store::Reader &reader) -> Result<QList<store::Erasure>> { return store::erasures(reader); });
}

} // namespace relais::work::erasure
