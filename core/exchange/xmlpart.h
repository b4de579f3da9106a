// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>

namespace relais::exchange {

/// Reads the XML of one part of a workbook, forwards only. The first fault, of the bytes, the XML or the caller, makes
/// every loop end as if the document did, and `finish()` tells it; so readers need not check at each step.
/// A document type declaration is a fault: office files have none, and without it there are no entities to expand.
class XmlPart
{
public:
    enum class Step { Start, Text, End, Over };

    /// @param limits outlives the part
    XmlPart(std::unique_ptr<ZipPart> bytes, const SheetLimits &limits);

    /// The next token that matters; comments and processing instructions do not.
    Step step();
    /// Moves into the next child of the current element; false when there is none left, the element being then over.
    bool nextChild();
    /// Leaves the current element.
    void skip();
    /// Leaves the current element after adding its text, without that of its children, to `text`. SheetTooLarge when
    /// that grows beyond a cell's length.
    void readText(QString &text);

    /// Local name: the same in the transitional and the strict namespaces of OOXML.
    [[nodiscard]] QStringView name() const { return m_reader.name(); }
    [[nodiscard]] QStringView characters() const { return m_reader.text(); }
    /// Value of the attribute with that local name; empty when absent. Valid until the next step.
    [[nodiscard]] QStringView attribute(QLatin1StringView localName) const;
    [[nodiscard]] bool hasAttribute(QLatin1StringView localName) const;
    /// The same for one that is kept, such as a name or a key: SheetDamaged beyond SheetLimits::nameLength.
    QString label(QLatin1StringView localName);
    /// Elements open, the current one included.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool isBroken() const { return m_fault.has_value(); }

    /// Notes a fault found by the caller in what it read.
    void fail(const Error &error);
    /// Reads the rest, which brings the checksum to light, and tells the first fault.
    Result<void> finish();

private:
    void checkStart();

    std::unique_ptr<ZipPart> m_bytes;
    const SheetLimits &m_limits;
    QXmlStreamReader m_reader;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    std::optional<Error> m_fault;
};

} // namespace relais::exchange
