// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sync.h"

#include "core/store/carriersettings.h"
#include "core/work/mailboxplaces.h"

namespace relais::work::sync {

bool isCarrierItself(const Error &error)
{
    return error.code == ErrorCode::MailboxSilent || error.code == ErrorCode::MailboxCertificate ||
           error.code == ErrorCode::MailboxLogin || error.code == ErrorCode::DiskFull ||
           (error.code == ErrorCode::DiskFailure && error.detail.startsWith(u"folder is gone"_s));
}

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
    if (!own) {
        fail({}, own.error());
        end();
        return;
    }
    m_own = *std::move(own);
    const Result<void> known = m_session.vault.read([this](const store::Reader &reader) -> Result<void> {
        for (const store::OutBundle &bundle : store::outBundles(reader)) {
            m_mine.insert(bundle.name);
        }
        m_done = isLeft() ? store::filesDone(reader) : QHash<QString, qint64>();
        return {};
    });
    const auto names = expected();
    if (!known || !names) {
        fail({}, known ? names.error() : known.error());
        end();
        return;
    }
    look(*names);
}

void Pass::cancel()
{
    m_report.isCancelled = true;
    if (m_errand) {
        m_errand->cancel();
    }
    if (m_job) { // a stopped job tells nobody
        m_job->cancel();
        m_job.reset();
        QMetaObject::invokeMethod(this, &Pass::end, Qt::QueuedConnection);
    }
}

Result<QStringList> Pass::expected() const
{
    if (m_kind != route::Kind::Mailbox) {
        return QStringList();
    }
    const auto cards = correspondents::list(m_session);
    if (!cards) {
        return cards.error();
    }
    const QDateTime now = m_session.clock.now();
    QHash<QString, QList<model::Card>> byOffice;
    for (const model::Card &card : *cards) {
        const bool counts = card.state == model::CardState::Verified ||
                            (card.state == model::CardState::Replaced && !correspondents::isOver(card.stateAt, now));
        if (counts) {
            byOffice[card.office] << card;
        }
    }
    return m_session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        QStringList names;
        for (auto office = byOffice.cbegin(); office != byOffice.cend(); ++office) {
            names << places::placesFrom(m_own, correspondents::ownAddress(m_session), office.value(),
                                        places::soughtFrom(reader, office.key()), now);
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
        arrange(*found);
        m_number = 0;
        m_count = static_cast<int>(m_arrived.size());
        fetchNext();
    });
}

/// Whether what was read stays where it lies, and will lie there the next time.
bool Pass::isLeft() const
{
    return m_kind == route::Kind::Folder && m_afterReading == route::AfterReading::Leave;
}

/// What of it is to be read.
void Pass::arrange(const QList<exchange::CarriedObject> &found)
{
    m_arrived.clear();
    QHash<QString, qint64> gone = m_done;
    for (const exchange::CarriedObject &object : found) {
        gone.remove(object.name);
        if (!m_mine.contains(object.name) && m_done.value(object.name, -1) != object.bytes) {
            m_arrived << object.name;
        }
    }
    if (gone.isEmpty()) {
        return;
    }
    // When this fails they are remembered for longer, which does no harm.
    static_cast<void>(m_session.vault.write(m_session.act("bundle.carry"), [&](store::Tx &tx) -> Result<void> {
        for (auto file = gone.cbegin(); file != gone.cend(); ++file) {
            store::forgetFileDone(tx, file.key());
        }
        return {};
    }));
}

void Pass::fetchNext()
{
    if (m_report.isCancelled) {
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
            if (isCarrierItself(file.error())) {
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
    // Only what has its place in the vault now is taken away: it was applied, or its bytes stand in the quarantine.
    const bool isDone =
        verdict->answer == inbox::Answer::Applied || verdict->answer == inbox::Answer::Nothing || verdict->isKept;
    if (isDone && !isLeft()) {
        m_errand = m_carrier.remove(this, name, [this](const Result<void> &done) {
            m_found = m_found || done.has_value();
            fetchNext();
        });
        return;
    }
    if (isDone && opened) { // else somebody may be copying it still: some give a file its whole length at once
        noteDone(name, file.size());
    }
    fetchNext();
}

/// When this fails it is read once more, without effect.
void Pass::noteDone(const QString &name, qint64 size)
{
    static_cast<void>(m_session.vault.write(m_session.act("bundle.carry"), [&](store::Tx &tx) -> Result<void> {
        store::noteFileDone(tx, name, size);
        return {};
    }));
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
