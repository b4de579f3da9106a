// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"
#include "core/work/cases.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/person.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/unlockpage.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

/// Settings that live as long as the test.
class MemorySettings final : public relais::SettingStore
{
public:
    [[nodiscard]] QVariant settingValue(const QString &key) const override
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? QVariant() : found->second;
    }
    void setSettingValue(const QString &key, const QVariant &value) override { m_values[key] = value; }
    [[nodiscard]] const std::map<QString, QVariant> &values() const { return m_values; }

private:
    std::map<QString, QVariant> m_values;
};

/// The whole program over a real vault of one case, locked, its window shown; the phrase is « sept mots ».
class ProgramAtTheDesk
{
public:
    enum class Cases { Two, None };
    explicit ProgramAtTheDesk(Cases cases = Cases::Two, const QLocale &spoken = {QLocale::French, QLocale::France})
    {
        using namespace relais;
        speak(*qApp, spoken);
        ui::applyLook(m_settings);
        auto loaded = model::loadReference();
        REQUIRE_OK(loaded);
        m_reference = std::make_unique<model::Reference>(*std::move(loaded));
        makeVault(cases);
        m_application = std::make_unique<Application>(m_settings, m_clock, *m_reference);
        m_application->unlockPage().remember(folder());
        m_application->window().resize(1440, 900);
        m_application->window().show();
        m_application->window().activateWindow();
        QApplication::setActiveWindow(&m_application->window());
    }

    [[nodiscard]] QString folder() const { return m_place.filePath(u"Bureau.relais-vault"_s); }
    relais::Application &application() { return *m_application; }
    relais::ui::MainWindow &window() { return m_application->window(); }
    FakeClock &clock() { return m_clock; }
    MemorySettings &settings() { return m_settings; }
    [[nodiscard]] const relais::model::Reference &reference() const { return *m_reference; }

    /// As a person: into whatever has the focus.
    static void type(const QString &text) { person::type(text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { person::press(key, modifiers); }
    /// Types the phrase and waits until the vault is open.
    void unlock()
    {
        application().unlockPage().firstFocus()->setFocus();
        type(u"sept mots"_s);
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return application().session() != nullptr; }, 10'000));
    }
    /// Opens a case with a telephone on its page. @return its id
    QString openCase()
    {
        using namespace relais;
        work::cases::NewCase one;
        one.person.lastName = u"Marchand"_s;
        one.file.referredAt = clock().now();
        model::Contact contact;
        contact.value = u"06 39 98 41 07"_s;
        contact.e164 = u"+33639984107"_s;
        one.contacts << contact;
        const auto id = work::cases::open(*application().session(), one);
        REQUIRE_OK(id);
        REQUIRE(window().show(application().pageNamed(u"case"_s), id->text()));
        return id->text();
    }
    /// Whether these words stand in any window.
    static bool shows(const QString &words)
    {
        const QWidgetList all = QApplication::allWidgets();
        return std::any_of(all.cbegin(), all.cend(), [&](const QWidget *widget) {
            return widget->isVisible() && widget->window()->isVisible() &&
                   widget->property("text").toString().contains(words);
        });
    }

private:
    void makeVault(Cases cases)
    {
        using namespace relais;
        const work::Founding founding{
            folder(), {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"C. Auger"_s, model::Role::Coordinator};
        const SecretBytes phrase = SecretBytes::fromPassphrase(u"sept mots"_s);
        const auto forged =
            work::forge(founding, phrase, {1, 8 * 1024 * 1024}); // cheap: this test is not about guessing
        REQUIRE_OK(forged);
        auto desk = work::found(founding, *forged, m_clock, *m_reference);
        REQUIRE_OK(desk);
        const QList<std::pair<QString, QString>> none;
        for (const auto &[last, first] : cases == Cases::None ? none
                                                              : QList{std::pair{u"Petrenko"_s, u"Oksana"_s},
                                                                      std::pair{u"Œuvrard"_s, u"Maëlys"_s}}) {
            work::cases::NewCase one;
            one.person.lastName = last;
            one.person.firstName = first;
            one.file.reference = last == u"Petrenko"_s ? u"76-2026-00001"_s : u"76-2026-00002"_s; // no gap between
            one.file.referredAt = m_clock.now();
            REQUIRE_OK(work::cases::open(*desk->session, one));
        }
    }

    QTemporaryDir m_place;
    FakeClock m_clock;
    MemorySettings m_settings;
    std::unique_ptr<relais::model::Reference> m_reference;
    std::unique_ptr<relais::Application> m_application;
};
