// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/similar.h"

#include "core/base/text.h"

#include <algorithm>

namespace relais::work {

namespace {

QString squeezed(const QString &name)
{
    QString key = folded(name);
    key.remove(u' ');
    return key;
}

/// Whether two words differ by at most one inserted, dropped or changed letter.
bool oneLetterApart(const QString &a, const QString &b)
{
    if (qAbs(a.size() - b.size()) > 1 || qMin(a.size(), b.size()) < 4) {
        return false;
    }
    const auto [ia, ib] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    if (a.size() == b.size()) {
        return ia != a.cend() && std::equal(ia + 1, a.cend(), ib + 1);
    }
    return a.size() > b.size() ? std::equal(ia + 1, a.cend(), ib, b.cend())
                               : std::equal(ia, a.cend(), ib + 1, b.cend());
}

int compareNames(const QString &typed, const QString &known, MatchReason sameReason, int sameWeight, Match &match)
{
    if (typed.isEmpty() || known.isEmpty()) {
        return 0;
    }
    const QString a = squeezed(typed);
    const QString b = squeezed(known);
    if (a.size() < 3) {
        return 0;
    }
    if (a == b) {
        const bool sameWords = folded(typed) == folded(known);
        match.reasons << (sameWords ? sameReason : MatchReason::NameInTwoWords);
        return sameWords ? sameWeight : sameWeight - 2;
    }
    if (b.startsWith(a)) { // the name is still being typed
        match.reasons << sameReason;
        return sameWeight - 5;
    }
    const QString soundTyped = soundKey(typed);
    const QString soundKnown = soundKey(known);
    if (soundTyped == soundKnown || (a.size() >= 4 && soundKnown.startsWith(soundTyped))) {
        match.reasons << MatchReason::SoundsAlike;
        return sameWeight - 8;
    }
    if (oneLetterApart(a, b)) {
        match.reasons << MatchReason::CloseName;
        return sameWeight - 10;
    }
    return 0;
}

} // namespace

Match similarity(const PersonSketch &sketch, const model::CaseRow &row, const QDate &today)
{
    Match match{row, {}, 0};
    int name = compareNames(sketch.lastName, row.lastName, MatchReason::SameName, 40, match);
    if (name == 0) {
        name = qMax(compareNames(sketch.lastName, row.birthName, MatchReason::BirthName, 38, match),
                    compareNames(sketch.birthName, row.lastName, MatchReason::BirthName, 38, match));
    }
    if (name == 0) {
        name = compareNames(sketch.birthName, row.birthName, MatchReason::BirthName, 38, match);
    }
    match.weight += name;
    if (!sketch.firstName.isEmpty() && squeezed(sketch.firstName) == squeezed(row.firstName)) {
        match.reasons << MatchReason::SameFirstName;
        match.weight += name > 0 ? 25 : 10;
    }
    if (sketch.birthDate.isValid() && sketch.birthDate == row.birthDate) {
        match.reasons << MatchReason::SameBirthDate;
        match.weight += name > 0 ? 65 : 30;
    }
    const bool samePhone = std::any_of(sketch.phones.cbegin(), sketch.phones.cend(), [&](const QString &phone) {
        return digitsOf(phone).size() >= 8 && row.phones.contains(phone);
    });
    if (samePhone) {
        match.reasons << MatchReason::SamePhone;
        match.weight += 100;
    }
    if (match.weight > 0 && row.referredAt.isValid() && qAbs(row.referredAt.date().daysTo(today)) <= 7) {
        match.reasons << MatchReason::Recent;
        match.weight += 3;
    }
    return match;
}

QList<Match> similarRows(const PersonSketch &sketch, const QList<model::CaseRow> &rows, const QDate &today, int limit)
{
    QList<Match> matches;
    for (const model::CaseRow &row : rows) {
        Match match = similarity(sketch, row, today);
        if (match.weight >= 30) {
            matches << std::move(match);
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.weight > b.weight; });
    if (matches.size() > limit) {
        matches.resize(limit);
    }
    return matches;
}

} // namespace relais::work
