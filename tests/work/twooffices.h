// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/handover.h"
#include "core/work/inbox.h"
#include "core/work/notes.h"
#include "core/work/orientations.h"
#include "core/work/outbox.h"
#include "core/work/undo.h"
#include "tests/work/partners.h"

/// A real office with its own vault and keys, of any kind.
class RealOffice : public TempVault
{
public:
    explicit RealOffice(const QString &name, relais::model::OfficeKind kind)
    {
        REQUIRE_OK(vault().write(session().act("setting.set"), [&](relais::store::Tx &tx) -> relais::Result<void> {
            relais::work::saveOffice(tx, {name, kind, u"76"_s});
            return {};
        }));
        reopen();
    }
    /// Takes in the card of another and compares its digits.
    void know(RealOffice &other)
    {
        const auto read = relais::work::correspondents::handOut(other.session(), "file");
        REQUIRE_OK(read);
        const auto card = relais::work::correspondents::import(session(), read->card.file.toUtf8());
        REQUIRE_OK(card);
        REQUIRE_OK(relais::work::correspondents::verify(session(), card->id, relais::exchange::digitsOf(read->card),
                                                        relais::work::correspondents::Told::PostOfOffice));
        clock().advance(1000);
        other.clock().advance(1000);
    }
    relais::model::Card cardOf(RealOffice &other)
    {
        const auto card = relais::work::correspondents::find(session(), other.vault().office());
        REQUIRE_OK(card);
        return *card;
    }
    /// What waits for the other leaves as a bundle.
    QByteArray send(RealOffice &other)
    {
        const auto bundle = relais::work::outbox::send(session(), cardOf(other), relais::exchange::Purpose::Update);
        REQUIRE_OK(bundle);
        const auto file = vault().read([&](const relais::store::Reader &reader) -> relais::Result<QByteArray> {
            return relais::store::outFile(reader, *bundle);
        });
        REQUIRE_OK(file);
        clock().advance(60'000);
        return *file;
    }
    void take(const QByteArray &file)
    {
        clock().advance(120'000);
        const auto verdict = relais::work::inbox::receive(session(), file, u"lot.relais"_s);
        REQUIRE_OK(verdict);
        INFO(verdict->detail.toStdString());
        REQUIRE(verdict->answer == relais::work::inbox::Answer::Applied);
    }
    template<class Record>
    QList<Record> records(const relais::model::CaseId &id)
    {
        const auto all = vault().read([&](const relais::store::Reader &reader) {
            return relais::Result<QList<Record>>(relais::store::recordsOf<Record>(reader, id));
        });
        REQUIRE_OK(all);
        return *all;
    }
    relais::model::Case file(const relais::model::CaseId &id)
    {
        const auto found = vault().read([&](const relais::store::Reader &reader) {
            return relais::store::recordById<relais::model::Case>(reader, id);
        });
        REQUIRE_OK(found);
        return *found;
    }
    void set(relais::model::RecordType type, const QString &record, const char *field, const QVariant &value)
    {
        REQUIRE_OK(vault().write(session().act("case.edit"), [&](relais::store::Tx &tx) -> relais::Result<void> {
            tx.set(type, record, QLatin1String(field), value);
            return {};
        }));
        clock().advance(1000);
    }
};
