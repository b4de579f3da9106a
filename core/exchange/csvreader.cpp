// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "core/base/text.h"
#include "core/exchange/csvsplitter.h"
#include "core/exchange/sheetgrid.h"

#include <QHash>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace relais::exchange {

namespace {

constexpr qsizetype kPiece = 64 * 1024; ///< bytes decoded at a time; the first piece decides the separator

/// Turns bytes into text, piece by piece.
class CsvText
{
public:
    explicit CsvText(QByteArrayView bytes)
    {
        if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
            m_decoder = QStringDecoder(QStringDecoder::Utf16);
        } else if (bytes.startsWith("\xEF\xBB\xBF") || bytes.isValidUtf8()) {
            m_decoder = QStringDecoder(QStringDecoder::Utf8);
            m_isUtf8 = true;
        }
    }

    [[nodiscard]] QString piece(QByteArrayView bytes)
    {
        if (m_decoder.isValid()) {
            return m_decoder(bytes);
        }
        return fromWindows1252(bytes);
    }

    /// What stands for a letter cut off at the very end of the file; empty when none is.
    [[nodiscard]] QString cutLetter()
    {
        if (!m_isUtf8) {
            return {};
        }
        // Any byte that goes on with nothing ends what was begun; the decoder may swallow it doing so.
        const QString shown = m_decoder(QByteArrayView("\n", 1));
        return shown.startsWith(QChar::ReplacementCharacter) ? QString(QChar::ReplacementCharacter) : QString();
    }

private:
    QStringDecoder m_decoder; ///< invalid: Windows-1252
    bool m_isUtf8 = false;
};

/// Control characters do not occur in text; every binary format has some among its first bytes or further on.
bool isBinary(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
    });
}

/// Formats that are text but no columns: HTML and XML (an "Excel" file of many a web site), RTF, PDF, PostScript.
bool isOtherFormat(QStringView start)
{
    start = start.trimmed();
    if (start.startsWith(u'<') && start.size() > 1) {
        return start[1].isLetter() || start[1] == u'!' || start[1] == u'?';
    }
    return start.startsWith("{\\rtf"_L1) || start.startsWith("%PDF-"_L1) || start.startsWith("%!PS"_L1);
}

/// How well a separator suits a text: first few quoted fields that it leaves unfinished, then many separators in rows
/// of the commonest width.
struct Fit {
    qsizetype overrunQuotes = 0;
    qsizetype separators = 0;

    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        if (separators == 0 || other.separators == 0) {
            return separators > other.separators;
        }
        return overrunQuotes != other.overrunQuotes ? overrunQuotes < other.overrunQuotes
                                                    : separators > other.separators;
    }
};

Fit fitOf(QStringView sample, QChar separator, int fieldLimit)
{
    QHash<qsizetype, qsizetype> rowsOfWidth;
    qsizetype width = 0;
    Fit fit;
    const auto count = [&](const QString &, CsvSplitter::Ends ends) {
        ++width;
        if (ends == CsvSplitter::Ends::Row) {
            fit.separators = qMax(fit.separators, ++rowsOfWidth[width] * (width - 1));
            width = 0;
        }
        return true;
    };
    CsvSplitter splitter(separator, fieldLimit);
    splitter.feed(sample, count);
    if (rowsOfWidth.isEmpty()) { // no row ends within the sample
        fit.separators = width;
    }
    fit.overrunQuotes = splitter.overrunQuotes();
    return fit;
}

QChar separatorOf(QStringView sample, int fieldLimit)
{
    QChar best = u';';
    Fit bestFit;
    for (const QChar candidate : {u';', u'\t', u','}) {
        const Fit fit = fitOf(sample, candidate, fieldLimit);
        if (fit.isBetterThan(bestFit)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

/// First line "sep=;" by which some programs tell Excel the separator; it is no row of cells.
std::optional<QChar> declaredSeparator(QStringView sample)
{
    if (sample.size() > 5 && sample.startsWith("sep="_L1, Qt::CaseInsensitive) &&
        (sample[5] == u'\r' || sample[5] == u'\n')) {
        return sample[4];
    }
    return {};
}

/// Receives the fields of a file and puts them into the grid.
class CsvRows
{
public:
    CsvRows(SheetGrid &grid, const SheetLimits &limits) : m_grid(grid), m_limits(limits) {}

    bool operator()(QString field, CsvSplitter::Ends ends)
    {
        if (m_column >= m_limits.emptyColumns) {
            m_outcome = Error{ErrorCode::SheetTooLarge, u"more than %1 columns"_s.arg(m_limits.emptyColumns)};
            return false;
        }
        m_outcome = m_grid.place(m_row, m_column, textCell(std::move(field)));
        ++m_column;
        if (ends == CsvSplitter::Ends::Row) {
            ++m_row;
            m_column = 0;
        }
        return m_outcome.has_value();
    }

    [[nodiscard]] qint64 row() const { return m_row; }
    void skipRow() { ++m_row; }
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

private:
    SheetGrid &m_grid;
    const SheetLimits &m_limits;
    qint64 m_row = 0;
    qint64 m_column = 0;
    Result<void> m_outcome;
};

} // namespace

Result<Sheet> readCsv(const QByteArray &bytes, const JobControl &job, const SheetLimits &limits)
{
    QByteArrayView rest(bytes);
    while (rest.endsWith('\x1A')) { // end-of-file mark of DOS programs
        rest.chop(1);
    }
    CsvText decoder(rest);
    SheetGrid grid(limits);
    CsvRows rows(grid, limits);
    std::optional<CsvSplitter> splitter;
    while (!rest.isEmpty()) {
        if (job.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        QString text = decoder.piece(rest.first(qMin(kPiece, rest.size())));
        rest = rest.sliced(qMin(kPiece, rest.size()));
        if (rest.isEmpty()) {
            text += decoder.cutLetter();
        }
        if (isBinary(text)) {
            return Error{ErrorCode::NotASpreadsheet,
                         u"control characters before byte %1"_s.arg(bytes.size() - rest.size())};
        }
        QStringView piece(text);
        if (!splitter) {
            if (isOtherFormat(piece)) {
                return Error{ErrorCode::NotASpreadsheet, u"markup or page description"_s};
            }
            const auto declared = declaredSeparator(piece);
            splitter.emplace(declared ? *declared : separatorOf(piece, limits.cellLength), limits.cellLength);
            if (declared) {
                piece = piece.sliced(piece.sliced(5).startsWith("\r\n"_L1) ? 7 : 6);
                rows.skipRow();
            }
        }
        if (!splitter->feed(piece, rows)) {
            return rows.outcome().error();
        }
        job.report(bytes.size() - rest.size(), bytes.size());
    }
    if (splitter && splitter->isInsideQuotes()) {
        return Error{ErrorCode::SheetDamaged, u"row %1: a quote is never closed"_s.arg(rows.row() + 1)};
    }
    if (splitter && !splitter->finish(rows)) {
        return rows.outcome().error();
    }
    return Sheet{{}, grid.take()};
}

} // namespace relais::exchange
