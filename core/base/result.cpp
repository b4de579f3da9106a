// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace relais {

namespace {

QString exchangeWord(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BundleIncomplete: return QStringLiteral("bundle_incomplete");
    case ErrorCode::NotABundle: return QStringLiteral("not_a_bundle");
    case ErrorCode::BundleNewer: return QStringLiteral("bundle_newer");
    case ErrorCode::BundleArmoured: return QStringLiteral("bundle_armoured");
    case ErrorCode::BundleTooLarge: return QStringLiteral("bundle_too_large");
    case ErrorCode::NotForUs: return QStringLiteral("not_for_us");
    case ErrorCode::BundleAltered: return QStringLiteral("bundle_altered");
    case ErrorCode::SignatureWrong: return QStringLiteral("signature_wrong");
    case ErrorCode::SenderContradicts: return QStringLiteral("sender_contradicts");
    case ErrorCode::BundleDiverted: return QStringLiteral("bundle_diverted");
    case ErrorCode::ChannelForked: return QStringLiteral("channel_forked");
    case ErrorCode::SenderUnknown: return QStringLiteral("sender_unknown");
    case ErrorCode::SenderUnverified: return QStringLiteral("sender_unverified");
    case ErrorCode::SenderRevoked: return QStringLiteral("sender_revoked");
    case ErrorCode::KeyRetired: return QStringLiteral("key_retired");
    case ErrorCode::BundleForLater: return QStringLiteral("bundle_for_later");
    case ErrorCode::EpochPast: return QStringLiteral("epoch_past");
    case ErrorCode::OutOfMandate: return QStringLiteral("out_of_mandate");
    case ErrorCode::TooManyEnds: return QStringLiteral("too_many_ends");
    case ErrorCode::TooManyBundles: return QStringLiteral("too_many_bundles");
    case ErrorCode::CardDamaged: return QStringLiteral("card_damaged");
    case ErrorCode::CardConflict: return QStringLiteral("card_conflict");
    case ErrorCode::DigitsDiffer: return QStringLiteral("digits_differ");
    case ErrorCode::MailboxSilent: return QStringLiteral("mailbox_silent");
    case ErrorCode::MailboxCertificate: return QStringLiteral("mailbox_certificate");
    case ErrorCode::MailboxLogin: return QStringLiteral("mailbox_login");
    case ErrorCode::MailboxFailure: return QStringLiteral("mailbox_failure");
    case ErrorCode::FolderMissing: return QStringLiteral("folder_missing");
    default: break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString word(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return QStringLiteral("invalid_input");
    case ErrorCode::DateOutOfRange: return QStringLiteral("date_out_of_range");
    case ErrorCode::DateInFuture: return QStringLiteral("date_in_future");
    case ErrorCode::DateBeforeCause: return QStringLiteral("date_before_cause");
    case ErrorCode::WeakPassphrase: return QStringLiteral("weak_passphrase");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::StaleValue: return QStringLiteral("stale_value");
    case ErrorCode::WrongKey: return QStringLiteral("wrong_key");
    case ErrorCode::KeyFilesDamaged: return QStringLiteral("key_files_damaged");
    case ErrorCode::VaultMissing: return QStringLiteral("vault_missing");
    case ErrorCode::VaultExists: return QStringLiteral("vault_exists");
    case ErrorCode::VaultDamaged: return QStringLiteral("vault_damaged");
    case ErrorCode::VaultPlain: return QStringLiteral("vault_plain");
    case ErrorCode::VaultNewer: return QStringLiteral("vault_newer");
    case ErrorCode::VaultBusy: return QStringLiteral("vault_busy");
    case ErrorCode::VaultReadOnly: return QStringLiteral("vault_read_only");
    case ErrorCode::WrongEngine: return QStringLiteral("wrong_engine");
    case ErrorCode::NetworkFolder: return QStringLiteral("network_folder");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::DiskFailure: return QStringLiteral("disk_failure");
    case ErrorCode::OutOfMemory: return QStringLiteral("out_of_memory");
    case ErrorCode::PartMissing: return QStringLiteral("part_missing");
    case ErrorCode::NotASpreadsheet: return QStringLiteral("not_a_spreadsheet");
    case ErrorCode::SheetEncrypted: return QStringLiteral("sheet_encrypted");
    case ErrorCode::SheetTooLarge: return QStringLiteral("sheet_too_large");
    case ErrorCode::SheetEmpty: return QStringLiteral("sheet_empty");
    case ErrorCode::SheetDamaged: return QStringLiteral("sheet_damaged");
    case ErrorCode::DataDamaged: return QStringLiteral("data_damaged");
    case ErrorCode::NotADocument: return QStringLiteral("not_a_document");
    case ErrorCode::DocumentProtected: return QStringLiteral("document_protected");
    case ErrorCode::DocumentTooLarge: return QStringLiteral("document_too_large");
    case ErrorCode::DocumentDamaged: return QStringLiteral("document_damaged");
    default: return exchangeWord(code);
    }
    Q_UNREACHABLE();
}

} // namespace relais
