// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/accessfiles.h"

#include "core/base/wholefile.h"
#include "ui/print/summaryprinter.h"

#include <QDir>
#include <QFile>

namespace relais::ui {

Result<QStringList> writeAccessFiles(const work::accesspack::Pack &pack, const QString &folder)
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists()) {
        return Error{ErrorCode::NotFound, u"the folder"_s};
    }
    const QString base = place.filePath(pack.fileName);
    const QStringList paths{base + u".pdf"_s, base + u".json"_s};
    if (const Result<int> pages = writePdf(pack.paper, paths.first()); !pages) {
        return pages.error();
    }
    if (const Result<void> written = writeWhole(paths.last(), pack.json); !written) {
        QFile::remove(paths.first()); // half an answer is none
        return written.error();
    }
    return paths;
}

} // namespace relais::ui
