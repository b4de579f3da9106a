// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace relais {

/// Text of a new record id: 8 characters naming the office that owns the record, a hyphen, 80 random bits in
/// Crockford base 32 (16 characters). The owner is readable in the id so that a foreign change to it can be
/// refused without asking any table.
/// @param office the 8 characters of the owning office
QString newIdText(const QString &office);
/// 8 characters of an office, a hyphen, 16 more.
[[nodiscard]] bool isRecordId(QStringView text);
/// 8 characters of an office; of a further post of it, a dot and 4 more.
[[nodiscard]] bool isAddress(QStringView text);

/// A record id that cannot be mixed with an id of another kind. Empty = no record.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}
    static Id create(const QString &office) { return Id(newIdText(office)); }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace relais
