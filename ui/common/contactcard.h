// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/contactbanner.h"

namespace relais::ui {

/// What ContactBanner says, stacked for a side panel that somebody opposite may see: the number is masked, and like
/// the agreed word it is shown for ten seconds on demand. It cannot be closed.
class ContactCard final : public TintedFrame
{
    Q_OBJECT

public:
    explicit ContactCard(QWidget *parent = nullptr);
    void setAnswer(const ContactAnswer &answer);
    /// Forgets everything shown (on lock).
    void clear();
    /// The whole card as one sentence, without the number and the word.
    [[nodiscard]] QString sentence() const;

private:
    void addRow(int row, QLabel *&label, QWidget *value, const QString &word);
    void showChannels(const QList<ContactAnswer::Channel> &channels);
    void hideSecrets();

    IconLabel *m_icon;
    QLabel *m_fact;
    QGridLayout *m_rows;
    QLabel *m_numberLabel = nullptr;
    QLabel *m_number;
    KeyButton *m_showNumber;
    QLabel *m_introductionLabel = nullptr;
    QLabel *m_introduction;
    QLabel *m_codeLabel = nullptr;
    QLabel *m_code;
    KeyButton *m_showCode;
    QLabel *m_next;
    QWidget *m_channels;
    QTimer m_shown;
    ContactAnswer m_answer;
};

/// « 06 39 98 •• •• »: the last four figures are hidden.
QString masked(const QString &number);

} // namespace relais::ui
