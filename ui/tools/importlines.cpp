// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/importlines.h"

#include "ui/common/filterbutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/tools/importwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

ImportLines::ImportLines(QWidget *parent)
    : QWidget(parent), m_fact(newLabel({}, Role::Section)), m_others(newParagraph({}, Role::Body, Token::Text2)),
      m_all(new FilterButton(tr("All lines"))), m_table(new RowTable)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    auto *top = new QHBoxLayout;
    arrange(top, Space::M, Space::L, Space::None, Space::L, Space::M);
    top->addWidget(m_fact);
    top->addWidget(m_others, 1);
    top->addWidget(m_all);
    column->addLayout(top);
    buildTable();
    column->addWidget(m_table, 1);
    connect(m_all, &FilterButton::toggled, this, &ImportLines::choose);
}

void ImportLines::buildTable()
{
    using C = Column<Line>;
    C number{tr("Line"), [](const Line &line) { return QString::number(line.report.line); }};
    number.sort = [](const Line &line) { return SortKey{line.report.line, {}}; };
    C outcome{tr("What becomes of it"), {}, [](const Line &line) { return outcomeLook(line.report.outcome); }};
    C person{tr("Person"), [](const Line &line) { return line.person; }};
    person.weight = C::Weight::Bold;
    C what{tr("To know"), &ImportLines::whatOf};
    m_model = new RowsModel<Line>({number, outcome, person, what}, this);
    m_model->setSpoken([](const Line &line) {
        return QStringList{outcomeLook(line.report.outcome).word, tr("line %1").arg(line.report.line), line.person,
                           whatOf(line)}
            .join(u", "_s);
    });
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Lines of the table"));
    m_table->setColumnUnits({14, 44, 56, 0});
}

void ImportLines::show(const work::ImportPlan &plan, const QHash<model::CaseId, QString> &references)
{
    m_lines.clear();
    const work::ImportReport report = work::reportOf(plan);
    for (qsizetype i = 0; i < plan.lines.size(); ++i) {
        const work::PlannedLine &line = plan.lines[i];
        const model::Person &person = line.source.newCase.person;
        const QString name = QStringList{person.lastName, person.firstName}.join(u' ').trimmed();
        const QString like = line.likeLine > 0         ? tr("like line %1").arg(line.likeLine)
                             : line.likeCase.isEmpty() ? QString()
                                                       : tr("like case %1").arg(references.value(line.likeCase));
        m_lines << Line{report.lines[i], name, like};
    }
    QStringList facts = plannedFacts(report.counts);
    m_fact->setText(facts.takeFirst());
    m_others->setText(typo(facts.join(u", "_s)));
    m_all->setCount(count());
    choose();
}

void ImportLines::clear()
{
    m_lines.clear();
    m_fact->clear();
    m_others->clear();
    choose();
}

QString ImportLines::facts() const
{
    return m_others->text();
}

void ImportLines::choose()
{
    QList<Line> shown;
    for (const Line &line : std::as_const(m_lines)) {
        const bool isPlain = line.report.outcome == work::LineOutcome::Created && line.report.leftovers.isEmpty();
        if (!isPlain || m_all->isChecked()) {
            shown << line;
        }
    }
    m_model->setRows(std::move(shown));
    m_table->selectRowAt(0);
}

QString ImportLines::whatOf(const Line &line)
{
    QStringList facts;
    if (!line.like.isEmpty()) {
        facts << line.like;
    }
    for (const QString &reason : line.report.reasons) {
        facts << (reason == u"formula"_s ? tr("a formula is kept as text") : heldWord(reason));
    }
    for (const model::Leftover &leftover : line.report.leftovers) {
        facts << tr("%1: “%2”, %3").arg(leftover.column, leftover.text, leftoverWord(leftover.reason));
    }
    return typo(facts.join(u", "_s));
}

} // namespace relais::ui
