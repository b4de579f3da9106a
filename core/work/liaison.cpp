// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/liaison.h"

#include "core/model/sheetcode.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/liaisonsections.h"

#include <algorithm>

namespace relais::work::liaison {

namespace {

constexpr qsizetype kGroup = 4; ///< signs read together

Error refused(const QString &why)
{
    return {ErrorCode::Refused, u"liaison: "_s + why};
}

/// All the page is made of, read before anything is written.
struct Ground {
    model::Orientation orientation;
    CaseDetail whole; ///< knows the names and places that the page must not tell
    Told told;
};

Result<Ground> groundOf(const Session &session, const model::OrientationId &id)
{
    if (access::right(session, u"identity"_s, access::Outlet::Print) != access::Right::Yes) {
        return refused(u"this role prints no case"_s);
    }
    const auto orientation = session.vault.read(
        [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, id); });
    if (!orientation) {
        return orientation.error();
    }
    if (orientation->way != model::OrientationWay::Sheet || orientation->code.isEmpty()) {
        return refused(u"this orientation goes as a bundle"_s);
    }
    if (orientation->recalledAt.isValid()) {
        return refused(u"recalled"_s);
    }
    const auto fields = scope::fieldsFor(session, *orientation);
    if (!fields) {
        return fields.error();
    }
    Result<CaseDetail> whole = access::wholeCase(session, orientation->caseId);
    if (!whole) {
        return whole.error();
    }
    Ground ground{*orientation, *std::move(whole), Told(session, *fields)};
    if (ground.told.measures(*orientation).isEmpty()) {
        const auto measure = std::find_if(fields->cbegin(), fields->cend(), [&](const scope::ScopedField &field) {
            return field.type == model::RecordType::Measure && field.field == u"code"_s &&
                   model::measuresOf(*orientation).contains(field.value.toString());
        });
        return refused(u"nothing of it may go there"_s +
                       (measure == fields->cend() ? QString() : u": "_s + model::word(measure->answer.reason)));
    }
    return ground;
}

Sheet sheetOf(const Session &session, const Ground &ground, const QString &telephone, const model::Print &print,
              const UnsafeWays &unsafe)
{
    const Page page{session, ground.orientation, ground.whole, ground.told, telephone, unsafe};
    const QString code = codeForReading(ground.orientation.code);
    Sheet sheet;
    sheet.copy = print.copy;
    sheet.fileName = u"liaison-%1-%2"_s.arg(ground.orientation.code).arg(print.copy);
    sheet.leftOut = leftOut(page);
    model::Paper &paper = sheet.paper;
    paper.language = QLocale().name().section(u'_', 0, 0);
    paper.title = LiaisonWords::tr("Liaison sheet %1").arg(code);
    paper.headLeft = paper.title;
    paper.headRight = LiaisonWords::tr("Copy %1, %2")
                          .arg(QString::number(print.copy), dayWord(print.at.toTimeZone(session.zone).date()));
    paper.footNote = LiaisonWords::tr("Printed by %1, register no. %2.").arg(print.by, QString::number(print.number)) +
                     u' ' + LiaisonWords::tr("For the service named above alone. To be destroyed once it is answered.");
    paper.html = head(page) + person(page) + asked(page) + contact(page) + facts(page) + reply(page);
    return sheet;
}

/// @throws store::SqlFailure
model::Print nextPrint(const store::Reader &reader, const Session &session, const model::Orientation &orientation)
{
    const store::PrintNumbers numbers = store::nextPrintNumbers(reader, orientation.caseId);
    model::Print print;
    print.caseId = orientation.caseId;
    print.number = numbers.inRegister;
    print.copy = numbers.copy;
    print.profile = kProfile;
    print.reader = orientation.officeName;
    print.purpose = orientation.code;
    print.at = session.clock.now();
    print.by = session.user.name;
    return print;
}

} // namespace

Result<Sheet> preview(const Session &session, const model::OrientationId &id)
{
    const Result<Ground> ground = groundOf(session, id);
    const auto own = correspondents::particulars(session);
    if (!ground || !own) {
        return ground ? own.error() : ground.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Sheet> {
        const model::Orientation &orientation = ground->orientation;
        return sheetOf(session, *ground, own->contact, nextPrint(reader, session, orientation),
                       UnsafeWays(reader, orientation.caseId));
    });
}

Result<Sheet> print(const Session &session, const model::OrientationId &id)
{
    const Result<Ground> ground = groundOf(session, id);
    const auto own = correspondents::particulars(session);
    if (!ground || !own) {
        return ground ? own.error() : ground.error();
    }
    const model::CaseId caseId = ground->orientation.caseId;
    return session.vault.write(session.act(kPrintVerb, caseId), [&](store::Tx &tx) -> Result<Sheet> {
        model::Print line = nextPrint(tx, session, ground->orientation);
        line.id = model::PrintId::create(session.vault.office());
        tx.create(line);
        audit::noteIn(tx, session, {audit::kLiaisonPrinted, caseId, line.profile, {}});
        return sheetOf(session, *ground, own->contact, line, UnsafeWays(tx, caseId));
    });
}

QString codeForReading(const QString &code)
{
    return code.left(kGroup) + u' ' + code.mid(kGroup);
}

Result<Found> byCode(const Session &session, const QString &typed)
{
    const auto code = model::readSheetCode(typed);
    if (!code) {
        return Error{ErrorCode::InvalidInput, u"liaison: no code of a sheet"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Found> {
        const auto found = store::recordsWhere<model::Orientation>(reader, u"code"_s, *code);
        return found.isEmpty() ? Result<Found>(Error{ErrorCode::NotFound, u"liaison: code"_s})
                               : Result<Found>(Found{found.first().id, found.first().caseId});
    });
}

} // namespace relais::work::liaison
