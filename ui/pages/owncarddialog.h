// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/correspondents.h"
#include "ui/shell/dialogframe.h"

class QLabel;
class QLineEdit;

namespace relais::ui {

class Field;
class KeyButton;
class Notices;

/// « Notre carte »: what it says of us, its digits and its QR; it is written into a file or printed. What is typed
/// is kept on leaving the field, and the same keys sign it.
class OwnCardDialog final : public DialogFrame
{
    Q_OBJECT

public:
    OwnCardDialog(work::Session &session, Notices &notices, QWidget *parent = nullptr);
    ~OwnCardDialog() override;

    /// What the file dialogs do; the error stands in the dialog.
    bool writeCard(const QString &path);
    bool writePaper(const QString &path);

private:
    QWidget *buildFields();
    QWidget *buildCode();
    void show(const exchange::ReadCard &card);
    bool keep();
    void save();
    void printOut();

    work::Session &m_session;
    Notices &m_notices;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_commune = nullptr;
    QLineEdit *m_acronym = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_digits = nullptr;
    QLabel *m_code = nullptr;
    KeyButton *m_print = nullptr;
};

} // namespace relais::ui
