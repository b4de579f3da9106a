// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/exchangewords.h"

#include <QCoreApplication>

namespace relais::work {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::ExchangeWords)
};

std::optional<ExchangeWords> refusedWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BundleIncomplete:
        return ExchangeWords{Words::tr("Incomplete bundle."),
                             Words::tr("Relais will read it again at the next exchange.")};
    case ErrorCode::NotABundle:
        return ExchangeWords{Words::tr("This file is not a bundle."), Words::tr("It was not opened.")};
    case ErrorCode::BundleNewer:
        return ExchangeWords{Words::tr("This bundle has a newer outer form."),
                             Words::tr("Update Relais, then read it again. It was not opened.")};
    case ErrorCode::BundleArmoured:
        return ExchangeWords{Words::tr("This bundle was turned into text on its way."),
                             Words::tr("Ask for the file as it was written. It was not opened.")};
    case ErrorCode::BundleTooLarge:
        return ExchangeWords{Words::tr("This bundle is larger than a bundle may be."),
                             Words::tr("It was not read. Tell the partner who sent it.")};
    case ErrorCode::NotForUs:
        return ExchangeWords{Words::tr("This bundle is not for this office."),
                             Words::tr("It may be for a colleague, or for a former key. It was not opened.")};
    case ErrorCode::BundleAltered:
        return ExchangeWords{Words::tr("This bundle was altered on its way."),
                             Words::tr("Nothing was read. Ask for it again.")};
    case ErrorCode::SignatureWrong:
        return ExchangeWords{Words::tr("The signature is not that of this partner."),
                             Words::tr("Nothing was read. Call the number on its card.")};
    case ErrorCode::SenderContradicts:
        return ExchangeWords{Words::tr("This bundle contradicts itself about who sent it."),
                             Words::tr("Nothing was applied. Call the number on the card.")};
    case ErrorCode::BundleDiverted:
        return ExchangeWords{Words::tr("This bundle was written for another office."),
                             Words::tr("Nothing was applied. Call the partner who signed it.")};
    case ErrorCode::ChannelForked:
        return ExchangeWords{Words::tr("Two different bundles bear the same number."),
                             Words::tr("The exchange with this partner is stopped. Call it.")};
    default: return {};
    }
}

std::optional<ExchangeWords> heldWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SenderUnknown:
        return ExchangeWords{Words::tr("The sender of this bundle is unknown."),
                             Words::tr("It is kept unread. Import the card of the sender, then try again.")};
    case ErrorCode::SenderUnverified:
        return ExchangeWords{
            Words::tr("The card of this partner is not verified."),
            Words::tr("Compare the 40 digits by telephone, then try again. The bundle is kept unread.")};
    case ErrorCode::SenderRevoked:
        return ExchangeWords{Words::tr("The key of this sender was revoked."),
                             Words::tr("The bundle is kept unread. Call the partner.")};
    case ErrorCode::KeyRetired:
        return ExchangeWords{Words::tr("This bundle uses a key that was replaced long ago."),
                             Words::tr("It is kept unread. Exchange your newest cards, then have it sent again.")};
    case ErrorCode::BundleForLater:
        return ExchangeWords{Words::tr("This bundle needs a newer version of Relais."),
                             Words::tr("It is kept and will be read after the update.")};
    case ErrorCode::EpochPast:
        return ExchangeWords{Words::tr("This bundle comes from before a restored copy."),
                             Words::tr("It is kept. Decide with the partner whether it still counts.")};
    case ErrorCode::OutOfMandate:
        return ExchangeWords{Words::tr("This bundle changes what its sender may not change."),
                             Words::tr("Nothing was applied. Call the partner.")};
    case ErrorCode::TooManyEnds:
        return ExchangeWords{Words::tr("This bundle would close or remove a lot at once."),
                             Words::tr("Nothing was applied. Look at it, then decide.")};
    case ErrorCode::TooManyBundles:
        return ExchangeWords{Words::tr("This partner sends more than a day may bring."),
                             Words::tr("The bundle is kept unread. Call the partner.")};
    default: return {};
    }
}

std::optional<ExchangeWords> carriedWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CardDamaged:
        return ExchangeWords{Words::tr("This card is damaged or is not a card."),
                             Words::tr("Ask the partner for it again. Nothing was changed.")};
    case ErrorCode::CardConflict:
        return ExchangeWords{Words::tr("This card does not follow from the one that is known."),
                             Words::tr("Call the partner before anything else. Nothing was changed.")};
    case ErrorCode::DigitsDiffer:
        return ExchangeWords{Words::tr("These digits are not those of the card."),
                             Words::tr("Read them again together. The card stays unverified.")};
    case ErrorCode::MailboxSilent:
        return ExchangeWords{Words::tr("The mailbox does not answer."),
                             Words::tr("Nothing is lost; what waits leaves at the next try.")};
    case ErrorCode::MailboxCertificate:
        return ExchangeWords{Words::tr("The certificate of the mailbox is not recognised."),
                             Words::tr("Nothing was sent. Tell your IT service.")};
    case ErrorCode::MailboxLogin:
        return ExchangeWords{Words::tr("The mailbox refuses the name or the password."),
                             Words::tr("Correct them in the settings. Nothing was sent.")};
    case ErrorCode::MailboxFailure:
        return ExchangeWords{Words::tr("The mailbox could not take or give a bundle."),
                             Words::tr("Nothing is lost; what waits leaves at the next try.")};
    case ErrorCode::FolderMissing:
        return ExchangeWords{Words::tr("This folder is not there."), Words::tr("Plug it in, then try again.")};
    default: return {};
    }
}

} // namespace

ExchangeWords lateWords()
{
    return {Words::tr("This bundle concerns a case that was erased here."),
            Words::tr("Nothing of it was kept. There is nothing to do.")};
}

std::optional<ExchangeWords> exchangeWords(ErrorCode code)
{
    if (auto words = refusedWords(code)) {
        return words;
    }
    if (auto words = heldWords(code)) {
        return words;
    }
    return carriedWords(code);
}

} // namespace relais::work
