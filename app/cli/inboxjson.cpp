// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inboxjson.h"

#include "app/cli/recordjson.h"
#include "core/journal/stamp.h"
#include "core/work/exchangewords.h"

namespace relais::cli {

namespace {

using work::inbox::Verdict;

ExitCode statusOf(work::inbox::Answer answer)
{
    switch (answer) {
    case work::inbox::Answer::Applied:
    case work::inbox::Answer::Nothing: return ExitCode::Done;
    case work::inbox::Answer::Incomplete: return ExitCode::TryLater;
    case work::inbox::Answer::Refused:
    case work::inbox::Answer::Alarm: return ExitCode::Damaged;
    case work::inbox::Answer::Held: return ExitCode::Refused;
    }
    Q_UNREACHABLE();
}

bool isTaken(work::inbox::Answer answer)
{
    return answer == work::inbox::Answer::Applied || answer == work::inbox::Answer::Nothing;
}

QString wordsOf(const Verdict &verdict)
{
    QStringList lines;
    if (work::inbox::isLateOnly(verdict)) {
        const work::ExchangeWords late = work::lateWords();
        lines << late.fact + u' ' + late.advice;
    } else if (verdict.answer == work::inbox::Answer::Applied) {
        // How much it held is not said, here nor below: of a case kept from whoever reads it, that would be a trace.
        lines << Say::tr("Bundle %1 of %2 was applied.").arg(QString::number(verdict.sequence), verdict.peerName);
    } else if (verdict.answer == work::inbox::Answer::Nothing) {
        lines << Say::tr("This bundle changes nothing: it was read before, or only acknowledges.");
    } else {
        if (!verdict.peerName.isEmpty()) {
            lines << verdict.peerName + u':';
        }
        lines << sentenceOf(verdict.reason);
    }
    if (verdict.heldLines > 0) {
        lines << Say::tr("Something of %1 waits: its clock is ahead, or Relais must be updated.").arg(verdict.peerName);
    }
    if (verdict.conflicts > 0) {
        lines << Say::tr("%n field(s) were written twice: somebody must decide.", nullptr, verdict.conflicts);
    }
    for (const qint64 gap : verdict.gaps) {
        lines << Say::tr("Bundle %1 is missing; it is asked for again.").arg(gap);
    }
    if (verdict.isClockSuspect) {
        lines << Say::tr("Several partners disagree with the clock of this computer. Check it.");
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

Answer answerOf(const Verdict &verdict)
{
    Answer answer;
    QJsonArray gaps;
    for (const qint64 gap : verdict.gaps) {
        gaps << gap;
    }
    const bool taken = isTaken(verdict.answer);
    answer.json = {{u"answer"_s, model::word(verdict.answer)},
                   {u"reason"_s, taken ? QJsonValue() : QJsonValue(word(verdict.reason))},
                   {u"detail"_s, taken ? QString() : verdict.detail},
                   {u"from"_s, verdict.peer},
                   {u"from_name"_s, verdict.peerName},
                   {u"epoch"_s, verdict.epoch},
                   {u"sequence"_s, verdict.sequence},
                   {u"lines_wait"_s, verdict.heldLines > 0},
                   {u"late"_s, work::inbox::isLateOnly(verdict)},
                   {u"conflicts"_s, verdict.conflicts},
                   {u"gaps"_s, gaps},
                   {u"clock_suspect"_s, verdict.isClockSuspect}};
    answer.text = wordsOf(verdict);
    answer.status = statusOf(verdict.answer);
    return answer;
}

Answer answerOf(const work::received::Inspection &inspection)
{
    Answer answer;
    answer.json = {{u"size"_s, inspection.size},
                   {u"key_id"_s, inspection.keyId},
                   {u"verified"_s, inspection.isSigned},
                   {u"reason"_s, inspection.isSigned ? QJsonValue() : QJsonValue(word(inspection.objection.code))},
                   {u"detail"_s, inspection.objection.detail}};
    if (!inspection.isSigned) {
        answer.text = sentenceOf(inspection.objection.code) + u'\n';
        answer.status = exitCodeOf(inspection.objection.code);
        return answer;
    }
    const exchange::Manifest &manifest = inspection.manifest;
    QJsonArray files;
    for (const exchange::FilePart &part : manifest.files) {
        files << QJsonObject{{u"type"_s, part.type}, {u"bytes"_s, part.bytes}};
    }
    answer.json.insert(u"bundle"_s, manifest.bundle);
    answer.json.insert(u"purpose"_s, model::word(manifest.purpose));
    answer.json.insert(u"from"_s, manifest.from.office);
    answer.json.insert(u"from_name"_s, inspection.fromName);
    answer.json.insert(u"to"_s, manifest.to.office);
    answer.json.insert(u"epoch"_s, manifest.epoch);
    answer.json.insert(u"sequence"_s, manifest.sequence);
    answer.json.insert(u"created"_s, journal::instantOf(manifest.created).toString(Qt::ISODate));
    answer.json.insert(u"lines"_s, manifest.lines);
    answer.json.insert(u"journal_bytes"_s, manifest.journalBytes);
    answer.json.insert(u"strands"_s, QJsonArray::fromStringList(manifest.strands));
    answer.json.insert(u"files"_s, files);
    Table table(
        {Say::tr("From"), Say::tr("Number"), Say::tr("Purpose"), Say::tr("Lines"), Say::tr("Files"), Say::tr("Bytes")});
    table.add({inspection.fromName, QString::number(manifest.sequence), model::word(manifest.purpose),
               QString::number(manifest.lines), QString::number(manifest.files.size()),
               QString::number(inspection.size)});
    answer.text = table.toText();
    return answer;
}

QJsonObject entryJson(const work::received::Entry &entry)
{
    const model::Orientation &orientation = entry.orientation;
    return {{u"id"_s, orientation.id.text()},
            {u"orientation"_s, orientation.id.text()},
            {u"case"_s, orientation.caseId.text()},
            {u"from"_s, entry.from},
            {u"from_name"_s, entry.fromName},
            {u"measures"_s, QJsonArray::fromStringList(model::measuresOf(orientation))},
            {u"state"_s, model::word(entry.state)}};
}

QJsonObject withdrawnJson(const work::received::Withdrawn &withdrawn, const QTimeZone &zone)
{
    QJsonArray notes;
    for (const model::Note &note : withdrawn.notes) {
        notes << QJsonObject{{u"id"_s, note.id.text()}, {u"at"_s, instantJson(note.at, zone)}, {u"text"_s, note.text}};
    }
    QJsonArray replies;
    for (const model::Reply &reply : withdrawn.replies) {
        replies << QJsonObject{{u"id"_s, reply.id.text()},
                               {u"at"_s, instantJson(reply.at, zone)},
                               {u"step"_s, model::word(reply.step)},
                               {u"text"_s, reply.text}};
    }
    return {{u"id"_s, withdrawn.id.text()},
            {u"from"_s, withdrawn.from},
            {u"from_name"_s, withdrawn.fromName},
            {u"erased_at"_s, instantJson(withdrawn.at, zone)},
            {u"since"_s, instantJson(withdrawn.since, zone)},
            {u"notes"_s, notes},
            {u"replies"_s, replies}};
}

QJsonObject heldJson(const work::received::Waiting &waiting, const QTimeZone &zone)
{
    const store::Held &held = waiting.held;
    return {{u"id"_s, held.id},
            {u"at"_s, instantJson(held.at, zone)},
            {u"reason"_s, word(held.reason)},
            {u"detail"_s, held.detail},
            {u"from"_s, held.peer},
            {u"key_id"_s, held.keyId},
            {u"claimed_name"_s, waiting.claimedName},
            {u"epoch"_s, held.epoch},
            {u"sequence"_s, held.sequence},
            {u"size"_s, held.size},
            {u"name"_s, held.name},
            {u"kept"_s, waiting.isKept},
            {u"tried_at"_s, instantJson(held.triedAt, zone)}};
}

} // namespace relais::cli
