// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/heldcells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace relais::work {

QString heldText(const QList<SourceCell> &cells)
{
    QJsonArray lines;
    for (const SourceCell &cell : cells) {
        lines << QJsonArray{cell.head, cell.text, cell.target};
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

QList<SourceCell> heldCells(const QString &text)
{
    QList<SourceCell> cells;
    const QJsonArray lines = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &line : lines) {
        cells << SourceCell{line[0].toString(), line[1].toString(), line[2].toString()};
    }
    return cells;
}

} // namespace relais::work
