// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 2 (Debian 12) or 3 (Debian 13), with readable Qt values in failures.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Catch {
template<>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list) { return '[' + list.join(u'|').toStdString() + ']'; }
};
template<>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};
template<>
struct StringMaker<QDateTime> {
    static std::string convert(const QDateTime &time) { return time.toString(Qt::ISODateWithMs).toStdString(); }
};
template<>
struct StringMaker<relais::ErrorCode> {
    static std::string convert(relais::ErrorCode code) { return relais::word(code).toStdString(); }
};
} // namespace Catch

/// Fails with the error's code and detail when a Result holds one.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto &requireOk = (result);                                                                              \
        if (!requireOk) {                                                                                              \
            FAIL("error " << relais::word(requireOk.error().code).toStdString() << ": "                                \
                          << requireOk.error().detail.toStdString());                                                  \
        }                                                                                                              \
    } while (false)
