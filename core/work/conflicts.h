// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/store/reader.h"
#include "core/work/conflictplaces.h"
#include "core/work/session.h"

/// Two posts wrote one field without having seen each other (exchange notes 3.2). Both values stay; the newest holds
/// until a person decides, and the other one can be put back for the life of the case.
namespace relais::work::conflicts {

inline constexpr const char *kChooseVerb = "decision.choose";
inline constexpr const char *kValueVerb = "decision.value";
inline constexpr const char *kAskVerb = "decision.ask";
/// Earlier values that are shown under the two.
inline constexpr qsizetype kMostEarlier = 4;

/// One of the values, as it was written.
struct Written {
    QString stamp;
    QVariant value; ///< as stored; null too when it stays closed (Conflict::isSealed)
    QString by;
    QDateTime at;
    Place place = Place::Here;
    QString post; ///< name of the other post; empty when it is not known
};

struct Conflict {
    model::CaseRow row; ///< of the case, as the role is shown it
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString field;
    QString measure;        ///< its code, of a measure
    Written winner;         ///< holds for now
    QList<Written> losers;  ///< set aside for now, newest first; at least one
    QList<Written> earlier; ///< before all of these, newest first; at most kMostEarlier

    [[nodiscard]] bool isSealed() const { return type == model::RecordType::Sealed; }
    [[nodiscard]] bool isContact() const { return type == model::RecordType::Contact; }
    /// Winner first.
    [[nodiscard]] QList<Written> values() const { return QList<Written>{winner} + losers; }
};

/// What this user may decide: of cases in sight, fields the role is shown, records that have not ended. A field that
/// follows another ("e164" its number) is decided with it. Ways of reaching her first, then in the order in which the
/// values came: the same at every post.
Result<QList<Conflict>> open(const Session &session);
/// @throws store::SqlFailure
QList<Conflict> openIn(const store::Reader &reader, const Session &session);

/// « Historique des choix »: fields that were decided, with what holds and, as losers, what was set aside; the newest
/// choice first. @param caseId empty for all cases
Result<QList<Conflict>> decided(const Session &session, const model::CaseId &caseId = {});

// Each verb below is one act. NotFound when the field is not in sight or no change of that stamp writes it, Refused
// when nobody ever disputed it.

/// The value that was written with this stamp holds from now on.
Result<void> decide(const Session &session, const QString &record, const QString &field, const QString &stamp);
/// Neither of them: another value, as typed. InvalidInput when it is not understood.
Result<void> enter(const Session &session, const QString &record, const QString &field, const QString &text);
/// Somebody must ask her: a working note in the case says so. The conflict stays open.
/// @param words of the note
Result<void> askAgain(const Session &session, const QString &record, const QString &field, const QString &words);

} // namespace relais::work::conflicts
