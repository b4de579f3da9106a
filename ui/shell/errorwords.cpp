// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorwords.h"

#include "core/work/exchangewords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

ErrorWords vaultWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongKey:
        return {Say::tr("This phrase does not open the vault."),
                Say::tr("Check the keyboard and try again. Nothing is erased.")};
    case ErrorCode::KeyFilesDamaged:
        return {Say::tr("Both key files are damaged."),
                Say::tr("Restore the last backup, or call support without deleting anything.")};
    case ErrorCode::VaultMissing:
        return {Say::tr("There is no complete vault in this folder."),
                Say::tr("Choose another folder, or restore a backup. Nothing was changed.")};
    case ErrorCode::VaultExists:
        return {Say::tr("A vault already stands there."),
                Say::tr("Choose another name or folder. Nothing was changed.")};
    case ErrorCode::VaultDamaged:
        return {Say::tr("The vault is damaged."),
                Say::tr("It was not opened and nothing was changed. Restore the last backup.")};
    case ErrorCode::VaultPlain:
        return {Say::tr("This file is not encrypted."), Say::tr("It is no vault of Relais and was not opened.")};
    case ErrorCode::VaultNewer:
        return {Say::tr("This vault comes from a newer version."), Say::tr("Update Relais; nothing was changed.")};
    case ErrorCode::VaultBusy:
        return {Say::tr("This vault is already open on this computer."),
                Say::tr("Close the other window and try again.")};
    case ErrorCode::VaultReadOnly:
        return {Say::tr("The folder of the vault cannot be written."),
                Say::tr("Ask for the right to write there, or choose another folder. Nothing was changed.")};
    case ErrorCode::WrongEngine:
        return {Say::tr("A part of Relais is not the expected one."),
                Say::tr("The vault was not opened. Install Relais again from its package.")};
    default:
        return {Say::tr("The vault lies on a network folder, where it could be damaged."),
                Say::tr("Move it to the disk of this computer. It was not opened.")};
    }
}

ErrorWords sheetWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotASpreadsheet:
        return {Say::tr("This file is not a spreadsheet."),
                Say::tr("Choose a CSV, XLSX or ODS file. Nothing was imported.")};
    case ErrorCode::SheetEncrypted:
        return {Say::tr("This spreadsheet is protected by a password."),
                Say::tr("Save it without one, then choose it again. Nothing was imported.")};
    case ErrorCode::SheetTooLarge:
        return {Say::tr("This spreadsheet is too large."),
                Say::tr("Split it and import its parts. Nothing was imported.")};
    case ErrorCode::SheetEmpty:
        return {Say::tr("No line was found under a header in this spreadsheet."),
                Say::tr("Check that the columns have titles. Nothing was imported.")};
    case ErrorCode::SheetDamaged:
        return {Say::tr("This spreadsheet is damaged."),
                Say::tr("Open it, save it again, then choose it. Nothing was imported.")};
    default:
        return {Say::tr("A reference file of Relais is damaged."),
                Say::tr("Install Relais again from its package. Your vault is intact.")};
    }
}

ErrorWords documentWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotADocument:
        return {Say::tr("This file is not a document that Relais keeps."),
                Say::tr("Choose a PDF, a JPEG or PNG picture, or a text. Nothing was kept.")};
    case ErrorCode::DocumentProtected:
        return {Say::tr("This PDF asks for a password."),
                Say::tr("Save it without one, then choose it again. Nothing was kept.")};
    case ErrorCode::DocumentTooLarge:
        return {Say::tr("This document is too large."),
                Say::tr("Keep it under 16 MB, by scanning fewer pages at once. A picture also stays under 50 million "
                        "points, even if its file is small: scan it less finely. Nothing was kept.")};
    default:
        return {Say::tr("This document is damaged."),
                Say::tr("Open it, save it again, then choose it. Nothing was kept.")};
    }
}

ErrorWords personWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return {Say::tr("This value is not understood."), Say::tr("Correct it; the previous one was kept.")};
    case ErrorCode::DateOutOfRange:
        return {Say::tr("Dates are reckoned from 1950 to 2100."), Say::tr("Correct the year; nothing was changed.")};
    case ErrorCode::DateInFuture:
        return {Say::tr("This date has not come yet."), Say::tr("Enter what has happened; nothing was changed.")};
    case ErrorCode::DateBeforeCause:
        return {Say::tr("This date lies before that of what it follows from."),
                Say::tr("Correct one of the two dates; nothing was changed.")};
    case ErrorCode::WeakPassphrase:
        return {Say::tr("This phrase is too easy to guess."),
                Say::tr("Add words, or take the phrase proposed. Nothing was changed.")};
    case ErrorCode::NotFound: return {Say::tr("No result."), Say::tr("It may have been moved or closed.")};
    case ErrorCode::Refused:
        return {Say::tr("You may not do this."), Say::tr("Ask your supervisor. Nothing was changed.")};
    case ErrorCode::Cancelled: return {Say::tr("Stopped."), Say::tr("Nothing was changed.")};
    default:
        return {Say::tr("This value was changed meanwhile."),
                Say::tr("Yours was not written over it. Look at it, then decide.")};
    }
}

} // namespace

ErrorWords errorWords(ErrorCode code)
{
    if (const auto words = work::exchangeWords(code)) {
        return {words->fact, words->advice};
    }
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::DateOutOfRange:
    case ErrorCode::DateInFuture:
    case ErrorCode::DateBeforeCause:
    case ErrorCode::WeakPassphrase:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::Cancelled:
    case ErrorCode::StaleValue: return personWords(code);
    case ErrorCode::WrongKey:
    case ErrorCode::KeyFilesDamaged:
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultExists:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultPlain:
    case ErrorCode::VaultNewer:
    case ErrorCode::VaultBusy:
    case ErrorCode::VaultReadOnly:
    case ErrorCode::WrongEngine:
    case ErrorCode::NetworkFolder: return vaultWords(code);
    case ErrorCode::DiskFull:
        return {Say::tr("The disk is full."),
                Say::tr("Your last text is kept on screen. Free some space and try again.")};
    case ErrorCode::OutOfMemory:
        return {Say::tr("This computer lacks free memory for that."),
                Say::tr("Close other programs and try again. Nothing was changed.")};
    case ErrorCode::PartMissing:
        return {Say::tr("A part of Relais is missing."),
                Say::tr("Install Relais again, or tell your IT service. Nothing was changed.")};
    case ErrorCode::DiskFailure:
        return {Say::tr("The disk does not answer as it should."),
                Say::tr("Your last text is kept on screen. Try again, or tell your IT service.")};
    case ErrorCode::NotASpreadsheet:
    case ErrorCode::SheetEncrypted:
    case ErrorCode::SheetTooLarge:
    case ErrorCode::SheetEmpty:
    case ErrorCode::SheetDamaged:
    case ErrorCode::DataDamaged: return sheetWords(code);
    case ErrorCode::NotADocument:
    case ErrorCode::DocumentProtected:
    case ErrorCode::DocumentTooLarge:
    case ErrorCode::DocumentDamaged: return documentWords(code);
    default: break;
    }
    Q_UNREACHABLE();
}

QString errorSentence(const Error &error)
{
    const ErrorWords words = errorWords(error.code);
    return typo(words.fact + u' ' + words.advice + u" ("_s + word(error.code) + u')');
}

} // namespace relais::ui
