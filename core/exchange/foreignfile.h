// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

#include <QByteArray>

namespace relais::exchange {

// PDF and pictures are parsed by large libraries, and a file may be made to break them. The process that holds the key
// never does it: the program relais-reader does, without the key, with 280 MiB and 20 s at most, and without writing to
// files, network or other programs (app/reader/confine). It gets the file on its standard input and answers on its
// standard output: a line, then bytes.
//
// Each of these waits for that program: for Jobs and the command line. Besides what is named, they answer Cancelled, or
// PartMissing when the program is not where it was installed or does not run as it should.

inline constexpr qsizetype kMostFileBytes = 16 * 1024 * 1024;

struct CleanFile {
    QByteArray bytes;
    QString type;    ///< media type: "application/pdf", "image/jpeg", "image/png", "text/plain"
    QString removed; ///< comma list of words, as model::Document::cleaned
};
/// The file without what tells of its making (place, author, program, scripts, attached files…), under the kind that
/// its content has. NotADocument, DocumentProtected, DocumentTooLarge, DocumentDamaged.
Result<CleanFile> cleanFile(const QByteArray &bytes, const JobControl &job);

/// A painted page: lines of 32 bits a point (0xffRRGGBB), top to bottom.
struct PaintedPage {
    int pages = 1;
    int fullWidth = 0; ///< pixels at 100 %
    int fullHeight = 0;
    int width = 0;
    int height = 0;
    QByteArray points;
};
/// @param page from 1; @param width wanted, in pixels; at most 12 million points are painted
/// NotFound for a page that is none, and as above.
Result<PaintedPage> paintPage(const QByteArray &bytes, const QString &type, int page, int width, const JobControl &job);

} // namespace relais::exchange
