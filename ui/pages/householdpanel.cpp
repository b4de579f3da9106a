// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/householdpanel.h"

#include "core/model/dateinput.h"
#include "core/model/phone.h"
#include "core/model/territory.h"
#include "core/work/casemove.h"
#include "core/work/cases.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"
#include "ui/pages/movewords.h"
#include "ui/shell/notices.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace relais::ui {

using work::CaseDetail;

namespace {

/// The contact shown in the form: the one the banner speaks of, or a new one.
model::Contact &contactOf(CaseDetail &detail)
{
    for (model::Contact &contact : detail.contacts) {
        if (contact.id == detail.row.contact.id) {
            return contact;
        }
    }
    if (detail.contacts.isEmpty()) {
        detail.contacts << model::Contact{};
    }
    return detail.contacts.first();
}

model::Author &authorOf(CaseDetail &detail)
{
    if (detail.authors.isEmpty()) {
        detail.authors << model::Author{};
    }
    return detail.authors.first();
}

/// Stable name of a field of the form, by its place; the section is told by its number.
QString nameOf(const QGridLayout *grid, int row, int column)
{
    return u"%1.%2.%3"_s.arg(grid->objectName()).arg(row).arg(column);
}

/// Gives a record that the form has just begun its id and its case. @return whether there is something to save
template<class Record>
bool adopt(Record &record, const QString &office, const model::CaseId &caseId)
{
    if (!record.id.isEmpty()) {
        return true;
    }
    if (model::fieldsOf(record).isEmpty()) {
        return false;
    }
    record.id = decltype(record.id)::create(office);
    record.caseId = caseId;
    return true;
}

} // namespace

HouseholdPanel::HouseholdPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_notices(notices)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    arrange(column, Space::M, Space::L);
    m_draft = new Draft(session, notices, this);
    connect(m_draft, &Draft::taken, this, &HouseholdPanel::save);
    column->addWidget(m_draft->bar());
    addPerson();
    addContact();
    addHousehold();
    addAuthor();
    addReception();
    column->addStretch();
    setWidget(m_form);
}

HouseholdPanel::~HouseholdPanel()
{
    const QList<QLineEdit *> edits = m_form->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        disconnect(edit, nullptr, this, nullptr); // a field that loses the focus while it dies is no longer heard
    }
}

QGridLayout *HouseholdPanel::section(const QString &title)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_form->layout());
    if (column->count() > 1) { // the bar of the draft is the first
        column->addWidget(newLine(Qt::Horizontal));
    }
    column->addWidget(newLabel(title, Role::Section));
    auto *grid = new QGridLayout;
    grid->setObjectName(QString::number(column->count()));
    arrange(grid, Space::M);
    for (int i = 0; i < 3; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addLayout(grid);
    return grid;
}

void HouseholdPanel::addText(QGridLayout *grid, int row, int column, const QString &label,
                             std::function<QString &(CaseDetail &)> place)
{
    auto *edit = new QLineEdit;
    grid->addWidget(new Field(label, edit), row, column);
    connect(edit, &QLineEdit::editingFinished, this, &HouseholdPanel::save);
    const QString name = nameOf(grid, row, column);
    m_draft->add(name, edit);
    m_bindings << Binding{[this, edit, name, place](const CaseDetail &detail) {
                              CaseDetail copy = detail;
                              if (!m_draft->isTyped(name)) {
                                  edit->setText(place(copy));
                              }
                          },
                          [edit, place](CaseDetail &detail) { place(detail) = edit->text().trimmed(); },
                          [name, place](const CaseDetail &detail) {
                              CaseDetail copy = detail;
                              return Draft::Typed{{name, place(copy)}};
                          }};
}

void HouseholdPanel::addDate(QGridLayout *grid, int row, int column, const QString &label,
                             std::function<QDate &(CaseDetail &)> place)
{
    auto *edit = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    edit->setPlaceholderText(tr("dd/mm/yyyy"));
    auto *field = new Field(label, edit);
    grid->addWidget(field, row, column);
    const QString name = nameOf(grid, row, column);
    m_draft->add(name, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        field->setError(edit->isMisunderstood() ? tr("This is not a date. The text is kept here.") : QString());
        if (!edit->isMisunderstood()) {
            save();
        }
    });
    m_bindings << Binding{[this, edit, field, name, place](const CaseDetail &detail) {
                              CaseDetail copy = detail;
                              if (!m_draft->isTyped(name)) {
                                  edit->setDate(place(copy));
                                  field->setError({});
                              }
                          },
                          [edit, place](CaseDetail &detail) {
                              if (!edit->isMisunderstood()) {
                                  place(detail) = edit->date();
                              }
                          },
                          [name, place](const CaseDetail &detail) {
                              CaseDetail copy = detail;
                              return Draft::Typed{{name, DateEdit::textOf(place(copy))}};
                          }};
}

void HouseholdPanel::addAnswer(QGridLayout *grid, int row, int column, const QString &label,
                               std::function<model::Answer &(CaseDetail &)> place)
{
    auto *choice = new ChoiceRow(
        {{u"yes"_s, tr("yes")}, {u"no"_s, tr("no")}, {u"unknown"_s, tr("unknown"), ChoiceRow::Answer::Kind::Unknown}});
    grid->addWidget(new Field(label, choice), row, column);
    connect(choice, &ChoiceRow::chosen, this, &HouseholdPanel::save);
    m_bindings << Binding{[choice, place](const CaseDetail &detail) {
                              CaseDetail copy = detail;
                              choice->setValue(model::word(place(copy)));
                          },
                          [choice, place](CaseDetail &detail) {
                              place(detail) =
                                  model::fromWord<model::Answer>(choice->value()).value_or(model::Answer::Unknown);
                          }};
}

void HouseholdPanel::addPathway(QGridLayout *grid, int row, int column)
{
    auto *choice = new ChoiceRow({{u"full"_s, tr("full")}, {u"accompanied"_s, tr("accompanied")}});
    choice->setObjectName(u"pathwayChoice"_s);
    grid->addWidget(new Field(tr("Parcours"), choice), row, column);
    connect(choice, &ChoiceRow::chosen, this, &HouseholdPanel::save);
    m_bindings << Binding{[choice](const CaseDetail &detail) { choice->setValue(model::word(detail.file.pathway)); },
                          [choice](CaseDetail &detail) {
                              detail.file.pathway =
                                  model::fromWord<model::Pathway>(choice->value()).value_or(detail.file.pathway);
                          }};
}

void HouseholdPanel::addPerson()
{
    QGridLayout *grid = section(tr("Person"));
    addText(grid, 0, 0, tr("Last name"), [](CaseDetail &d) -> QString & { return d.person.lastName; });
    addText(grid, 0, 1, tr("Birth name"), [](CaseDetail &d) -> QString & { return d.person.birthName; });
    addText(grid, 0, 2, tr("First name"), [](CaseDetail &d) -> QString & { return d.person.firstName; });
    addDate(grid, 1, 0, tr("Born on"), [](CaseDetail &d) -> QDate & { return d.person.birthDate; });
    addText(grid, 1, 1, tr("Town"), [](CaseDetail &d) -> QString & { return d.file.commune; });
    addText(grid, 1, 2, tr("Number"), [](CaseDetail &d) -> QString & { return d.file.beneficiaryNumber; });
    addText(grid, 2, 0, tr("Language"), [](CaseDetail &d) -> QString & { return d.person.language; });
    addAnswer(grid, 2, 1, tr("Interpreter"), [](CaseDetail &d) -> model::Answer & { return d.person.interpreter; });
}

void HouseholdPanel::addContact()
{
    QGridLayout *grid = section(tr("Safe contact"));
    addText(grid, 0, 0, tr("Telephone"), [](CaseDetail &d) -> QString & { return contactOf(d).value; });
    addAnswer(grid, 0, 1, tr("This channel is safe"),
              [](CaseDetail &d) -> model::Answer & { return contactOf(d).safe; });
    addDate(grid, 0, 2, tr("Checked with her on"), [](CaseDetail &d) -> QDate & { return contactOf(d).checkedOn; });
    addText(grid, 1, 0, tr("Days and hours"), [](CaseDetail &d) -> QString & { return contactOf(d).hours; });
    addAnswer(grid, 1, 1, tr("Voicemail"), [](CaseDetail &d) -> model::Answer & { return contactOf(d).voicemail; });
    addAnswer(grid, 1, 2, tr("SMS"), [](CaseDetail &d) -> model::Answer & { return contactOf(d).sms; });
    addText(grid, 2, 0, tr("Introduce yourself as"),
            [](CaseDetail &d) -> QString & { return contactOf(d).callerIdentity; });
    addText(grid, 2, 1, tr("Agreed word"), [](CaseDetail &d) -> QString & { return contactOf(d).codeWord; });
    addText(grid, 2, 2, tr("Who else reads it"), [](CaseDetail &d) -> QString & { return contactOf(d).readBy; });
}

void HouseholdPanel::addHousehold()
{
    QGridLayout *grid = section(tr("Household"));
    addAnswer(grid, 0, 0, tr("Still lives there"), [](CaseDetail &d) -> model::Answer & { return d.file.cohabiting; });
    addText(grid, 0, 1, tr("Ages, school"), [](CaseDetail &d) -> QString & { return d.file.childrenRemark; });
    addText(grid, 0, 2, tr("Accommodation"), [](CaseDetail &d) -> QString & { return d.file.accommodation; });
}

void HouseholdPanel::addAuthor()
{
    QGridLayout *grid = section(tr("The other parent"));
    addText(grid, 0, 0, tr("Name"), [](CaseDetail &d) -> QString & { return authorOf(d).name; });
    addText(grid, 0, 1, tr("Works at"), [](CaseDetail &d) -> QString & { return authorOf(d).workplace; });
    addText(grid, 0, 2, tr("Fact to know"), [](CaseDetail &d) -> QString & { return authorOf(d).remark; });
}

void HouseholdPanel::addReception()
{
    QGridLayout *grid = section(tr("Reception"));
    addText(grid, 0, 0, tr("Passed on by"), [](CaseDetail &d) -> QString & { return d.file.detector; });
    addText(grid, 0, 1, tr("Person to call back"), [](CaseDetail &d) -> QString & { return d.file.detectorContact; });
    addText(grid, 0, 2, tr("Coordinator"), [](CaseDetail &d) -> QString & { return d.file.referent; });
    addText(grid, 1, 0, tr("Coordinating body"), [](CaseDetail &d) -> QString & { return d.file.coordinatingBody; });
    addText(grid, 1, 1, tr("Consent collected by"), [](CaseDetail &d) -> QString & { return d.file.consentBy; });
    addDate(grid, 1, 2, tr("Consent on"), [](CaseDetail &d) -> QDate & { return d.file.consentOn; });
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
    m_bindings << Binding{[edit, field](const CaseDetail &detail) {
                              if (!edit->hasFocus() || field->error().isEmpty()) {
                                  edit->setText(detail.file.department);
                                  field->setError({});
                              }
                          },
                          [](CaseDetail &) {}};
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
    return m_form;
}

void HouseholdPanel::setCase(const CaseDetail &detail)
{
    const bool isOther = !m_detail || m_detail->file.id != detail.file.id;
    if (isOther) {
        m_draft->close();
    }
    m_detail = detail;
    Draft::Typed stands;
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show(detail);
        if (binding.stands) {
            stands.insert(binding.stands(detail));
        }
    }
    if (isOther) {
        m_draft->open(u"household."_s + detail.file.id.text());
    } else {
        m_draft->follow(stands);
    }
}

void HouseholdPanel::clear()
{
    m_draft->close();
    m_detail.reset();
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.show({});
    }
    const QList<QLineEdit *> edits = m_form->findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        edit->clear();
    }
}

void HouseholdPanel::save()
{
    if (!m_detail) {
        return;
    }
    CaseDetail edited = *m_detail;
    for (const Binding &binding : std::as_const(m_bindings)) {
        binding.take(edited);
    }
    work::cases::RecordEdits edits{work::cases::edited(edited.file), work::cases::edited(edited.person)};
    model::Contact &contact = contactOf(edited);
    contact.e164 = model::parsePhone(contact.value, edited.file.department).e164;
    if (adopt(contact, m_session.vault.office(), edited.file.id)) {
        edits << work::cases::edited(contact);
    }
    model::Author &author = authorOf(edited);
    if (adopt(author, m_session.vault.office(), edited.file.id)) {
        edits << work::cases::edited(author);
    }
    if (const Result<void> saved = work::cases::saveFields(m_session, edited.file.id, edits); !saved) {
        m_notices.error(saved.error()); // the text stays in the field
    }
}

} // namespace relais::ui
