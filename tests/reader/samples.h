// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/foreignfile.h"
#include "tests/kit/catch.h"

#include <QImage>
#include <QList>

/// Every trace that a sample carries begins with this word.
inline const QByteArray kTrace = "MARQUE";

/// A picture with a shape that is not the same when turned.
QImage picture(int width = 400, int height = 300);
QByteArray written(const QImage &image, const char *format);

/// What a program of the system writes to its standard output. @param input becomes its last argument, as a file
QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input);
/// The file after exiftool has written tags into it.
QByteArray tagged(const QByteArray &file, const QString &suffix, const QStringList &tags);

/// A photograph as a telephone makes it: place, author, programs' notes, thumbnail, and bytes after its end; held
/// sideways.
QByteArray phonePhoto();
QByteArray taggedPng();

/// A PDF written by hand, object after object.
class PdfSample
{
public:
    /// @return number of the object
    int add(const QByteArray &body);
    int addStream(const QByteArray &entries, const QByteArray &bytes);
    void set(int number, const QByteArray &body) { m_objects[number - 1] = body; }
    [[nodiscard]] QByteArray bytes(const QByteArray &trailer) const;

private:
    QList<QByteArray> m_objects;
};
/// One page that says « Bonjour Ada », with everything that a PDF can carry besides.
QByteArray loadedPdf();
/// Pages that say « page 1 »…; as large as asked by random bytes that belong to the pages.
QByteArray plainPdf(int pages, qsizetype size = 0);

relais::Result<relais::exchange::CleanFile> cleaned(const QByteArray &bytes);
