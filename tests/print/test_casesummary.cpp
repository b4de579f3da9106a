// SPDX-License-Identifier: GPL-3.0-or-later
// The summary of a case of a real vault, on paper and in French.
#include "core/work/accesspack.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/sealed.h"
#include "core/work/summary.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/print/readpdf.h"
#include "translations/language.h"
#include "ui/print/summaryprinter.h"

#include <QCoreApplication>

using namespace relais;

namespace {

/// A case in which everything that the supervisor must not read carries the word « scellé ».
model::CaseId fullCase(TempVault &temp)
{
    work::cases::NewCase opened;
    opened.file.reference = u"76-2026-00001"_s;
    opened.person.lastName = u"Œuvrard"_s;
    opened.person.firstName = u"Éloïse"_s;
    opened.person.birthDate = QDate(1988, 6, 8);
    opened.file.referredAt = temp.clock().now().addDays(-20);
    opened.file.department = u"76"_s;
    opened.file.commune = u"Bourg-scellé"_s;
    opened.file.referent = u"C. Auger"_s;
    opened.file.danger = model::DangerLevel::High;
    opened.file.scheme = model::Scheme::Caf;
    opened.file.departureOn = QDate(2026, 11, 28);
    opened.file.accommodation = u"mise à l'abri, 3 rue du Lieu-scellé"_s;
    model::Contact phone;
    phone.value = u"06 39 98 41 07"_s;
    phone.safe = model::Answer::Yes;
    phone.codeWord = u"mot-scellé"_s;
    phone.checkedOn = QDate(2026, 11, 21);
    opened.contacts << phone;
    model::Child child;
    child.firstName = u"Enfant-scellé"_s;
    child.birth = u"2017-03-11"_s;
    child.school = u"école-scellé"_s;
    opened.children << child;
    const auto id = work::cases::open(temp.session(), opened);
    REQUIRE_OK(id);
    REQUIRE_OK(work::cases::recordEvent(temp.session(), *id, u"CASE.contacted"_s,
                                        opened.file.referredAt.addSecs(31 * 3600), {}));
    const auto aid = work::measures::byCode(temp.session(), *id, u"FIN-01"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::Requested));
    const auto grid = work::measures::byCode(temp.session(), *id, u"SEC-01"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), grid->id, model::MeasureStatus::Obtained));
    REQUIRE_OK(
        work::notes::add(temp.session(), *id, model::NoteKind::Fact, u"Départ confirmé pour le samedi 28 au matin."_s));
    REQUIRE_OK(work::notes::add(temp.session(), *id, model::NoteKind::Words, u"récit-scellé"_s));
    REQUIRE_OK(work::notes::add(temp.session(), *id, model::NoteKind::Working, u"note-scellé"_s));
    REQUIRE_OK(work::notes::add(temp.session(), *id, model::NoteKind::Call, u"appel-scellé"_s));
    return *id;
}

} // namespace

TEST_CASE("the supervisor reads one sheet in French with head, dates, counts, delays and facts", "[print][summary]")
{
    speak(*QCoreApplication::instance(), QLocale(QLocale::French, QLocale::France));
    TempVault temp;
    const auto summary =
        work::summary::print(temp.session(), fullCase(temp), {work::summary::Extent::OnePage, u"D. Renard"_s, {}});
    REQUIRE_OK(summary);
    const PdfSeen seen = printed(summary->paper);
    REQUIRE(seen.pages.size() == 1);
    QString text = seen.text();
    text.replace(u'\u00a0', u' ');
    for (const QString &part : {u"Synthèse, dossier 76-2026-00001"_s,
                                u"Exemplaire 1, pour D. Renard, 24/11/2026 à 09:20"_s,
                                u"Œuvrard, Éloïse"_s,
                                u"Danger élevé"_s,
                                u"08/06/1988, 38 ans"_s,
                                u"1 enfant, 9 ans"_s,
                                u"connu, vérifié le 21 nov., non imprimé"_s,
                                u"complet, ouvert le 4 nov. (20 jours)"_s,
                                u"prévu le sam. 28 nov."_s,
                                u"mise à l’abri, adresse scellée"_s,
                                u"À décider ou à surveiller cette semaine"_s,
                                u"FIN-01"_s,
                                u"ven. 27 nov."_s,
                                u"CASF L. 214-10"_s,
                                u"Mesures : 1 obtenues sur 53"_s,
                                u"Mise en sécurité"_s,
                                u"Premier contact : 31 h sur 72 h"_s,
                                u"Départ confirmé pour le samedi 28 au matin."_s,
                                u"Avis de l’encadrement"_s,
                                u"Visa"_s,
                                u"Imprimé par C. Auger, registre n° "_s,
                                u"À détruire après lecture."_s,
                                u"page 1 / 1"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(seen.info.contains(u"Synthèse 76-2026-00001"_s));
}

TEST_CASE("nothing that betrays a place, a channel or her words is on either form of the summary", "[print][summary]")
{
    TempVault temp;
    const auto id = fullCase(temp);
    for (const auto extent : {work::summary::Extent::OnePage, work::summary::Extent::Complete}) {
        const auto summary = work::summary::preview(temp.session(), id, {extent, {}, {}});
        REQUIRE_OK(summary);
        const QString all =
            summary->paper.html + summary->paper.footNote + summary->paper.headLeft + summary->paper.title;
        for (const QString &secret : {u"-scellé"_s, u"39 98"_s, u"Lieu"_s, u"+336"_s}) {
            INFO(secret.toStdString());
            CHECK_FALSE(all.contains(secret));
        }
        CHECK(summary->leftOut.size() == 5);
        CHECK_FALSE(summary->fileName.contains(u"uvrard"_s));
    }
}

TEST_CASE("no PDF of a case holds a sealed value, even while it is open", "[print][summary]")
{
    const QString kMarker = u"Zoqmouette"_s;
    TempVault temp;
    const auto id = fullCase(temp);
    work::Session &session = temp.session();
    session.keeper = std::make_shared<work::sealed::Keeper>(SecretBytes::random(32));
    for (const auto &[kind, word] : model::Words<model::SealedKind>::kList) {
        INFO(word);
        const auto made =
            work::sealed::seal(session, id, kind, SecretBytes::fromPassphrase(u"17 impasse "_s + kMarker));
        REQUIRE_OK(made);
        REQUIRE_OK(work::sealed::open(session, *made, u"le foyer demande la confirmation"_s));
        REQUIRE(session.keeper->value(*made, temp.clock().now()) != nullptr);
        temp.clock().advance(1000);
    }
    QList<model::Paper> papers;
    for (const auto extent : {work::summary::Extent::OnePage, work::summary::Extent::Complete}) {
        const auto summary = work::summary::print(session, id, {extent, u"D. Renard"_s, {}});
        REQUIRE_OK(summary);
        papers << summary->paper;
    }
    const auto pack =
        work::accesspack::make(session, id, {work::accesspack::AskedBy::Person, u"Courrier, pièce vue"_s});
    REQUIRE_OK(pack);
    papers << pack->paper;
    CHECK_FALSE(pack->json.contains(kMarker.toUtf8()));
    for (const model::Paper &paper : std::as_const(papers)) {
        const PdfSeen seen = printed(paper);
        INFO(seen.info.toStdString());
        CHECK(seen.text().contains(u"uvrard"_s));
        CHECK_FALSE(seen.text().contains(kMarker, Qt::CaseInsensitive));
        CHECK_FALSE(seen.info.contains(kMarker, Qt::CaseInsensitive));
    }
}

TEST_CASE("the complete summary of the 53 measures takes three sheets at most", "[print][summary]")
{
    TempVault temp;
    const auto summary =
        work::summary::preview(temp.session(), fullCase(temp), {work::summary::Extent::Complete, {}, {}});
    REQUIRE_OK(summary);
    const PdfSeen seen = printed(summary->paper);
    CHECK(seen.pages.size() >= 2);
    CHECK(seen.pages.size() <= 3);
    CHECK(seen.text().contains(u"SEC-17"_s));
}
