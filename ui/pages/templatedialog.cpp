// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatedialog.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/intakewords.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace relais::ui {

using work::templates::DelayChange;
using work::templates::Proposal;

TemplateDialog::TemplateDialog(const work::Session &session, const Proposal &proposal, QWidget *parent)
    : QDialog(parent), m_session(session)
{
    setWindowTitle(u"Relais"_s);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xl);
    column->addWidget(
        newParagraph(typo(tr("%1, version %2").arg(proposal.title).arg(proposal.version)), Role::Section));
    column->addWidget(newParagraph(
        typo(tr("This case follows version %1. Nothing changes before you take the new one over, and Ctrl+Z takes it "
                "back.")
                 .arg(proposal.pinnedVersion))));
    const QList<Line> changes = lines(proposal);
    if (changes.isEmpty()) {
        column->addWidget(newParagraph(tr("No measure and no delay of this case changes.")));
    } else {
        column->addWidget(buildTable(changes));
    }
    auto *foot = new QHBoxLayout;
    arrange(foot, Space::S);
    foot->addStretch();
    auto *later = new KeyButton(tr("Later"));
    later->setObjectName(u"laterButton"_s);
    later->setShownKey(Qt::Key_Escape);
    auto *adopt = new KeyButton(tr("Take over"), KeyButton::Kind::Primary);
    adopt->setObjectName(u"adoptButton"_s);
    adopt->setShownKey(Qt::CTRL | Qt::Key_Return);
    foot->addWidget(later);
    foot->addWidget(adopt);
    column->addLayout(foot);
    connect(later, &KeyButton::clicked, this, &QDialog::reject);
    connect(adopt, &KeyButton::clicked, this, &QDialog::accept);
    auto *confirm = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(confirm, &QShortcut::activated, adopt, &KeyButton::click);
    setWidthRange(this, 170, 0);
}

QWidget *TemplateDialog::buildTable(const QList<Line> &lines)
{
    using C = Column<Line>;
    C change{tr("Change"), [](const Line &line) { return line.change; }};
    C what{tr("Measure or delay"), [](const Line &line) { return line.what; }};
    C before{tr("Now"), [](const Line &line) { return line.before; }};
    before.tone = C::Tone::Second;
    C after{tr("With the new version"), [](const Line &line) { return line.after; }};
    auto *model = new RowsModel<Line>({change, what, before, after}, this);
    model->setSpoken([](const Line &line) {
        QStringList words{line.change, line.what, line.before, line.after};
        words.removeAll(QString());
        return words.join(u", "_s);
    });
    model->setRows(lines);
    auto *table = new RowTable(Density::Dense);
    table->setModel(model);
    table->setAccessibleName(tr("What the new version changes"));
    table->setColumnUnits({30, 0, 48, 48});
    table->setMinimumHeight(8 * lineHeight());
    return table;
}

QString TemplateDialog::sideWords(const std::optional<model::ClockRule> &rule, const QDateTime &at) const
{
    if (!rule) {
        return {};
    }
    QStringList words{spanWord(rule->span)};
    if (at.isValid()) {
        const QDateTime local = at.toTimeZone(m_session.zone);
        words << (rule->span.unit == model::ClockUnit::Hours
                      ? dayDate(local.date()) + u' ' + local.time().toString(u"HH:mm"_s)
                      : dayDate(local.date()));
    }
    return typo(words.join(u", "_s));
}

QList<TemplateDialog::Line> TemplateDialog::lines(const Proposal &proposal) const
{
    QList<Line> all;
    const auto add = [&](const QString &change, const QStringList &codes) {
        for (const QString &code : codes) {
            all << Line{change, code + u"  "_s + measureWord(m_session, code), {}, {}};
        }
    };
    add(tr("Added"), proposal.added);
    add(tr("Taken out"), proposal.removed);
    add(tr("Kept, begun"), proposal.kept);
    for (const DelayChange &delay : proposal.delays) {
        Line line{tr("Delay"), clockWord(m_session, delay.clock), sideWords(delay.before, delay.beforeAt),
                  sideWords(delay.after, delay.afterAt)};
        if (delay.before && delay.after && delay.before->owes != delay.after->owes) {
            line.before += u", "_s + typo(delay.before->owes);
            line.after += u", "_s + typo(delay.after->owes);
        }
        all << line;
    }
    return all;
}

} // namespace relais::ui
