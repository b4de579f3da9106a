// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace relais {

using namespace Qt::Literals::StringLiterals; // u"…"_s everywhere in our namespace

/// What can go wrong because of the world. Each value has one sentence in the ui (ui/shell/notices) and one
/// exit code on the command line (app/cli/exitcode); a test checks that none is forgotten.
enum class ErrorCode {
    // The person's input
    InvalidInput,    ///< a value outside its range or form
    DateOutOfRange,  ///< a day before 1950 or after 2100, for which no holiday is known
    DateInFuture,    ///< something that has happened, dated later than now
    DateBeforeCause, ///< an event dated before the one without which it cannot be
    WeakPassphrase,  ///< own passphrase estimated under 80 bits (CNIL délibération 2022-100)
    NotFound,        ///< no record of that id or name
    Refused,         ///< a rule or a right says no (state transition, role)
    Cancelled,       ///< the person stopped a job
    StaleValue,      ///< the value was changed meanwhile; nothing was overwritten
    // The vault
    WrongKey,        ///< passphrase or recovery code opens no slot
    KeyFilesDamaged, ///< both slot files unreadable
    VaultMissing,    ///< the folder is no vault, or a part of it is absent
    VaultExists,     ///< the place for a new vault is taken
    VaultDamaged,    ///< the database fails its integrity or its schema differs from the shipped text
    VaultPlain,      ///< the database is not encrypted
    VaultNewer,      ///< written by a newer program
    VaultBusy,       ///< open in another process
    VaultReadOnly,   ///< the folder or a file cannot be written
    WrongEngine,     ///< the SQL engine is not the pinned SQLCipher
    NetworkFolder,   ///< the folder lies on a network file system
    // Disk
    DiskFull,
    DiskFailure, ///< any other reading or writing failure
    OutOfMemory, ///< the system refuses the memory that a passphrase or the engine needs
    PartMissing, ///< a program that Relais is made of is absent or does not run
    // Foreign files
    NotASpreadsheet,   ///< neither CSV, XLSX nor ODS
    SheetEncrypted,    ///< a spreadsheet protected by a password
    SheetTooLarge,     ///< beyond the limits of exchange/sheet.h (bytes, rows, columns, cell length, inflation)
    SheetEmpty,        ///< no row under a recognisable header
    SheetDamaged,      ///< a spreadsheet cut short or malformed
    DataDamaged,       ///< shipped or foreign JSON that does not follow its schema
    NotADocument,      ///< neither PDF, JPEG, PNG nor plain text
    DocumentProtected, ///< a PDF that asks for a password
    DocumentTooLarge,  ///< over 16 MiB, 50 million points, or the memory and time that reading it may take
    DocumentDamaged,   ///< a document cut short or malformed
    // Bundles, cards and what carries them (exchange notes 1.6)
    BundleIncomplete,   ///< cut short, empty or still being written; read again later
    NotABundle,         ///< no age file at all
    BundleNewer,        ///< an age version that is not known here
    BundleArmoured,     ///< age in text form; format 1 is binary
    BundleTooLarge,     ///< over 64 MiB, or over a limit of exchange notes 1.2
    NotForUs,           ///< encrypted to keys that are not ours
    BundleAltered,      ///< malformed, or any byte of it was changed
    SignatureWrong,     ///< alarm: a known key, and its signature does not hold
    SenderContradicts,  ///< alarm: signature, signed comment and manifest name different senders or numbers
    BundleDiverted,     ///< alarm: written for another office and passed on to us
    ChannelForked,      ///< alarm: one number, two contents; the channel is stopped
    SenderUnknown,      ///< held: no card has that key
    SenderUnverified,   ///< held: the card was never verified
    SenderRevoked,      ///< held: the card was revoked
    KeyRetired,         ///< held: to or from a key replaced more than 30 days ago
    BundleForLater,     ///< held: `min` is newer than this program
    EpochPast,          ///< held: of an epoch that was left
    OutOfMandate,       ///< held: writes what its sender may not
    TooManyEnds,        ///< held: ends more than 20 records or a tenth of what is shared
    TooManyBundles,     ///< held: over 200 bundles or 500 MiB from one partner in a day
    CardDamaged,        ///< an office card that is malformed or whose signature does not hold
    CardConflict,       ///< alarm: another key for a known office without succession, or a key that another office has
    DigitsDiffer,       ///< the digits heard are not those of the card
    MailboxSilent,      ///< no answer in time, no route, connection cut
    MailboxCertificate, ///< TLS: not the certificate of that server, or not in date
    MailboxLogin,       ///< 401 or 403
    MailboxFailure,     ///< the server fails, is full, or holds something else under that name
    FolderMissing,      ///< the folder that bundles go through is not there: a stick that is not plugged in
};
inline constexpr ErrorCode kLastErrorCode = ErrorCode::FolderMissing;

/// `detail` is English and technical: codes, offsets, paths of shipped data. Never a name or a content of a case.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString detail;
};

/// Stable English word of a code, for logs and the command line ("vault_busy").
QString word(ErrorCode code);

/// A value or an Error, with the names of std::expected so that an alias can replace it one day.
template<class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    template<class U>
    T value_or(U &&other) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace relais
