// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatedialog.h"

#include "core/work/rulewords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using work::templates::DelayChange;
using work::templates::Proposal;

TemplateDialog::TemplateDialog(const work::Session &session, const Proposal &proposal, QWidget *parent)
    : DialogFrame(tr("%1, version %2").arg(proposal.title).arg(proposal.version), tr("Take over"), ActKey::CtrlReturn,
                  parent),
      m_session(session)
{
    setWidthRange(this, 170, 0);
    body()->addWidget(newParagraph(
        typo(tr("This case follows version %1. Nothing changes before you take the new one over, and Ctrl+Z takes it "
                "back.")
                 .arg(proposal.pinnedVersion))));
    const QList<Line> changes = lines(proposal);
    if (changes.isEmpty()) {
        body()->addWidget(newParagraph(tr("No measure and no delay of this case changes.")));
    } else {
        body()->addWidget(buildTable(changes));
    }
    leave()->setText(tr("Later"));
    leave()->setObjectName(u"laterButton"_s);
    act()->setObjectName(u"adoptButton"_s);
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
    QStringList words{work::spanWords(rule->span)};
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
