// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/correspondents.h"

#include "core/store/records.h"
#include "tests/work/cardkit.h"

using namespace relais;
using namespace cardkit;
namespace correspondents = work::correspondents;
using model::Card;
using model::CardState;

TEST_CASE("a card comes in unverified, and once it is known it changes nothing", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    const auto card = correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(card);
    CHECK(card->state == CardState::Unverified);
    CHECK(card->stateAt == vault.clock().now());
    CHECK(card->stateBy == u"C. Auger"_s);
    CHECK(card->name == u"SIAO 76"_s);
    CHECK(card->file.toUtf8() == partner.file());
    const qsizetype lines = journalLines(vault);
    vault.clock().advance(1000);
    const auto again = correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(again);
    CHECK(again->id == card->id);
    CHECK(journalLines(vault) == lines);
    CHECK(correspondents::list(vault.session())->size() == 1);
    CHECK(traces(vault, correspondents::kImportVerb) == QStringList{u"A1B2C3D4 1"_s});
}

TEST_CASE("a card that is damaged is refused, whichever byte of it was changed", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    const QByteArray file = partner.file();
    CHECK(importError(vault, {}) == ErrorCode::CardDamaged);
    CHECK(importError(vault, file + ' ') == ErrorCode::CardDamaged);
    for (qsizetype at = 0; at < file.size(); at += 37) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        INFO(at);
        // The untrusted comment is signed by nobody: what it says changes nothing of the card.
        if (at >= file.indexOf('\n')) {
            CHECK(importError(vault, changed) == ErrorCode::CardDamaged);
        }
    }
}

TEST_CASE("what a known key says anew of its office is taken over, and how far it is trusted is not", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const QByteArray old = partner.file();
    const Card card = verified(vault, partner);
    partner.facts.contact = u"06 39 98 55 66"_s;
    partner.facts.issued = partner.facts.issued.addDays(3);
    const auto renewed = correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(renewed);
    CHECK(renewed->id == card.id);
    CHECK(renewed->contact == u"06 39 98 55 66"_s);
    CHECK(renewed->state == CardState::Verified);
    CHECK(renewed->stateAt == card.stateAt);
    // The older file, carried again, brings the former telephone back to nobody.
    CHECK(correspondents::import(vault.session(), old)->contact == u"06 39 98 55 66"_s);
    REQUIRE_OK(correspondents::revoke(vault.session(), card.id, u"vol du poste"_s));
    partner.facts.contact = u"06 39 98 77 88"_s;
    partner.facts.issued = partner.facts.issued.addDays(3);
    const auto late = correspondents::import(vault.session(), partner.file());
    REQUIRE_OK(late);
    CHECK(late->contact == u"06 39 98 55 66"_s);
    CHECK(late->state == CardState::Revoked);
}

TEST_CASE("the successor of a verified card is verified by its key, and the former is replaced", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const Card former = verified(vault, partner);
    vault.clock().advance(1000);
    const auto next = correspondents::import(vault.session(), partner.successor());
    REQUIRE_OK(next);
    CHECK(next->state == CardState::Verified);
    CHECK(next->stateBy == correspondents::kBySuccession);
    const auto all = correspondents::list(vault.session());
    REQUIRE(all->size() == 2);
    CHECK(all->first().number == 2);
    CHECK(all->last().state == CardState::Replaced);
    CHECK(all->last().stateAt == vault.clock().now());
    CHECK(correspondents::find(vault.session(), address())->number == 2);
    CHECK(correspondents::byKeyId(vault.session(), former.keyId)->state == CardState::Replaced);
    const auto done = correspondents::verify(vault.session(), former.id, exchange::digitsOf(former));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Refused);
}

TEST_CASE("nobody becomes trusted through a card that nobody verified", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const auto former = correspondents::import(vault.session(), partner.file());
    const auto next = correspondents::import(vault.session(), partner.successor());
    REQUIRE_OK(next);
    CHECK(next->state == CardState::Unverified);
    // A replaced key counts for thirty days: this one never did.
    CHECK(correspondents::byKeyId(vault.session(), former->keyId)->state == CardState::Unverified);
    CHECK(correspondents::find(vault.session(), address())->number == 2);
}

TEST_CASE("another key for a known office is an alarm, and changes nothing", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const Card card = verified(vault, partner);
    const qsizetype lines = journalLines(vault);
    Partner stranger(address());
    CHECK(importError(vault, stranger.file()) == ErrorCode::CardConflict); // row 55: no succession
    stranger.facts.number = 2;
    CHECK(importError(vault, stranger.file()) == ErrorCode::CardConflict);
    CHECK(importError(vault, stranger.successor()) == ErrorCode::CardConflict); // signed by a key of its own
    Partner same(address()); // the known signing key with other keys to encrypt to
    same.signing = {partner.signing.secret.clone(), partner.signing.keyId, partner.signing.publicKey};
    CHECK(importError(vault, same.file()) == ErrorCode::CardConflict);
    CHECK(journalLines(vault) == lines);
    CHECK(correspondents::byKeyId(vault.session(), card.keyId)->state == CardState::Verified);
    CHECK(traces(vault, correspondents::kImportVerb).contains(u"A1B2C3D4 conflict"_s));
}

TEST_CASE("a successor bears a later number than the card it follows", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    partner.facts.number = 5;
    verified(vault, partner);
    const exchange::Signer former = partner.signer();
    Partner next(address());
    for (const int number : {4, 5}) {
        next.facts.number = number;
        CHECK(importError(vault, exchange::writeCard(next.facts, next.signer(), &former)) == ErrorCode::CardConflict);
    }
    next.facts.number = 7; // one was lost on its way, and the known key vouches for this one
    CHECK(correspondents::import(vault.session(), exchange::writeCard(next.facts, next.signer(), &former)).has_value());
}

TEST_CASE("a key that was replaced signs no second successor", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    verified(vault, partner);
    const exchange::Signer former = partner.signer();
    REQUIRE_OK(correspondents::import(vault.session(), partner.successor()));
    Partner fork(address());
    fork.facts.number = 3;
    CHECK(importError(vault, exchange::writeCard(fork.facts, fork.signer(), &former)) == ErrorCode::CardConflict);
}

TEST_CASE("a succession that a revoked key signed is an alarm", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const Card card = verified(vault, partner);
    REQUIRE_OK(correspondents::revoke(vault.session(), card.id, u"poste volé"_s));
    CHECK(importError(vault, partner.successor()) == ErrorCode::CardConflict); // row 56
    // By telephone the office announces new keys: it begins anew, and must be compared.
    const Partner anew(address());
    const auto fresh = correspondents::import(vault.session(), anew.file());
    REQUIRE_OK(fresh);
    CHECK(fresh->state == CardState::Unverified);
}

TEST_CASE("two keys never share an id, neither two partners' nor a partner's and ours", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    verified(vault, partner);
    Partner second(u"B1B2C3D4"_s, u"Maison des Tilleuls"_s);
    second.signing.keyId = partner.signing.keyId; // row 24
    CHECK(importError(vault, second.file()) == ErrorCode::CardConflict);
    second.signing.keyId = correspondents::ownKeys(vault.session())->signer.keyId;
    CHECK(importError(vault, second.file()) == ErrorCode::CardConflict);
    Partner twice(u"C1B2C3D4"_s); // one key, two offices
    twice.signing = {partner.signing.secret.clone(), partner.signing.keyId, partner.signing.publicKey};
    CHECK(importError(vault, twice.file()) == ErrorCode::CardConflict);
}

TEST_CASE("our own card is not imported, and our address with other keys is an alarm", "[work][cards]")
{
    TempVault vault;
    const auto own = correspondents::ownCard(vault.session());
    CHECK(importError(vault, own->card.file.toUtf8()) == ErrorCode::Refused);
    REQUIRE_OK(correspondents::rotate(vault.session()));
    CHECK(importError(vault, own->card.file.toUtf8()) == ErrorCode::Refused); // the former too
    CHECK(importError(vault, Partner(vault.vault().office()).file()) == ErrorCode::CardConflict);
    const auto post = correspondents::import(vault.session(), Partner(vault.vault().office() + u".7KQ2"_s).file());
    CHECK(post.has_value()); // a further post of our office
}

TEST_CASE("a card that borrows the address of a known office is verified only when that office says so",
          "[work][cards]")
{
    TempVault vault;
    verified(vault, Partner(address()));
    const Partner borrower(address() + u".7KQ2"_s, u"Abri des Alouettes"_s);
    const auto card = correspondents::import(vault.session(), borrower.file());
    REQUIRE_OK(card);
    CHECK(card->state == CardState::Unverified);
    CHECK(*correspondents::sharedOffice(vault.session(), *card) == u"SIAO 76"_s);
    // Its digits are right: it is the borrower's card.
    const auto alone = correspondents::verify(vault.session(), card->id, borrower.digits());
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == ErrorCode::Refused);
    const auto half = correspondents::verify(vault.session(), card->id, borrower.digits().right(11),
                                             correspondents::Told::PostOfOffice);
    REQUIRE_FALSE(half);
    CHECK(half.error().code == ErrorCode::InvalidInput);
    CHECK(correspondents::byKeyId(vault.session(), card->keyId)->state == CardState::Unverified);
    CHECK(correspondents::verify(vault.session(), card->id, borrower.digits(), correspondents::Told::PostOfOffice)
              .has_value());
}

TEST_CASE("whoever came first with the address of an office does not keep it for the second", "[work][cards]")
{
    TempVault vault;
    const Partner borrower(address() + u".7KQ2"_s, u"Abri des Alouettes"_s);
    verified(vault, borrower); // nobody was known under it
    const Partner office(address());
    const auto card = correspondents::import(vault.session(), office.file());
    REQUIRE_OK(card);
    CHECK(*correspondents::sharedOffice(vault.session(), *card) == u"Abri des Alouettes"_s);
    CHECK_FALSE(correspondents::verify(vault.session(), card->id, office.digits()).has_value());
}

TEST_CASE("a card that borrows our address is verified only when it is of our own office", "[work][cards]")
{
    TempVault vault;
    const Partner post(vault.vault().office() + u".7KQ2"_s);
    const auto card = correspondents::import(vault.session(), post.file());
    REQUIRE_OK(card);
    CHECK_FALSE(correspondents::verify(vault.session(), card->id, post.digits()).has_value());
    CHECK(correspondents::verify(vault.session(), card->id, post.digits(), correspondents::Told::PostOfOffice)
              .has_value());
    Partner other(u"B1B2C3D4"_s);
    const auto alone = correspondents::import(vault.session(), other.file());
    CHECK(correspondents::sharedOffice(vault.session(), *alone)->isEmpty());
    CHECK(correspondents::verify(vault.session(), alone->id, other.digits()).has_value());
}

TEST_CASE("a card that two posts took in counts once, with what trusts it least", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    const Card card = verified(vault, partner);
    Card twin = card;
    twin.id = model::CardId::create(vault.vault().office());
    twin.state = CardState::Revoked;
    REQUIRE_OK(vault.vault().write(vault.session().act("card.import"), [&](store::Tx &tx) {
        tx.create(twin);
        return Result<void>();
    }));
    REQUIRE(correspondents::list(vault.session())->size() == 1);
    CHECK(correspondents::list(vault.session())->first().state == CardState::Revoked);
    CHECK(correspondents::byKeyId(vault.session(), card.keyId)->state == CardState::Revoked);
    CHECK_FALSE(correspondents::find(vault.session(), address()));
}
