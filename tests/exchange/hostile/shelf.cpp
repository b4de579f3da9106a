// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/hostile/shelf.h"

#include "tests/exchange/hostile/purereader.h"
#include "tests/kit/catch.h"
#include "tests/kit/madebundle.h"

#include <QFile>

using namespace relais;

namespace {

const QByteArray kHead =
    "# What each frozen file must be answered (exchange notes 1.6). Columns, between tabs: row of that table; step, 1\n"
    "# begins with a new vault, 2 and more go on with the same; file, or made:NAME (tests/kit/madebundle.h); day on "
    "which\n"
    "# it is read; who answers: reader = core/exchange alone, inbox = with a vault, card = as a card that is "
    "imported;\n"
    "# answer: APP applied, INC, REF, ALM, QUA, RIEN; word of the error; its detail, - when it is not looked at.\n"
    "# The vault is that of fixedkeys::us(), second card of 4 November 2026; alder, birch and hazel are verified, elm "
    "is\n"
    "# not, fir is revoked.\n";

QString numbered(int row, const QString &name)
{
    return QString::number(row).rightJustified(2, u'0') + u'-' + name;
}

} // namespace

QByteArray Shelf::keep(const QString &file, const QByteArray &bytes)
{
    QFile out(m_folder + u'/' + file);
    if (out.open(QIODevice::ReadOnly)) {
        return out.readAll();
    }
    REQUIRE(bytes.size() < 16 * 1024);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
    return bytes;
}

void Shelf::line(int row, int step, const QString &file, const QByteArray &day, const char *by,
                 const QByteArray &answer, const QByteArray &error, const QByteArray &detail)
{
    m_lines[row].append(
        QByteArrayList{QByteArray::number(row), QByteArray::number(step), file.toUtf8(), day, by, answer, error, detail}
            .join('\t') +
        '\n');
}

void Shelf::reader(int row, const QString &name, const QByteArray &bytes, const char *answer, ErrorCode error)
{
    const QString file = numbered(row, name) + u".relais"_s;
    CAPTURE(file);
    const PureAnswer pure = pureAnswer(keep(file, bytes));
    CHECK(pure.error == word(error));
    line(row, 1, file, "2026-11-24", "reader", answer, pure.error.toLatin1(), pure.detail.toLatin1());
}

void Shelf::made(int row, const QString &name, const char *answer, ErrorCode error)
{
    CAPTURE(name);
    const PureAnswer pure = pureAnswer(madeBundle(name));
    CHECK(pure.error == word(error));
    line(row, 1, u"made:"_s + name, "2026-11-24", "reader", answer, pure.error.toLatin1(), pure.detail.toLatin1());
}

void Shelf::inbox(int row, const QString &name, const QByteArray &bytes, const Inbox &expected)
{
    const QString file = numbered(row, name) + u".relais"_s;
    CAPTURE(file);
    const PureAnswer pure = pureAnswer(keep(file, bytes));
    CHECK((pure.error == u"-"_s || pure.error == u"own"_s || pure.error == u"sender_unknown"_s));
    line(row, expected.step, file, expected.day, "inbox", expected.answer, expected.error, expected.detail);
}

void Shelf::card(int row, const QString &name, const QByteArray &bytes, const QByteArray &answer,
                 const QByteArray &error)
{
    const QString file = numbered(row, name) + u".relais-card"_s;
    CAPTURE(file);
    const PureAnswer pure = pureAnswerOfCard(keep(file, bytes));
    CHECK(pure.error == u"-"_s);
    line(row, 1, file, "2026-11-24", "card", answer, error, "-");
}

void Shelf::writeTable()
{
    QFile out(m_folder + u"/expected.txt"_s);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(kHead);
    for (const QByteArrayList &lines : std::as_const(m_lines)) {
        out.write(lines.join());
    }
}
