// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/aidwords.h"
#include "ui/common/chip.h"

class QLabel;

namespace relais::ui {

/// The answer to the questions of an emergency aid, live: one sentence, what is still to be asked, then each statement
/// with its source.
class AidAnswerView final : public QWidget
{
    Q_OBJECT

public:
    explicit AidAnswerView(QWidget *parent = nullptr);

    void show(const model::AidFacts &facts, const model::AidAnswer &answer, const model::Reference &reference);
    using QWidget::show;

private:
    struct Row {
        IconLabel *icon;
        QLabel *head;
        QLabel *text;
        QLabel *source;
    };
    Row addRow();

    QLayout *m_column = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_missing = nullptr;
    QList<Row> m_rows;
};

} // namespace relais::ui
