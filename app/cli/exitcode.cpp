// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include "app/cli/answer.h"
#include "core/work/exchangewords.h"

#include <array>
#include <cstdio>
#include <initializer_list>

namespace relais::cli {

namespace {

struct Family {
    ExitCode exit;
    std::initializer_list<ErrorCode> codes;
};

constexpr auto kUsage = {ErrorCode::InvalidInput, ErrorCode::DateOutOfRange, ErrorCode::DateInFuture,
                         ErrorCode::DateBeforeCause};
constexpr auto kWrongKey = {ErrorCode::WrongKey};
constexpr auto kNotFound = {ErrorCode::NotFound, ErrorCode::VaultMissing};
constexpr auto kRefused = {ErrorCode::WeakPassphrase, ErrorCode::Refused,       ErrorCode::StaleValue,
                           ErrorCode::VaultExists,    ErrorCode::VaultNewer,    ErrorCode::VaultBusy,
                           ErrorCode::WrongEngine,    ErrorCode::SenderUnknown, ErrorCode::SenderUnverified,
                           ErrorCode::SenderRevoked,  ErrorCode::KeyRetired,    ErrorCode::BundleForLater,
                           ErrorCode::EpochPast,      ErrorCode::OutOfMandate,  ErrorCode::TooManyEnds,
                           ErrorCode::TooManyBundles, ErrorCode::DigitsDiffer};
constexpr auto kDamaged = {
    ErrorCode::KeyFilesDamaged,   ErrorCode::VaultDamaged,   ErrorCode::VaultPlain,        ErrorCode::NotASpreadsheet,
    ErrorCode::SheetEncrypted,    ErrorCode::SheetTooLarge,  ErrorCode::SheetEmpty,        ErrorCode::SheetDamaged,
    ErrorCode::DataDamaged,       ErrorCode::NotADocument,   ErrorCode::DocumentProtected, ErrorCode::DocumentTooLarge,
    ErrorCode::DocumentDamaged,   ErrorCode::NotABundle,     ErrorCode::BundleNewer,       ErrorCode::BundleArmoured,
    ErrorCode::BundleTooLarge,    ErrorCode::NotForUs,       ErrorCode::BundleAltered,     ErrorCode::SignatureWrong,
    ErrorCode::SenderContradicts, ErrorCode::BundleDiverted, ErrorCode::ChannelForked,     ErrorCode::CardDamaged,
    ErrorCode::CardConflict};
constexpr auto kDisk = {ErrorCode::VaultReadOnly, ErrorCode::NetworkFolder,  ErrorCode::DiskFull,
                        ErrorCode::DiskFailure,   ErrorCode::MailboxSilent,  ErrorCode::MailboxCertificate,
                        ErrorCode::MailboxLogin,  ErrorCode::MailboxFailure, ErrorCode::FolderMissing};
constexpr auto kTryLater = {ErrorCode::OutOfMemory, ErrorCode::PartMissing, ErrorCode::Cancelled,
                            ErrorCode::BundleIncomplete};

constexpr std::array kFamilies{Family{ExitCode::Usage, kUsage},       Family{ExitCode::WrongKey, kWrongKey},
                               Family{ExitCode::NotFound, kNotFound}, Family{ExitCode::Refused, kRefused},
                               Family{ExitCode::Damaged, kDamaged},   Family{ExitCode::Disk, kDisk},
                               Family{ExitCode::TryLater, kTryLater}};

constexpr const Family *familyOf(ErrorCode code)
{
    for (const Family &family : kFamilies) {
        for (const ErrorCode each : family.codes) {
            if (each == code) {
                return &family;
            }
        }
    }
    return nullptr;
}

constexpr bool isWhole()
{
    for (int code = 0; code <= static_cast<int>(kLastErrorCode); ++code) {
        if (familyOf(static_cast<ErrorCode>(code)) == nullptr) {
            return false;
        }
    }
    return true;
}
static_assert(isWhole(), "each code has its exit code");

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    return familyOf(code)->exit;
}

QString sentenceOf(ErrorCode code)
{
    if (const auto words = work::exchangeWords(code)) {
        return words->fact + u' ' + words->advice;
    }
    switch (code) {
    case ErrorCode::InvalidInput: return Say::tr("A value is missing or has another form.");
    case ErrorCode::DateOutOfRange: return Say::tr("Dates are reckoned from 1950 to 2100.");
    case ErrorCode::DateInFuture: return Say::tr("This date has not come yet. Nothing was changed.");
    case ErrorCode::DateBeforeCause:
        return Say::tr("This date lies before that of what it follows from. Nothing was changed.");
    case ErrorCode::WeakPassphrase:
        return Say::tr("This passphrase is too easy to guess. Take seven words, or more signs.");
    case ErrorCode::NotFound: return Say::tr("Nothing of that name or number was found.");
    case ErrorCode::Refused: return Say::tr("A rule or a right does not allow this. Nothing was changed.");
    case ErrorCode::Cancelled: return Say::tr("Stopped. Nothing was changed.");
    case ErrorCode::StaleValue: return Say::tr("The value was changed meanwhile. Nothing was overwritten.");
    case ErrorCode::WrongKey: return Say::tr("This passphrase or code does not open the vault. Nothing is erased.");
    case ErrorCode::KeyFilesDamaged:
        return Say::tr("Both key files are damaged. Restore the last copy of the vault, or call support without "
                       "deleting anything.");
    case ErrorCode::VaultMissing: return Say::tr("There is no vault in that folder, or a part of it is absent.");
    case ErrorCode::VaultExists: return Say::tr("The place for the new vault is taken. Nothing was changed.");
    case ErrorCode::VaultDamaged: return Say::tr("The vault is damaged. Restore the last copy, and delete nothing.");
    case ErrorCode::VaultPlain: return Say::tr("The database of this vault is not encrypted. It was not opened.");
    case ErrorCode::VaultNewer:
        return Say::tr("This vault comes from a newer version. Update Relais; nothing was changed.");
    case ErrorCode::VaultBusy:
        return Say::tr("This vault is already open on this computer. Close the other window and try again.");
    case ErrorCode::VaultReadOnly: return Say::tr("The folder of the vault cannot be written.");
    case ErrorCode::WrongEngine:
        return Say::tr("The database engine is not the one Relais was made with. The vault was not opened.");
    case ErrorCode::OutOfMemory: return Say::tr("There is not enough memory. Close other programs and try again.");
    case ErrorCode::PartMissing:
        return Say::tr("A part of Relais is missing. Install Relais again. Nothing was changed.");
    case ErrorCode::NetworkFolder:
        return Say::tr("The folder lies on a network share. A vault needs a disk of this computer.");
    case ErrorCode::DiskFull: return Say::tr("The disk is full. Free some space and try again.");
    case ErrorCode::DiskFailure: return Say::tr("The disk does not read or write.");
    case ErrorCode::NotASpreadsheet:
        return Say::tr("This file is not a spreadsheet that Relais reads (CSV, XLSX, ODS).");
    case ErrorCode::SheetEncrypted:
        return Say::tr("This spreadsheet is protected by a password. Save it without and try again.");
    case ErrorCode::SheetTooLarge: return Say::tr("This spreadsheet is too large. Nothing was read.");
    case ErrorCode::SheetEmpty: return Say::tr("No line was found under a head of columns.");
    case ErrorCode::SheetDamaged: return Say::tr("This spreadsheet is damaged. Nothing was read.");
    case ErrorCode::DataDamaged: return Say::tr("The file does not have the form that is expected.");
    case ErrorCode::NotADocument:
        return Say::tr("This file is not a document that Relais keeps (PDF, JPEG, PNG, text). Nothing was kept.");
    case ErrorCode::DocumentProtected:
        return Say::tr("This PDF asks for a password. Save it without one and try again. Nothing was kept.");
    case ErrorCode::DocumentTooLarge:
        return Say::tr("This document is too large: 16 MiB and 50 million points at most. Nothing was kept.");
    case ErrorCode::DocumentDamaged: return Say::tr("This document is damaged. Nothing was kept.");
    default: break;
    }
    Q_UNREACHABLE();
}

int report(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : u": "_s + error.detail;
    const QString line = sentenceOf(error.code) + u" ("_s + word(error.code) + detail + u")\n"_s;
    std::fputs(line.toUtf8().constData(), stderr);
    return static_cast<int>(exitCodeOf(error.code));
}

} // namespace relais::cli
