// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/danger.h"

#include <algorithm>

namespace relais::model {

namespace {

const QString kYes = word(Answer::Yes);
const QString kNo = word(Answer::No);

Error invalid(const QString &why)
{
    return {ErrorCode::InvalidInput, why};
}

/// Why an answer is none to that item; empty when it is one.
QString faultOf(const DangerItem &item, const QString &answer, const QDate &today)
{
    if (item.kind == DangerItemKind::Answer) {
        return answer == kYes || answer == kNo ? QString() : u"is answered yes, no or unknown"_s;
    }
    const QDate day = QDate::fromString(answer, Qt::ISODate);
    return !day.isValid() ? u"is a day like 2026-11-24"_s : day > today ? u"lies in the future"_s : QString();
}

QStringList yesAmong(const DangerAnswers &answers, const QStringList &items)
{
    QStringList yes;
    std::copy_if(items.cbegin(), items.cend(), std::back_inserter(yes),
                 [&](const QString &item) { return answerTo(answers, item) == Answer::Yes; });
    return yes;
}

} // namespace

Result<DangerAnswers> readDangerAnswers(const DangerGrid &grid, const QString &text, const QDate &today)
{
    DangerAnswers answers;
    QStringList seen;
    const QStringList pairs = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString code = pair.section(u'=', 0, 0).trimmed();
        const QString answer = pair.section(u'=', 1).trimmed();
        const DangerItem *item = grid.item(code);
        if (item == nullptr) {
            return invalid(u"the grid has no item "_s + code);
        }
        if (seen.contains(code)) {
            return invalid(code + u" is answered twice"_s);
        }
        seen << code;
        if (answer == word(Answer::Unknown)) {
            continue;
        }
        if (const QString fault = faultOf(*item, answer, today); !fault.isEmpty()) {
            return invalid(code + u' ' + fault);
        }
        answers.insert(code, answer);
    }
    return answers;
}

DangerAnswers answersOf(const DangerPass &pass)
{
    DangerAnswers answers;
    const QStringList pairs = pass.answers.split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        if (pair.contains(u'=')) {
            answers.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        }
    }
    return answers;
}

QString dangerAnswersText(const DangerGrid &grid, const DangerAnswers &answers)
{
    QStringList pairs;
    for (const DangerItem &item : grid.items()) {
        if (const QString answer = answers.value(item.code); !answer.isEmpty()) {
            pairs << item.code + u'=' + answer;
        }
    }
    return pairs.join(u',');
}

Answer answerTo(const DangerAnswers &answers, const QString &item)
{
    return fromWord<Answer>(answers.value(item)).value_or(Answer::Unknown);
}

DangerCount countOf(const DangerGrid &grid, const DangerAnswers &answers)
{
    DangerCount count;
    for (const DangerItem &item : grid.items()) {
        if (item.kind == DangerItemKind::Day) {
            continue;
        }
        switch (answerTo(answers, item.code)) {
        case Answer::Yes:
            ++count.yes;
            count.red += item.isRed ? 1 : 0;
            break;
        case Answer::No: ++count.no; break;
        case Answer::Unknown: ++count.unknown; break;
        }
    }
    return count;
}

Triage triageOf(const DangerGrid &grid, const DangerAnswers &answers)
{
    const DangerCount count = countOf(grid, answers);
    if (count.yes + count.no == 0) {
        return {};
    }
    for (const TriageRule &rule : grid.rules()) {
        const QStringList because = yesAmong(answers, rule.of);
        if (because.size() >= rule.atLeast) {
            return {rule.band, rule.code, because};
        }
    }
    Q_UNREACHABLE(); // the reader has seen to a last rule that always holds
}

DangerLevel levelOf(TriageBand band)
{
    switch (band) {
    case TriageBand::Red: return DangerLevel::High;
    case TriageBand::Orange: return DangerLevel::Medium;
    case TriageBand::Yellow: return DangerLevel::Low;
    case TriageBand::None: break;
    }
    return DangerLevel::Unassessed;
}

bool needsReason(TriageBand band, DangerLevel judgment)
{
    return band == TriageBand::None || judgment != levelOf(band);
}

QList<DangerDifference> differences(const DangerGrid &grid, const DangerAnswers &older, const DangerAnswers &newer)
{
    QStringList codes;
    for (const DangerItem &item : grid.items()) {
        codes << item.code;
    }
    for (const DangerAnswers *answers : {&older, &newer}) {
        const QStringList answered = answers->keys();
        std::copy_if(answered.cbegin(), answered.cend(), std::back_inserter(codes),
                     [&](const QString &code) { return !codes.contains(code); });
    }
    QList<DangerDifference> found;
    for (const QString &code : std::as_const(codes)) {
        if (older.value(code) != newer.value(code)) {
            found << DangerDifference{code, older.value(code), newer.value(code)};
        }
    }
    return found;
}

QList<DangerAction> actionsFor(const DangerGrid &grid, const DangerAnswers &answers)
{
    const bool isRed = triageOf(grid, answers).band == TriageBand::Red;
    QList<DangerAction> actions;
    std::copy_if(grid.actions().cbegin(), grid.actions().cend(), std::back_inserter(actions),
                 [&](const DangerAction &action) {
                     return action.when.isEmpty() ? isRed : !yesAmong(answers, action.when).isEmpty();
                 });
    return actions;
}

} // namespace relais::model
