// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

namespace relais::exchange {

XmlPart::XmlPart(std::unique_ptr<ZipPart> bytes, const SheetLimits &limits)
    : m_bytes(std::move(bytes)), m_limits(limits), m_reader(m_bytes.get())
{
}

void XmlPart::fail(const Error &error)
{
    if (!m_fault) {
        m_fault = error;
    }
}

void XmlPart::checkStart()
{
    m_attributes = m_reader.attributes();
    if (++m_depth > m_limits.xmlDepth) {
        fail({ErrorCode::SheetDamaged, u"XML nested more than %1 deep"_s.arg(m_limits.xmlDepth)});
    }
    if (m_attributes.size() + m_reader.namespaceDeclarations().size() > m_limits.xmlAttributes) {
        fail({ErrorCode::SheetDamaged, u"element with more than %1 attributes"_s.arg(m_limits.xmlAttributes)});
    }
}

XmlPart::Step XmlPart::step()
{
    while (!m_fault && m_reader.tokenType() != QXmlStreamReader::EndDocument) {
        m_bytes->beginToken();
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: checkStart(); return m_fault ? Step::Over : Step::Start;
        case QXmlStreamReader::EndElement: --m_depth; return Step::End;
        case QXmlStreamReader::Characters: return Step::Text;
        case QXmlStreamReader::EndDocument: return Step::Over;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail({ErrorCode::SheetDamaged, u"document type declaration or entity"_s});
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
            // The reader's own message may quote the content, so only its number and place are told.
            fail(m_bytes->fault().value_or(
                Error{ErrorCode::SheetDamaged, u"XML error %1 at %2:%3"_s.arg(m_reader.error())
                                                   .arg(m_reader.lineNumber())
                                                   .arg(m_reader.columnNumber())}));
            break;
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction: break;
        }
    }
    return Step::Over;
}

bool XmlPart::nextChild()
{
    for (;;) {
        switch (step()) {
        case Step::Start: return true;
        case Step::Text: break;
        case Step::End:
        case Step::Over: return false;
        }
    }
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && step() != Step::Over) {
    }
}

void XmlPart::readText(QString &text)
{
    const int inside = m_depth;
    while (m_depth >= inside) {
        const Step next = step();
        if (next == Step::Over) {
            return;
        }
        if (next == Step::Text && m_depth == inside) {
            text += characters();
            if (text.size() > m_limits.cellLength) {
                fail({ErrorCode::SheetTooLarge, u"text of more than %1 characters"_s.arg(m_limits.cellLength)});
            }
        }
    }
}

QStringView XmlPart::attribute(QLatin1StringView localName) const
{
    for (const QXmlStreamAttribute &candidate : m_attributes) {
        if (candidate.name() == localName) {
            return candidate.value();
        }
    }
    return {};
}

bool XmlPart::hasAttribute(QLatin1StringView localName) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(),
                       [&](const QXmlStreamAttribute &candidate) { return candidate.name() == localName; });
}

QString XmlPart::label(QLatin1StringView localName)
{
    const QStringView value = attribute(localName);
    if (value.size() > m_limits.nameLength) {
        fail({ErrorCode::SheetDamaged, u"name of more than %1 characters"_s.arg(m_limits.nameLength)});
        return {};
    }
    return value.toString();
}

Result<void> XmlPart::finish()
{
    while (step() != Step::Over) {
    }
    m_bytes->beginToken();
    char rest[256];
    while (!m_fault && m_bytes->read(rest, sizeof rest) > 0) {
    }
    if (!m_fault) {
        m_fault = m_bytes->fault();
    }
    if (m_fault) {
        return *m_fault;
    }
    return {};
}

} // namespace relais::exchange
