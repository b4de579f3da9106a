// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangeradvice.h"

#include "core/work/rulewords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

DangerAdvice::DangerAdvice(const model::DangerGrid &grid, QWidget *parent)
    : QWidget(parent), m_grid(grid), m_red(new QWidget), m_actions(newParagraph({})), m_numbers(newParagraph({}))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    auto *red = new QVBoxLayout(m_red);
    arrange(red, Space::S);
    red->addWidget(newLabel(tr("To do now"), Role::Section));
    m_actions->setObjectName(u"dangerActions"_s);
    m_numbers->setObjectName(u"dangerNumbers"_s);
    red->addWidget(m_actions);
    red->addWidget(m_numbers);
    red->addWidget(newLine(Qt::Horizontal));
    column->addWidget(m_red);
    addRoutes(column);
    QStringList numbers;
    for (const model::DangerNumber &number : grid.numbers()) {
        const QString words = number.number + u"  "_s + work::either(number.labelFr, number.labelEn);
        numbers << (number.source.toVerify ? tr("%1 (to verify)").arg(words) : words);
    }
    m_numbers->setText(typo(numbers.join(u'\n')));
}

void DangerAdvice::addRoutes(QVBoxLayout *column)
{
    column->addWidget(newLabel(tr("Reporting"), Role::Section));
    for (const model::DangerRoute &route : m_grid.routes()) {
        auto *take = new KeyButton(typo(work::either(route.labelFr, route.labelEn) + u'…'));
        take->setObjectName(u"route_"_s + route.code);
        const QString code = route.code;
        connect(take, &KeyButton::clicked, this, [this, code] { emit reportWanted(code); });
        column->addWidget(take, 0, Qt::AlignLeft);
        column->addWidget(newParagraph(typo(work::either(route.textFr, route.textEn)), Role::Small, Token::Text2));
    }
}

void DangerAdvice::show(const model::DangerAnswers &answers)
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
    m_red->setVisible(!actions.isEmpty());
}

} // namespace relais::ui
