// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sharedscope.h"

#include "core/exchange/bundle.h"
#include "core/store/channels.h"
#include "core/store/documentchunks.h"
#include "core/store/postlines.h"
#include "core/store/quarantine.h"
#include "core/work/exclusions.h"
#include "tests/kit/colleague.h"
#include "tests/kit/scopereferee.h"
#include "tests/work/partners.h"

using namespace relais;
namespace scope = relais::work::scope;
using model::RecordType;

namespace {

/// "record field" of each operation; an end has no field.
QStringList told(const scope::Scope &scope)
{
    QStringList lines;
    for (const journal::Operation &operation : scope.operations) {
        lines << operation.change.record + u' ' + operation.change.field;
    }
    return lines;
}

scope::Scope towards(EntrustedCase &vault, const QList<qint64> &lost = {})
{
    const auto scope = scope::towards(vault.session(), vault.card, lost, 500);
    REQUIRE_OK(scope);
    return *scope;
}

/// As if a bundle with that number held it.
void remember(EntrustedCase &vault, const scope::Scope &scope, qint64 number)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        QList<store::GivenField> given = scope.given;
        for (store::GivenField &one : given) {
            one.epoch = 5;
            one.sequence = number;
        }
        store::saveGiven(tx, vault.card.office, given);
        store::saveOutChannel(tx, {vault.card.office, 5, number, QByteArray(32, 'h'), 0});
        return {};
    }));
}

QString whyOf(const QList<scope::ScopedField> &fields, const QString &name)
{
    for (const scope::ScopedField &field : fields) {
        if (model::word(field.type) + u'.' + field.field == name) {
            return model::word(field.answer.reason);
        }
    }
    return u"absent"_s;
}

model::Orientation orientationOf(EntrustedCase &vault, const model::OrientationId &id)
{
    const auto found = vault.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, id); });
    REQUIRE_OK(found);
    return *found;
}

/// A case of chance without the records of others, which no hand here can write.
AnyCase ownCase(quint64 seed, const QString &owner, const QDate &today)
{
    AnyCase any = anyCase(seed, owner, today);
    const auto isForeign = [&](const auto &record) { return !QString(record.id.text()).startsWith(owner); };
    any.records.removeIf([&](const model::KeptRecord &record) { return !record.id.startsWith(owner); });
    any.entrusted.shared.measures.removeIf(isForeign);
    any.entrusted.shared.consents.removeIf(isForeign);
    any.entrusted.known.clear();
    return any;
}

void write(TempVault &vault, const AnyCase &any)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", any.entrusted.shared.file.id),
                                   [&](store::Tx &tx) -> Result<void> {
                                       for (const model::KeptRecord &record : any.records) {
                                           tx.create(record.type, record.id, record.fields);
                                       }
                                       return {};
                                   }));
}

} // namespace

TEST_CASE("from real vaults leaves exactly what the second filter lets out, for three hundred cases of chance",
          "[work][scope][security]")
{
    const ScopeReferee referee(u"coordinator"_s);
    Partner partner(u"A1B2C3D4"_s);
    qsizetype all = 0;
    for (quint64 round = 0; round < 6; ++round) {
        TempVault vault;
        const model::Card card = verifiedCard(vault, partner);
        QSet<QString> expected;
        for (quint64 i = 0; i < 50; ++i) {
            const AnyCase any = ownCase(1000 * round + i, vault.vault().office(), vault.session().today());
            write(vault, any);
            expected += referee.leaving(any);
        }
        const auto scope = scope::towards(vault.session(), card, {}, 100'000);
        REQUIRE_OK(scope);
        const QStringList lines = told(*scope);
        const QSet<QString> left(lines.cbegin(), lines.cend());
        INFO("round " << round);
        CHECK(QStringList((left - expected).values()) == QStringList());
        CHECK(QStringList((expected - left).values()) == QStringList());
        CHECK(left.size() == lines.size());
        CHECK(scope->more == 0);
        for (const journal::Operation &operation : scope->operations) {
            CHECK_FALSE(operation.line.contains(kShelter.toUtf8()));
        }
        all += lines.size();
    }
    CHECK(all > 1'000);
}

TEST_CASE("a case goes before its records, and the link of each record before its other fields", "[work][scope]")
{
    EntrustedCase vault;
    CHECK(towards(vault).operations.isEmpty()); // nothing is entrusted
    const auto orientation = vault.orient();
    const scope::Scope scope = towards(vault);
    REQUIRE_FALSE(scope.operations.isEmpty());
    CHECK(scope.operations.first().change.record == vault.id.text());
    CHECK(scope.opensOrientation);
    QSet<QString> begun;
    for (const journal::Operation &operation : scope.operations) {
        const journal::Change &change = operation.change;
        const bool hasLink = model::fieldsOfType(change.type).contains(u"case_id"_s);
        if (hasLink && !begun.contains(change.record)) {
            CHECK(change.field == u"case_id"_s);
        }
        begun.insert(change.record);
        const auto read = journal::fromLine(operation.line, journal::Reach::Partner);
        REQUIRE_OK(read);
        CHECK(read->change.stamp == change.stamp);
    }
    CHECK(begun.contains(orientation.text()));
    CHECK(scope.strands == QStringList{u"LOG"_s});
    CHECK(scope.basis == QStringList{vault.consent.text()});
    CHECK(scope.cases.value(vault.id) == scope.operations.size());
}

TEST_CASE("the stamp of a field is that of the change that gave it its value", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const auto fieldOf = [&](const QString &field) {
        for (const journal::Operation &operation : towards(vault).operations) {
            if (operation.change.field == field) {
                return operation.change;
            }
        }
        return journal::Change();
    };
    const journal::Change first = fieldOf(u"first_name"_s);
    CHECK(first.basis.isEmpty());
    const auto file = vault.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Case>(reader, vault.id); });
    REQUIRE_OK(file);
    model::Person person;
    person.id = file->person;
    vault.set(person, "first_name", u"Adèle"_s);
    const journal::Change now = fieldOf(u"first_name"_s);
    CHECK(now.to == u"Adèle"_s);
    CHECK(now.stamp > first.stamp);
    CHECK(now.basis == first.stamp);
}

TEST_CASE("what was given does not go again; what changed, was emptied, ended or was lost does", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const scope::Scope first = towards(vault);
    remember(vault, first, 1);
    CHECK(towards(vault).operations.isEmpty());
    const QString contact = vault.contact().id.text();

    vault.set(vault.contact(), "hours", u"lun-ven 9h-11h"_s);
    const scope::Scope hours = towards(vault);
    CHECK(told(hours) == QStringList{contact + u" hours"_s});
    CHECK_FALSE(hours.opensOrientation);
    remember(vault, hours, 2);
    vault.set(vault.contact(), "hours", QVariant());
    const scope::Scope empty = towards(vault);
    CHECK(told(empty) == QStringList{contact + u" hours"_s});
    CHECK(empty.operations.first().change.to.isNull());
    remember(vault, empty, 3);
    CHECK(told(towards(vault, {2})) == QStringList()); // a later bundle gave the field since
    CHECK(told(towards(vault, {1})).size() == first.operations.size());

    vault.end(vault.contact());
    const scope::Scope gone = towards(vault);
    REQUIRE(told(gone) == QStringList{contact + u' '});
    CHECK(gone.operations.first().change.kind == journal::ChangeKind::End);
    remember(vault, gone, 4);
    CHECK(towards(vault).operations.isEmpty());
}

TEST_CASE("a record that ended before it was ever given is not told", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const QString contact = vault.contact().id.text();
    vault.end(vault.contact());
    for (const QString &line : told(towards(vault))) {
        CHECK_FALSE(line.startsWith(contact));
    }
}

TEST_CASE("a telephone that is no longer safe is told to whoever has it, and not sent again", "[work][scope][security]")
{
    EntrustedCase vault;
    vault.orient();
    remember(vault, towards(vault), 1);
    const QString contact = vault.contact().id.text();
    vault.set(vault.contact(), "safe", u"no"_s);
    vault.set(vault.contact(), "value", u"06 39 98 41 08"_s);
    CHECK(told(towards(vault)) == QStringList{contact + u" safe"_s});
}

TEST_CASE("a consent withdrawn, or an orientation recalled, sends nothing more and says so", "[work][scope]")
{
    EntrustedCase vault;
    const auto orientation = vault.orient();
    SECTION("withdrawn")
    {
        vault.withdraw();
        const scope::Scope scope = towards(vault);
        CHECK(scope.operations.isEmpty());
        REQUIRE(scope.stopped.size() == 1);
        CHECK(scope.stopped.first().orientation == orientation);
        CHECK(scope.stopped.first().answer.reason == model::ShareReason::Withdrawn);
    }
    SECTION("ended by its day")
    {
        vault.clock().advance(qint64{91} * 86'400'000);
        CHECK(towards(vault).operations.isEmpty());
        CHECK(towards(vault).stopped.first().answer.reason == model::ShareReason::Ended);
    }
    SECTION("recalled")
    {
        REQUIRE_OK(work::orientations::recall(vault.session(), orientation));
        CHECK(towards(vault).operations.isEmpty());
        CHECK(towards(vault).stopped.isEmpty()); // nobody asks any more
        CHECK(work::orientations::recall(vault.session(), orientation).error().code == ErrorCode::Refused);
    }
}

TEST_CASE("an office that is kept apart gets nothing, by its name or its acronym", "[work][scope][security]")
{
    EntrustedCase vault;
    const auto orientation = vault.orient();
    const QString name = GENERATE(u"SIAO 76"_s, u"LE SIAO"_s);
    if (name != vault.card.name) {
        vault.set(vault.card, "acronym", name);
    }
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::Office, name, u"son frère"_s));
    CHECK(towards(vault).operations.isEmpty());
    const auto fields = scope::fieldsFor(vault.session(), orientationOf(vault, orientation));
    REQUIRE_FALSE(fields);
    CHECK(fields.error().code == ErrorCode::Refused);
}

TEST_CASE("a sealed value, a document and the other parent stay, with everything she accepts",
          "[work][scope][security]")
{
    EntrustedCase vault;
    REQUIRE_OK(work::consents::withdraw(vault.session(), vault.consent, {}, u"x"_s));
    vault.give({u"SEC"_s, u"LOG"_s, u"FIN"_s, u"JUR"_s, u"ENF"_s, u"EMP"_s, u"SAN"_s, u"ADM"_s});
    const auto id = vault.orient();
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", vault.id), [&](store::Tx &tx) -> Result<void> {
        model::Sealed sealed;
        sealed.id = model::SealedId::create(vault.vault().office());
        sealed.caseId = vault.id;
        sealed.box = u"Ym9pdGU="_s;
        tx.create(sealed);
        model::Document document;
        document.id = model::DocumentId::create(vault.vault().office());
        document.caseId = vault.id;
        document.title = u"Attestation"_s;
        tx.create(document);
        model::Author author;
        author.id = model::AuthorId::create(vault.vault().office());
        author.caseId = vault.id;
        author.name = u"Marc Essai"_s;
        tx.create(author);
        return {};
    }));
    const auto fields = scope::fieldsFor(vault.session(), orientationOf(vault, id));
    REQUIRE_OK(fields);
    CHECK(whyOf(*fields, u"sealed.box"_s) == u"never_leaves"_s);
    CHECK(whyOf(*fields, u"document.title"_s) == u"never_leaves"_s);
    CHECK(whyOf(*fields, u"author.name"_s) == u"never_leaves"_s);
    CHECK(whyOf(*fields, u"person.last_name"_s) == u"consent"_s);
}

TEST_CASE("a role that may send nothing of a case lets nothing out", "[work][scope][security]")
{
    EntrustedCase vault;
    const auto id = vault.orient();
    Colleague colleague(vault, u"Anne Petit"_s, model::Role::Supervisor);
    const auto fields = scope::fieldsFor(colleague.session(), orientationOf(vault, id));
    REQUIRE_OK(fields);
    for (const scope::ScopedField &field : *fields) {
        CHECK_FALSE(field.answer.isYes());
    }
    CHECK(whyOf(*fields, u"person.last_name"_s) == u"no_right"_s);
}

TEST_CASE("a bundle holds whole cases up to its limit, and says how much must follow", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const qsizetype whole = towards(vault).operations.size();
    const auto half = scope::towards(vault.session(), vault.card, {}, whole / 2);
    REQUIRE_OK(half); // one case alone is cut
    CHECK(half->operations.size() == whole / 2);
    CHECK(half->more == whole - whole / 2);
    CHECK(half->given.size() == half->operations.size());
    remember(vault, *half, 1);
    const QStringList rest = told(towards(vault));
    CHECK(rest.size() == whole - whole / 2);
}

TEST_CASE("a post of our own office gets the journal itself, except its own lines and what a node notes of itself",
          "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto all = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(all);
    REQUIRE(all->operations.size() > 20);
    CHECK(all->firstRow == 1);
    CHECK(all->more == 0);
    qint64 number = 0;
    QByteArray before;
    for (const journal::Operation &operation : all->operations) { // one node: its chain is whole
        const auto read = journal::fromLine(operation.line, journal::Reach::Office);
        REQUIRE_OK(read);
        CHECK(read->change.sequence == ++number);
        CHECK(read->change.previous == before);
        before = journal::hashOf(read->change);
    }
    const auto some = scope::towardsPost(vault.session(), post, 0, {}, 5);
    REQUIRE_OK(some);
    CHECK(some->operations.size() == 5);
    CHECK(some->lastRow == 5);
    CHECK(some->more == all->operations.size() - 5);
    const auto next = scope::towardsPost(vault.session(), post, some->lastRow, {}, 10'000);
    REQUIRE_OK(next);
    CHECK(next->firstRow == 6);

    REQUIRE_OK(vault.vault().write(vault.session().act("setting.set"), [&](store::Tx &tx) -> Result<void> {
        model::VaultSetting anchor;
        anchor.id = decltype(anchor.id)(u"erasure.anchor."_s + vault.vault().node());
        anchor.value = u"x"_s;
        tx.create(anchor);
        store::saveInChannel(tx, {post.office, 1, 1, {}, {}, vault.vault().node()});
        return {};
    }));
    const auto own = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(own);
    CHECK(own->operations.isEmpty()); // every line is of its node
}

TEST_CASE("a case that is kept from this user still reaches the colleague's post", "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto before = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(before);
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::FamilyName,
                                     vault.session().user.name, u"sa cousine"_s, work::exclusions::Oneself::Accepted));
    const auto after = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(after);
    CHECK(after->operations.size() > before->operations.size());
    CHECK(towards(vault).operations.isEmpty());
}

TEST_CASE("a lost number of which something does not fit is not replaced yet", "[work][scope]")
{
    EntrustedCase vault;
    vault.orient();
    const scope::Scope all = towards(vault);
    remember(vault, all, 1);
    const auto half = scope::towards(vault.session(), vault.card, {1}, all.operations.size() / 2);
    REQUIRE_OK(half);
    CHECK(half->postponed == QList<qint64>{1});
    CHECK(towards(vault, {1}).postponed.isEmpty());

    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        store::OutBundle bundle;
        bundle.peer = post.office;
        bundle.epoch = 5;
        bundle.sequence = 1;
        bundle.bundle = u"b"_s;
        bundle.hash = QByteArray(32, 'h');
        bundle.purpose = u"update"_s;
        bundle.name = u"abcdefghijklmnop.relais"_s;
        bundle.at = vault.clock().now();
        bundle.firstRow = 1;
        bundle.lastRow = 10;
        store::addOutBundle(tx, bundle, "file");
        store::saveOutChannel(tx, {post.office, 5, 1, QByteArray(32, 'h'), 10});
        return {};
    }));
    const auto some = scope::towardsPost(vault.session(), post, 10, {1}, 5);
    REQUIRE_OK(some);
    CHECK(some->firstRow == 1);
    CHECK(some->postponed == QList<qint64>{1});
    const auto rest = scope::towardsPost(vault.session(), post, 10, {1}, 10'000);
    REQUIRE_OK(rest);
    CHECK(rest->postponed.isEmpty());
}

TEST_CASE("a text that would make a line too long on arrival stays, and is to be looked over", "[work][scope]")
{
    EntrustedCase vault;
    const auto id = vault.orient();
    vault.set(vault.contact(), "hours", QString(32'700, u'"')); // each takes two bytes in a line
    const auto fields = scope::fieldsFor(vault.session(), orientationOf(vault, id));
    REQUIRE_OK(fields);
    CHECK(whyOf(*fields, u"contact.hours"_s) == model::word(model::ShareReason::ToLookOver));
    for (const journal::Operation &operation : towards(vault).operations) {
        CHECK(operation.line.size() <= journal::kLongestLine);
    }
}

TEST_CASE("held lines of a newer version go to each post once, whatever the clock says", "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    const auto hold = [&](char letter, const QDateTime &at) {
        REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
            store::holdLine(tx, {QByteArray(40, letter), QString(32, QLatin1Char(letter)),
                                 QString(vault.vault().office() + u".ZZZZ"_s), u"unknown"_s, at});
            return {};
        }));
    };
    const auto next = [&](qsizetype limit) {
        const auto scope = scope::towardsPost(vault.session(), post, 1'000'000, {}, limit);
        REQUIRE_OK(scope);
        REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
            store::saveGiven(tx, post.office, scope->given);
            return {};
        }));
        return scope->operations.size();
    };
    for (const char letter : {'a', 'b', 'c'}) {
        hold(letter, vault.clock().now());
    }
    CHECK(next(2) == 2); // they count into the limit
    CHECK(next(2) == 1);
    CHECK(next(2) == 0);
    hold('d', vault.clock().now().addDays(-400));
    CHECK(next(2) == 1);
    CHECK(next(2) == 0);
}

TEST_CASE("a bundle to a post holds no more papers than its manifest may name, those of hidden cases too",
          "[work][scope]")
{
    EntrustedCase vault;
    model::Card post;
    post.office = vault.vault().office() + u".K7QM"_s;
    model::DocumentId last;
    REQUIRE_OK(vault.vault().write(vault.session().act("case.edit", vault.id), [&](store::Tx &tx) -> Result<void> {
        for (int i = 0; i <= exchange::kMostFiles; ++i) {
            model::Document document;
            document.id = model::DocumentId::create(vault.vault().office());
            document.caseId = vault.id;
            document.title = u"Attestation"_s;
            document.bytes = 6;
            tx.create(document);
            last = document.id;
        }
        store::putChunk(tx, last, 0, "Texte.");
        return {};
    }));
    const auto scope = scope::towardsPost(vault.session(), post, 0, {}, 10'000);
    REQUIRE_OK(scope);
    CHECK(scope->documents.size() == exchange::kMostFiles);
    CHECK(scope->more >= 1);
    REQUIRE_OK(work::exclusions::add(vault.session(), vault.id, model::ExclusionKind::FamilyName,
                                     vault.session().user.name, u"sa cousine"_s, work::exclusions::Oneself::Accepted));
    const auto bytes = vault.vault().read([&](const store::Reader &reader) -> Result<QByteArray> {
        const auto paper = store::documentForPost(reader, last.text());
        return paper ? paper->bytes : QByteArray();
    });
    REQUIRE_OK(bytes);
    CHECK(*bytes == "Texte.");
}
