// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace relais::ui {

/// A field for prose of the length of a note, 20,000 characters at most. A longer text is never cut: what is typed
/// stays and is told, what is pasted is not taken over at all and stays in the clipboard.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int kLongest = 20'000; ///< characters; as work::notes::add

    explicit NoteEdit(QWidget *parent = nullptr);

    /// Why this text cannot be entered as one note; empty when it can.
    [[nodiscard]] QString tooLong() const;
    /// What to do about it.
    static QString whatNow();

signals:
    /// A pasted or dropped text was not taken.
    void refused(const QString &sentence);

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace relais::ui
