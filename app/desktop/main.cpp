// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/machinesettings.h"
#include "app/desktop/options.h"
#include "app/desktop/selftest.h"
#include "app/desktop/traces.h"
#include "core/base/secret.h"
#include "core/exchange/mailbox.h"
#include "core/work/cases.h"
#include "translations/language.h"
#include "ui/common/icon.h"
#include "ui/common/look.h"
#include "ui/pages/unlockpage.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

using namespace relais;

namespace {

/// Before a window exists an error has one place: standard error, in the language of the person.
int refuse(const Error &error)
{
    QTextStream(stderr) << ui::errorSentence(error) << Qt::endl;
    return 1;
}

/// Opens the demonstration vault as the unlock page would, and shows the page asked for. @return whether it opened
bool openAtOnce(Application &application, const Options &options)
{
    QFile file(options.passphraseFile);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse({ErrorCode::NotFound, {}});
        return false;
    }
    const SecretBytes phrase = SecretBytes::fromPassphrase(QString::fromUtf8(file.readLine()).trimmed());
    auto keys = work::unlock(options.vault, phrase);
    if (!keys) {
        application.unlockPage().showError(keys.error());
        return false;
    }
    application.openVault({options.vault, std::move(*keys), ui::Unlocked::By::Phrase});
    if (application.session() == nullptr) {
        return false;
    }
    if (ui::Page *page = application.pageNamed(options.page)) {
        const auto record = work::cases::byIdOrReference(*application.session(), options.record);
        application.window().show(page, record ? record->text() : QString());
    }
    return true;
}

int takeScreenshot(ui::MainWindow &window, const Options &options)
{
    window.resize(options.size);
    int result = 1;
    QTimer::singleShot(400, &window, [&] {
        result = window.grab().save(options.screenshot) ? 0 : 1;
        QCoreApplication::quit();
    });
    QApplication::exec();
    return result;
}

/// A new process has new memory: nothing of a case is left in this one. The phrase file is not read again. Nothing of
/// this process runs on, not even the end of a question that was open.
[[noreturn]] void startAnew(char *name)
{
    char *const arguments[] = {name, nullptr};
    execv("/proc/self/exe", arguments);
    _exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const bool hardened = hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("relais"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RELAIS_VERSION));
    leaveNoTraces();
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("relais"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Relais"));
    exchange::useProxyOfSystem();
    QApplication::setWindowIcon(ui::programIcon());
    speak(app, chosenLocale(QLocale::system()));
    if (!hardened) {
        return refuse({ErrorCode::WrongEngine, {}});
    }
    const Options options = Options::parse(QCoreApplication::arguments());
    MachineSettings settings;
    ui::applyLook(settings);
    if (options.selfTest) {
        return selfTest();
    }
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!reference) {
        return refuse(reference.error());
    }
    Application application(settings, clock, *reference);
    if (options.zoom > 0 || !options.scheme.isEmpty()) {
        const bool dark = options.scheme == QStringLiteral("dark");
        ui::applyLook(dark ? ui::Appearance::Dark : ui::Appearance::Light, options.zoom > 0 ? options.zoom : 100);
    }
    QObject::connect(&application, &Application::restartWanted, &app, [&settings, argv] {
        settings.save();
        startAnew(argv[0]);
    });
    if (!options.vault.isEmpty()) {
        application.unlockPage().remember(options.vault);
    }
    application.window().resize(options.size);
    application.window().show();
    if (!options.passphraseFile.isEmpty() && !openAtOnce(application, options) && !options.screenshot.isEmpty()) {
        return 1;
    }
    return options.screenshot.isEmpty() ? QApplication::exec() : takeScreenshot(application.window(), options);
}
