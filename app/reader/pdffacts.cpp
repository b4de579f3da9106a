// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pdffacts.h"

#include <qpdf/QPDF.hh>

#include <map>

namespace relais::reader {

namespace {

using Handle = QPDFObjectHandle;

/// A key that says by itself what it stands for.
const std::map<std::string, const char *> kKeys = {
    {"/Metadata", "xmp"},      {"/PieceInfo", "other"},     {"/JS", "script"},       {"/EF", "attachment"},
    {"/OpenAction", "action"}, {"/AA", "action"},           {"/Thumb", "thumbnail"}, {"/Outlines", "bookmark"},
    {"/AcroForm", "form"},     {"/ByteRange", "signature"},
};
/// The kind of an action, or of a remark.
const std::map<std::string, const char *> kKinds = {
    {"/JavaScript", "script"},         {"/Launch", "action"},   {"/URI", "action"},
    {"/SubmitForm", "action"},         {"/GoToR", "action"},    {"/GoToE", "action"},
    {"/ImportData", "action"},         {"/Text", "annotation"}, {"/FreeText", "annotation"},
    {"/FileAttachment", "attachment"},
};

void note(Cleaned &out, const std::map<std::string, const char *> &words, const std::string &key)
{
    if (const auto found = words.find(key); found != words.end()) {
        out.note(QString::fromLatin1(found->second));
    }
}

void look(Handle value, Cleaned &out)
{
    if (value.isStream()) {
        value = value.getDict();
    }
    if (value.isArray()) {
        for (Handle item : value.getArrayAsVector()) {
            if (!item.isIndirect()) {
                look(item, out);
            }
        }
    }
    if (!value.isDictionary()) {
        return;
    }
    for (const std::string &key : value.getKeys()) {
        note(out, kKeys, key);
        Handle inside = value.getKey(key);
        if ((key == "/S" || key == "/Subtype") && inside.isName()) {
            note(out, kKinds, inside.getName());
        }
        if (!inside.isIndirect()) { // the others have their own turn
            look(inside, out);
        }
    }
}

} // namespace

void noteFacts(QPDF &pdf, Cleaned &out)
{
    if (pdf.isEncrypted()) {
        out.note(u"protection"_s);
    }
    if (pdf.getTrailer().hasKey("/Info")) {
        out.note(u"author"_s);
    }
    for (Handle object : pdf.getAllObjects()) {
        look(object, out);
    }
}

} // namespace relais::reader
