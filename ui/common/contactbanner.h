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
    bool operator==(const ContactAnswer &) const = default;
};

/// Before any way to reach her, whether it is safe now. It cannot be closed.
class ContactBanner final : public TintedFrame
{
    Q_OBJECT

public:
    /// @param call « Appeler et consigner »; null leaves the button out
    explicit ContactBanner(QAction *call, QWidget *parent = nullptr);
    void setAnswer(const ContactAnswer &answer);
    /// Forgets everything shown (on lock).
    void clear();
    /// The whole banner as one sentence, which is also its accessible description.
    [[nodiscard]] QString sentence() const;

private:
    void showChannels(const QList<ContactAnswer::Channel> &channels);
    void revealCodeWord();
    void hideCodeWord();

    IconLabel *m_icon;
    QLabel *m_fact;
    QLabel *m_window;
    QLabel *m_number;
    QLabel *m_next;
    QLabel *m_introduction;
    QLabel *m_codeLabel;
    KeyButton *m_codeButton;
    QLabel *m_checked;
    QGridLayout *m_channels;
    QTimer m_codeTimer;
    QString m_codeWord;
    QStringList m_channelWords;
};

} // namespace relais::ui
