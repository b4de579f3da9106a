// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/activationoffices.h"

#include "core/base/text.h"
#include "core/model/exclusionrule.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"
#include "core/work/correspondents.h"
#include "core/work/partnerkinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <tuple>

namespace relais::work::activation {

namespace {

constexpr qsizetype kLongestName = 60; ///< of a body that the catalogue names; longer ones are explanations

/// Days in which that kind of office is to reply.
int answerDays(const QString &name)
{
    const model::PartnerRole *role = model::shareRules().role(model::shareRules().roleNamed(name));
    return role == nullptr ? 0 : role->answerDays;
}

bool isNamed(const model::Card &card, const QString &name)
{
    return folded(card.name) == folded(name) || (!card.acronym.isEmpty() && folded(card.acronym) == folded(name));
}

Office officeOf(const model::Card &card, int days)
{
    return {card.office, card.name, card.state, days};
}

} // namespace

Result<OfficeBook> OfficeBook::of(const Session &session, const model::Case &file)
{
    const auto cards = correspondents::newest(session);
    if (!cards) {
        return cards.error();
    }
    OfficeBook book(session, file);
    const Result<void> looked = session.vault.read([&](const store::Reader &reader) -> Result<void> {
        book.m_exclusions = store::exclusionsOf(reader, file.id);
        for (const model::Card &card : *cards) {
            const bool isOurs = model::ownerOf(card.office) == session.vault.office();
            if (!isOurs && !book.isKeptApart(card.name) && !book.isKeptApart(card.acronym)) {
                book.m_entries << Entry{card, partnerkinds::of(card), answerDays(card.name)};
            }
        }
        return {};
    });
    return looked ? Result<OfficeBook>(book) : Result<OfficeBook>(looked.error());
}

bool OfficeBook::isKeptApart(const QString &name) const
{
    return !name.isEmpty() && !model::may(m_exclusions, {name, name});
}

QList<OfficeBook::Entry> OfficeBook::suitable(const QStringList &kinds) const
{
    const auto rank = [&](const Entry &entry) {
        qsizetype best = std::numeric_limits<qsizetype>::max();
        for (const QString &kind : entry.kinds) {
            const qsizetype place = kinds.indexOf(kind);
            best = place >= 0 ? std::min(best, place) : best;
        }
        return best;
    };
    QList<Entry> found;
    for (const Entry &entry : m_entries) {
        if (rank(entry) != std::numeric_limits<qsizetype>::max() && entry.card.state != model::CardState::Revoked) {
            found << entry;
        }
    }
    const auto key = [&](const Entry &entry) {
        const bool isNear = !m_file.commune.isEmpty() && folded(entry.card.commune) == folded(m_file.commune);
        return std::tuple(entry.card.state != model::CardState::Verified, entry.card.department != m_file.department,
                          rank(entry), !isNear, entry.days > 0 ? entry.days : std::numeric_limits<int>::max());
    };
    std::stable_sort(found.begin(), found.end(), [&](const Entry &a, const Entry &b) { return key(a) < key(b); });
    return found;
}

/// The first body that the catalogue names in plain words; empty where it names a person, or several in a sentence.
QString OfficeBook::onPaper(const model::MeasureKind &kind) const
{
    static const QRegularExpression kBetween(u"\\s*[,;:(]\\s*|\\s+(?:ou|et)\\s+"_s);
    static const QRegularExpression kNobody(u"^(?:référent|tout|professionnel|la personne|travailleur)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString own = partnerkinds::of(m_session->office.kind);
    if (kind.partnerKinds.contains(u"coordinator"_s) || kind.partnerKinds.contains(own)) {
        return {}; // ours to do
    }
    const QString first = kind.deliveredBy.split(kBetween, Qt::SkipEmptyParts).value(0).trimmed();
    return first.size() > kLongestName || kNobody.match(first).hasMatch() || isKeptApart(first) ? QString() : first;
}

QList<Office> OfficeBook::officesFor(const model::Measure &measure) const
{
    QList<Office> named;
    QList<Office> verified;
    QList<Office> others;
    const auto add = [&](const Office &office) {
        if (!named.contains(office)) {
            (office.mayGet() ? verified : others) << office;
        }
    };
    const bool hasName = !measure.partner.trimmed().isEmpty() && !isKeptApart(measure.partner);
    for (const Entry &entry : m_entries) {
        if (hasName && isNamed(entry.card, measure.partner) && entry.card.state != model::CardState::Revoked) {
            named << officeOf(entry.card, entry.days);
        }
    }
    if (hasName && named.isEmpty()) {
        named << Office{{}, measure.partner.trimmed(), model::CardState::Verified, answerDays(measure.partner)};
    }
    if (const model::MeasureKind *kind = m_session->reference.measureIn(m_file, measure.code)) {
        for (const Entry &entry : suitable(kind->partnerKinds)) {
            add(officeOf(entry.card, entry.days));
        }
        if (const QString name = onPaper(*kind); !name.isEmpty()) {
            add({{}, name, model::CardState::Verified, answerDays(name)});
        }
    }
    return named + verified + others;
}

} // namespace relais::work::activation
