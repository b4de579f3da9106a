// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sync.h"

#include "core/work/mailboxplaces.h"

namespace relais::work::sync {

namespace {

constexpr int kMostRounds = 64; ///< of looking in a mailbox: 1,024 bundles of one partner at once

bool isCarrierItself(ErrorCode code)
{
    return code == ErrorCode::MailboxSilent || code == ErrorCode::MailboxCertificate ||
           code == ErrorCode::MailboxLogin || code == ErrorCode::DiskFull || code == ErrorCode::DiskFailure;
}

} // namespace

Pass::Pass(const Session &session, exchange::Carrier &carrier, route::Kind kind, route::AfterReading afterReading,
           QObject *parent)
    : QObject(parent), m_session(session), m_carrier(carrier), m_kind(kind), m_afterReading(afterReading)
{
}

Pass::~Pass()
{
    if (m_errand) {
        m_errand->cancel();
    }
    if (m_job) {
        m_job->cancel();
    }
}

void Pass::start()
{
    auto own = correspondents::ownKeys(m_session);
    const auto cards = correspondents::list(m_session);
    if (!own || !cards) {
        fail({}, own ? cards.error() : own.error());
        end();
        return;
    }
    m_own = *std::move(own);
    for (const model::Card &card : *cards) {
        if (card.state == model::CardState::Verified) {
            m_cards.insert(card.office, card);
        }
    }
    const auto mine = m_session.vault.read([](const store::Reader &reader) -> Result<QSet<QString>> {
        QSet<QString> names;
        for (const store::OutBundle &bundle : store::outBundles(reader)) {
            names.insert(bundle.name);
        }
        return names;
    });
    m_mine = mine.value_or(QSet<QString>());
    const auto names = expected(0);
    if (!names) {
        fail({}, names.error());
        end();
        return;
    }
    look(*names);
}

void Pass::cancel()
{
    m_cancelled = true;
    if (m_errand) {
        m_errand->cancel();
    }
    if (m_job) { // a stopped job tells nobody
        m_job->cancel();
        m_job.reset();
        QMetaObject::invokeMethod(this, &Pass::end, Qt::QueuedConnection);
    }
}

Result<QStringList> Pass::expected(int depth) const
{
    if (m_kind != route::Kind::Mailbox) {
        return QStringList();
    }
    const auto cards = correspondents::list(m_session);
    if (!cards) {
        return cards.error();
    }
    const QDateTime now = m_session.clock.now();
    const QDateTime overlap = now.addDays(-correspondents::kOverlapDays);
    QHash<QString, QList<model::Card>> byOffice;
    for (const model::Card &card : *cards) {
        const bool counts = card.state == model::CardState::Verified ||
                            (card.state == model::CardState::Replaced && card.stateAt > overlap);
        if (counts) {
            byOffice[card.office] << card;
        }
    }
    return m_session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        QStringList names;
        for (auto office = byOffice.cbegin(); office != byOffice.cend(); ++office) {
            names << places::placesFrom(m_own, correspondents::ownAddress(m_session), office.value(),
                                        store::inChannel(reader, office.key()), now,
                                        depth == 0 ? places::Depth::Near : places::Depth::Far);
        }
        return names;
    });
}

void Pass::look(QStringList expected)
{
    step(Step::Kind::Looking);
    m_errand = m_carrier.look(this, expected, [this](const Result<QList<exchange::CarriedObject>> &found) {
        if (!found) {
            fail({}, found.error());
            end(); // nothing is written for a carrier that is not there
            return;
        }
        m_found = false;
        m_arrived.clear();
        for (const exchange::CarriedObject &object : *found) {
            if (!m_mine.contains(object.name)) {
                m_arrived << object.name;
            }
        }
        m_number = 0;
        m_count = static_cast<int>(m_arrived.size());
        fetchNext();
    });
}

void Pass::fetchNext()
{
    if (m_cancelled) {
        end();
        return;
    }
    if (m_arrived.isEmpty()) {
        lookAgain();
        return;
    }
    const QString name = m_arrived.takeFirst();
    ++m_number;
    step(Step::Kind::Receiving);
    m_errand = m_carrier.fetch(
        this, name,
        [this, name](const Result<QByteArray> &file) {
            if (file) {
                openFetched(name, *file);
                return;
            }
            const ErrorCode code = file.error().code;
            if (code == ErrorCode::BundleIncomplete || code == ErrorCode::BundleTooLarge) {
                judge(name, {}, file.error());
                return;
            }
            if (code != ErrorCode::NotFound) {
                fail({}, file.error());
            }
            if (isCarrierItself(code)) {
                end();
                return;
            }
            fetchNext();
        },
        [this](qint64 done, qint64 total) { step(Step::Kind::Receiving, {}, done, total); });
}

void Pass::openFetched(const QString &name, const QByteArray &file)
{
    std::vector<SecretBytes> identities;
    for (const SecretBytes &identity : m_own.identities) {
        identities.push_back(identity.clone());
    }
    auto shared = std::make_shared<std::vector<SecretBytes>>(std::move(identities));
    m_job = runJob(
        this, [file, shared](JobControl &job) { return inbox::open(file, *shared, job); },
        [this, name, file](const Result<exchange::Opened> &opened) {
            m_job.reset();
            judge(name, file, opened);
        });
}

void Pass::judge(const QString &name, const QByteArray &file, const Result<exchange::Opened> &opened)
{
    const bool isOthers = m_kind == route::Kind::Folder && !opened && opened.error().code == ErrorCode::NotForUs;
    if (isOthers) {
        fetchNext(); // a folder that several offices use
        return;
    }
    const auto verdict = inbox::judge(m_session, file, name, opened);
    if (!verdict) {
        fail({}, verdict.error()); // the disk of the vault: the bundle stays where it is
        end();
        return;
    }
    m_found = m_found || verdict->answer == inbox::Answer::Applied;
    switch (verdict->answer) {
    case inbox::Answer::Applied: ++m_report.applied; break;
    case inbox::Answer::Nothing: ++m_report.nothing; break;
    case inbox::Answer::Incomplete: ++m_report.incomplete; break;
    default: ++m_report.held;
    }
    if (verdict->answer != inbox::Answer::Nothing) {
        m_report.verdicts << *verdict;
    }
    // What was applied or is kept in quarantine has a place in the vault now; what is incomplete has none.
    const bool isKept = verdict->answer != inbox::Answer::Incomplete;
    if (isKept && (m_kind == route::Kind::Mailbox || m_afterReading == route::AfterReading::Remove)) {
        m_errand = m_carrier.remove(this, name, [this](const Result<void> &) { fetchNext(); });
        return;
    }
    fetchNext();
}

void Pass::lookAgain()
{
    if (m_kind == route::Kind::Mailbox && m_found && ++m_rounds < kMostRounds) {
        if (const auto names = expected(1)) {
            look(*names);
            return;
        }
    }
    const auto waiting = outbox::list(m_session);
    if (!waiting) {
        fail({}, waiting.error());
        end();
        return;
    }
    for (const outbox::Waiting &each : *waiting) {
        if (!each.isHindered) {
            m_writeTo << each.card;
        }
    }
    m_number = 0;
    m_count = static_cast<int>(m_writeTo.size());
    prepareNext();
}

void Pass::prepareNext()
{
    if (m_cancelled || m_writeTo.isEmpty()) {
        gatherReady();
        return;
    }
    const model::Card to = m_writeTo.first();
    step(Step::Kind::Preparing, to.name);
    auto prepared = outbox::prepare(m_session, to, exchange::Purpose::Update);
    if (!prepared) {
        if (prepared.error().code != ErrorCode::NotFound) {
            fail(to.name, prepared.error());
        }
        m_writeTo.removeFirst();
        ++m_number;
        QMetaObject::invokeMethod(this, &Pass::prepareNext, Qt::QueuedConnection); // the window breathes between two
        return;
    }
    writePrepared(to, *std::move(prepared));
}

void Pass::writePrepared(const model::Card &to, outbox::Prepared prepared)
{
    auto shared = std::make_shared<outbox::Prepared>(std::move(prepared));
    auto signer = std::make_shared<exchange::Signer>(m_own.signer.clone());
    m_job = runJob(
        this, [shared, signer](JobControl &job) { return outbox::write(*shared, *signer, job); },
        [this, to, shared](const Result<exchange::Written> &written) {
            m_job.reset();
            const auto kept =
                written ? outbox::keep(m_session, *shared, *written) : Result<store::OutBundle>(written.error());
            if (!kept) {
                fail(to.name, kept.error());
                m_writeTo.removeFirst();
                ++m_number;
            }
            prepareNext(); // the same partner again: there may be more than one bundle holds
        });
}

void Pass::gatherReady()
{
    const auto ready = m_session.vault.read([this](const store::Reader &reader) -> Result<QList<store::OutBundle>> {
        QList<store::OutBundle> bundles;
        for (const store::OutBundle &bundle : store::outBundles(reader)) {
            if (!bundle.carriedAt.isValid() && m_cards.contains(bundle.peer)) {
                bundles << bundle;
            }
        }
        return bundles;
    });
    if (!ready) {
        fail({}, ready.error());
        end();
        return;
    }
    m_ready = *ready;
    m_number = 0;
    m_count = static_cast<int>(m_ready.size());
    sendNext(0);
}

void Pass::sendNext(int attempt)
{
    if (m_cancelled || m_ready.isEmpty()) {
        end();
        return;
    }
    const store::OutBundle bundle = m_ready.first();
    const model::Card to = m_cards.value(bundle.peer);
    const auto file = m_session.vault.read(
        [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, bundle); });
    const QString name = m_kind == route::Kind::Mailbox
                             ? places::placeOf(m_own, correspondents::ownAddress(m_session), to, bundle, attempt)
                             : bundle.name;
    const auto next = [this] {
        m_ready.removeFirst();
        sendNext(0);
    };
    if (!file || file->isEmpty() || name.isEmpty()) {
        fail(to.name, file ? Error{ErrorCode::NotFound, u"bundle"_s} : file.error());
        next();
        return;
    }
    m_number = m_count - static_cast<int>(m_ready.size()) + 1;
    step(Step::Kind::Sending, to.name, 0, file->size());
    m_errand = m_carrier.put(
        this, name, *file,
        [this, bundle, to, next, attempt](const Result<void> &done) {
            const bool isTaken = !done && done.error().detail.startsWith(u"taken"_s);
            if (isTaken && m_kind == route::Kind::Mailbox && bundle.sequence == 1 &&
                attempt + 1 < places::kPlacesInWeek) {
                sendNext(attempt + 1);
                return;
            }
            if (!done) {
                fail(to.name, done.error());
                if (isCarrierItself(done.error().code)) {
                    end();
                    return;
                }
                next();
                return;
            }
            const auto marked =
                m_session.vault.write(m_session.act("bundle.carry"), [&](store::Tx &tx) -> Result<void> {
                    store::markCarried(tx, bundle, m_session.clock.now());
                    return {};
                });
            if (!marked) {
                fail(to.name, marked.error()); // it is carried again next time: the same bytes are no error
            } else {
                ++m_report.sent;
            }
            next();
        },
        [this, to](qint64 done, qint64 total) { step(Step::Kind::Sending, to.name, done, total); });
}

void Pass::fail(const QString &peerName, const Error &error)
{
    if (error.code != ErrorCode::Cancelled) {
        m_report.failures << Report::Failure{peerName, error};
    }
}

void Pass::end()
{
    m_errand.reset();
    m_job.reset();
    emit finished(m_report);
}

void Pass::step(Step::Kind kind, const QString &peerName, qint64 done, qint64 total)
{
    emit stepped({kind, peerName, m_number, m_count, done, total});
}

} // namespace relais::work::sync
