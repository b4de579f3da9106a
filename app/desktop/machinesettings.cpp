// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/machinesettings.h"

#include <QStandardPaths>

namespace relais {

MachineSettings::MachineSettings(const QString &file)
    : m_settings(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                      QStringLiteral("/relais/relais.ini")
                                : file,
                 QSettings::IniFormat)
{
}

} // namespace relais
