// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/traces.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace relais {

void leaveNoTraces()
{
    // The dialogs of a desktop note what they open in its list of recent files; those of Qt write their history into
    // QtProject.conf, which has no place to go.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    // A sheet on its way to the printer passes through a temporary file: in the person's own memory file system, where
    // there is one, and not on the disk.
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (QFileInfo(QString::fromLocal8Bit(runtime)).isWritable()) {
        qputenv("TMPDIR", runtime);
    }
}

} // namespace relais
