// SPDX-License-Identifier: GPL-3.0-or-later
// relais-reader clean: takes a foreign file on standard input and gives it back without what tells of its making.
// relais-reader show TYPE PAGE WIDTH: paints one page of it.
// relais-reader prove: tells which of the things it gave up it can still do.
// It runs apart from the program that holds the key of the vault; core/exchange/foreignfile says what it answers.
#include "app/reader/clean.h"
#include "app/reader/confine.h"
#include "app/reader/prove.h"
#include "app/reader/show.h"
#include "core/base/secret.h"
#include "core/exchange/foreignfile.h"

#include <QCoreApplication>

#include <cstdio>
#include <new>

using namespace relais;

namespace {

void discard(QtMsgType, const QMessageLogContext &, const QString &) {}

QByteArray input()
{
    QByteArray bytes;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (std::size_t got = 1; got > 0 && bytes.size() <= exchange::kMostFileBytes;) {
        got = std::fread(part.data(), 1, static_cast<std::size_t>(part.size()), stdin);
        bytes.append(part.constData(), static_cast<qsizetype>(got));
    }
    return bytes;
}

int say(const QByteArray &line, const char *bytes = nullptr, qsizetype count = 0)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    if (count > 0) {
        std::fwrite(bytes, 1, static_cast<std::size_t>(count), stdout);
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}

int fail(const Error &error)
{
    say((word(error.code) + u' ' + error.detail + u'\n').toLatin1());
    return 1;
}

int clean()
{
    const Result<reader::Cleaned> cleaned = reader::clean(input());
    if (!cleaned) {
        return fail(cleaned.error());
    }
    return say(cleaned->type + ' ' + cleaned->removed.join(u',').toLatin1() + '\n', cleaned->bytes.constData(),
               cleaned->bytes.size());
}

int show(const QByteArray &type, int page, int width)
{
    const QByteArray bytes = input();
    const Result<reader::Shown> shown =
        type == "application/pdf" ? reader::showPdf(bytes, page, width) : reader::showPicture(bytes, type, width);
    if (!shown) {
        return fail(shown.error());
    }
    const QImage &image = shown->image; // 32 bits a point: its lines follow each other without a gap
    const QString head = u"%1 %2 %3 %4 %5\n"_s.arg(shown->pages)
                             .arg(shown->full.width())
                             .arg(shown->full.height())
                             .arg(image.width())
                             .arg(image.height());
    return say(head.toLatin1(), reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(discard);
    QCoreApplication application(argc, argv); // finds the readers of pictures
    if (!hardenProcess() || !reader::confine()) {
        return fail({ErrorCode::PartMissing, u"relais-reader cannot be confined"_s});
    }
    const QList<QByteArray> words(argv + 1, argv + argc);
    try {
        if (words == QList<QByteArray>{"clean"}) {
            return clean();
        }
        if (words.size() == 4 && words[0] == "show" && words[2].toInt() > 0 && words[3].toInt() > 0) {
            return show(words[1], words[2].toInt(), words[3].toInt());
        }
        if (words == QList<QByteArray>{"prove"}) {
            return say(reader::prove());
        }
    } catch (const std::bad_alloc &) {
        return fail({ErrorCode::DocumentTooLarge, u"memory"_s});
    }
    return 2;
}
