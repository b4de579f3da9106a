// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "core/model/territory.h"
#include "core/store/keyslots.h"
#include "core/work/access.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/typo.h"
#include "ui/pages/closeddayspanel.h"
#include "ui/pages/routepanel.h"
#include "ui/shell/actwords.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/notices.h"
#include "ui/shell/reminders.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

SettingsPage::SettingsPage(work::Session &session, Notices &notices, SettingStore &machine, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices), m_machine(machine)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    column->addWidget(m_head);
    auto *row = new QHBoxLayout;
    arrange(row, Space::L, Space::L, Space::None, Space::L, Space::L);
    m_subjects = new QListWidget;
    m_subjects->setAccessibleName(tr("Subjects"));
    m_subjects->setItemDelegate(new RowDelegate(m_subjects));
    setWidthRange(m_subjects, 50, 50);
    m_forms = new QStackedWidget;
    row->addWidget(m_subjects);
    row->addWidget(m_forms, 1);
    column->addLayout(row, 1);
    addSubject(tr("Appearance"), buildLook());
    addSubject(tr("Lock"), buildLock());
    addSubject(tr("Reminders"), buildReminders());
    addSubject(tr("Office"), buildOffice());
    addSubject(tr("Closed days"), new ClosedDaysPanel(m_session, m_notices));
    if (work::access::mayDo(m_session, u"carrier.set"_s)) {
        auto *area = new QScrollArea; // taller than a small window at 200 %
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        m_route = new RoutePanel(m_session, m_notices);
        area->setWidget(m_route);
        addSubject(tr("Exchanges"), area);
        m_subjects->item(m_subjects->count() - 1)->setData(Qt::UserRole, kExchanges);
    }
    addSubject(tr("Keys"), buildKeys());
    addSubject(tr("About"), buildAbout());
    connect(m_subjects, &QListWidget::currentRowChanged, m_forms, &QStackedWidget::setCurrentIndex);
    m_subjects->setCurrentRow(0);
}

void SettingsPage::addSubject(const QString &name, QWidget *form)
{
    m_subjects->addItem(name);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::M);
    column->addWidget(newLabel(name, Role::Section));
    column->addWidget(form);
    column->addStretch();
    setWidthRange(page, 60, 100);
    m_forms->addWidget(page);
}

QWidget *SettingsPage::buildLook()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    auto *scheme = new ChoiceRow({{u"0"_s, tr("as the system")}, {u"1"_s, tr("light")}, {u"2"_s, tr("dark")}});
    scheme->setName(tr("Colours"));
    scheme->setValue(QString::number(kAppearance.in(m_machine)));
    connect(scheme, &ChoiceRow::chosen, this, [this](const QString &value) {
        kAppearance.set(m_machine, value.toInt());
        applyLook(m_machine);
    });
    column->addWidget(new Field(tr("&Colours"), scheme));
    auto *zoom = new QSpinBox;
    zoom->setRange(100, 200);
    zoom->setSingleStep(10);
    zoom->setSuffix(u"\u00a0%"_s);
    zoom->setValue(kZoom.in(m_machine));
    connect(zoom, &QSpinBox::editingFinished, this, [this, zoom] {
        kZoom.set(m_machine, zoom->value());
        applyLook(m_machine);
    });
    column->addWidget(new Field(tr("&Zoom"), zoom));
    return form;
}

QWidget *SettingsPage::buildLock()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    auto *minutes = new QSpinBox;
    minutes->setRange(1, 60);
    minutes->setSuffix(tr(" min"));
    minutes->setValue(kIdleMinutes.in(m_machine));
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) { kIdleMinutes.set(m_machine, value); });
    column->addWidget(new Field(tr("&Lock after"), minutes));
    column->addWidget(newParagraph(typo(tr("Without a key or a movement. Ctrl+L locks at once, F12 hides the window.")),
                                   Role::Body, Token::Text2));
    return form;
}

QWidget *SettingsPage::buildReminders()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    const auto add = [&](const QString &label, const QString &name, const Setting<bool> &setting) {
        auto *choice = new ChoiceRow({{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}});
        choice->setName(name);
        choice->setValue(setting.in(m_machine) ? u"yes"_s : u"no"_s);
        connect(choice, &ChoiceRow::chosen, this,
                [this, setting](const QString &value) { setting.set(m_machine, value == u"yes"_s); });
        column->addWidget(new Field(label, choice));
    };
    add(tr("&Reminders of the desktop"), tr("Reminders of the desktop"), kReminders);
    add(tr("&Also while the window is hidden"), tr("Also while the window is hidden"), kRemindersWhileHidden);
    column->addWidget(newParagraph(typo(tr("A reminder says a count and nothing else.")), Role::Body, Token::Text2));
    return form;
}

QWidget *SettingsPage::buildOffice()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    auto *name = new QLineEdit(m_session.office.name);
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        const QString typed = name->text().trimmed();
        if (typed.isEmpty() || typed == m_session.office.name) {
            name->setText(m_session.office.name);
            return;
        }
        if (const Result<void> set = work::setVaultSetting(m_session, u"office.name"_s, typed); !set) {
            m_notices.error(set.error());
            return;
        }
        m_session.office.name = typed;
        m_notices.say(tr("Office entered."));
    });
    column->addWidget(new Field(tr("&Office"), name));
    const model::Territory *territory = model::findTerritory(m_session.office.department);
    column->addWidget(
        newLabel(territory == nullptr ? m_session.office.department : territory->code + u"  "_s + territory->name,
                 Role::Body, Token::Text2));
    column->addWidget(
        newLabel(m_session.user.name + u", "_s + roleWord(m_session.user.role), Role::Body, Token::Text2));
    return form;
}

QWidget *SettingsPage::buildKeys()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    const auto known = store::KeySlots::list(m_session.vault.folder());
    if (known) {
        for (const store::SlotInfo &slot : *known) {
            const QString kind = slot.kind == store::SlotKind::Passphrase ? tr("phrase") : tr("recovery sheet");
            const auto role = model::fromWord<model::Role>(slot.role);
            const QString who = role ? slot.label + u", "_s + roleWord(*role) : slot.label;
            column->addWidget(newLabel(slot.label.isEmpty() ? kind : who + u", "_s + kind));
        }
    }
    auto *phrase = new KeyButton(tr("New phrase…"));
    auto *sheet = new KeyButton(tr("New recovery sheet…"));
    auto *people = new KeyButton(tr("Persons of the office…"));
    auto *acts = new FlowLayout;
    arrange(acts, Space::S);
    for (KeyButton *button : {phrase, sheet, people}) {
        acts->addWidget(button);
    }
    column->addLayout(acts);
    connect(people, &KeyButton::clicked, this, &SettingsPage::peopleWanted);
    column->addWidget(newParagraph(typo(tr("What is replaced opens nothing any more. The cases are not touched.")),
                                   Role::Body, Token::Text2));
    connect(phrase, &KeyButton::clicked, this, &SettingsPage::newPhraseWanted);
    connect(sheet, &KeyButton::clicked, this, &SettingsPage::newSheetWanted);
    return form;
}

QWidget *SettingsPage::buildAbout()
{
    return newParagraph(typo(tr("Relais %1. Free software under the GPL, version 3 or later. Without any server: "
                                "everything is in the vault.")
                                 .arg(QCoreApplication::applicationVersion())),
                        Role::Body, Token::Text2);
}

void SettingsPage::open(const QString &id)
{
    for (int row = 0; row < m_subjects->count() && !id.isEmpty(); ++row) {
        if (m_subjects->item(row)->data(Qt::UserRole).toString() == id) {
            m_subjects->setCurrentRow(row);
        }
    }
    reload();
}

void SettingsPage::clear()
{
    if (m_route != nullptr) {
        m_route->clear();
    }
}

void SettingsPage::reload()
{
    if (m_route != nullptr) {
        m_route->reload();
    }
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

Headline SettingsPage::headline() const
{
    return {{}, typo(tr("Each change is applied at once."))};
}

QWidget *SettingsPage::firstFocus() const
{
    return m_subjects;
}

} // namespace relais::ui
