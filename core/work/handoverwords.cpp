// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/handoverwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::handover {

namespace {

struct HandoverWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::HandoverWords)
};

using model::OrientationState;
using model::RecordType;
using model::Scheme;

QString signWords(wrongdoor::Sign sign, Scheme to)
{
    const bool isMsa = to == Scheme::Msa;
    switch (sign) {
    case wrongdoor::Sign::SchemeSaid:
        return isMsa ? HandoverWords::tr("The case says MSA.") : HandoverWords::tr("The case says CAF.");
    case wrongdoor::Sign::NumberForm:
        return isMsa ? HandoverWords::tr("The number has not the form of a number of the CAF.")
                     : HandoverWords::tr("The number has the form of a number of the CAF.");
    case wrongdoor::Sign::Situation: return HandoverWords::tr("The facts tell of work on the land.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString countWords(RecordType type, int records)
{
    switch (type) {
    case RecordType::Measure: return HandoverWords::tr("%n measure(s)", nullptr, records);
    case RecordType::Child: return HandoverWords::tr("%n child(ren)", nullptr, records);
    case RecordType::Contact: return HandoverWords::tr("%n way(s) to reach her", nullptr, records);
    case RecordType::Event: return HandoverWords::tr("%n dated event(s)", nullptr, records);
    case RecordType::Note: return HandoverWords::tr("%n note(s)", nullptr, records);
    case RecordType::Document: return HandoverWords::tr("%n document(s)", nullptr, records);
    case RecordType::Consent: return HandoverWords::tr("%n consent(s), to collect anew", nullptr, records);
    case RecordType::DangerPass: return HandoverWords::tr("%n assessment(s) of the danger", nullptr, records);
    case RecordType::Author: return HandoverWords::tr("the other parent");
    case RecordType::Exclusion: return HandoverWords::tr("%n person(s) kept apart", nullptr, records);
    case RecordType::Sealed: return HandoverWords::tr("%n sealed value(s)", nullptr, records);
    default: return HandoverWords::tr("%n record(s)", nullptr, records);
    }
}

QString inventoryWords(const Inventory &inventory)
{
    QStringList parts;
    for (const Piece &piece : inventory) {
        parts << countWords(piece.type, piece.announced);
    }
    return parts.join(u", "_s);
}

QString missingWords(const Inventory &inventory)
{
    QStringList parts;
    for (const Piece &piece : inventory) {
        if (!piece.isWhole()) {
            parts << HandoverWords::tr("%1 of %2").arg(countWords(piece.type, piece.here)).arg(piece.announced);
        }
    }
    return parts.join(u", "_s);
}

QString passedOnWords(const Session &session, Scheme to, const QDateTime &receivedAt)
{
    const QString since = QLocale().toString(receivedAt.toTimeZone(session.zone), u"d MMM HH:mm"_s);
    return (to == Scheme::Msa
                ? HandoverWords::tr("Nothing is refused: the demand went on to the MSA, its time runs since %1.")
                : HandoverWords::tr("Nothing is refused: the demand went on to the CAF, its time runs since %1."))
        .arg(since);
}

QString doubtWords(const wrongdoor::Doubt &doubt)
{
    if (!doubt.isAny()) {
        return {};
    }
    QStringList parts;
    for (const wrongdoor::Sign sign : doubt.signs) {
        parts << signWords(sign, doubt.belongsTo);
    }
    parts << (doubt.belongsTo == Scheme::Msa ? HandoverWords::tr("The demand may be the MSA's.")
                                             : HandoverWords::tr("The demand may be the CAF's."));
    return parts.join(u' ');
}

QString standingWords(const Standing &standing)
{
    const QString &office = standing.otherName;
    switch (standing.state) {
    case OrientationState::Draft: return HandoverWords::tr("Nothing has left yet for %1.").arg(office);
    case OrientationState::Sent:
    case OrientationState::Received:
    case OrientationState::Expired:
        return standing.isOurs ? HandoverWords::tr("Offered to %1, which has not answered. You coordinate.").arg(office)
                               : HandoverWords::tr("%1 hands this case over. It waits for your answer.").arg(office);
    case OrientationState::Refused:
        return standing.isOurs ? HandoverWords::tr("%1 refused. You go on coordinating.").arg(office)
                               : HandoverWords::tr("You refused. %1 goes on coordinating.").arg(office);
    case OrientationState::Recalled:
        if (!standing.goesOn.isEmpty() || !standing.crossings.isEmpty()) {
            return HandoverWords::tr("Taken back while it was accepted. Telephone %1 to settle who coordinates.")
                .arg(office);
        }
        return standing.isOurs ? HandoverWords::tr("Taken back. You coordinate.")
                               : HandoverWords::tr("%1 took it back and goes on coordinating.").arg(office);
    default:
        return standing.isOurs ? HandoverWords::tr("Accepted. %1 coordinates.").arg(office)
                               : HandoverWords::tr("Accepted. You coordinate.");
    }
}

} // namespace relais::work::handover
