// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace relais {
class JsonReader;
}

namespace relais::model {

/// Volets of the parcours, in the order of the screen.
enum class Strand { Sec, Log, Fin, Jur, Enf, Emp, San, Adm };

/// Earliest moment of a measure relative to the departure: a visible act done too early puts her in danger.
enum class Moment { Before, At, After };

/// One measure as the catalogue describes it; a case holds model::Measure, which names it by its code.
struct MeasureKind {
    QString code; ///< "SEC-06"
    Strand strand = Strand::Sec;
    QString labelFr;
    QString labelEn;
    QString deliveredBy;      ///< in French, like all texts below
    QStringList partnerKinds; ///< "caf", "court"…
    QString eligibility;
    QList<QStringList> proofs; ///< all groups are needed, any one paper of each
    QString completionProof;
    Moment moment = Moment::Before;
    QStringList prerequisites; ///< codes that come first
    QStringList clocks;        ///< codes of resources/clocks
    bool isVisibleToAuthor = false;
    bool isLocalParameter = false;
    QString source;
    QDate checkedOn;
    bool toVerify = false; ///< shown « à vérifier »
};

struct StrandLabel {
    QString fr;
    QString en;
};

/// The 86 measures of the catalogue.
class Catalogue
{
public:
    /// Strict reading of catalogue.json. DataDamaged names the path of the fault: unknown field or strand, code
    /// given twice, a word outside its list; or the codes of measures that wait for one another.
    static Result<Catalogue> read(const QByteArray &bytes);

    [[nodiscard]] const QList<MeasureKind> &measures() const { return m_measures; }
    /// Adds a measure of a territory; one of that code that is known already is replaced.
    void put(const MeasureKind &kind);
    /// Null for a code of another territory's or a newer catalogue: it is kept and shown as it is.
    [[nodiscard]] const MeasureKind *find(const QString &code) const;
    [[nodiscard]] const StrandLabel &label(Strand strand) const { return m_strands[static_cast<qsizetype>(strand)]; }
    [[nodiscard]] int version() const { return m_version; }

private:
    int m_version = 0;
    QList<StrandLabel> m_strands;
    QList<MeasureKind> m_measures;
    QHash<QString, qsizetype> m_byCode;
};

/// Notes its faults in the reader, whose owner calls finish().
MeasureKind readMeasureKind(JsonReader &reader);

/// Codes of a chain of prerequisites that leads back to its first; empty when there is none.
/// @param first code → codes that come before it
QStringList prerequisiteCycle(const QMap<QString, QStringList> &first);

/// The strand of a code, "SEC-06" → Sec, also of a code the catalogue does not know.
std::optional<Strand> strandOf(const QString &measureCode);

template<>
struct Words<Strand> {
    static constexpr std::array kList = {std::pair{Strand::Sec, "SEC"}, std::pair{Strand::Log, "LOG"},
                                         std::pair{Strand::Fin, "FIN"}, std::pair{Strand::Jur, "JUR"},
                                         std::pair{Strand::Enf, "ENF"}, std::pair{Strand::Emp, "EMP"},
                                         std::pair{Strand::San, "SAN"}, std::pair{Strand::Adm, "ADM"}};
};
template<>
struct Words<Moment> {
    static constexpr std::array kList = {std::pair{Moment::Before, "before"}, std::pair{Moment::At, "at"},
                                         std::pair{Moment::After, "after"}};
};

} // namespace relais::model
