// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/groupsmodel.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/activationwords.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace relais::ui {

/// A measure of « Activer » as the page has it now.
struct ActivationLine {
    work::activation::Proposal proposal;
    work::activation::Office office; ///< chosen among those proposed
    bool isTicked = false;

    [[nodiscard]] bool hasOffice() const { return !proposal.offices.isEmpty(); }
};
/// One office among those of a plan: its address, or its name where it has no card.
QString officeKey(const work::activation::Office &office);
/// Name and place of each measure with its box, and its code.
QList<Column<ActivationLine>> measureColumns(const work::Session &session);
/// By strand, in the order given; those to do first.
QList<Group<ActivationLine>> groupedByStrand(const QList<ActivationLine> &lines);

/// A partner of the plan. PartnerDelegate draws its columns together: name and measures, ground, delay, way.
struct PartnerLine {
    work::activation::Partner partner;
    StateLook ground;
};
QList<Column<PartnerLine>> partnerColumns();

/// Three lines of a partner: who and how, what, on which ground and how soon.
class PartnerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The partners: one stop for Tab, no type-ahead.
class PartnerList final : public QListView
{
    Q_OBJECT

public:
    explicit PartnerList(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override {}
    void selectRowAt(int row);

signals:
    void rowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace relais::ui
