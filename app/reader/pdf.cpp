// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdf.h"

#include "app/reader/pdffacts.h"
#include "app/reader/pdfimage.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace relais::reader {

namespace {

using Handle = QPDFObjectHandle;
using Keys = std::set<std::string>;

const Keys kPage = {"/Type", "/MediaBox", "/CropBox", "/Rotate", "/Group", "/Contents", "/UserUnit", "/Resources"};
const Keys kImage = {"/Type",        "/Subtype", "/Width",     "/Height",      "/ColorSpace",  "/BitsPerComponent",
                     "/Intent",      "/Mask",    "/ImageMask", "/SMask",       "/SMaskInData", "/Decode",
                     "/Interpolate", "/Matte",   "/Filter",    "/DecodeParms", "/Length",      "/OC"};
const Keys kForm = {"/Type",  "/Subtype", "/FormType",    "/BBox",   "/Matrix", "/Resources",
                    "/Group", "/Filter",  "/DecodeParms", "/Length", "/OC"};
/// What any other dictionary loses: notes of programs, dates, attached and external files.
const Keys kNever = {"/Metadata", "/PieceInfo", "/LastModified", "/AF", "/OPI",     "/PtData", "/Measure",
                     "/A",        "/AA",        "/Alternates",   "/EF", "/FFilter", "/JS"};

void keepOnly(Handle dictionary, const Keys &kept)
{
    for (const std::string &key : dictionary.getKeys()) {
        if (kept.count(key) == 0) {
            dictionary.removeKey(key);
        }
    }
}

/// A layer keeps nothing but that it is one; other property lists name and describe, they paint nothing.
void cleanProperties(Handle properties)
{
    for (const std::string &key : properties.getKeys()) {
        Handle list = properties.getKey(key);
        if (!list.isDictionaryOfType("/OCG") && !list.isDictionaryOfType("/OCMD")) {
            properties.removeKey(key);
        }
    }
}

/// Dictionaries whose keys are names that the page chose: a font, a glyph or a picture may well be called /A.
const Keys kNamedAtWill = {"/Font",    "/XObject", "/ExtGState", "/ColorSpace",
                           "/Pattern", "/Shading", "/CharProcs", "/Properties"};

enum class Names { Known, AtWill };
void cleanDictionary(Handle dictionary, Names names = Names::Known);
void cleanItems(Handle array);

/// What stands in its holder; an object of its own has its own turn.
void cleanInside(Handle value, Names names = Names::Known)
{
    if (value.isIndirect()) {
        return;
    }
    if (value.isDictionary()) {
        cleanDictionary(value, names);
    } else if (value.isArray()) {
        cleanItems(value);
    }
}

void cleanItems(Handle array)
{
    for (Handle item : array.getArrayAsVector()) {
        cleanInside(item);
    }
}

void cleanDictionary(Handle dictionary, Names names)
{
    for (const std::string &key : dictionary.getKeys()) {
        Handle value = dictionary.getKey(key);
        const bool paints = value.isDictionary() || value.isStream() || value.isArray() || value.isName();
        const bool isGone =
            names == Names::AtWill ? !paints : kNever.count(key) != 0 && !value.isDictionaryOfType("/Font");
        if (isGone) {
            dictionary.removeKey(key);
        } else {
            cleanInside(value, kNamedAtWill.count(key) != 0 ? Names::AtWill : Names::Known);
        }
    }
    if (dictionary.isDictionaryOfType("/OCG")) {
        keepOnly(dictionary, {"/Type", "/Name"});
        dictionary.replaceKey("/Name", Handle::newString(""));
    }
    if (Handle properties = dictionary.getKey("/Properties"); properties.isDictionary()) {
        cleanProperties(properties);
    }
}

Result<void> cleanStream(QPDF &pdf, Handle stream, Cleaned &out)
{
    Handle dictionary = stream.getDict();
    dictionary.removeKey("/F"); // data that stands in another file
    const bool isImage = dictionary.getKey("/Subtype").isNameAndEquals("/Image");
    if (isImage) {
        keepOnly(dictionary, kImage);
    } else if (dictionary.hasKey("/BBox") && !dictionary.hasKey("/PatternType")) {
        keepOnly(dictionary, kForm);
    }
    cleanDictionary(dictionary);
    return isImage ? cleanImageOfPdf(pdf, stream, out) : Result<void>();
}

/// Which layers are shown decides what a page looks like; nothing else of them is kept.
void copyLayers(QPDF &from, QPDF &to)
{
    Handle layers = from.getRoot().getKey("/OCProperties");
    if (!layers.isDictionary() || !layers.getKey("/OCGs").isArray()) {
        return;
    }
    Handle shown = Handle::newDictionary();
    for (const char *key : {"/BaseState", "/ON", "/OFF"}) {
        if (Handle value = layers.getKey("/D").isDictionary() ? layers.getKey("/D").getKey(key) : Handle();
            value.isInitialized() && !value.isNull()) {
            shown.replaceKey(key, value);
        }
    }
    Handle kept = Handle::newDictionary();
    kept.replaceKey("/OCGs", layers.getKey("/OCGs"));
    kept.replaceKey("/D", shown);
    to.getRoot().replaceKey("/OCProperties", to.copyForeignObject(from.makeIndirectObject(kept)));
}

void copyPages(QPDF &from, QPDF &to)
{
    from.pushInheritedAttributesToPage();
    for (Handle page : from.getAllPages()) {
        Handle kept = Handle::newDictionary();
        for (const std::string &key : kPage) {
            if (page.hasKey(key)) {
                kept.replaceKey(key, page.getKey(key));
            }
        }
        to.addPage(from.makeIndirectObject(kept), false);
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true); // from the content: no time, no chance
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

Result<Cleaned> cleaned(const QByteArray &bytes)
{
    QPDF from;
    from.setSuppressWarnings(true);
    from.setAttemptRecovery(false); // a guess at what is missing would pass for the whole
    from.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
    Cleaned out{{}, "application/pdf", {}};
    noteFacts(from, out);
    QPDFAcroFormDocumentHelper(from).generateAppearancesIfNeeded();
    QPDFPageDocumentHelper(from).flattenAnnotations();
    QPDF to;
    to.setSuppressWarnings(true);
    to.emptyPDF();
    copyPages(from, to);
    copyLayers(from, to);
    if (to.getAllPages().empty()) {
        return damaged("pdf without a page");
    }
    for (Handle object : to.getAllObjects()) {
        if (object.isStream()) {
            if (const Result<void> done = cleanStream(to, object, out); !done) {
                return done.error();
            }
        } else if (object.isDictionary()) {
            cleanDictionary(object);
        } else if (object.isArray()) {
            cleanItems(object);
        }
    }
    out.bytes = written(to);
    // The library goes on without an object that it could not read, or had no memory for: the page would lack it.
    return from.anyWarnings() ? Result<Cleaned>(damaged("pdf with faults")) : Result<Cleaned>(out);
}

} // namespace

Result<Cleaned> cleanPdf(const QByteArray &bytes)
{
    try {
        return cleaned(bytes);
    } catch (const QPDFExc &failure) {
        return failure.getErrorCode() == qpdf_e_password ? Error{ErrorCode::DocumentProtected, u"pdf"_s}
                                                         : damaged("pdf structure");
    } catch (const std::logic_error &) { // what the library says of an object of the wrong kind
        return damaged("pdf object");
    } catch (const std::runtime_error &) {
        return damaged("pdf stream");
    }
}

} // namespace relais::reader
