// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardwords.h"

#include "ui/common/typo.h"

#include <QCoreApplication>

#include <algorithm>

namespace relais::ui {

namespace {

using model::Card;
using model::CardState;

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::CardWords)
};

bool countsMore(const Card &card, const Card &than)
{
    return isInForce(card) != isInForce(than) ? isInForce(card) : card.number > than.number;
}

} // namespace

StateLook cardLook(const Card &card)
{
    switch (card.state) {
    case CardState::Unverified: return {u"question"_s, Token::Week, CardWords::tr("Not verified")};
    case CardState::Verified: return {u"checkmark"_s, Token::Done, CardWords::tr("Verified")};
    case CardState::Replaced: return {u"view-history"_s, Token::Week, CardWords::tr("Replaced")};
    case CardState::Revoked: return {u"dialog-cancel"_s, Token::Late, CardWords::tr("Revoked"), StateLook::Loud::Yes};
    }
    Q_UNREACHABLE();
}

bool isStale(const Card &card, QDate day)
{
    return card.state == CardState::Verified && card.stateAt.date().addMonths(kFreshMonths) < day;
}

QString cardStateWords(const Card &card, QDate day)
{
    switch (card.state) {
    case CardState::Unverified:
        return typo(CardWords::tr("Nothing goes there, and what comes waits unread, until the digits have been "
                                  "compared by telephone."));
    case CardState::Verified:
        if (isStale(card, day)) {
            return typo(CardWords::tr("Verified more than six months ago: compare the digits again at the next call."));
        }
        return card.stateBy == work::correspondents::kBySuccession
                   ? typo(CardWords::tr("Signed by its former key, which had been verified."))
                   : typo(CardWords::tr("The digits were compared by telephone. Bundles may go and come."));
    case CardState::Replaced:
        if (work::correspondents::isOver(card.stateAt, day.startOfDay(Qt::UTC))) {
            return typo(
                CardWords::tr("A newer card follows. This one has expired: what was signed with it is held, and "
                              "nothing goes there."));
        }
        return typo(CardWords::tr("A newer card follows. This one still counts for %n day(s) after that.", nullptr,
                                  work::correspondents::kOverlapDays));
    case CardState::Revoked:
        return typo(CardWords::tr("Nothing goes there any more, and what comes is held. Only a new card, compared by "
                                  "telephone, opens the exchange again."));
    }
    Q_UNREACHABLE();
}

QString officeKindWord(model::OfficeKind kind)
{
    switch (kind) {
    case model::OfficeKind::Caf: return CardWords::tr("CAF");
    case model::OfficeKind::Msa: return CardWords::tr("MSA");
    case model::OfficeKind::Department: return CardWords::tr("Department");
    case model::OfficeKind::Association: return CardWords::tr("Association");
    case model::OfficeKind::Police: return CardWords::tr("Police");
    case model::OfficeKind::Other: return CardWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString heardWords(work::correspondents::Heard heard)
{
    using work::correspondents::Heard;
    switch (heard) {
    case Heard::Incomplete: return {};
    case Heard::Misheard: return typo(CardWords::tr("A digit was misheard or mistyped. Have them read again."));
    case Heard::Other:
        return typo(CardWords::tr("These digits belong to another card. Send nothing. Call a number that you knew "
                                  "before this card came."));
    case Heard::Same: return typo(CardWords::tr("These are the digits of this card."));
    }
    Q_UNREACHABLE();
}

QString digitLines(const QString &digits, int hidden)
{
    constexpr int kLine = 4;
    QStringList groups = digits.split(u' ');
    for (qsizetype group = groups.size() - hidden; group < groups.size(); ++group) {
        groups[group] = u"•••••"_s;
    }
    return groups.mid(0, kLine).join(u"  "_s) + u'\n' + groups.mid(kLine).join(u"  "_s);
}

bool isCardFile(const QString &path)
{
    return path.endsWith(u".relais-card"_s, Qt::CaseInsensitive);
}

QList<Card> cardsThatCount(const QList<Card> &all)
{
    QList<Card> chosen;
    for (const Card &card : all) {
        const auto same =
            std::find_if(chosen.begin(), chosen.end(), [&](const Card &other) { return other.office == card.office; });
        if (same == chosen.end()) {
            chosen << card;
        } else if (countsMore(card, *same)) {
            *same = card;
        }
    }
    return chosen;
}

} // namespace relais::ui
