// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intakeform.h"

#include "core/base/text.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/intakeeditor.h"
#include "ui/pages/intakewords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>

namespace relais::ui {

namespace {

constexpr double kDateUnits = 31;
constexpr double kShortUnits = 20;
constexpr double kHeadUnits = 40;

/// What stands there without being said by anybody; not counted.
bool hasDefault(const QString &field)
{
    return field == u"contact.voicemail"_s || field == u"contact.sms"_s;
}

QLineEdit *newLine(double least = 18)
{
    auto *line = new QLineEdit;
    setWidthRange(line, least);
    return line;
}

QLineEdit *newShortLine()
{
    auto *line = new QLineEdit;
    setWidthRange(line, kShortUnits, kShortUnits);
    return line;
}

} // namespace

IntakeForm::IntakeForm(work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    arrange(m_column, Space::M, Space::L, Space::M, Space::L, Space::L);
    buildReception();
    buildConsent();
    buildPerson();
    buildContact();
    buildHousehold();
    buildSituation();
    buildFacts();
    setAnswers({});
}

QBoxLayout *IntakeForm::addBlock(const QString &title, const QString &remark)
{
    if (!m_blocks.isEmpty()) {
        m_column->addWidget(ui::newLine(Qt::Horizontal));
    }
    auto *block = new QBoxLayout(QBoxLayout::LeftToRight);
    arrange(block, Space::S);
    auto *head = new QWidget;
    setWidthRange(head, kHeadUnits - 2, kHeadUnits - 2);
    auto *words = new QVBoxLayout(head);
    arrange(words, Space::None);
    QLabel *name = newLabel(title, Role::Section);
    words->addWidget(name);
    if (!remark.isEmpty()) {
        words->addWidget(newLabel(remark, Role::Small, Token::Text2));
    }
    words->addStretch();
    m_factsHead = name;
    auto *fields = new QVBoxLayout;
    arrange(fields, Space::M);
    block->addWidget(head);
    block->addLayout(fields, 1);
    m_column->addLayout(block);
    m_blocks << block;
    m_heads << head;
    return fields;
}

QBoxLayout *IntakeForm::addRow(QBoxLayout *block)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    arrange(row, Space::M);
    block->addLayout(row);
    m_rows << row;
    return row;
}

QWidget *IntakeForm::add(const QString &name, QWidget *editor)
{
    m_entries << Entry{name, editor, nullptr};
    const QList<QWidget *> stops = keyboardStops(editor);
    for (QWidget *stop : stops) {
        stop->installEventFilter(this);
        m_stops.insert(stop, name);
    }
    editor->setObjectName(name);
    onAnswer(editor, this, [this, name] { emit changed(name); });
    return editor;
}

void IntakeForm::addField(QBoxLayout *row, const QString &name, const QString &label, QWidget *editor, int stretch)
{
    auto *field = new Field(label, editor);
    row->addWidget(field, stretch);
    add(name, editor);
    m_entries.last().field = field;
}

QWidget *IntakeForm::newDate(model::DateMeaning meaning)
{
    work::Session *session = &m_session;
    auto *date = new DateEdit(
        [meaning](const QString &text, QDate today) {
            return model::parseDate(text, today, model::DateRules::Typing, meaning);
        },
        [session] { return session->today(); });
    setWidthRange(date, kDateUnits, kDateUnits);
    return date;
}

void IntakeForm::buildReception()
{
    QBoxLayout *row = addRow(addBlock(tr("Reception"), tr("The delay starts here")));
    addField(row, u"case.referred_on"_s, tr("&Received on"), newDate(model::DateMeaning::Event));
    addField(row, u"case.referred_time"_s, tr("At", "hour"), newShortLine());
    addField(row, u"case.detector"_s, tr("&Passed on by"), newOpenCombo(usualDetectors()), 1);
    addField(row, u"case.detector_contact"_s, tr("Person to call back"), newLine(), 1);
}

void IntakeForm::buildConsent()
{
    QBoxLayout *row = addRow(addBlock(tr("Consent"), tr("Nothing leaves without it")));
    addField(
        row, u"case.consent_mode"_s, tr("C&onsent of the person"),
        new ChoiceRow({{u"written"_s, tr("written")}, {u"oral"_s, tr("oral")}, {u"not_given"_s, tr("not obtained")}}));
    addField(row, u"case.consent_on"_s, tr("On", "date"), newDate(model::DateMeaning::Event));
    addField(row, u"case.consent_by"_s, tr("Obtained by"), newLine(), 1);
}

void IntakeForm::buildPerson()
{
    QBoxLayout *block = addBlock(tr("Person"), tr("A pseudonym is enough"));
    QBoxLayout *row = addRow(block);
    addField(row, u"person.last_name"_s, tr("Last &name"), newLine(), 1);
    addField(row, u"person.birth_name"_s, tr("Birth name"), newLine(), 1);
    addField(row, u"person.first_name"_s, tr("Fi&rst name"), newLine(), 1);
    addField(row, u"person.birth_date"_s, tr("Born on"), newDate(model::DateMeaning::Birth));
    row = addRow(block);
    addField(row, u"case.scheme"_s, tr("Sche&me"),
             new ChoiceRow({{u"caf"_s, u"CAF"_s}, {u"msa"_s, u"MSA"_s}, unknownAnswer()}));
    addField(row, u"case.beneficiary_number"_s, tr("N&umber", "of a beneficiary"), newLine(), 1);
    addField(row, u"case.commune"_s, tr("&Town"), newLine(), 1);
    addField(row, u"person.language"_s, tr("&Language"), newOpenCombo(usualLanguages()), 1);
}

void IntakeForm::buildContact()
{
    QBoxLayout *block = addBlock(tr("Safe contact"), tr("Before any call"));
    QBoxLayout *row = addRow(block);
    addField(row, u"contact.value"_s, tr("Telep&hone"), newLine(28), 1);
    addField(row, u"contact.safe"_s, tr("This channel is"),
             new ChoiceRow({{u"yes"_s, tr("safe", "channel")},
                            {u"no"_s, tr("not safe", "channel")},
                            {u"unknown"_s, tr("to check", "channel"), ChoiceRow::Answer::Kind::Unknown}}));
    addField(row, u"contact.voicemail"_s, tr("Voice message"), new ChoiceRow(yesOrNo()));
    addField(row, u"contact.sms"_s, tr("SMS"), new ChoiceRow(yesOrNo()));
    row = addRow(block);
    addField(row, u"contact.hours"_s, tr("&Days and hours"), newLine(), 1);
    qobject_cast<QLineEdit *>(editor(u"contact.hours"_s))->setPlaceholderText(tr("Mon-Fri 9:00-11:30"));
    addField(row, u"contact.caller_identity"_s, tr("Introduce yourself as"), newLine(), 1);
    addField(row, u"contact.code_word"_s, tr("&Agreed word"), newLine(), 1);
}

void IntakeForm::buildHousehold()
{
    QBoxLayout *row = addRow(addBlock(tr("Household"), {}));
    const QList<ChoiceRow::Answer> answers = yesOrNo() << unknownAnswer();
    addField(row, u"case.cohabiting"_s, tr("Still li&ves there"), new ChoiceRow(answers));
    addField(row, u"case.children"_s, tr("Childr&en"), newShortLine());
    addField(row, u"case.children_remark"_s, tr("Ages, school"), newLine(), 1);
    addField(row, u"person.interpreter"_s, tr("Interpreter"), new ChoiceRow(answers));
}

void IntakeForm::buildSituation()
{
    QBoxLayout *block = addBlock(tr("Situation"), tr("Not ticked: not said"));
    block->addWidget(add(u"case.reported_signals"_s, new CheckRow(tr("Reported"), reportableSignals())));
    block->addWidget(add(u"case.needs"_s, new CheckRow(tr("&Needs"), reportableNeeds())));
}

void IntakeForm::buildFacts()
{
    QBoxLayout *block = addBlock(tr("Reported fact&s"), tr("Without interpretation"));
    auto *facts = new NoteEdit;
    facts->setPlaceholderText(tr("What was said, by whom, when"));
    facts->setAccessibleName(tr("Reported facts"));
    facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // takes what is left, asks for no more
    block->addWidget(add(u"note.text"_s, facts), 1);
    m_factsHead->setBuddy(facts);
    connect(facts, &NoteEdit::refused, this, &IntakeForm::refused);
    m_column->setStretch(m_column->count() - 1, 1);
}

work::intake::Answers IntakeForm::answers() const
{
    work::intake::Answers given;
    for (const Entry &entry : m_entries) {
        if (const QString answer = answerIn(entry.editor); !answer.isEmpty()) {
            given.insert(entry.name, answer);
        }
    }
    return given;
}

void IntakeForm::setAnswers(const work::intake::Answers &answers)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        putAnswer(entry.editor, answers.value(entry.name));
    }
    showFaults({});
}

int IntakeForm::filled() const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
        return !hasDefault(entry.name) && !answerIn(entry.editor).isEmpty();
    }));
}

int IntakeForm::size() const
{
    return static_cast<int>(
        std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &e) { return !hasDefault(e.name); }));
}

QWidget *IntakeForm::showFaults(const QList<work::intake::Fault> &faults)
{
    QWidget *first = nullptr;
    for (const Entry &entry : std::as_const(m_entries)) {
        const auto fault =
            std::find_if(faults.cbegin(), faults.cend(), [&](const auto &f) { return f.field == entry.name; });
        if (entry.field != nullptr) {
            entry.field->setError(fault == faults.cend() ? QString() : faultSentence(*fault));
        }
        if (fault != faults.cend() && first == nullptr && !isTolerable(fault->kind)) {
            first = entry.editor;
        }
    }
    return first;
}

QWidget *IntakeForm::editor(const QString &field) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &e) { return e.name == field; });
    return found == m_entries.cend() ? nullptr : found->editor;
}

void IntakeForm::checkLeft(const QString &name)
{
    const auto entry =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &e) { return e.name == name; });
    if (entry->field == nullptr) {
        return;
    }
    const QList<work::intake::Fault> faults = work::intake::faultsOf(m_session, answers());
    const auto fault = std::find_if(faults.cbegin(), faults.cend(), [&](const auto &f) { return f.field == name; });
    if (fault == faults.cend()) {
        entry->field->setError({});
    } else if (fault->kind != work::intake::FaultKind::Missing) { // what is missing is told at the end
        entry->field->setError(faultSentence(*fault));
    }
}

bool IntakeForm::takeKey(QWidget *stop, const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    if (isEnter && qobject_cast<QPlainTextEdit *>(stop) == nullptr) {
        focusNextPrevChild(true); // the window decides what comes next, in the order of Tab
        return true;
    }
    const auto *choice = qobject_cast<ChoiceRow *>(stop->parentWidget());
    const QString letter = folded(key.text());
    if (choice == nullptr || letter.isEmpty()) {
        return false;
    }
    const QList<QAbstractButton *> answers = choice->findChildren<QAbstractButton *>();
    for (QAbstractButton *answer : answers) {
        if (folded(answer->text()).startsWith(letter)) {
            answer->setFocus(Qt::OtherFocusReason);
            answer->click();
            return true;
        }
    }
    return false;
}

bool IntakeForm::eventFilter(QObject *watched, QEvent *event)
{
    auto *stop = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::FocusOut: checkLeft(m_stops.value(watched)); break;
    case QEvent::KeyPress:
        if (takeKey(stop, *static_cast<QKeyEvent *>(event))) {
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
        if (const auto *key = static_cast<QKeyEvent *>(event); qobject_cast<QComboBox *>(stop) != nullptr &&
                                                               key->key() == Qt::Key_Down &&
                                                               key->modifiers().testFlag(Qt::AltModifier)) {
            event->accept(); // opens the list of the combo box, not the list of matches
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void IntakeForm::fit(Width width)
{
    const auto blockWay = width == Width::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    for (QBoxLayout *block : std::as_const(m_blocks)) {
        block->setDirection(blockWay);
    }
    const double headUnits = width == Width::Wide ? kHeadUnits - 2 : 0;
    for (QWidget *head : std::as_const(m_heads)) {
        setWidthRange(head, headUnits, headUnits);
    }
    editor(u"note.text"_s)->setMinimumHeight(2 * controlHeight());
    const auto rowWay = width == Width::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout *row : std::as_const(m_rows)) {
        row->setDirection(rowWay);
    }
}

} // namespace relais::ui
