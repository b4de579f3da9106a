// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

class QLabel;

namespace relais::ui {

/// A small label over its field, and under it the sentence of what is wrong with it, when something is. The label is
/// the buddy; the field takes the label as its accessible name.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// @param label with `&` before its access letter, if it has one; @param editor becomes a child
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString labelText() const;
    /// Empty removes the sentence.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const;

private:
    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_error;
};

/// Search box with its magnifier and its key cap. Escape empties it first, then gives the focus back.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether the key that leads here is shown: in a page, not in a dialog that is all search.
    enum class KeyCap { Shown, None };
    explicit SearchField(const QString &placeholder, KeyCap keyCap = KeyCap::Shown, QWidget *parent = nullptr);

signals:
    /// Arrow down: the person wants the results.
    void resultsWanted();
    /// Escape in an empty field.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitMargins();

    KeyCap m_keyCap;
};

/// A date typed as people type it (24/11/26, 2411, hier) and shown as 24/11/2026 once left.
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// What a typed text means, nothing when it is no date. @param today local date
    using Parser = std::function<std::optional<QDate>(const QString &text, QDate today)>;
    DateEdit(Parser parser, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Null while empty or not understood.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    /// As a date stands in such a field once it is left; empty for a null date.
    static QString textOf(QDate date);
    /// Whether something stands in the field that is no date.
    [[nodiscard]] bool isMisunderstood() const;

signals:
    /// On leaving the field or Enter, when the date differs from the last one told.
    void dateChanged(QDate date);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    Parser m_parser;
    std::function<QDate()> m_today;
    QDate m_told;
};

} // namespace relais::ui
