// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mailboxpost.h"

#include <QElapsedTimer>

namespace relais::exchange {

/// An errand that answers with a T.
template<class T>
class AnsweringErrand : public MailErrand
{
public:
    AnsweringErrand(MailboxPost &post, QObject *context, Carrier::Done<T> done, Carrier::Progress progress)
        : MailErrand(post, context, std::move(progress)), m_done(std::move(done))
    {
    }
    void fail(const Error &error) override { answer(error); }

protected:
    void answer(Result<T> result)
    {
        finish([done = m_done, result = std::move(result)] { done(result); });
    }

private:
    Carrier::Done<T> m_done;
};

/// Asks first whether the name is taken, since not every server heeds `If-None-Match` (nginx does not); sends; then
/// reads back and compares, whatever the answer was, so that a second try of what had already arrived is no fault.
///
/// Apache and nginx look before they receive and replace once they have everything: of two that send different bytes
/// under one name in the same moment, the later one replaces the earlier one. So it is read back a moment later
/// (readBackAfter), and the earlier one learns that the name is taken. PUT alone has no lock, so that a little is left:
/// a sending that takes longer than that moment, or a second try of it, still replaces one that was told that all is
/// well. Only an office that runs twice (a vault that was copied) can do that, and no receipt comes of what was lost.
class MailPut final : public AnsweringErrand<void>
{
public:
    MailPut(MailboxPost &post, QObject *context, QString name, QByteArray bytes, Carrier::Done<void> done,
            Carrier::Progress progress);
    void start() override;
    void fail(const Error &error) override;

private:
    void send();
    void settle();
    void compare();
    void judge(Likeness likeness);

    QString m_name;
    QByteArray m_bytes;
    QElapsedTimer m_sending;
    bool m_isSent = false;
    bool m_isCleared = false;
};

class MailFetch final : public AnsweringErrand<QByteArray>
{
public:
    MailFetch(MailboxPost &post, QObject *context, QString name, Carrier::Done<QByteArray> done,
              Carrier::Progress progress);
    void start() override;

private:
    QString m_name;
};

/// One name alone, so that a wrong password is sent once; then several at a time.
class MailLook final : public AnsweringErrand<QList<CarriedObject>>
{
public:
    MailLook(MailboxPost &post, QObject *context, QStringList names, Carrier::Done<QList<CarriedObject>> done);
    void start() override;

private:
    void askNext();
    void conclude();

    QStringList m_names;
    QList<std::optional<CarriedObject>> m_found;
    qsizetype m_asked = 0;
    qsizetype m_answered = 0;
};

class MailRemove final : public AnsweringErrand<void>
{
public:
    MailRemove(MailboxPost &post, QObject *context, QString name, Carrier::Done<void> done);
    void start() override;

private:
    QString m_name;
};

} // namespace relais::exchange
