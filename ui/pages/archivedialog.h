// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/retention.h"
#include "ui/shell/dialogframe.h"

class QLineEdit;

namespace relais::ui {

class DateEdit;
class Draft;
class Field;

/// « Archiver ce dossier »: why it is kept longer, and until when.
class ArchiveDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ArchiveDialog(work::Session &session, const work::retention::Line &line, QWidget *parent = nullptr);

private:
    void accept() override;

    const work::Session &m_session;
    const work::retention::Line m_line;
    QLineEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    DateEdit *m_until = nullptr;
    Field *m_untilField = nullptr;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
