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

    /// Empties clipboard and selection at once, whoever filled them.
    void clear();

private:
    void mark(QClipboard::Mode mode);
    void takeBack(QClipboard::Mode mode);

    IsOurs m_isOurs;
    std::array<QTimer, 2> m_timers; ///< of clipboard and selection
};

} // namespace relais::ui
