// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include "app/cli/answer.h"
#include "core/work/exchangewords.h"

#include <cstdio>

namespace relais::cli {

namespace {

/// Of bundles, cards and mailboxes.
ExitCode exchangeExitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SenderUnknown:
    case ErrorCode::SenderUnverified:
    case ErrorCode::SenderRevoked:
    case ErrorCode::KeyRetired:
    case ErrorCode::BundleForLater:
    case ErrorCode::EpochPast:
    case ErrorCode::OutOfMandate:
    case ErrorCode::TooManyEnds:
    case ErrorCode::TooManyBundles:
    case ErrorCode::DigitsDiffer: return ExitCode::Refused;
    case ErrorCode::NotABundle:
    case ErrorCode::BundleNewer:
    case ErrorCode::BundleArmoured:
    case ErrorCode::BundleTooLarge:
    case ErrorCode::NotForUs:
    case ErrorCode::BundleAltered:
    case ErrorCode::SignatureWrong:
    case ErrorCode::SenderContradicts:
    case ErrorCode::BundleDiverted:
    case ErrorCode::ChannelForked:
    case ErrorCode::CardDamaged:
    case ErrorCode::CardConflict: return ExitCode::Damaged;
    case ErrorCode::MailboxSilent:
    case ErrorCode::MailboxCertificate:
    case ErrorCode::MailboxLogin:
    case ErrorCode::MailboxFailure:
    case ErrorCode::FolderMissing: return ExitCode::Disk;
    case ErrorCode::BundleIncomplete: return ExitCode::TryLater;
    default: break;
    }
    Q_UNREACHABLE();
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::DateOutOfRange:
    case ErrorCode::DateInFuture:
    case ErrorCode::DateBeforeCause: return ExitCode::Usage;
    case ErrorCode::WrongKey: return ExitCode::WrongKey;
    case ErrorCode::NotFound:
    case ErrorCode::VaultMissing: return ExitCode::NotFound;
    case ErrorCode::WeakPassphrase:
    case ErrorCode::Refused:
    case ErrorCode::StaleValue:
    case ErrorCode::VaultExists:
    case ErrorCode::VaultNewer:
    case ErrorCode::VaultBusy:
    case ErrorCode::WrongEngine: return ExitCode::Refused;
    case ErrorCode::KeyFilesDamaged:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultPlain:
    case ErrorCode::NotASpreadsheet:
    case ErrorCode::SheetEncrypted:
    case ErrorCode::SheetTooLarge:
    case ErrorCode::SheetEmpty:
    case ErrorCode::SheetDamaged:
    case ErrorCode::DataDamaged:
    case ErrorCode::NotADocument:
    case ErrorCode::DocumentProtected:
    case ErrorCode::DocumentTooLarge:
    case ErrorCode::DocumentDamaged: return ExitCode::Damaged;
    case ErrorCode::VaultReadOnly:
    case ErrorCode::NetworkFolder:
    case ErrorCode::DiskFull:
    case ErrorCode::DiskFailure: return ExitCode::Disk;
    case ErrorCode::OutOfMemory:
    case ErrorCode::PartMissing:
    case ErrorCode::Cancelled: return ExitCode::TryLater;
    default: return exchangeExitCode(code);
    }
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
