// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <random>

/// A folder that several posts share and that treats their files badly: of those that are new, some vanish, some come
/// twice under another name, some lose their end, some appear only later.
class FaultyFolder
{
public:
    struct Faults {
        int lost = 0;
        int doubled = 0;
        int cut = 0;
        int late = 0;
    };

    /// @param place a folder that exists; the folder and what is withheld stand in it
    FaultyFolder(const QString &place, std::uint_fast64_t seed);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Faults &faults() const { return m_faults; }
    /// Something happens to what came since the last look. @param losesAll every new file vanishes
    enum class Mood { Ordinary, LosesAll };
    void disturb(Mood mood);
    /// What was withheld appears, in no order.
    void letGo();

private:
    [[nodiscard]] bool happens(int percent);
    [[nodiscard]] QString newName();

    QString m_path;
    QString m_aside;
    QSet<QString> m_seen;
    Faults m_faults;
    std::mt19937_64 m_chance;
};
