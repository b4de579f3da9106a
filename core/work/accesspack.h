// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/work/session.h"

#include <QByteArray>

/// The answer to whoever asks what is held about him or her (RGPD art. 15; domain notes 5.5).
namespace relais::work::accesspack {

/// Verb of the act; undo passes over it, since what was given is given.
inline constexpr const char *kVerb = "access.give";

enum class AskedBy {
    Person,     ///< her: all that is hers, others masked
    OtherParent ///< him: what is recorded about himself and tells nothing of her; at least, that the request was
                ///< examined
};

struct Request {
    AskedBy by = AskedBy::Person;
    QString asker; ///< how the request came and how identity was checked; for the register, never given
};

struct Pack {
    model::Paper paper;
    QByteArray json;     ///< the same, for a machine
    QString fileName;    ///< without folder and ending; of the other parent without any number of the case
    int number = 0;      ///< in the register
    QStringList leftOut; ///< what is held and was not given, with the reason, in words; also on the first page of hers
};

/// Enters the gift in the register first, then answers what to write: a paper without its line must not exist.
/// InvalidInput without an asker; NotFound for an unknown case.
Result<Pack> make(const Session &session, const model::CaseId &id, const Request &request);
/// The files could not be written: the line of the register stands, and an entry of the trace says that nothing was
/// given.
void noteNotGiven(const Session &session, const model::CaseId &id, int number);

} // namespace relais::work::accesspack

template<>
struct relais::model::Words<relais::work::accesspack::AskedBy> {
    static constexpr std::array kList = {std::pair{work::accesspack::AskedBy::Person, "person"},
                                         std::pair{work::accesspack::AskedBy::OtherParent, "other_parent"}};
};
