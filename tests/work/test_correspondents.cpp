// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/correspondents.h"

#include "core/work/undo.h"
#include "tests/kit/colleague.h"
#include "tests/work/cardkit.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace relais;
using namespace cardkit;
namespace correspondents = work::correspondents;
using model::Card;
using model::CardState;

namespace {

/// The digits with one of them, or two neighbours, as a bad line carries them.
QString misheard(QString digits)
{
    digits[7] = digits[7] == u'9' ? u'0' : QChar(digits[7].unicode() + 1);
    return digits;
}

} // namespace

TEST_CASE("the card of a post is made once, says what the office is, and another program verifies it", "[work][cards]")
{
    TempVault vault;
    const auto card = correspondents::ownCard(vault.session());
    REQUIRE_OK(card);
    CHECK(card->card.office == vault.vault().office());
    CHECK(card->card.name == u"CAF 76"_s);
    CHECK(card->card.kind == model::OfficeKind::Caf);
    CHECK(card->card.department == u"76"_s);
    CHECK(card->card.number == 1);
    CHECK(card->card.issued == QDate(2026, 11, 24));
    CHECK(card->succeeds.isEmpty());
    vault.reopen();
    CHECK(correspondents::ownCard(vault.session())->card.file == card->card.file);
    CHECK(traces(vault, correspondents::kMakeVerb).size() == 1);

    const QTemporaryDir place;
    const QByteArray bytes = card->card.file.toUtf8();
    qsizetype head = 0;
    for (int line = 0; line < 4; ++line) {
        head = bytes.indexOf('\n', head) + 1;
    }
    for (const auto &[name, part] : {std::pair{u"c.minisig"_s, bytes.left(head)}, std::pair{u"c"_s, bytes.mid(head)}}) {
        QFile file(place.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(part);
    }
    QProcess minisign;
    minisign.start(u"minisign"_s, {u"-V"_s, u"-m"_s, place.filePath(u"c"_s), u"-x"_s, place.filePath(u"c.minisig"_s),
                                   u"-P"_s, card->card.minisign});
    REQUIRE(minisign.waitForFinished());
    CHECK(minisign.exitCode() == 0);
}

TEST_CASE("the keys of a post are in no journal, and what they are is in no file outside the vault", "[work][cards]")
{
    TempVault vault;
    const qsizetype before = journalLines(vault);
    const auto keys = correspondents::ownKeys(vault.session());
    REQUIRE_OK(keys);
    CHECK(journalLines(vault) == before);
    REQUIRE(keys->identities.size() == 1);
    CHECK(keys->signer.secret.size() == 64);
    CHECK(keys->identities.front().size() == 32);
    const auto card = correspondents::ownCard(vault.session());
    const auto recipient = exchange::readAgeRecipient(card->card.age.toLatin1());
    REQUIRE(recipient);
    CHECK(keys->hashes.first() == exchange::keyHash(*recipient));
    CHECK(exchange::ageRecipientOf(keys->identities.front()) == card->card.age.toLatin1());
    CHECK(keys->replacedAt.first().isNull());
    CHECK(exchange::signatureKeyText({keys->signer.keyId, keys->signer.publicKey}) == card->card.minisign.toLatin1());
    CHECK_FALSE(card->card.file.contains(QString::fromLatin1(exchange::ageIdentityText(keys->identities.front()))));
}

TEST_CASE("what our card says follows the settings, and its digits and number stay", "[work][cards]")
{
    TempVault vault;
    const auto before = correspondents::ownCard(vault.session());
    REQUIRE_OK(correspondents::setParticulars(vault.session(), {u" 06 39 98 00 11 "_s, u"Le Havre"_s, u"CAF"_s}));
    const auto after = correspondents::ownCard(vault.session());
    REQUIRE_OK(after);
    CHECK(after->card.contact == u"06 39 98 00 11"_s);
    CHECK(after->card.commune == u"Le Havre"_s);
    CHECK(after->card.acronym == u"CAF"_s);
    CHECK(after->card.number == 1);
    CHECK(exchange::digitsOf(after->card) == exchange::digitsOf(before->card));
    REQUIRE_OK(correspondents::setContact(vault.session(), u"06 39 98 00 22"_s));
    CHECK(correspondents::ownCard(vault.session())->card.commune == u"Le Havre"_s);
    const auto tooLong = correspondents::setContact(vault.session(), QString(81, u'1'));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(correspondents::setContact(vault.session(), u"06\x202e 39"_s));
    CHECK(correspondents::ownCard(vault.session())->card.contact == u"06 39 98 00 22"_s);
}

TEST_CASE("changed keys make the next card, which the former key signs, and both still open", "[work][cards]")
{
    TempVault vault;
    REQUIRE_OK(correspondents::setContact(vault.session(), u"06 39 98 00 11"_s));
    const auto first = correspondents::ownCard(vault.session());
    vault.clock().advance(1000);
    const auto second = correspondents::rotate(vault.session());
    REQUIRE_OK(second);
    CHECK(second->card.number == 2);
    CHECK(second->succeeds == first->card.minisign);
    CHECK(exchange::digitsOf(second->card) != exchange::digitsOf(first->card));
    CHECK(second->card.contact == u"06 39 98 00 11"_s);
    auto keys = correspondents::ownKeys(vault.session());
    REQUIRE(keys->identities.size() == 2);
    CHECK(keys->numbers.first() == 2);
    CHECK(keys->replacedAt.first().isNull());
    CHECK(keys->replacedAt.last() == vault.clock().now());
    // What is said anew of the office is still signed by both.
    REQUIRE_OK(correspondents::setContact(vault.session(), u"06 39 98 00 33"_s));
    CHECK(correspondents::ownCard(vault.session())->succeeds == first->card.minisign);
    // A year later the oldest go.
    vault.clock().advance(qint64(400) * 24 * 3600 * 1000);
    REQUIRE_OK(correspondents::rotate(vault.session()));
    keys = correspondents::ownKeys(vault.session());
    CHECK(keys->numbers.first() == 3);
    CHECK(keys->identities.size() == 2);
    CHECK(traces(vault, correspondents::kRotateVerb) ==
          QStringList{vault.vault().office() + u" 3"_s, vault.vault().office() + u" 2"_s});
}

TEST_CASE("all forty digits verify a card, and so do the last two groups", "[work][cards]")
{
    TempVault vault;
    const Partner first(address());
    const auto card = correspondents::import(vault.session(), first.file());
    vault.clock().advance(1000);
    const auto done = correspondents::verify(vault.session(), card->id, first.digits().replace(u' ', u'-'));
    REQUIRE_OK(done);
    CHECK(done->state == CardState::Verified);
    CHECK(done->stateAt == vault.clock().now());
    CHECK(done->stateBy == u"C. Auger"_s);
    const Partner second(u"B1B2C3D4"_s, u"Maison des Tilleuls"_s);
    const auto other = correspondents::import(vault.session(), second.file());
    REQUIRE_OK(correspondents::verify(vault.session(), other->id, second.digits().right(11)));
    CHECK(traces(vault, correspondents::kVerifyVerb) == QStringList{u"B1B2C3D4 1"_s, u"A1B2C3D4 1"_s});
}

TEST_CASE("digits that were misheard are told from those of another card, and neither verifies", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    const auto card = correspondents::import(vault.session(), partner.file());
    const QString digits = partner.digits();
    using correspondents::Heard;
    CHECK(correspondents::compare(*card, digits) == Heard::Same);
    CHECK(correspondents::compare(*card, misheard(digits)) == Heard::Misheard);
    CHECK(correspondents::compare(*card, Partner(address()).digits()) == Heard::Other);
    CHECK(correspondents::compare(*card, digits.left(23)) == Heard::Incomplete);
    CHECK(correspondents::compare(*card, digits.left(11)) != Heard::Same); // the first groups are not the last
    QString swapped = digits.right(11);
    if (swapped[1] == swapped[2]) {
        swapped[1] = swapped[1] == u'9' ? u'0' : QChar(swapped[1].unicode() + 1);
    } else {
        std::swap(swapped[1], swapped[2]);
    }
    CHECK(correspondents::compare(*card, swapped) == Heard::Misheard);
    for (const auto &[typed, code, detail] :
         {std::tuple{misheard(digits), ErrorCode::DigitsDiffer, u"misheard"_s},
          std::tuple{Partner(address()).digits(), ErrorCode::DigitsDiffer, u"other"_s},
          std::tuple{u"12345 67890 1"_s, ErrorCode::InvalidInput, u"digits"_s},
          std::tuple{QString(), ErrorCode::InvalidInput, u"digits"_s}}) {
        const auto done = correspondents::verify(vault.session(), card->id, typed);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == code);
        CHECK(done.error().detail.startsWith(detail));
    }
    CHECK(correspondents::list(vault.session())->first().state == CardState::Unverified);
    CHECK(traces(vault, correspondents::kVerifyVerb).size() == 2);
    CHECK(traces(vault, correspondents::kVerifyVerb).first() == u"A1B2C3D4 1 differ"_s);
}

TEST_CASE("a revoked card takes the replaced ones of its office along, with a reason that stays", "[work][cards]")
{
    TempVault vault;
    Partner partner(address());
    const Card former = verified(vault, partner);
    const auto next = correspondents::import(vault.session(), partner.successor());
    CHECK_FALSE(correspondents::revoke(vault.session(), next->id, u"  "_s));
    REQUIRE_OK(correspondents::revoke(vault.session(), next->id, u"clé perdue, appelé Mme Roussel"_s));
    const auto cards = correspondents::list(vault.session());
    REQUIRE_OK(cards);
    CHECK(cards->size() == 2);
    for (const Card &card : *cards) {
        CHECK(card.state == CardState::Revoked);
    }
    CHECK_FALSE(correspondents::find(vault.session(), address()));
    CHECK(traces(vault, correspondents::kRevokeVerb) == QStringList{u"A1B2C3D4 2 | clé perdue, appelé Mme Roussel"_s});
    CHECK_FALSE(correspondents::revoke(vault.session(), next->id, u"encore"_s));
    CHECK_FALSE(correspondents::verify(vault.session(), next->id, partner.digits()));
    CHECK(former.id != next->id);
}

TEST_CASE("a partner is found by its address, its name or its acronym, never by a guess", "[work][cards]")
{
    TempVault vault;
    Partner first(address(), u"Maison des Tilleuls"_s);
    first.facts.acronym = u"MdT"_s;
    REQUIRE_OK(correspondents::import(vault.session(), first.file()));
    REQUIRE_OK(correspondents::import(vault.session(), Partner(u"B1B2C3D4"_s, u"Abri des Alouettes"_s).file()));
    for (const QString &name : {address(), u"maison des tilleuls"_s, u"MDT"_s}) {
        const auto found = correspondents::find(vault.session(), name);
        REQUIRE_OK(found);
        CHECK(found->office == address());
    }
    CHECK_FALSE(correspondents::find(vault.session(), u"Tilleuls"_s));
    CHECK_FALSE(correspondents::find(vault.session(), QString()));
    CHECK(correspondents::list(vault.session())->first().name == u"Abri des Alouettes"_s);
    REQUIRE_OK(correspondents::import(vault.session(), Partner(u"D1B2C3D4"_s, u"Maison des Tilleuls"_s).file()));
    CHECK_FALSE(correspondents::find(vault.session(), u"Maison des Tilleuls"_s)); // two of them
}

TEST_CASE("cards follow the rights: the supervisor looks, the operational contact sees none", "[work][cards]")
{
    TempVault vault;
    const Partner partner(address());
    const auto card = correspondents::import(vault.session(), partner.file());
    for (const model::Role role : {model::Role::Supervisor, model::Role::OperationalContact}) {
        Colleague other(vault, u"Anne Petit"_s, role);
        work::Session &session = other.session();
        CHECK(correspondents::list(session)->size() == (role == model::Role::Supervisor ? 1 : 0));
        for (const ErrorCode code :
             {correspondents::import(session, Partner(u"B1B2C3D4"_s).file()).error().code,
              correspondents::verify(session, card->id, partner.digits()).error().code,
              correspondents::revoke(session, card->id, u"non"_s).error().code,
              correspondents::rotate(session).error().code, correspondents::handOut(session, "file").error().code,
              correspondents::setContact(session, u"06 39 98 00 00"_s).error().code}) {
            CHECK(code == ErrorCode::Refused);
        }
        CHECK(correspondents::byKeyId(session, card->keyId)->state == CardState::Unverified);
    }
    for (const model::Role role : {model::Role::Advisor, model::Role::Administrator}) {
        Colleague other(vault, u"Luc Martin"_s, role);
        CHECK(correspondents::rotate(other.session()).has_value());
        CHECK(correspondents::handOut(other.session(), "paper").has_value());
    }
}

TEST_CASE("how far a card is trusted is not taken back in passing", "[work][cards]")
{
    TempVault vault;
    verified(vault, Partner(address()));
    const auto act = work::undo::undoable(vault.session());
    REQUIRE_OK(act);
    CHECK_FALSE(act->has_value());
}

TEST_CASE("cards are journaled, so that the posts of an office share them", "[work][cards]")
{
    TempVault vault;
    const qsizetype before = journalLines(vault);
    const Card card = verified(vault, Partner(address()));
    const auto lines = vault.vault().read([&](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalSince(reader, before, 0);
    });
    REQUIRE_OK(lines);
    REQUIRE_FALSE(lines->isEmpty());
    for (const store::JournalLine &line : *lines) {
        CHECK(line.change.type == model::RecordType::Card);
        CHECK(line.change.record == card.id.text());
    }
}
