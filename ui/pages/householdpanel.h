// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/casetab.h"

#include <QScrollArea>

class QGridLayout;

namespace relais::ui {

class CaseForm;
class ContactsForm;
class Notices;
class SealedPanel;

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
    void addPathway(QGridLayout *grid, int row, int column);
    void addPerson();
    void addHousehold();
    void addAuthor();
    void addReception();
    void addDepartment(QGridLayout *grid, int row, int column);
    void move(const QString &department);
    void save();

    work::Session &m_session;
    Notices &m_notices;
    CaseForm *m_form = nullptr;
    ContactsForm *m_contacts = nullptr;
    SealedPanel *m_sealed = nullptr;
    std::optional<work::CaseDetail> m_detail;
};

} // namespace relais::ui
