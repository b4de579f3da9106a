// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace relais::ui {

/// The head of what is to decide: where it stands, « 1 sur 6 », the question, and why it is asked.
class DecisionHead final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionHead(QWidget *parent = nullptr);

    struct Words {
        QString above;
        QString place;
        QString title;
        QString why;
    };
    /// Empty words on lock.
    void set(const Words &words);

private:
    QLabel *m_above;
    QLabel *m_place;
    QLabel *m_title;
    QLabel *m_why;
};

} // namespace relais::ui
