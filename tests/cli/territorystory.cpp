// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/territorystory.h"

#include <QJsonDocument>

using namespace relais;

namespace {

const QString kAda = u"76-2026-00007"_s;  ///< eleven measures
const QString kInes = u"76-2026-00008"_s; ///< taken back, withdrawn, erased
const QString kZoe = u"76-2026-00009"_s;  ///< came in at the wrong door
const QString kMia = u"76-2026-00010"_s;  ///< handed over

const QStringList kOfRefuge{u"LOG-01"_s, u"LOG-04"_s, u"SAN-04"_s};
const QStringList kOfDepartment{u"FIN-03"_s, u"LOG-13"_s};
const QStringList kOfMsa{u"FIN-07"_s, u"SAN-05"_s};
const QStringList kOfEmployment{u"EMP-01"_s, u"EMP-02"_s};
const QStringList kOfLegalAid{u"JUR-01"_s, u"JUR-06"_s};
const QStringList kEleven = kOfRefuge + kOfDepartment + kOfMsa + kOfEmployment + kOfLegalAid;

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &one : array.toArray()) {
        texts << one.toString();
    }
    texts.sort();
    return texts;
}

QStringList all(const QStringList &codes, const QString &status)
{
    QStringList states;
    for (const QString &code : codes) {
        states << code + u' ' + status;
    }
    return states;
}

QStringList answer(const QString &orientation, const QString &state, const QStringList &more = {})
{
    return QStringList{u"answer"_s, orientation, u"--state"_s, state} + more;
}

} // namespace

void TerritoryStory::play()
{
    elevenMeasuresGo();
    theyAnswer();
    whatWasRefusedGoesAgainAndIsRecalled();
    aRecallCrossesWhatIsDone();
    oneKeepsSilentUntilItsDay();
    twoClaimOneHour();
    itIsDone();
    oneIsRecalledBeforeItIsAccepted();
    sheWithdrawsAndIsErased();
    oneCameInAtTheWrongDoor();
    oneIsHandedOver();
    everybodyExchangesOnceMore();
}

void TerritoryStory::admit(const QString &lastName, const QString &reference, const QString &fact)
{
    const QJsonObject person{{u"last_name"_s, lastName}, {u"first_name"_s, u"Ada"_s}};
    const QJsonObject file{{u"reference"_s, reference},
                           {u"referred_at"_s, instant(-1, 9)},
                           {u"referent"_s, u"C. Auger"_s},
                           {u"detector"_s, u"Commissariat de Fécamp"_s},
                           {u"cohabiting"_s, u"no"_s}};
    const QJsonArray notes{QJsonObject{{u"kind"_s, u"fact"_s}, {u"text"_s, fact}}};
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"person"_s, person}, {u"case"_s, file}, {u"notes"_s, notes}}).toJson();
    const QString path = caf.vault().write(reference + u".json"_s, bytes);
    CHECK(caf.does({u"case"_s, u"add"_s, u"--file"_s, path})[u"status"_s] == u"new"_s);
}

void TerritoryStory::accept(const TerritoryOffice &at, const QString &caseName, const QString &office,
                            const QString &strands, const QStringList &more) const
{
    at.does(QStringList{u"consent"_s, u"give"_s, caseName, u"--to"_s, office, u"--strands"_s, strands, u"--mode"_s,
                        u"written"_s, u"--until"_s, u"case_closed"_s} +
            more);
}

QString TerritoryStory::orient(const TerritoryOffice &from, const QString &caseName, const TerritoryOffice &to,
                               const QString &measures) const
{
    return from.does({u"orient"_s, caseName, u"--to"_s, to.name(), u"--measures"_s, measures})[u"id"_s].toString();
}

/// Five partners, each with its own measures, one of them on a sheet; and nothing is written.
void TerritoryStory::checkPreview(const QStringList &activate) const
{
    const QJsonObject preview = caf.does(activate + QStringList{u"--preview"_s});
    QHash<QString, QStringList> goes;
    QStringList onSheets;
    for (const QJsonValue &partner : preview[u"partners"_s].toArray()) {
        goes.insert(partner[u"name"_s].toString(), textsOf(partner[u"goes"_s]));
        onSheets += partner[u"way"_s] == u"sheet"_s ? QStringList(partner[u"name"_s].toString()) : QStringList();
        CHECK_FALSE(partner[u"leaves"_s].toArray().isEmpty());
        CHECK_FALSE(partner[u"stays"_s].toArray().isEmpty());
    }
    CHECK(onSheets == QStringList(legalAid));
    CHECK(goes == QHash<QString, QStringList>{{refuge.name(), kOfRefuge},
                                              {department.name(), kOfDepartment},
                                              {msa.name(), kOfMsa},
                                              {employment.name(), kOfEmployment},
                                              {legalAid, kOfLegalAid}});
    CHECK(caf.does({u"orientation"_s, u"list"_s, kAda})[u"orientations"_s].toArray().isEmpty());
}

void TerritoryStory::elevenMeasuresGo()
{
    admit(u"Exemple"_s, kAda, u"Elle est partie hier soir."_s);
    caf.does({u"event"_s, u"add"_s, kAda, u"CASE.contacted"_s, u"--at"_s, justNow()});
    for (const QString &code : kEleven) {
        caf.does({u"measure"_s, u"set"_s, kAda, code, u"--status"_s, u"to_do"_s});
    }
    accept(caf, kAda, refuge.name(), u"LOG,SAN"_s);
    accept(caf, kAda, department.name(), u"LOG,FIN-03"_s); // the law wants FIN-03 named
    accept(caf, kAda, msa.name(), u"SAN,FIN"_s);
    accept(caf, kAda, employment.name(), u"EMP"_s);
    accept(caf, kAda, legalAid, u"JUR"_s);

    // The others go to the first office that is proposed.
    const QStringList activate{u"activate"_s,   kAda,
                               u"--measures"_s, kEleven.join(u','),
                               u"--to"_s,       QString(u"LOG-04="_s + refuge.name()),
                               u"--to"_s,       QString(u"FIN-03="_s + department.name()),
                               u"--to"_s,       QString(u"JUR-01="_s + legalAid),
                               u"--to"_s,       QString(u"JUR-06="_s + legalAid)};
    checkPreview(activate);
    QHash<QString, QString> ids;
    for (const QJsonValue &made : caf.does(activate)[u"orientations"_s].toArray()) {
        ids.insert(made[u"office_name"_s].toString(), made[u"id"_s].toString());
        m_code = made[u"way"_s] == u"sheet"_s ? made[u"code"_s].toString() : m_code;
    }
    REQUIRE(ids.size() == 5);
    m_toRefuge = ids.value(refuge.name());
    m_toDepartment = ids.value(department.name());
    m_toMsa = ids.value(msa.name());
    m_toEmployment = ids.value(employment.name());
    m_onPaper = ids.value(legalAid);
#if defined(RELAIS_PAPER)
    const QString sheet = caf.vault().place() + u"/fiche.pdf"_s;
    CHECK(caf.does({u"liaison"_s, m_code, u"--output"_s, sheet})[u"pages"_s] == 1);
#endif
    CHECK(caf.stands(kAda, m_onPaper) == u"sent"_s);
    CHECK(caf.stands(kAda, m_toRefuge) == u"draft"_s);

    exchange({&caf, &msa, &refuge, &department, &employment, &caf});
    QStringList eleven = all(kEleven, u"requested"_s);
    eleven.sort();
    CHECK(caf.statesOf(kAda, kEleven) == eleven);
    CHECK(caf.stands(kAda, m_toMsa) == u"sent"_s);
    CHECK(msa.stands(kAda, m_toMsa) == u"received"_s);
    CHECK(msa.measuresOf(kAda) == kOfMsa); // each sees its own, and nothing of the others
    CHECK(refuge.measuresOf(kAda) == kOfRefuge);
    CHECK(department.measuresOf(kAda) == kOfDepartment);
    CHECK(employment.measuresOf(kAda) == kOfEmployment);
}

void TerritoryStory::theyAnswer()
{
    refuge.does(answer(m_toRefuge, u"question"_s, {u"--text"_s, u"Combien de lits ?"_s}));
    refuge.does(answer(m_toRefuge, u"appointment"_s, {u"--at"_s, instant(12, 9), u"--text"_s, u"à l’accueil"_s}));
    department.does(answer(m_toDepartment, u"refused"_s, {u"--reason"_s, u"missing_papers"_s}));
    msa.does(answer(m_toMsa, u"accepted"_s));
    caf.does(answer(m_code, u"accepted"_s, {u"--by"_s, u"paper"_s}));
    exchange({&refuge, &department, &msa, &caf});

    CHECK(caf.stands(kAda, m_toRefuge) == u"appointment"_s);
    CHECK(caf.orientation(kAda, m_toRefuge)[u"replies"_s][0][u"text"_s] == u"Combien de lits ?"_s);
    CHECK(caf.stands(kAda, m_toMsa) == u"accepted"_s);
    CHECK(caf.stands(kAda, m_onPaper) == u"accepted"_s);
    CHECK(caf.stands(kAda, m_toEmployment) == u"sent"_s);
    CHECK(caf.statesOf(kAda, kOfRefuge) == all(kOfRefuge, u"in_progress"_s));
    CHECK(caf.statesOf(kAda, kOfLegalAid) == all(kOfLegalAid, u"in_progress"_s));

    CHECK(caf.stands(kAda, m_toDepartment) == u"refused"_s);
    CHECK(caf.orientation(kAda, m_toDepartment)[u"replies"_s][0][u"reason"_s] == u"missing_papers"_s);
    CHECK(caf.statesOf(kAda, kOfDepartment) == all(kOfDepartment, u"to_do"_s)); // they are to be done again
    CHECK(caf.measure(kAda, u"FIN-03"_s)[u"partner"_s] == QString());
}

void TerritoryStory::whatWasRefusedGoesAgainAndIsRecalled()
{
    const QString again = orient(caf, kAda, department, kOfDepartment.join(u','));
    exchange({&caf, &department});
    department.does(answer(again, u"accepted"_s));
    department.does(answer(again, u"in_progress"_s));
    exchange({&department, &caf});
    CHECK(caf.stands(kAda, again) == u"in_progress"_s);

    const QJsonObject told = caf.does({u"orientation"_s, u"recall"_s, again});
    QStringList toldOffices;
    for (const QJsonValue &office : told[u"told"_s].toArray()) {
        toldOffices << office[u"name"_s].toString();
    }
    CHECK(toldOffices.contains(department.name()));
    exchange({&caf, &department});
    const QString recalled = u"recalled (recalled, begun_then_recalled)"_s;
    CHECK(caf.stands(kAda, again) == recalled);
    CHECK(department.stands(kAda, again) == recalled);
    CHECK(department.refuses(answer(again, u"done"_s)).contains("finish from recalled"));
    CHECK(caf.statesOf(kAda, kOfDepartment) == all(kOfDepartment, u"to_do"_s));
}

void TerritoryStory::aRecallCrossesWhatIsDone()
{
    msa.does(answer(m_toMsa, u"done"_s, {u"--text"_s, u"Droits ouverts"_s}));
    caf.does({u"orientation"_s, u"recall"_s, m_toMsa});
    CHECK(caf.stands(kAda, m_toMsa) == u"recalled (recalled, begun_then_recalled)"_s);
    exchange({&caf, &msa, &caf});
    const QString done = u"done (recalled, done_then_recalled)"_s;
    CHECK(caf.stands(kAda, m_toMsa) == done);
    CHECK(msa.stands(kAda, m_toMsa) == done);
    CHECK(caf.statesOf(kAda, kOfMsa) == all(kOfMsa, u"obtained"_s));
    CHECK(caf.refuses({u"orientation"_s, u"recall"_s, m_toMsa}).contains("recall from done"));
}

void TerritoryStory::oneKeepsSilentUntilItsDay()
{
    pass(3);
    exchange({&employment, &caf}); // its program acknowledges by itself
    CHECK(caf.stands(kAda, m_toEmployment) == u"received"_s);
    const QJsonObject silent = caf.orientation(kAda, m_toEmployment);
    CHECK(silent[u"nudge_on"_s].toString() <= today().toString(Qt::ISODate)); // half of its time is over
    CHECK(silent[u"answer_by"_s].toString() >= today().toString(Qt::ISODate));
    pass(7);
    CHECK(caf.stands(kAda, m_toEmployment) == u"expired"_s);
    CHECK(employment.stands(kAda, m_toEmployment) == u"expired"_s);
    caf.does(answer(m_toEmployment, u"accepted"_s, {u"--by"_s, u"phone"_s, u"--text"_s, u"Mme Duval rappelle"_s}));
    CHECK(caf.stands(kAda, m_toEmployment) == u"accepted (late_reply)"_s);
    CHECK(caf.statesOf(kAda, kOfEmployment) == all(kOfEmployment, u"in_progress"_s));
}

void TerritoryStory::twoClaimOneHour()
{
    const auto clashes = [&](const QString &id) { return textsOf(caf.orientation(kAda, id)[u"clashes"_s]); };
    employment.does(answer(m_toEmployment, u"appointment"_s, {u"--at"_s, instant(2, 9)}));
    exchange({&employment, &caf});
    CHECK(caf.stands(kAda, m_toEmployment) == u"appointment (late_reply)"_s);
    CHECK(employment.stands(kAda, m_toEmployment) == u"appointment (late_reply)"_s);
    CHECK(clashes(m_toEmployment) == QStringList(m_toRefuge));
    CHECK(clashes(m_toRefuge) == QStringList(m_toEmployment));
    employment.does(answer(m_toEmployment, u"appointment"_s, {u"--at"_s, instant(3, 9)}));
    exchange({&employment, &caf});
    CHECK(clashes(m_toRefuge).isEmpty());
    CHECK(caf.stands(kAda, m_toEmployment) == u"appointment (late_reply)"_s); // its own change is no news
}

void TerritoryStory::itIsDone()
{
    refuge.does(answer(m_toRefuge, u"done"_s, {u"--text"_s, u"Entrée le matin même"_s}));
    caf.does(answer(m_code, u"done"_s, {u"--by"_s, u"phone"_s, u"--text"_s, u"Reçue et conseillée"_s}));
    exchange({&refuge, &caf});
    CHECK(caf.statesOf(kAda, kOfRefuge) == all(kOfRefuge, u"obtained"_s));
    CHECK(caf.measure(kAda, u"LOG-01"_s)[u"proof"_s] == u"Entrée le matin même"_s);
    CHECK(caf.measure(kAda, u"JUR-01"_s)[u"proof"_s] == u"Reçue et conseillée"_s);
}

void TerritoryStory::oneIsRecalledBeforeItIsAccepted()
{
    admit(u"Modèle"_s, kInes, u"Elle cherche un toit."_s);
    accept(caf, kInes, refuge.name(), u"LOG"_s);
    accept(caf, kInes, department.name(), u"LOG"_s);
    m_inesAtRefuge = orient(caf, kInes, refuge, u"LOG-01"_s);
    m_inesAtDepartment = orient(caf, kInes, department, u"LOG-13"_s);
    exchange({&caf, &refuge, &department});
    CHECK(refuge.stands(kInes, m_inesAtRefuge) == u"received"_s);
    caf.does({u"orientation"_s, u"recall"_s, m_inesAtRefuge});
    exchange({&caf, &refuge});
    CHECK(caf.stands(kInes, m_inesAtRefuge) == u"recalled (recalled)"_s);
    CHECK(refuge.stands(kInes, m_inesAtRefuge) == u"recalled (recalled)"_s);
    CHECK(refuge.refuses(answer(m_inesAtRefuge, u"accepted"_s)).contains("accept from recalled"));
}

void TerritoryStory::sheWithdrawsAndIsErased()
{
    department.does(answer(m_inesAtDepartment, u"accepted"_s));
    exchange({&department, &caf});
    CHECK(caf.stands(kInes, m_inesAtDepartment) == u"accepted"_s);
    caf.does({u"consent"_s, u"withdraw"_s, kInes, u"--to"_s, department.name(), u"--because"_s, u"au téléphone"_s});
    exchange({&caf, &department});
    const QString withdrawn = u"recalled (withdrawn, begun_then_recalled)"_s;
    CHECK(caf.stands(kInes, m_inesAtDepartment) == withdrawn);
    CHECK(department.stands(kInes, m_inesAtDepartment) == withdrawn);
    CHECK(caf.refuses({u"orient"_s, kInes, u"--to"_s, department.name(), u"--measures"_s, u"LOG-13"_s})
              .contains("withdrawn"));

    caf.does({u"case"_s, u"close"_s, kInes, u"--reason"_s, u"declined"_s});
    CHECK(caf.does({u"erase"_s, kInes, u"--reason"_s, u"Demande de la personne"_s})[u"swept"_s] == true);
    caf.sync();
    refuge.syncAndLetEnd();
    department.syncAndLetEnd();
    for (const TerritoryOffice *office : {&caf, &refuge, &department}) {
        INFO(office->name().toStdString());
        const CliRun shown = office->tries({u"case"_s, u"show"_s, kInes});
        CHECK(shown.status == 4);
        CHECK_FALSE(office->tries({u"case"_s, u"list"_s}).out.contains("Modèle"));
    }
}

void TerritoryStory::oneCameInAtTheWrongDoor()
{
    admit(u"Lenoir"_s, kZoe, u"Ouvrière agricole, logée sur place."_s);
    const QJsonObject door = caf.does({u"case"_s, u"door"_s, kZoe});
    CHECK(door[u"belongs_to"_s] == u"msa"_s);
    CHECK(textsOf(door[u"signs"_s]) == QStringList(u"situation"_s));
    const QJsonObject before = caf.does({u"case"_s, u"show"_s, kZoe});
    CHECK(before[u"next_clock"_s] == u"CASE.first_contact"_s);
    const QJsonObject offered = caf.does({u"handover"_s, u"offer"_s, kZoe, u"--to"_s, msa.name(), u"--wrong-door"_s});
    CHECK_FALSE(offered[u"passed_on"_s].toString().isEmpty());
    const QString id = offered[u"id"_s].toString();
    exchange({&caf, &msa});
    const QJsonObject taken = msa.does({u"handover"_s, u"accept"_s, id});
    CHECK(taken[u"whole"_s] == true);
    exchange({&msa, &caf});

    const QJsonObject here = caf.does({u"case"_s, u"show"_s, kZoe});
    CHECK(here[u"status"_s] == u"exited"_s);
    CHECK(here[u"case"_s][u"exit_reason"_s] == u"handed_over"_s);
    CHECK(here[u"case"_s][u"coordinating_body"_s] == msa.name());
    // The clock goes on from the first door.
    const QJsonObject there = msa.does({u"case"_s, u"show"_s, taken[u"case"_s].toString()});
    CHECK(there[u"referred_at"_s] == before[u"referred_at"_s]);
    CHECK(there[u"next_clock"_s] == before[u"next_clock"_s]);
    CHECK(there[u"due_prudent"_s] == before[u"due_prudent"_s]);
    CHECK(there[u"case"_s][u"scheme"_s] == u"msa"_s);
    CHECK(there[u"case"_s][u"detector"_s] == caf.name());
}

void TerritoryStory::oneIsHandedOver()
{
    admit(u"Fontaine"_s, kMia, u"Suivie par le service social."_s);
    accept(caf, kMia, refuge.name(), u"LOG"_s);
    const QString first = orient(caf, kMia, refuge, u"LOG-01"_s);
    exchange({&caf, &refuge});
    refuge.does(answer(first, u"accepted"_s));
    exchange({&refuge, &caf});
    CHECK(caf.refuses({u"handover"_s, u"offer"_s, kMia, u"--to"_s, department.name()}).contains("consent"));
    accept(caf, kMia, department.name(), u"SEC,LOG,FIN,JUR,ENF,EMP,SAN,ADM"_s, {u"--role"_s, u"coordinator"_s});
    const QString id = caf.does({u"handover"_s, u"offer"_s, kMia, u"--to"_s, department.name()})[u"id"_s].toString();
    exchange({&caf, &department});
    const QJsonObject taken = department.does({u"handover"_s, u"accept"_s, id});
    const QString own = taken[u"case"_s].toString();
    CHECK(taken[u"whole"_s] == true);
    CHECK(taken[u"goes_on"_s] == own);
    exchange({&department, &caf, &refuge, &caf});

    CHECK(caf.does({u"case"_s, u"show"_s, kMia})[u"case"_s][u"exit_reason"_s] == u"handed_over"_s);
    const QString rerouted = u"recalled (rerouted, begun_then_recalled)"_s;
    CHECK(caf.stands(kMia, first) == rerouted);
    CHECK(refuge.stands(kMia, first) == rerouted);
    CHECK(caf.refuses({u"orient"_s, kMia, u"--to"_s, refuge.name(), u"--measures"_s, u"LOG-04"_s}).contains("closed"));

    // The new coordinator entrusts it anew, by its own consent.
    CHECK(department.refuses({u"orient"_s, own, u"--to"_s, refuge.name(), u"--measures"_s, u"LOG-01"_s})
              .contains("no_consent"));
    accept(department, own, refuge.name(), u"LOG"_s);
    const QString anew = orient(department, own, refuge, u"LOG-01"_s);
    exchange({&department, &refuge});
    refuge.does(answer(anew, u"in_progress"_s));
    exchange({&refuge, &department});
    CHECK(department.stands(own, anew) == u"in_progress"_s);
}

/// Until nothing is left on its way.
void TerritoryStory::everybodyExchangesOnceMore() const
{
    const QList<const TerritoryOffice *> everybody{&caf, &msa, &refuge, &department, &employment};
    exchange(everybody);
    exchange(everybody);
}
