// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentwords.h"

#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/shell/dialogframe.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::DocumentWords)

public:
    static constexpr Worded kList[] = {
        {"application/pdf", QT_TR_NOOP("PDF")},
        {"image/jpeg", QT_TR_NOOP("photograph")},
        {"image/png", QT_TR_NOOP("picture")},
        {"text/plain", QT_TR_NOOP("text")},
        {"position", QT_TR_NOOP("place")},
        {"exif", QT_TR_NOOP("notes of the camera")},
        {"thumbnail", QT_TR_NOOP("thumbnail")},
        {"xmp", QT_TR_NOOP("notes of a program")},
        {"iptc", QT_TR_NOOP("press notes")},
        {"comment", QT_TR_NOOP("comment")},
        {"profile", QT_TR_NOOP("profile of the device")},
        {"date", QT_TR_NOOP("date")},
        {"trailer", QT_TR_NOOP("what followed the end")},
        {"author", QT_TR_NOOP("author and program")},
        {"script", QT_TR_NOOP("scripts")},
        {"action", QT_TR_NOOP("links")},
        {"attachment", QT_TR_NOOP("attached files")},
        {"form", QT_TR_NOOP("form")},
        {"annotation", QT_TR_NOOP("remarks")},
        {"bookmark", QT_TR_NOOP("bookmarks")},
        {"signature", QT_TR_NOOP("electronic signature")},
        {"protection", QT_TR_NOOP("protection")},
        {"other", QT_TR_NOOP("other notes")},
    };
};

constexpr int kLongestTitle = 200;

} // namespace

QString documentKindWord(const QString &type)
{
    return wordOf<DocumentWords>(type, DocumentWords::tr("document"));
}

QString removedWords(const QString &cleaned)
{
    QStringList words;
    const QStringList removed = cleaned.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : removed) {
        words << wordOf<DocumentWords>(word, DocumentWords::tr("other notes"));
    }
    words.removeDuplicates();
    return words.isEmpty() ? DocumentWords::tr("nothing") : words.join(u", "_s);
}

std::optional<QString> askForTitle(QWidget *parent)
{
    DialogFrame ask(DocumentWords::tr("Keep this document in the vault?"), DocumentWords::tr("Keep it"),
                    DialogFrame::ActKey::Return, parent);
    auto *title = new QLineEdit(DocumentWords::tr("Document"));
    title->setMaxLength(kLongestTitle);
    title->selectAll();
    ask.body()->addWidget(new Field(DocumentWords::tr("&Title in the case"), title));
    ask.body()->addWidget(newParagraph(
        typo(DocumentWords::tr("Place, author, dates, scripts and links are taken out. The name of the file is not "
                               "kept, and an electronic signature can no longer be checked in this copy.")),
        Role::Body, Token::Text2));
    ask.body()->addWidget(
        newParagraph(typo(DocumentWords::tr(
                         "The file itself stays where it is: delete it yourself, from the recycle bin as well, and "
                         "from the telephone or the mail it came by.")),
                     Role::Body, Token::Text2));
    QObject::connect(title, &QLineEdit::textChanged, title,
                     [&] { ask.act()->setEnabled(!title->text().trimmed().isEmpty()); });
    title->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted ? std::optional(title->text().trimmed()) : std::nullopt;
}

} // namespace relais::ui
