// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notices.h"

#include <QStringList>

/// Answers for the person and remembers what was said.
class FakeNotices final : public relais::ui::Notices
{
public:
    void notice(const relais::ui::Notice &notice) override
    {
        shown << notice.strong + QLatin1Char(' ') + notice.text;
        acts = notice.actions;
    }
    void dismiss() override { shown.clear(); }
    void say(const QString &sentence) override { said << sentence; }
    bool ask(const relais::ui::Question &question) override
    {
        asked << question.title;
        askedText << question.text;
        return answer;
    }
    void jobStarted(const QString &words, std::function<void()> stop) override
    {
        jobs << words;
        stopJob = std::move(stop);
    }
    void jobProgress(qint64, qint64) override {}
    void jobEnded(const QString &sentence) override { said << sentence; }

    bool answer = true; ///< what the person chooses at each question
    QStringList shown;
    QList<QAction *> acts; ///< of the newest notice
    QStringList said;
    QStringList asked;
    QStringList askedText;
    QStringList jobs;
    std::function<void()> stopJob;
};
