// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/reentry.h"
#include "ui/shell/dialogframe.h"

class QCheckBox;
class QLineEdit;

namespace relais::ui {

class Draft;

/// « Elle revient »: what still holds, what is proposed again, which consents to ask again. One look, one act, and
/// never a word of blame.
class ReentryDialog final : public DialogFrame
{
    Q_OBJECT

public:
    ReentryDialog(work::Session &session, const work::reentry::Return &back, QWidget *parent = nullptr);

private:
    /// A measure and whether it is as proposed: taken up again, or still holding.
    struct Choice {
        work::reentry::Line line;
        QCheckBox *box;
    };
    void accept() override;
    void asBefore();
    void addGroup(const QString &title, const QString &text, work::reentry::Standing standing);
    void addConsents();
    [[nodiscard]] QString wordsOf(const work::reentry::Line &line) const;
    [[nodiscard]] work::reentry::Terms terms() const;
    void finish(const Result<void> &done);

    const work::Session &m_session;
    const work::reentry::Return m_back;
    QList<Choice> m_choices;
    QLineEdit *m_note;
    Draft *m_draft = nullptr;
};

} // namespace relais::ui
