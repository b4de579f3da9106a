// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/thirdparties.h"

#include "core/base/text.h"
#include "core/store/records.h"
#include "core/work/accesswords.h"

#include <QRegularExpression>
#include <QSet>

namespace relais::work {

namespace {

constexpr qsizetype kTelling = 3;  ///< a shorter word is in many a sentence
constexpr qsizetype kNational = 9; ///< digits of a French number without what stands before it

/// Folded words of names that are long enough to tell somebody.
QStringList tellingWords(const QString &names)
{
    QStringList words = folded(names).split(u' ');
    words.removeIf([](const QString &word) { return word.size() < kTelling; });
    return words;
}

QStringList ownWords(const store::Reader &reader, const model::Case &file)
{
    QStringList words;
    if (const auto person = store::recordById<model::Person>(reader, file.person)) {
        words << tellingWords(person->lastName) << tellingWords(person->birthName) << tellingWords(person->firstName);
    }
    for (const model::Child &child : store::recordsOf<model::Child>(reader, file.id)) {
        words << tellingWords(child.firstName);
    }
    return words;
}

QString replacedAll(const QString &text, const QRegularExpression &pattern,
                    const std::function<QString(const QString &)> &other)
{
    QString answer;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        answer += text.mid(done, match.capturedStart() - done) + other(match.captured());
        done = match.capturedEnd();
    }
    return answer + text.mid(done);
}

} // namespace

ThirdParties::ThirdParties(const store::Reader &reader, const model::Case &file)
{
    for (const model::User &user : store::allRecords<model::User>(reader)) {
        name(user.name, AccessWords::tr("the service"));
    }
    for (const QString &colleague : {file.referent, file.consentBy}) {
        name(colleague, AccessWords::tr("the service"));
    }
    name(file.detectorContact, AccessWords::tr("a partner"));
    for (const model::Measure &measure : store::recordsOf<model::Measure>(reader, file.id)) {
        name(measure.partner, AccessWords::tr("a partner"));
    }
    for (const model::Exclusion &exclusion : store::recordsOf<model::Exclusion>(reader, file.id)) {
        name(exclusion.name, AccessWords::tr("another person"));
    }
    for (const model::Note &note : store::recordsOf<model::Note>(reader, file.id)) {
        name(note.by, AccessWords::tr("the service"));
    }
    for (const model::Author &author : store::recordsOf<model::Author>(reader, file.id)) {
        name(author.name, AccessWords::tr("the other parent"));
        name(author.workplace, AccessWords::tr("another place"));
    }
    for (const QString &own : ownWords(reader, file)) {
        m_parts.remove(own);
    }
    for (const QString &number : {file.reference, file.beneficiaryNumber}) {
        m_numbers << digitsOf(number).right(kNational);
    }
    for (const model::Contact &contact : store::recordsOf<model::Contact>(reader, file.id)) {
        name(contact.readBy, AccessWords::tr("another person"));
        m_numbers << digitsOf(contact.value).right(kNational);
        m_mails << contact.value.toLower();
    }
}

void ThirdParties::name(const QString &names, const QString &part)
{
    for (const QString &word : tellingWords(names)) {
        m_parts.insert(word, part);
    }
}

QString ThirdParties::masked(const QString &text) const
{
    static const QRegularExpression kMail(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kNumber(u"\\+?\\d(?:[ .\\-\\x{a0}\\x{202f}]?\\d){8,13}"_s);
    static const QRegularExpression kWord(u"[\\p{L}\\p{M}\\p{N}]+(?:['’\\-][\\p{L}\\p{M}\\p{N}]+)*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto count = [this](const QString &part) -> QString {
        ++m_replaced;
        return u'[' + part + u']';
    };
    QString answer = replacedAll(text, kMail, [&](const QString &mail) {
        return m_mails.contains(mail.toLower()) ? mail : count(AccessWords::tr("mail of another person"));
    });
    answer = replacedAll(answer, kNumber, [&](const QString &number) {
        const bool isHers = m_numbers.contains(digitsOf(number).right(kNational));
        return isHers ? number : count(AccessWords::tr("number of another person"));
    });
    return replacedAll(answer, kWord, [&](const QString &word) -> QString {
        QStringList pieces = folded(word).split(u' ');
        pieces << folded(word).remove(u' ');
        for (const QString &piece : std::as_const(pieces)) {
            if (const auto part = m_parts.constFind(piece); part != m_parts.constEnd()) {
                return count(*part);
            }
        }
        return word;
    });
}

bool tellsOfHer(const store::Reader &reader, const model::Case &file, const QString &text)
{
    QStringList words = ownWords(reader, file);
    for (const QString &place : {file.commune, file.accommodation, file.childrenRemark}) {
        words << tellingWords(place);
    }
    for (const model::Child &child : store::recordsOf<model::Child>(reader, file.id)) {
        words << tellingWords(child.school);
    }
    const QString said = u' ' + folded(text) + u' ';
    const bool named = std::any_of(words.cbegin(), words.cend(),
                                   [&](const QString &word) { return said.contains(u' ' + word + u' '); });
    QStringList numbers{file.reference, file.beneficiaryNumber};
    for (const model::Contact &contact : store::recordsOf<model::Contact>(reader, file.id)) {
        numbers << contact.value;
    }
    const QString digits = digitsOf(text);
    return named || std::any_of(numbers.cbegin(), numbers.cend(), [&](const QString &number) {
               const QString tail = digitsOf(number).right(kNational);
               return tail.size() >= 6 && digits.contains(tail);
           });
}

} // namespace relais::work
