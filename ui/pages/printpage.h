// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/summary.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace relais::ui {

class Field;
class Notices;
class PaperPreview;

/// Imprimer: for whom, what the sheet will show, what stays off it. Each print is a line of the register.
class PrintPage final : public Page
{
    Q_OBJECT

public:
    PrintPage(work::Session &session, Notices &notices, QAction *back, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString openId() const override { return m_id.text(); }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    void open(const QString &id) override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

    /// Writes the PDF there and enters it in the register; the window asks for the place first.
    Result<int> savePdf(const QString &path);

private:
    QWidget *buildChoice();
    QWidget *buildLeftOut();
    void showLeftOut(const QStringList &leftOut);
    void showFlagged(const QList<work::summary::Flagged> &flagged);
    /// Not a partner: its paper is the liaison sheet. Said at the field.
    [[nodiscard]] bool isReaderFit();
    /// Asks when facts on the page may tell who or where she is.
    [[nodiscard]] bool mayGoOn();
    void printOut();
    void askForPdf();
    [[nodiscard]] work::summary::Request request() const;

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    PageHead *m_head = nullptr;
    QRadioButton *m_onePage = nullptr;
    QRadioButton *m_complete = nullptr;
    QLineEdit *m_reader = nullptr;
    Field *m_readerField = nullptr;
    QLineEdit *m_purpose = nullptr;
    PaperPreview *m_preview = nullptr;
    QWidget *m_right = nullptr;
    QVBoxLayout *m_leftOut = nullptr;
    QLabel *m_flaggedHead = nullptr;
    QVBoxLayout *m_flagged = nullptr;
    QSet<model::NoteId> m_without; ///< facts left out of this page
    QStringList m_toLookOver;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QString m_fileName;
    int m_pages = 0;
    int m_copy = 0;
    int m_leftOutCount = 0;
};

} // namespace relais::ui
