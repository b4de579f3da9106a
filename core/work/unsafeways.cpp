// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/unsafeways.h"

#include "core/base/text.h"
#include "core/store/unsafecontacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace relais::work {

namespace {

struct WayWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::WayWords)
};

constexpr qsizetype kNational = 9; ///< digits of a French number without what stands before it
constexpr qsizetype kTelling = 6;  ///< a shorter text or number is in many a sentence

const QRegularExpression &numberPattern()
{
    static const QRegularExpression kNumber(u"\\+?\\d(?:[ .\\-/\\x{a0}\\x{202f}]*\\d){5,14}"_s);
    return kNumber;
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

UnsafeWays::UnsafeWays(const QList<model::Contact> &contacts)
{
    for (const model::Contact &contact : contacts) {
        if (contact.safe != model::Answer::No) {
            continue;
        }
        const QString number = digitsOf(contact.e164.isEmpty() ? contact.value : contact.e164).right(kNational);
        if (contact.channel == model::Channel::Phone) {
            if (number.size() >= kTelling) {
                m_numbers << number;
            }
        } else if (const QString line = contact.value.section(u'\n', 0, 0).trimmed(); line.size() >= kTelling) {
            m_texts << line;
        }
    }
}

bool UnsafeWays::standIn(const QString &text) const
{
    const QString digits = digitsOf(text); // a column of cells parts a number
    return std::any_of(m_numbers.cbegin(), m_numbers.cend(),
                       [&](const QString &number) { return digits.contains(number); }) ||
           std::any_of(m_texts.cbegin(), m_texts.cend(),
                       [&](const QString &line) { return text.contains(line, Qt::CaseInsensitive); });
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
    for (const QString &line : m_texts) {
        answer.replace(line, instead, Qt::CaseInsensitive);
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
    const auto contacts = session.vault.read(
        [](const store::Reader &reader) -> Result<QList<model::Contact>> { return store::unsafeContacts(reader); });
    return contacts && !UnsafeWays(*contacts).standIn(text);
}

} // namespace relais::work
