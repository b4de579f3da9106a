// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace relais {

QLocale chosenLocale(const QLocale &system)
{
    return system.language() == QLocale::English ? system : QLocale(QLocale::French, QLocale::France);
}

void speak(QCoreApplication &app, const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QList<QTranslator *> before = app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    const QString language = locale.language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    const auto add = [&app](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    };
    add(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("relais_") + language, QStringLiteral(":/translations"));
}

} // namespace relais
