// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/scopereferee.h"

#include "core/model/fieldkind.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace relais;
using namespace Qt::Literals::StringLiterals;
using model::RecordType;

namespace {

QJsonObject table(const QString &path)
{
    QFile file(sourcePath(u"/resources/"_s) + path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no table");
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QSet<QString> setOf(const QJsonValue &list)
{
    QSet<QString> set;
    for (const QJsonValue &item : list.toArray()) {
        set.insert(item.toString());
    }
    return set;
}

/// Names are the same whatever their case and accents.
QString plain(const QString &name)
{
    QString text;
    for (const QChar sign : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (sign.isLetterOrNumber()) {
            text += sign;
        } else if (sign.category() != QChar::Mark_NonSpacing && !text.isEmpty() && !text.endsWith(u' ')) {
            text += u' ';
        }
    }
    return text.trimmed();
}

QString digits(const QString &text)
{
    QString list;
    for (const QChar sign : text) {
        list += sign.isDigit() ? QString(sign) : QString();
    }
    return list;
}

QStringList items(const QString &scope)
{
    QStringList list;
    for (const QString &item : scope.split(u',')) {
        if (!item.trimmed().isEmpty()) {
            list << item.trimmed();
        }
    }
    return list;
}

} // namespace

ScopeReferee::ScopeReferee(const QString &role) : m_hasRole(!role.isEmpty())
{
    const QJsonObject projection = table(u"consent/projection.json"_s);
    for (const QJsonValue &value : projection[u"groups"_s].toArray()) {
        const QString code = value[u"code"_s].toString();
        m_groups.insert(code,
                        {code, setOf(value[u"strands"_s]), setOf(value[u"needed_by"_s]), value[u"never"_s].toBool()});
        for (const QString &field : setOf(value[u"fields"_s])) {
            m_groupOf.insert(field, code);
        }
    }
    for (const QJsonValue &value : projection[u"roles"_s].toArray()) {
        Office office;
        for (const QJsonValue &name : value[u"names"_s].toArray()) {
            office.names << name.toString();
        }
        office.open = setOf(value[u"with_consent"_s]);
        office.never = setOf(value[u"never"_s]);
        for (const QJsonValue &express : value[u"express"_s].toArray()) {
            office.express.insert(express[u"group"_s].toString(), express[u"measure"_s].toString());
        }
        m_offices << qMakePair(value[u"code"_s].toString(), office);
    }
    for (const QJsonValue &value : table(u"consent/bases.json"_s)[u"bases"_s].toArray()) {
        m_laws.insert(value[u"code"_s].toString(), {setOf(value[u"roles"_s]), setOf(value[u"groups"_s])});
    }
    const QJsonObject rights = table(u"rights/rights.json"_s);
    m_rightOf = m_groupOf;
    for (const QJsonValue &value : rights[u"groups"_s].toArray()) {
        for (const QString &field : setOf(value[u"fields"_s])) {
            m_rightOf.insert(field, value[u"code"_s].toString());
        }
    }
    for (const QJsonValue &value : rights[u"roles"_s].toArray()) {
        if (value[u"code"_s] == role) {
            m_sendable = setOf(value[u"channels"_s][u"bundle"_s][u"yes"_s]);
        }
    }
}

struct ScopeReferee::Sitting {
    const ScopeReferee &tables;
    const AnyCase &one;
    const model::Case &file;
    const model::Orientation &orientation;
    bool isWhole; ///< the coordination itself is asked to be taken over: of every measure that applies
    QStringList codes;
    QString us;
    QString them; ///< plain name of the office
    QString role;
    const Office *office = nullptr;
    const Law *law = nullptr;
    QList<const model::Consent *> valid; ///< to that office, in force today
    bool isOpen = false;
    QHash<QString, bool> known;
    QStringList unsafe; ///< numbers, and mails or addresses in plain signs, that are marked as not safe

    Sitting(const ScopeReferee &referee, const AnyCase &any)
        : tables(referee), one(any), file(any.entrusted.shared.file), orientation(any.entrusted.orientation),
          isWhole(orientation.kind == model::OrientationKind::Coordination), codes(codesOf(any, isWhole)),
          us(file.id.text().left(8)), them(plain(orientation.officeName))
    {
        for (const model::Consent &consent : any.entrusted.shared.consents) {
            const bool isOfMeasures = consent.role != u"coordinator"_s; // else she lets it take over, nothing else
            role = plain(consent.office) == them && isOfMeasures ? consent.role : role; // the last says what kind
        }
        role = isWhole ? u"coordinator"_s : role;
        for (const auto &[code, kind] : tables.m_offices) {
            for (const QString &name : kind.names) {
                const QString whole = u' ' + them + u' ';
                const bool isNamed = whole.contains(QString(u' ' + plain(name) + u' '));
                role = role.isEmpty() && isNamed ? code : role;
            }
        }
        role = role.isEmpty() ? u"other"_s : role;
        for (const auto &[code, kind] : tables.m_offices) {
            office = code == role ? &kind : office;
        }
        const auto invoked = tables.m_laws.constFind(orientation.basis);
        law = invoked != tables.m_laws.cend() && invoked->roles.contains(role) ? &*invoked : nullptr;
        for (const model::Consent &consent : any.entrusted.shared.consents) {
            if (plain(consent.office) == them && consent.role == role && isInForce(consent)) {
                valid << &consent;
            }
        }
        for (const model::KeptRecord &record : any.records) {
            noteUnsafe(record);
        }
        isOpen = !orientation.recalledAt.isValid() && office != nullptr &&
                 std::any_of(codes.cbegin(), codes.cend(), [this](const QString &code) { return measureMay(code); });
    }

    void noteUnsafe(const model::KeptRecord &record)
    {
        if (record.type != RecordType::Contact || record.fields.value(u"safe"_s) != u"no"_s) {
            return;
        }
        const bool isPhone = !record.fields.contains(u"channel"_s); // the first word is not written
        for (const QString &field : {u"value"_s, u"e164"_s}) {
            const QString text = record.fields.value(field).toString();
            const QString way = isPhone ? digits(text).right(9) : field == u"value"_s ? plain(text) : QString();
            unsafe << (way.size() < 6 ? QStringList() : QStringList{way});
        }
    }
    /// Only the vault that sends knows every way of a case. The words of a note are all of it.
    [[nodiscard]] bool namesUnsafe(const model::KeptRecord &record, const QString &field) const
    {
        const bool isNote = record.type == RecordType::Note;
        if (!tables.m_hasRole || (!isNote && model::kindOf(record.type, field) != model::FieldKind::Text)) {
            return false;
        }
        const QString said = record.fields.value(isNote ? u"text"_s : field).toString();
        return std::any_of(unsafe.cbegin(), unsafe.cend(),
                           [&](const QString &way) { return digits(said).contains(way) || plain(said).contains(way); });
    }
    static QStringList codesOf(const AnyCase &any, bool isWhole)
    {
        if (!isWhole) {
            return any.entrusted.orientation.measures.split(u',');
        }
        QStringList all;
        for (const model::Measure &measure : any.entrusted.shared.measures) {
            all << (measure.status == model::MeasureStatus::NotApplicable ? QStringList() : QStringList{measure.code});
        }
        return all;
    }
    [[nodiscard]] bool isInForce(const model::Consent &consent) const
    {
        const QDate today = one.entrusted.today;
        const bool closed = file.status == model::CaseStatus::Exited || file.status == model::CaseStatus::Archived;
        const bool begun = consent.givenOn.isValid() && consent.givenOn <= today;
        const bool withdrawn = consent.withdrawnOn.isValid(); // a clock set back revives none
        const bool runs = consent.ends == model::ConsentEnd::OnDay
                              ? consent.until.isValid() && today <= consent.until
                              : !closed || (file.exitOn.isValid() && today < file.exitOn);
        return begun && runs && !withdrawn;
    }
    [[nodiscard]] bool isHeld(const model::Measure &measure) const
    {
        return isWhole || measure.partner.isEmpty() || plain(measure.partner) == them;
    }
    [[nodiscard]] bool namesMeasure(const QStringList &scope, const QString &code) const
    {
        return scope.contains(code) || scope.contains(code.left(3));
    }
    [[nodiscard]] bool namesStrand(const QStringList &scope, const QSet<QString> &strands) const
    {
        return std::any_of(scope.cbegin(), scope.cend(),
                           [&](const QString &item) { return strands.contains(item.left(3)); });
    }
    /// The measure is entrusted, stands in the case, concerns this office, and the law or she lets it go.
    [[nodiscard]] bool measureMay(const QString &code) const
    {
        bool stands = false;
        for (const model::Measure &measure : one.entrusted.shared.measures) {
            stands = stands || (measure.code == code && codes.contains(code) && isHeld(measure) &&
                                measure.status != model::MeasureStatus::NotApplicable);
        }
        if (!stands || office->never.contains(u"measure"_s)) {
            return false;
        }
        if (law != nullptr && law->groups.contains(u"measure"_s)) {
            return true;
        }
        return office->open.contains(u"measure"_s) &&
               std::any_of(valid.cbegin(), valid.cend(),
                           [&](const model::Consent *consent) { return namesMeasure(items(consent->scope), code); });
    }
    /// What may betray a place waits for a measure that needs it: open, entrusted, held here and accepted.
    [[nodiscard]] bool isNeeded(const Group &group, const QStringList &scope) const
    {
        for (const model::Measure &measure : one.entrusted.shared.measures) {
            const bool settled = measure.status == model::MeasureStatus::NotApplicable ||
                                 measure.status == model::MeasureStatus::Obtained ||
                                 measure.status == model::MeasureStatus::Refused ||
                                 measure.status == model::MeasureStatus::Abandoned;
            if (codes.contains(measure.code) && !settled && isHeld(measure) && group.neededBy.contains(measure.code) &&
                namesMeasure(scope, measure.code)) {
                return true;
            }
        }
        return group.neededBy.isEmpty();
    }
    [[nodiscard]] bool groupMay(const QString &code) const
    {
        const auto found = tables.m_groups.constFind(code);
        if (found == tables.m_groups.cend() || found->never || office->never.contains(code)) {
            return false;
        }
        const QString express = office->express.value(code);
        if (law != nullptr && law->groups.contains(code) && express.isEmpty()) {
            return true;
        }
        return office->open.contains(code) &&
               std::any_of(valid.cbegin(), valid.cend(), [&](const model::Consent *consent) {
                   const QStringList scope = items(consent->scope);
                   const bool covers = !express.isEmpty()         ? scope.contains(express)
                                       : found->strands.isEmpty() ? !scope.isEmpty()
                                                                  : namesStrand(scope, found->strands);
                   return covers && isNeeded(*found, scope);
               });
    }
    bool may(const QString &group)
    {
        const auto found = known.constFind(group);
        return found != known.cend() ? *found : *known.insert(group, groupMay(group));
    }
    [[nodiscard]] bool mayBeSent(const QString &field) const
    {
        // On screen an event is a deadline; what leaves of it is where a clock starts.
        const QString right = field.startsWith(u"event."_s) ? u"clock_starts"_s : tables.m_rightOf.value(field);
        return !tables.m_hasRole || tables.m_sendable.contains(right);
    }
    bool contactMay(const model::KeptRecord &record, const QString &field)
    {
        if (one.entrusted.disputed.contains(record.id) || one.entrusted.disputed.contains(record.id + u' ' + field)) {
            return false;
        }
        const QString kind = record.fields.value(u"address_kind"_s).toString();
        const bool isLetter = record.fields.value(u"channel"_s) == u"letter"_s;
        const bool isPlaceSafe = kind == u"third_party"_s || kind == u"legal_body"_s ||
                                 (kind == u"own"_s && file.cohabiting == model::Answer::No);
        if (record.fields.value(u"safe"_s) != u"yes"_s || (isLetter && !isPlaceSafe)) {
            return one.entrusted.known.contains(record.id) &&
                   (field == u"safe"_s || field == u"sms"_s || field == u"voicemail"_s);
        }
        return !isLetter || may(u"address"_s);
    }
    bool fieldMay(const model::KeptRecord &record, const QString &field)
    {
        const QString type = model::word(record.type);
        const QString name = type + u'.' + field;
        if (record.id.left(8) != us || namesUnsafe(record, field)) {
            return false;
        }
        switch (record.type) {
        case RecordType::Measure:
            return tables.m_groupOf.contains(name) && measureMay(record.fields.value(u"code"_s).toString()) &&
                   mayBeSent(name);
        case RecordType::Note:
            return (field == u"kind"_s || field == u"text"_s || field == u"at"_s) &&
                   !record.fields.contains(u"kind"_s) && // null: a fact
                   may(u"facts"_s) && !one.dangerous.contains(record.fields.value(u"text"_s).toString()) &&
                   mayBeSent(u"note.fact"_s);
        case RecordType::Orientation:
            if (record.id != orientation.id.text() ||
                (field == u"measures"_s &&
                 !std::all_of(codes.cbegin(), codes.cend(), [this](const QString &c) { return measureMay(c); }))) {
                return false;
            }
            break;
        case RecordType::Contact:
            if (!contactMay(record, field)) {
                return false;
            }
            break;
        default: break;
        }
        return tables.m_groupOf.contains(name) && may(tables.m_groupOf.value(name)) && mayBeSent(name);
    }
};

QSet<QString> ScopeReferee::leaving(const AnyCase &one) const
{
    Sitting sitting(*this, one);
    QSet<QString> fields;
    for (const model::KeptRecord &record : one.records) {
        bool any = false;
        // Whoever was given an orientation learns that it was taken back.
        const bool isGone = record.id == sitting.orientation.id.text() && sitting.orientation.recalledAt.isValid() &&
                            record.id.left(8) == sitting.us && one.entrusted.known.contains(record.id);
        for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field) {
            const bool tellsIt = isGone && (field.key() == u"office"_s || field.key() == u"recalled_at"_s ||
                                            field.key() == u"recalled_because"_s);
            if (field.key() != u"case_id"_s && (tellsIt || (sitting.isOpen && sitting.fieldMay(record, field.key())))) {
                fields.insert(record.id + u' ' + field.key());
                any = true;
            }
        }
        if (any && record.fields.contains(u"case_id"_s)) {
            fields.insert(record.id + u" case_id"_s);
        }
    }
    return fields;
}
