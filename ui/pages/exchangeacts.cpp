// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/work/audit.h"
#include "core/work/exchangewords.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/cardwords.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/exchangepanel.h"
#include "ui/pages/papercleaning.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>

// What a person does on the page Échanges.
namespace relais::ui {

namespace {

/// Our keys as values for a job.
std::shared_ptr<std::vector<SecretBytes>> identitiesOf(const work::correspondents::OwnKeys &own)
{
    auto identities = std::make_shared<std::vector<SecretBytes>>();
    for (const SecretBytes &identity : own.identities) {
        identities->push_back(identity.clone());
    }
    return identities;
}

} // namespace

void ExchangePage::exchange()
{
    auto route = work::route::load(m_session);
    if (!route) {
        m_notices.error(route.error());
        return;
    }
    if (route->kind == work::route::Kind::None) {
        m_notices.say(typo(tr("First choose the way of the bundles.")));
        emit routeWanted();
        return;
    }
    run(*std::move(route));
}

void ExchangePage::exchangeOver(const QString &folder)
{
    const QString chosen =
        folder.isEmpty() ? QFileDialog::getExistingDirectory(this, tr("Choose the folder of the stick")) : folder;
    if (chosen.isEmpty()) {
        return;
    }
    work::route::Route route;
    route.kind = work::route::Kind::Folder;
    route.folder = chosen;
    run(std::move(route));
}

void ExchangePage::run(work::route::Route route)
{
    if (isBusy()) {
        return;
    }
    auto carrier = work::route::carrierOf(route, m_session.clock);
    if (!carrier) {
        m_notices.error(carrier.error());
        return;
    }
    m_carrier = *std::move(carrier);
    m_pass = new work::sync::Pass(m_session, *m_carrier, route.kind, route.afterReading, this);
    connect(m_pass, &work::sync::Pass::stepped, this, [this](const work::sync::Step &step) {
        m_bar->setWords(stepWords(step));
        m_bar->setProgress(step.done, step.total,
                           step.total > 0 ? tr("%1 of %2").arg(sizeWords(step.done), sizeWords(step.total))
                                          : QString());
    });
    connect(m_pass, &work::sync::Pass::finished, this, &ExchangePage::ended);
    showBusy();
    m_pass->start();
}

void ExchangePage::ended(const work::sync::Report &report)
{
    m_pass->deleteLater();
    m_pass = nullptr;
    showBusy();
    if (!report.failures.isEmpty()) {
        const work::sync::Report::Failure &first = report.failures.first();
        const ErrorWords words = errorWords(first.error.code);
        const QString who = first.peerName.isEmpty() ? QString() : first.peerName + u": "_s;
        m_notices.notice({Token::Soon,
                          u"network-disconnect"_s,
                          typo(who + words.fact),
                          typo(words.advice) + u' ' + reportWords(report),
                          {}});
    } else if (report.isCancelled) {
        m_notices.say(typo(tr("Exchange stopped.")) + u' ' + reportWords(report));
    } else if (const Result<void> noted = work::exchanges::noteComplete(m_session); !noted) {
        m_notices.error(noted.error());
    } else {
        m_notices.say(reportWords(report));
    }
    const auto isAlarm = [](const work::inbox::Verdict &verdict) {
        return verdict.answer == work::inbox::Answer::Alarm || verdict.isClockSuspect;
    };
    const auto alarm = std::find_if(report.verdicts.cbegin(), report.verdicts.cend(), isAlarm);
    if (alarm != report.verdicts.cend()) {
        tell(*alarm);
    }
    if (report.applied > 0) {
        m_papers->start();
    }
    reload();
    readNext(); // what was dropped meanwhile
}

void ExchangePage::stop()
{
    if (m_pass != nullptr) {
        m_pass->cancel();
    }
    m_paths.clear();
    if (m_job) { // a stopped job tells nobody
        m_job->cancel();
        m_job.reset();
        readNext();
    }
}

/// The bar and the acts, as something is under way or not.
void ExchangePage::showBusy()
{
    m_bar->setVisible(isBusy());
    m_exchange->setEnabled(!isBusy());
    m_writeStick->setEnabled(!isBusy());
}

/// After an act on the row in hand: the page as it is now, and the focus where it was.
void ExchangePage::done(const Result<void> &outcome, ExchangePanel *panel)
{
    if (!outcome) {
        m_notices.error(outcome.error());
        return;
    }
    takeBack(panel);
}

void ExchangePage::takeBack(ExchangePanel *panel)
{
    reload();
    QWidget *table = panel->table()->model()->rowCount() > 0 ? panel->table() : firstFocus();
    table->setFocus(Qt::OtherFocusReason);
}

void ExchangePage::read(const QStringList &paths)
{
    m_paths << (paths.isEmpty()
                    ? QFileDialog::getOpenFileNames(this, tr("Read bundles"), {},
                                                    tr("Bundles and cards") + u" (*.relais *.relais-card)"_s)
                    : paths);
    std::stable_partition(m_paths.begin(), m_paths.end(), [](const QString &path) { return !isCardFile(path); });
    readNext();
}

void ExchangePage::readNext()
{
    if (isBusy()) {
        return; // goes on when that is done
    }
    if (m_paths.isEmpty() || isCardFile(m_paths.first())) { // bundles come first
        showBusy();
        if (m_read > 0) {
            reload();
        }
        m_read = 0;
        const QStringList cards = std::exchange(m_paths, {});
        for (const QString &card : cards) {
            emit cardChosen(card);
        }
        return;
    }
    const QString path = m_paths.takeFirst();
    ++m_read;
    const auto own = work::correspondents::ownKeys(m_session);
    const Result<QByteArray> file = readAtMost(path, exchange::kLargestBundle);
    if (!own || !file) {
        m_notices.error(own ? file.error() : own.error());
        readNext();
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_job = runJob(
        this,
        [bytes = *file, identities = identitiesOf(*own)](JobControl &job) {
            return work::inbox::open(bytes, *identities, job);
        },
        [this, bytes = *file, name](const Result<exchange::Opened> &opened) {
            m_job.reset();
            const auto verdict = work::inbox::judge(m_session, bytes, name, opened);
            if (verdict) {
                tell(*verdict);
            } else {
                m_notices.error(verdict.error());
            }
            readNext();
        });
    const int count = m_read + static_cast<int>(std::count_if(m_paths.cbegin(), m_paths.cend(),
                                                              [](const QString &each) { return !isCardFile(each); }));
    m_bar->setWords(stepWords({work::sync::Step::Kind::Receiving, {}, m_read, count, 0, 0}));
    m_bar->setProgress(0, 0);
    showBusy();
}

void ExchangePage::tell(const work::inbox::Verdict &verdict)
{
    using Answer = work::inbox::Answer;
    if (verdict.isClockSuspect) {
        m_notices.notice({Token::Late,
                          u"dialog-warning"_s,
                          typo(tr("Check the time of this computer.")),
                          typo(tr("Three partners disagree with it in the same way. Nothing is lost.")),
                          {}});
        return;
    }
    if (work::inbox::isLateOnly(verdict)) {
        const work::ExchangeWords late = work::lateWords();
        m_notices.say(typo(late.fact + u' ' + late.advice));
        return;
    }
    if (verdict.answer == Answer::Applied) {
        m_papers->start();
        m_notices.say(typo(tr("Bundle %1 of %2 read.").arg(verdict.sequence).arg(verdict.peerName)));
        return;
    }
    if (verdict.answer == Answer::Nothing) {
        m_notices.say(typo(tr("This bundle had been read before. Nothing changed.")));
        return;
    }
    const auto words = work::exchangeWords(verdict.reason);
    const ErrorWords said = words ? ErrorWords{words->fact, words->advice} : errorWords(verdict.reason);
    const QString who = verdict.peerName.isEmpty() ? QString() : verdict.peerName + u": "_s;
    const bool isAlarm = verdict.answer == Answer::Alarm;
    m_notices.notice({isAlarm ? Token::Late : Token::Soon,
                      isAlarm ? u"dialog-warning"_s : u"object-locked"_s,
                      typo(who + said.fact),
                      typo(said.advice),
                      {}});
}

void ExchangePage::retry(work::inbox::Decision decision)
{
    const Kept *held = kept();
    if (held == nullptr || m_again) { // one after the other
        return;
    }
    if (decision == work::inbox::Decision::Accept &&
        !m_notices.ask({typo(tr("Accept this bundle?")),
                        typo(tr("What it holds will be applied. It can be read in the journal of each case.")),
                        tr("Accept"),
                        {},
                        Question::Weight::Destructive})) {
        return;
    }
    const auto taken = work::inbox::takeUp(m_session, held->held.id, decision);
    const auto own = work::correspondents::ownKeys(m_session);
    if (!taken || !own) {
        m_notices.error(taken ? own.error() : taken.error());
        return;
    }
    m_again = runJob(
        this,
        [bytes = taken->file, identities = identitiesOf(*own)](JobControl &job) {
            return work::inbox::open(bytes, *identities, job);
        },
        [this, taken = *taken](const Result<exchange::Opened> &opened) {
            m_again.reset();
            const auto verdict = work::inbox::judge(m_session, taken, opened);
            if (!verdict) {
                m_notices.error(verdict.error());
                return;
            }
            tell(*verdict);
            takeBack(m_keptPanel);
        });
}

void ExchangePage::discard()
{
    const Kept *held = kept();
    if (held == nullptr) {
        return;
    }
    const QString id = held->held.id;
    const QString why = askWhy(tr("Throw this bundle away?"),
                               tr("Its partner is not told. It cannot be brought back; the partner can send it again."),
                               tr("Throw away"));
    if (why.isEmpty()) {
        return;
    }
    done(work::inbox::discard(m_session, id, why), m_keptPanel);
}

/// The file as it came: encrypted, under the name that says nothing.
void ExchangePage::keepCopy()
{
    const Kept *held = kept();
    if (held == nullptr) {
        return;
    }
    const QString id = held->held.id;
    const QString path = QFileDialog::getSaveFileName(this, tr("Keep a copy of the bundle"), held->held.name);
    if (path.isEmpty()) {
        return;
    }
    const auto copied = writeWhole(path, [&] { return work::inbox::heldCopy(m_session, id); });
    if (!copied) {
        m_notices.error(copied.error());
        return;
    }
    m_notices.say(typo(tr("Copy written. It stays encrypted.")));
}

void ExchangePage::resend()
{
    const Silence *silent = silence();
    if (silent == nullptr) {
        return;
    }
    const auto sent = work::outbox::send(m_session, silent->card, exchange::Purpose::Resend);
    if (!sent) {
        m_notices.error(sent.error());
        return;
    }
    m_notices.say(typo(tr("Ready to leave again at the next exchange.")));
    takeBack(m_silencePanel);
}

void ExchangePage::resume()
{
    const Silence *silent = silence();
    if (silent == nullptr) {
        return;
    }
    const QString office = silent->card.office;
    const QString why =
        askWhy(tr("Go on with %1?").arg(silent->card.name),
               tr("Only after a call in which you both found out where the second bundle came from."), tr("Go on"));
    if (why.isEmpty()) {
        return;
    }
    done(work::inbox::resume(m_session, office, why), m_silencePanel);
}

QString ExchangePage::askWhy(const QString &title, const QString &text, const QString &act)
{
    return askForText(this, {typo(title), typo(text + u' ' + tr("Write why.")), act, {}, work::audit::kLongestReason})
        .value_or(QString());
}

void ExchangePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ExchangePage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (!paths.isEmpty()) {
        read(paths);
    }
}

} // namespace relais::ui
