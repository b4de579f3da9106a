// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QLabel;
class QProgressBar;

namespace relais::ui {

/// A tinted frame with a left edge of 5 px in the colour of a state: the ground of notices and of the contact banner.
class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    explicit TintedFrame(Token token, QWidget *parent = nullptr);
    void setToken(Token token);
    [[nodiscard]] Token token() const { return m_token; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Tells assistive software once that this frame says something new.
    void announce(const QString &sentence);

private:
    Token m_token;
};

/// What a notice says. `actions` become buttons; they belong to the caller.
struct Notice {
    Token token = Token::Week;
    QString icon;
    QString strong; ///< the fact, bold
    QString text;   ///< what to do, then what was kept
    QList<QAction *> actions;
};

/// One notice under the page head; stays until acted upon.
class NoticeBar final : public TintedFrame
{
    Q_OBJECT

public:
    enum class Closing { Possible, None };
    explicit NoticeBar(const Notice &notice, Closing closing = Closing::Possible, QWidget *parent = nullptr);

signals:
    void closed();
};

/// A long action: words, bar, what remains, and the button that stops it.
class JobBar final : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);
    /// @param total 0 when unknown; @param remaining words such as « environ 8 s »
    void setProgress(qint64 done, qint64 total, const QString &remaining = {});

signals:
    void stopRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    QLabel *m_label;
    QProgressBar *m_bar;
    QLabel *m_remaining;
};

} // namespace relais::ui
