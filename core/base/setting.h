// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace relais {

/// Where settings live. Two exist: the machine (window, language, last vault: never anything of a case) and the
/// vault (territory, import mapping…), which is journaled like everything else.
class SettingStore
{
public:
    virtual ~SettingStore() = default;
    [[nodiscard]] virtual QVariant settingValue(const QString &key) const = 0;
    virtual void setSettingValue(const QString &key, const QVariant &value) = 0;
};

/// One setting, declared as a constant beside its user: key, type and default in one place.
template<class T>
class Setting
{
public:
    Setting(const char *key, T fallback) : m_key(QString::fromLatin1(key)), m_fallback(std::move(fallback)) {}

    [[nodiscard]] T in(const SettingStore &store) const
    {
        const QVariant value = store.settingValue(m_key);
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : m_fallback;
    }
    void set(SettingStore &store, const T &value) const { store.setSettingValue(m_key, QVariant::fromValue(value)); }
    [[nodiscard]] const QString &key() const { return m_key; }

private:
    QString m_key;
    T m_fallback;
};

} // namespace relais
