// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/demoscene.h"

namespace relais::work {

/// A line of a table that resembles one of the invented cases.
struct DemoHeldLine {
    model::HeldLine line;
    QString likeReference;
};

/// The invented cases that have a story of their own (resources/demo/stories.json), by their number.
struct DemoStories {
    QMap<int, DemoCase> cases;
    QList<DemoHeldLine> heldLines;

    static Result<DemoStories> read(const QByteArray &bytes, const DemoScene &scene, QRandomGenerator &chance);
};

} // namespace relais::work
