// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/accesspack.h"

#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/pair.h"
#include "tests/work/paper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace accesspack = work::accesspack;
using accesspack::AskedBy;

namespace {

/// Two people of one household, of whom the vault knows a lot.
model::CaseId household(TempVault &temp)
{
    work::cases::NewCase told;
    told.person.lastName = u"Petrenko"_s;
    told.person.firstName = u"Oksana"_s;
    told.file.referredAt = temp.clock().now();
    told.file.commune = u"Fécamp"_s;
    told.file.accommodation = u"CHRS Les Tilleuls"_s;
    told.file.detectorContact = u"Mme Vasseur"_s;
    told.file.referent = u"S. Mabille"_s;
    model::Contact contact;
    contact.value = u"06 39 98 41 07"_s;
    contact.codeWord = u"mimosa"_s;
    contact.readBy = u"sa sœur Ludmila"_s;
    told.contacts << contact;
    model::Child child;
    child.firstName = u"Danylo"_s;
    child.school = u"École Jules-Ferry"_s;
    told.children << child;
    const auto id = work::cases::open(temp.session(), told);
    REQUIRE_OK(id);
    model::Author author;
    author.id = model::AuthorId::create(temp.vault().office());
    author.caseId = *id;
    author.name = u"Igor Petrenko"_s;
    author.workplace = u"Mairie d’Yvetot"_s;
    author.remark = u"la menace devant les enfants"_s;
    REQUIRE_OK(temp.vault().write(temp.session().act("case.edit", *id), [&](store::Tx &tx) -> Result<void> {
        tx.create(author);
        return {};
    }));
    const auto note = [&](model::NoteKind kind, const QString &text) {
        REQUIRE_OK(work::notes::add(temp.session(), *id, kind, text));
    };
    note(model::NoteKind::Fact,
         u"Mme Petrenko est venue avec Danylo. IGOR l’attendait. Rappelée au 06 39 98 41 07, lui au 06.39.98.55.66"
         " ou igor@exemple.fr ; vue par Mabille et Mme Vasseur."_s);
    note(model::NoteKind::Words, u"« Je veux partir samedi. »"_s);
    note(model::NoteKind::Working, u"À vérifier : dit-elle tout ?"_s);
    return *id;
}

/// All that leaves.
QString leaving(const accesspack::Pack &pack)
{
    return pack.paper.html + pack.paper.title + pack.paper.headLeft + pack.paper.headRight + pack.paper.footNote +
           pack.fileName + QString::fromUtf8(pack.json);
}

} // namespace

TEST_CASE("she gets all that is hers, and nobody else's name", "[work][access]")
{
    TempVault temp;
    const auto id = household(temp);
    const auto pack = accesspack::make(temp.session(), id, {AskedBy::Person, u"Courrier du 20/11, pièce vue"_s});
    REQUIRE_OK(pack);
    const QString given = leaving(*pack);
    CHECK(pack->paper.html.contains(work::loadCase(temp.session(), id)->file.reference));
    for (const char *hers : {"Petrenko", "Oksana", "Danylo", "Jules-Ferry", "Fécamp", "Les Tilleuls", "06 39 98 41 07",
                             "Je veux partir samedi", "l’attendait"}) {
        CAPTURE(hers);
        CHECK(given.contains(QString::fromUtf8(hers)));
    }
    for (const char *others : {"igor", "yvetot", "menace", "vasseur", "mabille", "auger", "ludmila", "mimosa", "55.66",
                               "exemple.fr", "dit-elle", "Courrier du"}) {
        CAPTURE(others);
        CHECK_FALSE(given.contains(QString::fromUtf8(others), Qt::CaseInsensitive));
    }
    CHECK(pack->leftOut.size() == 4);
    for (const QString &absent : pack->leftOut) {
        CHECK(pack->paper.html.contains(absent.toHtmlEscaped()));
    }
}

TEST_CASE("she is told to whom what was entrusted, how it stands and what was answered, others masked",
          "[work][access]")
{
    Pair pair;
    model::Author author;
    author.id = model::AuthorId::create(pair.ours.vault().office());
    author.caseId = pair.id;
    author.name = u"Igor Petrenko"_s;
    REQUIRE_OK(pair.ours.vault().write(pair.ours.session().act("case.edit", pair.id), [&](store::Tx &tx) {
        tx.create(author);
        return Result<void>();
    }));
    pair.toThem();
    REQUIRE_OK(pair.answer(pair.theirs, ReplyStep::Appointment, u"Au 3 rue Verte, sans Igor ni le 06 39 98 55 66"_s));
    pair.toUs();
    const auto pack = accesspack::make(pair.ours.session(), pair.id, {AskedBy::Person, u"Au guichet"_s});
    REQUIRE_OK(pack);
    const QJsonObject given = QJsonDocument::fromJson(pack->json).object();
    const QJsonArray entrusted = given.value(u"orientation"_s).toArray();
    REQUIRE(entrusted.size() == 1);
    CHECK(entrusted[0][u"office_name"_s] == pair.theirCard.name); // by name: who received something is hers to know
    CHECK(entrusted[0][u"state"_s] == u"appointment"_s);
    const auto file = work::loadCase(pair.ours.session(), pair.id);
    REQUIRE_OK(file);
    const model::MeasureKind *kind = pair.ours.session().reference.measureIn(file->file, u"LOG-01"_s);
    REQUIRE(kind != nullptr);
    CHECK(entrusted[0][u"measures"_s] == kind->labelFr);
    const QJsonArray replies = given.value(u"reply"_s).toArray();
    REQUIRE(replies.size() == 1);
    CHECK(replies[0][u"step"_s] == u"appointment"_s);
    CHECK(replies[0][u"office_name"_s] == pair.theirCard.name);
    CHECK_FALSE(replies[0].toObject().contains(u"refusal"_s));
    const QString all = leaving(*pack);
    CHECK(all.contains(u"rue Verte"_s));
    CHECK_FALSE(all.contains(u"Igor"_s));
    CHECK_FALSE(all.contains(u"55 66"_s));
    const auto his = accesspack::make(pair.ours.session(), pair.id, {AskedBy::OtherParent, u"Courrier"_s});
    REQUIRE_OK(his);
    CHECK_FALSE(leaving(*his).contains(u"Verte"_s));
}

TEST_CASE("the content of her documents is said to be handed over apart, with how many there are", "[work][access]")
{
    TempVault temp;
    const auto id = household(temp);
    const auto leftOut = [&] {
        const auto pack = accesspack::make(temp.session(), id, {AskedBy::Person, u"Au guichet"_s});
        REQUIRE_OK(pack);
        CHECK_FALSE(leaving(*pack).contains(u"zoqscan"_s));
        return pack->leftOut;
    };
    const QStringList before = leftOut();
    addPaper(temp.session(), id, u"Certificat"_s, "zoqscan");
    addPaper(temp.session(), id, u"Attestation"_s, "zoqscan");
    QStringList after = leftOut();
    REQUIRE(after.size() == before.size() + 1);
    for (const QString &line : before) {
        after.removeAll(line);
    }
    CHECK(after.first().contains(u'2'));
}

TEST_CASE("the other parent learns nothing of her, not even that she is known", "[work][access]")
{
    TempVault temp;
    const auto id = household(temp);
    const auto pack = accesspack::make(temp.session(), id, {AskedBy::OtherParent, u"Courrier du 20/11"_s});
    REQUIRE_OK(pack);
    const QString given = leaving(*pack);
    const QString reference = work::loadCase(temp.session(), id)->file.reference;
    for (const QString &hers : {u"oksana"_s, u"danylo"_s, u"ferry"_s, u"fécamp"_s, u"tilleuls"_s, u"41 07"_s,
                                u"samedi"_s, u"menace"_s, u"venue"_s, u"vasseur"_s, u"mabille"_s, u"ludmila"_s,
                                reference, u"dossier"_s, u"2026-0"_s, u"courrier"_s, u"petrenko"_s, u"yvetot"_s}) {
        CAPTURE(hers);
        CHECK_FALSE(given.contains(hers, Qt::CaseInsensitive));
    }
    const auto nothing = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    const auto neutral = accesspack::make(temp.session(), nothing, {AskedBy::OtherParent, u"Courrier"_s});
    REQUIRE_OK(neutral);
    CHECK(neutral->paper.html == pack->paper.html); // the same whether something is held or not
    CHECK(neutral->json == pack->json);
}

TEST_CASE("what was given stands in the register, with how it was asked for, and is not undone", "[work][access]")
{
    TempVault temp;
    const auto id = household(temp);
    const auto refused = accesspack::make(temp.session(), id, {AskedBy::Person, u" "_s});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    const auto first = accesspack::make(temp.session(), id, {AskedBy::Person, u"Au guichet"_s});
    REQUIRE_OK(first);
    const auto second = accesspack::make(temp.session(), id, {AskedBy::OtherParent, u"Courrier"_s});
    REQUIRE_OK(second);
    CHECK(first->number > 0);
    CHECK(second->number > first->number); // with gaps that are everybody's
    REQUIRE_OK(temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        const QList<model::Print> prints = store::recordsOf<model::Print>(reader, id);
        REQUIRE(prints.size() == 2);
        CHECK(prints.first().purpose == u"Au guichet"_s);
        CHECK(prints.last().profile == u"access_other_parent"_s);
        return {};
    }));
    CHECK((*work::undo::undoable(temp.session()))->verb != QLatin1String(accesspack::kVerb));
}
