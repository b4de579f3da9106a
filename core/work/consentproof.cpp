// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/consentproof.h"

#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/consentwords.h"
#include "core/work/paperhtml.h"
#include "core/work/summary.h"
#include "core/work/unsafeways.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace relais::work::consents {

namespace {

using model::Paper;

struct ProofWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::ProofWords)
};

QString dayWord(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString body(const Session &session, const model::Consent &consent, const UnsafeWays &unsafe)
{
    const auto stays = [&unsafe](const QString &text) { return !betrays(text) && !unsafe.standIn(text); };
    const QString office = stays(consent.office) ? consent.office : roleWord(consent.role);
    const QString wording =
        stays(consent.wording) ? consent.wording : ProofWords::tr("The text that was read is kept by the office.");
    QString scope = scopeWords(session, model::scopeOf(consent));
    if (!stays(scope)) {
        scope = ProofWords::tr("what was agreed together");
    }
    const QList<html::Fact> facts{
        {ProofWords::tr("To"), html::text(office)},
        {ProofWords::tr("For"), html::text(scope)},
        {ProofWords::tr("Form"), modeWord(consent.mode)},
        {ProofWords::tr("Given on"), dayWord(consent.givenOn)},
        {ProofWords::tr("Valid"), untilWords(consent)},
        {ProofWords::tr("Collected by"), html::text(unsafe.takenOut(consent.collectedBy))},
    };
    QString content = u"<h1>"_s + ProofWords::tr("Consent") + u"</h1>"_s + html::facts(facts) +
                      html::section(ProofWords::tr("What was read")) + html::remark(html::text(wording));
    if (consent.withdrawnOn.isValid()) {
        content += html::section(ProofWords::tr("Withdrawn on %1").arg(dayWord(consent.withdrawnOn)));
    }
    return content + html::section(ProofWords::tr("Changing your mind")) +
           html::remark(ProofWords::tr("A word to the person named above is enough, at any time and without a reason. "
                                       "Nothing more is then sent.")) +
           html::section(ProofWords::tr("Date and signature")) + html::lines(2);
}

Paper proofOf(const Session &session, const model::Consent &consent, const model::Case &file, const model::Print &print,
              const UnsafeWays &unsafe)
{
    const QDateTime local = print.at.toTimeZone(session.zone);
    Paper paper;
    paper.language = QLocale().name().section(u'_', 0, 0);
    paper.title = ProofWords::tr("Consent %1").arg(file.reference);
    paper.headLeft = ProofWords::tr("Consent, no. %1").arg(file.reference);
    paper.headRight = dayWord(local.date());
    paper.footNote = ProofWords::tr("Printed by %1, register no. %2.").arg(print.by, QString::number(print.number));
    paper.html = body(session, consent, unsafe);
    return paper;
}

} // namespace

bool betrays(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(violen\\w*|victim\\w*|conjug\\w*|agress\\w*|auteure?s?|pnd|pack|danger\\w*|maltrait\\w*|féminicid\\w*|sécurit\\w*|safety|plainte|complaint)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

Result<Paper> printProof(const Session &session, const model::ConsentId &id, PaperSafe safe)
{
    if (safe != PaperSafe::Yes) {
        return Error{ErrorCode::Refused, u"consent proof: ask first whether a paper is safe for her"_s};
    }
    if (access::right(session, u"consents"_s, access::Outlet::Print) != access::Right::Yes) {
        return Error{ErrorCode::Refused, u"consent proof: this role prints none"_s};
    }
    const auto caseId = session.vault.read([&](const store::Reader &reader) -> Result<model::CaseId> {
        const auto found = store::recordById<model::Consent>(reader, id);
        return found ? Result<model::CaseId>(found->caseId) : Result<model::CaseId>(found.error());
    });
    if (!caseId) {
        return caseId.error();
    }
    return session.vault.write(session.act(summary::kPrintVerb, *caseId), [&](store::Tx &tx) -> Result<Paper> {
        const auto consent = store::recordById<model::Consent>(tx, id);
        const auto file = store::recordById<model::Case>(tx, *caseId);
        if (!consent || !file) {
            return consent ? file.error() : consent.error();
        }
        const store::PrintNumbers numbers = store::nextPrintNumbers(tx, *caseId);
        model::Print print;
        print.id = model::PrintId::create(session.vault.office());
        print.caseId = *caseId;
        print.number = numbers.inRegister;
        print.copy = numbers.copy;
        print.profile = u"consent"_s;
        print.at = session.clock.now();
        print.by = session.user.name;
        tx.create(print);
        audit::noteIn(tx, session, {audit::kConsentPrinted, *caseId, print.profile, {}});
        return proofOf(session, *consent, *file, print, UnsafeWays(tx, *caseId));
    });
}

} // namespace relais::work::consents
