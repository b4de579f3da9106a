// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/textcheck.h"

using namespace relais;
using namespace relais::model;

namespace {

TextSubject subject()
{
    Case file;
    file.commune = u"Mesnil-Essai"_s;
    file.beneficiaryNumber = u"4 512 887 K"_s;
    Person person;
    person.lastName = u"El Idrissi"_s;
    person.birthName = u"Lefèvre"_s;
    person.firstName = u"Maëlys"_s;
    person.birthDate = QDate(1988, 6, 8);
    Child child;
    child.firstName = u"Noé"_s;
    child.birth = u"2019-04-02"_s;
    child.school = u"Les Tilleuls"_s;
    Author author;
    author.name = u"Damien Rocher"_s;
    author.workplace = u"Garage Central"_s;
    return subjectOf(file, person, {child}, {author});
}

/// « name:Maëlys place:rue des Lilas », in the order of the text.
QString told(const QString &text)
{
    QStringList words;
    for (const TextFinding &finding : checkText(text, subject())) {
        words << word(finding.reason) + u':' + text.mid(finding.from, finding.size);
    }
    return words.join(u" | "_s);
}

struct Example {
    const char *text;
    const char *found;
};
constexpr Example kExamples[] = {
    {"Maëlys a rappelé.", "name:Maëlys"},
    {"maelys a rappelé.", "name:maelys"},
    {"MAËLYS A RAPPELÉ", "name:MAËLYS"},
    {"Mme El Idrissi viendra.", "name:Idrissi"},
    {"Mme Elidrissi viendra.", "name:Elidrissi"},
    {"née Lefevre", "name:Lefevre"},
    {"Noé est malade.", "name:Noé"},
    {"Noël approche.", ""},
    {"M. Rocher a téléphoné, Damien insiste.", "name:Rocher | name:Damien"},
    {"Elle habite Mesnil-Essai.", "place:Mesnil-Essai"},
    {"mesnil essai", "place:mesnil essai"},
    {"Il travaille au garage central.", "place:garage central"},
    {"Inscrit aux Tilleuls, les tilleuls ferment.", "place:les tilleuls"},
    {"Elle vit rue des Lilas.", "place:rue des Lilas"},
    {"Au 12 bis rue du Port", "place:12 bis rue du Port"},
    {"Au 4, avenue de la Gare", "place:4, avenue de la Gare"},
    {"dans la rue", "place:rue"},
    {"boulevard de l’Europe", "place:boulevard de l’Europe"},
    {"Place de la Mairie", "place:Place de la Mairie"},
    {"Elle cherche une place en crèche.", "school:crèche"},
    {"Cela prend de la place.", ""},
    {"au cours de la semaine", ""},
    {"76000 Rouen", "place:76000"},
    {"Elle part vers Dieppe samedi.", "place:Dieppe"},
    {"Relogée à Lille.", "place:Lille"},
    {"Elle pense à Noël.", ""},
    {"Elle s’adresse à la CAF.", ""},
    {"Dossier transmis à CAF 76.", ""},
    {"Départ en Seine-Maritime prévu.", "place:Seine-Maritime"},
    {"Elle quitte la Gironde.", "place:Gironde"},
    {"un lot de papiers", ""},
    {"Hébergée chez Karima.", "place:Karima"},
    {"Foyer Prunier", "place:Foyer Prunier"},
    {"Le foyer compte trois enfants.", ""},
    {"L’école a appelé.", "school:école"},
    {"collège Jean-Moulin", "school:collège Jean-Moulin"},
    {"Tél. 06 39 98 41 07", "telephone:06 39 98 41 07"},
    {"0639984107", "telephone:0639984107"},
    {"06.39.98.41.07", "telephone:06.39.98.41.07"},
    {"+33 6 39 98 41 07", "telephone:+33 6 39 98 41 07"},
    {"essai.zibeline@exemple.fr", "mail:essai.zibeline@exemple.fr"},
    {"NIR 2 88 06 76 540 123 45", "social_number:2 88 06 76 540 123 45"},
    {"288067654012345", "social_number:288067654012345"},
    {"numéro 4512887K", "fund_number:4512887K"},
    {"numéro 4 512 887 K", "fund_number:4 512 887 K"},
    {"née le 08/06/1988", "birth_date:08/06/1988"},
    {"Le 08/06/1988 figure sur l’acte.", "birth_date:08/06/1988"},
    {"né le 2 avril 2019", "birth_date:2 avril 2019"},
    {"Audience le 08/12/2026.", ""},
    {"Aide de 1 200 000 euros", ""},
    {"Aide de 1 200 € versée le 24/11/2026.", ""},
    {"pièce n° 123456789", "long_number:123456789"},
    {"dossier 76-2026-00117", ""},
    {"Rappel demain à 9h30.", ""},
    {"Demande envoyée, accusé de réception reçu.", ""},
};

} // namespace

TEST_CASE("a text tells what in it may say who or where she is", "[model][textcheck]")
{
    for (const Example &example : kExamples) {
        INFO(example.text);
        CHECK(told(QString::fromUtf8(example.text)) == QString::fromUtf8(example.found));
    }
}

TEST_CASE("an empty case still finds numbers and streets, and a long text is read at once", "[model][textcheck]")
{
    const TextSubject nobody = subjectOf({}, {}, {}, {});
    CHECK(nobody.names.isEmpty());
    CHECK(checkText(u"12 rue des Lilas, 06 39 98 41 07"_s, nobody).size() == 2);
    const QString longText = QString(u"Elle a rappelé ce matin, rien à signaler. "_s).repeated(500); // 20,000 signs
    CHECK(checkText(longText, nobody).isEmpty());
    CHECK(checkText(QString(u'0').repeated(20'000), nobody).size() <= 1);
}
