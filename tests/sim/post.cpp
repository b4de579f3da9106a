// SPDX-License-Identifier: GPL-3.0-or-later
// relais-sim-post ROOM AT OFFSET COMMAND…: a post of an office that does one thing and ends, with one line of JSON on
// standard output. ROOM holds its vault, the raw key and the id of its user; AT is the true time in milliseconds since
// 1970, OFFSET the seconds by which its clock is wrong.
//   found [OFFICE]          a new office, or a further post of that one; says its office, address and node
//   card FILE               writes its card
//   trust FILE…             takes cards in and verifies each with its own digits
//   work SEED EDITS FOLDER  so many edits, then one exchange over the folder; FOLDER ends with "/remove" when what was
//                           read is taken out of it
//   state                   what it holds: digests, lines of each node, what waits
#include "core/exchange/folderbox.h"
#include "core/store/cipherconnection.h"
#include "core/store/erasurechain.h"
#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/digest.h"
#include "core/work/notes.h"
#include "core/work/sync.h"
#include "tests/kit/fakeclock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

#include <cstdio>
#include <random>

using namespace relais;

namespace {

const work::Office kOffice{u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s};
const QString kRemove = u"/remove"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
               ? Result<void>()
               : Result<void>(Error{ErrorCode::DiskFailure, path});
}

struct Room {
    QString place;
    FakeClock clock;

    [[nodiscard]] QString vault() const { return place + u"/poste.relais-vault"_s; }
    [[nodiscard]] QString key() const { return place + u"/key"_s; }
    [[nodiscard]] QString user() const { return place + u"/user"_s; }
};

/// A vault without key slots: their derivation would cost more than everything else here.
Result<QJsonObject> found(Room &room, const QString &office)
{
    const SecretBytes key = SecretBytes::random(32);
    QDir().mkpath(room.vault());
    const auto vault = store::Vault::create(room.vault(), key, {}, office);
    if (!vault) {
        return vault.error();
    }
    model::User user;
    user.id = model::UserId::create((*vault)->office());
    user.name = u"Poste "_s + QDir(room.place).dirName();
    const Result<void> founded =
        office.isEmpty() ? work::foundOffice(**vault, room.clock, kOffice, user)
                         : work::joinOffice(**vault, room.clock, kOffice, room.clock.now().addDays(-1), user);
    if (!founded) {
        return founded.error();
    }
    const QByteArray bytes(reinterpret_cast<const char *>(key.data()), 32);
    for (const Result<void> &kept : {write(room.key(), bytes), write(room.user(), user.id.text().toUtf8())}) {
        if (!kept) {
            return kept.error();
        }
    }
    return QJsonObject{
        {u"office"_s, (*vault)->office()}, {u"address"_s, (*vault)->address()}, {u"node"_s, (*vault)->node()}};
}

Result<QJsonObject> card(const work::Session &session, const QString &path)
{
    const auto own = work::correspondents::handOut(session, "file");
    if (!own) {
        return own.error();
    }
    const Result<void> written = write(path, own->card.file.toUtf8());
    return written ? Result<QJsonObject>(QJsonObject{{u"card"_s, path}}) : Result<QJsonObject>(written.error());
}

Result<QJsonObject> trust(const work::Session &session, const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto taken = work::correspondents::import(session, bytesOf(path));
        if (!taken) {
            return taken.error();
        }
        const auto verified = work::correspondents::verify(session, taken->id, exchange::digitsOf(*taken),
                                                           work::correspondents::Told::PostOfOffice);
        if (!verified) {
            return verified.error();
        }
    }
    return QJsonObject{{u"trusted"_s, paths.size()}};
}

/// What people do, drawn from a seed. Few values for few fields, so that posts write the same ones.
class Hand
{
public:
    Hand(const work::Session &session, FakeClock &clock, std::uint_fast64_t seed)
        : m_session(session), m_clock(clock), m_chance(seed)
    {
    }

    /// Of a case that came without its person, whose bundle is lost as yet, nobody can write her name.
    Result<void> act()
    {
        const Result<void> done = edit();
        return !done && done.error().code == ErrorCode::NotFound ? Result<void>() : done;
    }

private:
    Result<void> edit()
    {
        m_clock.advance(1000 + below(60'000));
        const auto rows = work::cases::rows(m_session);
        if (!rows) {
            return rows.error();
        }
        if (rows->isEmpty() || below(8) == 0) {
            return openCase();
        }
        QStringList ids; // in the order of their ids: rows come in the order of the vault
        for (const model::CaseRow &row : *rows) {
            ids << row.id.text();
        }
        ids.sort();
        const model::CaseId id(ids.at(below(static_cast<int>(ids.size()))));
        switch (below(16)) {
        case 0: return endChild(id);
        case 1:
        case 2:
        case 3:
        case 4: return note(id);
        case 5:
        case 6:
        case 7: return set(id, u"person.first_name"_s, {u"Ada"_s, u"Inès"_s, u"Lou"_s});
        case 8:
        case 9: return set(id, u"referent"_s, {u"C. Auger"_s, u"S. Mabille"_s, QString()});
        default: return set(id, u"commune"_s, {u"Rouen"_s, u"Dieppe"_s, u"Fécamp"_s, u"Eu"_s});
        }
    }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_chance); }

    Result<void> openCase()
    {
        work::cases::NewCase made;
        made.person.lastName = u"Exemple %1"_s.arg(below(1000));
        made.person.firstName = u"Ada"_s;
        made.file.referredAt = m_clock.now();
        for (const QString &name : {u"Lino"_s, u"Maé"_s, u"Noa"_s}) {
            model::Child child;
            child.firstName = name;
            made.children << child;
        }
        const auto id = work::cases::open(m_session, made);
        return id ? Result<void>() : Result<void>(id.error());
    }
    Result<void> note(const model::CaseId &id)
    {
        const auto added =
            work::notes::add(m_session, id, model::NoteKind::Fact, u"Reçue, dossier %1."_s.arg(below(1000)));
        return added ? Result<void>() : Result<void>(added.error());
    }
    Result<void> set(const model::CaseId &id, const QString &field, const QStringList &values)
    {
        return work::cases::setField(m_session, id, field, values.at(below(static_cast<int>(values.size()))));
    }
    Result<void> endChild(const model::CaseId &id)
    {
        const auto children = m_session.vault.read([&](const store::Reader &reader) -> Result<QList<model::Child>> {
            return store::recordsOf<model::Child>(reader, id);
        });
        if (!children || children->isEmpty()) {
            return children ? note(id) : Result<void>(children.error());
        }
        return work::cases::endRecord(m_session, id, model::RecordType::Child, children->first().id.text());
    }

    const work::Session &m_session;
    FakeClock &m_clock;
    std::mt19937_64 m_chance;
};

work::sync::Report exchangeOver(const work::Session &session, const QString &folder, work::route::AfterReading after)
{
    exchange::FolderBox box(folder);
    QEventLoop loop;
    work::sync::Report report;
    work::sync::Pass pass(session, box, work::route::Kind::Folder, after);
    QObject::connect(&pass, &work::sync::Pass::finished, &loop, [&](const work::sync::Report &done) {
        report = done;
        loop.quit();
    });
    QMetaObject::invokeMethod(&pass, &work::sync::Pass::start, Qt::QueuedConnection);
    loop.exec();
    return report;
}

/// The lines of each node that another post is to have, as "count/greatest number".
QJsonObject linesOf(const store::Reader &reader)
{
    QJsonObject lines;
    reader.each(u"SELECT node, count(*), max(node_seq) FROM main.journal WHERE kind <> 'erased'"
                " AND NOT (type = 'setting' AND substr(record, 1, ?) = ?) GROUP BY node"_s,
                {store::kErasureAnchor.size(), store::kErasureAnchor}, [&](const QSqlQuery &row) {
                    lines.insert(row.value(0).toString(),
                                 u"%1/%2"_s.arg(row.value(1).toLongLong()).arg(row.value(2).toLongLong()));
                });
    return lines;
}

/// Conflicts are a pure function of the lines, so that all of a row is the same everywhere.
QString conflictsOf(const store::Reader &reader)
{
    QByteArray rows;
    reader.each(u"SELECT record, field, type, winner, losers FROM main.conflicts"
                " ORDER BY record, field"_s,
                {}, [&](const QSqlQuery &row) {
                    for (int column = 0; column < 5; ++column) {
                        rows += row.value(column).toString().toUtf8() + '\x1f';
                    }
                });
    return QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Blake2b_256).toHex());
}

Result<QJsonObject> worked(const work::Session &session, Room &room, const QStringList &words)
{
    Hand hand(session, room.clock, words[0].toULongLong());
    for (int i = 0; i < words[1].toInt(); ++i) {
        if (const Result<void> done = hand.act(); !done) {
            return done.error();
        }
    }
    const auto own = session.vault.read([&](const store::Reader &reader) -> Result<QString> {
        return linesOf(reader).value(session.vault.node()).toString();
    });
    if (!own) {
        return own.error();
    }
    const bool removes = words[2].endsWith(kRemove);
    const work::sync::Report report =
        exchangeOver(session, removes ? words[2].chopped(kRemove.size()) : words[2],
                     removes ? work::route::AfterReading::Remove : work::route::AfterReading::Leave);
    QJsonArray refusals;
    int disputed = 0;
    int heldLines = 0;
    for (const work::inbox::Verdict &verdict : report.verdicts) {
        disputed += verdict.conflicts;
        heldLines += verdict.heldLines;
        if (verdict.answer != work::inbox::Answer::Applied && verdict.answer != work::inbox::Answer::Incomplete) {
            refusals << QString(verdict.peer + u' ' + word(verdict.reason) + u' ' + verdict.detail);
        }
    }
    QJsonArray failures;
    for (const work::sync::Report::Failure &failure : report.failures) {
        failures << QString(failure.peerName + u' ' + word(failure.error.code) + u' ' + failure.error.detail);
    }
    return QJsonObject{{u"own"_s, *own},
                       {u"sent"_s, report.sent},
                       {u"applied"_s, report.applied},
                       {u"nothing"_s, report.nothing},
                       {u"incomplete"_s, report.incomplete},
                       {u"held"_s, report.held},
                       {u"held_lines"_s, heldLines},
                       {u"disputed"_s, disputed},
                       {u"refusals"_s, refusals},
                       {u"failures"_s, failures}};
}

Result<QJsonObject> state(const work::Session &session)
{
    const auto digest = work::contentDigest(session.vault);
    const auto waiting = work::outbox::list(session);
    if (!digest || !waiting) {
        return digest ? waiting.error() : digest.error();
    }
    if (const Result<void> intact = session.vault.verify(); !intact) {
        return intact.error();
    }
    qsizetype operations = 0;
    qsizetype lost = 0;
    qsizetype unanswered = 0;
    for (const work::outbox::Waiting &each : *waiting) {
        operations += each.operations;
        lost += each.lost.size();
        unanswered += each.unanswered.size() + each.ready.size();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QJsonObject> {
        const auto count = [&](const QString &sql) { return reader.one(sql, {}).toLongLong(); };
        return QJsonObject{
            {u"digest"_s, QString::fromLatin1(digest->toHex())},
            {u"conflicts"_s, conflictsOf(reader)},
            {u"disputed"_s, count(u"SELECT count(*) FROM main.conflicts"_s)},
            {u"lines"_s, linesOf(reader)},
            {u"held_lines"_s, count(u"SELECT count(*) FROM main.lines_held"_s)},
            {u"stopped"_s, count(u"SELECT count(*) FROM main.channels_in WHERE stopped_at IS NOT NULL"_s)},
            {u"waiting"_s, operations},
            {u"lost"_s, lost},
            {u"unanswered"_s, unanswered}};
    });
}

Result<QJsonObject> answer(Room &room, const QString &command, const QStringList &words)
{
    if (command == u"found"_s) {
        return found(room, words.value(0));
    }
    QByteArray key = bytesOf(room.key());
    const auto vault = store::Vault::open(room.vault(), SecretBytes::take(key), {});
    const auto reference = model::loadReference();
    if (!vault || !reference) {
        return vault ? reference.error() : vault.error();
    }
    const auto session =
        work::openSession(**vault, room.clock, *reference, model::UserId(QString::fromUtf8(bytesOf(room.user()))));
    if (!session) {
        return session.error();
    }
    if (command == u"work"_s && words.size() == 3) {
        return worked(**session, room, words);
    }
    return command == u"card"_s    ? card(**session, words.value(0))
           : command == u"trust"_s ? trust(**session, words)
           : command == u"state"_s ? state(**session)
                                   : Result<QJsonObject>(Error{ErrorCode::InvalidInput, command});
}

} // namespace

int main(int argc, char **argv)
{
    if (!hardenProcess() || argc < 5) {
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Room room{words[1],
              FakeClock(QDateTime::fromMSecsSinceEpoch(words[2].toLongLong(), Qt::UTC).addSecs(words[3].toLongLong()))};
    const auto told = answer(room, words[4], words.mid(5));
    if (!told) {
        std::fputs((word(told.error().code) + u": "_s + told.error().detail + u'\n').toUtf8().constData(), stderr);
        return 1;
    }
    std::puts(QJsonDocument(*told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
