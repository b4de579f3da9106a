// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sealed.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace relais::ui {

class KeyButton;
class Notices;
class SealedView;

/// « Valeurs scellées » of a case: one line each, closed; opened for a reason, for five minutes of the clock, with the
/// time that is left.
class SealedPanel final : public QWidget
{
    Q_OBJECT

public:
    SealedPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    /// Another case closes what is open.
    void setCase(const model::CaseId &id);
    void clear();
    /// Shows what the clock says; a timer does it every second while something is open.
    void tick();

private:
    struct Line {
        model::Sealed record;
        SealedView *view = nullptr;
        QLabel *left = nullptr;
        KeyButton *open = nullptr;
    };
    void reload();
    void addLine(const model::Sealed &record);
    void closeAll();
    void openOrClose(const model::SealedId &id);
    void seal(std::optional<model::SealedKind> kind);
    void remove(const model::SealedId &id);

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_case;
    QList<Line> m_lines;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr;
    KeyButton *m_seal = nullptr;
    QTimer m_timer;
};

} // namespace relais::ui
