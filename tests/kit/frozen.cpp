// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/frozen.h"

#include "tests/kit/catch.h"
#include "tests/kit/madebundle.h"
#include "tests/kit/sourcepath.h"

#include <QFile>

namespace frozen {

namespace {

QByteArray fileNamed(const QString &name)
{
    QFile file(sourcePath(u"/tests/data/bundles/"_s) + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QList<Line> table()
{
    QList<Line> lines;
    for (const QByteArray &text : fileNamed(u"expected.txt"_s).split('\n')) {
        if (text.isEmpty() || text.startsWith('#')) {
            continue;
        }
        const QStringList columns = QString::fromUtf8(text).split(u'\t');
        REQUIRE(columns.size() == 8);
        lines.append({columns[0].toInt(), columns[1].toInt(), columns[2], QDate::fromString(columns[3], Qt::ISODate),
                      columns[4], columns[5], columns[6], columns[7]});
    }
    return lines;
}

QByteArray bytesOf(const Line &line)
{
    static const QString kMade = u"made:"_s;
    return line.file.startsWith(kMade) ? madeBundle(line.file.mid(kMade.size())) : fileNamed(line.file);
}

} // namespace frozen
