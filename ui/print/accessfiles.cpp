// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/accessfiles.h"

#include "ui/print/summaryprinter.h"

#include <QDir>
#include <QSaveFile>

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
    QSaveFile json(paths.last());
    if (!json.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::DiskFailure, u"the JSON file"_s};
    }
    if (const Result<void> written = writeAll(json, pack.json); !written) {
        return written.error();
    }
    return json.commit() ? Result<QStringList>(paths) : Error{ErrorCode::DiskFailure, u"the JSON file"_s};
}

} // namespace relais::ui
