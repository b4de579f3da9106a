// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/hostile/lines.h"

namespace hostile {

using fixedkeys::Office;
using rawbundle::line;
using rawbundle::RawBundle;

QByteArray id(const Office &office, int record)
{
    return office.card.office.toLatin1() + '-' + QByteArray::number(record).rightJustified(16, '0');
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QList<QByteArray> entrusting(const Office &from, const Office &to)
{
    return {line(from, 1, 0, "case", "person", quoted(id(from, 2))),
            line(from, 1, 0, "case", "department", quoted("76")),
            line(from, 2, 0, "person", "last_name", quoted("Exemple")),
            line(from, 3, 1, "orientation", "case_id", quoted(id(from, 1))),
            line(from, 3, 1, "orientation", "office", quoted(to.card.office.toLatin1())),
            line(from, 3, 1, "orientation", "measures", quoted("FIN-01"))};
}

QList<QByteArray> note(const Office &from, int record, int minutes)
{
    return {line(from, record, minutes, "note", "case_id", quoted(id(from, 1))),
            line(from, record, minutes, "note", "text", quoted("Suite"))};
}

QByteArray end(const Office &from, int record, const QByteArray &type, int minutes)
{
    return R"({"e":")" + id(from, record) + R"(","h":")" + rawbundle::stamp(from, minutes).toLatin1() +
           R"(","k":"end","t":")" + type + R"("})";
}

RawBundle first(const Office &from)
{
    RawBundle raw(from, fixedkeys::us());
    raw.setLines(entrusting(from, fixedkeys::us()));
    return raw;
}

RawBundle after(const RawBundle &before, const QList<QByteArray> &lines)
{
    RawBundle raw = before.next();
    raw.setLines(lines);
    return raw;
}

} // namespace hostile
