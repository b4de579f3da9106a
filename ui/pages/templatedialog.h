// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/templates.h"
#include "ui/shell/dialogframe.h"

namespace relais::ui {

/// What a newer version of the territory's parcours changes in one case, before anything is changed. Accepted = to be
/// taken over.
class TemplateDialog final : public DialogFrame
{
    Q_OBJECT

public:
    TemplateDialog(const work::Session &session, const work::templates::Proposal &proposal, QWidget *parent = nullptr);

private:
    /// One line of the comparison, in words.
    struct Line {
        QString change;
        QString what;
        QString before;
        QString after;
    };
    [[nodiscard]] QList<Line> lines(const work::templates::Proposal &proposal) const;
    [[nodiscard]] QString sideWords(const std::optional<model::ClockRule> &rule, const QDateTime &at) const;
    QWidget *buildTable(const QList<Line> &lines);

    const work::Session &m_session;
};

} // namespace relais::ui
