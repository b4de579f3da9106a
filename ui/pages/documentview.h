// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/foreignfile.h"
#include "core/model/document.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace relais::ui {

class Notices;

/// A document shown inside the program: pages and pictures as relais-reader paints them, a text as text, of a long one
/// a piece at a time, so that the window lives. Page Up and Page Down go through it, + and - zoom, Escape goes back. It
/// is never handed to another program and never a file.
class DocumentView final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(Notices &notices, QWidget *parent = nullptr);

    void show(const model::Document &document, const QByteArray &bytes);
    /// Forgets bytes, image and text.
    void clear();
    [[nodiscard]] const model::DocumentId &shown() const { return m_document.id; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// What takes the keys.
    [[nodiscard]] QWidget *sheet() const;

signals:
    void left();
    /// A page stands on the screen.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildCut();
    QAction *act(const QString &text, const QKeySequence &key, void (DocumentView::*slot)());
    void paint();
    void take(const Result<exchange::PaintedPage> &page);
    void turn(int pages);
    void pageUp();
    void pageDown();
    void zoomIn();
    void zoomOut();
    void setZoom(int percent);
    void showNext();
    void follow();

    Notices &m_notices;
    model::Document m_document;
    QByteArray m_bytes;
    QString m_rest;        ///< of a text: what is not shown yet
    qsizetype m_signs = 0; ///< of the whole text
    int m_page = 1;
    int m_pages = 1;
    int m_zoom = 100;     ///< percent of the width there is
    bool m_toEnd = false; ///< a page reached backwards is read from its foot
    std::shared_ptr<JobControl> m_job;
    QLabel *m_title;
    QLabel *m_where;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_image;
    QPlainTextEdit *m_text;
    QWidget *m_cut = nullptr; ///< says that a text goes on, and shows what follows
    QLabel *m_cutWords = nullptr;
    QAction *m_next = nullptr;
    QAction *m_up;
    QAction *m_down;
    QAction *m_in;
    QAction *m_out;
};

} // namespace relais::ui
