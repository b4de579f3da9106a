// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/danger.h"
#include "core/work/sealed.h"
#include "core/work/summary.h"
#include "core/work/users.h"
#include "tests/kit/catch.h"
#include "translations/language.h"
#include "ui/shell/actwords.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace relais;

TEST_CASE("every act that the program can write in a journal has its words", "[ui][words]")
{
    speak(*qApp, QLocale(QLocale::French));
    // A verb is the only plain string of the form "noun.verb" in the verbs of a worker.
    static const QRegularExpression verb(u"(?<!setting\\()(?<![a-zA-Z])\"([a-z]+\\.[a-z_]+)\"(?!_s)"_s);
    QSet<QString> used;
    const QDir folder(QStringLiteral(RELAIS_SOURCE_DIR "/core/work"));
    const QStringList files = folder.entryList({u"*.cpp"_s});
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = verb.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            used.insert(found.next().captured(1));
        }
    }
    used.insert(QString::fromLatin1(work::summary::kPrintVerb));
    used.insert(QString::fromLatin1(work::danger::kReportVerb));
    for (const char *named : {work::sealed::kOpenVerb, work::sealed::kResealVerb, work::users::kAddVerb,
                              work::users::kRoleVerb, work::users::kLeaveVerb}) {
        used.insert(QString::fromLatin1(named));
    }
    CHECK(used.size() > 20);
    const QStringList known = ui::knownVerbs();
    for (const QString &one : used) {
        INFO(one.toStdString());
        CHECK(known.contains(one));
        CHECK(ui::actWord(one) != ui::actWord(u"nothing.known"_s));
    }
}
