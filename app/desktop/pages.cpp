// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, and how one leads to another.
#include "app/desktop/application.h"

#include "core/work/access.h"
#include "ui/pages/activatepage.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/casepage.h"
#include "ui/pages/decisionspage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/intakepage.h"
#include "ui/pages/liaisonpaper.h"
#include "ui/pages/partnerspage.h"
#include "ui/pages/printpage.h"
#include "ui/pages/retentionpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/tracespage.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/reminders.h"
#include "ui/tools/importwizard.h"

#include <QAction>

namespace relais {

void Application::addPage(const QString &word, ui::Page *page, ui::MainWindow::Place place, ui::Page *under)
{
    m_pages.insert(word, page);
    m_window->addPage(page, place, under);
}

/// The first page: it follows the clock, and the count of the desktop's reminders follows it.
void Application::addToday()
{
    m_today = new ui::TodayPage(*session(), *m_notices, m_newCase);
    addPage(u"today"_s, m_today, ui::MainWindow::Place::Navigation);
    auto *watch = new ui::DayWatch(m_clock, session()->zone, {}, m_today);
    connect(watch, &ui::DayWatch::minutePassed, m_today, &ui::TodayPage::tick);
    connect(watch, &ui::DayWatch::dayChanged, m_today, &ui::TodayPage::reload);
    m_reminders = new ui::Reminders(m_settings, m_window.get(), {}, m_today);
    const auto remind = [this] {
        using Window = ui::Reminders::Window;
        m_reminders->setCount(m_today->count().value_or(0), m_window->isLocked() ? Window::Hidden : Window::Shown);
    };
    connect(m_today, &ui::Page::statusChanged, this, remind);
    remind();
}

void Application::buildPages()
{
    using Place = ui::MainWindow::Place;
    addToday();
    m_newCase->setEnabled(work::access::mayDo(*session(), u"case.open"_s));
    m_import->setEnabled(work::access::mayDo(*session(), u"import.caseload"_s));
    auto *caseload = new ui::CaseloadPage(*session(), *m_notices, m_newCase, m_import);
    auto *dossier = new ui::CasePage(*session(), *m_notices, m_window->backAction());
    auto *print = new ui::PrintPage(*session(), *m_notices, m_window->backAction());
    addPage(u"caseload"_s, caseload, Place::Navigation);
    addPage(u"case"_s, dossier, Place::Beside, caseload);
    addPage(u"print"_s, print, Place::Beside, caseload);
    auto *intake = new ui::IntakePage(*session(), *m_notices);
    addPage(u"intake"_s, intake, Place::Beside, caseload);
    const auto openCase = [this, dossier](const model::CaseId &id) { m_window->show(dossier, id.text()); };
    connect(caseload, &ui::CaseloadPage::caseWanted, this, openCase);
    connect(m_today, &ui::TodayPage::caseWanted, this, openCase);
    connect(m_newCase, &QAction::triggered, intake, [this, intake] { m_window->show(intake); });
    connect(intake, &ui::IntakePage::caseCreated, this, openCase);
    connect(intake, &ui::IntakePage::caseWanted, this, openCase);
    connect(intake, &ui::IntakePage::leaveWanted, this, [this, caseload] { m_window->show(caseload); });
    connect(dossier, &ui::CasePage::caseWanted, this, openCase);
    connect(dossier, &ui::CasePage::printWanted, this,
            [this, print](const model::CaseId &id) { m_window->show(print, id.text()); });
    auto *decisions = new ui::DecisionsPage(*session(), *m_notices);
    addPage(u"decisions"_s, decisions, Place::Navigation);
    connect(decisions, &ui::DecisionsPage::caseWanted, this, openCase);
    addPartners();
    if (work::access::right(*session(), u"trace"_s, work::access::Outlet::Screen) == work::access::Right::Yes) {
        addPage(u"traces"_s, new ui::TracesPage(*session(), *m_notices), Place::Navigation);
    }
    auto *import = new ui::ImportWizard(*session(), *m_notices, m_window->backAction());
    addPage(u"import"_s, import, Place::Beside, caseload);
    connect(m_import, &QAction::triggered, import, [this, import] {
        if (m_window->show(import)) {
            import->chooseFile();
        }
    });
    connect(import, &ui::ImportWizard::imported, this, [this, caseload] { m_window->show(caseload); });
    if (work::retention::mayDecide(*session())) {
        auto *retention = new ui::RetentionPage(*session(), *m_notices);
        addPage(u"retention"_s, retention, Place::Foot);
        connect(retention, &ui::RetentionPage::caseWanted, this, openCase);
    }
    addActivation(dossier, caseload);
    connect(dossier, &ui::CasePage::gone, print, &ui::Page::clear);
    connect(dossier, &ui::CasePage::gone, this, [this, caseload] { m_window->show(caseload); });
    auto *settings = new ui::SettingsPage(*session(), *m_notices, m_settings);
    addPage(u"settings"_s, settings, Place::Foot);
    using Renew = ui::RenewKeysDialog::Renew;
    connect(settings, &ui::SettingsPage::newPhraseWanted, this, [this] { renewKeys(Renew::Phrase); });
    connect(settings, &ui::SettingsPage::newSheetWanted, this, [this] { renewKeys(Renew::Sheet); });
    connect(settings, &ui::SettingsPage::peopleWanted, this, &Application::showPeople);
    if (auto *exchange = qobject_cast<ui::ExchangePage *>(pageNamed(u"exchange"_s))) {
        connect(exchange, &ui::ExchangePage::caseWanted, this, openCase);
        connect(exchange, &ui::ExchangePage::routeWanted, settings,
                [this, settings] { m_window->show(settings, ui::SettingsPage::kExchanges); });
    }
    m_window->show(m_today);
}

/// Other offices: what goes between us, and whose cards we have.
void Application::addPartners()
{
    using Place = ui::MainWindow::Place;
    ui::ExchangePage *exchange = nullptr;
    if (work::exchanges::mayExchange(*session())) {
        exchange = new ui::ExchangePage(*session(), *m_notices);
        addPage(u"exchange"_s, exchange, Place::Navigation);
        m_exchange->setVisible(true);
        connect(m_window.get(), &ui::MainWindow::shown, exchange,
                [this, exchange](const ui::Page *page) { m_exchange->setVisible(page != exchange); });
    }
    if (work::access::right(*session(), u"cards"_s, work::access::Outlet::Screen) != work::access::Right::Yes) {
        return;
    }
    auto *partners = new ui::PartnersPage(*session(), *m_notices);
    addPage(u"partners"_s, partners, Place::Navigation);
    if (exchange != nullptr) {
        connect(exchange, &ui::ExchangePage::partnersWanted, this,
                [this, partners](const QString &office) { m_window->show(partners, office); });
        connect(exchange, &ui::ExchangePage::cardChosen, partners, [this, partners](const QString &path) {
            if (m_window->show(partners)) {
                partners->importFile(path);
            }
        });
    }
}

/// Opened from a case, and back to it.
void Application::addActivation(ui::CasePage *dossier, ui::Page *under)
{
    auto *activate = new ui::ActivatePage(*session(), *m_notices, m_window->backAction());
    addPage(u"activate"_s, activate, ui::MainWindow::Place::Beside, under);
    connect(dossier, &ui::CasePage::activationWanted, this,
            [this, activate](const model::CaseId &id, const QStringList &measures) {
                if (m_window->show(activate, id.text()) && !measures.isEmpty()) {
                    activate->tickOnly(measures);
                }
            });
    connect(dossier, &ui::CasePage::gone, activate, &ui::Page::clear);
    const auto openCase = [this, dossier](const model::CaseId &id) { m_window->show(dossier, id.text()); };
    connect(activate, &ui::ActivatePage::leaveWanted, this, openCase);
    connect(activate, &ui::ActivatePage::activated, this, openCase);
    connect(activate, &ui::ActivatePage::sheetsWanted, this, [this](const QList<model::OrientationId> &ids) {
        ui::askAndPrintSheets(*session(), *m_notices, ids, m_window.get());
    });
    connect(activate, &ui::ActivatePage::exchangeWanted, m_exchange, &QAction::trigger);
    connect(activate, &ui::ActivatePage::partnerWanted, this, [this](const QString &office) {
        if (ui::Page *partners = pageNamed(u"partners"_s)) {
            m_window->show(partners, office);
        }
    });
}

/// F5 of every page: to the page of the exchanges, where the same key stands, and at once.
void Application::exchangeNow()
{
    ui::Page *exchange = pageNamed(u"exchange"_s);
    if (exchange == nullptr || !m_window->show(exchange)) {
        return;
    }
    for (QAction *action : exchange->pageActions(ui::Menu::File)) {
        if (action->shortcut() == QKeySequence(Qt::Key_F5)) {
            action->trigger();
        }
    }
}

ui::Page *Application::pageNamed(const QString &word) const
{
    return m_pages.value(word);
}

} // namespace relais
