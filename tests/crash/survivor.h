// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/model/reference.h"

#include <QHash>
#include <QSet>

/// What a writer has said to be on the disk.
class Acknowledged
{
public:
    /// Takes every whole line of a pipe; a line cut by the kill was never read by anybody.
    void take(const QByteArray &lines);

    QSet<QString> cases;
    QSet<QString> notes;
    QHash<QString, int> edits;    ///< case → number, at least
    QHash<QString, int> measures; ///< measure → number, at least
    int phrase = 0;
    int count = 0;
};

enum class Depth { Acknowledged, WholeJournal };

/// Opens the vault as after a power cut and fails the test unless everything acknowledged is there and nothing stands
/// by halves. WholeJournal also rebuilds every record from the journal and compares it with its table.
void checkSurvivor(const QString &folder, const relais::SecretBytes &key, const relais::model::Reference &reference,
                   const Acknowledged &acknowledged, Depth depth);
