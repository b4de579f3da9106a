// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/emergencyaid.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class DateEdit;
class Field;

/// The questions before an emergency aid. Only what the case knows is answered at the start, and says where it is
/// known from.
class AidForm final : public QWidget
{
    Q_OBJECT

public:
    AidForm(const work::Session &session, const work::emergencyaid::Known &known, QWidget *parent = nullptr);

    /// Fields that are not understood count as unknown.
    [[nodiscard]] model::AidFacts facts() const;
    [[nodiscard]] work::emergencyaid::Claim claim() const;
    /// Says under each field what is wrong with it. @return whether nothing is
    bool check();
    /// By name; the income is not among them, since it is kept nowhere.
    [[nodiscard]] const QMap<QString, QWidget *> &editors() const { return m_editors; }
    /// Why the claim cannot be entered as received; empty when it can.
    void setClaimFault(const QString &sentence);

signals:
    void changed();

private:
    void buildScheme();
    void buildProofs();
    void buildEarlierAid();
    void buildIncome();
    void buildClaim();
    void fill();
    QBoxLayout *addRow();
    /// @param from where its answer is known from, as in Known; empty = nowhere
    void add(QBoxLayout *row, const char *name, const QString &label, QWidget *editor, const QString &from = {});
    [[nodiscard]] QString from(model::AidQuestion question) const { return m_known.from.value(question); }
    ChoiceRow *newAnswer();
    DateEdit *newDate();
    void checkDate(DateEdit *date, const QDate &latest, const QString &tooLate);

    const work::Session &m_session;
    work::emergencyaid::Known m_known;
    QBoxLayout *m_column = nullptr;
    ChoiceRow *m_scheme = nullptr;
    ChoiceRow *m_agricultural = nullptr;
    ChoiceRow *m_beneficiary = nullptr;
    QHash<model::AidProof, DateEdit *> m_proofs; ///< those that open the right
    ChoiceRow *m_otherProof = nullptr;
    ChoiceRow *m_previous = nullptr;
    DateEdit *m_previousOn = nullptr;
    QLineEdit *m_income = nullptr;
    QLineEdit *m_children = nullptr;
    ChoiceRow *m_department = nullptr;
    DateEdit *m_claim = nullptr;
    QHash<QWidget *, Field *> m_fields;
    QMap<QString, QWidget *> m_editors;
};

} // namespace relais::ui
