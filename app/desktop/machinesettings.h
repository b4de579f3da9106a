// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/setting.h"

#include <QSettings>

namespace relais {

/// Settings of this computer in an ini file of the user: window, look, folders of vaults. Never anything of a case.
class MachineSettings final : public SettingStore
{
public:
    /// @param file empty = the user's configuration folder
    explicit MachineSettings(const QString &file = {});

    [[nodiscard]] QVariant settingValue(const QString &key) const override { return m_settings.value(key); }
    void setSettingValue(const QString &key, const QVariant &value) override { m_settings.setValue(key, value); }
    /// Writes the file now.
    void save() { m_settings.sync(); }

private:
    QSettings m_settings;
};

} // namespace relais
