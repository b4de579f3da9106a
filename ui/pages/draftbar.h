// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QDateTime>

class QGridLayout;

namespace relais::ui {

class KeyButton;

/// « Votre brouillon de 12:03 est là. Voici ce qui change. »: field, what stands, what the draft says; keep or drop.
/// Dropping asks once, in place: it cannot be undone.
class DraftBar final : public TintedFrame
{
    Q_OBJECT

public:
    struct Line {
        QString field;
        QString stands;
        QString typed;
    };
    enum class State {
        Fresh, ///< the draft stands in the form already
        Stale, ///< the case has changed since: what stands now stays in the form until the draft is taken
    };

    explicit DraftBar(QWidget *parent = nullptr);

    /// Shows itself. @param at local moment of the draft
    void offer(const QDateTime &at, QDate today, const QList<Line> &lines, State state);

signals:
    void decided(bool take);

private:
    void addLines(const QList<Line> &lines);
    void askOrDrop();

    QLabel *m_fact;
    QLabel *m_advice;
    QWidget *m_table = nullptr;
    bool m_asking = false; ///< whether the draft is really to be dropped
    KeyButton *m_take;
    KeyButton *m_drop;
};

} // namespace relais::ui
