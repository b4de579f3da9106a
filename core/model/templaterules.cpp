// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/templaterules.h"

#include "core/model/templatefile.h"
#include "core/model/territory.h"

#include <QSet>

#include <vector>

namespace relais::model {

namespace {

using Kind = JsonNode::Kind;

class Rules
{
public:
    Rules(const JsonNode &root, const Reference &known) : m_root(root), m_known(known), m_book(known.law)
    {
        if (const Parcours *base = known.find(root.textOf(u"based_on"_s), baseVersion())) {
            m_base = base->plan.measures;
            for (const ClockRule &rule : base->plan.newClocks) {
                m_book.put(rule);
            }
            for (const LocalClock &local : base->plan.clocks) {
                static_cast<void>(m_book.add(local.clock, local.change));
            }
        }
        m_newMeasures = codesOf(u"new_measures"_s);
        m_newClocks = codesOf(u"new_clocks"_s);
        m_newEvents = codesOf(u"new_events"_s);
    }

    QList<JsonFault> run()
    {
        checkPlace();
        checkLists();
        checkNewMeasures();
        checkChangedMeasures();
        checkEvents();
        checkNewClocks();
        checkChangedClocks();
        return m_faults;
    }

private:
    /// An entry of an array with its path.
    struct Entry {
        const JsonNode &node;
        QString path;
    };

    [[nodiscard]] std::vector<Entry> entries(const JsonNode &owner, const QString &field,
                                             const QString &before = {}) const
    {
        std::vector<Entry> list;
        const JsonNode *array = owner.find(field);
        for (std::size_t i = 0; array != nullptr && i < array->items.size(); ++i) {
            list.push_back(Entry{array->items[i], u"%1%2[%3]"_s.arg(before, field).arg(i)});
        }
        return list;
    }

    [[nodiscard]] QStringList codesOf(const QString &field) const
    {
        QStringList codes;
        for (const Entry &entry : entries(m_root, field)) {
            codes << entry.node.textOf(u"code"_s);
        }
        return codes;
    }

    [[nodiscard]] int baseVersion() const
    {
        const JsonNode *version = m_root.find(u"base_version"_s);
        return version == nullptr ? 0 : static_cast<int>(version->number);
    }

    void fault(const JsonNode &node, const QString &path, const char *reason, const QString &detail)
    {
        m_faults << JsonFault{node.line, path, QString::fromLatin1(reason), detail};
    }

    /// Tells a fault of the field of an entry, when the field is there and `wrong`.
    void judge(const Entry &entry, const QString &field, bool wrong, const char *reason)
    {
        const JsonNode *node = entry.node.find(field);
        if (node != nullptr && node->kind == Kind::Text && wrong) {
            fault(*node, entry.path + u'.' + field, reason, node->text);
        }
    }

    [[nodiscard]] bool isMeasure(const QString &code) const
    {
        return m_known.shippedCatalogue.find(code) != nullptr || m_newMeasures.contains(code);
    }
    [[nodiscard]] bool isEvent(const QString &code) const
    {
        return m_book.findEvent(code) != nullptr || m_newEvents.contains(code);
    }
    [[nodiscard]] bool isClock(const QString &code) const
    {
        return m_book.find(code) != nullptr || m_newClocks.contains(code);
    }

    void checkPlace()
    {
        const Entry document{m_root, {}};
        const QString territory = m_root.textOf(u"territory"_s);
        const JsonNode *place = m_root.find(u"territory"_s);
        if (place != nullptr && territory != kNationalTerritory) {
            const Territory *found = territory.isEmpty() ? nullptr : findTerritory(territory);
            if (found == nullptr || found->code != territory) {
                fault(*place, u"territory"_s, "unknown_territory", territory);
            }
        }
        const JsonNode *base = m_root.find(u"based_on"_s);
        if (base == nullptr || base->kind != Kind::Text) {
            return;
        }
        if (base->text == territory) {
            fault(*base, u"based_on"_s, "stands_on_itself", base->text);
        } else if (const JsonNode *version = m_root.find(u"base_version"_s);
                   version != nullptr && m_known.find(base->text, baseVersion()) == nullptr) {
            fault(*version, u"base_version"_s, "unknown_base", u"%1 %2"_s.arg(base->text).arg(baseVersion()));
        }
    }

    void checkLists()
    {
        for (const Entry &entry : entries(m_root, u"more_measures"_s)) {
            if (m_base.contains(entry.node.text)) {
                fault(entry.node, entry.path, "known_already", entry.node.text);
            }
        }
        for (const Entry &entry : entries(m_root, u"fewer_measures"_s)) {
            if (!m_base.isEmpty() && !m_base.contains(entry.node.text)) {
                fault(entry.node, entry.path, "not_in_base", entry.node.text);
            }
        }
    }

    void checkNewMeasures()
    {
        QMap<QString, QStringList> first;
        for (const MeasureKind &kind : m_known.shippedCatalogue.measures()) {
            first.insert(kind.code, kind.prerequisites);
        }
        QSet<QString> seen;
        for (const Entry &entry : entries(m_root, u"new_measures"_s)) {
            const QString code = entry.node.textOf(u"code"_s);
            judge(entry, u"code"_s, seen.contains(code), "given_twice");
            judge(entry, u"code"_s, m_known.shippedCatalogue.find(code) != nullptr, "known_already");
            judge(entry, u"code"_s, !strandOf(code), "unknown_strand");
            for (const Entry &before : entries(entry.node, u"prerequisites"_s, entry.path + u'.')) {
                if (!isMeasure(before.node.text)) {
                    fault(before.node, before.path, "unknown_measure", before.node.text);
                }
            }
            for (const Entry &clock : entries(entry.node, u"clocks"_s, entry.path + u'.')) {
                if (!isClock(clock.node.text)) {
                    fault(clock.node, clock.path, "unknown_clock", clock.node.text);
                }
            }
            seen.insert(code);
            first.insert(code, entry.node.texts(u"prerequisites"_s));
        }
        if (const QStringList cycle = prerequisiteCycle(first); !cycle.isEmpty()) {
            for (const Entry &entry : entries(m_root, u"new_measures"_s)) {
                if (entry.node.textOf(u"code"_s) == cycle.first() && entry.node.find(u"prerequisites"_s) != nullptr) {
                    fault(*entry.node.find(u"prerequisites"_s), entry.path + u".prerequisites"_s, "cycle",
                          cycle.join(u" → "_s));
                    break;
                }
            }
        }
    }

    void checkChangedMeasures()
    {
        QSet<QString> seen;
        for (const Entry &entry : entries(m_root, u"changed_measures"_s)) {
            const QString code = entry.node.textOf(u"measure"_s);
            const MeasureKind *kind = m_known.shippedCatalogue.find(code);
            judge(entry, u"measure"_s, seen.contains(code), "given_twice");
            judge(entry, u"measure"_s, kind == nullptr, "unknown_measure");
            seen.insert(code);
            const QString body = entry.node.textOf(u"delivered_by"_s);
            const QString who = entry.node.textOf(u"eligibility"_s);
            const bool same = kind != nullptr && (body.isEmpty() || body == kind->deliveredBy) &&
                              (who.isEmpty() || who == kind->eligibility);
            judge(entry, u"measure"_s, same, "changes_nothing");
        }
    }

    void checkEvents()
    {
        QSet<QString> seen;
        for (const Entry &entry : entries(m_root, u"new_events"_s)) {
            const QString code = entry.node.textOf(u"code"_s);
            judge(entry, u"code"_s, seen.contains(code), "given_twice");
            judge(entry, u"code"_s, m_known.law.findEvent(code) != nullptr, "known_already");
            seen.insert(code);
        }
    }

    void checkNewClocks()
    {
        QSet<QString> seen;
        for (const Entry &entry : entries(m_root, u"new_clocks"_s)) {
            const QString code = entry.node.textOf(u"code"_s);
            const QString start = entry.node.textOf(u"start"_s);
            judge(entry, u"code"_s, seen.contains(code), "given_twice");
            judge(entry, u"code"_s, m_known.law.find(code) != nullptr, "known_already");
            judge(entry, u"code"_s, !isMeasure(code.section(u'.', 0, 0)), "wrong_owner");
            judge(entry, u"start"_s, !isEvent(start), "unknown_event");
            for (const Entry &event : entries(entry.node, u"met_by"_s, entry.path + u'.')) {
                if (!isEvent(event.node.text)) {
                    fault(event.node, event.path, "unknown_event", event.node.text);
                }
            }
            seen.insert(code);
        }
    }

    void checkChangedClocks()
    {
        QSet<QString> seen;
        const QString territory = m_root.textOf(u"territory"_s);
        for (const Entry &entry : entries(m_root, u"changed_clocks"_s)) {
            const QString code = entry.node.textOf(u"clock"_s);
            QMap<QString, QString> options;
            if (const JsonNode *given = entry.node.find(u"options"_s)) {
                for (const QString &key : given->keys) {
                    options.insert(key, given->textOf(key));
                }
            }
            const QString place = code + QStringList(options.values()).join(u',');
            judge(entry, u"clock"_s, seen.contains(place), "given_twice");
            seen.insert(place);
            const ClockRule *rule = m_book.find(code);
            judge(entry, u"clock"_s, rule == nullptr, "unknown_clock");
            if (rule != nullptr) {
                judge(entry, u"clock"_s, isSame(entry.node, rule->inForce(territory, options)), "changes_nothing");
            }
        }
    }

    /// Whether the change leaves length, debtor and certainty as they are.
    static bool isSame(const JsonNode &change, const ClockRule &present)
    {
        const JsonNode *length = change.find(u"length"_s);
        const JsonNode *toVerify = change.find(u"to_verify"_s);
        const QString owes = change.textOf(u"owes"_s);
        return change.textOf(u"unit"_s) == word(present.span.unit) && length != nullptr &&
               length->number == double(present.span.length) && (owes.isEmpty() || owes == present.owes) &&
               (toVerify != nullptr && toVerify->truth) == present.toVerify;
    }

    const JsonNode &m_root;
    const Reference &m_known;
    ClockBook m_book; ///< law and base
    QStringList m_base;
    QStringList m_newMeasures;
    QStringList m_newClocks;
    QStringList m_newEvents;
    QList<JsonFault> m_faults;
};

} // namespace

QList<JsonFault> checkTemplateRules(const JsonNode &root, const Reference &known)
{
    return Rules(root, known).run();
}

QStringList templateReasons()
{
    return {u"newer_format"_s,  u"unknown_territory"_s, u"unknown_base"_s,   u"stands_on_itself"_s,
            u"given_twice"_s,   u"known_already"_s,     u"not_in_base"_s,    u"unknown_measure"_s,
            u"unknown_clock"_s, u"unknown_event"_s,     u"unknown_strand"_s, u"wrong_owner"_s,
            u"cycle"_s,         u"changes_nothing"_s};
}

} // namespace relais::model
