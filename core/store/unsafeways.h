// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/store/reader.h"

namespace relais::store {

/// A way to reach her as it is looked for in a text: of a telephone its last nine digits, else as it was written.
struct UnsafeWay {
    model::Channel channel = model::Channel::Phone;
    QString value;
};

/// Every way of a case, of the whole vault when it is empty, that is marked as not safe:
///   of a contact that stands, by the strictest of its values where posts disagree, and each of them where they
///   disagree about the way itself;
///   of a contact that was removed, and what stood in one before while it was so marked: whoever waits there does not
///   go away with the record. Not when it was asked again since: when it is a safe way of the same case now.
/// A case that is kept from this user tells nothing. @throws SqlFailure
QList<UnsafeWay> unsafeWays(const Reader &reader, const model::CaseId &caseId);

} // namespace relais::store
