// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactsform.h"

#include "core/model/phone.h"
#include "core/model/safespeech.h"
#include "core/work/cases.h"
#include "core/work/contacts.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/icon.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caseform.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/casequestions.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QVBoxLayout>

namespace relais::ui {

using model::AddressKind;
using model::Channel;
using model::Contact;
using work::CaseDetail;

namespace {

constexpr int kCodeWordShown = 10'000; // milliseconds
constexpr int kLongestValidity = 365;  // days
constexpr int kMostLines = 4;

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return ContactsForm::tr("Telephone");
    case Channel::Mail: return ContactsForm::tr("E-mail");
    case Channel::Letter: return ContactsForm::tr("Letter");
    }
    Q_UNREACHABLE();
}

model::ContactAct actOf(Channel channel)
{
    return channel == Channel::Mail     ? model::ContactAct::Mail
           : channel == Channel::Letter ? model::ContactAct::Letter
                                        : model::ContactAct::Phone;
}

} // namespace

ContactsForm::ContactsForm(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    column->addWidget(buildList());
    m_form = new CaseForm(m_session, m_notices);
    buildForm();
    column->addWidget(m_form);
    connect(m_form, &CaseForm::edited, this, &ContactsForm::save);
    m_shown.setSingleShot(true);
    m_shown.setInterval(kCodeWordShown);
    connect(&m_shown, &QTimer::timeout, this, &ContactsForm::hideCodeWord);
}

ContactsForm::~ContactsForm()
{
    m_form->silence();
}

QWidget *ContactsForm::buildList()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    arrange(column, Space::S);
    auto *head = new QHBoxLayout;
    arrange(head, Space::S);
    head->addWidget(newLabel(tr("Safe contact"), Role::Section));
    head->addStretch();
    m_remove = new KeyButton(tr("Remove"), KeyButton::Kind::Link);
    auto *add = new KeyButton(tr("Add a way to reach her"), KeyButton::Kind::Link);
    head->addWidget(m_remove);
    head->addWidget(add);
    column->addLayout(head);
    using C = Column<Contact>;
    const C channel{tr("Way"), [](const Contact &contact) { return channelWord(contact.channel); }};
    const C value{tr("Number or address"), [](const Contact &contact) { return contact.value.section(u'\n', 0, 0); }};
    const C now{tr("Now", "contact"), {}, [this](const Contact &contact) {
                    const work::contacts::Home home = work::contacts::homeOf(m_detail->file);
                    return contactLook(
                        work::contacts::verdict(contact, actOf(contact.channel), home, m_session.clock.now()),
                        m_session, ContactWording::Full);
                }};
    m_model = new RowsModel<Contact>({channel, value, now}, this);
    m_table = new RowTable;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Ways to reach her"));
    m_table->setColumnUnits({30, 0, 60});
    column->addWidget(m_table);
    connect(add, &KeyButton::clicked, this, &ContactsForm::begin);
    connect(m_remove, &KeyButton::clicked, this, &ContactsForm::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const Contact *contact = m_model->row(current); contact != nullptr && m_detail) {
                    choose(contact->id);
                }
            });
    return part;
}

void ContactsForm::buildForm()
{
    QGridLayout *grid = m_form->section({}, 2);
    const auto text = [this](QString Contact::*field) {
        return [this, field](CaseDetail &detail) -> QString & { return chosen(detail).*field; };
    };
    const auto answer = [this](model::Answer Contact::*field) {
        return [this, field](CaseDetail &detail) -> model::Answer & { return chosen(detail).*field; };
    };
    addChannel();
    m_form->addText(grid, 0, 1, tr("Number or address"), text(&Contact::value));
    m_form->addAnswer(grid, 1, 0, tr("This channel is safe"), answer(&Contact::safe));
    m_hours = m_form->addText(grid, 1, 1, tr("Days and hours"), text(&Contact::hours));
    m_form->addDate(grid, 2, 0, tr("Checked with her on"),
                    [this](CaseDetail &detail) -> QDate & { return chosen(detail).checkedOn; });
    addValidity();
    m_form->addAnswer(grid, 3, 0, tr("Voicemail"), answer(&Contact::voicemail));
    m_form->addAnswer(grid, 3, 1, tr("SMS"), answer(&Contact::sms));
    m_form->addText(grid, 4, 0, tr("Introduce yourself as"), text(&Contact::callerIdentity));
    addCodeWord();
    m_form->addText(grid, 5, 0, tr("Who else reads it"), text(&Contact::readBy));
    addAddress();
    connect(qobject_cast<QLineEdit *>(m_hours->editor()), &QLineEdit::editingFinished, this, &ContactsForm::showHours);
}

void ContactsForm::addChannel()
{
    auto *choice = new ChoiceRow({{model::word(Channel::Phone), channelWord(Channel::Phone)},
                                  {model::word(Channel::Mail), channelWord(Channel::Mail)},
                                  {model::word(Channel::Letter), channelWord(Channel::Letter)}});
    choice->setName(tr("Way"));
    m_form->findChild<QGridLayout *>()->addWidget(new Field(tr("Way"), choice), 0, 0);
    const QString name = u"way"_s;
    m_form->keep(name, choice);
    m_form->bind({[this, choice, name](const CaseDetail &detail) {
                      CaseDetail copy = detail;
                      if (!m_form->isTyped(name)) {
                          choice->setValue(model::word(chosen(copy).channel));
                      }
                  },
                  [this, choice](CaseDetail &detail) {
                      chosen(detail).channel = model::fromWord<Channel>(choice->value()).value_or(Channel::Phone);
                  },
                  [this, name](const CaseDetail &detail) {
                      CaseDetail copy = detail;
                      return QMap<QString, QString>{{name, model::word(chosen(copy).channel)}};
                  }});
    connect(choice, &ChoiceRow::chosen, this, [this](const QString &value) {
        m_address->setVisible(value == model::word(Channel::Letter));
        save();
    });
}

void ContactsForm::addValidity()
{
    auto *days = new QLineEdit;
    days->setValidator(new QIntValidator(0, kLongestValidity, days));
    days->setPlaceholderText(QString::number(work::contacts::kValidDays));
    m_form->findChild<QGridLayout *>()->addWidget(new Field(tr("To ask again after (days)"), days), 2, 1);
    const QString name = u"days"_s;
    m_form->keep(name, days);
    const auto written = [this](const CaseDetail &detail) {
        CaseDetail copy = detail;
        const std::optional<int> valid = chosen(copy).validDays;
        return valid ? QString::number(*valid) : QString();
    };
    m_form->bind({[this, days, name, written](const CaseDetail &detail) {
                      if (!m_form->isTyped(name)) {
                          days->setText(written(detail));
                      }
                  },
                  [this, days](CaseDetail &detail) {
                      bool isNumber = false;
                      const int count = days->text().toInt(&isNumber);
                      chosen(detail).validDays = isNumber ? std::optional(count) : std::nullopt;
                  },
                  [name, written](const CaseDetail &detail) {
                      return QMap<QString, QString>{{name, written(detail)}};
                  }});
    connect(days, &QLineEdit::editingFinished, this, &ContactsForm::save);
}

void ContactsForm::addCodeWord()
{
    Field *field = m_form->addText(
        m_form->findChild<QGridLayout *>(), 4, 1, tr("Agreed word: asked, answered"),
        [this](CaseDetail &detail) -> QString & { return chosen(detail).codeWord; }, CaseForm::Masked::Yes);
    m_codeWord = qobject_cast<QLineEdit *>(field->editor());
    m_codeWord->setEchoMode(QLineEdit::Password);
    auto *show = m_codeWord->addAction(icon(u"view-visible"_s, Token::Text2), QLineEdit::TrailingPosition);
    show->setToolTip(tr("Show the agreed word for ten seconds"));
    connect(show, &QAction::triggered, this, [this] {
        m_codeWord->setEchoMode(QLineEdit::Normal);
        m_shown.start();
    });
}

void ContactsForm::addAddress()
{
    auto *choice = new QComboBox;
    for (const auto &[kind, words] :
         {std::pair{AddressKind::Unsaid, tr("not said")}, std::pair{AddressKind::Own, tr("her own")},
          std::pair{AddressKind::ThirdParty, tr("somebody she trusts")},
          std::pair{AddressKind::LegalBody, tr("an office or association")},
          std::pair{AddressKind::Shelter, tr("a shelter")}}) {
        choice->addItem(words, model::word(kind));
    }
    m_address = new Field(tr("Whose address"), choice);
    choice->setAccessibleDescription(tr("Decides whether a letter may go there"));
    m_form->findChild<QGridLayout *>()->addWidget(m_address, 5, 1);
    const QString name = u"whose"_s;
    m_form->keep(name, choice);
    m_form->bind({[this, choice, name](const CaseDetail &detail) {
                      CaseDetail copy = detail;
                      const Contact &contact = chosen(copy);
                      if (!m_form->isTyped(name)) {
                          choice->setCurrentIndex(qMax(0, choice->findData(model::word(contact.addressKind))));
                      }
                      m_address->setVisible(contact.channel == Channel::Letter);
                  },
                  [this, choice](CaseDetail &detail) {
                      chosen(detail).addressKind =
                          model::fromWord<AddressKind>(choice->currentData().toString()).value_or(AddressKind::Unsaid);
                  },
                  [this, choice, name](const CaseDetail &detail) {
                      CaseDetail copy = detail;
                      const int at = qMax(0, choice->findData(model::word(chosen(copy).addressKind)));
                      return QMap<QString, QString>{{name, choice->itemText(at)}};
                  }});
    connect(choice, &QComboBox::activated, this, &ContactsForm::save);
}

QWidget *ContactsForm::list() const
{
    return m_table;
}

Contact &ContactsForm::chosen(CaseDetail &detail) const
{
    for (Contact &contact : detail.contacts) {
        if (contact.id == m_chosen) {
            return contact;
        }
    }
    detail.contacts << Contact{};
    return detail.contacts.last();
}

void ContactsForm::setCase(const CaseDetail &detail)
{
    const bool isOther = !m_detail || m_detail->file.id != detail.file.id;
    m_detail = detail;
    m_model->setRows(detail.contacts);
    const qsizetype lines = qBound(1, int(detail.contacts.size()), kMostLines);
    m_table->setFixedHeight((1 + static_cast<int>(lines)) * lineHeight() + 2 * m_table->frameWidth());
    if (isOther) {
        m_chosen = detail.row.contact.id.isEmpty() && !detail.contacts.isEmpty() ? detail.contacts.first().id
                                                                                 : detail.row.contact.id;
    }
    choose(m_chosen);
    const int at = m_model->find([this](const Contact &contact) { return contact.id == m_chosen; });
    if (at >= 0) {
        m_table->selectRowAt(at);
    }
}

void ContactsForm::choose(const model::ContactId &id)
{
    m_chosen = id;
    m_remove->setEnabled(!id.isEmpty());
    hideCodeWord();
    m_form->show(*m_detail, draftOf(id));
    showHours();
}

QString ContactsForm::draftOf(const model::ContactId &id) const
{
    return u"contact."_s + m_detail->file.id.text() + u'.' + id.text();
}

void ContactsForm::begin()
{
    if (m_detail) {
        m_table->clearSelection();
        choose({});
        m_form->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
    }
}

void ContactsForm::remove()
{
    if (!m_detail || m_chosen.isEmpty() ||
        !m_notices.ask({tr("Remove this way to reach her?"),
                        typo(tr("Ctrl+Z brings it back.")),
                        tr("Remove"),
                        {},
                        Question::Weight::Plain})) {
        return;
    }
    const model::ContactId gone = m_chosen;
    m_chosen = {};
    if (const Result<void> done =
            work::cases::endRecord(m_session, m_detail->file.id, model::RecordType::Contact, gone.text());
        !done) {
        m_chosen = gone;
        m_notices.error(done.error());
    }
}

void ContactsForm::save()
{
    if (!m_detail) {
        return;
    }
    CaseDetail edited = *m_detail;
    m_form->take(edited);
    Contact &contact = chosen(edited);
    const bool isBegun = contact.id.isEmpty();
    if (isBegun) {
        if (contact.value.isEmpty()) {
            return; // begun, and nothing to keep yet
        }
        contact.id = model::ContactId::create(m_session.vault.office());
        contact.caseId = edited.file.id;
        m_chosen = contact.id;
    }
    contact.e164 =
        contact.channel == Channel::Phone ? model::parsePhone(contact.value, edited.file.department).e164 : QString();
    const Contact saved = contact;
    if (const Result<void> done = work::cases::saveFields(m_session, edited.file.id, {work::cases::edited(saved)});
        !done) {
        if (isBegun) {
            m_chosen = {};
        }
        m_notices.error(done.error()); // the text stays in the field, and its draft in the vault
        return;
    }
    if (isBegun) {
        forgetDraft(m_session, draftOf({}));
    }
}

/// Hours that nobody can reckon with are told at once: unknown hours forbid the call.
void ContactsForm::showHours()
{
    const QString text = qobject_cast<QLineEdit *>(m_hours->editor())->text().trimmed();
    const bool isKnown = text.isEmpty() || model::parseSafeWindows(text).known;
    m_hours->setError(isKnown ? QString() : typo(tr("Not understood. Write it like: Mon-Fri 9h-11h30.")));
}

void ContactsForm::hideCodeWord()
{
    m_shown.stop();
    m_codeWord->setEchoMode(QLineEdit::Password);
}

void ContactsForm::clear()
{
    m_detail.reset();
    m_chosen = {};
    m_model->setRows({});
    hideCodeWord();
    m_form->clear();
    m_hours->setError({});
}

} // namespace relais::ui
