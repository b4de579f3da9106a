// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace relais::exchange {

/// Cuts text that comes piece by piece into fields. A quote opens a quoted field only at the field's beginning;
/// elsewhere it is an ordinary character, as spreadsheets read it.
class CsvSplitter
{
public:
    enum class Ends { Field, Row };

    /// @param fieldLimit characters kept of one field; of a longer one fieldLimit + 1, so that the sink sees it
    CsvSplitter(QChar separator, int fieldLimit) : m_separator(separator), m_fieldLimit(fieldLimit) {}

    /// Calls `sink(QString field, Ends)`, which answers whether to go on. @return false when the sink stopped it
    template<class Sink>
    bool feed(QStringView text, Sink &&sink)
    {
        for (const QChar c : text) {
            if (!take(c, sink)) {
                return false;
            }
        }
        return true;
    }

    /// Ends the last row, when it has no line break of its own.
    template<class Sink>
    bool finish(Sink &&sink)
    {
        return m_atRowStart || emitField(Ends::Row, sink);
    }

    /// After the last piece: a quote was opened and never closed.
    [[nodiscard]] bool isInsideQuotes() const { return m_state == State::Quoted; }
    /// Quoted fields that went on after their closing quote: the sign of a wrong separator.
    [[nodiscard]] qsizetype overrunQuotes() const { return m_overrunQuotes; }

private:
    enum class State { Start, Plain, Quoted, QuoteSeen };

    template<class Sink>
    bool emitField(Ends ends, Sink &sink)
    {
        m_state = State::Start;
        m_atRowStart = ends == Ends::Row;
        return sink(std::exchange(m_field, QString()), ends);
    }

    void keep(QChar c)
    {
        if (m_field.size() <= m_fieldLimit) {
            m_field += c;
        }
    }

    template<class Sink>
    bool take(QChar c, Sink &sink)
    {
        const bool afterReturn = std::exchange(m_afterReturn, false);
        if (m_state == State::Quoted) {
            if (c == u'"') {
                m_state = State::QuoteSeen;
            } else {
                keep(c);
            }
            return true;
        }
        if (c == u'\n' && afterReturn) { // second half of a CR LF
            return true;
        }
        if (c == m_separator) {
            return emitField(Ends::Field, sink);
        }
        if (c == u'\r' || c == u'\n') {
            m_afterReturn = c == u'\r';
            return emitField(Ends::Row, sink);
        }
        m_atRowStart = false;
        if (c == u'"' && m_state != State::Plain) {
            if (m_state == State::QuoteSeen) { // a doubled quote stands for one
                keep(c);
            }
            m_state = State::Quoted;
            return true;
        }
        m_overrunQuotes += m_state == State::QuoteSeen ? 1 : 0;
        m_state = State::Plain;
        keep(c);
        return true;
    }

    QChar m_separator;
    int m_fieldLimit;
    State m_state = State::Start;
    QString m_field;
    qsizetype m_overrunQuotes = 0;
    bool m_atRowStart = true;
    bool m_afterReturn = false;
};

} // namespace relais::exchange
