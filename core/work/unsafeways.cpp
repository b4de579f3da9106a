// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/unsafeways.h"

#include "core/base/text.h"
#include "core/store/unsafeways.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace relais::work {

namespace {

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::WayWords)
};

constexpr qsizetype kTelling = 6; ///< a shorter text or number is in many a sentence

const QRegularExpression &numberPattern()
{
    static const QRegularExpression kNumber(u"\\+?\\d(?:[ .\\-/\\x{a0}\\x{202f}]*\\d){5,14}"_s);
    return kNumber;
}

/// The texts by which an address is known: as a whole, without its town, and of that its first line or what stands
/// before the first comma, and each other one that begins with the number of a house.
QStringList partsOf(const QString &address)
{
    static const QRegularExpression kTown(u"\\b\\d{5}\\b[^,\\n]*"_s);
    static const QRegularExpression kBreak(u"[,\\n]"_s);
    static const QRegularExpression kHouse(u"^\\s*\\d"_s);
    const QString street = QString(address).remove(kTown);
    const QStringList pieces = street.split(kBreak);
    return QStringList{address, street, pieces.first()} + pieces.filter(kHouse);
}

/// A text as somebody else writes it: other signs between its words, other capitals.
QRegularExpression patternOf(const QString &text)
{
    static const QRegularExpression kGap(u"[\\W_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return QRegularExpression(text.split(kGap, Qt::SkipEmptyParts).join(kGap.pattern()),
                              kGap.patternOptions() | QRegularExpression::CaseInsensitiveOption);
}

/// Replaces the texts of one record.
template<class Record>
void takeOutOf(const UnsafeWays &ways, Record &record)
{
    auto visitor = [&ways](const char *, auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>) {
            value = ways.takenOut(value);
        }
    };
    describe(visitor, record);
}

} // namespace

UnsafeWays::UnsafeWays(const store::Reader &reader, const model::CaseId &caseId)
{
    for (const store::UnsafeWay &way : store::unsafeWays(reader, caseId)) {
        switch (way.channel) {
        case model::Channel::Phone:
            if (way.value.size() >= kTelling) {
                m_numbers << way.value;
            }
            break;
        case model::Channel::Mail: add(way.value.section(u'\n', 0, 0)); break;
        case model::Channel::Letter:
            for (const QString &part : partsOf(way.value)) {
                add(part);
            }
            break;
        }
    }
}

void UnsafeWays::add(const QString &text)
{
    if (const QString plain = folded(text); plain.size() >= kTelling) {
        m_texts << Text{text, plain};
    }
}

bool UnsafeWays::standIn(const QString &text) const
{
    if (text.isEmpty() || (m_numbers.isEmpty() && m_texts.isEmpty())) {
        return false;
    }
    const QString digits = digitsOf(text); // a column of cells parts a number
    const QString plain = folded(text);
    return std::any_of(m_numbers.cbegin(), m_numbers.cend(),
                       [&](const QString &number) { return digits.contains(number); }) ||
           std::any_of(m_texts.cbegin(), m_texts.cend(), [&](const Text &one) { return plain.contains(one.plain); });
}

QString UnsafeWays::takenOut(const QString &text) const
{
    if (!standIn(text)) {
        return text;
    }
    const QString instead = u'[' + WayWords::tr("a way that is not safe") + u']';
    QString answer;
    qsizetype done = 0;
    for (auto matches = numberPattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString digits = digitsOf(match.captured());
        const bool isUnsafe = std::any_of(m_numbers.cbegin(), m_numbers.cend(),
                                          [&](const QString &number) { return digits.contains(number); });
        answer += text.mid(done, match.capturedStart() - done) + (isUnsafe ? instead : match.captured());
        done = match.capturedEnd();
    }
    answer += text.mid(done);
    for (const Text &one : m_texts) { // an address before its parts
        answer.replace(patternOf(one.written), instead);
    }
    return standIn(answer) ? instead : answer; // written in a way that was not foreseen: the whole text goes
}

void UnsafeWays::takeOut(CaseDetail &detail) const
{
    if (m_numbers.isEmpty() && m_texts.isEmpty()) {
        return;
    }
    takeOutOf(*this, detail.file);
    takeOutOf(*this, detail.person);
    const auto each = [this](auto &records) {
        for (auto &record : records) {
            takeOutOf(*this, record);
        }
    };
    each(detail.contacts);
    each(detail.children);
    each(detail.authors);
    each(detail.measures);
    each(detail.events);
    each(detail.notes);
    each(detail.dangerPasses);
    each(detail.leftovers);
}

bool mayCopy(const Session &session, const QString &text)
{
    const auto stands = session.vault.read(
        [&](const store::Reader &reader) -> Result<bool> { return UnsafeWays(reader, {}).standIn(text); });
    return stands && !*stands;
}

} // namespace relais::work
