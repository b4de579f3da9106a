// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/selftest.h"

#include "core/model/reference.h"
#include "core/store/cipherconnection.h"
#include "core/store/passphrase.h"
#include "core/store/schema.h"
#include "ui/common/icon.h"
#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>
#include <QPixmap>
#include <QTextStream>

namespace relais {

namespace {

// Named, so that the collector of our own strings leaves Qt's alone.
constexpr const char *kDialogWords = "QPlatformTheme";
constexpr const char *kCancel = "Cancel";

} // namespace

int selfTest()
{
    QTextStream out(stdout);
    int faults = 0;
    const auto check = [&](const char *what, bool holds) {
        out << (holds ? "ok      " : "FAILED  ") << what << '\n';
        faults += holds ? 0 : 1;
    };
    check("SQL engine", store::verifyEngine().has_value());
    check("schema scripts", store::shippedSchemaVersion() >= 1 && !store::schemaStatements(1).isEmpty());
    check("reference data", model::loadReference().has_value());
    check("words of passphrases", store::proposePassphrase().split(QLatin1Char(' ')).size() == 7);
    check("font Noto Sans", QFontInfo(ui::fontOf(ui::Role::Body)).family() == QStringLiteral("Noto Sans"));
    check("words of Qt in the language of the screen",
          QLocale().language() != QLocale::French ||
              QCoreApplication::translate(kDialogWords, kCancel) == QStringLiteral("Annuler"));
    check("icons", ui::hasIcon(u"list-add") && !ui::programIcon().isNull());
    return faults == 0 ? 0 : 1;
}

} // namespace relais
