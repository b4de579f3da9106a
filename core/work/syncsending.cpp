// SPDX-License-Identifier: GPL-3.0-or-later
// sync: what leaves
#include "core/work/mailboxplaces.h"
#include "core/work/sync.h"

namespace relais::work::sync {

namespace {

constexpr int kMostRounds = 64; ///< of looking in a mailbox: 1,024 bundles of one partner at once

} // namespace

void Pass::lookAgain()
{
    if (m_kind == route::Kind::Mailbox && m_found && ++m_rounds < kMostRounds) {
        if (const auto names = expected()) {
            look(*names);
            return;
        }
    }
    const auto to = recipients();
    if (!to) {
        fail({}, to.error());
        end();
        return;
    }
    m_writeTo = *to;
    m_number = 0;
    m_count = static_cast<int>(m_writeTo.size());
    prepareNext();
}

/// The newest card of each office and post but this one, if anything goes there. Asked each time: what was just read
/// may have brought a card, or revoked one.
Result<QList<model::Card>> Pass::recipients() const
{
    auto cards = correspondents::newest(m_session);
    if (cards) {
        cards->removeIf([](const model::Card &card) { return !outbox::mayGo(card); });
    }
    return cards;
}

void Pass::prepareNext()
{
    if (m_report.isCancelled || m_writeTo.isEmpty()) {
        gatherReady();
        return;
    }
    const model::Card to = m_writeTo.first();
    step(Step::Kind::Preparing, to.name);
    // What was lost goes first, bundle after bundle while each takes something off; then what is new.
    auto prepared = outbox::prepare(m_session, to, exchange::Purpose::Resend);
    if (prepared && !prepared->lost.isEmpty() && prepared->replaces.isEmpty() && prepared->operations == 0) {
        prepared = outbox::prepare(m_session, to, exchange::Purpose::Update);
    }
    if (prepared) {
        writePrepared(to, *std::move(prepared));
        return;
    }
    if (prepared.error().code != ErrorCode::NotFound) { // else nothing goes there
        fail(to.name, prepared.error());
    }
    nextRecipient();
}

void Pass::nextRecipient()
{
    m_writeTo.removeFirst();
    ++m_number;
    m_isAnew = false;
    QMetaObject::invokeMethod(this, &Pass::prepareNext, Qt::QueuedConnection); // the window breathes between two
}

void Pass::writePrepared(const model::Card &to, outbox::Prepared prepared)
{
    auto shared = std::make_shared<outbox::Prepared>(std::move(prepared));
    auto signer = std::make_shared<exchange::Signer>(m_own.signerOf(shared->signedWith()).clone());
    m_job = runJob(
        this, [shared, signer](JobControl &job) { return outbox::write(*shared, *signer, job); },
        [this, to, shared](const Result<exchange::Written> &written) {
            m_job.reset();
            const auto kept =
                written ? outbox::keep(m_session, *shared, *written) : Result<store::OutBundle>(written.error());
            if (kept) {
                m_report.tooLong += shared->tooLong;
                m_isAnew = false;
                prepareNext(); // the same partner again: there may be more than one bundle holds
                return;
            }
            if (kept.error().code == ErrorCode::StaleValue && !m_isAnew) {
                m_isAnew = true;
                prepareNext();
                return;
            }
            fail(to.name, kept.error());
            nextRecipient();
        });
}

void Pass::gatherReady()
{
    const auto to = recipients();
    if (!to) {
        fail({}, to.error());
        end();
        return;
    }
    m_cards.clear();
    for (const model::Card &card : *to) {
        m_cards.insert(card.office, card);
    }
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

Result<QStringList> Pass::namesFor(const store::OutBundle &bundle) const
{
    if (m_kind != route::Kind::Mailbox) {
        return QStringList(bundle.name);
    }
    const auto key = outbox::keyTowards(m_session, m_own, bundle.peer);
    if (!key) {
        return key.error();
    }
    return m_session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        const model::Card to = m_cards.value(bundle.peer);
        return places::placesOf(m_own, correspondents::ownAddress(m_session), to, bundle,
                                places::wayTo(reader, bundle, *key), m_session.clock.now());
    });
}

/// @param attempt of the names that the bundle may have
void Pass::sendNext(int attempt)
{
    if (m_report.isCancelled || m_ready.isEmpty()) {
        end();
        return;
    }
    const store::OutBundle bundle = m_ready.first();
    const QString to = m_cards.value(bundle.peer).name;
    // Hours may lie between its writing and now: a consent may have ended, a case may be gone.
    const auto may = outbox::mayCarry(m_session, bundle);
    if (!may || !*may) {
        if (!may) {
            fail(to, may.error());
        }
        nextReady();
        return;
    }
    const auto file = m_session.vault.read(
        [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, bundle); });
    const auto names = namesFor(bundle);
    if (!file || !names) {
        fail(to, file ? names.error() : file.error());
        nextReady();
        return;
    }
    if (file->isEmpty() || attempt >= names->size()) {
        fail(to, {ErrorCode::NotFound, u"bundle"_s});
        nextReady();
        return;
    }
    put(bundle, *names, attempt, *file);
}

void Pass::put(const store::OutBundle &bundle, const QStringList &names, int attempt, const QByteArray &file)
{
    const QString to = m_cards.value(bundle.peer).name;
    m_number = m_count - static_cast<int>(m_ready.size()) + 1;
    step(Step::Kind::Sending, to, 0, file.size());
    m_errand = m_carrier.put(
        this, names[attempt], file,
        [this, bundle, attempt, isLast = attempt + 1 == names.size()](const Result<void> &done) {
            const bool isTaken = !done && done.error().detail.startsWith(u"taken"_s);
            if (isTaken && !isLast) {
                sendNext(attempt + 1);
            } else {
                conclude(bundle, done);
            }
        },
        [this, to](qint64 done, qint64 total) { step(Step::Kind::Sending, to, done, total); });
}

void Pass::conclude(const store::OutBundle &bundle, const Result<void> &done)
{
    const QString to = m_cards.value(bundle.peer).name;
    if (!done) {
        fail(to, done.error());
        // A folder that takes nothing takes no other bundle either; of what is fetched that says nothing.
        if (isCarrierItself(done.error()) || done.error().detail.startsWith(u"read-only"_s)) {
            end();
        } else {
            nextReady();
        }
        return;
    }
    if (const Result<void> marked = outbox::markCarried(m_session, bundle); marked) {
        ++m_report.sent;
    } else {
        fail(to, marked.error()); // it is carried again next time: the same bytes are no error
    }
    nextReady();
}

void Pass::nextReady()
{
    m_ready.removeFirst();
    QMetaObject::invokeMethod(
        this, [this] { sendNext(0); }, Qt::QueuedConnection);
}

} // namespace relais::work::sync
