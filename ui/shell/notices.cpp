// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/errorwords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kJobDelay = 1000;    // milliseconds before a job is worth a bar
constexpr qint64 kEstimate = 2000; // milliseconds before the time left is worth saying

} // namespace

void Notices::error(const Error &error, QAction *act)
{
    if (error.code == ErrorCode::Cancelled) {
        return; // the person stopped it: the job says what was kept
    }
    const ErrorWords words = errorWords(error.code);
    Notice shown{
        Token::Late, u"dialog-cancel"_s, typo(words.fact), typo(words.advice + u" ("_s + word(error.code) + u')'), {}};
    if (act != nullptr) {
        shown.actions << act;
    }
    notice(shown);
}

WindowNotices::WindowNotices(MainWindow *window) : Notices(window), m_window(window)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kJobDelay);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        if (m_job) {
            place(m_job);
        }
    });
    // A notice belongs to the page where it was said; a page may say one while it opens.
    connect(window, &MainWindow::shown, this, [this](Page *page) {
        if (!m_job && !(m_bar && page->isAncestorOf(m_bar))) {
            dismiss();
        }
    });
}

void WindowNotices::place(QWidget *bar)
{
    Page *page = m_window->currentPage();
    if (page != nullptr && page->head() != nullptr) {
        page->head()->setNotice(bar);
    } else {
        m_window->setTopBar(bar);
    }
    bar->show();
}

void WindowNotices::notice(const Notice &notice)
{
    delete m_bar;
    auto *bar = new NoticeBar(notice);
    m_bar = bar;
    connect(bar, &NoticeBar::closed, this, &WindowNotices::dismiss);
    place(bar);
}

void WindowNotices::dismiss()
{
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater();
        m_bar.clear();
    }
}

void WindowNotices::say(const QString &sentence)
{
    m_window->statusLine()->say(sentence);
}

bool WindowNotices::ask(const Question &question)
{
    DialogFrame dialog(question.title, question.act, DialogFrame::ActKey::Return, m_window);
    QLabel *text = newParagraph(typo(question.text));
    setWidthRange(text, 100, 140);
    dialog.body()->addWidget(text);
    dialog.setAccessibleDescription(question.text);
    if (!question.leave.isEmpty()) {
        dialog.leave()->setText(question.leave);
    }
    KeyButton *safe = dialog.act();
    if (question.weight == Question::Weight::Destructive) { // Enter does what is safe: a loss is chosen on purpose
        dialog.act()->setKind(KeyButton::Kind::Normal);
        dialog.act()->setShownKey({});
        safe = dialog.leave();
    }
    safe->setDefault(true);
    safe->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

void WindowNotices::jobStarted(const QString &words, std::function<void()> stop)
{
    delete m_job;
    m_job = new JobBar(words, m_window);
    m_job->hide();
    connect(m_job, &JobBar::stopRequested, this, [stop = std::move(stop)] {
        if (stop) {
            stop();
        }
    });
    m_running.start();
    m_delay.start();
}

void WindowNotices::jobProgress(qint64 done, qint64 total)
{
    if (!m_job) {
        return;
    }
    QString left;
    const qint64 elapsed = m_running.elapsed();
    if (done > 0 && total > done && elapsed > kEstimate) {
        left = tr("about %n s", nullptr, static_cast<int>(elapsed * (total - done) / done / 1000) + 1);
    }
    m_job->setProgress(done, total, left);
}

void WindowNotices::jobEnded(const QString &sentence)
{
    m_delay.stop();
    if (m_job) {
        m_job->hide();
        m_job->deleteLater();
        m_job.clear();
    }
    if (!sentence.isEmpty()) {
        say(sentence);
    }
}

} // namespace relais::ui
