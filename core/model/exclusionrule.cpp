// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exclusionrule.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <QSet>

#include <algorithm>

namespace relais::model {

namespace {

/// One word of a name; its particles are written with it.
struct NameWord {
    QString whole; ///< "dekermadec"
    QString bare;  ///< "kermadec"; the same where the particle is part of the name (« Le Goff »)

    [[nodiscard]] bool isInitial() const { return whole.size() == 1; }
    [[nodiscard]] bool is(const NameWord &other) const
    {
        return whole == other.whole || bare == other.bare || whole == other.bare || bare == other.whole;
    }
    [[nodiscard]] bool abbreviates(const NameWord &other) const { return isInitial() && other.whole.startsWith(whole); }
};
using NameWords = QList<NameWord>;

NameWords wordsOf(const QString &name)
{
    static const QStringList kTitles{u"m"_s, u"mr"_s, u"mme"_s, u"mlle"_s, u"monsieur"_s, u"madame"_s, u"dr"_s};
    static const QStringList kNoble{u"d"_s, u"de"_s, u"von"_s, u"van"_s};
    static const QStringList kJoined{u"le"_s, u"la"_s,  u"les"_s, u"l"_s,   u"du"_s, u"des"_s, u"el"_s,
                                     u"al"_s, u"ben"_s, u"ait"_s, u"mac"_s, u"mc"_s, u"o"_s};
    NameWords words;
    QString particle; // what is to be written with the next word…
    QString part;     // …of which this belongs to the name itself
    QStringList split;
    QSet<qsizetype> initials; // « L. Roussel » is not « L’Roussel »: the dot tells
    const QStringList written = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &token : written) {
        const QStringList parts = folded(token).split(u' ', Qt::SkipEmptyParts);
        if (parts.size() == 1 && parts.first().size() == 1 && token.endsWith(u'.')) {
            initials.insert(split.size());
        }
        split << parts;
    }
    for (qsizetype i = 0; i < split.size(); ++i) {
        const QString word = split[i] == u"st"_s ? u"saint"_s : split[i] == u"ste"_s ? u"sainte"_s : split[i];
        const bool more = i + 1 < split.size();
        if (i == 0 && more && kTitles.contains(word)) {
            continue;
        }
        if (more && !initials.contains(i) && (kNoble.contains(word) || kJoined.contains(word))) {
            particle += word;
            part += kJoined.contains(word) ? word : QString();
            continue;
        }
        words << NameWord{particle + word, part + word};
        particle.clear();
        part.clear();
    }
    return words;
}

QString joined(const NameWords &words, qsizetype from, qsizetype count, QString NameWord::*form)
{
    QString text;
    for (qsizetype i = from; i < from + count; ++i) {
        text += words[i].*form;
    }
    return text;
}

/// Whether some run of the words, written as one, is the whole of the other.
bool holds(const NameWords &words, const NameWords &wanted)
{
    const QString whole = joined(wanted, 0, wanted.size(), &NameWord::whole);
    const QString bare = joined(wanted, 0, wanted.size(), &NameWord::bare);
    for (qsizetype from = 0; from < words.size(); ++from) {
        for (qsizetype count = 1; from + count <= words.size(); ++count) {
            for (QString NameWord::*form : {&NameWord::whole, &NameWord::bare}) {
                const QString run = joined(words, from, count, form);
                if (!run.isEmpty() && (run == whole || run == bare)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// Whether every word of the shorter name stands in the longer, at least one of them in full.
bool isSamePerson(const NameWords &one, const NameWords &other)
{
    const NameWords &few = one.size() <= other.size() ? one : other;
    NameWords rest = one.size() <= other.size() ? other : one;
    bool inFull = false;
    for (const bool initials : {false, true}) { // a full word first, so that an initial takes what is left
        for (const NameWord &word : few) {
            if (word.isInitial() != initials) {
                continue;
            }
            const auto found = std::find_if(rest.begin(), rest.end(), [&](const NameWord &candidate) {
                return word.is(candidate) || word.abbreviates(candidate) || candidate.abbreviates(word);
            });
            if (found == rest.end()) {
                return false;
            }
            inFull = inFull || (!initials && word.is(*found));
            rest.erase(found);
        }
    }
    return inFull;
}

} // namespace

bool means(const Exclusion &exclusion, const Someone &who)
{
    const NameWords excluded = wordsOf(exclusion.name);
    const NameWords known = wordsOf(exclusion.kind == ExclusionKind::Office ? who.office : who.name);
    if (excluded.isEmpty() || known.isEmpty()) {
        return false;
    }
    switch (exclusion.kind) {
    case ExclusionKind::Office: return holds(known, excluded) || (known.size() > 1 && holds(excluded, known));
    case ExclusionKind::FamilyName: return holds(known, excluded);
    case ExclusionKind::Person: return isSamePerson(known, excluded) || holds(known, excluded);
    }
    Q_UNREACHABLE();
}

bool may(const QList<Exclusion> &exclusions, const Someone &who)
{
    return std::none_of(exclusions.cbegin(), exclusions.cend(),
                        [&](const Exclusion &exclusion) { return means(exclusion, who); });
}

} // namespace relais::model
