// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        FAIL("cannot read " << path.toStdString());
    }
    QXmlStreamReader xml(&file);
    QList<Message> all;
    Message now;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"source") {
            now = {context, xml.readElementText(), {}};
        } else if (xml.isStartElement() && xml.name() == u"translation") {
            now.forms << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else if (xml.isEndElement() && xml.name() == u"message") {
            all << now;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

} // namespace

TEST_CASE("every string of the program has its French", "[ui][language]")
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"relais_fr.ts"_s);
    const QString root = sourcePath();
    REQUIRE(QFile::copy(root + u"/translations/relais_fr.ts"_s, copy));
    QProcess update;
    update.start(QStringLiteral(RELAIS_LUPDATE),
                 {u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-I"_s, root, root + u"/app"_s,
                  root + u"/core"_s, root + u"/ui"_s, u"-ts"_s, copy});
    REQUIRE(update.waitForFinished(120'000));
    REQUIRE(update.exitCode() == 0);
    const QList<Message> messages = messagesOf(copy);
    CHECK(messages.size() > 100);
    for (const Message &message : messages) {
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        CHECK_FALSE(message.forms.join(QString()).isEmpty());
    }
}

TEST_CASE("the French blames nobody, shouts nowhere and holds no forbidden word", "[ui][language]")
{
    const QStringList forbidden = {u"violence"_s,  u"victime"_s, u"conjugal"_s,
                                   u"agresseur"_s, u"oups"_s,    u"cliquer ici"_s};
    const QList<Message> messages = messagesOf(sourcePath(u"/translations/relais_fr.ts"_s));
    for (const Message &message : messages) {
        const QString french = message.forms.join(u' ');
        INFO(french.toStdString());
        CHECK_FALSE(french.contains(u'!'));
        CHECK_FALSE(french.contains(u'\''));
        for (const QString &word : forbidden) {
            CHECK_FALSE(french.contains(word, Qt::CaseInsensitive));
        }
    }
}
