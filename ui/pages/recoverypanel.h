// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QList>

class QLabel;
class QLineEdit;

namespace relais::ui {

class KeyButton;

/// « Phrase oubliée »: six groups of five from the recovery sheet, and what happens next.
class RecoveryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);
    void clear();
    void focusFirst();
    /// A refusal of the whole code, under the groups.
    void showError(const QString &sentence);
    enum class Busy { No, Yes };
    void setBusy(Busy busy);

signals:
    /// The six groups, when they make a code.
    void codeEntered(const QString &code);
    void left();

private:
    void groupEdited(int group, const QString &text);
    void check();
    void refresh();
    [[nodiscard]] QString code() const;

    QList<QLineEdit *> m_groups;
    QLabel *m_hint = nullptr;
    QLabel *m_count = nullptr;
    KeyButton *m_continue = nullptr;
};

} // namespace relais::ui
