// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ageheader.h"

#include "core/exchange/strictbase64.h"

#include <algorithm>

namespace relais::exchange {

namespace {

constexpr QByteArrayView kVersionLine("age-encryption.org/v1\n");
constexpr QByteArrayView kAnyVersion("age-encryption.org/v");
constexpr qsizetype kBodyColumns = 64;
constexpr qsizetype kMacBytes = 32;

Error altered(const QString &detail)
{
    return {ErrorCode::BundleAltered, detail};
}

bool isArmoured(QByteArrayView file)
{
    constexpr qsizetype kBlanksBefore = 1024; // age lets blanks stand before an armour
    return file.first(std::min(file.size(), kBlanksBefore)).trimmed().startsWith("-----BEGIN AGE");
}

/// Decimal, without a zero in front.
bool isNumber(QByteArrayView text)
{
    const auto digit = [](char sign) { return sign >= '0' && sign <= '9'; };
    return !text.isEmpty() && text.front() != '0' && std::all_of(text.begin(), text.end(), digit);
}

/// Goes through the lines and stops at the first fault or limit.
class HeaderReader
{
public:
    explicit HeaderReader(QByteArrayView file) : m_file(file) {}

    Result<AgeHeader> read()
    {
        if (const auto version = readVersion(); !version) {
            return version.error();
        }
        AgeHeader header;
        for (;;) {
            const qsizetype start = m_at;
            const auto line = nextLine();
            if (!line) {
                return line.error();
            }
            if (line->startsWith("---")) {
                return closed(std::move(header), *line, start);
            }
            if (header.stanzas.size() == kMostAgeStanzas) {
                return Error{ErrorCode::BundleTooLarge, u"stanzas"_s};
            }
            auto stanza = readStanza(*line);
            if (!stanza) {
                return stanza.error();
            }
            header.stanzas.append(*std::move(stanza));
        }
    }

private:
    Result<QByteArrayView> nextLine()
    {
        const QByteArrayView rest = m_file.sliced(m_at);
        const qsizetype end = rest.first(std::min(rest.size(), kLongestAgeLine + 1)).indexOf('\n');
        if (end < 0) {
            return rest.size() > kLongestAgeLine ? Error{ErrorCode::BundleTooLarge, u"line"_s}
                                                 : Error{ErrorCode::BundleIncomplete, u"header"_s};
        }
        m_at += end + 1;
        if (m_at > kLargestAgeHeader) {
            return Error{ErrorCode::BundleTooLarge, u"header"_s};
        }
        return rest.first(end);
    }

    Result<void> readVersion()
    {
        if (kVersionLine.startsWith(m_file)) {
            return Error{ErrorCode::BundleIncomplete, u"header"_s};
        }
        if (!m_file.startsWith(kAnyVersion)) {
            return Error{isArmoured(m_file) ? ErrorCode::BundleArmoured : ErrorCode::NotABundle, u"version"_s};
        }
        const auto line = nextLine();
        if (!line) {
            return line.error();
        }
        const QByteArrayView number = line->sliced(kAnyVersion.size());
        if (!isNumber(number)) {
            return altered(u"version"_s);
        }
        if (number != "1") {
            return Error{ErrorCode::BundleNewer, u"version"_s};
        }
        return {};
    }

    Result<AgeStanza> readStanza(QByteArrayView first)
    {
        constexpr QByteArrayView kStart("-> ");
        if (!first.startsWith(kStart)) {
            return altered(u"stanza"_s);
        }
        AgeStanza stanza;
        stanza.arguments = first.sliced(kStart.size()).toByteArray().split(' ');
        for (const QByteArray &argument : std::as_const(stanza.arguments)) {
            const auto visible = [](char sign) { return sign > ' ' && sign <= '~'; };
            if (argument.isEmpty() || !std::all_of(argument.begin(), argument.end(), visible)) {
                return altered(u"argument"_s);
            }
        }
        qsizetype columns = kBodyColumns;
        while (columns == kBodyColumns) { // a full line is followed by another, be it empty
            const auto line = nextLine();
            if (!line) {
                return line.error();
            }
            columns = line->size();
            const auto bytes = readBase64(*line, Base64Padding::Absent);
            if (columns > kBodyColumns || !bytes) {
                return altered(u"body"_s);
            }
            stanza.body += *bytes;
        }
        return stanza;
    }

    Result<AgeHeader> closed(AgeHeader header, QByteArrayView line, qsizetype start) const
    {
        constexpr QByteArrayView kEnd("--- ");
        const auto mac = readBase64(line.sliced(std::min(line.size(), kEnd.size())), Base64Padding::Absent);
        if (!line.startsWith(kEnd) || !mac || mac->size() != kMacBytes) {
            return altered(u"mac line"_s);
        }
        if (header.stanzas.isEmpty()) {
            return altered(u"stanza"_s);
        }
        header.mac = *mac;
        header.covered = start + kEnd.size() - 1;
        header.length = m_at;
        return header;
    }

    const QByteArrayView m_file;
    qsizetype m_at = 0;
};

} // namespace

Result<AgeHeader> readAgeHeader(QByteArrayView file)
{
    return HeaderReader(file).read();
}

QByteArray ageHeaderText(const QList<AgeStanza> &stanzas)
{
    QByteArray text = kVersionLine.toByteArray();
    for (const AgeStanza &stanza : stanzas) {
        text += "-> " + stanza.arguments.join(' ') + '\n';
        const QByteArray body = base64Text(stanza.body, Base64Padding::Absent);
        for (qsizetype at = 0; at <= body.size(); at += kBodyColumns) { // the last line is short, be it empty
            text += body.mid(at, kBodyColumns) + '\n';
        }
    }
    return text + "---";
}

} // namespace relais::exchange
