// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fences/scan.h"

#include "tests/kit/sourcepath.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fences {

namespace {

/// Replaces comments and literals by spaces while walking over one C++ text.
class Blanker
{
public:
    explicit Blanker(Source &source) : m_text(source.text), m_code(source.code), m_bare(source.bare) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//")) {
                blank(m_code, m_bare, until(u"\n"_s, 0));
            } else if (starts(u"/*")) {
                blank(m_code, m_bare, until(u"*/"_s, 2));
            } else if (starts(u"R\"")) {
                const qsizetype open = m_text.indexOf(u'(', m_at);
                const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
                blankInside(until(close, close.size()));
            } else if (m_text[m_at] == u'"' || opensCharacter()) {
                blankInside(endOfLiteral());
            } else {
                ++m_at;
            }
        }
    }

private:
    [[nodiscard]] bool starts(QStringView word) const { return QStringView(m_text).mid(m_at).startsWith(word); }

    /// An apostrophe opens a character unless it separates digits (1'000).
    [[nodiscard]] bool opensCharacter() const
    {
        if (m_text[m_at] != u'\'' || m_at + 2 >= m_text.size()) {
            return false;
        }
        const bool afterDigit = m_at > 0 && m_text[m_at - 1].isDigit();
        return m_text[m_at + 1] == u'\\' || (m_text[m_at + 2] == u'\'' && !afterDigit);
    }

    [[nodiscard]] qsizetype until(const QString &mark, qsizetype keep) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at + 2);
        return found < 0 ? m_text.size() : found + keep;
    }

    [[nodiscard]] qsizetype endOfLiteral() const
    {
        const QChar quote = m_text[m_at];
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] == u'\\') {
                ++at;
            } else if (m_text[at] == quote || m_text[at] == u'\n') {
                return at + 1;
            }
        }
        return m_text.size();
    }

    static void erase(QString &text, qsizetype from, qsizetype to)
    {
        for (qsizetype at = from; at < to; ++at) {
            if (text[at] != u'\n') {
                text[at] = u' ';
            }
        }
    }

    void blank(QString &code, QString &bare, qsizetype end)
    {
        erase(code, m_at, end);
        erase(bare, m_at, end);
        m_at = end;
    }

    void blankInside(qsizetype end)
    {
        erase(m_bare, m_at + 1, end - 1);
        m_at = end;
    }

    const QString &m_text;
    QString &m_code;
    QString &m_bare;
    qsizetype m_at = 0;
};

} // namespace

int Source::lineAt(qsizetype offset) const
{
    return 1 + static_cast<int>(QStringView(text).left(offset).count(u'\n'));
}

QString projectRoot()
{
    return sourcePath();
}

QStringList filesUnder(const QString &root, const QStringList &folders, const QStringList &suffixes)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            const auto fits = [&path](const QString &suffix) { return path.endsWith(suffix); };
            if (std::any_of(suffixes.cbegin(), suffixes.cend(), fits)) {
                found.append(QDir(root).relativeFilePath(path));
            }
        }
    }
    found.sort();
    return found;
}

QString textOf(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sourcesUnder(const QString &root, const QStringList &folders)
{
    QList<Source> found;
    for (const QString &path : filesUnder(root, folders, {u".h"_s, u".cpp"_s})) {
        const QString text = textOf(root, path);
        Source source{path, text, text, text};
        Blanker(source).run();
        found.append(source);
    }
    return found;
}

Breaches matches(const Source &source, const QString &text, const QRegularExpression &pattern, const QString &rule)
{
    Breaches found;
    for (auto each = pattern.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found.append({source.path, source.lineAt(match.capturedStart()), rule});
    }
    return found;
}

std::string report(const Breaches &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches) {
        lines.append(breach.file + u':' + QString::number(breach.line) + u": "_s + breach.rule);
    }
    return lines.join(u'\n').toStdString();
}

void Tree::write(const QString &path, const QString &text)
{
    const QString whole = m_folder.path() + u'/' + path;
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace fences
