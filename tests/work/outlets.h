// SPDX-License-Identifier: GPL-3.0-or-later
// What an outlet holds, as sets of fields.
#pragma once

#include "core/exchange/agekey.h"
#include "core/work/liaison.h"
#include "core/work/outbox.h"
#include "tests/work/anynetwork.h"

using namespace relais;
namespace liaison = relais::work::liaison;
namespace outbox = relais::work::outbox;
namespace scope = relais::work::scope;
using model::RecordType;

namespace {

using Names = QSet<QString>; ///< "record field"

/// What leaves of the fields; an orientation that is not written yet has no lasting id.
inline Names leavingOf(const QList<scope::ScopedField> &fields, const QString &orientation)
{
    Names names;
    for (const scope::ScopedField &field : fields) {
        if (field.answer.isYes() && !field.value.isNull()) {
            names.insert((field.type == RecordType::Orientation ? orientation : field.record) + u' ' + field.field);
        }
    }
    return names;
}

/// The name by which the table of sharing knows a field.
inline QString askedOf(const model::KeptRecord &record, const QString &field)
{
    const auto value = [&](const QString &name, const QString &usual) {
        return record.fields.value(name, usual).toString();
    };
    if (record.type == RecordType::Measure) {
        return u"measure."_s + value(u"code"_s, {});
    }
    return record.type == RecordType::Note ? QString(u"note."_s + value(u"kind"_s, u"fact"_s))
                                           : QString(model::word(record.type) + u'.' + field);
}

inline QString wholeOf(const liaison::Sheet &sheet)
{
    const model::Paper &paper = sheet.paper;
    return QStringList{paper.title, paper.headLeft, paper.headRight, paper.footNote, sheet.fileName, paper.html}.join(
        u'\n');
}

inline Names namesIn(const QList<journal::Operation> &operations)
{
    Names names;
    for (const journal::Operation &operation : operations) {
        names.insert(operation.change.record + u' ' + operation.change.field);
    }
    return names;
}

/// As the partner opens it, with its own key.
inline exchange::Contents opened(AnyNetwork &network, const AnyNetwork::Peer &peer, const outbox::Prepared &prepared)
{
    const auto keys = work::correspondents::ownKeys(network.seat());
    REQUIRE_OK(keys);
    const exchange::Signer &signer = keys->signerOf(prepared.signedWith());
    const auto written = outbox::write(prepared, signer, JobControl());
    REQUIRE_OK(written);
    std::vector<SecretBytes> identities;
    identities.push_back(peer.partner.age.secret.clone());
    const auto open = exchange::openBundle(written->file, identities, JobControl());
    REQUIRE_OK(open);
    const auto recipient = exchange::readAgeRecipient(peer.partner.age.recipient);
    REQUIRE(recipient.has_value());
    const auto body = exchange::readBody(*open,
                                         {signer.publicKey, work::correspondents::ownAddress(network.seat()),
                                          peer.card.office, exchange::keyHash(*recipient)},
                                         JobControl());
    REQUIRE_OK(body);
    return body->contents;
}

} // namespace
