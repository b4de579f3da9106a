// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactsform.h"

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
#include "ui/pages/intakeeditor.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
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
                        work::contacts::verdict(contact, model::actOf(contact.channel), home, m_session.clock.now()),
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
    m_value = m_form->addText(grid, 0, 1, tr("Number or address"), text(&Contact::value));
    m_safe = m_form->addAnswer(grid, 1, 0, tr("This channel is safe"), answer(&Contact::safe));
    m_hours = m_form->addText(grid, 1, 1, tr("Days and hours"), text(&Contact::hours));
    m_checked = m_form->addDate(grid, 2, 0, tr("Checked with her on"),
                                [this](CaseDetail &detail) -> QDate & { return chosen(detail).checkedOn; });
    addValidity();
    m_form->addAnswer(grid, 3, 0, tr("Voicemail"), answer(&Contact::voicemail));
    m_form->addAnswer(grid, 3, 1, tr("SMS"), answer(&Contact::sms));
    m_form->addText(grid, 4, 0, tr("Introduce yourself as"), text(&Contact::callerIdentity));
    addCodeWord();
    m_form->addText(grid, 5, 0, tr("Who else reads it"), text(&Contact::readBy));
    addAddress();
    connect(qobject_cast<QLineEdit *>(m_hours->editor()), &QLineEdit::editingFinished, this, &ContactsForm::showHours);
    connect(qobject_cast<QLineEdit *>(m_value->editor()), &QLineEdit::textEdited, this, &ContactsForm::askAnew);
}

void ContactsForm::addOwn(const QString &name, QWidget *editor, const std::function<QString(const Contact &)> &words,
                          const std::function<void(Contact &)> &take)
{
    m_form->keep(name, editor);
    const auto written = [this, words](const CaseDetail &detail) {
        CaseDetail copy = detail;
        return words(chosen(copy));
    };
    m_form->bind({[this, name, editor, written](const CaseDetail &detail) {
                      if (!m_form->isTyped(name)) {
                          putAnswer(editor, written(detail), Telling::Loud);
                      }
                  },
                  [this, take](CaseDetail &detail) { take(chosen(detail)); },
                  [name, written](const CaseDetail &detail) {
                      return QMap<QString, QString>{{name, written(detail)}};
                  }});
}

void ContactsForm::addChannel()
{
    auto *choice = new ChoiceRow({{model::word(Channel::Phone), channelWord(Channel::Phone)},
                                  {model::word(Channel::Mail), channelWord(Channel::Mail)},
                                  {model::word(Channel::Letter), channelWord(Channel::Letter)}});
    choice->setName(tr("Way"));
    m_form->findChild<QGridLayout *>()->addWidget(new Field(tr("Way"), choice), 0, 0);
    addOwn(
        u"way"_s, choice, [](const Contact &contact) { return model::word(contact.channel); },
        [choice](Contact &contact) {
            contact.channel = model::fromWord<Channel>(choice->value()).value_or(Channel::Phone);
        });
    connect(choice, &ChoiceRow::chosen, this, [this](const QString &value) {
        m_address->setVisible(value == model::word(Channel::Letter));
        askAnew();
        save();
    });
}

void ContactsForm::addValidity()
{
    auto *days = new QLineEdit;
    days->setValidator(new QIntValidator(0, kLongestValidity, days));
    days->setPlaceholderText(QString::number(work::contacts::kValidDays));
    m_form->findChild<QGridLayout *>()->addWidget(new Field(tr("To ask again after (days)"), days), 2, 1);
    addOwn(
        u"days"_s, days,
        [](const Contact &contact) { return contact.validDays ? QString::number(*contact.validDays) : QString(); },
        [days](Contact &contact) {
            contact.validDays = days->text().isEmpty() ? std::nullopt : std::optional(days->text().toInt());
        });
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
    addOwn(
        u"whose"_s, choice,
        [choice](const Contact &contact) {
            return choice->itemText(qMax(0, choice->findData(model::word(contact.addressKind))));
        },
        [choice](Contact &contact) {
            contact.addressKind =
                model::fromWord<AddressKind>(choice->currentData().toString()).value_or(AddressKind::Unsaid);
        });
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
    m_model->setRows(work::contacts::waysOf(m_session, detail));
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
    if (const QString draft = draftOf(id); draft != m_key) { // another one
        m_key = draft;
        m_isAnew = false;
        m_value->setError({});
    }
    m_form->show(*m_detail, m_key);
    CaseDetail shown = *m_detail;
    m_address->setVisible(chosen(shown).channel == Channel::Letter);
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
    const Contact saved = contact;
    work::cases::RecordEdits edits;
    if (m_isAnew) { // the new number first, of which nobody asked her; then what she answers of it
        contact.safe = model::Answer::Unknown;
        contact.checkedOn = {};
        edits << work::cases::edited(contact);
    }
    edits << work::cases::edited(saved);
    if (const Result<void> done = work::cases::saveFields(m_session, edited.file.id, edits); !done) {
        if (isBegun) {
            m_chosen = {};
        }
        m_notices.error(done.error()); // the text stays in the field, and its draft in the vault
        return;
    }
    m_isAnew = false;
    if (saved.safe != model::Answer::Unknown) {
        m_value->setError({}); // she was asked
    }
    if (isBegun) {
        forgetDraft(m_session, draftOf({}));
    }
}

void ContactsForm::askAnew()
{
    if (!m_detail || m_chosen.isEmpty()) {
        return;
    }
    CaseDetail shown = *m_detail;
    const Contact before = chosen(shown);
    m_form->take(shown);
    Contact &after = chosen(shown);
    after.e164 = model::dialled(after, shown.file.department);
    const bool isAnew = model::isAnotherWay(before, after);
    if (isAnew || m_isAnew) {
        putAnswer(m_safe->editor(), isAnew ? QString() : model::word(before.safe), Telling::Loud);
        putAnswer(m_checked->editor(), isAnew ? QString() : DateEdit::textOf(before.checkedOn), Telling::Loud);
        m_value->setError(isAnew ? typo(tr("New number or address: ask her whether it is safe.")) : QString());
    }
    m_isAnew = isAnew;
}

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
    m_key.clear();
    m_form->clear();
    m_value->setError({});
    m_hours->setError({});
}

} // namespace relais::ui
