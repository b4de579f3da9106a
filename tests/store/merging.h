// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/erasure.h"
#include "tests/kit/post.h"

#include <algorithm>

using namespace relais;
using journal::Change;
using journal::ChangeKind;
using Merged = store::Tx::Merged;
using model::RecordType;

namespace {

const QString kOurs = u"AB12CD34"_s;

inline QString ours(const QString &name)
{
    return kOurs + u'-' + name.rightJustified(16, u'0');
}
inline QString theirs(const QString &name)
{
    return u"FEDCBA98-"_s + name.rightJustified(16, u'0');
}

/// A field that a partner sent.
inline Change field(RecordType type, const QString &record, const QString &name, const QVariant &value, int minute = 1)
{
    Change change;
    change.stamp =
        QString::number(1'795'500'000'000 + minute * 60'000, 16).rightJustified(12, u'0') + u"0000fedcba9876543210"_s;
    change.type = type;
    change.record = record;
    change.field = name;
    change.to = value;
    return change;
}

inline void createNote(store::Tx &tx, const QString &id, const QString &caseId, const QString &text)
{
    tx.create(RecordType::Note, id, {{u"case_id"_s, caseId}, {u"text"_s, text}});
}

/// A colleague's journal: a person, a case, a note whose text was written twice.
inline QList<Change> colleaguesDay()
{
    Post colleague(kOurs);
    REQUIRE_OK(colleague.write([](store::Tx &tx) {
        tx.create(RecordType::Person, ours(u"P"_s), {{u"last_name"_s, u"Petrenko"_s}});
        tx.create(RecordType::Case, ours(u"C"_s), {{u"person"_s, ours(u"P"_s)}, {u"children"_s, 2}});
        createNote(tx, ours(u"N"_s), ours(u"C"_s), u"un"_s);
        tx.set(RecordType::Note, ours(u"N"_s), u"text"_s, u"deux"_s);
        tx.end(RecordType::Person, ours(u"P"_s));
        tx.restore(RecordType::Person, ours(u"P"_s));
    }));
    return colleague.sent();
}

inline void eraseTheCase(Post &post)
{
    const model::CaseId id(ours(u"C"_s));
    REQUIRE_OK(post.vault().write(post.act("case.erase"), [&](store::Tx &tx) {
        return store::eraseCase(tx, id, store::holdingsOf(tx, id),
                                {u"E"_s, post.clock.now(), post.user, store::Erasure::Kind::Case, u"sortie"_s, 0});
    }));
}

inline QString noteText(Post &post)
{
    return post.one(u"SELECT text FROM notes"_s);
}

} // namespace
