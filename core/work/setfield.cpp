// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dateinput.h"
#include "core/model/phone.h"
#include "core/model/territory.h"
#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/contactalert.h"

namespace relais::work::cases {

namespace {

/// Turns typed text into the stored value of one named field; an empty text empties the field.
class TypedField
{
public:
    TypedField(QString name, QString text, QDate today)
        : m_name(std::move(name)), m_text(std::move(text)), m_today(today)
    {
    }

    template<class Value>
    void operator()(const char *name, const Value &sample)
    {
        if (m_name != QLatin1String(name)) {
            return;
        }
        m_known = true;
        if (!m_text.isEmpty()) {
            read(sample);
        }
    }

    [[nodiscard]] Result<QVariant> value() const
    {
        if (!m_known) {
            return Error{ErrorCode::InvalidInput, u"no field "_s + m_name};
        }
        if (!m_expects.isEmpty()) {
            return Error{ErrorCode::InvalidInput, m_name + u" expects "_s + m_expects};
        }
        return m_value;
    }

private:
    void read(const QString &) { m_value = m_text; }
    void read(const QDate &)
    {
        if (const auto date = model::parseDate(m_text, m_today, model::DateRules::Import)) {
            m_value = model::encoded(*date);
        } else {
            m_expects = u"a date, 2026-11-24 or 24/11/2026"_s;
        }
    }
    void read(const QDateTime &)
    {
        const QDateTime at = QDateTime::fromString(m_text, Qt::ISODate);
        m_value = model::encoded(at);
        if (!at.isValid()) {
            m_expects = u"an instant with its offset, 2026-11-24T09:04:00+01:00"_s;
        }
    }
    void read(const std::optional<int> &) { readNumber(); }
    void read(int) { readNumber(); }
    void readNumber()
    {
        bool whole = false;
        const int number = m_text.toInt(&whole);
        m_value = static_cast<qlonglong>(number);
        if (!whole || number < 0) {
            m_expects = u"a whole number"_s;
        }
    }
    template<class Tag>
    void read(const Id<Tag> &)
    {
        m_expects = u"no change by hand"_s;
    }
    template<class E>
    requires std::is_enum_v<E>
    void read(E)
    {
        if (const auto chosen = model::fromWord<E>(m_text)) {
            m_value = model::encoded(*chosen);
            return;
        }
        QStringList words;
        for (const auto &[candidate, text] : model::Words<E>::kList) {
            words << QString::fromLatin1(text);
        }
        m_expects = u"one of "_s + words.join(u", "_s);
    }

    QString m_name;
    QString m_text;
    QDate m_today;
    bool m_known = false;
    QVariant m_value;
    QString m_expects;
};

template<class Record>
Result<QVariant> typed(const QString &name, const QString &text, const QDate &today)
{
    TypedField field(name, text, today);
    const Record sample;
    describe(field, sample);
    return field.value();
}

/// The first contact of the case. A number typed anew is read anew.
Result<void> setContact(store::Tx &tx, const model::Case &file, const QString &name, const QVariant &value)
{
    const QList<model::Contact> contacts = store::recordsOf<model::Contact>(tx, file.id);
    if (contacts.isEmpty()) {
        return Error{ErrorCode::NotFound, u"contact"_s};
    }
    model::Fields fields = model::fieldsOf(contacts.first());
    fields.insert(name, value);
    model::Contact after = model::fromFields<model::Contact>(contacts.first().id.text(), fields);
    if (name == u"value"_s || name == u"channel"_s) {
        const bool isPhone = after.channel == model::Channel::Phone;
        after.e164 = isPhone ? model::parsePhone(after.value, file.department).e164 : QString();
    }
    contactalert::settleIfChecked(tx, after);
    store::save(tx, after);
    return {};
}

} // namespace

Result<void> setField(const Session &session, const model::CaseId &id, const QString &field, const QString &text)
{
    const qsizetype dot = field.indexOf(u'.');
    const QString group = dot < 0 ? u"case"_s : field.left(dot);
    const QString name = field.mid(dot + 1);
    static const QStringList kMovedByVerbs{u"status"_s,      u"exit_on"_s,   u"exit_reason"_s,
                                           u"source_line"_s, u"reference"_s, u"handed_from"_s};
    if (group == u"case"_s && kMovedByVerbs.contains(name)) {
        return Error{ErrorCode::Refused, name + u" changes by its own command"_s};
    }
    const QDate today = session.today();
    Result<QVariant> value = group == u"person"_s    ? typed<model::Person>(name, text, today)
                             : group == u"contact"_s ? typed<model::Contact>(name, text, today)
                             : group == u"case"_s
                                 ? typed<model::Case>(name, text, today)
                                 : Result<QVariant>(Error{ErrorCode::InvalidInput, u"no record "_s + group});
    if (!value) {
        return value.error();
    }
    if (group == u"case"_s && name == u"department"_s) {
        const model::Territory *place = model::findTerritory(text);
        if (place == nullptr) {
            return Error{ErrorCode::InvalidInput, u"unknown department "_s + text};
        }
        value = QVariant(place->code);
    }
    return session.vault.write(session.act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        if (group == u"case"_s) {
            tx.set(model::RecordType::Case, id.text(), name, *value);
        } else if (group == u"person"_s) {
            tx.set(model::RecordType::Person, file->person.text(), name, *value);
        } else {
            return setContact(tx, *file, name, *value);
        }
        return {};
    });
}

} // namespace relais::work::cases
