// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/inbox.h"
#include "core/work/outbox.h"
#include "core/work/route.h"

#include <QObject>

/// Sending and receiving in one gesture.
namespace relais::work::sync {

/// What one exchange did.
struct Report {
    int sent = 0;
    int applied = 0;
    int nothing = 0;                ///< seen before
    int incomplete = 0;             ///< read again next time
    int held = 0;                   ///< with alarms and refusals
    int tooLong = 0;                ///< lines that a bundle passed over: no post takes them, and nothing tells it again
    QList<inbox::Verdict> verdicts; ///< but those that say nothing
    struct Failure {
        QString peerName; ///< empty when it is the carrier itself
        Error error;
    };
    QList<Failure> failures;
    bool isCancelled = false; ///< the person stopped it: no complete exchange, though nothing failed
};

/// Where it is, for the bar above the page.
struct Step {
    enum class Kind { Looking, Receiving, Preparing, Sending };
    Kind kind = Kind::Looking;
    QString peerName; ///< empty while it is not known
    int number = 0;   ///< of `of`, from 1
    int of = 0;
    qint64 done = 0;  ///< bytes of this one
    qint64 total = 0; ///< 0 when not known
};

/// Whether nothing more can be carried; else it is only that file, which the next exchange asks for again, or that
/// bundle.
bool isCarrierItself(const Error &error);

/// One exchange over one carrier: everything that came is read, then everything that waits leaves, receipts with it. It
/// lives in the thread of the window and never holds it: files, network and cryptography are elsewhere, and each bundle
/// is merged by itself. What fails stays for the next exchange.
class Pass final : public QObject
{
    Q_OBJECT
public:
    /// @param session, carrier outlive it
    Pass(const Session &session, exchange::Carrier &carrier, route::Kind kind, route::AfterReading afterReading,
         QObject *parent = nullptr);
    ~Pass() override;

    void start();
    /// Ends after what is under way; `finished` still comes.
    void cancel();

signals:
    void stepped(const relais::work::sync::Step &step);
    void finished(const relais::work::sync::Report &report);

private:
    void look(QStringList expected);
    void fetchNext();
    void openFetched(const QString &name, const QByteArray &file);
    void judge(const QString &name, const QByteArray &file, const Result<exchange::Opened> &opened);
    void noteDone(const QString &name, qint64 size);
    void lookAgain();
    [[nodiscard]] bool isLeft() const;
    void arrange(const QList<exchange::CarriedObject> &found);
    [[nodiscard]] Result<QList<model::Card>> recipients() const;
    void prepareNext();
    void writePrepared(const model::Card &to, outbox::Prepared prepared);
    void nextRecipient();
    void gatherReady();
    void sendNext(int attempt);
    void put(const store::OutBundle &bundle, const QStringList &names, int attempt, const QByteArray &file);
    void conclude(const store::OutBundle &bundle, const Result<void> &done);
    void nextReady();
    void fail(const QString &peerName, const Error &error);
    void end();
    void step(Step::Kind kind, const QString &peerName = {}, qint64 done = 0, qint64 total = 0);
    [[nodiscard]] Result<QStringList> expected() const;
    [[nodiscard]] Result<QStringList> namesFor(const store::OutBundle &bundle) const;

    const Session &m_session;
    exchange::Carrier &m_carrier;
    route::Kind m_kind;
    route::AfterReading m_afterReading;
    Report m_report;
    correspondents::OwnKeys m_own;
    QSet<QString> m_mine;          ///< names that this post wrote
    QHash<QString, qint64> m_done; ///< files that were read before and left, with their size
    QStringList m_arrived;         ///< still to fetch
    QList<model::Card> m_writeTo;  ///< still to prepare for
    bool m_isAnew = false;         ///< it is prepared once more, since something moved meanwhile
    QList<store::OutBundle> m_ready;
    QHash<QString, model::Card> m_cards; ///< by address: to whom something goes
    int m_count = 0;
    int m_number = 0;
    int m_rounds = 0;
    bool m_found = false; ///< something of the last look is done with: there may be more
    std::shared_ptr<exchange::Errand> m_errand;
    std::shared_ptr<JobControl> m_job;
};

} // namespace relais::work::sync
