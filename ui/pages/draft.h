// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QDialog;

namespace relais::ui {

class DialogFrame;
class DraftBar;
class Notices;

/// What is typed into a form and not yet an act, kept in the vault at each pause, before a lock and when the form goes
/// away without its act. On return it stands in the form again, with the view of what differs; where the case has
/// changed meanwhile, what stands now stays until the person decides.
class Draft final : public QObject
{
    Q_OBJECT

public:
    using Typed = work::drafts::Typed;
    /// Whether what stands in a field before anything is typed is recorded, or only proposed for something new.
    enum class Stands { Recorded, Proposed };
    /// Several fields that a form reads and writes as one.
    struct Fields {
        std::function<Typed()> read;
        std::function<void(const Typed &)> write;
        std::function<QString(const QString &value)> words; ///< of one field, as shown; the value itself when empty
        std::function<QString()> label;
        Stands stands = Stands::Proposed;
    };

    /// Of a panel: it places bar(); an error of the disk is a notice.
    Draft(work::Session &session, Notices &notices, QWidget *panel);
    /// Of a dialog, which shows bar and error itself.
    Draft(work::Session &session, DialogFrame *dialog);
    ~Draft() override;

    /// A line, date, text, choice, combo or check box, under a stable name; its accessible name is shown.
    void add(const QString &name, QWidget *editor, Stands stands = Stands::Recorded);
    void add(const Fields &fields);
    /// A field told by no editor has changed.
    void touch();
    /// After all add(): what the form shows is what stands; takes up what is kept under the key (drafts::keep).
    void open(const QString &key);
    /// Keeps, and is of no case any more.
    void close();
    /// Now. An error is shown; what is typed stays on screen.
    Result<void> keep();
    /// Remembers what is typed, to be kept when the form goes: for a form that disappears at once.
    void hold();
    /// The act is done: what the form shows stands, and nothing is kept of it.
    void drop();
    /// These fields stand otherwise now: what was typed into them is saved, or the case has changed.
    void follow(const Typed &stands);
    /// Whether a field says something else than what stands.
    [[nodiscard]] bool isTyped(const QString &name) const;
    /// Whether a field shows what the bar offers and nobody has decided about: no act of another field may take it.
    [[nodiscard]] bool isOffered(const QString &name) const;

    /// Hidden while there is nothing to decide.
    [[nodiscard]] QWidget *bar() const;

signals:
    void kept();
    /// The person decided for what was kept: it stands in the form.
    void taken();
    /// The person decided against it: it is gone.
    void dropped();

private:
    Draft(work::Session &session, std::function<void(const Error &)> tell, QWidget *form);
    [[nodiscard]] Typed read() const;
    [[nodiscard]] const Fields *fieldsWith(const QString &name) const;
    void write(const Typed &fields);
    [[nodiscard]] work::drafts::Draft now() const;
    Result<void> keep(const work::drafts::Draft &draft);
    void takeUp(const work::drafts::Draft &draft);
    void settle(bool take);

    work::Session &m_session;
    std::function<void(const Error &)> m_tell;
    QList<Fields> m_fields;
    DraftBar *m_bar;
    QTimer m_pause;
    QString m_key;                               ///< empty while the form is of no case
    Typed m_stands;                              ///< what stood in the form before anything was typed
    work::drafts::Draft m_waiting;               ///< kept, and not yet decided about
    Typed m_offered;                             ///< stands in the form, and not yet decided about
    Typed m_last;                                ///< as it is in the vault
    std::optional<work::drafts::Draft> m_onHold; ///< to be kept at the end of the form
    bool m_writing = false;
    bool m_failing = false;
};

/// Keeps what is typed in every window. @return the first error
Result<void> keepDrafts();
/// The same without touching the disk yet: what is typed is kept when its form goes.
void holdDrafts();
/// From now on no form reads or writes the vault.
void closeDrafts();

} // namespace relais::ui
