// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/partnerkinds.h"

#include "core/base/text.h"

#include <array>

namespace relais::work::partnerkinds {

namespace {

struct Kind {
    const char *kind;
    const char *words; ///< folded, by commas
};
constexpr std::array kKinds = {
    Kind{"caf", "caf"},
    Kind{"msa", "msa"},
    Kind{"siao", "siao,115"},
    Kind{"shelter", "siao,115,chrs,hebergement,refuge"},
    Kind{"department", "departement,departemental,departementale,ssd,crip"},
    Kind{"ccas", "ccas"},
    Kind{"pmi", "pmi"},
    Kind{"police", "police,commissariat"},
    Kind{"gendarmerie", "gendarmerie,brigade"},
    Kind{"prosecutor", "parquet,procureur,procureure"},
    Kind{"court", "tribunal"},
    Kind{"lawyer", "avocat,avocate,avocats,barreau"},
    Kind{"legal_aid", "cidff,cdad,france victimes,point justice"},
    Kind{"bailiff", "huissier,commissaire de justice"},
    Kind{"france_travail", "france travail,pole emploi,cap emploi"},
    Kind{"training", "mission locale"},
    Kind{"school", "ecole,college,lycee,maternelle"},
    Kind{"childcare", "creche,halte garderie"},
    Kind{"landlord", "bailleur,habitat,hlm,oph"},
    Kind{"action_logement", "action logement"},
    Kind{"cpam", "cpam"},
    Kind{"hospital", "hopital,chu,clinique,maison des femmes,umj,uaped"},
    Kind{"doctor", "medecin,sage femme"},
    Kind{"mental_health", "cmp,psychologue"},
    Kind{"town_hall", "mairie"},
    Kind{"prefecture", "prefecture"},
    Kind{"bank", "banque"},
    Kind{"tax_office", "dgfip,impots"},
    Kind{"post", "la poste"},
};

} // namespace

QStringList named(const QString &name)
{
    const QString padded = u' ' + folded(name) + u' ';
    QStringList kinds;
    for (const Kind &kind : kKinds) {
        for (const QString &word : QString::fromLatin1(kind.words).split(u',')) {
            if (padded.contains(QString(u' ' + word + u' ')) && !kinds.contains(QLatin1String(kind.kind))) {
                kinds << QString::fromLatin1(kind.kind);
            }
        }
    }
    return kinds;
}

QString of(model::OfficeKind kind)
{
    return kind == model::OfficeKind::Other ? QString() : model::word(kind);
}

QStringList of(const model::Card &card)
{
    QStringList kinds = named(card.name) + named(card.acronym);
    const QString said = of(card.kind);
    const bool isWide = card.kind == model::OfficeKind::Association;
    if (!said.isEmpty() && (kinds.isEmpty() || !isWide)) {
        kinds << said;
    }
    if (card.kind == model::OfficeKind::Police) {
        kinds << u"gendarmerie"_s;
    }
    kinds.removeDuplicates();
    return kinds;
}

} // namespace relais::work::partnerkinds
