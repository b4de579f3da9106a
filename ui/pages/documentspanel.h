// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/documents.h"
#include "ui/common/rowsmodel.h"
#include "ui/pages/casetab.h"

#include <QStackedWidget>

namespace relais::ui {

class DocumentView;
class EmptyState;
class Notices;
class RowTable;

/// « Documents »: papers of the case, kept in the vault and shown here. A paper comes in by a Job that cleans it, then
/// by pieces, so that the window lives meanwhile.
class DocumentsPanel final : public QStackedWidget, public CaseTab
{
    Q_OBJECT

public:
    /// @param add the act that chooses a file; the page owns it
    DocumentsPanel(work::Session &session, Notices &notices, QAction *add, QWidget *parent = nullptr);
    ~DocumentsPanel() override;

    /// That of the list: a document scrolls in whatever room there is.
    [[nodiscard]] QSize minimumSizeHint() const override { return QStackedWidget::widget(0)->minimumSizeHint(); }
    [[nodiscard]] QString tabWords() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *widget() override { return this; }
    void setCase(const work::CaseDetail &detail) override;
    /// Closes what is shown and gives up what comes in.
    void clear() override;

    /// Asks for a file, then for its title.
    void choose();
    /// Asks for the title and keeps the file. @param path of a file that is left where it is
    void addFile(const QString &path);
    [[nodiscard]] RowTable *list() const { return m_table; }
    [[nodiscard]] DocumentView *view() const { return m_view; }

signals:
    /// What was chosen is kept, refused or given up.
    void settled();
    /// One was destroyed: the file is to be cleaned of it.
    void erased();

private:
    QWidget *buildList(QAction *add);
    void load();
    void follow();
    void take(const Result<work::documents::Prepared> &prepared, const QString &title);
    void writeOn();
    void stop();
    void end(const QString &sentence);
    void open(const model::Document &document);
    void readOn();
    void showWhole(const Result<void> &whole);
    void back();
    void remove();
    void destroyForEver();

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_case;
    std::shared_ptr<JobControl> m_job;                   ///< cleans what comes in
    std::unique_ptr<work::documents::Deposit> m_deposit; ///< what comes in
    std::shared_ptr<JobControl> m_check;                 ///< hashes what is to be shown
    model::Document m_wanted;                            ///< what is to be shown, and its bytes so far
    QByteArray m_bytes;
    RowsModel<model::Document> *m_model = nullptr;
    RowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_destroy = nullptr;
    DocumentView *m_view;
};

} // namespace relais::ui
