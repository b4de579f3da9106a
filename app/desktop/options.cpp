// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace relais {

namespace {

struct OptionWords {
    Q_DECLARE_TR_FUNCTIONS(relais::OptionWords)
};

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    parser.addOptions({
        {name("vault"), OptionWords::tr("Folder of the vault to open."), name("DIR")},
        {name("passphrase-file"), OptionWords::tr("Opens the vault with the phrase of this file: for a demonstration."),
         name("FILE")},
        {name("screenshot"), OptionWords::tr("Writes a picture of the window and stops."), name("FILE")},
        {name("page"), OptionWords::tr("Page to show."), name("WORD")},
        {name("record"), OptionWords::tr("Case to show there, by its number."), name("REFERENCE")},
        {name("size"), OptionWords::tr("Size of the window."), name("WIDTHxHEIGHT")},
        {name("zoom"), OptionWords::tr("Zoom in percent, 100 to 200."), name("PERCENT")},
        {name("scheme"), OptionWords::tr("Light or dark colours."), name("light|dark")},
        {name("self-test"), OptionWords::tr("Checks the engine, fonts, words and resources, then stops.")},
    });
    parser.process(arguments);
    Options options;
    options.vault = parser.value(name("vault"));
    options.passphraseFile = parser.value(name("passphrase-file"));
    options.screenshot = parser.value(name("screenshot"));
    options.page = parser.value(name("page"));
    options.record = parser.value(name("record"));
    options.zoom = parser.value(name("zoom")).toInt();
    options.scheme = parser.value(name("scheme"));
    options.selfTest = parser.isSet(name("self-test"));
    if (parser.isSet(name("size"))) {
        const QStringList sides = parser.value(name("size")).split(QLatin1Char('x'));
        options.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
    }
    return options;
}

} // namespace relais
