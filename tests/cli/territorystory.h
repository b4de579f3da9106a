// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/territory.h"

/// What happens in the territory, in the order in which it happens.
class TerritoryStory : public Territory
{
public:
    using Territory::Territory;

    /// All of it.
    void play();

private:
    void elevenMeasuresGo();
    void theyAnswer();
    void whatWasRefusedGoesAgainAndIsRecalled();
    void aRecallCrossesWhatIsDone();
    void oneKeepsSilentUntilItsDay();
    void twoClaimOneHour();
    void itIsDone();
    void oneIsRecalledBeforeItIsAccepted();
    void sheWithdrawsAndIsErased();
    void oneCameInAtTheWrongDoor();
    void oneIsHandedOver();
    void everybodyExchangesOnceMore() const;

    /// A demand that reached the CAF yesterday; the mother no longer lives with the other parent.
    void admit(const QString &lastName, const QString &reference, const QString &fact);
    void accept(const TerritoryOffice &at, const QString &caseName, const QString &office, const QString &strands,
                const QStringList &more = {}) const;
    QString orient(const TerritoryOffice &from, const QString &caseName, const TerritoryOffice &to,
                   const QString &measures) const;
    void checkPreview(const QStringList &activate) const;

    QString m_toRefuge;
    QString m_toDepartment;
    QString m_toMsa;
    QString m_toEmployment;
    QString m_onPaper;
    QString m_code; ///< of the sheet
    QString m_inesAtRefuge;
    QString m_inesAtDepartment;
};
