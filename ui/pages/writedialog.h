// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/contacts.h"
#include "ui/shell/dialogframe.h"

namespace relais::ui {

class ChoiceRow;
class ContactBanner;
class Draft;
class Field;
class Notices;

/// « Écrire et consigner »: a text message, an e-mail or a letter, the banner of that way, and the words for the
/// journal. The verb is dead while the way is not safe; outside what is known to be safe a reason must be written
/// first.
class WriteDialog final : public DialogFrame
{
    Q_OBJECT

public:
    WriteDialog(work::Session &session, Notices &notices, const work::CaseDetail &detail, QWidget *parent = nullptr);

private:
    void accept() override;
    void choose(model::ContactAct act);
    void printLabel();
    [[nodiscard]] QString reason() const;

    work::Session &m_session;
    Notices &m_notices;
    work::CaseDetail m_detail;
    model::ContactAct m_way = model::ContactAct::Sms;
    work::contacts::Way m_through;
    ChoiceRow *m_choice;
    ContactBanner *m_banner;
    Field *m_reason;
    NoteEdit *m_text;
    KeyButton *m_label;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
