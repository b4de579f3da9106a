// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/note.h"

#include <QDialog>

class QVBoxLayout;

namespace relais::ui {

class KeyButton;
class NoteEdit;
struct Notice;

/// The frame of every dialog: title, place of a notice, what the dialog adds, then « Annuler » and the verb. It fits
/// 600 px of height, at any zoom: what is taller scrolls between the title and the buttons.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    /// The key of the verb; Ctrl+Enter where Enter breaks a line.
    enum class ActKey { Return, CtrlReturn };
    /// @param title « Clore ce dossier ? »; @param act the verb of the button that does it, which calls accept()
    DialogFrame(const QString &title, const QString &act, ActKey key = ActKey::Return, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] KeyButton *act() const { return m_act; }
    [[nodiscard]] KeyButton *leave() const { return m_leave; }
    /// A field for prose, three lines high: what it does not take is told under the title, and the verb waits until a
    /// text that is too long is shorter. @param longest in characters
    [[nodiscard]] NoteEdit *newText(qsizetype longest = model::kLongestNote);
    /// The sentence of the error under the title, until the next one, the next try or hideError().
    void showError(const Error &error);
    void hideError();

private:
    void showNotice(const Notice &notice);
    void tryAct();

    QVBoxLayout *m_top;
    QVBoxLayout *m_body;
    KeyButton *m_leave;
    KeyButton *m_act;
};

} // namespace relais::ui
