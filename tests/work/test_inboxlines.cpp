// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentarrivals.h"

#include "core/work/exclusions.h"
#include "core/work/received.h"
#include "tests/work/mandates.h"

TEST_CASE("a value of another form than its field is refused", "[inbox][row42]")
{
    Given given;
    given.checkRefused({line(alder(), 2, 9, "person", "birth_date", quoted("le 3 mai"))}, ErrorCode::BundleAltered,
                       u"line 1: value"_s);
    given.checkRefused({line(alder(), 2, 9, "person", "last_name", quoted("Exem\xe2\x80\xaeple"))},
                       ErrorCode::BundleAltered, u"line 1: value"_s); // row 41: turned around on screen
    CHECK(given.send({line(alder(), 1, 9, "case", "referred_at", quoted("hier"))}).reason == ErrorCode::BundleAltered);
}

TEST_CASE("a stamp before 2020 is refused", "[inbox][row49]")
{
    Given given;
    QByteArray old = line(alder(), 2, 9, "person", "last_name", quoted("Exemple"));
    old.replace(rawbundle::stamp(alder(), 9).left(12).toLatin1(), "000000000001");
    const inbox::Verdict verdict = given.send({old});
    CHECK(verdict.answer == Answer::Refused);
    CHECK(verdict.reason == ErrorCode::BundleAltered);
}

TEST_CASE("lines of a clock more than a day ahead wait, the rest is applied, and our clock does not follow",
          "[inbox][row48]")
{
    Given given;
    const qint64 hence = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).secsTo(given.seat.clock().now()) / 60;
    const auto note = [&](int record, qint64 minutes) {
        return entrusted::note(alder(), record, "Suite", static_cast<int>(minutes));
    };
    const inbox::Verdict verdict = given.send(note(10, 30) + note(11, hence + 25 * 60) + note(12, hence + 23 * 60));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.heldLines == 2);
    CHECK(verdict.operations == 4);
    CHECK(verdict.peerName == alder().card.name);
    CHECK(given.count(u"notes"_s) == 2);
    CHECK(given.count(u"lines_held WHERE reason = 'ahead'"_s) == 2);
    ownCase(given.seat);
    const QString ours =
        given.seat.one(u"SELECT max(stamp) FROM journal WHERE node = ?"_s, {given.seat.vault().node()}).toString();
    CHECK(ours < rawbundle::stamp(alder(), hence + 25 * 60));

    given.seat.clock().advance(kDay / 2);
    given.seat.reopen(); // the time has come: nobody has to think of it
    CHECK(given.count(u"notes"_s) == 3);
    CHECK(given.count(u"lines_held"_s) == 0);
}

TEST_CASE("a bundle that ends a lot at once waits, and is applied when somebody has looked", "[inbox][row52]")
{
    Given given;
    QList<QByteArray> notes;
    for (int i = 0; i < 300; ++i) {
        notes += entrusted::note(alder(), 100 + i, "Suite");
    }
    REQUIRE(given.send(notes).answer == Answer::Applied);
    const auto ends = [](int from, int count) {
        QList<QByteArray> lines;
        for (int i = 0; i < count; ++i) {
            lines << entrusted::end(alder(), 100 + from + i, "note", 20);
        }
        return lines;
    };
    CHECK(given.send(ends(0, 20)).answer == Answer::Applied);
    const QByteArray digest = given.seat.digest();
    const inbox::Verdict verdict = given.send(ends(20, 21));
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::TooManyEnds);
    CHECK(verdict.detail == u"21"_s);
    CHECK(given.seat.digest() == digest);
    const QString held = given.seat.held().first().id;
    CHECK(given.seat.retry(held, inbox::Decision::JustRetry).reason == ErrorCode::TooManyEnds);
    CHECK(given.seat.retry(held, inbox::Decision::Accept).operations == 21);
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 41);
    CHECK(given.count(u"audit WHERE act = 'bundle.accept'"_s) == 1);
}

TEST_CASE("who accepts a bundle of an epoch that was left has not accepted what it ends", "[inbox][row47][row52]")
{
    Given given;
    QList<QByteArray> notes;
    for (int i = 0; i < 10; ++i) {
        notes += entrusted::note(alder(), 100 + i, "Suite");
    }
    REQUIRE(given.send(notes).answer == Answer::Applied);
    const auto end = [](int record) { return entrusted::end(alder(), record, "note", 20); };
    const RawBundle late = given.next({end(100), end(101), end(102)});
    RawBundle anew = bundle(alder(), us());
    anew.manifest.epoch = 5;
    anew.manifest.bundle.replace(u"0001"_s, u"0009"_s);
    REQUIRE(given.seat.receive(anew).answer == Answer::Applied);
    REQUIRE(given.seat.receive(late).reason == ErrorCode::EpochPast);
    const QString held = given.seat.held().first().id;
    CHECK(given.seat.retry(held, inbox::Decision::Accept).reason == ErrorCode::TooManyEnds);
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 0);
    CHECK(given.seat.retry(held, inbox::Decision::JustRetry).reason == ErrorCode::TooManyEnds);
    CHECK(given.seat.retry(held, inbox::Decision::Accept).answer == Answer::Applied); // both were looked at
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 3);
}

TEST_CASE("three ends are a lot when little is shared; two are not, nor are those that ended before", "[inbox][row52]")
{
    Given given; // shares a case, a person and an orientation
    QList<QByteArray> notes;
    for (int i = 0; i < 10; ++i) {
        notes += entrusted::note(alder(), 100 + i, "Suite");
    }
    given.send(notes);
    const auto end = [](int record) { return entrusted::end(alder(), record, "note", 20); };
    CHECK(given.send({end(100), end(101)}).answer == Answer::Applied);
    CHECK(given.send({end(100), end(101), end(102)}).answer == Answer::Applied);
    CHECK(given.send({end(103), end(104), end(105)}).reason == ErrorCode::TooManyEnds);
}

TEST_CASE("a case that ends as a whole counts once, and many of them are a lot", "[inbox][row52]")
{
    Seat seat;
    seat.know(alder());
    RawBundle first(alder(), us());
    QList<QByteArray> lines;
    QList<QList<QByteArray>> ends;
    for (int i = 0; i < 30; ++i) {
        const QByteArray file = id(alder(), 100 + i);
        lines << line(alder(), 100 + i, 0, "case", "commune", quoted("Rouen"))
              << line(alder(), 200 + i, 0, "orientation", "case_id", quoted(file))
              << line(alder(), 200 + i, 0, "orientation", "office", quoted(us().card.office.toLatin1()))
              << line(alder(), 300 + i, 0, "note", "case_id", quoted(file));
        ends << QList<QByteArray>{entrusted::end(alder(), 300 + i, "note", 9),
                                  entrusted::end(alder(), 200 + i, "orientation", 9),
                                  entrusted::end(alder(), 100 + i, "case", 9)};
    }
    first.setLines(lines);
    REQUIRE(seat.receive(first).answer == Answer::Applied);
    const auto send = [&](qsizetype from, qsizetype count) {
        first = first.next();
        QList<QByteArray> together;
        for (qsizetype i = from; i < from + count; ++i) {
            together += ends[i];
        }
        first.setLines(together);
        return seat.receive(first);
    };
    CHECK(send(0, 1).answer == Answer::Applied);
    CHECK(send(1, 2).answer == Answer::Applied);
    const inbox::Verdict verdict = send(3, 3); // of 27
    CHECK(verdict.reason == ErrorCode::TooManyEnds);
    CHECK(verdict.detail == u"3"_s);
}

TEST_CASE("taking records out of their case counts as ending them", "[inbox][row52]")
{
    Given given;
    QList<QByteArray> notes;
    QList<QByteArray> lost;
    for (int i = 0; i < 5; ++i) {
        notes += entrusted::note(alder(), 100 + i, "Suite");
        lost << line(alder(), 100 + i, 20, "note", "case_id", "null");
    }
    REQUIRE(given.send(notes).answer == Answer::Applied);
    CHECK(given.send(lost).reason == ErrorCode::TooManyEnds);
}

TEST_CASE("closing cases counts as ending them", "[inbox][row52]")
{
    Seat seat;
    seat.know(alder());
    RawBundle first(alder(), us());
    QList<QByteArray> lines;
    QList<QByteArray> closing;
    for (int i = 0; i < 4; ++i) {
        const QByteArray file = id(alder(), 100 + i);
        lines << line(alder(), 100 + i, 0, "case", "commune", quoted("Rouen"))
              << line(alder(), 200 + i, 0, "orientation", "case_id", quoted(file))
              << line(alder(), 200 + i, 0, "orientation", "office", quoted(us().card.office.toLatin1()));
        closing << line(alder(), 100 + i, 9, "case", "status", quoted("archived"));
    }
    first.setLines(lines);
    REQUIRE(seat.receive(first).answer == Answer::Applied);
    RawBundle second = first.next();
    second.setLines(closing);
    CHECK(seat.receive(second).reason == ErrorCode::TooManyEnds);
}

namespace {

/// A document of the case, with its bytes. @param typeMinutes when the line was written that tells its type
inbox::Verdict sendPaper(Given &given, const QByteArray &bytes, const QString &declared, const QByteArray &recorded,
                         int typeMinutes = 5)
{
    RawBundle made = given.last.next();
    const QByteArray record = alder().card.office.toLatin1() + "-D0CUMENT00000001";
    const auto field = [&](const QByteArray &name, const QByteArray &value, int minutes = 5) {
        QByteArray one = line(alder(), 90, minutes, "document", name, value);
        rawbundle::replace(one, id(alder(), 90), record);
        return one;
    };
    made.setLines({field("case_id", quoted(id(alder(), 1))), field("title", quoted("Attestation")),
                   field("type", quoted(recorded), typeMinutes), field("bytes", QByteArray::number(bytes.size()))});
    made.addFile(bytes, declared);
    made.manifest.files.first().title = QString::fromLatin1(record);
    given.last = made;
    return given.seat.receive(made);
}

Result<QByteArray> readPaper(Given &given)
{
    return work::documents::bytesOf(given.seat.session(),
                                    model::DocumentId(alder().card.office + u"-D0CUMENT00000001"_s));
}

} // namespace

TEST_CASE("the bytes of an erased paper do not come back with a bundle", "[inbox][document]")
{
    Given given;
    const QByteArray text("Attestation du 20 novembre\n");
    REQUIRE(sendPaper(given, text, u"text/plain"_s, "text/plain").answer == Answer::Applied);
    REQUIRE(given.count(u"document_chunks"_s) == 1);
    given.erase();
    REQUIRE(given.count(u"document_chunks"_s) == 0);
    RawBundle again =
        given.next(entrusted::lines(alder(), us()) +
                   QList<QByteArray>{line(alder(), 90, 5, "document", "case_id", quoted(id(alder(), 1)))});
    again.addFile(text, u"text/plain"_s);
    again.manifest.files.first().title = QString::fromLatin1(id(alder(), 90));
    const inbox::Verdict back = given.seat.receive(again);
    CAPTURE(word(back.reason), back.detail);
    CHECK(back.answer == Answer::Applied);
    CHECK(given.count(u"document_chunks"_s) == 0);
    CHECK(given.count(u"documents_arrived"_s) <= 1);
}

TEST_CASE("a paper that comes is kept closed until it was cleaned here", "[inbox][document]")
{
    Given given;
    const QByteArray text("Attestation du 20 novembre\n");
    REQUIRE(sendPaper(given, text, u"text/plain"_s, "text/plain").answer == Answer::Applied);
    CHECK(readPaper(given).error().code == ErrorCode::Refused);
    const auto waiting = work::arriveddocuments::waiting(given.seat.session());
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(*work::arriveddocuments::bytesOf(given.seat.session(), waiting->first()) == text);

    work::documents::Prepared cleaned{{text, u"text/plain"_s, {}}, QString()};
    cleaned.hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex());
    REQUIRE_OK(work::arriveddocuments::keep(given.seat.session(), waiting->first(), cleaned));
    const auto bytes = readPaper(given);
    REQUIRE_OK(bytes);
    CHECK(*bytes == text);
}

TEST_CASE("a paper that cannot be cleaned stays closed; a missing program is no reason", "[inbox][document]")
{
    Given given;
    sendPaper(given, "%PDF-1.7 rien\n", u"application/pdf"_s, "application/pdf");
    const model::DocumentId paper = work::arriveddocuments::waiting(given.seat.session())->first();
    const auto keep = [&](ErrorCode code) {
        return work::arriveddocuments::keep(given.seat.session(), paper,
                                            Result<work::documents::Prepared>(Error{code, {}}));
    };
    CHECK_FALSE(keep(ErrorCode::PartMissing).has_value());
    CHECK(work::arriveddocuments::waiting(given.seat.session())->size() == 1);
    REQUIRE_OK(keep(ErrorCode::DocumentDamaged));
    CHECK(work::arriveddocuments::waiting(given.seat.session())->isEmpty());
    CHECK(readPaper(given).error().code == ErrorCode::Refused);
}

TEST_CASE("a paper whose record is not whole yet, or has ended, waits and is not closed", "[inbox][document]")
{
    Given given;
    const qint64 hence = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).secsTo(given.seat.clock().now()) / 60;
    const QByteArray text("Attestation du 20 novembre\n");
    const int ahead = static_cast<int>(hence + 25 * 60);
    REQUIRE(sendPaper(given, text, u"text/plain"_s, "text/plain", ahead).heldLines == 1);
    const model::DocumentId paper(alder().card.office + u"-D0CUMENT00000001"_s);
    const auto waiting = [&] { return *work::arriveddocuments::waiting(given.seat.session()); };
    const auto fail = [&] {
        REQUIRE_OK(work::arriveddocuments::keep(
            given.seat.session(), paper, Result<work::documents::Prepared>(Error{ErrorCode::DocumentDamaged, {}})));
    };
    CHECK(waiting().isEmpty());
    fail();
    given.seat.clock().advance(kDay / 2);
    given.seat.reopen();
    CHECK(waiting() == QList<model::DocumentId>{paper});

    QByteArray end = entrusted::end(alder(), 90, "document", ahead + 1);
    rawbundle::replace(end, id(alder(), 90), paper.text().toLatin1());
    REQUIRE(given.send({end}).operations == 1);
    CHECK(waiting().isEmpty());
    fail();
    CHECK(given.count(u"documents_arrived WHERE state = 'waiting'"_s) == 1);
}

TEST_CASE("a file that is not of its declared type is kept closed for good", "[inbox][document][row38]")
{
    const auto [bytes, declared, recorded] = GENERATE(table<const char *, const char *, const char *>({
        {"PK\x03\x04 not a PDF", "application/pdf", "application/pdf"},
        {"MZ a program", "application/x-msdownload", "application/x-msdownload"},
        {"%PDF-1.7 rien", "application/pdf", "image/png"},
        {"<html>rien</html>", "image/png", "image/png"},
    }));
    Given given;
    CAPTURE(declared);
    const inbox::Verdict verdict = sendPaper(given, bytes, QString::fromLatin1(declared), recorded);
    CHECK(verdict.answer == Answer::Applied);
    CHECK(readPaper(given).error().code == ErrorCode::Refused);
    CHECK(work::arriveddocuments::waiting(given.seat.session())->isEmpty());
}

TEST_CASE("an archive that would unpack to a hundred megabytes is stored as its few bytes", "[inbox][document][row37]")
{
    Given given;
    const QByteArray bomb = "PK\x03\x04" + qCompress(QByteArray(100 * 1024 * 1024, '\0'), 9);
    CHECK(sendPaper(given, bomb, u"application/zip"_s, "application/zip").answer == Answer::Applied);
    CHECK(given.seat.one(u"SELECT sum(length(bytes)) FROM document_chunks"_s) == bomb.size());
    CHECK(readPaper(given).error().code == ErrorCode::Refused);
}

TEST_CASE("a file without the record of its document is out of mandate", "[inbox][document][row51]")
{
    Given given;
    RawBundle made = given.next(entrusted::note(alder(), 10, "Suite"));
    made.addFile("%PDF-1.7 rien");
    const inbox::Verdict verdict = given.seat.receive(made);
    CHECK(verdict.reason == ErrorCode::OutOfMandate);
    CHECK(verdict.detail == u"file 1"_s);
    CHECK(given.count(u"document_chunks"_s) == 0);
}

TEST_CASE("the bytes of a paper never change", "[inbox][document]")
{
    Given given;
    sendPaper(given, "Attestation\n", u"text/plain"_s, "text/plain");
    const inbox::Verdict other = sendPaper(given, "Autre chose\n", u"text/plain"_s, "text/plain");
    CAPTURE(word(other.reason), other.detail);
    CHECK(other.answer == Answer::Applied);
    const auto waiting = work::arriveddocuments::waiting(given.seat.session());
    CHECK(*work::arriveddocuments::bytesOf(given.seat.session(), waiting->first()) == "Attestation\n");
}

TEST_CASE("a paper of a case kept from whoever sits here waits, is cleaned, and is shown to nobody who must not see it",
          "[inbox][document][exclusion]")
{
    Given given;
    work::Session &session = given.seat.session();
    const model::CaseId caseId(QString::fromLatin1(id(alder(), 1)));
    const QByteArray text("Attestation du 20 novembre\n");
    REQUIRE(work::received::list(session)->size() == 1);
    REQUIRE_OK(work::exclusions::add(session, caseId, model::ExclusionKind::Person, session.user.name, u"voisine"_s,
                                     work::exclusions::Oneself::Accepted));
    given.seat.clock().advance(1000);
    const inbox::Verdict verdict = sendPaper(given, text, u"text/plain"_s, "text/plain");
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.detail.isEmpty());
    CHECK(work::received::list(session)->isEmpty());
    const auto waiting = work::arriveddocuments::waiting(session);
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    work::documents::Prepared cleaned{{text, u"text/plain"_s, {}}, QString()};
    cleaned.hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex());
    REQUIRE_OK(work::arriveddocuments::keep(session, waiting->first(), cleaned));
    CHECK(given.seat.one(u"SELECT state FROM main.documents_arrived"_s) == u"cleaned"_s);
    CHECK_FALSE(readPaper(given));
    CHECK_FALSE(work::documents::list(session, caseId).value_or(QList<model::Document>()).size());
}
