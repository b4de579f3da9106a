// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/samplesummary.h"

#include <QList>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

QString row(const QStringList &cells)
{
    return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
}

QString rows(const QList<QStringList> &all)
{
    QString html;
    for (const QStringList &cells : all) {
        html += row(cells);
    }
    return html;
}

/// @param heads pairs of width in percent and title
QString table(const QList<std::pair<double, QString>> &heads, const QString &body)
{
    QString html = u"<table class=\"rows\" width=\"100%\"><thead><tr>"_s;
    for (const auto &[width, title] : heads) {
        html += u"<th width=\"%1%\">%2</th>"_s.arg(QString::number(width), title);
    }
    return html + u"</tr></thead><tbody>"_s + body + u"</tbody></table>"_s;
}

QString strong(const QString &text)
{
    return u"<b>"_s + text + u"</b>"_s;
}

QString title(const QString &name)
{
    return u"<table width=\"100%\"><tr><td><h1>"_s + name +
           u"</h1></td><td class=\"alertplace\"><table class=\"box\" border=\"2\" align=\"right\"><tr><td "
           u"class=\"alert\">"
           "Danger élevé, revoir avant le 27\u00a0nov.</td></tr></table></td></tr></table>"_s;
}

QString facts(const QList<QStringList> &all)
{
    QString html = u"<table class=\"facts\" width=\"100%\">"_s;
    for (const QStringList &fact : all) {
        html += u"<tr><td class=\"label\" width=\"16.5%\">%1</td><td width=\"34.2%\">%2</td>"
                "<td class=\"label\" width=\"16.5%\">%3</td><td width=\"32.8%\">%4</td></tr>"_s.arg(
                    fact.at(0), fact.at(1), fact.at(2), fact.at(3));
    }
    return html + u"</table>"_s;
}

QString measureRow(const QString &strand, int obtained, int whole, int running, int open, int refused)
{
    return row({strand, u"<img src=\"bar:%1/%2\">"_s.arg(obtained).arg(whole), u"%1 sur %2"_s.arg(obtained).arg(whole),
                QString::number(running), QString::number(open), QString::number(refused)});
}

QString sampleBody()
{
    return title(u"Petrenko, Oksana"_s) +
           facts({{u"Née le"_s, u"08/06/1988, 38 ans"_s, u"Coordination"_s, u"CAF 76, C. Auger"_s},
                  {u"Foyer"_s, u"2 enfants, 6 et 9 ans"_s, u"Parcours"_s, u"complet, ouvert le 20 oct. (35 jours)"_s},
                  {u"Régime"_s, u"CAF, vérifié le 21 oct."_s, u"Départ"_s, u"prévu le sam. 28 nov."_s},
                  {u"Contact sûr"_s, u"connu, vérifié le 21 nov., non imprimé"_s, u"Hébergement"_s,
                   u"mise à l’abri, adresse scellée"_s}}) +
           u"<h2>À décider ou à surveiller cette semaine</h2>"_s +
           table({{9, u"Code"_s},
                  {37.8, u"Acte"_s},
                  {15.1, u"Date prudente"_s},
                  {15.1, u"Date légale"_s},
                  {23, u"Source"_s}},
                 rows({{u"SEC-07"_s, u"Signification de l’ordonnance"_s, strong(u"mer. 25 nov."_s), u"mer. 25 nov."_s,
                        u"CPC 1136-3"_s},
                       {u"FIN-01"_s, u"Aide universelle d’urgence, paiement"_s, strong(u"jeu. 26 nov."_s),
                        u"jeu. 26 nov."_s, u"CASF L. 214-10"_s},
                       {u"LOG-04"_s, u"Réponse du SIAO"_s, strong(u"ven. 27 nov."_s), u"–"_s, u"fiche partenaire"_s},
                       {u"SEC-06"_s, u"Ordonnance de protection, décision"_s, strong(u"dim. 29 nov."_s),
                        u"lun. 30 nov."_s, u"C. civ. 515-11, à vérifier"_s}})) +
           u"<h2>Mesures : 11 obtenues sur 33</h2>"_s +
           table({{39.9, u"Volet"_s},
                  {19.4, QString()},
                  {10.8, u"Obtenues"_s},
                  {10.7, u"En cours"_s},
                  {9.3, u"À faire"_s},
                  {9.9, u"Refusées"_s}},
                 measureRow(u"Mise en sécurité"_s, 4, 9, 4, 1, 0) +
                     measureRow(u"Hébergement et logement"_s, 2, 6, 3, 1, 0) +
                     measureRow(u"Financier"_s, 1, 7, 3, 3, 0) + measureRow(u"Enfants, école, garde"_s, 2, 5, 2, 0, 1) +
                     measureRow(u"Emploi, santé, droits"_s, 2, 6, 3, 1, 0)) +
           u"<h2>Orientations</h2>"_s +
           table({{24.6, u"Partenaire"_s}, {24.2, u"Mesure"_s}, {10.4, u"Envoyée"_s}, {40.8, u"Réponse"_s}},
                 rows({{u"SIAO 76"_s, u"LOG-04 Hébergement"_s, u"17 nov."_s, u"reçue, décision attendue le 27 nov."_s},
                       {u"Maison des Tilleuls"_s, u"SEC-02 Plan de sécurité"_s, u"17 nov."_s,
                        u"acceptée, rendez-vous le 27 nov."_s},
                       {u"CAF 76, gestionnaire"_s, u"FIN-01 Aide d’urgence"_s, u"23 nov."_s, u"en cours"_s},
                       {u"Procureur"_s, u"SEC-09 Téléphone"_s, u"21 nov."_s, u"sans réponse, relance le 26 nov."_s},
                       {u"Crèche des Alouettes"_s, u"ENF-08 Garde d’urgence"_s, u"16 nov."_s,
                        strong(u"refusée"_s) + u" : complet, autre structure proposée"_s},
                       {u"École"_s, u"ENF-07 Consignes"_s, u"19 nov."_s, u"faite le 20 nov."_s}})) +
           u"<h2>Délais tenus</h2><table class=\"plain\" width=\"100%\"><tr><td width=\"33.8%\">Premier contact : "
           u"<b>31 h</b> sur 72 h</td>"
           "<td width=\"33.8%\">Évaluation : <b>4 jours</b> sur 5</td><td>Réponses reçues : <b>5 sur 6</b></td></tr></table>"_s +
           u"<h2>Faits datés</h2><table class=\"rows\" width=\"100%\"><tr><td width=\"12.2%\">24 nov.</td><td>Départ confirmé pour le samedi 28 au matin.</td></tr>"_s +
           rows({{u"23 nov."_s, u"Audience fixée au 27 nov. à 9:00. Garde d’urgence refusée, mesure rouverte."_s},
                 {u"21 nov."_s,
                  u"Troisième évaluation du danger : élevé, deux signaux rouges. Les deux premières : moyen, élevé."_s},
                 {u"18 nov."_s, u"Entrée en mise à l’abri, 12 nuits accordées."_s}}) +
           u"</table><h2>Avis de l’encadrement</h2><table class=\"lines\" "
           u"width=\"100%\"><tr><td>&nbsp;</td></tr><tr><td>&nbsp;</td></tr></table>"
           "<table class=\"plain\" width=\"100%\"><tr><td width=\"27.3%\">Date</td><td>Visa</td></tr></table>"_s;
}

relais::model::Paper samplePaper(const QString &html)
{
    relais::model::Paper paper;
    paper.title = u"Synthèse 76-2026-00117"_s;
    paper.headLeft = u"Synthèse, dossier 76-2026-00117"_s;
    paper.headRight = u"Exemplaire 2, pour D. Renard, 24/11/2026 à 09:20"_s;
    paper.footNote =
        u"Imprimé par C. Auger, registre n° 412. Absents de cet exemplaire : adresse scellée, coordonnées, "
        "récit, notes de travail. À détruire après lecture."_s;
    paper.html = html;
    paper.language = u"fr"_s;
    return paper;
}

} // namespace

relais::model::Paper sampleSummary()
{
    return samplePaper(sampleBody());
}

relais::model::Paper longSummary(int measures)
{
    QString body;
    for (int i = 1; i <= measures; ++i) {
        body += row(
            {u"M-%1"_s.arg(i, 2, 10, QChar(u'0')),
             i % 9 == 0
                 ? u"Définition d’un plan de sécurité, suivi avec l’équipe de l’office et la famille Œuvrard-Nguyễn, "
                   "puis remise « en main propre\u202f»"_s
                 : u"Affiliation au régime, effet différé"_s,
             u"en cours"_s, u"jeu. 26 nov."_s});
    }
    return samplePaper(
        title(u"Œuvrard, Éloïse"_s) +
        facts({{u"Née le"_s, u"08/06/1988, 38 ans"_s, u"Coordination"_s, u"CAF 76, C. Auger"_s}}) +
        u"<h2>Toutes les mesures</h2>"_s +
        table({{10, u"Code"_s}, {55, u"Mesure de la liste"_s}, {15, u"État"_s}, {20, u"Date prudente"_s}}, body));
}
