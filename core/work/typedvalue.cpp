// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/typedvalue.h"

#include "core/model/dateinput.h"
#include "core/model/territory.h"

namespace relais::work {

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

Result<QVariant> typedIn(model::RecordType type, const QString &field, const QString &text, const QDate &today)
{
    using model::RecordType;
    switch (type) {
    case RecordType::Case: return typed<model::Case>(field, text, today);
    case RecordType::Person: return typed<model::Person>(field, text, today);
    case RecordType::Contact: return typed<model::Contact>(field, text, today);
    case RecordType::Child: return typed<model::Child>(field, text, today);
    case RecordType::Author: return typed<model::Author>(field, text, today);
    case RecordType::Measure: return typed<model::Measure>(field, text, today);
    case RecordType::Event: return typed<model::Event>(field, text, today);
    case RecordType::Consent: return typed<model::Consent>(field, text, today);
    default: return Error{ErrorCode::InvalidInput, u"no value of "_s + model::word(type) + u" is typed"_s};
    }
}

} // namespace

Result<QVariant> typedValue(model::RecordType type, const QString &field, const QString &text, const QDate &today)
{
    Result<QVariant> value = typedIn(type, field, text, today);
    if (value && type == model::RecordType::Case && field == u"department"_s) {
        const model::Territory *place = model::findTerritory(text);
        if (place == nullptr) {
            return Error{ErrorCode::InvalidInput, u"unknown department "_s + text};
        }
        value = QVariant(place->code);
    }
    return value;
}

} // namespace relais::work
