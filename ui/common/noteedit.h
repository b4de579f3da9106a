// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "ui/common/noticebar.h"

#include <QPlainTextEdit>

#include <optional>

namespace relais::ui {

/// A field for prose, of the length that its act takes. A longer text is never cut: what is typed stays and is told,
/// what is pasted is not taken over at all and stays in the clipboard.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @param longest in characters
    explicit NoteEdit(qsizetype longest = model::kLongestNote, QWidget *parent = nullptr);

    /// Why this text cannot be entered, and what to do about it; nothing when it can.
    [[nodiscard]] std::optional<Notice> tooLong() const;

signals:
    /// A pasted or dropped text was not taken.
    void refused(const relais::ui::Notice &notice);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    qsizetype m_longest;
};

} // namespace relais::ui
