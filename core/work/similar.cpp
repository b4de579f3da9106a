// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/similar.h"

#include "core/base/text.h"

#include <algorithm>

namespace relais::work {

namespace {

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

int compareNames(const ComparedName &typed, const ComparedName &known, MatchReason sameReason, int sameWeight,
                 QList<MatchReason> &reasons)
{
    const QString &a = typed.squeezed;
    const QString &b = known.squeezed;
    if (a.size() < 3 || b.isEmpty()) {
        return 0;
    }
    if (a == b) {
        const bool sameWords = typed.words == known.words;
        reasons << (sameWords ? sameReason : MatchReason::NameInTwoWords);
        return sameWords ? sameWeight : sameWeight - 2;
    }
    if (b.startsWith(a)) { // the name is still being typed
        reasons << sameReason;
        return sameWeight - 5;
    }
    if (typed.sound == known.sound || (a.size() >= 4 && known.sound.startsWith(typed.sound))) {
        reasons << MatchReason::SoundsAlike;
        return sameWeight - 8;
    }
    if (oneLetterApart(a, b)) {
        reasons << MatchReason::CloseName;
        return sameWeight - 10;
    }
    return 0;
}

/// What is compared of one side.
struct Side {
    const ComparedName &last;
    const ComparedName &birth;
    const ComparedName &first;
};

/// @return the weight; the reasons are added
int compare(const PersonSketch &sketch, const Side &typed, const model::CaseRow &row, const Side &known,
            const QDate &today, QList<MatchReason> &reasons)
{
    int name = compareNames(typed.last, known.last, MatchReason::SameName, 40, reasons);
    if (name == 0) {
        name = qMax(compareNames(typed.last, known.birth, MatchReason::BirthName, 38, reasons),
                    compareNames(typed.birth, known.last, MatchReason::BirthName, 38, reasons));
    }
    if (name == 0) {
        name = compareNames(typed.birth, known.birth, MatchReason::BirthName, 38, reasons);
    }
    int weight = name;
    if (!typed.first.squeezed.isEmpty() && typed.first.squeezed == known.first.squeezed) {
        reasons << MatchReason::SameFirstName;
        weight += name > 0 ? 25 : 10;
    }
    if (sketch.birthDate.isValid() && sketch.birthDate == row.birthDate) {
        reasons << MatchReason::SameBirthDate;
        weight += name > 0 ? 65 : 30;
    }
    const bool samePhone = std::any_of(sketch.phones.cbegin(), sketch.phones.cend(), [&](const QString &phone) {
        return row.phones.contains(phone) && digitsOf(phone).size() >= 8;
    });
    if (samePhone) {
        reasons << MatchReason::SamePhone;
        weight += 100;
    }
    if (weight > 0 && row.referredAt.isValid() && qAbs(row.referredAt.date().daysTo(today)) <= 7) {
        reasons << MatchReason::Recent;
        weight += 3;
    }
    return weight;
}

} // namespace

ComparedName::ComparedName(const QString &name) : words(folded(name)), squeezed(words)
{
    squeezed.remove(u' ');
    if (!squeezed.isEmpty()) {
        sound = soundKey(squeezed);
    }
}

Match similarity(const PersonSketch &sketch, const model::CaseRow &row, const QDate &today)
{
    Match match{row, {}, 0};
    match.weight = compare(
        sketch, {ComparedName(sketch.lastName), ComparedName(sketch.birthName), ComparedName(sketch.firstName)}, row,
        {ComparedName(row.lastName), ComparedName(row.birthName), ComparedName(row.firstName)}, today, match.reasons);
    return match;
}

KnownRows::KnownRows(QList<model::CaseRow> rows) : m_rows(std::move(rows))
{
    m_names.reserve(m_rows.size());
    for (const model::CaseRow &row : std::as_const(m_rows)) {
        m_names << Names{ComparedName(row.lastName), ComparedName(row.birthName), ComparedName(row.firstName)};
    }
}

QList<Match> KnownRows::similarTo(const PersonSketch &sketch, const QDate &today, int limit) const
{
    constexpr int kWorthShowing = 30;
    const ComparedName last(sketch.lastName);
    const ComparedName birth(sketch.birthName);
    const ComparedName first(sketch.firstName);
    QList<Match> matches;
    QList<MatchReason> reasons;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        reasons.clear();
        const Names &names = m_names.at(i);
        const int weight =
            compare(sketch, {last, birth, first}, m_rows.at(i), {names.last, names.birth, names.first}, today, reasons);
        if (weight >= kWorthShowing) {
            matches << Match{m_rows.at(i), reasons, weight};
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
