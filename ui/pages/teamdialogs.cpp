// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teamdialogs.h"

#include "core/model/dateinput.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace relais::ui {

namespace caseload = work::caseload;

namespace {

DateEdit *newDay(const work::Session &session, const QString &name)
{
    auto *day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [&session] { return session.today(); });
    day->setObjectName(name);
    return day;
}

} // namespace

AssignDialog::AssignDialog(const work::Session &session, QList<model::CaseId> cases, QWidget *parent)
    : DialogFrame(tr("Assign %n case(s)", nullptr, static_cast<int>(cases.size())), tr("Assign"), ActKey::Return,
                  parent),
      m_session(session), m_cases(std::move(cases))
{
    setWidthRange(this, 120, 0);
    m_people = new QListWidget;
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(tr("People of the office"));
    const auto people = caseload::people(session);
    const auto loads = caseload::loads(session);
    const auto absences = caseload::absences(session);
    for (const model::User &user : people.value_or(QList<model::User>())) {
        QStringList words{user.name};
        for (const caseload::Load &load : loads.value_or(QList<caseload::Load>())) {
            if (load.name == user.name) {
                words << tr("%n open", "cases", load.open) << tr("%n late", "cases", load.late);
            }
        }
        for (const caseload::Absence &absence : absences.value_or(QList<caseload::Absence>())) {
            if (absence.who == user.id && absence.isOn(session.today())) {
                words << tr("away until %1").arg(dayDate(absence.until));
            }
        }
        auto *item = new QListWidgetItem(typo(words.join(u", "_s)), m_people);
        item->setData(Qt::UserRole, user.name);
    }
    m_people->setCurrentRow(0);
    body()->addWidget(m_people);
    act()->setEnabled(m_people->count() > 0);
    connect(m_people, &QListWidget::itemActivated, act(), &KeyButton::click);
    m_people->setFocus(Qt::OtherFocusReason);
}

QString AssignDialog::name() const
{
    const QListWidgetItem *item = m_people->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void AssignDialog::accept()
{
    hideError();
    const auto changed = caseload::assign(m_session, m_cases, name());
    if (!changed) {
        showError(changed.error());
        return;
    }
    m_changed = *changed;
    QDialog::accept();
}

AwayDialog::AwayDialog(const work::Session &session, QWidget *parent)
    : DialogFrame(tr("Replacement"), tr("Enter"), ActKey::Return, parent), m_session(session)
{
    setWidthRange(this, 130, 0);
    body()->addWidget(newParagraph(
        typo(tr("Meanwhile the cases of the one count as those of the other, at every post of the office."))));
    m_who = new QComboBox;
    m_who->setObjectName(u"who"_s);
    m_by = new QComboBox;
    m_by->setObjectName(u"by"_s);
    for (const model::User &user : caseload::people(session).value_or(QList<model::User>())) {
        m_who->addItem(user.name, user.id.text());
        m_by->addItem(user.name, user.id.text());
    }
    m_who->setCurrentIndex(m_who->findText(session.user.name));
    m_by->setCurrentIndex(m_by->count() > 1 ? (m_who->currentIndex() == 0 ? 1 : 0) : -1);
    m_from = newDay(session, u"from"_s);
    m_from->setDate(session.today());
    m_until = newDay(session, u"until"_s);
    m_untilField = new Field(tr("&Until"), m_until);
    body()->addWidget(new Field(tr("&Who is away"), m_who));
    auto *days = new QHBoxLayout;
    arrange(days, Space::M);
    days->addWidget(new Field(tr("&From"), m_from), 1);
    days->addWidget(m_untilField, 1);
    body()->addLayout(days);
    body()->addWidget(new Field(tr("Who &stands in"), m_by));
    m_who->setFocus(Qt::OtherFocusReason);
}

void AwayDialog::accept()
{
    hideError();
    const bool hasEnd = m_until->date().isValid() && m_until->date() >= m_session.today();
    m_untilField->setError(hasEnd ? QString() : tr("A coming day."));
    if (!hasEnd) {
        m_until->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<void> done = caseload::setAway(m_session, m_who->currentData().toString(), m_from->date(),
                                                m_until->date(), m_by->currentData().toString());
    if (!done) {
        showError(done.error());
        return;
    }
    m_done =
        tr("%1 stands in for %2 until %3.").arg(m_by->currentText(), m_who->currentText(), dayDate(m_until->date()));
    QDialog::accept();
}

} // namespace relais::ui
