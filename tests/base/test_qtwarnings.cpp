// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include <QObject>

// Expected to fail: it shows that the runner (tests/kit/qtwarnings.h) hears what Qt says.
TEST_CASE("a connection that Qt refuses fails the running test", "[base][qt][!shouldfail]")
{
    const QObject *nobody = nullptr;
    QObject somebody;
    QObject::connect(nobody, &QObject::destroyed, &somebody, &QObject::deleteLater);
}
