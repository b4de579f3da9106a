// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/summaryprinter.h"

#include "core/base/wholefile.h"
#include "ui/print/htmlpage.h"
#include "ui/print/paperlayout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace relais::ui {

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
    if (const Result<void> saved = writeWhole(path, bytes); !saved) {
        return saved.error();
    }
    return pages;
}

Result<void> writeHtml(const model::Paper &paper, const QString &path)
{
    return writeWhole(path, htmlPage(paper).toUtf8());
}

} // namespace relais::ui
