// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/accesswords.h"

namespace relais::work {

namespace {

struct Told {
    const char *word;
    const char *english;
};

// What is not here is not given: names of others, links, what the machine alone uses, and what the other parent must
// not find if he finds the paper (code word, who reads her messages).
constexpr Told kFields[] = {
    {"case.reference", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Case number")},
    {"case.status", QT_TRANSLATE_NOOP("relais::work::AccessWords", "State")},
    {"case.referred_at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Received on")},
    {"case.department", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Département")},
    {"case.commune", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Town")},
    {"case.coordinating_body", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Office in charge")},
    {"case.consent_mode", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Consent")},
    {"case.consent_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Consent on")},
    {"case.scheme", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Fund")},
    {"case.beneficiary_number", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Number")},
    {"case.cohabiting", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Still lives there")},
    {"case.children", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Children")},
    {"case.children_remark", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Ages, school")},
    {"case.accommodation", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Accommodation")},
    {"case.needs", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Needs")},
    {"case.danger", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Danger")},
    {"case.departure_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Planned departure")},
    {"case.exit_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Closed on")},
    {"case.exit_remark", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Remark on the closing")},
    {"case.archived_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Archived on")},
    {"case.archive_reason", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Why archived")},
    {"case.archive_until", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Archived until")},
    {"person.last_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Last name")},
    {"person.birth_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Birth name")},
    {"person.first_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "First name")},
    {"person.birth_date", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Born on")},
    {"person.language", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Language")},
    {"person.interpreter", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Interpreter")},
    {"child.first_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "First name")},
    {"child.birth", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Born on")},
    {"child.school", QT_TRANSLATE_NOOP("relais::work::AccessWords", "School")},
    {"contact.channel", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Kind")},
    {"contact.value", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Number or address")},
    {"contact.safe", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Safe")},
    {"contact.hours", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Days and hours")},
    {"contact.checked_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Checked on")},
    {"consent.office", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Given to")},
    {"consent.scope", QT_TRANSLATE_NOOP("relais::work::AccessWords", "For")},
    {"consent.mode", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Form")},
    {"consent.wording", QT_TRANSLATE_NOOP("relais::work::AccessWords", "What was read")},
    {"consent.given_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Given on")},
    {"consent.until", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Until")},
    {"consent.withdrawn_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Withdrawn on")},
    {"consent.withdrawn_because", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Why withdrawn")},
    {"measure.code", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Measure")},
    {"measure.status", QT_TRANSLATE_NOOP("relais::work::AccessWords", "State")},
    {"measure.status_on", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Since")},
    {"measure.proof", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Proof")},
    {"measure.remark", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Remark")},
    {"event.code", QT_TRANSLATE_NOOP("relais::work::AccessWords", "What")},
    {"event.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"event.on_day", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"orientation.office_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Entrusted to")},
    {"orientation.kind", QT_TRANSLATE_NOOP("relais::work::AccessWords", "What")},
    {"orientation.measures", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Measures")},
    {"orientation.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"orientation.answer_by", QT_TRANSLATE_NOOP("relais::work::AccessWords", "To answer by")},
    {"orientation.recalled_at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Taken back on")},
    {"orientation.state", QT_TRANSLATE_NOOP("relais::work::AccessWords", "State")},
    {"reply.step", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Answer")},
    {"reply.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"reply.text", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Text")},
    {"reply.appointment_at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Appointment")},
    {"reply.office_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "From")},
    {"reply.refusal", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Why refused")},
    {"note.kind", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Kind")},
    {"note.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"note.text", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Text")},
    {"danger_pass.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"danger_pass.level", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Danger")},
    {"document.title", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Title")},
    {"document.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Filed on")},
    {"print.number", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Number in the register")},
    {"print.at", QT_TRANSLATE_NOOP("relais::work::AccessWords", "On")},
    {"leftover.column_name", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Column")},
    {"leftover.text", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Text")},
};

constexpr Told kValues[] = {
    {"yes", QT_TRANSLATE_NOOP("relais::work::AccessWords", "yes")},
    {"no", QT_TRANSLATE_NOOP("relais::work::AccessWords", "no")},
    {"new", QT_TRANSLATE_NOOP("relais::work::AccessWords", "new")},
    {"contacted", QT_TRANSLATE_NOOP("relais::work::AccessWords", "contacted")},
    {"assessed", QT_TRANSLATE_NOOP("relais::work::AccessWords", "assessed")},
    {"active", QT_TRANSLATE_NOOP("relais::work::AccessWords", "followed")},
    {"paused", QT_TRANSLATE_NOOP("relais::work::AccessWords", "paused")},
    {"exited", QT_TRANSLATE_NOOP("relais::work::AccessWords", "closed")},
    {"archived", QT_TRANSLATE_NOOP("relais::work::AccessWords", "archived")},
    {"low", QT_TRANSLATE_NOOP("relais::work::AccessWords", "low")},
    {"medium", QT_TRANSLATE_NOOP("relais::work::AccessWords", "medium")},
    {"high", QT_TRANSLATE_NOOP("relais::work::AccessWords", "high")},
    {"written", QT_TRANSLATE_NOOP("relais::work::AccessWords", "in writing")},
    {"oral", QT_TRANSLATE_NOOP("relais::work::AccessWords", "by word of mouth")},
    {"caf", QT_TRANSLATE_NOOP("relais::work::AccessWords", "CAF")},
    {"msa", QT_TRANSLATE_NOOP("relais::work::AccessWords", "MSA")},
    {"phone", QT_TRANSLATE_NOOP("relais::work::AccessWords", "telephone")},
    {"mail", QT_TRANSLATE_NOOP("relais::work::AccessWords", "mail")},
    {"letter", QT_TRANSLATE_NOOP("relais::work::AccessWords", "letter")},
    {"to_assess", QT_TRANSLATE_NOOP("relais::work::AccessWords", "to assess")},
    {"not_applicable", QT_TRANSLATE_NOOP("relais::work::AccessWords", "not applicable")},
    {"to_do", QT_TRANSLATE_NOOP("relais::work::AccessWords", "to do")},
    {"requested", QT_TRANSLATE_NOOP("relais::work::AccessWords", "requested")},
    {"in_progress", QT_TRANSLATE_NOOP("relais::work::AccessWords", "in progress")},
    {"obtained", QT_TRANSLATE_NOOP("relais::work::AccessWords", "obtained")},
    {"refused", QT_TRANSLATE_NOOP("relais::work::AccessWords", "refused")},
    {"abandoned", QT_TRANSLATE_NOOP("relais::work::AccessWords", "abandoned")},
    {"fact", QT_TRANSLATE_NOOP("relais::work::AccessWords", "fact")},
    {"call", QT_TRANSLATE_NOOP("relais::work::AccessWords", "call")},
    {"words", QT_TRANSLATE_NOOP("relais::work::AccessWords", "your words")},
    {"measures", QT_TRANSLATE_NOOP("relais::work::AccessWords", "measures")},
    {"coordination", QT_TRANSLATE_NOOP("relais::work::AccessWords", "the coordination of your case")},
    {"draft", QT_TRANSLATE_NOOP("relais::work::AccessWords", "not sent yet")},
    {"sent", QT_TRANSLATE_NOOP("relais::work::AccessWords", "sent")},
    {"received", QT_TRANSLATE_NOOP("relais::work::AccessWords", "received")},
    {"expired", QT_TRANSLATE_NOOP("relais::work::AccessWords", "no answer in time")},
    {"accepted", QT_TRANSLATE_NOOP("relais::work::AccessWords", "accepted")},
    {"appointment", QT_TRANSLATE_NOOP("relais::work::AccessWords", "appointment fixed")},
    {"done", QT_TRANSLATE_NOOP("relais::work::AccessWords", "done")},
    {"recalled", QT_TRANSLATE_NOOP("relais::work::AccessWords", "taken back")},
    {"question", QT_TRANSLATE_NOOP("relais::work::AccessWords", "question")},
    {"other", QT_TRANSLATE_NOOP("relais::work::AccessWords", "other")},
    {"no_place", QT_TRANSLATE_NOOP("relais::work::AccessWords", "no place free")},
    {"not_ours", QT_TRANSLATE_NOOP("relais::work::AccessWords", "not what this office does")},
    {"wrong_door", QT_TRANSLATE_NOOP("relais::work::AccessWords", "another fund or another territory")},
    {"unreachable", QT_TRANSLATE_NOOP("relais::work::AccessWords", "you could not be reached")},
    {"she_declined", QT_TRANSLATE_NOOP("relais::work::AccessWords", "you did not want it")},
    {"not_eligible", QT_TRANSLATE_NOOP("relais::work::AccessWords", "a condition of the law is missing")},
    {"missing_papers", QT_TRANSLATE_NOOP("relais::work::AccessWords", "a paper is missing")},
};

constexpr Told kSections[] = {
    {"case", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Your case")},
    {"person", QT_TRANSLATE_NOOP("relais::work::AccessWords", "You")},
    {"child", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Your children")},
    {"contact", QT_TRANSLATE_NOOP("relais::work::AccessWords", "How to reach you")},
    {"consent", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Your consents")},
    {"measure", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Your measures")},
    {"event", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Dated events")},
    {"orientation", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Entrusted to other offices")},
    {"reply", QT_TRANSLATE_NOOP("relais::work::AccessWords", "What they answered")},
    {"note", QT_TRANSLATE_NOOP("relais::work::AccessWords", "What was noted")},
    {"danger_pass", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Assessments of the danger")},
    {"document", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Documents, handed over apart")},
    {"print", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Papers printed about you")},
    {"leftover", QT_TRANSLATE_NOOP("relais::work::AccessWords", "Taken over from a table")},
};

template<std::size_t Size>
QString find(const Told (&list)[Size], const QString &word)
{
    for (const Told &one : list) {
        if (word == QLatin1String(one.word)) {
            return AccessWords::tr(one.english);
        }
    }
    return {};
}

} // namespace

QString AccessWords::field(const QString &name)
{
    return find(kFields, name);
}

QString AccessWords::value(const QString &word)
{
    const QString told = find(kValues, word);
    return told.isEmpty() ? word : told;
}

QString AccessWords::section(const QString &type)
{
    return find(kSections, type);
}

} // namespace relais::work
