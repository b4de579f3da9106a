// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsreader.h"

#include "core/exchange/sheetgrid.h"
#include "core/exchange/xmlpart.h"

#include <QRegularExpression>
#include <QSet>

namespace relais::exchange {

namespace {

/// Repetitions of emptiness are huge (16 384 columns, 1 048 576 rows) and cost nothing; of content, the grid judges.
qint64 repetitions(QStringView attribute)
{
    return attribute.isEmpty() ? 1 : qBound(qint64{1}, attribute.toLongLong(), qint64{1} << 31);
}

/// "of:=SUM([.A1:.A9])" → "=SUM(A1:A9)" (OpenDocument 1.3 part 4, 5.8), as the same formula reads in an XLSX file.
QString plainFormula(QStringView formula)
{
    QString plain = formula.sliced(qMax(formula.indexOf(u'='), qsizetype{0})).toString();
    plain.replace("[."_L1, ""_L1).replace(":."_L1, ":"_L1).remove(u']').remove(u'[');
    return plain;
}

/// "PT14H30M00S" (XML Schema duration as spreadsheets write it). @return -1 when it is none
qint64 secondsOf(QStringView duration)
{
    static const QRegularExpression kForm(
        u"^P(?:(\\d{1,6})D)?T(?:(\\d{1,7})H)?(?:(\\d{1,9})M)?(?:(\\d{1,9})(?:[.,]\\d*)?S)?$"_s);
    const QRegularExpressionMatch match = kForm.match(duration.toString());
    if (!match.hasMatch()) {
        return -1;
    }
    return match.capturedView(1).toLongLong() * 86'400 + match.capturedView(2).toLongLong() * 3'600 +
           match.capturedView(3).toLongLong() * 60 + match.capturedView(4).toLongLong();
}

class OdsReader
{
public:
    OdsReader(XmlPart &xml, const SheetLimits &limits) : m_xml(xml), m_limits(limits), m_grid(limits) {}

    Result<Sheet> read();

private:
    struct Written {
        QString type;
        QString value;
        QString formula;
        QString shown; ///< the paragraphs
    };

    void readStyles();
    void readTables();
    void readRows();
    void readRow();
    bool place(qint64 row, qint64 column, const SheetCell &cell);
    Written readCell();
    void readParagraph(QString &text);
    SheetCell cellOf(const Written &written) const;

    XmlPart &m_xml;
    const SheetLimits &m_limits;
    SheetGrid m_grid;
    QSet<QString> m_hiddenStyles; ///< of tables
    QString m_name;
    qint64 m_row = 0;
};

Result<Sheet> OdsReader::read()
{
    m_xml.nextChild(); // document-content
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"automatic-styles") {
            readStyles();
        } else if (m_xml.name() == u"body") {
            while (m_xml.nextChild()) {
                if (m_xml.name() != u"spreadsheet") {
                    m_xml.fail({ErrorCode::NotASpreadsheet, u"OpenDocument file of another kind"_s});
                }
                readTables();
            }
        } else {
            m_xml.skip();
        }
    }
    if (const auto finished = m_xml.finish(); !finished) {
        return finished.error();
    }
    return Sheet{m_name, m_grid.take()};
}

void OdsReader::readStyles()
{
    while (m_xml.nextChild()) {
        const QString name = m_xml.label("name"_L1);
        const bool isTable = m_xml.attribute("family"_L1) == u"table";
        while (m_xml.nextChild()) {
            if (isTable && m_xml.name() == u"table-properties" && m_xml.attribute("display"_L1) == u"false" &&
                m_hiddenStyles.size() < m_limits.styles) {
                m_hiddenStyles.insert(name);
            }
            m_xml.skip();
        }
    }
}

/// Only tables directly under the spreadsheet count: those of tracked changes and of links hold other values.
void OdsReader::readTables()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"table" && m_grid.isEmpty() && !m_hiddenStyles.contains(m_xml.label("style-name"_L1))) {
            m_name = m_xml.label("name"_L1);
            m_row = 0;
            readRows();
        } else {
            m_xml.skip();
        }
    }
}

/// Rows may lie inside groups and header blocks (9.1.4, 9.1.7).
void OdsReader::readRows()
{
    while (m_xml.nextChild()) {
        const QStringView name = m_xml.name();
        if (name == u"table-row") {
            readRow();
        } else if (name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group") {
            readRows();
        } else {
            m_xml.skip();
        }
    }
}

void OdsReader::readRow()
{
    const qint64 rows = repetitions(m_xml.attribute("number-rows-repeated"_L1));
    QList<std::pair<qint64, SheetCell>> cells; // those with content, by column
    qint64 column = 0;
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"table-cell" && m_xml.name() != u"covered-table-cell") {
            m_xml.skip();
            continue;
        }
        const qint64 columns = repetitions(m_xml.attribute("number-columns-repeated"_L1));
        const SheetCell cell = cellOf(readCell());
        if (cell.kind != SheetCell::Kind::Empty) {
            for (qint64 i = 0; i < columns && place(m_row, column + i, cell); ++i) {
                cells.append({column + i, cell});
            }
        }
        column += columns;
    }
    for (qint64 i = 1; i < rows && !cells.isEmpty() && !m_xml.isBroken(); ++i) {
        for (const auto &[at, cell] : std::as_const(cells)) {
            place(m_row + i, at, cell);
        }
    }
    m_row += rows;
}

bool OdsReader::place(qint64 row, qint64 column, const SheetCell &cell)
{
    if (const auto placed = m_grid.place(row, column, cell); !placed) {
        m_xml.fail(placed.error());
    }
    return !m_xml.isBroken();
}

/// Of what a cell holds only its own paragraphs are its text; annotations and drawings have paragraphs too.
OdsReader::Written OdsReader::readCell()
{
    Written written;
    written.type = m_xml.label("value-type"_L1);
    for (const auto name : {"value"_L1, "date-value"_L1, "time-value"_L1, "boolean-value"_L1, "string-value"_L1}) {
        if (m_xml.hasAttribute(name)) {
            written.value = m_xml.attribute(name).toString();
        }
    }
    if (m_xml.hasAttribute("formula"_L1)) {
        written.formula = plainFormula(m_xml.attribute("formula"_L1));
    }
    bool isFirst = true;
    while (m_xml.nextChild()) {
        if (m_xml.name() != u"p") {
            m_xml.skip();
            continue;
        }
        if (!std::exchange(isFirst, false)) {
            written.shown += u'\n';
        }
        readParagraph(written.shown);
    }
    return written;
}

/// White space is reduced to single spaces; more of it comes as elements (OpenDocument 1.3 part 3, 6.1.2).
void OdsReader::readParagraph(QString &text)
{
    const int inside = m_xml.depth();
    bool afterSpace = true;
    while (m_xml.depth() >= inside) {
        const XmlPart::Step step = m_xml.step();
        if (step == XmlPart::Step::Over) {
            return;
        }
        if (step == XmlPart::Step::Text) {
            for (const QChar c : m_xml.characters()) {
                const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
                if (!isSpace || !afterSpace) {
                    text += isSpace ? u' ' : c;
                }
                afterSpace = isSpace;
            }
        } else if (step == XmlPart::Step::Start) {
            const QStringView name = m_xml.name();
            if (name == u"s") {
                const qint64 count = repetitions(m_xml.attribute("c"_L1));
                text += QString(qMin(count, qint64{m_limits.cellLength} + 1), u' ');
                afterSpace = false;
            } else if (name == u"tab" || name == u"line-break") {
                text += name == u"tab" ? u'\t' : u'\n';
                afterSpace = true;
            } else if (name == u"annotation" || name == u"note" || name == u"ruby-text") {
                m_xml.skip();
            }
        }
        if (text.size() > m_limits.cellLength) {
            m_xml.fail({ErrorCode::SheetTooLarge, u"overlong cell in row %1"_s.arg(m_row + 1)});
        }
    }
}

SheetCell OdsReader::cellOf(const Written &written) const
{
    const auto valueCell = [&written] {
        if (written.type == u"float" || written.type == u"percentage" || written.type == u"currency") {
            bool isNumber = false;
            const double number = written.value.toDouble(&isNumber);
            return isNumber ? numberCell(number, written.shown) : textCell(written.shown);
        }
        if (written.type == u"date") {
            return isoDateCell(written.value, written.shown);
        }
        if (written.type == u"time") {
            const qint64 seconds = secondsOf(written.value);
            return seconds >= 0 ? timeCell(seconds) : textCell(written.shown);
        }
        if (written.type == u"boolean") {
            return booleanCell(written.value == u"true");
        }
        if (written.type.isEmpty() && written.shown.isEmpty()) { // a formula without a stored result
            return textCell(written.formula);
        }
        return textCell(written.shown.isEmpty() ? written.value : written.shown);
    };
    SheetCell cell = valueCell();
    cell.formula = written.formula;
    return cell;
}

/// OpenDocument 1.3 part 2, 4.8: each encrypted part is declared in the manifest, which is itself in clear.
Result<void> refuseEncrypted(ZipArchive &archive, const SheetLimits &limits)
{
    auto part = archive.part(u"META-INF/manifest.xml"_s);
    if (!part) {
        return part.error();
    }
    XmlPart xml(std::move(*part), limits);
    for (XmlPart::Step step = xml.step(); step != XmlPart::Step::Over; step = xml.step()) {
        if (step == XmlPart::Step::Start && xml.name() == u"encryption-data") {
            xml.fail({ErrorCode::SheetEncrypted, u"encrypted OpenDocument package"_s});
        }
    }
    return xml.finish();
}

} // namespace

Result<Sheet> readOds(ZipArchive &archive, const SheetLimits &limits)
{
    if (const auto readable = refuseEncrypted(archive, limits); !readable) {
        return readable.error();
    }
    auto part = archive.part(u"content.xml"_s);
    if (!part) {
        return part.error();
    }
    XmlPart xml(std::move(*part), limits);
    return OdsReader(xml, limits).read();
}

} // namespace relais::exchange
