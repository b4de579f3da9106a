// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/dangerpass.h"
#include "core/model/user.h"

#include <QByteArray>
#include <QList>

namespace relais::model {

/// Whom or what a question of the grid is about.
enum class DangerPart { Her, OtherParent, Context };
/// A question is answered yes or no; one asks for a day. Both may stay unknown.
enum class DangerItemKind { Answer, Day };

/// Where an entry of the grid comes from.
struct DangerSource {
    QString text; ///< in French
    QDate checkedOn;
    bool toVerify = false; ///< shown « à vérifier »
};

struct DangerItem {
    QString code; ///< D01–D15, X… further items, T… what the triage asks besides
    DangerPart part = DangerPart::Context;
    DangerItemKind kind = DangerItemKind::Answer;
    QString labelFr;
    QString labelEn;
    bool isRed = false; ///< one yes is a red sign (domain notes 4.3)
    DangerSource source;
};

/// A rule of the triage holds when at least so many of its items are answered yes. The first that holds gives the band.
struct TriageRule {
    QString code;
    TriageBand band = TriageBand::Yellow;
    QString labelFr;
    QString labelEn;
    int atLeast = 0; ///< 0 for the last rule, which always holds
    QStringList of;  ///< codes of items
    DangerSource source;
};

/// A number to call, as it is said: nothing dials it.
struct DangerNumber {
    QString number;
    QString labelFr;
    QString labelEn;
    DangerSource source;
};

/// What the answers ask for.
struct DangerAction {
    QString code;
    QString textFr;
    QString textEn;
    QStringList when;     ///< items of which one is answered yes, red or not; empty = at each red result
    QStringList measures; ///< of the catalogue, that serve it
    DangerSource source;
};

/// A reporting route (domain notes 4.4). Article 226-14 3° is for health professionals alone, a kind of office that is
/// not known here, and no route of this list.
struct DangerRoute {
    QString code;
    QString labelFr;
    QString labelEn;
    QString textFr;
    QString textEn;
    bool needsAgreement = false; ///< without her agreement it is refused
    bool needsSecond = false;    ///< it is decided by two: the other is named
    QList<OfficeKind> kinds;     ///< of the offices that may take it; empty = all
    DangerSource source;

    [[nodiscard]] bool isOpenTo(OfficeKind kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

/// resources/danger/grid.json: questions, triage, numbers, actions and routes. Data, never code.
class DangerGrid
{
public:
    /// Strict reading. DataDamaged names the path: an unknown field, a code twice, a rule or an action that names no
    /// item, a red item without a rule, a rule that can never hold, no last rule that always holds, a kind of office
    /// that is none, a source missing.
    static Result<DangerGrid> read(const QByteArray &bytes);

    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const QList<DangerItem> &items() const { return m_items; }
    [[nodiscard]] const QList<TriageRule> &rules() const { return m_rules; } ///< in the order they are asked
    [[nodiscard]] const QList<DangerNumber> &numbers() const { return m_numbers; }
    [[nodiscard]] const QList<DangerAction> &actions() const { return m_actions; }
    [[nodiscard]] const QList<DangerRoute> &routes() const { return m_routes; }
    /// Each null for a code that the grid does not have.
    [[nodiscard]] const DangerItem *item(const QString &code) const;
    [[nodiscard]] const TriageRule *rule(const QString &code) const;
    [[nodiscard]] const DangerRoute *route(const QString &code) const;

private:
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Result<void> checkRules() const;

    int m_version = 0;
    QList<DangerItem> m_items;
    QList<TriageRule> m_rules;
    QList<DangerNumber> m_numbers;
    QList<DangerAction> m_actions;
    QList<DangerRoute> m_routes;
};

template<>
struct Words<DangerPart> {
    static constexpr std::array kList = {std::pair{DangerPart::Her, "her"},
                                         std::pair{DangerPart::OtherParent, "other_parent"},
                                         std::pair{DangerPart::Context, "context"}};
};
template<>
struct Words<DangerItemKind> {
    static constexpr std::array kList = {std::pair{DangerItemKind::Answer, "answer"},
                                         std::pair{DangerItemKind::Day, "day"}};
};

} // namespace relais::model
