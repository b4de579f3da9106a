// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/routepanel.h"

#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/notices.h"

#include <QFileDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace relais::ui {

using work::route::AfterReading;
using work::route::Kind;
using work::route::Route;

RoutePanel::RoutePanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices), m_forms(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    m_kind =
        new ChoiceRow({{u"none"_s, tr("by hand")}, {u"folder"_s, tr("a folder")}, {u"mailbox"_s, tr("a mailbox")}});
    m_kind->setName(tr("Way of the bundles"));
    column->addWidget(new Field(tr("&Way of the bundles"), m_kind));
    m_forms->addWidget(newParagraph(typo(tr("Bundles are read and written on the page Exchanges, as files.")),
                                    Role::Body, Token::Text2));
    m_forms->addWidget(buildFolder());
    m_forms->addWidget(buildMailbox());
    column->addWidget(m_forms);
    auto *keepButton = new KeyButton(tr("&Keep this way"));
    keepButton->setObjectName(u"keepRouteButton"_s);
    column->addWidget(keepButton, 0, Qt::AlignLeft);
    connect(keepButton, &KeyButton::clicked, this, &RoutePanel::keep);
    connect(m_kind, &ChoiceRow::chosen, this, [this](const QString &word) {
        m_forms->setCurrentIndex(static_cast<int>(model::fromWord<Kind>(word).value_or(Kind::None)));
    });
    if (const auto route = work::route::load(m_session)) {
        show(*route);
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
    add(m_user, tr("&Name at the mailbox"), u"routeUserEdit"_s);
    add(m_password, tr("&Password"), u"routePasswordEdit"_s);
    m_password->setEchoMode(QLineEdit::Password);
    add(m_ca, tr("&Certificate file, if your IT service gave one"), u"routeCaEdit"_s);
    auto *choose = new KeyButton(tr("C&hoose…"));
    column->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &KeyButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose the certificate file"), m_ca->text());
        if (!path.isEmpty()) {
            m_ca->setText(path);
        }
    });
    column->addWidget(
        newParagraph(typo(tr("The mailbox sees sizes and hours, no name and no content.")), Role::Body, Token::Text2));
    return form;
}

void RoutePanel::show(const Route &route)
{
    m_kind->setValue(model::word(route.kind));
    m_forms->setCurrentIndex(static_cast<int>(route.kind));
    m_folder->setText(route.folder);
    m_after->setValue(route.afterReading == AfterReading::Remove ? u"remove"_s : u"leave"_s);
    m_url->setText(route.mailbox.url.toString());
    m_user->setText(route.mailbox.user);
    m_ca->setText(route.mailbox.caFile);
    m_hasPassword = !route.mailbox.password.isEmpty();
    m_password->clear();
    m_password->setPlaceholderText(m_hasPassword ? tr("kept in the vault") : QString());
}

void RoutePanel::keep()
{
    auto before = work::route::load(m_session);
    if (!before) {
        m_notices.error(before.error());
        return;
    }
    Route route;
    route.kind = model::fromWord<Kind>(m_kind->value()).value_or(Kind::None);
    route.folder = m_folder->text().trimmed();
    route.afterReading = m_after->value() == u"remove"_s ? AfterReading::Remove : AfterReading::Leave;
    route.mailbox.url = QUrl(m_url->text().trimmed());
    route.mailbox.user = m_user->text().trimmed();
    route.mailbox.caFile = m_ca->text().trimmed();
    QByteArray typed = m_password->text().toUtf8();
    route.mailbox.password = typed.isEmpty() ? std::move(before->mailbox.password) : SecretBytes::take(typed);
    const Result<void> kept = work::route::save(m_session, route);
    const bool isInput = !kept && kept.error().code == ErrorCode::InvalidInput;
    m_folderField->setError(isInput && route.kind == Kind::Folder ? tr("This folder is not there.") : QString());
    m_urlField->setError(isInput && route.kind == Kind::Mailbox
                             ? typo(tr("Write an address that begins with https:// and ends with a folder."))
                             : QString());
    if (!kept) {
        if (!isInput) {
            m_notices.error(kept.error());
        }
        return;
    }
    show(route);
    m_notices.say(typo(tr("Way of the bundles kept.")));
}

} // namespace relais::ui
