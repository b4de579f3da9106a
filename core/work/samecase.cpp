// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/samecase.h"

#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/cases.h"

#include <algorithm>
#include <tuple>

namespace relais::work::samecase {

using model::CaseId;
using model::CaseLink;
using model::LinkVerdict;

namespace {

/// The judgments of these two cases that stand, whichever was named first. @throws store::SqlFailure
QList<CaseLink> judgmentsOf(const store::Reader &reader, const CaseId &one, const CaseId &other)
{
    QList<CaseLink> found;
    for (const auto &[first, second] : {std::pair{one, other}, std::pair{other, one}}) {
        for (const CaseLink &link : store::recordsWhere<CaseLink>(reader, u"one_case"_s, first.text())) {
            if (link.otherCase == second) {
                found << link;
            }
        }
    }
    return found;
}

bool areLinked(const QList<CaseLink> &judgments)
{
    return std::any_of(judgments.cbegin(), judgments.cend(),
                       [](const CaseLink &link) { return link.verdict == LinkVerdict::SamePerson; });
}

/// @throws store::SqlFailure
Result<model::CaseLinkId> judgeIn(store::Tx &tx, const Session &session, const CaseId &one, const CaseId &other,
                                  LinkVerdict verdict, const QString &reason)
{
    for (const CaseId &id : {one, other}) {
        if (const auto file = store::recordById<model::Case>(tx, id); !file) {
            return file.error();
        }
    }
    const QList<CaseLink> before = judgmentsOf(tx, one, other);
    if (areLinked(before)) {
        return Error{ErrorCode::Refused, u"the two cases are linked"_s};
    }
    for (const CaseLink &link : before) {
        tx.end(model::RecordType::CaseLink, link.id.text());
    }
    CaseLink link;
    link.id = model::CaseLinkId::create(session.vault.office());
    link.oneCase = one;
    link.otherCase = other;
    link.verdict = verdict;
    link.at = session.clock.now();
    link.by = session.user.name;
    link.reason = reason.trimmed();
    tx.create(link);
    return link.id;
}

/// The act names no case: it belongs to neither.
Result<model::CaseLinkId> judge(const Session &session, const char *verb, const CaseId &one, const CaseId &other,
                                LinkVerdict verdict, const QString &reason)
{
    constexpr qsizetype kLongest = 500;
    if (one == other || reason.trimmed().size() > kLongest) {
        return Error{ErrorCode::InvalidInput, u"two cases, and a reason of at most 500 characters"_s};
    }
    return session.vault.write(session.act(verb),
                               [&](store::Tx &tx) { return judgeIn(tx, session, one, other, verdict, reason); });
}

/// How recent a case is tells nothing of who it is about.
const QDate kLongAgo(1900, 1, 1);

QString officeOf(const CaseId &id)
{
    return id.text().left(8);
}

using Pair = std::pair<CaseId, CaseId>;

Pair paired(const CaseId &one, const CaseId &other)
{
    return one.text() < other.text() ? Pair{one, other} : Pair{other, one};
}

PersonSketch sketchOf(const model::CaseRow &row)
{
    return {row.lastName, row.birthName, row.firstName, row.birthDate, row.phones};
}

/// What two rows must share at least to weigh kProbableDuplicate: a telephone, or the date of birth. 5,000 cases are
/// so compared in small heaps and not each with each.
class Heaps
{
public:
    explicit Heaps(const QList<model::CaseRow> &rows) : m_rows(rows)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (const QString &phone : rows.at(i).phones) {
                m_byPhone[phone] << i;
            }
            if (rows.at(i).birthDate.isValid()) {
                m_byBirth[rows.at(i).birthDate] << i;
            }
        }
    }

    /// Calls `take` with each pair once.
    template<class Take>
    void eachPair(Take take) const
    {
        QSet<std::pair<qsizetype, qsizetype>> seen;
        const auto through = [&](const QList<qsizetype> &heap) {
            for (qsizetype a = 0; a < heap.size(); ++a) {
                for (qsizetype b = a + 1; b < heap.size(); ++b) {
                    const std::pair pair{heap.at(a), heap.at(b)};
                    if (pair.first != pair.second && !seen.contains(pair)) {
                        seen.insert(pair);
                        take(m_rows.at(pair.first), m_rows.at(pair.second));
                    }
                }
            }
        };
        for (const QList<qsizetype> &heap : m_byPhone) {
            if (heap.size() <= kHouseholdPhones) {
                through(heap);
            }
        }
        for (const QList<qsizetype> &heap : m_byBirth) {
            through(heap);
        }
    }

    /// The telephones of a line that say who it is.
    [[nodiscard]] QStringList ownPhones(const model::CaseRow &row) const
    {
        QStringList own = row.phones;
        own.removeIf([this](const QString &phone) { return m_byPhone.value(phone).size() > kHouseholdPhones; });
        return own;
    }

private:
    const QList<model::CaseRow> &m_rows;
    QHash<QString, QList<qsizetype>> m_byPhone;
    QHash<QDate, QList<qsizetype>> m_byBirth;
};

} // namespace

Result<model::CaseLinkId> link(const Session &session, const CaseId &one, const CaseId &other, const QString &reason)
{
    return judge(session, "case.link", one, other, LinkVerdict::SamePerson, reason);
}

Result<void> tellApart(const Session &session, const CaseId &one, const CaseId &other, const QString &reason)
{
    const auto told = judge(session, "case.apart", one, other, LinkVerdict::TwoPersons, reason);
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> tellApartIn(store::Tx &tx, const Session &session, const CaseId &one, const CaseId &other)
{
    const auto told = judgeIn(tx, session, one, other, LinkVerdict::TwoPersons, {});
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> unlink(const Session &session, const CaseId &one, const CaseId &other)
{
    return session.vault.write(session.act("case.unlink"), [&](store::Tx &tx) -> Result<void> {
        const QList<CaseLink> judgments = judgmentsOf(tx, one, other);
        if (!areLinked(judgments)) {
            return Error{ErrorCode::NotFound, u"link of the two cases"_s};
        }
        for (const CaseLink &link : judgments) { // two posts may have linked them at the same time
            if (link.verdict == LinkVerdict::SamePerson) {
                tx.end(model::RecordType::CaseLink, link.id.text());
            }
        }
        return {};
    });
}

Result<QList<Linked>> linksOf(const Session &session, const CaseId &id)
{
    const auto links = session.vault.read([&](const store::Reader &reader) -> Result<QList<CaseLink>> {
        QList<CaseLink> found = store::recordsWhere<CaseLink>(reader, u"one_case"_s, id.text()) +
                                store::recordsWhere<CaseLink>(reader, u"other_case"_s, id.text());
        found.removeIf([](const CaseLink &link) { return link.verdict != LinkVerdict::SamePerson; });
        return found;
    });
    if (!links) {
        return links.error();
    }
    if (links->isEmpty()) {
        return QList<Linked>();
    }
    QHash<CaseId, CaseLink> byOther;
    for (const CaseLink &link : *links) {
        byOther.insert(link.oneCase == id ? link.otherCase : link.oneCase, link);
    }
    const auto rows = cases::rows(session, QSet<CaseId>(byOther.keyBegin(), byOther.keyEnd()));
    if (!rows) {
        return rows.error();
    }
    QList<Linked> linked;
    for (const model::CaseRow &row : *rows) {
        linked << Linked{byOther.value(row.id), row};
    }
    std::sort(linked.begin(), linked.end(), [](const Linked &a, const Linked &b) { return a.link.at < b.link.at; });
    return linked;
}

Links linksIn(const store::Reader &reader)
{
    Links links;
    for (const CaseLink &link : store::allRecords<CaseLink>(reader)) {
        if (link.verdict == LinkVerdict::SamePerson) {
            links[link.oneCase].insert(link.otherCase);
            links[link.otherCase].insert(link.oneCase);
        }
    }
    return links;
}

Result<Links> allLinks(const Session &session)
{
    return session.vault.read([](const store::Reader &reader) -> Result<Links> { return linksIn(reader); });
}

namespace {

/// The open cases, of each only what is compared, and the pairs that were judged.
struct Ground {
    QList<model::CaseRow> rows;
    QSet<Pair> judged;
};
Result<Ground> groundOf(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Ground> {
        Ground ground{access::filtered(session, store::openPersons(reader), access::Outlet::Screen), {}};
        const QSet<QString> gone = store::handedOn(reader);
        ground.rows.removeIf([&](const model::CaseRow &row) { return gone.contains(row.id.text()); });
        for (const CaseLink &link : store::allRecords<CaseLink>(reader)) {
            ground.judged.insert(paired(link.oneCase, link.otherCase));
        }
        return ground;
    });
}

/// Fills in what a person is shown of them. @return the error of cases::rows
Result<void> fill(const Session &session, QList<Proposal> &proposed)
{
    QSet<CaseId> ids;
    for (const Proposal &one : std::as_const(proposed)) {
        ids << one.one.id << one.other.id;
    }
    const auto rows = cases::rows(session, ids);
    if (!rows) {
        return rows.error();
    }
    QHash<CaseId, model::CaseRow> byId;
    for (const model::CaseRow &row : *rows) {
        byId.insert(row.id, row);
    }
    for (Proposal &one : proposed) {
        one.one = byId.value(one.one.id);
        one.other = byId.value(one.other.id);
    }
    return {};
}

} // namespace

Result<QList<Proposal>> proposals(const Session &session)
{
    auto ground = groundOf(session);
    if (!ground) {
        return ground.error();
    }
    std::stable_sort(ground->rows.begin(), ground->rows.end(),
                     [](const auto &a, const auto &b) { return a.reference < b.reference; });
    const QString us = session.vault.office();
    const Heaps heaps(ground->rows);
    QList<Proposal> proposed;
    heaps.eachPair([&](const model::CaseRow &one, const model::CaseRow &other) {
        const bool isOfOnePartner = officeOf(one.id) == officeOf(other.id) && officeOf(one.id) != us;
        if (isOfOnePartner || ground->judged.contains(paired(one.id, other.id))) {
            return;
        }
        PersonSketch sketch = sketchOf(one);
        sketch.phones = heaps.ownPhones(one);
        Match match = similarity(sketch, other, kLongAgo);
        if (match.weight >= kProbableDuplicate) {
            proposed << Proposal{one, other, match.reasons, match.weight};
        }
    });
    std::stable_sort(proposed.begin(), proposed.end(), [](const Proposal &a, const Proposal &b) {
        return std::tie(b.weight, a.one.reference, a.other.reference) <
               std::tie(a.weight, b.one.reference, b.other.reference);
    });
    const Result<void> filled = fill(session, proposed);
    return filled ? Result<QList<Proposal>>(proposed) : Result<QList<Proposal>>(filled.error());
}

} // namespace relais::work::samecase
