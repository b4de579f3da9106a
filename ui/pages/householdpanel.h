// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/casetab.h"

#include <QScrollArea>

#include <functional>

class QGridLayout;
class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class DateEdit;
class Draft;
class Field;
class Notices;

/// « Identité et foyer »: the records of a case as a form. Each field is saved when it is left, as one act.
class HouseholdPanel final : public QScrollArea, public CaseTab
{
    Q_OBJECT

public:
    HouseholdPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);
    ~HouseholdPanel() override;

    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    void clear() override;

private:
    /// How one field of the form reads from the case and writes into it.
    struct Binding {
        std::function<void(const work::CaseDetail &)> show;
        std::function<void(work::CaseDetail &)> take;
        /// What is recorded in a field that is typed, as the field shows it.
        std::function<QMap<QString, QString>(const work::CaseDetail &)> stands = {};
    };

    QGridLayout *section(const QString &title);
    void addText(QGridLayout *grid, int row, int column, const QString &label,
                 std::function<QString &(work::CaseDetail &)> place);
    void addDate(QGridLayout *grid, int row, int column, const QString &label,
                 std::function<QDate &(work::CaseDetail &)> place);
    void addAnswer(QGridLayout *grid, int row, int column, const QString &label,
                   std::function<model::Answer &(work::CaseDetail &)> place);
    void addPathway(QGridLayout *grid, int row, int column);
    void addPerson();
    void addContact();
    void addHousehold();
    void addAuthor();
    void addReception();
    void addDepartment(QGridLayout *grid, int row, int column);
    void move(const QString &department);
    void save();

    work::Session &m_session;
    Notices &m_notices;
    QWidget *m_form = nullptr;
    QList<Binding> m_bindings;
    Draft *m_draft = nullptr; ///< of the field being typed
    std::optional<work::CaseDetail> m_detail;
};

} // namespace relais::ui
