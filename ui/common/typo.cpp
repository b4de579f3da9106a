// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typo.h"

#include <QList>
#include <QRegularExpression>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Rule {
    QRegularExpression pattern;
    QString by;
};

Rule rule(const char *pattern, const QString &by)
{
    return {QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption), by};
}

// Lexique des règles typographiques en usage à l'Imprimerie nationale; applied in order. In the patterns A0 is the
// no-break space and 202F the narrow one. A hyphen between figures is left alone unless they are hours or are followed
// by a unit: « CPC 1136-3 » and « 76-2026-00117 » are no ranges.
const QList<Rule> &rules()
{
    static const QList<Rule> kRules = {
        rule(R"(\.\.\.)", u"…"_s),
        rule(R"((?<=\p{L})'(?=[\p{L}«]))", u"’"_s),
        rule(R"((\d{1,2}(?:[:h]\d{2}|[ \x{A0}]?h)) ?[-–] ?(?=\d{1,2}[ \x{A0}]?[:h]))", u"\\1–"_s),
        rule(R"((?<![\d\-–.])(\d{1,3})-(\d{1,3})(?=[ \x{A0}](?:ans|jours|mois|semaines|h)\b))", u"\\1–\\2"_s),
        rule(R"(«[ \x{A0}\x{202F}]*)", u"«\u202F"_s),
        rule(R"([ \x{A0}\x{202F}]*»)", u"\u202F»"_s),
        rule(R"((?<=[^\s\x{A0}\x{202F};!?(\[])[ \x{A0}\x{202F}]*(?=[;!?](?![\w=&/])))", u"\u202F"_s),
        rule(R"((?<=[\p{L}\d»)\]])[ \x{A0}\x{202F}]*:(?=\s|$))", u"\u00A0:"_s),
        // Telephone numbers: pairs of digits, five of them.
        rule(R"((?<!\d)(0\d)[ \x{202F}](\d\d)[ \x{202F}](\d\d)[ \x{202F}](\d\d)[ \x{202F}](\d\d)(?!\d))",
             u"\\1\u00A0\\2\u00A0\\3\u00A0\\4\u00A0\\5"_s),
        // Thousands written with a space. Longer runs of digits may be postal codes and are left alone.
        rule(
            R"((?<![\d\x{A0}\x{202F}])(?<!\d )(\d{1,3})[ \x{A0}](?=\d{3}(?:[ \x{A0}\x{202F}]\d{3})*(?![\d\-–:/]|[ \x{A0}\x{202F}]\d)))",
            u"\\1\u202F"_s),
        rule(R"((?<=\d\x{202F}\d{3})[ \x{A0}](?=\d{3}(?!\d)))", u"\u202F"_s),
        rule(
            R"((?<=\d) (?=(?:h|min|s|km|m|cm|mm|€|%|Kio|Mio|Gio|ko|Mo|Go|ans?|jours?|mois|nuits?|semaines?)(?![\p{L}\d])))",
            u"\u00A0"_s),
        rule(R"((?<=\dh|\d\x{A0}h) (?=\d{2}(?!\d)))", u"\u00A0"_s),
        rule(R"((?<![\d.,:])1 (?=(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)))", u"1er "_s),
        rule(R"((?<=\d|1er) (?=(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)))", u"\u00A0"_s),
    };
    return kRules;
}

} // namespace

QString typo(const QString &text)
{
    if (text.contains("://"_L1)) {
        return text;
    }
    QString out = text;
    for (const Rule &rule : rules()) {
        out.replace(rule.pattern, rule.by);
    }
    return out;
}

} // namespace relais::ui
