// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/summary.h"

#include "core/base/text.h"
#include "core/model/card.h"
#include "core/model/placefields.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/exclusions.h"
#include "core/work/summarysections.h"
#include "core/work/textwords.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::summary {

namespace {

/// @param whole knows the names that the page itself leaves out
QList<Flagged> flagged(const Scope &scope, const CaseDetail &whole)
{
    QList<Flagged> list;
    const QList<model::Note> facts = scope.facts();
    for (const model::Note &note : facts) {
        const QList<model::TextFinding> found = lookedOver(whole, note.text);
        if (!found.isEmpty()) {
            list << Flagged{note.id, findingWords(note.text, found)};
        }
    }
    return list;
}

QStringList leftOut(const CaseDetail &detail, const Request &request)
{
    const auto notes = [&](model::NoteKind kind) {
        return static_cast<int>(std::count_if(detail.notes.cbegin(), detail.notes.cend(),
                                              [&](const model::Note &note) { return note.kind == kind; }));
    };
    QStringList absent;
    if (model::holdsPlace(u"case"_s, detail.file) ||
        std::any_of(detail.children.cbegin(), detail.children.cend(),
                    [](const model::Child &child) { return model::holdsPlace(u"child"_s, child); })) {
        absent << SummaryWords::tr("sealed address");
    }
    if (!detail.contacts.isEmpty()) {
        absent << SummaryWords::tr("telephone and code word");
    }
    if (notes(model::NoteKind::Words) > 0) {
        absent << SummaryWords::tr("account in her own words");
    }
    if (const int working = notes(model::NoteKind::Working); working > 0) {
        absent << SummaryWords::tr("%n working note(s)", nullptr, working);
    }
    if (const int calls = notes(model::NoteKind::Call); calls > 0) {
        absent << SummaryWords::tr("%n call(s)", nullptr, calls);
    }
    if (!request.without.isEmpty()) {
        absent << SummaryWords::tr("%n fact(s)", nullptr, static_cast<int>(request.without.size()));
    }
    if (!detail.authors.isEmpty()) {
        absent << SummaryWords::tr("identity of the other parent");
    }
    return absent;
}

/// The whole case, for a role that may print of it and for that reader.
Result<CaseDetail> printable(const Session &session, const model::CaseId &id, const Request &request)
{
    if (access::right(session, u"identity"_s, access::Outlet::Print) != access::Right::Yes) {
        return Error{ErrorCode::Refused, u"this role prints no case"_s};
    }
    const Result<bool> mayRead = exclusions::mayReceive(session, id, {request.reader, request.reader});
    if (!mayRead) {
        return mayRead.error();
    }
    if (!*mayRead) {
        return Error{ErrorCode::Refused, u"the reader is kept apart from this case"_s};
    }
    const Result<bool> partner = isPartner(session, id, request.reader);
    if (!partner) {
        return partner.error();
    }
    return *partner ? Error{ErrorCode::Refused, u"the reader is a partner: its paper is the liaison sheet"_s}
                    : access::wholeCase(session, id);
}

/// @param whole the case before the policy is asked: it says what the page leaves out
Summary summaryOf(const Session &session, const CaseDetail &whole, const Request &request, const model::Print &print,
                  const UnsafeWays &unsafe)
{
    CaseDetail detail = access::filtered(session, whole, access::Outlet::Print);
    unsafe.takeOut(detail);
    const Scope scope{session, detail, request, QLocale()};
    const QString reference = detail.file.reference;
    Summary summary;
    summary.copy = print.copy;
    summary.fileName = u"synthese-%1-%2"_s.arg(reference).arg(print.copy);
    summary.leftOut = leftOut(whole, request);
    summary.flagged = flagged(scope, whole);

    const QDateTime local = print.at.toTimeZone(session.zone);
    const QString when = SummaryWords::tr("%1 at %2")
                             .arg(scope.locale.toString(local.date(), QLocale::ShortFormat),
                                  scope.locale.toString(local.time(), u"HH:mm"_s));
    model::Paper &paper = summary.paper;
    paper.language = scope.locale.name().section(u'_', 0, 0);
    paper.title = SummaryWords::tr("Summary %1").arg(reference);
    paper.headLeft = SummaryWords::tr("Summary, case %1").arg(reference);
    paper.headRight = request.reader.isEmpty()
                          ? SummaryWords::tr("Copy %1, %2").arg(QString::number(print.copy), when)
                          : SummaryWords::tr("Copy %1, for %2, %3")
                                .arg(QString::number(print.copy), unsafe.takenOut(request.reader), when);
    paper.footNote = SummaryWords::tr("Printed by %1, register no. %2.").arg(print.by, QString::number(print.number));
    if (!summary.leftOut.isEmpty()) {
        paper.footNote += u' ' + SummaryWords::tr("Not on this copy: %1.").arg(summary.leftOut.join(u", "_s));
    }
    paper.footNote += u' ' + SummaryWords::tr("To be destroyed after reading.");
    paper.html = head(scope) + dues(scope) + strands(scope) +
                 (request.extent == Extent::Complete ? measures(scope) : QString()) + delays(scope) + facts(scope) +
                 opinion();
    return summary;
}

/// The line of the register that a print made now would get. @throws store::SqlFailure
model::Print nextPrint(const store::Reader &reader, const Session &session, const model::CaseId &id,
                       const Request &request)
{
    const store::PrintNumbers numbers = store::nextPrintNumbers(reader, id);
    model::Print print;
    print.caseId = id;
    print.number = numbers.inRegister;
    print.copy = numbers.copy;
    print.profile = request.extent == Extent::OnePage ? u"supervisor"_s : u"supervisor_complete"_s;
    print.reader = request.reader;
    print.purpose = request.purpose;
    print.at = session.clock.now();
    print.by = session.user.name;
    return print;
}

} // namespace

Result<bool> isPartner(const Session &session, const model::CaseId &id, const QString &reader)
{
    const QString asked = folded(reader);
    if (asked.isEmpty() || asked == folded(session.office.name)) {
        return false;
    }
    return session.vault.read([&](const store::Reader &vault) -> Result<bool> {
        QStringList names;
        for (const model::Card &card : store::allRecords<model::Card>(vault)) {
            if (model::ownerOf(card.office) != session.vault.office()) {
                names << card.name << card.acronym;
            }
        }
        for (const model::Consent &consent : store::recordsOf<model::Consent>(vault, id)) {
            names << consent.office;
        }
        for (const model::Orientation &orientation : store::recordsOf<model::Orientation>(vault, id)) {
            names << orientation.officeName;
        }
        return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return folded(name) == asked; });
    });
}

Result<Summary> preview(const Session &session, const model::CaseId &id, const Request &request)
{
    const Result<CaseDetail> detail = printable(session, id, request);
    if (!detail) {
        return detail.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Summary> {
        return summaryOf(session, *detail, request, nextPrint(reader, session, id, request), UnsafeWays(reader, id));
    });
}

Result<Summary> print(const Session &session, const model::CaseId &id, const Request &request)
{
    const Result<CaseDetail> detail = printable(session, id, request);
    if (!detail) {
        return detail.error();
    }
    return session.vault.write(session.act(kPrintVerb, id), [&](store::Tx &tx) -> Result<Summary> {
        model::Print line = nextPrint(tx, session, id, request);
        line.id = model::PrintId::create(session.vault.office());
        tx.create(line);
        audit::noteIn(tx, session, {audit::kPrinted, id, line.profile, {}});
        return summaryOf(session, *detail, request, line, UnsafeWays(tx, id));
    });
}

} // namespace relais::work::summary
