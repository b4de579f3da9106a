// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clockbook.h"

#include <algorithm>

namespace relais::model {

ClockEvent readClockEvent(JsonReader &reader)
{
    return {reader.string("code"),
            reader.string("label_fr"),
            reader.string("label_en"),
            reader.string("recorded_when", JsonReader::Presence::Optional),
            reader.string("after", JsonReader::Presence::Optional),
            reader.boolean("may_be_future")};
}

Result<ClockBook> ClockBook::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"clocks"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"clocks"_s);
    reader.integer("version");
    const QJsonArray events = reader.array("events");
    const QJsonArray clocks = reader.array("clocks");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    ClockBook book;
    for (qsizetype i = 0; i < events.size(); ++i) {
        JsonReader line(events[i].toObject(), u"clocks.events[%1]"_s.arg(i));
        const ClockEvent event = readClockEvent(line);
        // A cause stands above what follows from it, so that no event can follow from itself.
        if (!event.after.isEmpty() && book.findEvent(event.after) == nullptr) {
            line.fault("after", u"names no event above it: "_s + event.after);
        }
        book.m_events << event;
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        JsonReader line(clocks[i].toObject(), u"clocks.clocks[%1]"_s.arg(i));
        const ClockRule rule = readClockRule(line);
        if (book.m_byCode.contains(rule.code)) {
            line.fault("code", u"is given twice: "_s + rule.code);
        }
        if (!book.findEvent(rule.start)) {
            line.fault("start", u"names no event: "_s + rule.start);
        }
        for (const QString &event : rule.metBy) {
            if (!book.findEvent(event)) {
                line.fault("met_by", u"names no event: "_s + event);
            }
        }
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
        book.m_byCode.insert(rule.code, book.m_rules.size());
        book.m_rules << rule;
    }
    return book;
}

const ClockRule *ClockBook::find(const QString &code) const
{
    const qsizetype at = m_byCode.value(code, -1);
    return at < 0 ? nullptr : &m_rules[at];
}

const ClockEvent *ClockBook::findEvent(const QString &code) const
{
    const auto found =
        std::find_if(m_events.begin(), m_events.end(), [&](const ClockEvent &event) { return event.code == code; });
    return found == m_events.end() ? nullptr : &*found;
}

QList<const ClockRule *> ClockBook::startedBy(const QString &event) const
{
    QList<const ClockRule *> started;
    for (const ClockRule &rule : m_rules) {
        if (rule.start == event) {
            started << &rule;
        }
    }
    return started;
}

QStringList ClockBook::causesOf(const QString &event) const
{
    QStringList causes;
    for (const ClockEvent *at = findEvent(event); at != nullptr && !at->after.isEmpty(); at = findEvent(at->after)) {
        causes << at->after;
    }
    return causes;
}

void ClockBook::put(const ClockRule &rule)
{
    const qsizetype at = m_byCode.value(rule.code, m_rules.size());
    if (at == m_rules.size()) {
        m_byCode.insert(rule.code, at);
        m_rules << rule;
    } else {
        m_rules[at] = rule;
    }
}

void ClockBook::put(const ClockEvent &event)
{
    const auto known =
        std::find_if(m_events.begin(), m_events.end(), [&](const auto &e) { return e.code == event.code; });
    if (known == m_events.end()) {
        m_events << event;
    } else {
        *known = event;
    }
}

Result<void> ClockBook::add(const QString &clock, const ClockOverride &change)
{
    const qsizetype at = m_byCode.value(clock, -1);
    if (at < 0) {
        return Error{ErrorCode::NotFound, u"clock "_s + clock};
    }
    m_rules[at].overrides << change;
    return {};
}

} // namespace relais::model
