// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noteedit.h"

#include "ui/common/typo.h"

#include <QLocale>
#include <QMimeData>

namespace relais::ui {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString NoteEdit::tooLong() const
{
    const qsizetype size = toPlainText().trimmed().size();
    return size <= kLongest ? QString()
                            : typo(tr("This text has %1 characters; an entry holds %2.")
                                       .arg(QLocale().toString(size), QLocale().toString(kLongest)));
}

QString NoteEdit::whatNow()
{
    return typo(tr("Make several entries of it, or add it as a document. Nothing of it was cut."));
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > kLongest) {
        emit refused(typo(tr("The text you paste has %1 characters; an entry holds %2. It was not taken over.")
                              .arg(QLocale().toString(text.size()), QLocale().toString(kLongest))));
        return;
    }
    insertPlainText(text);
    ensureCursorVisible();
}

} // namespace relais::ui
