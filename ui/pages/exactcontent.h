// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/groupsmodel.h"
#include "ui/pages/activationwords.h"

#include <QWidget>

class QAction;
class QLabel;

namespace relais::ui {

class GroupedTree;

/// Exactly what one partner will read, and what stays here with why.
class ExactContent final : public QWidget
{
    Q_OBJECT

public:
    /// @param acts beside the name of the partner
    explicit ExactContent(const QList<QAction *> &acts, QWidget *parent = nullptr);

    /// Null forgets what it shows.
    void setPartner(const work::activation::Partner *partner);
    [[nodiscard]] GroupedTree *list() const { return m_list; }

private:
    QLabel *m_title;
    QLabel *m_facts;
    GroupedTree *m_list;
    GroupsModel<ContentLine> *m_model;
};

} // namespace relais::ui
