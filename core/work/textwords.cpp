// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/textwords.h"

#include <QCoreApplication>

namespace relais::work {

namespace {

struct TextWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::TextWords)
};

QString reasonWord(model::TextReason reason)
{
    switch (reason) {
    case model::TextReason::Name: return TextWords::tr("name");
    case model::TextReason::Place: return TextWords::tr("place");
    case model::TextReason::School: return TextWords::tr("school");
    case model::TextReason::Telephone: return TextWords::tr("telephone");
    case model::TextReason::Mail: return TextWords::tr("e-mail");
    case model::TextReason::SocialNumber: return TextWords::tr("social security number");
    case model::TextReason::FundNumber: return TextWords::tr("number at the fund");
    case model::TextReason::BirthDate: return TextWords::tr("date of birth");
    case model::TextReason::LongNumber: return TextWords::tr("number");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<model::TextFinding> lookedOver(const CaseDetail &detail, const QString &text)
{
    return model::checkText(text, model::subjectOf(detail.file, detail.person, detail.children, detail.authors));
}

QString findingWords(const QString &text, const QList<model::TextFinding> &found)
{
    QStringList words;
    for (const model::TextFinding &finding : found) {
        words << TextWords::tr("“%1” (%2)").arg(text.mid(finding.from, finding.size), reasonWord(finding.reason));
    }
    words.removeDuplicates();
    return words.join(u", "_s);
}

} // namespace relais::work
