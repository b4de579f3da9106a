// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/noticespaper.h"

#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/noticeswords.h"
#include "core/work/paperhtml.h"
#include "core/work/summary.h"
#include "core/work/unsafeways.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::notices {

namespace {

using model::Paper; // lupdate takes a qualified return type for the context of the texts

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::NoticesPaper)
};

QString dayWord(const QDateTime &at, const QTimeZone &zone)
{
    return at.isValid() ? QLocale().toString(at.toTimeZone(zone).date(), QLocale::ShortFormat) : u"–"_s;
}

/// Who reads a print may be named there as typed, perhaps by her own name: an office alone is named here.
QString officeOf(const Line &line, const UnsafeWays &unsafe)
{
    return line.way == Way::Paper ? Words::tr("in person or by mail") : html::text(unsafe.takenOut(line.officeName));
}

QString tableOf(const Session &session, const Account &account, const UnsafeWays &unsafe)
{
    QString rows;
    for (const Line &line : account.lines) {
        const QString cause = causeWords(line, session.zone);
        rows +=
            html::row({html::strong(officeOf(line, unsafe)), html::text(wayWord(line.way) + u": "_s + whatWords(line)),
                       dayWord(line.givenAt, session.zone), dayWord(line.receivedAt, session.zone),
                       html::text(cause.isEmpty() ? stageWords(line, session.zone)
                                                  : cause + u"; "_s + stageWords(line, session.zone))});
    }
    return rows.isEmpty() ? html::remark(Words::tr("Nothing went to anybody."))
                          : html::table({{18, Words::tr("To whom")},
                                         {31, Words::tr("What")},
                                         {10, Words::tr("Left on")},
                                         {10, Words::tr("Receipt")},
                                         {31, Words::tr("Told since")}},
                                        rows);
}

QString titleOf(const Session &session, const Account &account, const UnsafeWays &unsafe)
{
    return account.erasure.isEmpty()
               ? Words::tr("Case %1").arg(html::text(account.reference))
               : Words::tr("Case erased on %1: %2")
                     .arg(dayWord(account.erasedAt, session.zone), html::text(unsafe.takenOut(account.reason)));
}

/// What a paper is of.
struct Matter {
    model::CaseId caseId; ///< empty = of the whole office
    QList<Account> accounts;
    QString title;
};

Paper paperOf(const Session &session, const Matter &matter, const model::Print &line, const UnsafeWays &unsafe)
{
    Paper paper;
    paper.language = QLocale().name().section(u'_', 0, 0);
    paper.title = matter.title;
    paper.headLeft = matter.title;
    paper.headRight = dayWord(line.at, session.zone);
    paper.footNote = Words::tr("Printed by %1, register no. %2.").arg(line.by, QString::number(line.number));
    paper.html = u"<h1>"_s + Words::tr("Who received what") + u"</h1>"_s + html::remark(cannotUnsend());
    for (const Account &account : matter.accounts) {
        paper.html += html::section(titleOf(session, account, unsafe)) + tableOf(session, account, unsafe);
    }
    if (matter.accounts.isEmpty()) {
        paper.html += html::remark(Words::tr("Nobody was to be told anything."));
    }
    return paper;
}

Result<void> mayPrint(const Session &session)
{
    return access::right(session, u"consents"_s, access::Outlet::Print) == access::Right::Yes
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"notices: this role prints none"_s});
}

model::Print nextLine(const store::Reader &reader, const Session &session, const model::CaseId &id)
{
    const store::PrintNumbers numbers = store::nextPrintNumbers(reader, id);
    model::Print print;
    print.caseId = id;
    print.number = numbers.inRegister;
    print.copy = id.isEmpty() ? 1 : numbers.copy;
    print.profile = kProfile;
    print.at = session.clock.now();
    print.by = session.user.name;
    return print;
}

Result<Matter> matterOf(const Session &session, const model::CaseId &id)
{
    if (const Result<void> may = mayPrint(session); !may) {
        return may.error();
    }
    const auto account = ofCase(session, id);
    return account ? Result<Matter>(Matter{id, {*account}, Words::tr("Notices %1").arg(account->reference)})
                   : Result<Matter>(account.error());
}

Result<Matter> matterOf(const Session &session)
{
    if (const Result<void> may = mayPrint(session); !may) {
        return may.error();
    }
    auto accounts = report(session);
    return accounts ? Result<Matter>(Matter{{}, *std::move(accounts), Words::tr("Notices of the office")})
                    : Result<Matter>(accounts.error());
}

Result<model::Paper> preview(const Session &session, const Result<Matter> &matter)
{
    if (!matter) {
        return matter.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::Paper> {
        const model::CaseId &id = matter->caseId;
        return paperOf(session, *matter, nextLine(reader, session, id), UnsafeWays(reader, id));
    });
}

Result<model::Paper> print(const Session &session, const Result<Matter> &matter)
{
    if (!matter) {
        return matter.error();
    }
    const model::CaseId &id = matter->caseId;
    return session.vault.write(session.act(summary::kPrintVerb, id), [&](store::Tx &tx) -> Result<model::Paper> {
        model::Print line = nextLine(tx, session, id);
        line.id = model::PrintId::create(session.vault.office());
        tx.create(line);
        audit::noteIn(tx, session, {id.isEmpty() ? audit::kListPrinted : audit::kPrinted, id, line.profile, {}});
        return paperOf(session, *matter, line, UnsafeWays(tx, id));
    });
}

} // namespace

Result<model::Paper> previewCase(const Session &session, const model::CaseId &id)
{
    return preview(session, matterOf(session, id));
}

Result<model::Paper> printCase(const Session &session, const model::CaseId &id)
{
    return print(session, matterOf(session, id));
}

Result<model::Paper> previewReport(const Session &session)
{
    return preview(session, matterOf(session));
}

Result<model::Paper> printReport(const Session &session)
{
    return print(session, matterOf(session));
}

} // namespace relais::work::notices
