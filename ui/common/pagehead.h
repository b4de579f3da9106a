// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace relais::ui {

class FlowLayout;
class KeyButton;

/// The head of a page: title, context beside it, then what the page adds at the right, the primary act last. Under
/// it there is room for one notice.
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContext(const QString &context);
    /// A second, quieter context (reference after the age).
    void addBeside(QWidget *widget);
    /// At the right, in order of calls; under the title when the window is narrow.
    void addAct(QWidget *widget);
    /// Shows the arrow that goes back; it is bound to the window's own « Précédent ».
    void showBack(QAction *back);
    /// The bar under the head; null removes it. Takes ownership; one at a time, the newest.
    void setNotice(QWidget *bar);
    [[nodiscard]] QWidget *notice() const { return m_notice; }

private:
    QLabel *m_title;
    QLabel *m_context;
    QHBoxLayout *m_words;
    FlowLayout *m_row;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_notice;
};

/// What an empty list says instead of rows, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence = {}, const QList<QAction *> &acts = {}, QWidget *parent = nullptr);
    /// The first act is the primary one only if the page has no other.
    void set(const QString &sentence, const QList<QAction *> &acts);

private:
    QLabel *m_sentence;
    QHBoxLayout *m_acts;
};

} // namespace relais::ui
