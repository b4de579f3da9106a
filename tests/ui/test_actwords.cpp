// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"
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
    // A verb is the only plain string of the form "noun.verb" in the verbs of a worker; what is shown of a case names
    // fields. Verbs that other files name are constants.
    static const QRegularExpression plain(u"(?<!setting\\()(?<![a-zA-Z])\"([a-z]+\\.[a-z_]+)\"(?!_s)"_s);
    static const QRegularExpression constant(u"Verb = \"([a-z]+\\.[a-z_]+)\""_s);
    QSet<QString> used;
    const QDir folder(sourcePath(u"/core/work"_s));
    const QStringList files = folder.entryList({u"*.cpp"_s, u"*.h"_s});
    for (const QString &name : files) {
        if (name.startsWith(u"access"_s)) {
            continue;
        }
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        auto found = (name.endsWith(u".h"_s) ? constant : plain).globalMatch(text);
        while (found.hasNext()) {
            used.insert(found.next().captured(1));
        }
    }
    CHECK(used.size() > 20);
    const QStringList known = ui::knownVerbs();
    for (const QString &one : used) {
        INFO(one.toStdString());
        CHECK(known.contains(one));
        CHECK(ui::actWord(one) != ui::actWord(u"nothing.known"_s));
    }
}
