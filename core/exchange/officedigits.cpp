// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officecard.h"

#include "core/base/text.h"

#include <QCryptographicHash>

#include <array>

namespace relais::exchange {

namespace {

constexpr int kDigits = 39; ///< 129 bits: no second pair of keys can be searched for that has them
constexpr int kGroup = 5;

/// Totally anti-symmetric quasigroup of order 10 (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004).
constexpr std::array<std::array<char, 10>, 10> kDamm = {{{0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
                                                         {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                                         {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
                                                         {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                                         {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
                                                         {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                                         {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
                                                         {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                                         {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
                                                         {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}}};

/// The digit that brings the chain back to 0; 0 for digits that end with it.
int dammOf(const QString &digits)
{
    int state = 0;
    for (const QChar digit : digits) {
        state = kDamm[static_cast<std::size_t>(state)][static_cast<std::size_t>(digit.digitValue())];
    }
    return state;
}

/// The last 39 decimal digits of a number of any length, greatest byte first.
QString lastDigits(const QByteArray &number)
{
    std::array<int, kDigits> digits{}; // smallest first
    for (const char byte : number) {
        int carry = static_cast<unsigned char>(byte);
        for (int &digit : digits) {
            carry += digit * 256;
            digit = carry % 10;
            carry /= 10;
        }
    }
    QString text;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        text += QChar(u'0' + *digit);
    }
    return text;
}

} // namespace

QString digitsOf(const model::Card &card)
{
    // As text, so that anybody can make them again: printf … | sha256sum
    const QByteArray said =
        (u"relais-card/1\n"_s + card.office + u'\n' + card.minisign + u'\n' + card.age + u'\n').toUtf8();
    QString digits = lastDigits(QCryptographicHash::hash(said, QCryptographicHash::Sha256));
    digits += QString::number(dammOf(digits));
    for (int at = kDigits + 1 - kGroup; at > 0; at -= kGroup) {
        digits.insert(at, u' ');
    }
    return digits;
}

QString onlyDigits(const QString &typed)
{
    return relais::digitsOf(typed);
}

bool isDigits(const QString &forty)
{
    return forty.size() == kDigits + 1 && onlyDigits(forty).size() == forty.size() && dammOf(forty) == 0;
}

} // namespace relais::exchange
