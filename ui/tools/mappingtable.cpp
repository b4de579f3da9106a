// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/mappingtable.h"

#include "core/base/text.h"
#include "core/work/columnwords.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/tools/importwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace relais::ui {

namespace {

constexpr qsizetype kSamples = 3;
constexpr qsizetype kLongestSample = 60;

/// Rolling the wheel over a list must not change where a column goes.
class StillComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// The first different values of a column.
QString samplesOf(const exchange::Sheet &sheet, qsizetype headRow, qsizetype column)
{
    QStringList samples;
    for (qsizetype row = headRow + 1; row < sheet.rows.size() && samples.size() < kSamples; ++row) {
        const auto &cells = sheet.rows[row];
        const QString text = column < cells.size() ? tidied(cells[column].text).left(kLongestSample) : QString();
        if (!text.isEmpty() && !samples.contains(text)) {
            samples << text;
        }
    }
    return samples.join(u" · "_s);
}

} // namespace

MappingTable::MappingTable(const model::Reference &reference, QWidget *parent)
    : QScrollArea(parent), m_reference(reference)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void MappingTable::clear()
{
    m_map = {};
    m_choices.clear();
    setWidget(new QWidget);
}

void MappingTable::show(const exchange::Sheet &sheet, const work::ColumnMap &map)
{
    clear();
    m_map = map;
    auto *inside = new QWidget;
    setGround(inside, Token::Base);
    auto *grid = new QGridLayout(inside);
    arrange(grid, Space::S, Space::L);
    grid->setColumnStretch(1, 1);
    addHead(grid);
    for (qsizetype column = 0; column < map.columns.size(); ++column) {
        addColumn(grid, column, sheet);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(inside);
}

void MappingTable::addHead(QGridLayout *grid)
{
    const QStringList words{tr("Column"), tr("First values"), tr("Goes to")};
    for (int i = 0; i < words.size(); ++i) {
        grid->addWidget(newLabel(words[i], Role::Small, Token::Text2), 0, i);
    }
}

void MappingTable::addColumn(QGridLayout *grid, qsizetype column, const exchange::Sheet &sheet)
{
    const int row = static_cast<int>(column) + 1;
    QLabel *head = newLabel(m_map.columns[column].head, Role::BodyBold);
    setWidthRange(head, 20, 60);
    QLabel *samples = newLabel(samplesOf(sheet, m_map.headRow, column), Role::Body, Token::Text2);
    samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QComboBox *choice = newChoice(column);
    head->setBuddy(choice);
    grid->addWidget(head, row, 0);
    grid->addWidget(samples, row, 1);
    grid->addWidget(choice, row, 2);
    m_choices << choice;
}

QComboBox *MappingTable::newChoice(qsizetype column)
{
    auto *choice = new StillComboBox;
    choice->setFocusPolicy(Qt::StrongFocus);
    const auto &targets = work::columnWords().targets();
    for (const work::ColumnTarget &target : targets) {
        choice->addItem(targetWord(target.name, m_reference), target.name);
    }
    const QString &chosen = m_map.columns[column].target;
    if (choice->findData(chosen) <
        0) { // a state of a measure that the list does not offer, from a mapping written by hand
        choice->addItem(targetWord(chosen, m_reference), chosen);
    }
    choice->setCurrentIndex(choice->findData(chosen));
    choice->setAccessibleName(typo(tr("Where the column “%1” goes").arg(m_map.columns[column].head)));
    choice->setAccessibleDescription(tr("List of fields"));
    setWidthRange(choice, 70);
    connect(choice, &QComboBox::activated, this,
            [this, choice, column] { choose(column, choice->currentData().toString()); });
    return choice;
}

void MappingTable::choose(qsizetype column, const QString &target)
{
    m_map.assign(column, target);
    for (qsizetype i = 0; i < m_choices.size(); ++i) { // the column that had this field before is now kept
        m_choices[i]->setCurrentIndex(m_choices[i]->findData(m_map.columns[i].target));
    }
    emit changed();
}

} // namespace relais::ui
