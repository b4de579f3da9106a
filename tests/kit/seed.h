// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/catch.h"

#include <QRandomGenerator>

// The seed of a random campaign is what RELAIS_SEED says; without it, one of these two. rapidcheck gets its own in
// tests/main.cpp.

/// The same at each push, so that a push fails for what it changed.
inline quint64 usualSeed()
{
    const quint64 given = qEnvironmentVariable("RELAIS_SEED").toULongLong();
    return given != 0 ? given : 20'261'124;
}

/// Drawn, and said: RELAIS_SEED repeats the campaign.
inline quint64 drawnSeed()
{
    const quint64 given = qEnvironmentVariable("RELAIS_SEED").toULongLong();
    const quint64 seed = given != 0 ? given : QRandomGenerator::global()->generate();
    WARN("seed " << seed << " (RELAIS_SEED repeats it)");
    return seed;
}
