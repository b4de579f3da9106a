// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phone.h"

#include "core/base/text.h"
#include "core/model/territory.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace relais::model {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// Territories whose numbers are dialled with the same ten digits from any of them.
constexpr std::array kSharedPlan = {"FR", "RE", "GP", "MQ", "GF", "YT", "PM", "BL", "MF"};

std::optional<PhoneNumber> parsed(const std::string &text, const std::string &region)
{
    PhoneNumber number;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number)) {
        return std::nullopt;
    }
    return number;
}

Phone phoneOf(const PhoneNumber &number)
{
    std::string e164;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &e164);
    return {QString::fromStdString(e164), true};
}

} // namespace

Phone parsePhone(const QString &text, const QString &department)
{
    static const QRegularExpression kOnlyANumber(uR"(^\+?[\d\s().\-/]{4,}$)"_s);
    const QString clean = tidied(text);
    if (!kOnlyANumber.match(clean).hasMatch()) {
        return {};
    }
    const Territory *place = findTerritory(department);
    const std::string home = place ? place->phoneRegion.toStdString() : "FR";
    const std::string digits = clean.toStdString();
    const auto own = parsed(digits, home);
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    if (own && util.IsValidNumber(*own)) {
        return phoneOf(*own);
    }
    for (const char *region : kSharedPlan) {
        const auto elsewhere = parsed(digits, region);
        if (elsewhere && util.IsValidNumberForRegion(*elsewhere, region)) {
            return phoneOf(*elsewhere);
        }
    }
    return own ? phoneOf(*own) : Phone{};
}

QString phoneForReading(const QString &e164)
{
    const auto number = e164.startsWith(u'+') ? parsed(e164.toStdString(), "ZZ") : std::nullopt;
    if (!number) {
        return e164;
    }
    constexpr std::array kFrenchCodes = {33, 262, 590, 594, 596, 508};
    const bool isFrench =
        std::find(kFrenchCodes.begin(), kFrenchCodes.end(), number->country_code()) != kFrenchCodes.end();
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(
        *number, isFrench ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text).replace(u' ', QChar::Nbsp);
}

} // namespace relais::model
