// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noteedit.h"

#include "ui/common/typo.h"

#include <QLocale>
#include <QMimeData>
#include <QTextDocument>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Notice noticeOf(const QString &sentence, qsizetype size, qsizetype longest)
{
    return {
        Token::Week,
        u"question"_s,
        typo(sentence.arg(QLocale().toString(size), QLocale().toString(longest))),
        typo(NoteEdit::tr("Shorten it, make several entries of it, or add it as a document. Nothing of it was cut.")),
        {}};
}

/// Of the text without the blanks around it, and without a copy of it: it may be a secret.
qsizetype lengthOf(const QTextDocument &text)
{
    int first = 0;
    int last = text.characterCount() - 1; // it counts the end
    while (last > first && text.characterAt(last - 1).isSpace()) {
        --last;
    }
    while (first < last && text.characterAt(first).isSpace()) {
        ++first;
    }
    return last - first;
}

} // namespace

NoteEdit::NoteEdit(qsizetype longest, QWidget *parent) : QPlainTextEdit(parent), m_longest(longest)
{
    setTabChangesFocus(true);
}

std::optional<Notice> NoteEdit::tooLong() const
{
    const qsizetype size = lengthOf(*document());
    return size <= m_longest
               ? std::nullopt
               : std::optional(noticeOf(tr("This text has %1 characters; this field takes %2."), size, m_longest));
}

void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > m_longest) {
        emit refused(noticeOf(tr("The text you paste has %1 characters; this field takes %2. It was not taken over."),
                              text.size(), m_longest));
        return;
    }
    insertPlainText(text);
    ensureCursorVisible();
}

} // namespace relais::ui
