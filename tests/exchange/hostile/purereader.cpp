// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/hostile/purereader.h"

#include "core/exchange/agekey.h"
#include "core/exchange/bundle.h"
#include "tests/kit/fixedkeys.h"

using namespace relais;
using namespace relais::exchange;

namespace {

const QString kNothing = u"-"_s;

PureAnswer answerOf(const Error &error)
{
    return {word(error.code), error.detail.isEmpty() ? kNothing : error.detail};
}

/// By key id, as a reader looks for a card. Cedar is not known: it has the id of alder.
const fixedkeys::Office *senderOf(const QByteArray &keyId)
{
    for (const fixedkeys::Office *office :
         {&fixedkeys::us(), &fixedkeys::usBefore(), &fixedkeys::alder(), &fixedkeys::birch(), &fixedkeys::elm(),
          &fixedkeys::fir(), &fixedkeys::hazel()}) {
        if (office->signer.keyId == keyId) {
            return office;
        }
    }
    return nullptr;
}

} // namespace

PureAnswer pureAnswer(const QByteArray &bundle)
{
    const fixedkeys::Office &us = fixedkeys::us();
    const Result<Opened> opened = openBundle(bundle, us.identities, JobControl());
    if (!opened) {
        return answerOf(opened.error());
    }
    const fixedkeys::Office *sender = senderOf(opened->keyId);
    if (sender == nullptr) {
        return {word(ErrorCode::SenderUnknown), kNothing};
    }
    if (sender->card.office == us.card.office) {
        return {u"own"_s, kNothing};
    }
    const Expected expected{sender->signer.publicKey, sender->card.office, us.card.office, opened->recipient};
    const Result<Body> body = readBody(*opened, expected, JobControl());
    return body ? PureAnswer{kNothing, kNothing} : answerOf(body.error());
}

PureAnswer pureAnswerOfCard(const QByteArray &card)
{
    const Result<ReadCard> read = readCard(card);
    return read ? PureAnswer{kNothing, kNothing} : answerOf(read.error());
}
