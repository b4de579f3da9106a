// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QTimer>

class QGridLayout;
class QHBoxLayout;

namespace relais::ui {

class KeyButton;
class IconLabel;

/// What the banner says; made from the answer to "may we contact her now".
struct ContactAnswer {
    Token token = Token::Week;
    QString icon;
    QString fact;         ///< « Contact possible »
    QString window;       ///< « maintenant, jusqu'à 11:30 »
    QString number;       ///< grouped; empty when there is none
    QString next;         ///< « ensuite : demain, 13:30 à 16:00 »
    QString introduction; ///< « Cabinet Morel », without the words around it
    QString codeWord;     ///< shown for ten seconds on demand, never otherwise
    struct Channel {
        QString word;
        enum class Safe { No, Yes, Unknown } safe = Safe::Unknown;
        bool operator==(const Channel &) const = default;
    };
    QList<Channel> channels;
    QString checked; ///< « Vérifié le 21 nov., à redemander le 5 déc. »
    QString alert;   ///< what must be dealt with first; empty when there is nothing
    bool operator==(const ContactAnswer &) const = default;
};

/// Before any way to reach her, whether it is safe now. It cannot be closed.
class ContactBanner final : public TintedFrame
{
    Q_OBJECT

public:
    /// Across the open case, with its number; or a card in a side panel that somebody opposite may see, where the
    /// number is masked and shown for ten seconds on demand, like the agreed word everywhere.
    enum class Form { Across, Card };
    /// @param call « Appeler et consigner »; null leaves the button out
    explicit ContactBanner(Form form, QAction *call = nullptr, QWidget *parent = nullptr);
    void setAnswer(const ContactAnswer &answer);
    /// Forgets everything shown (on lock).
    void clear();
    /// The whole banner as one sentence, which is also its accessible description; never the agreed word.
    [[nodiscard]] QString sentence() const;

private:
    void layAcross(QAction *call);
    void layAsCard();
    void showChannels(const QList<ContactAnswer::Channel> &channels);
    void hideSecrets();

    Form m_form;
    IconLabel *m_icon;
    QLabel *m_alert;
    QLabel *m_fact;
    QLabel *m_window;
    QLabel *m_number;
    KeyButton *m_showNumber;
    QLabel *m_next;
    QLabel *m_introduction;
    QLabel *m_codeLabel;
    QLabel *m_code;
    KeyButton *m_showCode;
    QLabel *m_checked;
    QGridLayout *m_channels;
    QTimer m_shown;
    ContactAnswer m_answer;
};

/// « 06 39 98 •• •• »: the last four figures are hidden.
QString masked(const QString &number);

} // namespace relais::ui
