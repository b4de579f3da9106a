// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailboxerrands.h"

#include <algorithm>

namespace relais::exchange {

namespace {

using Verb = HttpOrder::Verb;

constexpr qsizetype kAtOnce = 6; // connections that Qt opens to one server

Error noName()
{
    return {ErrorCode::InvalidInput, u"no name of a bundle"_s};
}

} // namespace

MailPut::MailPut(MailboxPost &post, QObject *context, QString name, QByteArray bytes, Carrier::Done<void> done,
                 Carrier::Progress progress)
    : AnsweringErrand(post, context, std::move(done), std::move(progress)), m_name(std::move(name)),
      m_bytes(std::move(bytes))
{
}

void MailPut::start()
{
    if (!isObjectName(m_name) || m_bytes.isEmpty()) {
        fail({ErrorCode::InvalidInput, u"name or bytes"_s});
    } else if (m_bytes.size() > kMostCarriedBytes) {
        fail({ErrorCode::BundleTooLarge, u"%1 bytes"_s.arg(m_bytes.size())});
    } else {
        ask(post().order(Verb::Head, m_name), {200, 404},
            [this](const HttpAnswer &answer) { answer.status == 404 ? send() : compare(); });
    }
}

void MailPut::fail(const Error &error)
{
    // What is incomplete or absent here is the sending, not a bundle that somebody waits for.
    switch (error.code) {
    case ErrorCode::BundleIncomplete: answer(Error{ErrorCode::MailboxSilent, error.detail}); break;
    case ErrorCode::NotFound: answer(Error{ErrorCode::MailboxFailure, error.detail}); break;
    default: answer(error); break;
    }
}

void MailPut::send()
{
    HttpOrder order = post().order(Verb::Put, m_name);
    order.request.setRawHeader("If-None-Match", "*");
    order.body = m_bytes;
    m_isSent = true;
    m_sending.start();
    ask(
        order, {200, 201, 204, 412}, [this](const HttpAnswer &) { settle(); },
        [this](qint64 done, qint64) { report(std::min<qint64>(done, m_bytes.size()), 2 * m_bytes.size()); });
}

/// Another may still be sending: neither server looks once more when it has everything.
void MailPut::settle()
{
    QTimer::singleShot(readBackAfter(std::chrono::milliseconds(m_sending.elapsed()), post().pace()), this,
                       &MailPut::compare);
}

void MailPut::compare()
{
    HttpOrder order = post().order(Verb::Get, m_name);
    order.compare = m_bytes;
    ask(
        order, {200, 404},
        [this](const HttpAnswer &answer) { judge(answer.status == 404 ? Likeness::Absent : answer.likeness); },
        [this](qint64 done, qint64) { report(m_bytes.size() + done, 2 * m_bytes.size()); });
}

void MailPut::judge(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same: answer({}); return;
    case Likeness::Other: fail({ErrorCode::MailboxFailure, u"taken: the name has other bytes"_s}); return;
    case Likeness::Absent:
        if (!m_isSent) { // removed between two requests
            send();
            return;
        }
        break;
    case Likeness::Beginning:
        if (!m_isCleared) { // of our own bytes, left by a sending that broke off: nothing is lost with it
            m_isCleared = true;
            ask(post().order(Verb::Delete, m_name), {200, 204, 404}, [this](const HttpAnswer &) { send(); });
            return;
        }
        break;
    }
    fail({ErrorCode::MailboxFailure, u"not kept as sent"_s});
}

MailFetch::MailFetch(MailboxPost &post, QObject *context, QString name, Carrier::Done<QByteArray> done,
                     Carrier::Progress progress)
    : AnsweringErrand(post, context, std::move(done), std::move(progress)), m_name(std::move(name))
{
}

void MailFetch::start()
{
    if (!isObjectName(m_name)) {
        fail(noName());
        return;
    }
    ask(
        post().order(Verb::Get, m_name), {200},
        [this](const HttpAnswer &heard) {
            if (heard.body.isEmpty()) {
                fail({ErrorCode::BundleIncomplete, u"0 bytes"_s});
            } else {
                answer(heard.body);
            }
        },
        [this](qint64 done, qint64 total) { report(done, total); });
}

MailLook::MailLook(MailboxPost &post, QObject *context, QStringList names, Carrier::Done<QList<CarriedObject>> done)
    : AnsweringErrand(post, context, std::move(done), {}), m_names(std::move(names)), m_found(m_names.size())
{
}

void MailLook::start()
{
    if (!std::all_of(m_names.cbegin(), m_names.cend(), &isObjectName)) {
        fail(noName());
    } else if (m_names.isEmpty()) {
        conclude();
    } else {
        askNext();
    }
}

void MailLook::askNext()
{
    const qsizetype at = m_asked++;
    ask(post().order(Verb::Head, m_names[at]), {200, 404}, [this, at](const HttpAnswer &answer) {
        if (answer.status == 200) {
            m_found[at] = CarriedObject{m_names[at], answer.declared};
        }
        if (++m_answered == m_names.size()) {
            conclude();
            return;
        }
        while (m_asked < m_names.size() && m_asked - m_answered < kAtOnce) {
            askNext();
        }
    });
}

void MailLook::conclude()
{
    QList<CarriedObject> objects;
    for (const std::optional<CarriedObject> &found : m_found) {
        if (found) {
            objects.append(*found);
        }
    }
    answer(objects);
}

MailRemove::MailRemove(MailboxPost &post, QObject *context, QString name, Carrier::Done<void> done)
    : AnsweringErrand(post, context, std::move(done), {}), m_name(std::move(name))
{
}

void MailRemove::start()
{
    if (!isObjectName(m_name)) {
        fail(noName());
        return;
    }
    ask(post().order(Verb::Delete, m_name), {200, 204, 404}, [this](const HttpAnswer &) { answer({}); });
}

} // namespace relais::exchange
