// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/routepanel.h"

#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/notices.h"

#include <QFileDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <vector>

namespace relais::ui {

using work::route::AfterReading;
using work::route::Kind;
using work::route::Route;

namespace {

/// But for the password.
bool isAlike(const Route &one, const Route &other)
{
    return one.kind == other.kind && one.folder == other.folder && one.afterReading == other.afterReading &&
           one.mailbox.url == other.mailbox.url && one.mailbox.user == other.mailbox.user &&
           one.mailbox.caFile == other.mailbox.caFile;
}

} // namespace

RoutePanel::RoutePanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    m_kind =
        new ChoiceRow({{u"none"_s, tr("by hand")}, {u"folder"_s, tr("a folder")}, {u"mailbox"_s, tr("a mailbox")}});
    m_kind->setObjectName(u"routeKind"_s);
    m_kind->setName(tr("Way of the bundles"));
    column->addWidget(new Field(tr("&Way of the bundles"), m_kind));
    m_byHand = newParagraph(typo(tr("Bundles are read and written on the page Exchanges, as files.")), Role::Body,
                            Token::Text2);
    m_byFolder = buildFolder();
    m_byMailbox = buildMailbox();
    for (QWidget *form : {m_byHand, m_byFolder, m_byMailbox}) {
        column->addWidget(form);
    }
    column->addStretch();
    connect(m_kind, &ChoiceRow::chosen, this, [this] {
        showForm();
        keep();
    });
    connect(m_after, &ChoiceRow::chosen, this, &RoutePanel::keep);
    for (QLineEdit *edit : {m_folder, m_url, m_user, m_password, m_ca}) {
        connect(edit, &QLineEdit::editingFinished, this, &RoutePanel::keep);
    }
    showForm();
}

RoutePanel::~RoutePanel()
{
    for (QLineEdit *edit : {m_folder, m_url, m_user, m_password, m_ca}) { // one in focus would tell of leaving it
        edit->disconnect(this);
    }
}

QWidget *RoutePanel::buildFolder()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"routeFolderEdit"_s);
    m_folderField = new Field(tr("&Folder"), m_folder);
    column->addWidget(m_folderField);
    auto *choose = new KeyButton(tr("&Choose…"));
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &KeyButton::clicked, this, [this] {
        const QString path = QFileDialog::getExistingDirectory(this, tr("Choose the folder"), m_folder->text());
        if (!path.isEmpty()) {
            m_folder->setText(path);
            keep();
        }
    });
    m_after = new ChoiceRow({{u"leave"_s, tr("leave it there")}, {u"remove"_s, tr("take it out")}});
    m_after->setName(tr("What was read"));
    column->addWidget(new Field(tr("What was &read"), m_after));
    return form;
}

QWidget *RoutePanel::buildMailbox()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    arrange(column, Space::M);
    const auto add = [&](QLineEdit *&edit, const QString &label, const QString &name) {
        edit = new QLineEdit;
        edit->setObjectName(name);
        auto *field = new Field(label, edit);
        column->addWidget(field);
        return field;
    };
    m_urlField = add(m_url, tr("&Address (https)"), u"routeUrlEdit"_s);
    m_userField = add(m_user, tr("&Name at the mailbox"), u"routeUserEdit"_s);
    add(m_password, tr("&Password"), u"routePasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_caField = add(m_ca, tr("&Certificate file, if your IT service gave one"), u"routeCaEdit"_s);
    auto *choose = new KeyButton(tr("C&hoose…"));
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &KeyButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose the certificate file"), m_ca->text());
        if (!path.isEmpty()) {
            m_ca->setText(path);
            keep();
        }
    });
    column->addWidget(
        newParagraph(typo(tr("The mailbox sees sizes and hours, no name and no content.")), Role::Body, Token::Text2));
    return form;
}

Kind RoutePanel::kind() const
{
    return model::fromWord<Kind>(m_kind->value()).value_or(Kind::None);
}

/// The others take no room.
void RoutePanel::showForm()
{
    m_byHand->setVisible(kind() == Kind::None);
    m_byFolder->setVisible(kind() == Kind::Folder);
    m_byMailbox->setVisible(kind() == Kind::Mailbox);
}

void RoutePanel::reload()
{
    const auto route = work::route::load(m_session);
    if (!route) {
        m_notices.error(route.error());
        return;
    }
    show(*route);
}

void RoutePanel::clear()
{
    show({});
}

void RoutePanel::show(const Route &route)
{
    std::vector<QSignalBlocker> quiet; // a field that is hidden while it has the focus tells of leaving it
    for (QLineEdit *edit : {m_folder, m_url, m_user, m_password, m_ca}) {
        quiet.emplace_back(edit);
    }
    clearFaults();
    m_kind->setValue(model::word(route.kind));
    showForm();
    m_folder->setText(route.folder);
    m_after->setValue(route.afterReading == AfterReading::Remove ? u"remove"_s : u"leave"_s);
    m_url->setText(route.mailbox.url.toString());
    m_user->setText(route.mailbox.user);
    m_ca->setText(route.mailbox.caFile);
    m_password->clear();
    m_password->setPlaceholderText(route.mailbox.password.isEmpty() ? QString() : tr("kept in the vault"));
}

/// What stands in the fields. An empty box leaves the password that is kept, but to the same name at the same address
/// only: no other server is told it.
Route RoutePanel::typed(const Route &before) const
{
    Route route;
    route.kind = kind();
    route.folder = m_folder->text().trimmed();
    route.afterReading = m_after->value() == u"remove"_s ? AfterReading::Remove : AfterReading::Leave;
    route.mailbox.url = QUrl(m_url->text().trimmed());
    route.mailbox.user = m_user->text().trimmed();
    route.mailbox.caFile = m_ca->text().trimmed();
    QByteArray password = m_password->text().toUtf8();
    const bool isSame = route.mailbox.url == before.mailbox.url && route.mailbox.user == before.mailbox.user;
    if (!password.isEmpty()) {
        route.mailbox.password = SecretBytes::take(password);
    } else if (isSame && !before.mailbox.password.isEmpty()) {
        route.mailbox.password = before.mailbox.password.clone();
    }
    return route;
}

/// As soon as the way is whole: nothing is done with a form that was only begun, nor with one that stands as it is
/// kept.
void RoutePanel::keep()
{
    clearFaults();
    const auto before = work::route::load(m_session);
    if (!before) {
        m_notices.error(before.error());
        return;
    }
    const Route route = typed(*before);
    const bool isBegun = (route.kind == Kind::Folder && route.folder.isEmpty()) ||
                         (route.kind == Kind::Mailbox && route.mailbox.url.isEmpty());
    if (isBegun || (m_password->text().isEmpty() && isAlike(route, *before))) {
        return;
    }
    if (route.kind == Kind::Mailbox && route.mailbox.user.contains(u':')) {
        m_userField->setError(tr("A name at a mailbox holds no colon."));
        return;
    }
    if (const Result<void> kept = work::route::save(m_session, route); !kept) {
        showFault(kept.error());
        return;
    }
    show(route);
    m_notices.say(typo(tr("Way of the bundles kept.")));
}

/// At the field that it is about.
void RoutePanel::showFault(const Error &error)
{
    if (error.code == ErrorCode::FolderMissing) {
        const ErrorWords words = errorWords(error.code);
        m_folderField->setError(typo(words.fact + u' ' + words.advice));
    } else if (error.code == ErrorCode::InvalidInput) {
        m_urlField->setError(typo(tr("Write an address that begins with https:// and ends with a folder.")));
    } else if (error.code == ErrorCode::MailboxCertificate && !m_ca->text().trimmed().isEmpty()) {
        m_caField->setError(typo(tr("No certificate can be read there. Choose the file that your IT service gave.")));
    } else {
        m_notices.error(error);
    }
}

void RoutePanel::clearFaults()
{
    for (Field *field : {m_folderField, m_urlField, m_userField, m_caField}) {
        field->setError({});
    }
}

} // namespace relais::ui
