// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/summaryprinter.h"

#include "ui/print/htmlpage.h"
#include "ui/print/paperlayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace relais::ui {

namespace {

Error failure(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError; // what Qt makes of ENOSPC
    return {isFull ? ErrorCode::DiskFull : ErrorCode::DiskFailure, u"document file: "_s + file.errorString()};
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(file);
    }
    if (const Result<void> written = writeAll(file, bytes); !written) {
        return written;
    }
    if (!file.commit()) {
        return failure(file);
    }
    return {};
}

} // namespace

Result<void> writeAll(QFileDevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return failure(file);
    }
    return {};
}

Result<int> print(const PaperLayout &layout, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return Error{ErrorCode::Cancelled, u"the printing device did not begin"_s};
    }
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return Error{ErrorCode::Cancelled, u"the printing device stopped at sheet %1"_s.arg(page + 1)};
        }
        layout.paint(page, painter);
    }
    painter.end();
    return layout.pageCount();
}

Result<int> writePdf(const model::Paper &paper, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    Result<int> pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(paper.title);
        writer.setCreator(u"Relais"_s);
        pages = print(PaperLayout(paper), writer);
    }
    if (!pages) {
        return pages;
    }
    if (const Result<void> saved = save(path, bytes); !saved) {
        return saved.error();
    }
    return pages;
}

Result<void> writeHtml(const model::Paper &paper, const QString &path)
{
    return save(path, htmlPage(paper).toUtf8());
}

} // namespace relais::ui
