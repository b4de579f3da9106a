// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace relais::exchange {

/// What an object that is already there is, beside the bytes that we would put there.
enum class Likeness {
    Absent,
    Same,
    Beginning, ///< nothing, or the first part of ours and no more: a sending that broke off
    Other,
};

/// Compares bytes as they come, so that 64 MiB are not held twice.
class Comparison
{
public:
    explicit Comparison(QByteArray ours) : m_ours(std::move(ours)) {}

    /// @return whether it is worth to go on
    bool take(QByteArrayView chunk)
    {
        if (m_alike && m_at + chunk.size() <= m_ours.size() &&
            QByteArrayView(m_ours).sliced(m_at, chunk.size()) == chunk) {
            m_at += chunk.size();
        } else if (!chunk.isEmpty()) {
            m_alike = false;
        }
        return m_alike;
    }
    /// Once all of it was taken.
    [[nodiscard]] Likeness likeness() const
    {
        if (!m_alike) {
            return Likeness::Other;
        }
        return m_at == m_ours.size() ? Likeness::Same : Likeness::Beginning;
    }

private:
    QByteArray m_ours;
    qsizetype m_at = 0;
    bool m_alike = true;
};

} // namespace relais::exchange
