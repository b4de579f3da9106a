// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/text.h"

#include <QSqlQuery>

#include <algorithm>

namespace relais::store {

namespace {

/// National and international digits of a telephone number, and its last four.
QStringList phoneWords(const QString &phone)
{
    QString digits = digitsOf(phone);
    if (digits.size() < 4) {
        return {};
    }
    QStringList words{digits, digits.right(4)};
    if (phone.trimmed().startsWith(u'+') || digits.startsWith(u"00"_s)) {
        if (digits.startsWith(u"00"_s)) {
            digits.remove(0, 2);
        }
        words << digits;
        // French numbers and those of the overseas départements are dialled with a leading 0 inside the country.
        static const QStringList kCodes{u"33"_s, u"262"_s, u"590"_s, u"594"_s, u"596"_s, u"508"_s};
        for (const QString &code : kCodes) {
            if (digits.startsWith(code) && digits.size() == code.size() + 9) {
                words << u'0' + digits.mid(code.size());
            }
        }
    }
    return words;
}

QString joined(const QStringList &texts, QStringList (*split)(const QString &))
{
    QStringList words;
    for (const QString &text : texts) {
        words << split(text);
    }
    words.removeDuplicates();
    return words.join(u' ');
}

QString quoted(const QString &word)
{
    return u'"' + word + u"\"*"_s; // folded words hold letters and digits only: nothing to escape
}

bool isNumeric(const QString &words)
{
    return std::all_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit() || c == u' '; });
}

} // namespace

void indexCase(Tx &tx, const model::CaseId &caseId, const SearchText &text)
{
    tx.run(u"INSERT OR IGNORE INTO main.search_cases (case_id) VALUES (?)"_s, {caseId.text()});
    const QVariant doc = tx.one(u"SELECT doc FROM search_cases WHERE case_id = ?"_s, {caseId.text()});
    QStringList notes;
    for (const QString &note : text.notes) {
        notes << folded(note);
    }
    tx.run(u"INSERT OR REPLACE INTO main.search (rowid, name, reference, phone, note) VALUES (?, ?, ?, ?, ?)"_s,
           {doc, joined(text.names, searchWords), QString(folded(text.reference) + u' ' + digitsOf(text.reference)),
            joined(text.phones, phoneWords), notes.join(u' ')});
}

void dropFromIndex(Tx &tx, const model::CaseId &caseId)
{
    tx.run(u"DELETE FROM main.search WHERE rowid = (SELECT doc FROM search_cases WHERE case_id = ?)"_s,
           {caseId.text()});
}

namespace {

/// A question to the index: its text, and how many phrases at its beginning must stand together.
struct Question {
    QString expression;
    qsizetype words = 0;
};

Question questionOf(const QString &query)
{
    const QString plain = folded(query);
    if (plain.isEmpty()) {
        return {};
    }
    if (plain.size() == 1) { // a first letter begins some word of nearly every note: it says nothing yet
        return {u"{name reference phone} : "_s + quoted(plain), 1};
    }
    const QStringList words = plain.split(u' ');
    QStringList all;
    for (const QString &word : words) {
        all << quoted(word);
    }
    QString expression = all.join(u" AND "_s);
    // « Le Fevre » also finds « Lefèvre », "06 39 98" the number written without spaces, "0033 6" the one with +33.
    QString whole = words.join(QString());
    if (words.size() > 1) {
        expression = u"("_s + expression + u") OR {name reference phone} : "_s + quoted(whole);
    }
    if (isNumeric(plain) && whole.startsWith(u"00"_s)) {
        expression = u"("_s + expression + u") OR phone : "_s + quoted(whole.mid(2));
    }
    return {expression, words.size()};
}

} // namespace

QString searchExpression(const QString &query)
{
    return questionOf(query).expression;
}

QHash<model::CaseId, SearchField> searchCases(const Reader &reader, const QString &query)
{
    QHash<model::CaseId, SearchField> hits;
    const Question question = questionOf(query);
    if (question.expression.isEmpty()) {
        return hits;
    }
    // The columns of the index stand in the order of SearchField.
    reader.each(u"SELECT s.case_id, hit_field(search, ?) FROM search JOIN search_cases AS s ON s.doc = search.rowid"
                " WHERE search MATCH ?"_s,
                {question.words, question.expression}, [&](const QSqlQuery &row) {
                    hits.insert(model::CaseId(row.value(0).toString()), static_cast<SearchField>(row.value(1).toInt()));
                });
    return hits;
}

} // namespace relais::store
