// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/quarantine.h"
#include "core/work/inbox.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fixedkeys.h"
#include "tests/kit/rawbundle.h"

#include <QTemporaryDir>

#include <memory>

/// Makes a vault that was made as a further post of an office its first: after it is opened again its address is the
/// office alone.
void beFirstPost(relais::store::Vault &vault);
/// Gives a vault the keys of an invented office. @param before its former ones, replaced when these were issued
void giveKeys(relais::work::Session &session, const fixedkeys::Office &office, const fixedkeys::Office *before,
              const QDateTime &issued);
/// The partners of the frozen bundles: alder, birch and hazel verified, elm not, fir revoked.
void knowThoseOfTheTable(relais::work::Session &session);
/// Takes in the card of an office and compares its digits; of a further post, with the word of its office.
relais::model::Card know(relais::work::Session &session, const fixedkeys::Office &office);

/// The vault of fixedkeys::us(), so that bundles written once can be read, with keys of 4 November 2026. Its clock
/// stands at 24/11/2026 09:20 in Paris, four days after what rawbundle writes. Nobody is known yet.
class Seat
{
public:
    /// @param place folder for the vault, instead of a temporary one
    explicit Seat(const QString &place = {});
    ~Seat();

    relais::work::Session &session() { return *m_session; }
    relais::store::Vault &vault() { return *m_vault; }
    FakeClock &clock() { return m_clock; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const relais::SecretBytes &key() const { return m_key; }
    void close();
    void reopen();

    relais::model::Card know(const fixedkeys::Office &office) { return ::know(session(), office); }
    relais::work::inbox::Verdict receive(const QByteArray &file, const QString &name = QStringLiteral("lot.relais"));
    relais::work::inbox::Verdict receive(const rawbundle::RawBundle &bundle) { return receive(bundle.bytes()); }
    relais::work::inbox::Verdict retry(const QString &heldId, relais::work::inbox::Decision decision);

    QByteArray digest();
    QList<relais::store::Held> held();
    /// First column of the first row.
    QVariant one(const QString &sql, const QVariantList &values = {});

private:
    QTemporaryDir m_place;
    QString m_folder;
    FakeClock m_clock;
    relais::SecretBytes m_key;
    std::unique_ptr<relais::store::Vault> m_vault;
    std::unique_ptr<relais::work::Session> m_session;
};

/// Lines by which an office entrusts a case to another: its record 1 is the case, 2 the person, 3 the orientation.
/// Minutes are those of rawbundle::stamp().
namespace entrusted {

QByteArray id(const fixedkeys::Office &office, int record);
/// "\"text\"", as a line holds it.
QByteArray quoted(const QByteArray &text);
QList<QByteArray> lines(const fixedkeys::Office &from, const fixedkeys::Office &to, int minutes = 0);
/// A note of record number `record` in that case.
QList<QByteArray> note(const fixedkeys::Office &from, int record, const QByteArray &text, int minutes = 5);
/// The line that ends a record.
QByteArray end(const fixedkeys::Office &from, int record, const QByteArray &type, int minutes);
/// The first bundle of an office, with these lines.
rawbundle::RawBundle bundle(const fixedkeys::Office &from, const fixedkeys::Office &to, int minutes = 0);

} // namespace entrusted
