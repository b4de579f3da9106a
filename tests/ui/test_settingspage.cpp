// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/idlelock.h"

#include <QHash>
#include <QSignalSpy>

using namespace relais;
using namespace relais::ui;

namespace {

class MemorySettings final : public SettingStore
{
public:
    [[nodiscard]] QVariant settingValue(const QString &key) const override { return values.value(key); }
    void setSettingValue(const QString &key, const QVariant &value) override { values.insert(key, value); }
    QHash<QString, QVariant> values;
};

struct Settings {
    TempVault vault;
    FakeNotices notices;
    MemorySettings machine;
    std::unique_ptr<SettingsPage> page;

    Settings()
    {
        speak(*qApp, QLocale(QLocale::French));
        page = std::make_unique<SettingsPage>(vault.session(), notices, machine);
        page->resize(1000, 700);
        person::look(*page);
        page->firstFocus()->setFocus();
    }
    ~Settings() { applyLook(Appearance::Light, 100); }
    /// Goes down the subjects from wherever the focus is.
    void goTo(int subject)
    {
        page->firstFocus()->setFocus();
        person::press(Qt::Key_Home);
        for (int i = 0; i < subject; ++i) {
            person::press(Qt::Key_Down);
        }
    }
};

} // namespace

TEST_CASE("zoom and colours are set from the keyboard and applied at once", "[ui][settings]")
{
    Settings settings;
    person::tabTo(u"Zoom"_s);
    person::press(Qt::Key_Up);
    person::press(Qt::Key_Up);
    person::press(Qt::Key_Return);
    CHECK(zoomPercent() == 120);
    CHECK(kZoom.in(settings.machine) == 120);
    person::retype(u"500"_s); // beyond the range: held inside
    person::press(Qt::Key_Tab);
    CHECK(kZoom.in(settings.machine) <= 200);
    settings.goTo(0);
    person::tabTo(u"Couleurs : comme le système"_s);
    person::press(Qt::Key_Right);
    person::press(Qt::Key_Space);
    CHECK(kAppearance.in(settings.machine) == static_cast<int>(Appearance::Light));
}

TEST_CASE("the minutes before the lock are set from the keyboard", "[ui][settings]")
{
    Settings settings;
    const int before = kIdleMinutes.in(settings.machine);
    settings.goTo(1);
    person::tabTo(u"Verrouiller après"_s);
    person::press(Qt::Key_Up);
    CHECK(kIdleMinutes.in(settings.machine) == before + 1);
}

TEST_CASE("the office is renamed by leaving its field; an empty name is not taken", "[ui][settings]")
{
    Settings settings;
    const QString before = settings.vault.session().office.name;
    settings.goTo(3);
    person::tabTo(u"Organisme"_s);
    person::press(Qt::Key_A, Qt::ControlModifier);
    person::press(Qt::Key_Delete);
    person::press(Qt::Key_Return);
    CHECK(settings.vault.session().office.name == before);
    person::retype(u"CAF de Rouen"_s);
    person::press(Qt::Key_Return);
    CHECK(settings.vault.session().office.name == u"CAF de Rouen"_s);
    CHECK(settings.notices.said.size() == 1);
    const auto stored = settings.vault.vault().read(
        [](const store::Reader &reader) -> Result<QString> { return store::settingOf(reader, u"office.name"_s); });
    REQUIRE_OK(stored);
    CHECK(*stored == u"CAF de Rouen"_s);
}

TEST_CASE("new keys are asked for by their buttons", "[ui][settings]")
{
    Settings settings;
    QSignalSpy phrase(settings.page.get(), &SettingsPage::newPhraseWanted);
    QSignalSpy sheet(settings.page.get(), &SettingsPage::newSheetWanted);
    settings.goTo(6);
    person::press(Qt::Key_Tab);
    person::press(Qt::Key_Space);
    person::press(Qt::Key_Tab);
    person::press(Qt::Key_Space);
    CHECK(phrase.count() == 1);
    CHECK(sheet.count() == 1);
}
