// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/numberformat.h"

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cmath>

namespace relais::exchange {

namespace {

constexpr double kLastSerial = 2'958'465; ///< 31/12/9999
constexpr double kLongestMasked = 1e15;   ///< digits a spreadsheet keeps

struct FormatCode {
    QString code;             ///< the characters with a meaning, lower case
    QString mask;             ///< those and the literal ones, in order
    bool elapsed = false;     ///< [h], [mm] or [ss]: a duration
    bool digitInText = false; ///< a literal that looks like a digit place
};

/// The first section of a format code: literals ("…", \x) told from characters with a meaning; padding (_x), filling
/// (*x), colours, conditions and currencies ([…]) left out.
FormatCode firstSection(QStringView text)
{
    FormatCode found;
    const auto literal = [&found](QChar c) {
        found.mask += c;
        found.digitInText = found.digitInText || c == u'0' || c == u'#';
    };
    for (qsizetype i = 0; i < text.size() && text[i] != u';'; ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            for (++i; i < text.size() && text[i] != u'"'; ++i) {
                literal(text[i]);
            }
        } else if (c == u'\\' && i + 1 < text.size()) {
            literal(text[++i]);
        } else if (c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = qMax(text.indexOf(u']', i), i);
            const QStringView inside = text.sliced(i + 1, qMax(end - i - 1, qsizetype{0}));
            found.elapsed = found.elapsed || (!inside.isEmpty() && QStringView(u"hHmMsS").contains(inside[0]) &&
                                              inside.count(inside[0]) == inside.size());
            i = qMax(end, i);
        } else {
            found.code += c.toLower();
            found.mask += c;
        }
    }
    return found;
}

bool isDigitMask(const FormatCode &format)
{
    static const QString kSeparators = u" -/\u00A0\u202F"_s;
    qsizetype places = 0;
    for (const QChar c : format.code) {
        if (c == u'0' || c == u'#') {
            ++places;
        } else if (!kSeparators.contains(c)) {
            return false; // decimals, grouping, percent, exponent…
        }
    }
    return places > 1 && format.code.contains(u'0') && !format.digitInText;
}

} // namespace

NumberFormat NumberFormat::builtin(int id)
{
    NumberFormat format;
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36) {
        format.m_form = Form::Date;
    } else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
        format.m_form = Form::TimeOfDay;
    } else if (id == 46) {
        format.m_form = Form::Duration;
    }
    return format;
}

NumberFormat NumberFormat::fromCode(const QString &code)
{
    NumberFormat format;
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0 || code == "Standard"_L1) { // some writers translate it
        return format;
    }
    const FormatCode section = firstSection(code);
    const bool hasTime = section.code.contains(u'h') || section.code.contains(u's');
    if (section.elapsed) {
        format.m_form = Form::Duration;
    } else if (section.code.contains(u'd') || section.code.contains(u'y') ||
               (section.code.contains(u'm') && !hasTime)) {
        format.m_form = Form::Date;
    } else if (hasTime) {
        format.m_form = Form::TimeOfDay;
    } else if (isDigitMask(section)) {
        format.m_mask = section.mask;
    }
    return format;
}

QString NumberFormat::masked(qint64 whole) const
{
    QString digits = QString::number(whole);
    const qsizetype places = m_mask.count(u'0') + m_mask.count(u'#');
    const QStringView before = QStringView(m_mask).first(m_mask.indexOf(u'0'));
    digits = digits.rightJustified(places - before.count(u'#'), u'0').rightJustified(places, u' ');
    if (digits.size() > places) {
        return {};
    }
    QString shown;
    qsizetype next = 0;
    for (const QChar c : m_mask) {
        shown += c == u'0' || c == u'#' ? digits[next++] : c;
    }
    return shown.trimmed();
}

SheetCell NumberFormat::cell(double value, DateSystem system) const
{
    if (m_form == Form::Number) {
        const bool maskable = !m_mask.isEmpty() && value >= 0 && value < kLongestMasked && value == std::floor(value);
        return numberCell(value, maskable ? masked(static_cast<qint64>(value)) : QString());
    }
    if (!(value >= 0 && value <= kLastSerial)) { // spreadsheets show ##### for it
        return numberCell(value);
    }
    const qint64 seconds = std::llround(value * static_cast<double>(kDaySeconds));
    if (m_form == Form::Duration || (m_form == Form::TimeOfDay && seconds < kDaySeconds)) {
        return timeCell(seconds);
    }
    // In the 1900 system serial 60 is a 29/02/1900 that never was, so that serials before it count one day more.
    const qint64 days = seconds / kDaySeconds;
    const QDate zero = system == DateSystem::From1904 ? QDate(1904, 1, 1)
                       : days > 0 && days < 60        ? QDate(1899, 12, 31)
                                                      : QDate(1899, 12, 30);
    return dateCell(zero.addDays(days), QTime(0, 0).addSecs(static_cast<int>(seconds % kDaySeconds)));
}

} // namespace relais::exchange
