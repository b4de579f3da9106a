// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangeradvice.h"

#include "core/work/rulewords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

DangerAdvice::DangerAdvice(const model::DangerGrid &grid, model::OfficeKind office, QWidget *parent)
    : QWidget(parent), m_grid(grid), m_wanted(new QWidget), m_kept(newParagraph({}, Role::Small, Token::Text2)),
      m_actions(newParagraph({})), m_numbers(newParagraph({}))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    auto *wanted = new QVBoxLayout(m_wanted);
    arrange(wanted, Space::S);
    wanted->addWidget(newLabel(tr("To do now"), Role::Section));
    m_kept->setObjectName(u"dangerKept"_s);
    m_actions->setObjectName(u"dangerActions"_s);
    m_numbers->setObjectName(u"dangerNumbers"_s);
    wanted->addWidget(m_kept);
    wanted->addWidget(m_actions);
    wanted->addWidget(m_numbers);
    wanted->addWidget(newLine(Qt::Horizontal));
    column->addWidget(m_wanted);
    addRoutes(column, office);
    QStringList numbers;
    for (const model::DangerNumber &number : grid.numbers()) {
        const QString words = number.number + u"  "_s + work::either(number.labelFr, number.labelEn);
        numbers << (number.source.toVerify ? tr("%1 (to verify)").arg(words) : words);
    }
    m_numbers->setText(typo(numbers.join(u'\n')));
}

void DangerAdvice::addRoutes(QVBoxLayout *column, model::OfficeKind office)
{
    column->addWidget(newLabel(tr("Reporting"), Role::Section));
    for (const model::DangerRoute &route : m_grid.routes()) {
        if (!route.isOpenTo(office)) {
            continue;
        }
        auto *take = new KeyButton(typo(work::either(route.labelFr, route.labelEn) + u'…'));
        take->setObjectName(u"route_"_s + route.code);
        const QString code = route.code;
        connect(take, &KeyButton::clicked, this, [this, code] { emit reportWanted(code); });
        column->addWidget(take, 0, Qt::AlignLeft);
        column->addWidget(newParagraph(typo(work::either(route.textFr, route.textEn)), Role::Small, Token::Text2));
    }
}

void DangerAdvice::show(const model::DangerAnswers &answers, const QString &kept)
{
    QStringList actions;
    const QList<model::DangerAction> wanted = model::actionsFor(m_grid, answers);
    for (const model::DangerAction &action : wanted) {
        QString words = work::either(action.textFr, action.textEn);
        if (!action.measures.isEmpty()) {
            words += u' ' + action.measures.join(u", "_s) + u'.';
        }
        actions << (action.source.toVerify ? tr("%1 (to verify)").arg(words) : words);
    }
    m_actions->setText(typo(actions.join(u'\n')));
    m_kept->setText(typo(tr("From the pass of %1").arg(kept)));
    m_kept->setVisible(!kept.isEmpty());
    m_wanted->setVisible(!actions.isEmpty());
}

} // namespace relais::ui
