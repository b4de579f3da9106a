// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/wrongdoor.h"

#include "core/base/text.h"
#include "core/model/note.h"
#include "core/store/records.h"

#include <algorithm>
#include <array>

namespace relais::work::wrongdoor {

namespace {

using model::OfficeKind;
using model::Scheme;

/// Beginnings of folded words of trades that the agricultural scheme insures.
constexpr std::array kTrades = {u"agricol", u"agricult", u"vitic",    u"vigneron", u"eleveu",    u"maraich",
                                u"horticu", u"arboricu", u"apicult",  u"sylvicu",  u"ostreicul", u"conchylic",
                                u"vendang", u"paysagis", u"bucheron", u"msa"};

bool tellsTrade(const QString &situation)
{
    const QStringList words = folded(situation).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
        return std::any_of(kTrades.begin(), kTrades.end(),
                           [&](const char16_t *trade) { return word.startsWith(QStringView(trade)); });
    });
}

} // namespace

NumberForm formOf(const QString &number)
{
    QString bare;
    for (const QChar sign : number) {
        if (!sign.isSpace() && sign != u'.' && sign != u'-' && sign != u'/') {
            bare += sign.toUpper();
        }
    }
    if (bare.isEmpty()) {
        return NumberForm::Empty;
    }
    const auto isDigit = [&](qsizetype place) { return bare[place] >= u'0' && bare[place] <= u'9'; };
    const auto digits = [&](qsizetype from, qsizetype to) {
        for (qsizetype place = from; place < to; ++place) {
            if (!isDigit(place)) {
                return false;
            }
        }
        return true;
    };
    constexpr qsizetype kCaf = 7;
    const bool endsInLetter = bare.size() == kCaf + 1 && bare[kCaf] >= u'A' && bare[kCaf] <= u'Z';
    if ((bare.size() == kCaf || endsInLetter) && digits(0, kCaf)) {
        return NumberForm::Caf;
    }
    constexpr qsizetype kDepartment = 5; // of birth, "2A" and "2B" too
    const bool isLong = bare.size() == 13 || bare.size() == 15;
    if (isLong && digits(0, kDepartment + 1) && digits(kDepartment + 2, bare.size()) &&
        (isDigit(kDepartment + 1) || bare[kDepartment + 1] == u'A' || bare[kDepartment + 1] == u'B')) {
        return NumberForm::National;
    }
    return NumberForm::Unfit;
}

Doubt doubtOf(const Known &known)
{
    const bool isCaf = known.office == OfficeKind::Caf;
    if (!isCaf && known.office != OfficeKind::Msa) {
        return {};
    }
    const Scheme other = isCaf ? Scheme::Msa : Scheme::Caf;
    Doubt doubt;
    if (known.scheme == other) {
        doubt.signs << Sign::SchemeSaid;
        doubt.isSure = true;
    }
    if (formOf(known.number) == (isCaf ? NumberForm::National : NumberForm::Caf)) {
        doubt.signs << Sign::NumberForm;
    }
    // A CAF sees people of the fields too once it was said that they are its own.
    if (isCaf && known.scheme == Scheme::Unknown && tellsTrade(known.situation)) {
        doubt.signs << Sign::Situation;
    }
    doubt.belongsTo = doubt.signs.isEmpty() ? Scheme::Unknown : other;
    return doubt;
}

Result<Doubt> ofCase(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Doubt> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        Known known{session.office.kind, file->scheme, file->beneficiaryNumber, {}};
        for (const model::Note &note : store::recordsOf<model::Note>(reader, id)) {
            known.situation += note.text + u' ';
        }
        return doubtOf(known);
    });
}

} // namespace relais::work::wrongdoor
