// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/catch.h"

#include <QString>
#include <QTemporaryDir>

#include <optional>

/// Keys and certificates of a test, made by openssl in a folder of their own.
class Certificates
{
public:
    /// One set for the whole program; nothing, with a WARN that says "skipped", when openssl is not there.
    static const Certificates *shared();

    [[nodiscard]] QString ca() const { return path(u"ca.pem"_s); }
    /// Of nobody here.
    [[nodiscard]] QString otherCa() const { return path(u"other.pem"_s); }
    [[nodiscard]] QString key() const { return path(u"server.key"_s); }
    /// For localhost and 127.0.0.1.
    [[nodiscard]] QString good() const { return path(u"good.pem"_s); }
    [[nodiscard]] QString expired() const { return path(u"expired.pem"_s); }
    /// For autre.example.
    [[nodiscard]] QString elsewhere() const { return path(u"elsewhere.pem"_s); }

private:
    Certificates();
    [[nodiscard]] QString path(const QString &name) const { return m_place.path() + u'/' + name; }
    bool run(const QStringList &arguments) const;
    bool make() const;

    QTemporaryDir m_place;
    bool m_isMade = false;
};
