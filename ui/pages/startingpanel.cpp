// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startingpanel.h"

#include "core/model/territory.h"
#include "core/work/rulewords.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/intakewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

QString dueWord(const model::Due &due, const QDate &today)
{
    if (!due.prudent) {
        return u"–"_s;
    }
    const QDate day = due.prudent->date();
    const QString date = day.year() == today.year() ? dayDate(day) : shortDate(day, today);
    return due.precision == model::Precision::Instant ? date + u' ' + due.prudent->time().toString(u"HH:mm"_s) : date;
}

} // namespace

StartingPanel::StartingPanel(work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::M, Space::M, Space::M, Space::L);
    column->addWidget(newLabel(tr("On creation"), Role::Section));
    arrange(m_grid, Space::Xs);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
}

void StartingPanel::addRow(const QString &name, const QString &value, Weight weight, const QString &remark)
{
    const int row = m_grid->rowCount();
    QLabel *label = newLabel(name, Role::Body, Token::Text2);
    setWidthRange(label, 31);
    QLabel *words = newParagraph(value, weight == Weight::Bold ? Role::BodyBold : Role::Body);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_labels << label << words;
    if (!remark.isEmpty()) {
        QLabel *small = newParagraph(remark, Role::Small, Token::Text2);
        m_grid->addWidget(small, row + 1, 1);
        m_labels << small;
    }
}

void StartingPanel::addClock(const work::intake::StartingClock &clock)
{
    QString remark = typo(work::spanWords(clock.span));
    if (clock.national) {
        const model::Territory *place = model::findTerritory(m_session.office.department);
        remark += place == nullptr ? QString() : u", "_s + place->name;
    }
    if (clock.toVerify) {
        remark += u", "_s + tr("to verify");
    }
    addRow(shortClockWord(m_session, clock.code), dueWord(clock.due, m_session.today()), Weight::Bold, remark);
    if (clock.national) {
        addRow(tr("National mark"), dueWord(*clock.national, m_session.today()), Weight::Plain);
    }
}

void StartingPanel::setStarting(const work::intake::Starting &starting)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const work::intake::StartingClock &clock : starting.clocks) {
        addClock(clock);
    }
    const QString territory = starting.territory == model::kNationalTerritory ? tr("national") : starting.territory;
    addRow(tr("Parcours"),
           tr("%1, version %2, %n measure(s)", nullptr, starting.measures).arg(territory).arg(starting.version),
           Weight::Plain);
}

} // namespace relais::ui
