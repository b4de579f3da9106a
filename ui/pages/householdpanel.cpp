// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/householdpanel.h"

#include "core/model/territory.h"
#include "core/work/casemove.h"
#include "core/work/cases.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/pages/caseform.h"
#include "ui/pages/contactsform.h"
#include "ui/pages/movewords.h"
#include "ui/pages/sealedpanel.h"
#include "ui/shell/notices.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace relais::ui {

using work::CaseDetail;

namespace {

model::Author &authorOf(CaseDetail &detail)
{
    if (detail.authors.isEmpty()) {
        detail.authors << model::Author{};
    }
    return detail.authors.first();
}

} // namespace

HouseholdPanel::HouseholdPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_notices(notices)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    arrange(column, Space::M, Space::L);
    m_contacts = new ContactsForm(m_session, m_notices);
    column->addWidget(m_contacts);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newLabel(tr("Sealed values"), Role::Section));
    m_sealed = new SealedPanel(m_session, m_notices);
    column->addWidget(m_sealed);
    column->addWidget(newLine(Qt::Horizontal));
    m_form = new CaseForm(m_session, m_notices);
    addPerson();
    addHousehold();
    addAuthor();
    addReception();
    column->addWidget(m_form);
    column->addStretch();
    setWidget(body);
    connect(m_form, &CaseForm::edited, this, &HouseholdPanel::save);
}

HouseholdPanel::~HouseholdPanel()
{
    m_form->silence();
}

void HouseholdPanel::addPathway(QGridLayout *grid, int row, int column)
{
    auto *choice = new ChoiceRow({{u"full"_s, tr("full")}, {u"accompanied"_s, tr("accompanied")}});
    choice->setObjectName(u"pathwayChoice"_s);
    grid->addWidget(new Field(tr("Parcours"), choice), row, column);
    connect(choice, &ChoiceRow::chosen, this, &HouseholdPanel::save);
    m_form->bind({[choice](const CaseDetail &detail) { choice->setValue(model::word(detail.file.pathway)); },
                  [choice](CaseDetail &detail) {
                      detail.file.pathway =
                          model::fromWord<model::Pathway>(choice->value()).value_or(detail.file.pathway);
                  }});
}

void HouseholdPanel::addPerson()
{
    QGridLayout *grid = m_form->section(tr("Person"));
    m_form->addText(grid, 0, 0, tr("Last name"), [](CaseDetail &d) -> QString & { return d.person.lastName; });
    m_form->addText(grid, 0, 1, tr("Birth name"), [](CaseDetail &d) -> QString & { return d.person.birthName; });
    m_form->addText(grid, 0, 2, tr("First name"), [](CaseDetail &d) -> QString & { return d.person.firstName; });
    m_form->addDate(grid, 1, 0, tr("Born on"), [](CaseDetail &d) -> QDate & { return d.person.birthDate; });
    m_form->addText(grid, 1, 1, tr("Town"), [](CaseDetail &d) -> QString & { return d.file.commune; });
    m_form->addText(grid, 1, 2, tr("Number"), [](CaseDetail &d) -> QString & { return d.file.beneficiaryNumber; });
    m_form->addText(grid, 2, 0, tr("Language"), [](CaseDetail &d) -> QString & { return d.person.language; });
    m_form->addAnswer(grid, 2, 1, tr("Interpreter"),
                      [](CaseDetail &d) -> model::Answer & { return d.person.interpreter; });
}

void HouseholdPanel::addHousehold()
{
    QGridLayout *grid = m_form->section(tr("Household"));
    m_form->addAnswer(grid, 0, 0, tr("Still lives there"),
                      [](CaseDetail &d) -> model::Answer & { return d.file.cohabiting; });
    m_form->addText(grid, 0, 1, tr("Ages, school"), [](CaseDetail &d) -> QString & { return d.file.childrenRemark; });
    m_form->addText(grid, 0, 2, tr("Accommodation"), [](CaseDetail &d) -> QString & { return d.file.accommodation; });
    m_form->addText(grid, 1, 0, tr("Address hidden, ground in law"),
                    [](CaseDetail &d) -> QString & { return d.file.coverGround; });
    m_form->addDate(grid, 1, 1, tr("Hidden until"), [](CaseDetail &d) -> QDate & { return d.file.coverUntil; });
}

void HouseholdPanel::addAuthor()
{
    QGridLayout *grid = m_form->section(tr("The other parent"));
    m_form->addText(grid, 0, 0, tr("Name"), [](CaseDetail &d) -> QString & { return authorOf(d).name; });
    m_form->addText(grid, 0, 1, tr("Works at"), [](CaseDetail &d) -> QString & { return authorOf(d).workplace; });
    m_form->addText(grid, 0, 2, tr("Fact to know"), [](CaseDetail &d) -> QString & { return authorOf(d).remark; });
}

void HouseholdPanel::addReception()
{
    QGridLayout *grid = m_form->section(tr("Reception"));
    m_form->addText(grid, 0, 0, tr("Passed on by"), [](CaseDetail &d) -> QString & { return d.file.detector; });
    m_form->addText(grid, 0, 1, tr("Person to call back"),
                    [](CaseDetail &d) -> QString & { return d.file.detectorContact; });
    m_form->addText(grid, 0, 2, tr("Coordinator"), [](CaseDetail &d) -> QString & { return d.file.referent; });
    m_form->addText(grid, 1, 0, tr("Coordinating body"),
                    [](CaseDetail &d) -> QString & { return d.file.coordinatingBody; });
    m_form->addText(grid, 1, 1, tr("Consent collected by"),
                    [](CaseDetail &d) -> QString & { return d.file.consentBy; });
    m_form->addDate(grid, 1, 2, tr("Consent on"), [](CaseDetail &d) -> QDate & { return d.file.consentOn; });
    addDepartment(grid, 2, 0);
    addPathway(grid, 2, 1);
}

/// The one field that is no plain record: another département changes clocks, so it asks first.
void HouseholdPanel::addDepartment(QGridLayout *grid, int row, int column)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"departmentEdit"_s);
    auto *field = new Field(tr("Département"), edit);
    grid->addWidget(field, row, column);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        const model::Territory *place = model::findTerritory(edit->text());
        field->setError(place == nullptr ? tr("A département: 76, 2A, 974.") : QString());
        if (m_detail && place != nullptr && place->code != m_detail->file.department) {
            const QSignalBlocker quiet(edit); // the question takes the focus, which would finish the editing again
            move(place->code);
            edit->setText(m_detail->file.department);
        }
    });
    m_form->bind({[edit, field](const CaseDetail &detail) {
                      if (!edit->hasFocus() || field->error().isEmpty()) {
                          edit->setText(detail.file.department);
                          field->setError({});
                      }
                  },
                  [](CaseDetail &) {}});
}

void HouseholdPanel::move(const QString &department)
{
    const model::CaseId id = m_detail->file.id;
    const Result<work::cases::Move> preview = work::cases::movePreview(m_session, id, department);
    if (!preview) {
        m_notices.error(preview.error());
        return;
    }
    if (!m_notices.ask(moveQuestion(m_session, *preview))) {
        return;
    }
    if (const Result<void> moved = work::cases::setField(m_session, id, u"department"_s, department); !moved) {
        m_notices.error(moved.error());
        return;
    }
    m_detail->file.department = department;
    m_notices.say(tr("The case now follows the dates of %1.").arg(department));
}

QString HouseholdPanel::tabWords() const
{
    return tr("Identity and household");
}

QWidget *HouseholdPanel::firstField() const
{
    return m_contacts->list();
}

void HouseholdPanel::setCase(const CaseDetail &detail)
{
    m_detail = detail;
    m_form->show(detail, u"household."_s + detail.file.id.text());
    m_contacts->setCase(detail);
    m_sealed->setCase(detail.file.id);
}

void HouseholdPanel::clear()
{
    m_detail.reset();
    m_form->clear();
    m_contacts->clear();
    m_sealed->clear();
}

void HouseholdPanel::save()
{
    if (!m_detail) {
        return;
    }
    CaseDetail edited = *m_detail;
    m_form->take(edited);
    work::cases::RecordEdits edits{work::cases::edited(edited.file), work::cases::edited(edited.person)};
    model::Author &author = authorOf(edited);
    const bool isBegun = author.id.isEmpty() && !model::fieldsOf(author).isEmpty();
    if (isBegun) {
        author.id = model::AuthorId::create(m_session.vault.office());
        author.caseId = edited.file.id;
    }
    if (!author.id.isEmpty()) {
        edits << work::cases::edited(author);
    }
    if (const Result<void> saved = work::cases::saveFields(m_session, edited.file.id, edits); !saved) {
        m_notices.error(saved.error()); // the text stays in the field
    }
}

} // namespace relais::ui
