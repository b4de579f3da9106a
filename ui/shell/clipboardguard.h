// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>

namespace relais::ui {

/// What is copied or selected in our windows is marked as a secret, so that no clipboard history keeps it
/// (x-kde-passwordManagerHint, as KeePassXC does), and is taken back after thirty seconds, at the lock and at the end.
class ClipboardGuard final : public QObject
{
    Q_OBJECT

public:
    /// Whether we put there what the clipboard holds; QClipboard knows it except where no window server is.
    using IsOurs = std::function<bool(QClipboard::Mode)>;
    explicit ClipboardGuard(std::chrono::milliseconds life = std::chrono::seconds(30), IsOurs isOurs = {},
                            QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// What may not be copied at all is taken back at once, whichever window or key put it there, and refused() told.
    using May = std::function<bool(const QString &text)>;
    void setMay(May may) { m_may = std::move(may); }
    void setIsOurs(IsOurs isOurs) { m_isOurs = std::move(isOurs); }

    /// Empties clipboard and selection at once, whoever filled them.
    void clear();

signals:
    /// Nothing was copied. Of the selection by the mouse it is not told: that is no act.
    void refused();

private:
    void mark(QClipboard::Mode mode);
    void takeBack(QClipboard::Mode mode);

    IsOurs m_isOurs;
    May m_may;
    std::array<QTimer, 2> m_timers; ///< of clipboard and selection
};

} // namespace relais::ui
