// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a bundle is, and what becomes of one that cannot be opened: exchange notes 1.6, rows 1 to 30.
#include "core/store/channels.h"
#include "core/work/received.h"
#include "tests/kit/catch.h"
#include "tests/kit/seat.h"

using namespace relais;
namespace inbox = work::inbox;
using entrusted::bundle;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using inbox::Answer;
using rawbundle::RawBundle;

namespace {

/// Nothing of it was applied, it waits once, and its number is not taken.
void checkKept(Seat &seat, const QByteArray &digest, ErrorCode reason)
{
    CHECK(seat.digest() == digest);
    REQUIRE(seat.held().size() == 1);
    CHECK(seat.held().first().reason == reason);
}

int taken(Seat &seat)
{
    return seat.one(u"SELECT count(*) FROM bundles_in"_s).toInt();
}

} // namespace

TEST_CASE("a bundle of a verified partner is applied with the state of its channel", "[inbox]")
{
    Seat seat;
    seat.know(alder());
    const inbox::Verdict verdict = seat.receive(bundle(alder(), us()));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.detail.isEmpty());
    CHECK(verdict.peer == alder().card.office);
    CHECK(verdict.peerName == alder().card.name);
    CHECK(verdict.sequence == 1);
    CHECK(verdict.operations == 6);
    CHECK(verdict.gaps.isEmpty());
    CHECK(seat.held().isEmpty());
    CHECK(seat.one(u"SELECT upto FROM channels_in WHERE peer = ?"_s, {alder().card.office}) == 1);
    CHECK(seat.one(u"SELECT last_name FROM persons WHERE id = ?"_s, {QString::fromLatin1(entrusted::id(alder(), 2))}) ==
          u"Exemple"_s);
    const auto came = work::received::list(seat.session());
    REQUIRE_OK(came);
    REQUIRE(came->size() == 1);
    CHECK(came->first().fromName == alder().card.name);
    CHECK(model::measuresOf(came->first().orientation) == QStringList{u"FIN-01"_s});
}

TEST_CASE("an empty file is incomplete, for ever", "[inbox][row01]")
{
    Seat seat;
    CHECK(seat.receive(QByteArray()).answer == Answer::Incomplete);
    seat.clock().advance(qint64(48) * 3600 * 1000);
    CHECK(seat.receive(QByteArray()).answer == Answer::Incomplete);
    CHECK(seat.held().isEmpty());
}

TEST_CASE("a file larger than a bundle may be is told, and not kept", "[inbox][row02]")
{
    Seat seat;
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(QByteArray(exchange::kLargestBundle + 1, '\0'));
    CHECK(verdict.answer == Answer::Refused);
    CHECK(verdict.reason == ErrorCode::BundleTooLarge);
    checkKept(seat, digest, ErrorCode::BundleTooLarge);
    CHECK(seat.one(u"SELECT count(*) FROM quarantine_chunks"_s) == 0);
}

TEST_CASE("two files too large to be read are told apart by their names, and neither counts as kept", "[inbox][row02]")
{
    Seat seat;
    const Error fault{ErrorCode::BundleTooLarge, u"67108865 bytes"_s};
    for (const QString &name : {u"un.relais"_s, u"deux.relais"_s, u"un.relais"_s}) {
        const auto verdict = inbox::judge(seat.session(), {}, name, Result<exchange::Opened>(fault));
        REQUIRE_OK(verdict);
        CHECK(verdict->answer == Answer::Refused);
        CHECK_FALSE(verdict->isKept);
    }
    CHECK(seat.held().size() == 2);
}

TEST_CASE("a file that is no bundle is refused and kept once", "[inbox][row03]")
{
    Seat seat;
    const QByteArray digest = seat.digest();
    for (int i = 0; i < 3; ++i) {
        const inbox::Verdict verdict = seat.receive(QByteArray("<html><title>Portail</title></html>"));
        CHECK(verdict.answer == Answer::Refused);
        CHECK(verdict.reason == ErrorCode::NotABundle);
        CHECK(verdict.isKept);
    }
    checkKept(seat, digest, ErrorCode::NotABundle);
}

TEST_CASE("a bundle for another office is refused", "[inbox][row12]")
{
    Seat seat;
    seat.know(alder());
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(bundle(alder(), birch()));
    CHECK(verdict.answer == Answer::Refused);
    CHECK(verdict.reason == ErrorCode::NotForUs);
    checkKept(seat, digest, ErrorCode::NotForUs);
}

TEST_CASE("our replaced key opens for thirty days, then what comes to it waits", "[inbox][row13]")
{
    Seat seat;
    seat.know(alder());
    const RawBundle first = bundle(alder(), fixedkeys::usBefore());
    CHECK(seat.receive(first).answer == Answer::Applied);
    seat.clock().set(QDateTime(QDate(2026, 12, 5), QTime(9, 0), Qt::UTC)); // a month and a day after the change
    RawBundle second = first.next();
    second.setLines(entrusted::note(alder(), 10, "Suite"));
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(second);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::KeyRetired);
    checkKept(seat, digest, ErrorCode::KeyRetired);
    CHECK(seat.one(u"SELECT refused FROM bundles_in WHERE sequence = 2"_s) == u"key_retired"_s);
}

TEST_CASE("keys that change between the opening of a bundle and its judgment do not part it from its own",
          "[inbox][row13]")
{
    Seat seat;
    seat.know(alder());
    const QByteArray file = bundle(alder(), us()).bytes();
    const auto keys = work::correspondents::ownKeys(seat.session());
    REQUIRE_OK(keys);
    const auto opened = inbox::open(file, keys->identities, JobControl());
    REQUIRE_OK(work::correspondents::rotate(seat.session()));
    const auto verdict = inbox::judge(seat.session(), file, u"lot.relais"_s, opened);
    REQUIRE_OK(verdict);
    CHECK(verdict->answer == Answer::Applied);
}

TEST_CASE("a file cut short is incomplete for a day, then refused; one that grows is given another day",
          "[inbox][row17]")
{
    Seat seat;
    const QByteArray whole = bundle(alder(), us()).bytes();
    const qint64 hour = qint64(3600) * 1000;
    CHECK(seat.receive(whole.first(150)).answer == Answer::Incomplete);
    seat.clock().advance(23 * hour);
    CHECK(seat.receive(whole.first(150)).answer == Answer::Incomplete);
    CHECK(seat.receive(whole.first(170)).answer == Answer::Incomplete);
    seat.clock().advance(23 * hour);
    CHECK(seat.receive(whole.first(170)).answer == Answer::Incomplete);
    CHECK(seat.held().isEmpty());
    seat.clock().advance(2 * hour);
    const inbox::Verdict verdict = seat.receive(whole.first(170));
    CHECK(verdict.answer == Answer::Refused);
    CHECK(verdict.detail == u"cut short"_s);
    CHECK(seat.held().size() == 1);
    seat.know(alder());
    CHECK(seat.receive(whole).answer == Answer::Applied); // the whole of it, later
}

TEST_CASE("a bundle of an unknown sender waits unread; its card is imported and verified, and it is applied",
          "[inbox][row22]")
{
    Seat seat;
    const QByteArray digest = seat.digest();
    const inbox::Verdict verdict = seat.receive(bundle(alder(), us()));
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::SenderUnknown);
    CHECK(verdict.peer.isEmpty());
    CHECK(verdict.sequence == 0);
    checkKept(seat, digest, ErrorCode::SenderUnknown);
    const store::Held held = seat.held().first();
    CHECK(held.keyId == QString::fromLatin1(alder().signer.keyId.toHex()));
    CHECK(held.peer.isEmpty());
    CHECK(held.sequence == 0);
    CHECK(taken(seat) == 0);
    CHECK(seat.retry(held.id, inbox::Decision::JustRetry).reason == ErrorCode::SenderUnknown);
    CHECK(seat.held().size() == 1);
    seat.know(alder());
    CHECK(seat.retry(held.id, inbox::Decision::JustRetry).answer == Answer::Applied);
    CHECK(seat.held().isEmpty());
}

TEST_CASE("a known key with a signature that does not hold is an alarm that names the partner", "[inbox][row23]")
{
    Seat seat;
    seat.know(alder());
    const QByteArray digest = seat.digest();
    RawBundle altered = bundle(alder(), us());
    altered.spoil.plain = [](QByteArray &plain) { plain.back() = '\1'; };
    const inbox::Verdict verdict = seat.receive(altered);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::SignatureWrong);
    CHECK(verdict.peerName == alder().card.name);
    checkKept(seat, digest, ErrorCode::SignatureWrong);
    CHECK(seat.held().first().peer.isEmpty());
    CHECK(taken(seat) == 0); // an error is told to nobody unless both signatures hold
}

TEST_CASE("of two partners with one key id the second is not known, and what it signs is an alarm", "[inbox][row24]")
{
    Seat seat;
    seat.know(alder());
    const auto card = work::correspondents::import(seat.session(), fixedkeys::cedar().card.file.toUtf8());
    REQUIRE_FALSE(card.has_value());
    CHECK(card.error().code == ErrorCode::CardConflict);
    CHECK(seat.receive(bundle(fixedkeys::cedar(), us())).reason == ErrorCode::SignatureWrong);
}

TEST_CASE("a signed comment that was changed is an alarm", "[inbox][row25]")
{
    Seat seat;
    seat.know(alder());
    RawBundle altered = bundle(alder(), us());
    altered.spoil.lines = [](QByteArray &lines) { rawbundle::replace(lines, "seq=1", "seq=2"); };
    const inbox::Verdict verdict = seat.receive(altered);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::SignatureWrong);
    CHECK(verdict.sequence == 0); // what is not signed is not repeated
    CHECK(taken(seat) == 0);
}

TEST_CASE("a comment that contradicts the manifest is an alarm", "[inbox][row26]")
{
    Seat seat;
    seat.know(alder());
    RawBundle contrary = bundle(alder(), us());
    contrary.comment = exchange::trustedCommentOf(contrary.next().manifest);
    const inbox::Verdict verdict = seat.receive(contrary);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::SenderContradicts);
    CHECK(taken(seat) == 0);
}

TEST_CASE("a manifest of another sender than the signature, or of another card, is an alarm", "[inbox][row27]")
{
    Seat seat;
    seat.know(alder());
    seat.know(birch());
    const QByteArray digest = seat.digest();
    RawBundle other = bundle(birch(), us());
    other.signedBy = &alder();
    CHECK(seat.receive(other).reason == ErrorCode::SenderContradicts);
    RawBundle otherCard = bundle(alder(), us());
    otherCard.manifest.from.card = 7;
    CHECK(seat.receive(otherCard).reason == ErrorCode::SenderContradicts);
    CHECK(seat.digest() == digest);
    CHECK(taken(seat) == 0);
}

TEST_CASE("a bundle that a partner passes on to us is an alarm", "[inbox][row28]")
{
    Seat seat;
    seat.know(alder());
    seat.know(birch());
    const QByteArray digest = seat.digest();
    RawBundle diverted = bundle(alder(), birch());
    diverted.recipients = {us().recipients.constFirst()};
    const inbox::Verdict verdict = seat.receive(diverted);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::BundleDiverted);
    checkKept(seat, digest, ErrorCode::BundleDiverted);
    CHECK(taken(seat) == 0);
    CHECK(seat.receive(bundle(alder(), us())).answer == Answer::Applied); // its number stays free
}

TEST_CASE("our own bundle that comes back has no effect; one that only bears our key id is an alarm", "[inbox][row29]")
{
    Seat seat;
    RawBundle mirrored = bundle(us(), alder());
    mirrored.recipients = {us().recipients.constFirst()};
    CHECK(seat.receive(mirrored).answer == Answer::Nothing);
    CHECK(seat.held().isEmpty());
    mirrored.spoil.plain = [](QByteArray &plain) { plain.back() = '\1'; };
    CHECK(seat.receive(mirrored).reason == ErrorCode::SignatureWrong);
}

TEST_CASE("our own bundle comes back without effect, too, when the key that signed it was replaced", "[inbox][row29]")
{
    Seat seat;
    RawBundle mirrored = bundle(fixedkeys::usBefore(), alder());
    mirrored.recipients = {us().recipients.constFirst()};
    CHECK(seat.receive(mirrored).answer == Answer::Nothing);
    CHECK(seat.held().isEmpty());
    mirrored.spoil.plain = [](QByteArray &plain) { plain.back() = '\1'; };
    CHECK(seat.receive(mirrored).reason == ErrorCode::SignatureWrong);
}

TEST_CASE("the bundle of a card that is not verified waits unread, and so does that of a revoked one", "[inbox][row30]")
{
    Seat seat;
    const auto imported = work::correspondents::import(seat.session(), alder().card.file.toUtf8());
    REQUIRE_OK(imported);
    const QByteArray digest = seat.digest();
    const QByteArray file = bundle(alder(), us()).bytes();
    CHECK(seat.receive(file).reason == ErrorCode::SenderUnverified);
    checkKept(seat, digest, ErrorCode::SenderUnverified);
    REQUIRE_OK(work::correspondents::verify(seat.session(), imported->id, exchange::digitsOf(*imported)));
    REQUIRE_OK(work::correspondents::revoke(seat.session(), imported->id, u"clé perdue"_s));
    const inbox::Verdict verdict = seat.receive(file);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::SenderRevoked);
    CHECK(seat.held().size() == 1); // the same file, for another reason
    CHECK(taken(seat) == 0);
}

TEST_CASE("what is malformed under good signatures is refused, and the sender is told", "[inbox][row39]")
{
    Seat seat;
    seat.know(alder());
    const QByteArray digest = seat.digest();
    RawBundle malformed = bundle(alder(), us());
    malformed.spoil.json = [](QByteArray &json) { json.replace("\"fmt\":1", "\"fmt\": 1"); };
    const inbox::Verdict verdict = seat.receive(malformed);
    CHECK(verdict.answer == Answer::Refused);
    CHECK(verdict.reason == ErrorCode::BundleAltered);
    CHECK(verdict.sequence == 1);
    checkKept(seat, digest, ErrorCode::BundleAltered);
    CHECK(seat.one(u"SELECT refused FROM bundles_in"_s) == u"bundle_altered"_s);
}

TEST_CASE("a bundle of a newer format waits with its number, and the sender is told", "[inbox][row43]")
{
    Seat seat;
    seat.know(alder());
    const QByteArray digest = seat.digest();
    RawBundle later = bundle(alder(), us());
    later.spoil.json = [](QByteArray &json) {
        rawbundle::replace(json, "\"min\":1", "\"min\":9");
        rawbundle::replace(json, "\"fmt\":1", "\"fmt\":9");
    };
    const inbox::Verdict verdict = seat.receive(later);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::BundleForLater);
    CHECK(verdict.sequence == 1);
    checkKept(seat, digest, ErrorCode::BundleForLater);
    CHECK(seat.one(u"SELECT refused FROM bundles_in"_s) == u"bundle_for_later"_s);
    CHECK(seat.retry(seat.held().first().id, inbox::Decision::JustRetry).reason == ErrorCode::BundleForLater);
    CHECK(seat.held().first().triedAt.isValid());
}

TEST_CASE("who may not read bundles reads none", "[inbox]")
{
    Seat seat;
    seat.session().user.role = model::Role::Supervisor;
    const auto verdict = inbox::receive(seat.session(), bundle(alder(), us()).bytes(), u"lot.relais"_s);
    REQUIRE_FALSE(verdict.has_value());
    CHECK(verdict.error().code == ErrorCode::Refused);
}

TEST_CASE("a bundle that waits is thrown away with a reason, which is traced", "[inbox][quarantine]")
{
    Seat seat;
    seat.receive(bundle(alder(), us()));
    const QString id = seat.held().first().id;
    CHECK(inbox::discard(seat.session(), id, u"  "_s).error().code == ErrorCode::InvalidInput);
    CHECK(seat.held().size() == 1);
    REQUIRE_OK(inbox::discard(seat.session(), id, u"envoyé par erreur"_s));
    CHECK(seat.held().isEmpty());
    CHECK(seat.one(u"SELECT count(*) FROM quarantine_chunks"_s) == 0);
    CHECK(seat.one(u"SELECT reason FROM audit WHERE act = 'bundle.discard'"_s) == u"envoyé par erreur"_s);
    CHECK(inbox::discard(seat.session(), id, u"encore"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("what a bundle is, is said once both signatures hold, and nothing is written", "[inbox][inspect]")
{
    Seat seat;
    seat.know(alder());
    const auto told = work::received::inspect(seat.session(), bundle(alder(), us()).bytes());
    REQUIRE_OK(told);
    CHECK(told->isSigned);
    CHECK(told->fromName == alder().card.name);
    CHECK(told->manifest.lines == 6);
    const auto other = work::received::inspect(seat.session(), bundle(birch(), us()).bytes());
    REQUIRE_OK(other);
    CHECK_FALSE(other->isSigned);
    CHECK(other->objection.code == ErrorCode::SenderUnknown);
    CHECK(other->manifest.from.office.isEmpty());
    CHECK(taken(seat) == 0);
    CHECK(seat.held().isEmpty());
}
