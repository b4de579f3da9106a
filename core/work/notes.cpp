// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/notes.h"

#include "core/store/records.h"
#include "core/work/drafts.h"

namespace relais::work::notes {

Result<void> checkLength(const QString &text)
{
    return text.size() <= model::kLongestNote
               ? Result<void>()
               : Result<void>(Error{ErrorCode::InvalidInput, u"text of %1 characters"_s.arg(text.size())});
}

Result<model::NoteId> add(const Session &session, const model::CaseId &caseId, model::NoteKind kind,
                          const QString &text, const QDateTime &at)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"a note without words"_s};
    }
    if (const Result<void> fits = checkLength(trimmed); !fits) {
        return fits.error();
    }
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = caseId;
    note.kind = kind;
    note.text = trimmed;
    note.at = at.isValid() ? at : session.clock.now();
    note.by = session.user.name;
    return session.vault.write(session.act("note.add", caseId), [&](store::Tx &tx) -> Result<model::NoteId> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, caseId);
        if (!file) {
            return file.error();
        }
        tx.create(note);
        return note.id;
    });
}

Result<void> keepDraft(const Session &session, const QString &key, const QString &value)
{
    const QString own = drafts::ownKey(session, key);
    return session.vault.write(session.act("draft"), [&](store::Tx &tx) -> Result<void> {
        if (value.isEmpty()) {
            tx.dropDraft(own);
        } else {
            tx.saveDraft(own, value);
        }
        return {};
    });
}

Result<QString> draft(const Session &session, const QString &key)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QString> {
        return store::draftOf(reader, drafts::ownKey(session, key));
    });
}

} // namespace relais::work::notes
