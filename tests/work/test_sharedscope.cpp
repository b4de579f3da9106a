// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sharedscope.h"

#include "tests/work/scopes.h"

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
        CHECK(scope.stopped.isEmpty()); // the withdrawal recalled it
        CHECK(orientationOf(vault, orientation).recalledBecause == model::RecallReason::Withdrawn);
    }
    SECTION("ended by its day")
    {
        vault.clock().advance(qint64{91} * 86'400'000);
        CHECK(towards(vault).operations.isEmpty());
        CHECK(towards(vault).stopped.first().answer.reason == model::ShareReason::Ended);
    }
    SECTION("ended by its day, after the case was closed")
    {
        REQUIRE_OK(work::cases::close(vault.session(), vault.id, model::ExitReason::Autonomous, {}));
        vault.clock().advance(qint64{91} * 86'400'000);
        CHECK(towards(vault).operations.isEmpty());
        CHECK(towards(vault).stopped.isEmpty()); // nothing more is expected
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
