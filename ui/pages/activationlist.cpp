// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activationlist.h"

#include "core/base/text.h"
#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace relais::ui {

namespace {

struct ActivationListWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ActivationListWords)
};

enum PartnerColumn { Name, Ground, Delay, Way };

Token tokenOf(const QModelIndex &at, int role, Token otherwise)
{
    const QVariant value = at.data(role);
    return value.isValid() ? static_cast<Token>(value.toInt()) : otherwise;
}

void write(QPainter *painter, const QRect &box, const QString &text, Role role, Token token, Qt::Alignment side)
{
    const QFont face = fontOf(role);
    painter->setFont(face);
    painter->setPen(color(token));
    painter->drawText(box, static_cast<int>(side | Qt::AlignVCenter),
                      QFontMetrics(face).elidedText(text, Qt::ElideRight, box.width()));
}

/// A state with its icon, in the colours of its column.
void writeState(QPainter *painter, QRect box, const QModelIndex &at)
{
    const QRect mark(box.x(), box.y(), iconPx(), box.height());
    paintIcon(painter, mark, at.data(IconNameRole).toString(), color(tokenOf(at, IconTokenRole, Token::Text)),
              iconPx());
    box.setLeft(mark.right() + u(1.5));
    write(painter, box, at.data().toString(), Role::Body, tokenOf(at, TextTokenRole, Token::Text), Qt::AlignLeft);
}

int widthOf(const QString &text, Role role)
{
    return QFontMetrics(fontOf(role)).horizontalAdvance(text);
}

} // namespace

QString officeKey(const work::activation::Office &office)
{
    return office.address.isEmpty() ? u"sheet "_s + folded(office.name) : office.address;
}

QList<Column<ActivationLine>> measureColumns(const work::Session &session)
{
    using C = Column<ActivationLine>;
    C measure{ActivationListWords::tr("Measure"),
              [&session](const ActivationLine &line) { return measureWord(session, line.proposal.measure.code); }};
    measure.isTicked = [](const ActivationLine &line) { return line.isTicked; };
    measure.second = [](const ActivationLine &line) {
        return placeWords(line.proposal, line.hasOffice() ? &line.office : nullptr);
    };
    C code{ActivationListWords::tr("Code"), [](const ActivationLine &line) { return line.proposal.measure.code; }};
    code.tone = C::Tone::Second;
    code.size = C::Size::Small;
    code.alignment = Qt::AlignRight | Qt::AlignVCenter;
    return {measure, code};
}

QList<Group<ActivationLine>> groupedByStrand(const QList<ActivationLine> &lines)
{
    QList<Group<ActivationLine>> groups;
    for (const ActivationLine &line : lines) {
        const QString strand = model::word(line.proposal.strand);
        if (groups.isEmpty() || groups.last().id != strand) {
            groups << Group<ActivationLine>{strand, strandWord(strand), {}};
        }
        groups.last().rows << line;
    }
    for (Group<ActivationLine> &group : groups) { // what is decided stands before what is still to be assessed
        std::stable_partition(group.rows.begin(), group.rows.end(), [](const ActivationLine &line) {
            return line.proposal.measure.status == model::MeasureStatus::ToDo;
        });
    }
    return groups;
}

QList<Column<PartnerLine>> partnerColumns()
{
    using C = Column<PartnerLine>;
    C name{ActivationListWords::tr("Office"), [](const PartnerLine &line) {
               return line.partner.name.isEmpty() ? line.partner.office.name : line.partner.name;
           }};
    name.second = [](const PartnerLine &line) {
        QStringList codes;
        for (const auto &asked : line.partner.measures) {
            codes << asked.measure;
        }
        return codes.join(u", "_s);
    };
    C ground{ActivationListWords::tr("Ground"), {}, [](const PartnerLine &line) { return line.ground; }};
    C delay{ActivationListWords::tr("Delay"), [](const PartnerLine &line) { return delayWords(line.partner); }};
    C way{
        ActivationListWords::tr("Way"), {}, [](const PartnerLine &line) { return wayLook(line.partner.office.way()); }};
    return {name, ground, delay, way};
}

void PartnerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isCurrent = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, color(isCurrent ? Token::Selection : Token::Base));
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), 3, option.rect.height()), color(Token::Accent));
    }
    const QRect box = option.rect.adjusted(u(3), u(1), -u(3), -u(1) - 1);
    const int line = box.height() / 3;
    const QRect first(box.x(), box.y(), box.width(), line);
    const QModelIndex way = index.siblingAtColumn(Way);
    const int wayWidth = iconPx() + u(2) + widthOf(way.data().toString(), Role::Body);
    write(painter, first.adjusted(0, 0, -wayWidth - u(2), 0), index.data().toString(), Role::BodyBold, Token::Text,
          Qt::AlignLeft);
    writeState(painter, QRect(first.right() - wayWidth, first.y(), wayWidth + 1, line), way);
    write(painter, first.translated(0, line), index.data(SecondLineRole).toString(), Role::Small, Token::Text2,
          Qt::AlignLeft);
    const QRect last = first.translated(0, 2 * line);
    const QString delay = index.siblingAtColumn(Delay).data().toString();
    const QModelIndex ground = index.siblingAtColumn(Ground);
    const int groundWidth = iconPx() + u(2) + widthOf(ground.data().toString(), Role::Body);
    writeState(painter, last.adjusted(0, 0, -std::max(0, last.width() - groundWidth), 0), ground);
    write(painter, last.adjusted(std::min(last.width(), groundWidth + u(2)), 0, 0, 0), delay, Role::Small, Token::Text2,
          Qt::AlignRight);
    painter->restore();
}

QSize PartnerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {u(60), u(20)};
}

PartnerList::PartnerList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new PartnerDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setUniformItemSizes(true);
}

void PartnerList::selectRowAt(int row)
{
    if (model() != nullptr && row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, 0));
    }
}

void PartnerList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit rowChanged();
}

} // namespace relais::ui
