// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Hostile bundles too large to be kept as files, by the name that tests/data/bundles/expected.txt gives them after
/// "made:". Fails the test for any other name.
QByteArray madeBundle(const QString &name);
