// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;

namespace relais::ui {

class ElidedLabel;

/// The status bar: at left the sentence of the page, at right facts with their icon. What has just been done is said
/// in place of the sentence for ten seconds.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setHeadline(const Headline &headline);
    void setItems(const QList<StatusItem> &items);
    void say(const QString &sentence);
    void clear();
    /// What stands at the left now.
    [[nodiscard]] QString text() const;

private:
    void showHeadline();

    Headline m_headline;
    ElidedLabel *m_strong;
    ElidedLabel *m_rest;
    QHBoxLayout *m_items;
    QTimer m_said;
};

} // namespace relais::ui
