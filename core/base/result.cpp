// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <cstddef>
#include <iterator>

namespace relais {

namespace {

struct CodeWord {
    ErrorCode code;
    const char *word;
};

/// In the order of the codes.
constexpr CodeWord kWords[] = {
    {ErrorCode::InvalidInput, "invalid_input"},
    {ErrorCode::DateOutOfRange, "date_out_of_range"},
    {ErrorCode::DateInFuture, "date_in_future"},
    {ErrorCode::DateBeforeCause, "date_before_cause"},
    {ErrorCode::WeakPassphrase, "weak_passphrase"},
    {ErrorCode::NotFound, "not_found"},
    {ErrorCode::Refused, "refused"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::StaleValue, "stale_value"},
    {ErrorCode::WrongKey, "wrong_key"},
    {ErrorCode::KeyFilesDamaged, "key_files_damaged"},
    {ErrorCode::VaultMissing, "vault_missing"},
    {ErrorCode::VaultExists, "vault_exists"},
    {ErrorCode::VaultDamaged, "vault_damaged"},
    {ErrorCode::VaultPlain, "vault_plain"},
    {ErrorCode::VaultNewer, "vault_newer"},
    {ErrorCode::VaultBusy, "vault_busy"},
    {ErrorCode::VaultReadOnly, "vault_read_only"},
    {ErrorCode::WrongEngine, "wrong_engine"},
    {ErrorCode::NetworkFolder, "network_folder"},
    {ErrorCode::DiskFull, "disk_full"},
    {ErrorCode::DiskFailure, "disk_failure"},
    {ErrorCode::OutOfMemory, "out_of_memory"},
    {ErrorCode::PartMissing, "part_missing"},
    {ErrorCode::NotASpreadsheet, "not_a_spreadsheet"},
    {ErrorCode::SheetEncrypted, "sheet_encrypted"},
    {ErrorCode::SheetTooLarge, "sheet_too_large"},
    {ErrorCode::SheetEmpty, "sheet_empty"},
    {ErrorCode::SheetDamaged, "sheet_damaged"},
    {ErrorCode::DataDamaged, "data_damaged"},
    {ErrorCode::NotADocument, "not_a_document"},
    {ErrorCode::DocumentProtected, "document_protected"},
    {ErrorCode::DocumentTooLarge, "document_too_large"},
    {ErrorCode::DocumentDamaged, "document_damaged"},
    {ErrorCode::BundleIncomplete, "bundle_incomplete"},
    {ErrorCode::NotABundle, "not_a_bundle"},
    {ErrorCode::BundleNewer, "bundle_newer"},
    {ErrorCode::BundleArmoured, "bundle_armoured"},
    {ErrorCode::BundleTooLarge, "bundle_too_large"},
    {ErrorCode::NotForUs, "not_for_us"},
    {ErrorCode::BundleAltered, "bundle_altered"},
    {ErrorCode::SignatureWrong, "signature_wrong"},
    {ErrorCode::SenderContradicts, "sender_contradicts"},
    {ErrorCode::BundleDiverted, "bundle_diverted"},
    {ErrorCode::ChannelForked, "channel_forked"},
    {ErrorCode::SenderUnknown, "sender_unknown"},
    {ErrorCode::SenderUnverified, "sender_unverified"},
    {ErrorCode::SenderRevoked, "sender_revoked"},
    {ErrorCode::KeyRetired, "key_retired"},
    {ErrorCode::BundleForLater, "bundle_for_later"},
    {ErrorCode::EpochPast, "epoch_past"},
    {ErrorCode::OutOfMandate, "out_of_mandate"},
    {ErrorCode::TooManyEnds, "too_many_ends"},
    {ErrorCode::TooManyBundles, "too_many_bundles"},
    {ErrorCode::CardDamaged, "card_damaged"},
    {ErrorCode::CardConflict, "card_conflict"},
    {ErrorCode::DigitsDiffer, "digits_differ"},
    {ErrorCode::MailboxSilent, "mailbox_silent"},
    {ErrorCode::MailboxCertificate, "mailbox_certificate"},
    {ErrorCode::MailboxLogin, "mailbox_login"},
    {ErrorCode::MailboxFailure, "mailbox_failure"},
    {ErrorCode::FolderMissing, "folder_missing"},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        if (static_cast<std::size_t>(kWords[i].code) != i) {
            return false;
        }
    }
    return std::size(kWords) == static_cast<std::size_t>(kLastErrorCode) + 1;
}
static_assert(isInOrder(), "each code has its word, in the order of the codes");

} // namespace

QString word(ErrorCode code)
{
    return QLatin1String(kWords[static_cast<std::size_t>(code)].word);
}

} // namespace relais
