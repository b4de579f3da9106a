// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/safespeech.h"

#include <QJsonArray>

using namespace relais;
using namespace relais::model;

namespace {

/// The hours as the program says them, with plain spaces; "?" when unknown.
QString said(const SafeWindows &windows)
{
    return windows.known ? textOf(windows).replace(QChar(QChar::Nbsp), u' ') : u"?"_s;
}

QString read(const char *text)
{
    return said(parseSafeWindows(QString::fromUtf8(text)));
}

} // namespace

TEST_CASE("safe hours are read as référents write them", "[model][safewindow]")
{
    const QList<std::pair<const char *, const char *>> rows = {
        {"9h-11h30 lun-ven", "lun–ven 9 h–11 h 30"},
        {"lun-ven 9h-11h30", "lun–ven 9 h–11 h 30"},
        {"lun–ven 9 h – 11 h 30", "lun–ven 9 h–11 h 30"},
        {"du lundi au vendredi de 9h à 11h30", "lun–ven 9 h–11 h 30"},
        {"Lun. au ven., 9:00-11:30", "lun–ven 9 h–11 h 30"},
        {"en semaine 9h-11h30", "lun–ven 9 h–11 h 30"},
        {"9-11h30 lun-ven", "lun–ven 9 h–11 h 30"},
        {"entre 9h et 11h30 en semaine", "lun–ven 9 h–11 h 30"},
        {"après 14h", "tous les jours 14 h–24 h"},
        {"à partir de 14 heures", "tous les jours 14 h–24 h"},
        {"avant 9h30", "tous les jours 0 h–9 h 30"},
        {"jusqu'à midi", "tous les jours 0 h–12 h"},
        {"après 14h et avant 18h", "tous les jours 14 h–18 h"},
        {"avant 9h ou après 18h", "tous les jours 0 h–9 h et 18 h–24 h"},
        {"matin seulement", "tous les jours 8 h–12 h"},
        {"le mercredi après-midi", "mer 14 h–18 h"},
        {"soir", "tous les jours 18 h–21 h"},
        {"12h-13h pause déj", "tous les jours 12 h–13 h"},
        {"pause de midi", "tous les jours 12 h–14 h"},
        {"tous les matins sauf le mercredi", "lun, mar, jeu–dim 8 h–12 h"},
        {"midi-14h", "tous les jours 12 h–14 h"},
        {"jamais le mercredi", "lun, mar, jeu–dim à toute heure"},
        {"jamais le mercredi ni le jeudi", "lun, mar, ven–dim à toute heure"},
        {"pas le matin", "tous les jours 12 h–24 h"},
        {"pas le mercredi matin", "lun, mar, jeu–dim à toute heure ; mer 12 h–24 h"},
        {"pas avant 10h ni après 18h", "tous les jours 10 h–18 h"},
        {"ne pas appeler le soir", "tous les jours 0 h–17 h"},
        {"tout le temps", "à toute heure"},
        {"24h/24, 7j/7", "à toute heure"},
        {"tout le temps sauf le week-end", "lun–ven à toute heure"},
        {"mar et jeu 14h-18h", "mar et jeu 14 h–18 h"},
        {"lundi, mardi et jeudi 14h-18h", "lun, mar et jeu 14 h–18 h"},
        {"lun-ven 9h-11h et 14h-16h", "lun–ven 9 h–11 h et 14 h–16 h"},
        {"lun-ven 9h-11h, 14h-16h, sam 10h-12h", "lun–ven 9 h–11 h et 14 h–16 h ; sam 10 h–12 h"},
        {"9h-11h lun-ven, 14h-16h sam", "lun–ven 9 h–11 h ; sam 14 h–16 h"},
        {"9h-11h, 14h-16h lun-ven", "lun–ven 9 h–11 h et 14 h–16 h"},
        {"9h-18h sauf mercredi après-midi", "lun, mar, jeu–dim 9 h–18 h ; mer 9 h–12 h"},
        {"lun-ven sauf mercredi", "lun, mar, jeu et ven à toute heure"},
        {"sam-lun 10h-12h", "lun, sam et dim 10 h–12 h"},
        {"jamais", "jamais"},
        {"ne jamais appeler", "jamais"},
        {"lun-ven 9h-11h, pas de message vocal", "lun–ven 9 h–11 h"},
    };
    for (const auto &[text, expected] : rows) {
        INFO(text);
        CHECK(read(text) == QString::fromUtf8(expected));
    }
}

TEST_CASE("a sentence not understood, or readable in two ways, leaves the hours unknown", "[model][safewindow]")
{
    for (const char *text : {"",
                             "?",
                             "pas de message vocal",
                             "à 9h",
                             "vers 9h",
                             "quand il travaille",
                             "9h-11h30 sauf vacances",
                             "22h-6h",
                             "11h-9h",
                             "25h-26h",
                             "9h75-10h",
                             "le matin après 10h",
                             "matin 9h-11h",
                             "lundi 9h-11h, mardi",
                             "9h-11h lun-ven 14h-16h sam mar 8h",
                             "jamais le mercredi, jeudi",
                             "jamais le mercredi, 9h-11h lun-ven",
                             "jamais le mercredi 9h-11h",
                             "jamais le mercredi ni après 18h",
                             "lun-ven sauf mercredi 9h-11h",
                             "mercredi jamais",
                             "le soir jamais",
                             "lun-ven - 9h",
                             "rappeler",
                             "demander Mme Blanchet",
                             "SMS uniquement",
                             "9h",
                             "lun-xyz 9h-11h"}) {
        INFO(text);
        const SafeWindows windows = parseSafeWindows(QString::fromUtf8(text));
        CHECK_FALSE(windows.known);
        CHECK(windows.windows.isEmpty());
        CHECK(windows.text == QString::fromUtf8(text));
    }
}

TEST_CASE("what is said of voicemail and SMS is heard apart from the hours", "[model][safewindow]")
{
    CHECK(parseSafeWindows(u"pas de message vocal"_s).voicemail == Answer::No);
    CHECK(parseSafeWindows(u"ne pas laisser de message"_s).voicemail == Answer::No);
    CHECK(parseSafeWindows(u"jamais de messagerie"_s).voicemail == Answer::No);
    CHECK(parseSafeWindows(u"lun-ven 9h-11h, message vocal ok"_s).voicemail == Answer::Yes);
    CHECK(parseSafeWindows(u"après 14h, pas de SMS"_s).sms == Answer::No);
    CHECK(parseSafeWindows(u"après 14h, sms possible"_s).sms == Answer::Yes);
    CHECK(parseSafeWindows(u"matin"_s).voicemail == Answer::Unknown);
    // Beside something not understood, only what forbids is believed.
    CHECK(parseSafeWindows(u"pas de message, sauf urgence"_s).voicemail == Answer::No);
    CHECK(parseSafeWindows(u"message ok si elle a son sac"_s).voicemail == Answer::Unknown);
}

TEST_CASE("hours said by the program are understood by the program", "[model][safewindow]")
{
    for (const char *text : {"9h-11h30 lun-ven", "après 14h", "jamais le mercredi", "tout le temps", "jamais",
                             "lun-ven 9h-11h, 14h-16h, sam 10h-12h", "pas le mercredi matin", "sam-lun 10h-12h",
                             "9h-18h sauf mercredi après-midi", "avant 9h ou après 18h"}) {
        INFO(text);
        const SafeWindows first = parseSafeWindows(QString::fromUtf8(text));
        REQUIRE(first.known);
        const SafeWindows again = parseSafeWindows(textOf(first));
        CHECK(again.known);
        CHECK(again.windows == first.windows);
    }
}

TEST_CASE("hours written as JSON come back the same, and a damaged text is refused", "[model][safewindow]")
{
    const SafeWindows written = parseSafeWindows(u"lun-ven 9h-11h30 et après 22h ; pas de message vocal"_s);
    const SafeWindows kept = parseSafeWindows(u"jamais le mercredi, pas de message vocal"_s);
    REQUIRE(kept.known);
    for (const SafeWindows &windows : {written, kept}) {
        const auto back = safeWindowsFromJson(toJson(windows));
        REQUIRE_OK(back);
        CHECK(*back == windows);
    }
    for (const auto &[field, value] : QList<std::pair<QString, QJsonValue>>{
             {u"known"_s, u"yes"_s}, {u"voicemail"_s, u"maybe"_s}, {u"more"_s, 1}, {u"windows"_s, u"x"_s}}) {
        QJsonObject damaged = toJson(kept);
        damaged.insert(field, value);
        CHECK_FALSE(safeWindowsFromJson(damaged));
    }
    for (const QJsonObject &window :
         {QJsonObject{{u"days"_s, QJsonArray{}}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"10:00"_s}},
          QJsonObject{{u"days"_s, QJsonArray{8}}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"10:00"_s}},
          QJsonObject{{u"days"_s, QJsonArray{1}}, {u"from"_s, u"9:00"_s}, {u"to"_s, u"10:00"_s}},
          QJsonObject{{u"days"_s, QJsonArray{1}}, {u"from"_s, u"10:00"_s}, {u"to"_s, u"10:00"_s}}}) {
        QJsonObject damaged = toJson(kept);
        damaged.insert(u"windows"_s, QJsonArray{window});
        const auto refused = safeWindowsFromJson(damaged);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DataDamaged);
    }
}
