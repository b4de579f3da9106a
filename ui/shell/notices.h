// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/noticebar.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace relais::ui {

class JobBar;
class MainWindow;

/// A question before an act; the buttons are verbs. `text` says what will be lost and how it can be undone, or that
/// it cannot.
struct Question {
    QString title; ///< « Clore ce dossier ? »
    QString text;
    QString act;   ///< verb of the button that does it
    QString leave; ///< verb of the button that does not; « Annuler » when empty
    enum class Weight { Plain, Destructive } weight = Weight::Plain;
};

/// How the program speaks: errors, notices, questions, running jobs. Pages know this face only; tests answer for the
/// person through FakeNotices.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The sentence of the error's code under the page head. @param act a button that mends it, if there is one
    void error(const Error &error, QAction *act = nullptr);
    virtual void notice(const Notice &notice) = 0;
    virtual void dismiss() = 0;
    /// Something has been done: a sentence in the status bar for ten seconds.
    virtual void say(const QString &sentence) = 0;
    /// Modal. @return whether the person chose the act
    virtual bool ask(const Question &question) = 0;

    /// A job bar, shown only when the job lasts more than a second. @param stop may be empty
    virtual void jobStarted(const QString &words, std::function<void()> stop) = 0;
    virtual void jobProgress(qint64 done, qint64 total) = 0;
    /// @param sentence said in the status bar; none when empty
    virtual void jobEnded(const QString &sentence) = 0;
};

/// Notices in the main window.
class WindowNotices final : public Notices
{
    Q_OBJECT

public:
    explicit WindowNotices(MainWindow *window);

    void notice(const Notice &notice) override;
    void dismiss() override;
    void say(const QString &sentence) override;
    bool ask(const Question &question) override;
    void jobStarted(const QString &words, std::function<void()> stop) override;
    void jobProgress(qint64 done, qint64 total) override;
    void jobEnded(const QString &sentence) override;

private:
    void place(QWidget *bar);

    MainWindow *m_window;
    QPointer<QWidget> m_bar;
    QPointer<JobBar> m_job;
    QTimer m_delay;
    QElapsedTimer m_running; ///< since the job began, for the time left
};

} // namespace relais::ui
