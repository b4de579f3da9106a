// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerwords.h"

#include "core/work/rulewords.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>

namespace relais::ui {

using model::TriageBand;

namespace {

struct DangerWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::DangerWords)
};

QString answerWord(const QString &answer, const QDate &today)
{
    if (const QDate day = QDate::fromString(answer, Qt::ISODate); day.isValid()) {
        return shortDate(day, today);
    }
    switch (model::fromWord<model::Answer>(answer).value_or(model::Answer::Unknown)) {
    case model::Answer::Yes: return DangerWords::tr("yes");
    case model::Answer::No: return DangerWords::tr("no");
    case model::Answer::Unknown: break;
    }
    return DangerWords::tr("unknown");
}

} // namespace

QString dangerCountWords(const model::DangerCount &count)
{
    return QStringList{DangerWords::tr("%n yes", nullptr, count.yes), DangerWords::tr("%n no", nullptr, count.no),
                       DangerWords::tr("%n unknown", nullptr, count.unknown),
                       DangerWords::tr("%n red sign(s)", nullptr, count.red)}
        .join(u", "_s);
}

StateLook bandLook(TriageBand band)
{
    switch (band) {
    case TriageBand::Red: return {u"data-warning"_s, Token::Late, DangerWords::tr("Red"), StateLook::Loud::Yes};
    case TriageBand::Orange: return {u"dialog-warning"_s, Token::Today, DangerWords::tr("Orange")};
    case TriageBand::Yellow: return {u"task-process-0"_s, Token::Week, DangerWords::tr("Yellow")};
    case TriageBand::None: break;
    }
    return {u"question"_s, Token::Week, DangerWords::tr("No result")};
}

QString triageWords(const model::DangerGrid &grid, const model::Triage &triage)
{
    const model::TriageRule *rule = grid.rule(triage.rule);
    if (triage.band == TriageBand::None) {
        return typo(DangerWords::tr("No question is answered: no result."));
    }
    QString words = bandLook(triage.band).word;
    if (rule != nullptr) {
        words = DangerWords::tr("%1: %2").arg(words, work::either(rule->labelFr, rule->labelEn));
        if (!triage.because.isEmpty() && triage.because.size() <= 4) {
            words += u" ("_s + triage.because.join(u", "_s) + u')';
        }
        if (rule->source.toVerify) {
            words += u", "_s + DangerWords::tr("to verify");
        }
    }
    return typo(words);
}

QString triageWords(const model::DangerGrid &grid, const model::DangerPass &pass)
{
    if (pass.triage == TriageBand::None) {
        return typo(DangerWords::tr("Without the grid"));
    }
    const QString band = bandLook(pass.triage).word;
    const model::TriageRule *rule = grid.rule(pass.rule);
    return typo(rule == nullptr
                    ? DangerWords::tr("Grid: %1").arg(band.toLower())
                    : DangerWords::tr("Grid: %1, %2").arg(band.toLower(), work::either(rule->labelFr, rule->labelEn)));
}

QString partWord(model::DangerPart part)
{
    switch (part) {
    case model::DangerPart::Her: return DangerWords::tr("She");
    case model::DangerPart::OtherParent: return typo(DangerWords::tr("The other parent"));
    case model::DangerPart::Context: return DangerWords::tr("The context");
    }
    Q_UNREACHABLE();
}

QString whereWord(model::AssessedWhere place)
{
    switch (place) {
    case model::AssessedWhere::Office: return DangerWords::tr("office", "place of an assessment");
    case model::AssessedWhere::Telephone: return DangerWords::tr("telephone", "place of an assessment");
    case model::AssessedWhere::Visit: return DangerWords::tr("visit", "place of an assessment");
    case model::AssessedWhere::Elsewhere: return DangerWords::tr("elsewhere", "place of an assessment");
    case model::AssessedWhere::Unsaid: break;
    }
    return {};
}

QString differenceWords(const model::DangerDifference &difference, const QDate &today)
{
    return typo(DangerWords::tr("%1: %2 becomes %3")
                    .arg(difference.item, answerWord(difference.from, today), answerWord(difference.to, today)));
}

QString dangerTabWords(const model::DangerGrid &grid, const QList<model::DangerPass> &newestFirst)
{
    const int red = newestFirst.isEmpty() ? 0 : model::countOf(grid, model::answersOf(newestFirst.first())).red;
    return red == 0 ? DangerWords::tr("Danger") : DangerWords::tr("Danger %n red", nullptr, red);
}

} // namespace relais::ui
