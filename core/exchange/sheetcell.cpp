// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetcell.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <cmath>

namespace relais::exchange {

namespace {

/// Beyond it a double no longer holds every whole number.
constexpr double kExactWhole = 9'007'199'254'740'992.0;

QString plainText(double value)
{
    if (value == std::floor(value) && std::abs(value) < kExactWhole) {
        return QString::number(static_cast<qint64>(value));
    }
    // 15 significant digits are what spreadsheets keep, so 0.1 + 0.2 reads 0,3 as on screen.
    return QString::number(value, 'g', 15).replace(u'.', u',').replace(u'e', u'E');
}

bool hasLeadingZeros(const QString &shown, const QString &whole)
{
    const QString digits = digitsOf(shown);
    if (digits.size() <= whole.size() || !digits.endsWith(whole)) {
        return false;
    }
    return digits.first(digits.size() - whole.size()).count(u'0') == digits.size() - whole.size();
}

} // namespace

SheetCell textCell(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(QChar(u'\0'));
    if (QStringView(text).trimmed().isEmpty()) {
        return {};
    }
    return {SheetCell::Kind::Text, std::move(text), {}, {}};
}

SheetCell numberCell(double value, const QString &shown)
{
    SheetCell cell{SheetCell::Kind::Number, plainText(value), {}, {}};
    if (value >= 0 && value == std::floor(value) && hasLeadingZeros(shown, cell.text)) {
        cell.text = shown;
    }
    return cell;
}

SheetCell dateCell(QDate date, QTime time)
{
    QString text = date.toString(u"dd/MM/yyyy"_s);
    if (time.isValid() && (time.hour() != 0 || time.minute() != 0)) {
        text += time.toString(u" HH:mm"_s);
    }
    return {SheetCell::Kind::Date, std::move(text), date, {}};
}

SheetCell isoDateCell(const QString &iso, const QString &otherwise)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? dateCell(date, QTime::fromString(iso.mid(11, 5), u"HH:mm"_s)) : textCell(otherwise);
}

SheetCell timeCell(qint64 seconds)
{
    QString text = u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0')).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    if (seconds % 60 != 0) {
        text += u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    return {SheetCell::Kind::Text, std::move(text), {}, {}};
}

SheetCell booleanCell(bool value)
{
    return {SheetCell::Kind::Boolean, value ? u"VRAI"_s : u"FAUX"_s, {}, {}};
}

} // namespace relais::exchange
