// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/numberformat.h"
#include "core/exchange/sheetgrid.h"
#include "core/exchange/xlsxpackage.h"
#include "core/exchange/xmlpart.h"

namespace relais::exchange {

namespace {

/// Strings spell characters that XML cannot hold, and carriage returns, as _xHHHH_ (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString &text)
{
    QString plain;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isNumber = false;
        const ushort code =
            QStringView(text).sliced(at + 2).first(qMin(qsizetype{4}, text.size() - at - 2)).toUShort(&isNumber, 16);
        if (!isNumber || text.size() <= at + 6 || text[at + 6] != u'_') {
            at += 2;
            continue;
        }
        plain += QStringView(text).sliced(done, at - done);
        plain += QChar(code);
        at += 7;
        done = at;
    }
    return done == 0 ? text : plain.append(QStringView(text).sliced(done));
}

/// A string item: plain text or runs of rich text; the phonetic hints beside it are not part of it (18.4.8).
QString stringItem(XmlPart &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.name() == u"t") {
            xml.readText(text);
        } else if (xml.name() == u"r") {
            while (xml.nextChild()) {
                if (xml.name() == u"t") {
                    xml.readText(text);
                } else {
                    xml.skip();
                }
            }
        } else {
            xml.skip();
        }
    }
    return unescaped(text);
}

class WorksheetReader
{
public:
    WorksheetReader(XmlPart &xml, const XlsxBook &book, const SheetLimits &limits)
        : m_xml(xml), m_book(book), m_limits(limits), m_grid(limits)
    {
    }

    Result<QList<QList<SheetCell>>> read();

private:
    struct Written {
        QString type;       ///< attribute t
        QString value;      ///< v
        QString inlineText; ///< is
        QString formula;    ///< with its "="
        NumberFormat format;
    };

    void readRow();
    void readCell();
    QString readFormula();
    SheetCell cellOf(const Written &written);
    SheetCell sharedCell(const QString &index);
    /// 0-based column of a reference such as "AB12"; SheetDamaged when it is none.
    qint64 columnOf(QStringView reference);

    XmlPart &m_xml;
    const XlsxBook &m_book;
    const SheetLimits &m_limits;
    SheetGrid m_grid;
    QHash<QString, QString> m_sharedFormulas; ///< by their si: what the first cell of the group says
    qint64 m_sharedCharacters = 0;
    qint64 m_row = -1;
    qint64 m_column = -1;
};

Result<QList<QList<SheetCell>>> WorksheetReader::read()
{
    m_xml.nextChild(); // worksheet
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"sheetData") {
            m_xml.skip();
            continue;
        }
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"row") {
                readRow();
            } else {
                m_xml.skip();
            }
        }
    }
    if (const auto finished = m_xml.finish(); !finished) {
        return finished.error();
    }
    return m_grid.take();
}

void WorksheetReader::readRow()
{
    const QStringView number = m_xml.attribute("r"_L1); // optional: then the next one
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong() - 1;
    m_column = -1;
    if (m_row < 0) {
        m_xml.fail({ErrorCode::SheetDamaged, u"row number out of range"_s});
    }
    if (m_row >= m_limits.emptyRows) {
        m_xml.fail({ErrorCode::SheetTooLarge, u"more than %1 rows"_s.arg(m_limits.emptyRows)});
    }
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"c") {
            readCell();
        } else {
            m_xml.skip();
        }
    }
}

void WorksheetReader::readCell()
{
    const QStringView reference = m_xml.attribute("r"_L1);
    m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    Written written;
    written.type = m_xml.label("t"_L1);
    written.format = m_book.formats.value(m_xml.attribute("s"_L1).toInt());
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"v") {
            m_xml.readText(written.value);
        } else if (m_xml.name() == u"is") {
            written.inlineText = stringItem(m_xml);
        } else if (m_xml.name() == u"f") {
            written.formula = readFormula();
        } else {
            m_xml.skip();
        }
    }
    if (m_xml.isBroken()) {
        return;
    }
    SheetCell cell = cellOf(written);
    cell.formula = written.formula;
    if (const auto placed = m_grid.place(m_row, m_column, std::move(cell)); !placed) {
        m_xml.fail(placed.error());
    }
}

QString WorksheetReader::readFormula()
{
    const QString group = m_xml.attribute("t"_L1) == u"shared" ? m_xml.label("si"_L1) : QString();
    QString text = u"="_s;
    m_xml.readText(text);
    if (group.isEmpty()) {
        return text;
    }
    if (text.size() == 1) {
        return m_sharedFormulas.value(group);
    }
    m_sharedCharacters += text.size();
    if (m_sharedCharacters > m_limits.characters) {
        m_xml.fail(
            {ErrorCode::SheetTooLarge, u"row %1: %2 characters of formulas"_s.arg(m_row + 1).arg(m_sharedCharacters)});
    }
    m_sharedFormulas.insert(group, text);
    return text;
}

SheetCell WorksheetReader::cellOf(const Written &written)
{
    if (written.type == u"inlineStr") {
        return textCell(written.inlineText);
    }
    if (written.type == u"str") { // the result of a formula, possibly no text at all
        return textCell(unescaped(written.value));
    }
    if (written.value.isEmpty()) { // no stored result
        return textCell(written.formula);
    }
    if (written.type == u"s") {
        return sharedCell(written.value);
    }
    if (written.type == u"b") {
        return booleanCell(written.value != u"0" && written.value != u"false");
    }
    if (written.type == u"d") {
        return isoDateCell(written.value, written.value);
    }
    bool isNumber = false;
    const double number = written.value.toDouble(&isNumber);
    if (written.type == u"e" || !isNumber) {
        return textCell(written.value);
    }
    return written.format.cell(number, m_book.dates);
}

SheetCell WorksheetReader::sharedCell(const QString &index)
{
    bool isNumber = false;
    const int at = index.toInt(&isNumber);
    if (!isNumber || at < 0 || at >= m_book.strings.size()) {
        m_xml.fail({ErrorCode::SheetDamaged, u"row %1: shared string out of range"_s.arg(m_row + 1)});
        return {};
    }
    return textCell(m_book.strings[at]);
}

qint64 WorksheetReader::columnOf(QStringView reference)
{
    static constexpr qint64 kBeyond = qint64{1} << 40; // far over any limit, far from overflow
    qint64 column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.unicode() & ~u'\x20'; // upper case
        if (letter < u'A' || letter > u'Z' || column > kBeyond) {
            break;
        }
        column = column * 26 + (letter - u'A' + 1);
    }
    if (column == 0) {
        m_xml.fail({ErrorCode::SheetDamaged, u"row %1: malformed cell reference"_s.arg(m_row + 1)});
    }
    return column - 1;
}

Result<QStringList> sharedStrings(XmlPart &xml, const SheetLimits &limits)
{
    QStringList strings;
    qint64 characters = 0;
    xml.nextChild(); // sst
    while (xml.nextChild()) {
        if (xml.name() != u"si") {
            xml.skip();
            continue;
        }
        strings << stringItem(xml);
        characters += strings.constLast().size();
        if (strings.size() > limits.cells || characters > limits.characters) {
            xml.fail({ErrorCode::SheetTooLarge, u"%1 shared strings"_s.arg(strings.size())});
        }
    }
    if (const auto finished = xml.finish(); !finished) {
        return finished.error();
    }
    return strings;
}

} // namespace

Result<Sheet> readXlsx(ZipArchive &archive, const SheetLimits &limits)
{
    auto opened = openXlsx(archive, limits);
    if (!opened) {
        return opened.error();
    }
    XlsxBook book = std::move(*opened);
    if (!book.stringsPart.isEmpty()) {
        auto part = archive.part(book.stringsPart);
        if (!part) {
            return part.error();
        }
        XmlPart xml(std::move(*part), limits);
        auto strings = sharedStrings(xml, limits);
        if (!strings) {
            return strings.error();
        }
        book.strings = std::move(*strings);
    }
    for (const XlsxBook::Worksheet &worksheet : std::as_const(book.worksheets)) {
        auto part = archive.part(worksheet.part);
        if (!part) {
            return part.error();
        }
        XmlPart xml(std::move(*part), limits);
        auto rows = WorksheetReader(xml, book, limits).read();
        if (!rows) {
            return rows.error();
        }
        if (!rows->isEmpty()) {
            return Sheet{worksheet.name, std::move(*rows)};
        }
    }
    return Sheet{};
}

} // namespace relais::exchange
