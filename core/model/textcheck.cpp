// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/textcheck.h"

#include "core/base/text.h"
#include "core/model/territory.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais::model {

namespace {

/// Parts of names that say nothing alone.
bool isParticle(const QString &word)
{
    static const QSet<QString> kParticles{u"de"_s,  u"du"_s,  u"des"_s, u"la"_s,   u"le"_s,  u"les"_s, u"el"_s,
                                          u"al"_s,  u"ben"_s, u"et"_s,  u"en"_s,   u"sur"_s, u"van"_s, u"da"_s,
                                          u"dos"_s, u"st"_s,  u"ste"_s, u"chez"_s, u"mme"_s};
    return word.size() < 2 || kParticles.contains(word);
}

void addNames(QSet<QString> &names, const QString &name)
{
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isParticle(word)) {
            names.insert(word);
        }
    }
    if (words.size() > 1) {
        names.insert(words.join(QString())); // « El Idrissi » written « Elidrissi »
    }
}

/// A word of the text, folded, and where it stands.
struct Word {
    QString folded;
    qsizetype from = 0;
    qsizetype end = 0;
    bool isCapital = false; ///< a capital and small letters, as in a name
};

QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression kWord(u"[\\p{L}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<Word> words;
    for (auto each = kWord.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString word = match.captured();
        const bool isCapital = word.size() > 1 && word.at(0).isUpper() && word.at(1).isLower();
        words << Word{folded(word), match.capturedStart(), match.capturedEnd(), isCapital};
    }
    return words;
}

/// Keeps what is found, the first and longest where two lie over each other.
class Findings
{
public:
    void add(qsizetype from, qsizetype end, TextReason reason) { m_list << TextFinding{from, end - from, reason}; }
    void addAll(const QString &text, const QRegularExpression &pattern, TextReason reason)
    {
        for (auto each = pattern.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const int group = pattern.captureCount();
            add(match.capturedStart(group), match.capturedEnd(group), reason);
        }
    }
    [[nodiscard]] QList<TextFinding> inOrder()
    {
        std::stable_sort(m_list.begin(), m_list.end(), [](const auto &a, const auto &b) {
            return a.from != b.from ? a.from < b.from : a.size > b.size;
        });
        QList<TextFinding> kept;
        for (const TextFinding &finding : std::as_const(m_list)) {
            if (kept.isEmpty() || finding.from >= kept.last().from + kept.last().size) {
                kept << finding;
            }
        }
        return kept;
    }

private:
    QList<TextFinding> m_list;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

void findNumbers(const QString &text, const TextSubject &subject, Findings &found)
{
    static const QRegularExpression kMail = pattern(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression kPhone =
        pattern(u"(?<![\\d/-])(?:(?:\\+|00)\\s?\\d{2,3}[\\s.-]?(?:\\(0\\))?\\d|0\\d)(?:[\\s.\\-]?\\d{2}){4}(?!\\d)"_s);
    static const QRegularExpression kSocial = pattern(
        u"(?<!\\d)[1-478]\\s?\\d{2}\\s?(?:0[1-9]|1[0-2]|[2-9]\\d)\\s?(?:\\d{2}|2[AB])\\s?\\d{3}\\s?\\d{3}(?:\\s?\\d{2})?(?!\\d)"_s);
    static const QRegularExpression kLong =
        pattern(u"(?<![\\d/-])\\d(?:[ .]?\\d){5,}(?![\\d/-])(?!\\s?(?:€|euros?\\b))"_s);
    found.addAll(text, kMail, TextReason::Mail);
    found.addAll(text, kSocial, TextReason::SocialNumber);
    found.addAll(text, kPhone, TextReason::Telephone);
    found.addAll(text, kLong, TextReason::LongNumber);
    if (subject.fundNumber.size() >= 4) {
        QStringList signs;
        for (const QChar sign : subject.fundNumber) {
            signs << QString(sign);
        }
        found.addAll(text, pattern(u"(?<!\\w)"_s + signs.join(u"[\\s.]?"_s) + u"(?!\\w)"_s), TextReason::FundNumber);
    }
}

void findBirths(const QString &text, const TextSubject &subject, Findings &found)
{
    static const QRegularExpression kDate =
        pattern(u"(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)|(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"_s);
    static const QRegularExpression kBorn =
        pattern(u"\\bnée?s? (?:le |en )?((?:\\d{1,2}(?:er)?[ /.-](?:\\p{L}+|\\d{1,2})[ /.-])?\\d{2,4})"_s);
    for (auto each = kDate.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QDate day = match.capturedStart(4) >= 0
                              ? QDate(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt())
                              : QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
        if (subject.births.contains(day)) {
            found.add(match.capturedStart(), match.capturedEnd(), TextReason::BirthDate);
        }
    }
    found.addAll(text, kBorn, TextReason::BirthDate);
}

void findStreets(const QString &text, Findings &found)
{
    static const QString kName =
        u"(?:\\s+(?:de la|de l['’]|du|des|de|d['’]|la|le|les))?\\s*(?-i:\\p{Lu})[\\p{L}'’-]+"_s;
    static const QRegularExpression kSure = pattern(
        u"(?:\\d+\\s*(?:bis|ter)?,?\\s+)?\\b(?:rue|avenue|boulevard|impasse|all[ée]e|chemin|quai|lotissement|résidence|hameau|ruelle|venelle)s?\\b(?:"_s +
        kName + u")?"_s);
    static const QRegularExpression kPerhaps = pattern(
        u"\\b(?:place|cours|cité|route|square|passage|villa|av\\.?|bd\\.?|foyer|hôtel|quartier|gare)\\b"_s + kName);
    static const QRegularExpression kNumbered =
        pattern(u"\\b\\d+\\s*(?:bis|ter)?,?\\s+(?:place|cours|cité|route|square|passage|villa|av|bd)\\b"_s);
    static const QRegularExpression kPostcode =
        pattern(u"\\b(?:0[1-9]|[1-8]\\d|9[0-578])\\d{3}(?=\\s+(?-i:\\p{Lu}))"_s);
    static const QRegularExpression kSchool = pattern(
        u"\\b(?:école|ecole|collège|lycée|crèche|maternelle|halte-garderie|périscolaire|centre de loisirs|assistante maternelle)s?\\b(?:"_s +
        kName + u")?"_s);
    found.addAll(text, kSchool, TextReason::School);
    for (const QRegularExpression &one : {kSure, kPerhaps, kNumbered, kPostcode}) {
        found.addAll(text, one, TextReason::Place);
    }
}

/// The longest run of words at `at` that is one of the known places; its count, 0 when none.
qsizetype placeAt(const QList<Word> &words, qsizetype at, const QSet<QString> &known)
{
    constexpr qsizetype kLongest = 5;
    QString run;
    qsizetype longest = 0;
    for (qsizetype count = 1; count <= kLongest && at + count <= words.size(); ++count) {
        run += (run.isEmpty() ? QString() : u" "_s) + words[at + count - 1].folded;
        longest = known.contains(run) ? count : longest;
    }
    return longest;
}

const QSet<QString> &departments()
{
    static const QSet<QString> kNames = [] {
        QSet<QString> names;
        for (const Territory &territory : territories()) {
            names.insert(folded(territory.name));
        }
        return names;
    }();
    return kNames;
}

/// Names and places: what the case tells, the départements (with their capital: « lot » is a word), and a word with a
/// capital behind one that leads somewhere.
void findWords(const QString &text, const TextSubject &subject, Findings &found)
{
    static const QSet<QString> kLeads{u"a"_s, u"vers"_s, u"depuis"_s, u"pres"_s, u"chez"_s};
    static const QSet<QString> kNoPlace{u"noel"_s, u"paques"_s, u"madame"_s, u"monsieur"_s, u"mme"_s, u"elle"_s};
    const QList<Word> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (subject.names.contains(word.folded)) {
            found.add(word.from, word.end, TextReason::Name);
        }
        if (const qsizetype count = placeAt(words, i, subject.places); count > 0) {
            found.add(word.from, words[i + count - 1].end, TextReason::Place);
        }
        if (const qsizetype count = placeAt(words, i, departments()); count > 0 && text.at(word.from).isUpper()) {
            found.add(word.from, words[i + count - 1].end, TextReason::Place);
        }
        const bool isLed = i > 0 && kLeads.contains(words[i - 1].folded);
        const bool isBeside = i > 0 && word.from == words[i - 1].end + 1;
        if (isLed && isBeside && word.isCapital && !kNoPlace.contains(word.folded)) {
            found.add(word.from, word.end, TextReason::Place);
        }
    }
}

} // namespace

TextSubject subjectOf(const Case &file, const Person &person, const QList<Child> &children,
                      const QList<Author> &authors)
{
    TextSubject subject;
    for (const QString &name : {person.lastName, person.birthName, person.firstName}) {
        addNames(subject.names, name);
    }
    subject.births << person.birthDate;
    for (const Child &child : children) {
        addNames(subject.names, child.firstName);
        subject.births << QDate::fromString(child.birth, Qt::ISODate);
        subject.places.insert(folded(child.school));
    }
    for (const Author &author : authors) {
        addNames(subject.names, author.name);
        subject.places.insert(folded(author.workplace));
    }
    subject.places.insert(folded(file.commune));
    subject.places.insert(folded(file.accommodation));
    subject.places.remove(QString());
    subject.births.removeAll(QDate());
    for (const QChar sign : file.beneficiaryNumber) {
        if (sign.isLetterOrNumber()) {
            subject.fundNumber += sign;
        }
    }
    return subject;
}

QList<TextFinding> checkText(const QString &text, const TextSubject &subject)
{
    Findings found;
    findNumbers(text, subject, found);
    findBirths(text, subject, found);
    findStreets(text, found);
    findWords(text, subject, found);
    return found.inOrder();
}

} // namespace relais::model
