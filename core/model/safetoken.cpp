// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/safetoken.h"

#include "core/base/result.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace relais::model {

namespace {

using Kind = SafeToken::Kind;

/// Lower case without accents; unlike folded() it keeps dashes, commas and colons, which carry meaning here.
QString plainOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c == u'\'' || c == u'’' || c == u'.' || c == u'(' || c == u')' || c == u'"' || c == u'«' || c == u'»') {
            plain += u' ';
        } else if (c == u'–' || c == u'—' || c == u'\u2010') {
            plain += u'-';
        } else if (!c.isMark()) {
            plain += c == u'\n' ? u';' : c;
        }
    }
    return plain.simplified();
}

struct Phrase {
    QRegularExpression pattern;
    QString instead;
};

/// Turns of phrase that are one word for us. Voicemail and SMS come first: « pas de message » forbids no hour.
const QList<Phrase> &phrases()
{
    const auto phrase = [](const QString &pattern, const QString &instead) {
        return Phrase{QRegularExpression(u"\\b(?:"_s + pattern + u")\\b"_s), instead};
    };
    static const QList<Phrase> kPhrases = {
        phrase(
            u"(ne )?(pas|jamais) (laisser )?(de|sur( le| la)?) ?(messages?( (vocal|vocaux))?|messagerie|repondeur)"_s,
            u" voicemailno "_s),
        phrase(u"messages?( (vocal|vocaux))? (ok|possibles?|autorises?)"_s, u" voicemailyes "_s),
        phrase(u"(ne )?(pas|jamais) (envoyer )?(de |d )?(sms|textos?)"_s, u" smsno "_s),
        phrase(u"(sms|textos?) (ok|possibles?|autorises?)"_s, u" smsyes "_s),
        phrase(u"ne (pas|jamais) (appeler|telephoner|contacter|joindre)"_s, u" jamais "_s),
        phrase(u"apres[- ]midi"_s, u"apresmidi"_s),
        phrase(u"week[- ]?end"_s, u"weekend"_s),
        phrase(u"(tout le temps|n importe quand|a toute heure|24 ?h? ?(/|sur) ?24( ?h)?)"_s, u" toujours "_s),
        phrase(u"(tous les jours|7 ?j? ?(/|sur) ?7( ?j)?)"_s, u" touslesjours "_s),
        phrase(u"a partir de"_s, u"apres"_s),
        phrase(u"jusqu a"_s, u"avant"_s),
        phrase(u"pause( de)?( dej(euner)?)?"_s, u" "_s),
    };
    return kPhrases;
}

const QHash<QString, SafeToken> &words()
{
    static const QHash<QString, SafeToken> kWords = [] {
        QHash<QString, SafeToken> all;
        const auto add = [&all](std::initializer_list<const char *> spellings, const SafeToken &token) {
            for (const char *spelling : spellings) {
                all.insert(QString::fromLatin1(spelling), token);
            }
        };
        add({"lun", "lundi", "lundis"}, {Kind::Days, 0x01});
        add({"mar", "mardi", "mardis"}, {Kind::Days, 0x02});
        add({"mer", "merc", "mercredi", "mercredis"}, {Kind::Days, 0x04});
        add({"jeu", "jeudi", "jeudis"}, {Kind::Days, 0x08});
        add({"ven", "vend", "vendredi", "vendredis"}, {Kind::Days, 0x10});
        add({"sam", "samedi", "samedis"}, {Kind::Days, 0x20});
        add({"dim", "dimanche", "dimanches"}, {Kind::Days, 0x40});
        add({"semaine"}, {Kind::Days, 0x1f});
        add({"weekend", "weekends"}, {Kind::Days, 0x60});
        add({"touslesjours"}, {Kind::Days, 0x7f});
        add({"matin", "matins", "matinee"}, {Kind::Part, 8 * 60, 12 * 60, 0, 12 * 60});
        add({"midi", "midis"}, {Kind::Part, 12 * 60, 14 * 60, 12 * 60, 14 * 60});
        add({"apresmidi"}, {Kind::Part, 14 * 60, 18 * 60, 12 * 60, 18 * 60});
        add({"soir", "soirs", "soiree"}, {Kind::Part, 18 * 60, 21 * 60, 17 * 60, 24 * 60});
        add({"minuit"}, {Kind::Hour, 24 * 60});
        add({"toujours"}, {Kind::Always});
        add({"avant"}, {Kind::Before});
        add({"apres"}, {Kind::After});
        add({"entre"}, {Kind::Between});
        add({"et", "ou", "ni"}, {Kind::And});
        add({"a", "au"}, {Kind::To});
        add({"jamais", "sauf", "pas", "hors", "excepte"}, {Kind::Never});
        return all;
    }();
    return kWords;
}

bool isFiller(const QString &word)
{
    static const QSet<QString> kFillers = {u"le"_s,         u"la"_s,         u"les"_s, u"l"_s,       u"du"_s,
                                           u"de"_s,         u"des"_s,        u"d"_s,   u"tous"_s,    u"en"_s,
                                           u"seulement"_s,  u"uniquement"_s, u"que"_s, u"appeler"_s, u"joignable"_s,
                                           u"disponible"_s, u"dispo"_s};
    return kFillers.contains(word);
}

SafeToken hourToken(const QRegularExpressionMatch &match)
{
    const int hour = match.captured(u"hour"_s).toInt();
    const int minute = match.captured(u"minute"_s).toInt();
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
        return {};
    }
    return {Kind::Hour, hour * 60 + minute};
}

SafeToken markToken(QChar mark)
{
    switch (mark.unicode()) {
    case u'-': return {Kind::Dash};
    case u',':
    case u'/':
    case u'+':
    case u'&': return {Kind::Comma};
    case u';': return {Kind::Stop};
    default: return {};
    }
}

} // namespace

SafeTokens safeTokens(const QString &text)
{
    QString plain = plainOf(text);
    for (const Phrase &phrase : phrases()) {
        plain.replace(phrase.pattern, phrase.instead);
    }
    // An hour is "9h", "9 h 30", "9:30", or the bare 9 of "9-11h". In "9h 11h30" the 11 is no minute.
    static const QRegularExpression kToken(
        uR"((?<hour>\d{1,2}) ?(?:heures?|h|:)(?: ?(?<minute>\d{2})(?!\d| ?[h:]))?|(?<bare>\d{1,2})(?= ?- ?\d{1,2} ?[h:])|(?<word>[a-z]+)|(?<mark>[^\s]))"_s);
    SafeTokens tokens;
    for (auto matches = kToken.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        const QString word = match.captured(u"word"_s);
        if (word == u"voicemailno"_s || word == u"voicemailyes"_s) {
            tokens.voicemail = word.endsWith(u"no"_s) ? Answer::No : Answer::Yes;
        } else if (word == u"smsno"_s || word == u"smsyes"_s) {
            tokens.sms = word.endsWith(u"no"_s) ? Answer::No : Answer::Yes;
        } else if (!word.isEmpty()) {
            if (!isFiller(word)) {
                tokens.list << words().value(word);
            }
        } else if (match.hasCaptured(u"hour"_s)) {
            tokens.list << hourToken(match);
        } else if (match.hasCaptured(u"bare"_s)) {
            tokens.list << SafeToken{Kind::Hour, match.captured(u"bare"_s).toInt() * 60};
        } else {
            tokens.list << markToken(match.captured(u"mark"_s).front());
        }
    }
    return tokens;
}

} // namespace relais::model
