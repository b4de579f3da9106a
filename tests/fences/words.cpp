// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fences/words.h"

#include <QXmlStreamReader>

namespace fences {

namespace {

struct Text {
    QString file;
    int line = 1;
    QString words;
    enum class Language { English, French } language = Language::English;
};

QRegularExpression anyWord(const QString &alternatives)
{
    return QRegularExpression(u"\\b(?:"_s + alternatives + u")\\b"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// The literals of one call joined, escapes resolved as far as our texts use them.
QString joined(const QString &literals)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (auto each = literal.globalMatch(literals); each.hasNext();) {
        text += each.next().captured(1);
    }
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}

QList<Text> codeTexts(const QString &root)
{
    const QString literals = u"((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"\\s*)+)"_s;
    const QRegularExpression plain(u"\\b(?:tr|QT_TR_NOOP|QT_TR_N_NOOP)\\(\\s*"_s + literals);
    const QRegularExpression named(
        u"\\b(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\\(\\s*\"[^\"]*\"\\s*,\\s*"_s + literals);
    QList<Text> found;
    for (const Source &source : sourcesUnder(root, {u"ui"_s, u"app"_s, u"core"_s})) {
        for (const QRegularExpression &pattern : {plain, named}) {
            for (auto each = pattern.globalMatch(source.code); each.hasNext();) {
                const QRegularExpressionMatch match = each.next();
                found.append({source.path, source.lineAt(match.capturedStart()), joined(match.captured(1))});
            }
        }
    }
    return found;
}

/// Texts of the .ui files, without those that are marked as not for translation.
QList<Text> formTexts(const QString &root)
{
    QList<Text> found;
    for (const QString &path : filesUnder(root, {u"ui"_s}, {u".ui"_s})) {
        QXmlStreamReader reader(textOf(root, path));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"string"_s) {
                const int line = static_cast<int>(reader.lineNumber());
                const bool translated = reader.attributes().value(u"notr"_s) != u"true"_s;
                const QString words = reader.readElementText();
                if (translated && !words.isEmpty()) {
                    found.append({path, line, words});
                }
            }
        }
    }
    return found;
}

/// Texts of XML elements that a person sees; tolerant of fragments, since compilers of these files judge their form.
QList<Text> xmlTexts(const QString &root, const QString &path, const QString &elements, Text::Language language)
{
    const QRegularExpression element(u"<("_s + elements + u")\\b[^>]*>([^<]*)</"_s);
    const QString text = textOf(root, path);
    QList<Text> found;
    for (auto each = element.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const int line = 1 + static_cast<int>(text.left(match.capturedStart()).count(u'\n'));
        found.append({path, line, match.captured(2), language});
    }
    return found;
}

QList<Text> plainTexts(const QString &root, const QString &path)
{
    QList<Text> found;
    int line = 0;
    for (const QString &words : textOf(root, path).split(u'\n')) {
        ++line;
        const bool comment = words.startsWith(u".\\\""_s) || words.startsWith(u"#!"_s);
        if (!comment) {
            found.append({path, line, words, Text::Language::English});
        }
    }
    return found;
}

QList<Text> allTexts(const QString &root)
{
    QList<Text> found = codeTexts(root) + formTexts(root);
    for (const QString &path : filesUnder(root, {u"translations"_s}, {u".ts"_s})) {
        const bool french = path.endsWith(u"_fr.ts"_s);
        found += xmlTexts(root, path, u"translation|numerusform"_s,
                          french ? Text::Language::French : Text::Language::English);
    }
    for (const QString &path : filesUnder(root, {u"packaging"_s}, {u".desktop"_s, u".metainfo.xml"_s, u".1"_s})) {
        found += plainTexts(root, path);
    }
    return found;
}

} // namespace

Breaches wordBreaches(const QString &root)
{
    // The command of the shared decisions is called access-pack; no window says it.
    static const QRegularExpression everywhere = anyWord(
        u"violences?|violente?s?|victims?|victimes?|PND|(?<!access-)(?<!access\\\\-)packs?|conjugale?s?|conjugaux|agresseurs?|abusers?|abri secret|oups|oops"_s);
    static const QRegularExpression french = anyWord(
        u"auteure?s?|synchronis\\w*|backups?|updates?|login|uploader|cliquer ici|erreur inattendue|valider|soumettre"_s);
    static const QRegularExpression title(u"^(urgence|emergency)$"_s, QRegularExpression::CaseInsensitiveOption);
    Breaches found;
    for (const Text &text : allTexts(root)) {
        const bool isFrench = text.language == Text::Language::French;
        QRegularExpressionMatch match = everywhere.match(text.words);
        if (!match.hasMatch() && isFrench) {
            match = french.match(text.words);
        }
        if (!match.hasMatch()) {
            match = title.match(text.words);
        }
        if (match.hasMatch()) {
            found.append({text.file, text.line, u"the program never says « "_s + match.captured() + u" »"_s});
        } else if (text.words.contains(u'!') && !text.file.startsWith(u"packaging/"_s)) {
            found.append({text.file, text.line, u"no exclamation mark"_s});
        }
    }
    return found;
}

Breaches codeBreaches(const QString &root)
{
    static const QRegularExpression listPattern(u"enum class ErrorCode \\{([^}]*)\\}"_s);
    static const QRegularExpression valuePattern(u"\\b[A-Z]\\w+"_s);
    Breaches found;
    QString sentences;
    for (const QString &path : filesUnder(root, {u"ui/shell"_s}, {u".cpp"_s})) {
        sentences += textOf(root, path);
    }
    sentences += textOf(root, u"core/work/exchangewords.cpp"_s); // which the windows and the command line share
    const QString wordTable = textOf(root, u"core/base/result.cpp"_s);
    for (const Source &source : sourcesUnder(root, {u"core/base"_s})) {
        const QRegularExpressionMatch list = listPattern.match(source.bare);
        for (auto each = valuePattern.globalMatch(list.captured(1)); each.hasNext();) {
            const QRegularExpressionMatch value = each.next();
            const QRegularExpression use(u"\\bErrorCode::"_s + value.captured() + u"\\b"_s);
            const int line = source.lineAt(list.capturedStart(1) + value.capturedStart());
            if (!wordTable.contains(use)) {
                found.append({source.path, line, value.captured() + u" has no word in core/base/result.cpp"_s});
            }
            if (!sentences.contains(use)) {
                found.append({source.path, line, value.captured() + u" has no sentence in ui/shell"_s});
            }
        }
    }
    return found;
}

} // namespace fences
