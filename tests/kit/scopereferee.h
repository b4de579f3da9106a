// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.h"

#include <QHash>
#include <QSet>

/// A case as chance makes it, entrusted to an office.
struct AnyCase {
    relais::model::Entrusted entrusted;
    QList<relais::model::KeptRecord> records;
    QSet<QString> dangerous; ///< texts that tell who or where she is
};
/// @param owner 8 characters that begin the ids of its records
AnyCase anyCase(quint64 seed, const QString &owner, const QDate &today);

/// Somebody typed ways to reach her into the words of other records.
void typeWaysIntoTexts(QList<relais::model::KeptRecord> &records, quint64 seed);

/// Words that stand in no field but the address of the shelter, sealed or of a letter.
inline const QString kShelter = QStringLiteral("12 passage du Refuge");

/// What may leave, worked out a second time: from the words of the exchange notes (3.2) and of the domain notes (5.4 to
/// 5.6), and from the tables of resources/consent and resources/rights read here. It calls nothing of core that judges.
/// With a role it is the vault that sends, which looks through every text as well.
class ScopeReferee
{
public:
    /// @param role whose rights count as well; empty = nobody's
    explicit ScopeReferee(const QString &role = {});

    /// "record field" of each field that leaves.
    [[nodiscard]] QSet<QString> leaving(const AnyCase &one) const;

private:
    struct Group {
        QString code;
        QSet<QString> strands;
        QSet<QString> neededBy;
        bool never = false;
    };
    struct Office {
        QStringList names;
        QSet<QString> open;
        QSet<QString> never;
        QHash<QString, QString> express;
    };
    struct Law {
        QSet<QString> roles;
        QSet<QString> groups;
    };
    struct Sitting; ///< one case before the referee

    QHash<QString, Group> m_groups;
    QHash<QString, QString> m_groupOf;
    QList<QPair<QString, Office>> m_offices;
    QHash<QString, Law> m_laws;
    QSet<QString> m_sendable; ///< groups of the rights that the role may send
    QHash<QString, QString> m_rightOf;
    bool m_hasRole = false;
};
