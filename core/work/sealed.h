// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/sealed.h"
#include "core/work/session.h"

#include <functional>
#include <map>

// Values that stay closed inside the open vault: where she is. The key of their boxes is the second of the ring.
namespace relais::work::sealed {

inline constexpr int kOpenMinutes = 5;
inline constexpr const char *kOpenVerb = "sealed.open";
inline constexpr const char *kResealVerb = "sealed.reseal";
inline constexpr qsizetype kLongestValue = 2'000; ///< bytes of UTF-8
inline constexpr qsizetype kShortestReason = 8;   ///< characters, in at least two words
inline constexpr qsizetype kLongestReason = 300;  ///< characters

/// Holds the key of the sealed values and those that are open just now. Ends with the session, and so with the lock:
/// all of it is wiped then.
class Keeper
{
public:
    explicit Keeper(SecretBytes key) : m_key(std::move(key)) {}

    [[nodiscard]] const SecretBytes &key() const { return m_key; }
    /// UTF-8. Null when it is not open; what is over is wiped by asking.
    [[nodiscard]] const SecretBytes *value(const model::SealedId &id, const QDateTime &now);
    /// Seconds until it closes by itself; 0 when it is not open.
    [[nodiscard]] qint64 secondsLeft(const model::SealedId &id, const QDateTime &now);
    void keep(const model::SealedId &id, SecretBytes value, const QDateTime &until);
    void close(const model::SealedId &id) { m_open.erase(id.text()); }

private:
    struct Open {
        SecretBytes value;
        QDateTime until;
    };
    SecretBytes m_key;
    std::map<QString, Open> m_open;
};

/// The sealed values of a case, oldest first, at most one of a kind; never what they hold.
Result<QList<model::Sealed>> list(const Session &session, const model::CaseId &id);
/// NotFound when the case has none of that kind.
Result<model::SealedId> find(const Session &session, const model::CaseId &id, model::SealedKind kind);

/// Seals a value, in the place of the one of its kind if there is one.
/// @param value UTF-8; InvalidInput when empty or longer than kLongestValue. Refused without the key.
Result<model::SealedId> seal(const Session &session, const model::CaseId &id, model::SealedKind kind,
                             const SecretBytes &value);
Result<void> remove(const Session &session, const model::SealedId &id);

/// Opens for five minutes by the clock; the Keeper has the value then. InvalidInput without a reason in words; Refused
/// without the key; DataDamaged when the box was changed, moved, or sealed under another key.
Result<void> open(const Session &session, const model::SealedId &id, const QString &because);

/// After a change of keys: every box that the former key opens is sealed anew. Those of either key are left alone when
/// they follow the present one or none. @return how many
Result<int> reseal(const Session &session, const SecretBytes &former);

} // namespace relais::work::sealed
