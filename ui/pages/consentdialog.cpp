// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consentdialog.h"

#include "core/model/dateinput.h"
#include "core/work/consentwords.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/draft.h"
#include "ui/pages/intakeeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace relais::ui {

namespace consents = work::consents;

namespace {

constexpr int kUsualMonths = 6; ///< proposed end: long enough for the parcours, short enough to be asked again

} // namespace

ConsentDialog::ConsentDialog(work::Session &session, const work::CaseDetail &detail, QWidget *parent)
    : DialogFrame(tr("Collect a consent"), tr("Enter the consent"), ActKey::CtrlReturn, parent), m_session(session),
      m_case(detail.file.id)
{
    setWidthRange(this, 150, 0);
    buildOffice(detail);
    buildScope();
    buildTerms();
    followName();
    m_office->setFocus(Qt::OtherFocusReason);
    addDraft();
}

/// The usual text follows the other fields: it counts as typed only when the person has changed it.
void ConsentDialog::addDraft()
{
    m_draft = new Draft(m_session, this);
    const QList<std::pair<QString, QWidget *>> fields = {
        {u"office"_s, m_office}, {u"role"_s, m_role},   {u"strands"_s, m_strands},         {u"express"_s, m_express},
        {u"mode"_s, m_mode},     {u"until"_s, m_until}, {u"until_closed"_s, m_untilClosed}};
    for (const auto &[name, editor] : fields) {
        m_draft->add(name, editor, Draft::Stands::Proposed);
    }
    m_draft->add({[this] {
                      return Draft::Typed{{u"wording"_s, m_ownWording ? m_wording->toPlainText() : QString()}};
                  },
                  [this](const Draft::Typed &typed) {
                      m_wording->setPlainText(typed.value(u"wording"_s));
                      m_ownWording = !typed.value(u"wording"_s).isEmpty();
                      followWording();
                  },
                  {},
                  {}});
    connect(m_wording, &QPlainTextEdit::textChanged, m_draft, &Draft::touch);
    m_draft->open(u"consent."_s + m_case.text());
}

void ConsentDialog::buildOffice(const work::CaseDetail &detail)
{
    QStringList usual;
    for (const model::Measure &measure : detail.measures) {
        usual << measure.partner;
    }
    if (const auto known = consents::list(m_session, m_case)) {
        for (const model::Consent &consent : *known) {
            usual << consent.office;
        }
    }
    usual.removeDuplicates();
    usual.removeAll(QString());
    m_office = newOpenCombo(usual);
    m_office->setObjectName(u"office"_s);
    m_officeField = new Field(tr("&Office"), m_office);
    m_role = new QComboBox;
    m_role->setObjectName(u"role"_s);
    for (const model::PartnerRole &role : model::shareRules().roles()) {
        m_role->addItem(typo(consents::roleWord(role.code)), role.code);
    }
    m_role->setAccessibleDescription(tr("Kind of office"));
    auto *row = new QHBoxLayout;
    arrange(row, Space::M);
    row->addWidget(m_officeField, 1);
    row->addWidget(new Field(tr("&Kind"), m_role), 1);
    body()->addLayout(row);
    connect(m_office, &QComboBox::editTextChanged, this, &ConsentDialog::followName);
    connect(m_role, &QComboBox::activated, this, [this] {
        m_ownRole = true;
        followRole();
    });
}

void ConsentDialog::buildScope()
{
    QList<CheckRow::Fact> facts;
    for (const auto &[strand, code] : model::Words<model::Strand>::kList) {
        const QString word = QString::fromLatin1(code);
        facts << CheckRow::Fact{word, consents::scopeWords(m_session, {word})};
    }
    m_strands = new CheckRow(tr("Strands"), facts);
    m_strands->setObjectName(u"strands"_s);
    body()->addWidget(m_strands);
    m_strandsFault = newParagraph({}, Role::Body, Token::Late);
    m_strandsFault->hide();
    body()->addWidget(m_strandsFault);
    m_express = new QCheckBox;
    m_express->setObjectName(u"express"_s);
    body()->addWidget(m_express);
    connect(m_strands, &CheckRow::changed, this, &ConsentDialog::followWording);
    connect(m_express, &QCheckBox::toggled, this, &ConsentDialog::followWording);
}

void ConsentDialog::buildTerms()
{
    m_mode = new ChoiceRow({{u"written"_s, tr("written")}, {u"oral"_s, tr("oral")}});
    m_mode->setObjectName(u"mode"_s);
    m_mode->setName(tr("Mode"));
    m_modeField = new Field(tr("Mode"), m_mode);
    m_until = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    m_until->setObjectName(u"until"_s);
    m_until->setDate(m_session.today().addMonths(kUsualMonths));
    m_untilField = new Field(tr("&Until"), m_until);
    m_untilClosed = new QCheckBox(tr("until the case is &closed"));
    m_untilClosed->setObjectName(u"untilClosed"_s);
    auto *row = new QHBoxLayout;
    arrange(row, Space::M);
    row->addWidget(m_modeField);
    row->addWidget(m_untilField, 1);
    row->addWidget(m_untilClosed, 0, Qt::AlignBottom);
    body()->addLayout(row);
    m_wording = newText(consents::kLongestText);
    m_wording->setObjectName(u"wording"_s);
    m_wording->setFixedHeight(4 * controlHeight());
    body()->addWidget(new Field(tr("Text &read to her"), m_wording));
    connect(m_mode, &ChoiceRow::chosen, this, [this] { m_modeField->setError({}); });
    connect(m_until, &QLineEdit::textChanged, this, &ConsentDialog::followWording);
    connect(m_untilClosed, &QCheckBox::toggled, this, [this](bool closed) {
        m_until->setEnabled(!closed);
        followWording();
    });
    connect(m_wording, &QPlainTextEdit::textChanged, this, [this] { m_ownWording = true; });
}

consents::Given ConsentDialog::given() const
{
    consents::Given given;
    given.office = m_office->currentText().trimmed();
    given.role = m_role->currentData().toString();
    given.scope = m_strands->value().split(u',', Qt::SkipEmptyParts);
    if (m_express->isVisibleTo(this) && m_express->isChecked()) {
        given.scope << m_expressMeasure;
    }
    given.mode = model::fromWord<model::ConsentMode>(m_mode->value()).value_or(model::ConsentMode::NotGiven);
    given.until = m_until->date();
    given.ends = m_untilClosed->isChecked() ? model::ConsentEnd::CaseClosed : model::ConsentEnd::OnDay;
    given.wording = m_wording->toPlainText().trimmed();
    return given;
}

void ConsentDialog::followName()
{
    if (!m_ownRole) {
        m_role->setCurrentIndex(m_role->findData(model::shareRules().roleNamed(m_office->currentText())));
    }
    followRole();
}

void ConsentDialog::followRole()
{
    const model::PartnerRole *role = model::shareRules().role(m_role->currentData().toString());
    const bool isExpress = role != nullptr && !role->express.isEmpty();
    m_expressMeasure = isExpress ? role->express.first() : QString();
    if (isExpress) {
        m_express->setText(
            typo(tr("&Express consent: %1 (%2)").arg(consents::groupWord(role->express.firstKey()), m_expressMeasure)));
    }
    m_express->setVisible(isExpress);
    followWording();
}

void ConsentDialog::followWording()
{
    if (!m_ownWording) {
        const QSignalBlocker quiet(m_wording); // this is no change by the person
        m_wording->setPlainText(typo(consents::usualWording(m_session, given())));
    }
}

void ConsentDialog::accept()
{
    const consents::Given told = given();
    const bool onDay = told.ends == model::ConsentEnd::OnDay;
    m_officeField->setError(told.office.isEmpty() ? tr("Write the office.") : QString());
    m_strandsFault->setText(told.scope.isEmpty() ? tr("Tick at least one.") : QString());
    m_strandsFault->setVisible(told.scope.isEmpty());
    m_modeField->setError(told.mode == model::ConsentMode::NotGiven ? tr("Written or oral.") : QString());
    m_untilField->setError(onDay && !told.until.isValid()            ? tr("A date: 24/11/26, 2411, tomorrow.")
                           : onDay && told.until < m_session.today() ? tr("A coming day.")
                                                                     : QString());
    const std::pair<bool, QWidget *> faults[] = {{told.office.isEmpty(), m_office},
                                                 {told.scope.isEmpty(), m_strands->boxes().first()},
                                                 {told.mode == model::ConsentMode::NotGiven, m_mode},
                                                 {!m_untilField->error().isEmpty(), m_until}};
    for (const auto &[isWrong, field] : faults) {
        if (isWrong) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (const auto kept = consents::give(m_session, m_case, told); !kept) {
        showError(kept.error());
        return;
    }
    m_draft->drop();
    DialogFrame::accept();
}

} // namespace relais::ui
