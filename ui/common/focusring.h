// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace relais::ui {

/// The 2 px ring around the control that has the keyboard, outside of it. One per program, made by applyLook. Lists
/// and tables show the keyboard by their current row instead.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame; ///< child of the nearest ancestor with room for it, which may delete it
    QList<QPointer<QWidget>> m_watched;
};

} // namespace relais::ui
