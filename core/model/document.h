// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// A paper kept in the vault. Its bytes stand in chunks beside the record (resources/schema/005.sql), never in the
/// journal and never in a file.
struct Document {
    DocumentId id;
    CaseId caseId;
    QString title;   ///< as the worker names it; the name of the file is not kept
    QString type;    ///< media type: "application/pdf", "image/jpeg"…
    int bytes = 0;   ///< after cleaning; at most 16 MiB
    QString hash;    ///< BLAKE2b-256 of the cleaned bytes, hexadecimal
    QString cleaned; ///< comma list of what was taken out at entry ("exif", "author", "script"…)
    QDateTime at;
    QString by;
};
template<class Visitor, class Record>
void describeDocument(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("title", r.title);
    visit("type", r.type);
    visit("bytes", r.bytes);
    visit("hash", r.hash);
    visit("cleaned", r.cleaned);
    visit("at", r.at);
    visit("by", r.by);
}
template<class Visitor>
void describe(Visitor &visit, Document &record)
{
    describeDocument(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Document &record)
{
    describeDocument(visit, record);
}

} // namespace relais::model
