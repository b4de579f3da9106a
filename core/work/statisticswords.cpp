// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the counts: each figure says what it counts, so that nobody needs another paper to read it.
#include "core/work/accesswords.h"
#include "core/work/statistics.h"

#include <QLocale>

namespace relais::work::statistics {

namespace {

struct StatisticsWords {
    Q_DECLARE_TR_FUNCTIONS(relais::work::StatisticsWords)
};

struct Word {
    const char *code;
    const char *english;
};

constexpr Word kDefinitions[] = {
    {"entries_by_month", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Cases received in the period, by month")},
    {"entries_by_danger", QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                                            "Cases received in the period, by the level of danger they have today")},
    {"entries_by_fund", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Cases received in the period, by fund")},
    {"entries_by_department",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Cases received in the period, by département")},
    {"entries_by_need",
     QT_TRANSLATE_NOOP(
         "relais::work::StatisticsWords",
         "Cases received in the period, by what was asked for at reception; one case may ask for several")},
    {"first_contact",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                       "Cases received in the period, by the time from the reception to the first contact")},
    {"first_contact_delay",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                       "From the reception to the first contact: half of the cases waited no longer")},
    {"emergency_aid",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                       "Claims of emergency aid received in the period, by the time to the first payment")},
    {"emergency_aid_delay",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                       "From the claim of emergency aid to its first payment: half of the claims waited no longer")},
    {"measures_by_state", QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                                            "Measures that came to their present state in the period, by that state")},
    {"measures_by_strand", QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                                             "Measures that came to their present state in the period, by strand")},
    {"measures_obtained",
     QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Measures obtained in the period, by measure")},
    {"exits_by_reason", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Cases closed in the period, by reason")},
    {"support_length", QT_TRANSLATE_NOOP("relais::work::StatisticsWords",
                                         "From the reception to the closing of the cases closed in the period: half of "
                                         "them took no longer")},
    {"open_by_state", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "Cases open today, by state")},
};

/// Those that are not told in the access pack as well.
constexpr Word kParts[] = {
    {"", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "not said")},
    {"unknown", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "not known")},
    {"unassessed", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "not assessed")},
    {"not_yet", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "not yet")},
    {"within_72_hours", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "within 72 hours")},
    {"within_5_days", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "within 5 days")},
    {"within_3_worked_days", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "within 3 worked days")},
    {"within_5_worked_days", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "within 5 worked days")},
    {"later", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "later")},
    {"autonomous", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "stands on her own")},
    {"handed_over", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "handed over")},
    {"returned", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "went back home")},
    {"lost_contact", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "contact lost")},
    {"moved", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "moved away")},
    {"declined", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "her own wish")},
    {"duplicate", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "double")},
    {"other", QT_TRANSLATE_NOOP("relais::work::StatisticsWords", "other")},
};

template<std::size_t Size>
QString find(const Word (&list)[Size], const QString &code)
{
    for (const Word &one : list) {
        if (code == QLatin1String(one.code)) {
            return StatisticsWords::tr(one.english);
        }
    }
    return {};
}

} // namespace

QString definition(const QString &code)
{
    return find(kDefinitions, code);
}

QString notTold()
{
    return StatisticsWords::tr("fewer than %1, not told").arg(model::kFewestTold);
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Cases: return StatisticsWords::tr("cases");
    case Unit::Measures: return StatisticsWords::tr("measures");
    case Unit::Hours: return StatisticsWords::tr("hours");
    case Unit::WorkedDays: return StatisticsWords::tr("worked days");
    case Unit::Days: return StatisticsWords::tr("days");
    }
    Q_UNREACHABLE();
}

QString partWord(const Session &session, const QString &key)
{
    const bool isFrench = QLocale().language() == QLocale::French;
    if (const auto strand = model::fromWord<model::Strand>(key)) {
        const model::StrandLabel &label = session.reference.catalogue.label(*strand);
        return isFrench ? label.fr : label.en;
    }
    if (const model::MeasureKind *kind = session.reference.catalogue.find(key)) {
        return key + u' ' + (isFrench ? kind->labelFr : kind->labelEn);
    }
    const QString word = find(kParts, key);
    return word.isEmpty() ? AccessWords::value(key) : word;
}

} // namespace relais::work::statistics
