// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demoscene.h"

namespace relais::work {

/// Draws invented cases from the lists of the scene. Their clocks end later than those of the stories.
class DemoCrowd
{
public:
    DemoCrowd(const DemoScene &scene, QRandomGenerator &chance) : m_scene(scene), m_chance(chance) {}

    /// @param number running number, which also places the case in time @param total how many cases there are
    [[nodiscard]] DemoCase draw(int number, int total);

private:
    [[nodiscard]] int below(qsizetype bound) { return static_cast<int>(m_chance.bounded(static_cast<quint32>(bound))); }
    [[nodiscard]] const QString &oneOf(const QStringList &list) { return list[below(list.size())]; }
    /// True in `percent` of the draws.
    [[nodiscard]] bool happens(int percent) { return below(100) < percent; }

    void placeInTime(DemoCase &demo, int number, int total);
    void drawPerson(model::Person &person);
    void drawFile(model::Case &file);
    void drawContacts(DemoCase &demo);
    void drawPath(DemoCase &demo);
    void drawNotes(DemoCase &demo);

    const DemoScene &m_scene;
    QRandomGenerator &m_chance;
    int m_age = 0; ///< days since the reception
};

} // namespace relais::work
