// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/column.h"

#include <QList>
#include <QWidget>

/// Invented rows, and the parts of the look arranged as the pictures of the design arrange them.
struct SampleCase {
    QString reference;
    QString name;
    QString born;
    relais::model::CaseStatus status;
    relais::model::DangerLevel danger;
    relais::ui::Due due;
    QString dueWords;
    relais::ui::Reach reach;
    QString reachWords;
    int done;
    int total;
    QString seen;
    QString referent;
};

QList<SampleCase> sampleCases();
QList<relais::ui::Column<SampleCase>> sampleColumns();

QWidget *newCaseloadSample(QWidget *parent);
QWidget *newCaseSample(QWidget *parent);
QWidget *newFormSample(QWidget *parent);
QWidget *newPartsSample(QWidget *parent);
