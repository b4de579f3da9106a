// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/leaving.h"

#include "core/base/text.h"
#include "core/model/card.h"
#include "core/model/catalogue.h"
#include "core/model/orientationstate.h"

#include <algorithm>

namespace relais::model {

namespace {

constexpr auto kCaseId = "case_id";

QString measureField(const QString &code)
{
    return u"measure."_s + code;
}

/// Fields of a note that tell what was noted; by whom, and what came of a call, stays.
bool isOfNote(const QString &field)
{
    return field == u"kind"_s || field == u"text"_s || field == u"at"_s;
}

/// Fields that keep somebody from using a way that is no longer safe.
bool isWarning(const QString &field)
{
    return field == u"safe"_s || field == u"voicemail"_s || field == u"sms"_s;
}

/// Fields by which an office that was given an orientation learns that it was taken back. Its own address goes along
/// where it may have been lost: it says which orientation of which office this is.
bool isOfRecall(const QString &field)
{
    return field == u"office"_s || field == u"recalled_at"_s || field == u"recalled_because"_s;
}

/// One export: the answers of mayShare(), each group asked once.
class Sieve
{
public:
    Sieve(const ShareRules &rules, const Entrusted &entrusted)
        : m_rules(rules), m_entrusted(entrusted), m_codes(codesOf(entrusted)), m_narrowed(narrowed()),
          m_gate(firstAnswer())
    {
    }

    [[nodiscard]] const ShareAnswer &gate() const { return m_gate; }
    [[nodiscard]] LeavingField judge(const KeptRecord &record, const QString &field) const
    {
        LeavingField one{record.type, record.id, field, record.fields.value(field), {}, {}};
        const FieldGroup *group = m_rules.groupOf(asked(record, field));
        one.answer = answerFor(record, field);
        one.strand = record.type == RecordType::Measure ? strandWord(record.fields.value(u"code"_s).toString())
                     : group == nullptr                 ? QString()
                                                        : strandOfGroup(*group, one.answer);
        return one;
    }

private:
    [[nodiscard]] static bool isWhole(const Entrusted &entrusted)
    {
        return entrusted.orientation.kind == OrientationKind::Coordination;
    }
    /// A coordination is of every measure, whoever holds it.
    [[nodiscard]] static QStringList codesOf(const Entrusted &entrusted)
    {
        if (!isWhole(entrusted)) {
            return measuresOf(entrusted.orientation);
        }
        QStringList codes;
        for (const Measure &measure : entrusted.shared.measures) {
            if (measure.status != MeasureStatus::NotApplicable) {
                codes << measure.code;
            }
        }
        return codes;
    }
    /// Only what was entrusted counts as a need of this office.
    [[nodiscard]] SharedCase narrowed() const
    {
        SharedCase shared = m_entrusted.shared;
        shared.measures.removeIf([this](const Measure &measure) { return !m_codes.contains(measure.code); });
        for (Measure &measure : shared.measures) {
            measure.partner = isWhole(m_entrusted) ? QString() : measure.partner;
        }
        return shared;
    }
    [[nodiscard]] ShareAnswer ask(const QString &field) const
    {
        return mayShare(m_rules, m_narrowed, field, m_entrusted.to, m_entrusted.today, m_entrusted.orientation.basis);
    }
    [[nodiscard]] ShareAnswer firstAnswer() const
    {
        ShareAnswer first;
        if (m_entrusted.orientation.recalledAt.isValid()) {
            return {ShareReason::NotNeeded, {}, {}, m_codes.value(0)};
        }
        for (const QString &code : m_codes) {
            const ShareAnswer answer = ask(measureField(code));
            if (answer.isYes()) {
                return answer;
            }
            first = first.reason == ShareReason::UnknownField ? answer : first;
        }
        return first;
    }
    /// The name by which the table of sharing knows the field.
    [[nodiscard]] QString asked(const KeptRecord &record, const QString &field) const
    {
        const QString literal = word(record.type) + u'.' + field;
        if (record.type == RecordType::Measure && m_rules.groupOf(literal) != nullptr) {
            return measureField(record.fields.value(u"code"_s).toString());
        }
        if (record.type == RecordType::Note && isOfNote(field)) {
            return u"note."_s + record.fields.value(u"kind"_s, word(NoteKind::Fact)).toString();
        }
        return literal;
    }
    /// The answer of a field of no measure is that of its group: it is asked once.
    [[nodiscard]] ShareAnswer askOnce(const QString &field) const
    {
        const FieldGroup *group = m_rules.groupOf(field);
        if (group == nullptr || group->code == u"measure"_s) {
            return ask(field);
        }
        auto known = m_answers.find(group->code);
        if (known == m_answers.end()) {
            known = m_answers.insert(group->code, ask(field));
        }
        return *known;
    }
    [[nodiscard]] ShareAnswer answerFor(const KeptRecord &record, const QString &field) const
    {
        if (ownerOf(record.id) != ownerOf(m_entrusted.shared.file.id.text())) {
            return {ShareReason::NotOurs, {}, {}, {}};
        }
        if (isTakenBack(record) && isOfRecall(field)) {
            return {ShareReason::TakenBack, {}, {}, {}};
        }
        const QString code = record.fields.value(u"code"_s).toString();
        if ((record.type == RecordType::Orientation && record.id != m_entrusted.orientation.id.text()) ||
            (record.type == RecordType::Measure && !m_codes.contains(code))) {
            return {ShareReason::NotNeeded, {}, {}, code};
        }
        ShareAnswer answer = askOnce(asked(record, field));
        if (!answer.isYes() || !m_gate.isYes()) {
            return answer.isYes() ? m_gate : answer;
        }
        if (record.type == RecordType::Contact) {
            return throughChannel(record, field, answer);
        }
        if (record.type == RecordType::Note &&
            !checkText(record.fields.value(u"text"_s).toString(), m_entrusted.subject).isEmpty()) {
            return {ShareReason::ToLookOver, {}, {}, {}};
        }
        return record.type == RecordType::Orientation && field == u"measures"_s ? ofEveryMeasure(answer) : answer;
    }
    [[nodiscard]] bool isTakenBack(const KeptRecord &record) const
    {
        return record.type == RecordType::Orientation && record.id == m_entrusted.orientation.id.text() &&
               m_entrusted.orientation.recalledAt.isValid() && m_entrusted.known.contains(record.id);
    }
    /// The list names every measure: it leaves when each of them may.
    [[nodiscard]] ShareAnswer ofEveryMeasure(ShareAnswer answer) const
    {
        for (const QString &code : m_codes) {
            answer = answer.isYes() ? ask(measureField(code)) : answer;
        }
        return answer;
    }
    [[nodiscard]] ShareAnswer throughChannel(const KeptRecord &record, const QString &field,
                                             const ShareAnswer &answer) const
    {
        if (m_entrusted.disputed.contains(record.id) ||
            m_entrusted.disputed.contains(record.id + u' ' + field)) { // what holds for now may not be what will
            return {ShareReason::UnsafeChannel, {}, {}, {}};
        }
        const auto contact = fromFields<Contact>(record.id, record.fields);
        const bool isLetter = contact.channel == Channel::Letter;
        const bool isSafe = contact.safe == Answer::Yes && (!isLetter || isSafeAddress(contact.addressKind));
        if (!isSafe) {
            return isWarning(field) && m_entrusted.known.contains(record.id)
                       ? answer
                       : ShareAnswer{ShareReason::UnsafeChannel, {}, {}, {}};
        }
        const ShareAnswer place = isLetter ? askOnce(u"address"_s) : answer;
        return place.isYes() ? answer : place;
    }
    /// Of a letter: the ladder of domain notes 5.1, and a shelter's address is told to nobody.
    [[nodiscard]] bool isSafeAddress(AddressKind kind) const
    {
        return kind == AddressKind::ThirdParty || kind == AddressKind::LegalBody ||
               (kind == AddressKind::Own && m_entrusted.shared.file.cohabiting == Answer::No);
    }
    [[nodiscard]] static QString strandWord(const QString &code)
    {
        const auto strand = strandOf(code);
        return strand ? word(*strand) : QString();
    }
    /// The strand by which a field leaves: of an entrusted measure, else of the consent.
    [[nodiscard]] QString strandOfGroup(const FieldGroup &group, const ShareAnswer &answer) const
    {
        const auto touched = [&](const QString &strand) {
            return std::any_of(m_codes.cbegin(), m_codes.cend(),
                               [&](const QString &code) { return strandWord(code) == strand; });
        };
        const auto found = std::find_if(group.strands.cbegin(), group.strands.cend(), touched);
        if (found != group.strands.cend()) {
            return *found;
        }
        for (const Consent &consent : m_narrowed.consents) {
            const QStringList scope = scopeOf(consent);
            const auto accepted = std::find_if(group.strands.cbegin(), group.strands.cend(),
                                               [&](const QString &strand) { return touches(scope, strand); });
            if (consent.id == answer.consent && accepted != group.strands.cend()) {
                return *accepted;
            }
        }
        return {};
    }

    const ShareRules &m_rules;
    const Entrusted &m_entrusted;
    QStringList m_codes;
    SharedCase m_narrowed;
    ShareAnswer m_gate;
    mutable QHash<QString, ShareAnswer> m_answers;
};

} // namespace

QList<LeavingField> leaving(const ShareRules &rules, const Entrusted &entrusted, const QList<KeptRecord> &records)
{
    const Sieve sieve(rules, entrusted);
    QList<LeavingField> fields;
    for (const KeptRecord &record : records) {
        const qsizetype first = fields.size();
        for (const QString &field : fieldsOfType(record.type)) {
            if (record.fields.contains(field) && field != QLatin1String(kCaseId)) {
                fields << sieve.judge(record, field);
            }
        }
        // The link to the case goes before what it links, and with nothing it does not go.
        const auto leaves =
            std::find_if(fields.cbegin() + first, fields.cend(), [](const auto &one) { return one.answer.isYes(); });
        if (leaves != fields.cend() && record.fields.contains(QLatin1String(kCaseId))) {
            LeavingField link = *leaves;
            link.field = QLatin1String(kCaseId);
            link.value = record.fields.value(link.field);
            fields.insert(first, link);
        }
    }
    return fields;
}

QList<LeavingField> replyLeaving(const Orientation &orientation, const KeptRecord &reply)
{
    const auto said = fromFields<Reply>(reply.id, reply.fields);
    const bool isOwn = said.way == ReplyWay::Bundle && answersIt(orientation, said);
    const ShareReason reason = isOwn ? ShareReason::OwnReply : ShareReason::NotOurs;
    QList<LeavingField> fields;
    for (const QString &field : fieldsOfType(RecordType::Reply)) {
        if (reply.fields.contains(field)) {
            fields << LeavingField{RecordType::Reply,         reply.id, field,
                                   reply.fields.value(field), {},       {reason, {}, {}, {}}};
        }
    }
    return fields;
}

Recipient recipientOf(const ShareRules &rules, const Orientation &orientation, const QList<Consent> &consents)
{
    Recipient to{orientation.officeName, {}};
    if (orientation.kind == OrientationKind::Coordination) {
        to.role = kCoordinatorRole;
        return to;
    }
    for (const Consent &consent : consents) {
        if (folded(consent.office) == folded(to.office) && consent.role != kCoordinatorRole) {
            to.role = consent.role;
        }
    }
    if (to.role.isEmpty()) {
        to.role = rules.roleNamed(to.office);
    }
    return to;
}

ShareAnswer entrustedAnswer(const ShareRules &rules, const Entrusted &entrusted)
{
    return Sieve(rules, entrusted).gate();
}

} // namespace relais::model
