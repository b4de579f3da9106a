// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/columnwords.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/model/measure.h"
#include "core/model/shipped.h"

#include <algorithm>

namespace relais::work {

namespace {

/// Texts without a letter or digit (« ? ») fold to nothing: they are compared as they are.
QString comparable(const QString &text)
{
    const QString plain = folded(text);
    return plain.isEmpty() ? tidied(text) : plain;
}

/// Whether `words` stand in `text` as whole words, both folded.
bool holdsWords(const QString &text, const QString &words)
{
    return QString(u' ' + text + u' ').contains(u' ' + words + u' ');
}

ColumnTarget readTarget(JsonReader &reader)
{
    return {reader.string("target"), reader.strings("words", JsonReader::Presence::Required),
            reader.boolean("repeats")};
}

} // namespace

Result<ColumnWords> ColumnWords::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"columns"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"columns"_s);
    reader.integer("version");
    reader.string("source");
    reader.string("checked_on");
    const QJsonArray columns = reader.array("columns");
    const QJsonObject values = reader.object("values");
    ColumnWords words;
    words.m_totalWords = reader.strings("total_words", JsonReader::Presence::Required);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        JsonReader line(columns[i].toObject(), u"columns[%1]"_s.arg(i));
        words.m_targets << readTarget(line);
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonObject stable = field->toObject();
        for (auto word = stable.begin(); word != stable.end(); ++word) {
            JsonReader line({{u"texts"_s, *word}}, u"values."_s + field.key() + u'.' + word.key());
            const QStringList texts = line.strings("texts", JsonReader::Presence::Required);
            if (const auto whole = line.finish(); !whole) {
                return whole.error();
            }
            for (const QString &text : texts) {
                words.m_values[field.key()].insert(comparable(text), word.key());
            }
        }
    }
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    return words;
}

bool ColumnWords::isTarget(const QString &name) const
{
    const QString state = name.section(u'.', 2);
    if (name.startsWith(u"measure."_s) && model::fromWord<model::MeasureStatus>(state)) {
        return !name.section(u'.', 1, 1).isEmpty();
    }
    return std::any_of(m_targets.cbegin(), m_targets.cend(), [&](const ColumnTarget &t) { return t.name == name; });
}

bool ColumnWords::mayRepeat(const QString &name) const
{
    return std::any_of(m_targets.cbegin(), m_targets.cend(),
                       [&](const ColumnTarget &t) { return t.name == name && t.repeats; });
}

int ColumnWords::likeness(const ColumnTarget &target, const QString &head)
{
    constexpr int kWholeHead = 1000;
    int best = 0;
    for (const QString &words : target.words) {
        if (head == words) {
            return kWholeHead + static_cast<int>(words.size());
        }
        if (holdsWords(head, words)) {
            best = qMax(best, static_cast<int>(words.size()));
        }
    }
    return best;
}

QString ColumnWords::valueOf(const QString &field, const QString &text) const
{
    return m_values.value(field).value(comparable(text));
}

bool ColumnWords::announcesTotal(const QString &text) const
{
    const QString plain = folded(text) + u' ';
    return std::any_of(m_totalWords.cbegin(), m_totalWords.cend(),
                       [&](const QString &word) { return plain.startsWith(word + u' '); });
}

const ColumnWords &columnWords()
{
    static const ColumnWords shipped = ColumnWords::read(model::shippedBytes(u"import/columns.json"_s)).value();
    return shipped;
}

} // namespace relais::work
