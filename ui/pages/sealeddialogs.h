// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sealed.h"
#include "ui/shell/dialogframe.h"

#include <optional>

namespace relais::ui {

class ChoiceRow;
class Field;

/// « Adresse d’hébergement », « nouvelle adresse »…
QString sealedKindWord(model::SealedKind kind);

/// « Sceller une valeur »: what it is and the value itself, kept in no draft.
class SealDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// @param kind fixed when a value is replaced; chosen by the person else
    SealDialog(work::Session &session, const model::CaseId &caseId, std::optional<model::SealedKind> kind,
               QWidget *parent = nullptr);

    void accept() override;
    void done(int result) override; ///< nothing typed stays

private:
    work::Session &m_session;
    model::CaseId m_case;
    ChoiceRow *m_kind = nullptr;
    NoteEdit *m_text = nullptr;
    Field *m_kindField = nullptr;
    Field *m_textField = nullptr;
};

/// « Ouvrir »: asks the reason, which stays in the journal.
class OpenSealedDialog final : public DialogFrame
{
    Q_OBJECT

public:
    OpenSealedDialog(work::Session &session, const model::SealedId &id, QWidget *parent = nullptr);

    void accept() override;

private:
    work::Session &m_session;
    model::SealedId m_id;
    Field *m_reason = nullptr;
};

} // namespace relais::ui
