// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/faultyfolder.h"

#include "tests/kit/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

// Per cent of the new files. Each has one of these fates, the first that falls.
constexpr int kLost = 20;
constexpr int kCut = 8;
constexpr int kDoubled = 20;
constexpr int kLate = 20;

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList({u"*.relais"_s}, QDir::Files, QDir::Name);
}

} // namespace

FaultyFolder::FaultyFolder(const QString &place, std::uint_fast64_t seed)
    : m_path(place + u"/commun"_s), m_aside(place + u"/plus-tard"_s), m_chance(seed)
{
    REQUIRE(QDir().mkpath(m_path));
    REQUIRE(QDir().mkpath(m_aside));
}

bool FaultyFolder::happens(int percent)
{
    return std::uniform_int_distribution<int>(0, 99)(m_chance) < percent;
}

QString FaultyFolder::newName()
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyz234567"_s;
    QString name;
    for (int i = 0; i < 16; ++i) {
        name += letters.at(std::uniform_int_distribution<int>(0, 31)(m_chance));
    }
    return name + u".relais"_s;
}

void FaultyFolder::disturb(Mood mood)
{
    for (const QString &name : filesOf(m_path)) {
        if (m_seen.contains(name)) {
            continue;
        }
        m_seen.insert(name);
        const QString path = m_path + u'/' + name;
        if (mood == Mood::LosesAll || happens(kLost)) {
            REQUIRE(QFile::remove(path));
            ++m_faults.lost;
        } else if (happens(kCut)) {
            const qint64 size = QFileInfo(path).size();
            REQUIRE(QFile::resize(path, std::uniform_int_distribution<qint64>(0, size - 1)(m_chance)));
            ++m_faults.cut;
        } else if (happens(kDoubled)) {
            const QString twin = newName();
            REQUIRE(QFile::copy(path, m_path + u'/' + twin));
            m_seen.insert(twin);
            ++m_faults.doubled;
        } else if (happens(kLate)) {
            REQUIRE(QFile::rename(path, m_aside + u'/' + name));
            ++m_faults.late;
        }
    }
}

void FaultyFolder::letGo()
{
    QStringList names = filesOf(m_aside);
    std::shuffle(names.begin(), names.end(), m_chance);
    for (const QString &name : names) {
        REQUIRE(QFile::rename(m_aside + u'/' + name, m_path + u'/' + name));
    }
}
