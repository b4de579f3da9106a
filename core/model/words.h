// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace relais::model {

/// Stable English words of an enum, the ones of files, tables and the command line. Specialised beside each enum:
/// `static constexpr std::array kList = {std::pair{E::A, "a"}, …}`; the first entry answers for null or unknown.
template<class E>
struct Words;

template<class E>
QString word(E value)
{
    for (const auto &[candidate, text] : Words<E>::kList) {
        if (candidate == value) {
            return QString::fromLatin1(text);
        }
    }
    return {};
}

template<class E>
std::optional<E> fromWord(const QString &text)
{
    for (const auto &[candidate, known] : Words<E>::kList) {
        if (text == QLatin1String(known)) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// An answer that may be unknown; unknown is never taken for no.
enum class Answer { Unknown, Yes, No };

template<>
struct Words<Answer> {
    static constexpr std::array kList = {std::pair{Answer::Unknown, "unknown"}, std::pair{Answer::Yes, "yes"},
                                         std::pair{Answer::No, "no"}};
};

} // namespace relais::model
