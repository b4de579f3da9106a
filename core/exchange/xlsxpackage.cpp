// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxpackage.h"

#include "core/exchange/xmlpart.h"

#include <QDir>
#include <QHash>

namespace relais::exchange {

namespace {

struct Relationship {
    QString id;
    QString type; ///< last word of the URI, the same in the transitional and the strict form
    QString part; ///< name in the zip file
};

/// @param source part whose relationships are asked; empty for the package itself
Result<QList<Relationship>> relationshipsOf(ZipArchive &archive, const QString &source, const SheetLimits &limits)
{
    const qsizetype slash = source.lastIndexOf(u'/');
    const QString folder = source.first(slash + 1);
    auto part = archive.part(folder + "_rels/"_L1 + source.sliced(slash + 1) + ".rels"_L1);
    if (!part) {
        return part.error();
    }
    XmlPart xml(std::move(*part), limits);
    QList<Relationship> found;
    xml.nextChild(); // Relationships
    while (xml.nextChild()) {
        if (xml.attribute("TargetMode"_L1) != u"External") {
            const QString type = xml.label("Type"_L1);
            const QString target = xml.label("Target"_L1);
            found.append({xml.label("Id"_L1), type.sliced(type.lastIndexOf(u'/') + 1),
                          QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target)});
        }
        if (found.size() > limits.zipEntries) {
            xml.fail({ErrorCode::SheetDamaged, u"more relationships than parts"_s});
        }
        xml.skip();
    }
    if (const auto finished = xml.finish(); !finished) {
        return finished.error();
    }
    return found;
}

QString partOfType(const QList<Relationship> &relationships, QStringView type)
{
    for (const Relationship &relationship : relationships) {
        if (relationship.type == type) {
            return relationship.part;
        }
    }
    return {};
}

bool isTrue(QStringView attribute)
{
    return attribute == u"1" || attribute == u"true";
}

Result<void> readWorkbook(XmlPart &xml, const QList<Relationship> &relationships, XlsxBook &book)
{
    if (!xml.nextChild() || xml.name() != u"workbook") {
        const auto finished = xml.finish();
        return finished ? Error{ErrorCode::NotASpreadsheet, u"office document without a workbook"_s} : finished.error();
    }
    QHash<QString, QString> worksheetParts; // by relationship id
    for (const Relationship &relationship : relationships) {
        if (relationship.type == u"worksheet") {
            worksheetParts.insert(relationship.id, relationship.part);
        }
    }
    while (xml.nextChild()) {
        if (xml.name() == u"workbookPr") {
            book.dates = isTrue(xml.attribute("date1904"_L1)) ? DateSystem::From1904 : DateSystem::From1900;
        } else if (xml.name() == u"sheets") {
            while (xml.nextChild()) {
                // r:id, under whatever prefix; take() so that one part is not read twice.
                const QString part = worksheetParts.take(xml.label("id"_L1));
                const QStringView state = xml.attribute("state"_L1);
                if (!part.isEmpty() && (state.isEmpty() || state == u"visible")) {
                    book.worksheets.append({xml.label("name"_L1), part});
                }
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    return xml.finish();
}

Result<QList<NumberFormat>> readFormats(XmlPart &xml, const SheetLimits &limits)
{
    QHash<int, NumberFormat> custom; // by number format id
    QList<NumberFormat> formats;
    xml.nextChild(); // styleSheet
    while (xml.nextChild()) {
        if (xml.name() == u"numFmts") { // comes before cellXfs (18.8.39)
            while (xml.nextChild()) {
                custom.insert(xml.attribute("numFmtId"_L1).toInt(), NumberFormat::fromCode(xml.label("formatCode"_L1)));
                xml.skip();
                if (custom.size() > limits.styles) {
                    xml.fail({ErrorCode::SheetTooLarge, u"more than %1 number formats"_s.arg(limits.styles)});
                }
            }
        } else if (xml.name() == u"cellXfs") {
            while (xml.nextChild()) {
                const int id = xml.attribute("numFmtId"_L1).toInt();
                formats.append(custom.contains(id) ? custom.value(id) : NumberFormat::builtin(id));
                xml.skip();
                if (formats.size() > limits.styles) {
                    xml.fail({ErrorCode::SheetTooLarge, u"more than %1 cell formats"_s.arg(limits.styles)});
                }
            }
        } else {
            xml.skip();
        }
    }
    if (const auto finished = xml.finish(); !finished) {
        return finished.error();
    }
    return formats;
}

} // namespace

Result<XlsxBook> openXlsx(ZipArchive &archive, const SheetLimits &limits)
{
    if (!archive.contains(u"_rels/.rels"_s)) {
        return Error{ErrorCode::NotASpreadsheet, u"zip file that is no office document"_s};
    }
    const auto package = relationshipsOf(archive, {}, limits);
    if (!package) {
        return package.error();
    }
    const QString workbookPart = partOfType(*package, u"officeDocument");
    if (workbookPart.isEmpty() || workbookPart.endsWith(".bin"_L1)) {
        return Error{ErrorCode::NotASpreadsheet, u"no workbook in XML (xlsb?)"_s};
    }
    auto bytes = archive.part(workbookPart);
    if (!bytes) {
        return bytes.error();
    }
    const auto relationships = relationshipsOf(archive, workbookPart, limits);
    if (!relationships) {
        return relationships.error();
    }
    XlsxBook book;
    XmlPart workbook(std::move(*bytes), limits);
    if (const auto read = readWorkbook(workbook, *relationships, book); !read) {
        return read.error();
    }
    book.stringsPart = partOfType(*relationships, u"sharedStrings");
    const QString stylesPart = partOfType(*relationships, u"styles");
    if (!stylesPart.isEmpty()) {
        auto styles = archive.part(stylesPart);
        if (!styles) {
            return styles.error();
        }
        XmlPart xml(std::move(*styles), limits);
        auto formats = readFormats(xml, limits);
        if (!formats) {
            return formats.error();
        }
        book.formats = std::move(*formats);
    }
    return book;
}

} // namespace relais::exchange
