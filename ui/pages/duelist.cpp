// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duelist.h"

#include "core/base/text.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/duewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

using model::DueLine;
using work::DueBand;

namespace {

constexpr int kReferenceColumn = 1;

/// One line of the list, the same after each reading.
QString keyOf(const DueLine &line)
{
    return line.due.caseId.text() + u'/' + line.due.clock + u'/' + line.due.measure.text();
}

bool holds(const work::Session &session, const DueLine &line, const QStringList &wanted)
{
    if (wanted.isEmpty()) {
        return true;
    }
    const QString text = folded(QStringList{line.reference, dueActWords(session, line), dueRuleWords(session, line),
                                            whenWords(session, line), callLook(session, line).word}
                                    .join(u' '));
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

DueList::DueList(const work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_remark(newParagraph({}, Role::Body, Token::Text2, this)),
      m_tree(new GroupedTree(Density::TwoLines, this)), m_model(new GroupsModel<DueLine>(columns(), this)),
      m_more(new KeyButton(tr("Show more that wait"), KeyButton::Kind::Link, this))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_remark->setMargin(u(3));
    m_remark->hide();
    column->addWidget(m_remark);
    m_model->setSpoken([this](const DueLine &line) { return spokenDue(m_session, line); });
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Due dates"));
    m_tree->setColumnUnits({44, 34, 0, 54});
    m_tree->installEventFilter(this);
    column->addWidget(m_tree, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    connect(m_tree, &QTreeView::expanded, this, &DueList::showMore);
    connect(m_tree, &QTreeView::collapsed, this, &DueList::showMore);
    connect(m_more, &KeyButton::clicked, this, &DueList::moreWanted);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &DueList::currentChanged);
    connect(m_tree, &GroupedTree::activated, this, &DueList::opened);
    connect(m_tree, &GroupedTree::ticked, this, &DueList::finished);
}

QList<Column<DueLine>> DueList::columns() const
{
    using C = Column<DueLine>;
    const auto band = [this](const DueLine &line) { return work::BandScale(m_session).of(line.due); };
    const auto isNear = [band](const DueLine &line) { return band(line) <= DueBand::Today; };
    C due{tr("Due date"), [this](const DueLine &line) { return whenWords(m_session, line); }};
    due.second = [this](const DueLine &line) { return remainingWords(m_session, line); };
    due.ink = [band](const DueLine &line) { return band(line) == DueBand::Late ? Token::Late : Token::Text; };
    due.bold = isNear;
    C reference{tr("Case"), [](const DueLine &line) { return line.reference; }};
    C act{tr("Act and delay"), [this](const DueLine &line) { return dueActWords(m_session, line); }};
    act.second = [this](const DueLine &line) {
        const QString rule = dueRuleWords(m_session, line);
        return m_columns == Columns::Narrow ? QString(line.reference + u", "_s + rule) : rule;
    };
    act.bold = isNear;
    C contact{tr("Contact now"), {}, [this](const DueLine &line) { return callLook(m_session, line); }};
    return {due, reference, act, contact};
}

QList<Group<DueLine>> DueList::groupsOf(const work::Dues &dues, const QString &search) const
{
    const QStringList wanted = folded(search).split(u' ', Qt::SkipEmptyParts);
    const work::BandScale scale(m_session);
    QList<Group<DueLine>> groups;
    for (const auto &[band, word] : model::Words<DueBand>::kList) {
        Group<DueLine> group{QString::fromLatin1(word), bandLook(band).word, {}};
        group.icon = bandLook(band).icon;
        group.token = bandLook(band).token;
        qsizetype read = 0;
        for (const DueLine &line : dues.lines) {
            if (scale.of(line.due) == band) {
                ++read;
                if (holds(m_session, line, wanted)) {
                    group.rows << line;
                }
            }
        }
        const qsizetype all = band == DueBand::Waiting ? dues.waiting : band == DueBand::Partner ? dues.partners : read;
        group.count = all > read && wanted.isEmpty() ? tr("%1 of %2").arg(group.rows.size()).arg(all)
                                                     : QString::number(group.rows.size());
        if (!group.rows.isEmpty()) {
            groups << group;
        }
    }
    return groups;
}

void DueList::setDues(const work::Dues &dues, const QString &search)
{
    const DueLine *const present = selected();
    const QString kept = present == nullptr ? QString() : keyOf(*present);
    const int place = position();
    const QStringList foldedTitles = m_tree->foldedTitles();
    const QList<Group<DueLine>> groups = groupsOf(dues, search);
    m_model->setGroups(groups);
    m_tree->fold(foldedTitles);
    select(kept, place);
    showMore();
    emit currentChanged();
}

/// A band that was not read whole offers what follows while it is open.
void DueList::showMore()
{
    bool more = false;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const Group<DueLine> &band = m_model->groups().at(group);
        more =
            more || (band.count != QString::number(band.rows.size()) && m_tree->isExpanded(m_model->index(group, 0)));
    }
    m_more->setVisible(more);
}

void DueList::setRemark(const QString &sentence)
{
    m_remark->setText(typo(sentence));
    m_remark->setVisible(!sentence.isEmpty());
}

const DueLine *DueList::selected() const
{
    return m_model->row(m_tree->currentIndex());
}

int DueList::position() const
{
    const QModelIndex at = m_tree->currentIndex();
    if (!at.parent().isValid()) {
        return 0;
    }
    int before = at.row();
    for (int group = 0; group < at.parent().row(); ++group) {
        before += m_model->rowCount(m_model->index(group, 0));
    }
    return before;
}

void DueList::select(const QString &key, int position)
{
    QModelIndex at = m_model->find([&](const DueLine &line) { return keyOf(line) == key; });
    for (int group = 0; !at.isValid() && group < m_model->rowCount(); ++group) {
        const QModelIndex head = m_model->index(group, 0);
        const int rows = m_model->rowCount(head);
        if (position < rows || group + 1 == m_model->rowCount()) {
            at = m_model->index(qMin(position, rows - 1), 0, head);
        }
        position -= rows;
    }
    if (at.isValid() && m_tree->isExpanded(at.parent())) {
        m_tree->setCurrentIndex(at);
        m_tree->scrollTo(at);
    }
}

void DueList::selectFirst()
{
    select({}, 0);
}

bool DueList::selectFrom(const QDateTime &moment)
{
    QModelIndex best;
    QDateTime bestAt;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex head = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(head); ++row) {
            const QModelIndex at = m_model->index(row, 0, head);
            const QDateTime prudent = m_model->row(at)->due.prudent;
            if (prudent.isValid() && prudent >= moment && (!bestAt.isValid() || prudent < bestAt)) {
                best = at;
                bestAt = prudent;
            }
        }
    }
    if (best.isValid()) {
        m_tree->setExpanded(best.parent(), true);
        m_tree->setCurrentIndex(best);
        m_tree->scrollTo(best);
    }
    return best.isValid();
}

void DueList::fold(DueBand band)
{
    m_tree->fold({bandLook(band).word});
}

void DueList::setColumns(Columns columns)
{
    m_columns = columns;
    m_tree->setColumnHidden(kReferenceColumn, columns == Columns::Narrow);
}

bool DueList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_A) {
            emit callWanted();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_R) {
            emit postponeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relais::ui
