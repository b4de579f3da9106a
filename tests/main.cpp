// SPDX-License-Identifier: GPL-3.0-or-later
// One runner for every layer: UTC, C locale, no window server, private settings.
#define CATCH_CONFIG_RUNNER
#include "tests/kit/catch.h"

#include "core/base/secret.h"
#include "tests/kit/qtwarnings.h"
#include "tests/kit/seed.h"

#include <QLocale>
#include <QStandardPaths>

#if defined(RELAIS_TEST_GUI)
#include <QApplication>
#elif defined(RELAIS_TEST_PAPER) // fonts and paper, no widgets
#include <QGuiApplication>
#else
#include <QCoreApplication>
#endif

using QtWarnings = qtwarnings::Listener; // the macro makes a name of it
CATCH_REGISTER_LISTENER(QtWarnings)

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM",
            qgetenv("RELAIS_TEST_PLATFORM").isEmpty() ? QByteArray("offscreen") : qgetenv("RELAIS_TEST_PLATFORM"));
    qputenv("TZ", "UTC");
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) { // what rapidcheck draws is the same at each push (tests/kit/seed.h)
        qputenv("RC_PARAMS", "seed=" + QByteArray::number(usualSeed()));
    }
    if (!relais::hardenProcess()) {
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
#if defined(RELAIS_TEST_GUI)
    QApplication app(argc, argv);
#elif defined(RELAIS_TEST_PAPER)
    QGuiApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("relais-tests"));
    qtwarnings::watch();
    const int failed = Catch::Session().run(argc, argv);
    return failed == 0 && qtwarnings::isAnyLeft() ? 1 : failed;
}
