// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/clivault.h"

#include <array>

/// One office of a territory: its vault, and relais-cli at work on it.
class TerritoryOffice
{
public:
    /// @param sync the command by which it exchanges
    TerritoryOffice(const CliOffice &whose, QStringList sync)
        : m_name(whose.name), m_vault(whose), m_sync(std::move(sync))
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] CliVault &vault() { return m_vault; }

    /// The answer of a command that must succeed.
    QJsonObject does(const QStringList &command) const;
    /// What a command leaves behind, however it ends.
    [[nodiscard]] CliRun tries(const QStringList &command) const { return m_vault.run(command); }
    /// The error, with its code word and detail, of a command that a rule refuses.
    [[nodiscard]] QByteArray refuses(const QStringList &command) const;
    /// Reads all that came and sends all that waits; nothing may fail or be held.
    QJsonObject sync() const;
    /// The same where a person is asked, because much would end at once, and has looked.
    void syncAndLetEnd() const;
    /// Takes in the card of another office and compares its digits.
    void meets(const TerritoryOffice &other) const;

    [[nodiscard]] QJsonObject orientation(const QString &caseName, const QString &id) const;
    /// "appointment (late_reply)": how an orientation stands, and what crossed.
    [[nodiscard]] QString stands(const QString &caseName, const QString &id) const;
    [[nodiscard]] QJsonObject measure(const QString &caseName, const QString &code) const;
    /// "LOG-01 obtained" of each of these.
    [[nodiscard]] QStringList statesOf(const QString &caseName, const QStringList &codes) const;
    /// Codes of the measures that it sees of a case.
    [[nodiscard]] QStringList measuresOf(const QString &caseName) const;
    /// All cases, each with its measures that are more than to assess and with its orientations, as lines.
    [[nodiscard]] QStringList portrait() const;
    /// What is left to do of the machine's own: "" when nothing waits, nothing is held, and vault and traces are
    /// intact.
    [[nodiscard]] QString unfinished() const;

private:
    [[nodiscard]] QStringList portraitOf(const QJsonObject &row) const;

    QString m_name;
    CliVault m_vault;
    QStringList m_sync;
};

/// The offices around one CAF. The CIDFF has no program: it is told on paper and answers by telephone.
class Territory
{
public:
    explicit Territory(const QStringList &sync);

    /// They exchange one after the other.
    void exchange(const QList<const TerritoryOffice *> &turns) const;
    /// Days go by for every office.
    void pass(int days);
    [[nodiscard]] QDate today() const { return now().date(); }
    /// At an hour of a day to come, as the command line takes it.
    [[nodiscard]] QString instant(int days, int hour) const;
    [[nodiscard]] QString justNow() const { return now().toString(Qt::ISODate); }

    TerritoryOffice caf;
    TerritoryOffice msa;
    TerritoryOffice refuge;
    TerritoryOffice department;
    TerritoryOffice employment;
    const QString legalAid = u"CIDFF 76"_s;

private:
    [[nodiscard]] QDateTime now() const; ///< UTC
    int m_days = 0;
};
