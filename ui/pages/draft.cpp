// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft.h"

#include "ui/common/keybutton.h"
#include "ui/pages/draftbar.h"
#include "ui/pages/intakeeditor.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace relais::ui {

namespace drafts = work::drafts;

namespace {

constexpr int kPause = 1000; ///< ms without a key before what is typed is kept

QList<Draft *> allDrafts()
{
    QList<Draft *> all;
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        all << window->findChildren<Draft *>();
    }
    return all;
}

} // namespace

Draft::Draft(work::Session &session, std::function<void(const Error &)> tell, QWidget *form)
    : QObject(form), m_session(session), m_tell(std::move(tell)), m_bar(new DraftBar(form))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { (void)keep(); }); // the error was shown
    connect(m_bar, &DraftBar::decided, this, &Draft::settle);
    if (const auto *dialog = qobject_cast<QDialog *>(form)) {
        connect(dialog, &QDialog::finished, this, &Draft::hold);
    }
}

Draft::Draft(work::Session &session, Notices &notices, QWidget *panel)
    : Draft(
          session, [&notices](const Error &error) { notices.error(error); }, panel)
{
}

Draft::Draft(work::Session &session, DialogFrame *dialog)
    : Draft(
          session, [dialog](const Error &error) { dialog->showError(error); }, dialog)
{
    dialog->body()->insertWidget(0, m_bar);
    QWidget *before = dialog->act(); // then come the fields, below the bar
    const QList<KeyButton *> buttons = m_bar->findChildren<KeyButton *>();
    for (KeyButton *button : buttons) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

Draft::~Draft()
{
    if (m_onHold && !m_key.isEmpty()) {
        (void)drafts::keep(m_session, m_key, *m_onHold); // nobody is left to be told
    }
}

void Draft::add(const QString &name, QWidget *editor, Stands stands)
{
    add({[name, editor] {
             return Typed{{name, answerIn(editor)}};
         },
         [name, editor](const Typed &fields) { putAnswer(editor, fields.value(name), Telling::Loud); },
         [editor](const QString &value) { return answerWords(editor, value); },
         [editor] { return editor->accessibleName(); }, stands});
    onAnswer(editor, this, [this] { touch(); });
}

void Draft::add(const Fields &fields)
{
    m_fields << fields;
}

void Draft::touch()
{
    if (!m_writing && !m_key.isEmpty()) {
        m_onHold.reset();
        m_pause.start();
    }
}

Draft::Typed Draft::read() const
{
    Typed all;
    for (const Fields &fields : m_fields) {
        all.insert(fields.read());
    }
    return all;
}

const Draft::Fields *Draft::fieldsWith(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const Fields &fields) { return fields.read().contains(name); });
    return found == m_fields.cend() ? nullptr : &*found;
}

void Draft::write(const Typed &fields)
{
    const QScopedValueRollback<bool> writing(m_writing, true);
    for (const Fields &each : std::as_const(m_fields)) {
        const Typed shown = each.read();
        Typed wanted = shown;
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            if (m_fields.size() == 1 || shown.contains(field.key())) {
                wanted.insert(field.key(), field.value());
            }
        }
        if (wanted != shown) {
            each.write(wanted);
        }
    }
}

drafts::Draft Draft::now() const
{
    drafts::Draft draft = m_waiting; // what was kept before stays until it is decided about
    draft.at = m_session.clock.now();
    for (const Fields &fields : m_fields) {
        const Typed shown = fields.read();
        for (auto field = shown.cbegin(); field != shown.cend(); ++field) {
            const QString stands = m_stands.value(field.key());
            if (field.value() == stands) {
                continue;
            }
            draft.typed.insert(field.key(), field.value());
            if (fields.stands == Stands::Recorded) {
                draft.stood.insert(field.key(), stands);
            }
        }
    }
    return draft;
}

void Draft::open(const QString &key)
{
    m_onHold.reset();
    m_pause.stop();
    m_bar->hide();
    m_waiting = {};
    m_offered.clear();
    m_key = key;
    m_stands = read();
    const auto kept = drafts::kept(m_session, key);
    m_last = kept ? kept->typed : Typed();
    if (!kept) {
        m_tell(kept.error());
    } else if (!kept->typed.isEmpty()) {
        takeUp(*kept);
    }
}

void Draft::takeUp(const drafts::Draft &draft)
{
    const QList<drafts::Difference> differences = drafts::differences(draft, m_stands);
    if (differences.isEmpty()) {
        drop();
        return;
    }
    QList<DraftBar::Line> lines;
    bool isStale = false;
    for (const drafts::Difference &difference : differences) {
        const Fields *fields = fieldsWith(difference.field);
        if (fields != nullptr && fields->label) {
            lines << DraftBar::Line{fields->label(), fields->words(difference.stands), fields->words(difference.typed)};
        }
        isStale = isStale || difference.isStale;
    }
    const QDateTime local = draft.at.toTimeZone(m_session.zone);
    m_bar->offer(local, m_session.today(), lines, isStale ? DraftBar::State::Stale : DraftBar::State::Fresh);
    if (isStale) {
        m_waiting = draft;
    } else {
        write(draft.typed);
        m_offered = draft.typed;
    }
}

void Draft::settle(bool take)
{
    m_bar->hide();
    m_offered.clear();
    const drafts::Draft waiting = std::exchange(m_waiting, {});
    if (take) {
        write(waiting.typed);
        (void)keep();
        emit taken();
        return;
    }
    write(m_stands);
    drop();
    emit dropped();
}

Result<void> Draft::keep()
{
    m_pause.stop();
    return m_key.isEmpty() ? Result<void>() : keep(now());
}

Result<void> Draft::keep(const drafts::Draft &draft)
{
    if (draft.typed == m_last) {
        return {};
    }
    const Result<void> done = drafts::keep(m_session, m_key, draft);
    if (!done) {
        if (!std::exchange(m_failing, true)) { // said once: at each pause it would be in the way
            m_tell(done.error());
        }
        return done;
    }
    m_failing = false;
    m_last = draft.typed;
    emit kept();
    return {};
}

void Draft::hold()
{
    m_pause.stop();
    if (!m_key.isEmpty()) {
        m_onHold = now();
    }
}

void Draft::close()
{
    (void)keep();
    m_onHold.reset();
    m_waiting = {};
    m_offered.clear();
    m_stands.clear();
    m_last.clear();
    m_bar->hide();
    m_key.clear();
}

void Draft::drop()
{
    m_pause.stop();
    m_onHold.reset();
    m_waiting = {};
    m_offered.clear();
    m_bar->hide();
    m_stands = read();
    if (!m_key.isEmpty()) {
        (void)keep(drafts::Draft{m_session.clock.now(), {}, {}});
    }
}

void Draft::follow(const Typed &stands)
{
    m_stands.insert(stands);
    if (now().typed.isEmpty()) {
        m_offered.clear();
        m_bar->hide(); // what it offered is recorded
    }
    if (!m_pause.isActive()) {
        (void)keep();
    }
}

bool Draft::isTyped(const QString &name) const
{
    return !m_key.isEmpty() && read().value(name) != m_stands.value(name);
}

bool Draft::isOffered(const QString &name) const
{
    const auto offered = m_offered.constFind(name);
    return offered != m_offered.constEnd() && isTyped(name) && read().value(name) == *offered;
}

QWidget *Draft::bar() const
{
    return m_bar;
}

Result<void> keepDrafts()
{
    Result<void> answer;
    for (Draft *draft : allDrafts()) {
        if (Result<void> done = draft->keep(); !done && answer) {
            answer = std::move(done);
        }
    }
    return answer;
}

void holdDrafts()
{
    for (Draft *draft : allDrafts()) {
        draft->hold();
    }
}

void closeDrafts()
{
    for (Draft *draft : allDrafts()) {
        draft->close();
    }
}

} // namespace relais::ui
