// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sheetcode.h"

#include "core/base/result.h"

namespace relais::model {

namespace {

/// A prime number of signs: then weights that differ tell every single sign and every exchange. No vowel, so that no
/// word comes out; no 1, I, L, U.
const QString kSigns = u"023456789BCDFGHJKMNPQRSTVWXYZ"_s;

/// Over the signs with the weights 1, 2, 3…; 0 for a whole code. -1 for a sign that is none.
int sumOf(const QString &code)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const qsizetype value = kSigns.indexOf(code[i]);
        if (value < 0) {
            return -1;
        }
        sum += (i + 1) * value;
    }
    return static_cast<int>(sum % kSigns.size());
}

} // namespace

QString sheetCode(quint64 number)
{
    const auto base = static_cast<quint64>(kSigns.size());
    QString code;
    for (int i = 1; i < kSheetCodeSigns; ++i) {
        code += kSigns[static_cast<qsizetype>(number % base)];
        number /= base;
    }
    for (const QChar check : kSigns) {
        if (sumOf(code + check) == 0) {
            return code + check;
        }
    }
    Q_UNREACHABLE();
}

std::optional<QString> readSheetCode(const QString &typed)
{
    QString code;
    for (const QChar sign : typed.toUpper()) {
        if (!sign.isSpace() && sign != u'-') {
            code += sign == u'O' ? QChar(u'0') : sign;
        }
    }
    return code.size() == kSheetCodeSigns && sumOf(code) == 0 ? std::optional(code) : std::nullopt;
}

} // namespace relais::model
