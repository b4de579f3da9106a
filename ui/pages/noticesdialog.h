// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/noticespaper.h"
#include "ui/shell/dialogframe.h"

namespace relais::ui {

class Notices;
class PaperPreview;

/// Who received what and was told what since, as the page that will be printed: of one case, or of the whole office
/// for its data protection officer.
class NoticesDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// @param id empty = of the whole office
    NoticesDialog(work::Session &session, Notices &notices, const model::CaseId &id, QWidget *parent = nullptr);

    /// Prints, or saves where there is no printer; the dialog stays when the person left the choice of the place.
    void accept() override;
    /// Writes the PDF there and enters it in the register; accept() asks for the place first.
    Result<int> savePdf(const QString &path);
    /// Sheets that the page takes; 0 when it cannot be made.
    [[nodiscard]] int pages() const { return m_pages; }

private:
    [[nodiscard]] Result<model::Paper> print() const;

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    int m_pages = 0;
};

} // namespace relais::ui
