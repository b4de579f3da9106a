// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journalpanel.h"

#include "core/work/access.h"
#include "core/work/erasure.h"
#include "core/work/notes.h"
#include "core/work/textwords.h"
#include "ui/common/choicerow.h"
#include "ui/common/filterbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/paint.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/changewords.h"
#include "ui/pages/draft.h"
#include "ui/pages/journaldelegate.h"
#include "ui/pages/purgedialog.h"
#include "ui/shell/notices.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

constexpr int kMostEntries = 200;

QString iconOf(model::NoteKind kind)
{
    switch (kind) {
    case model::NoteKind::Fact:
    case model::NoteKind::Call: return u"call-start"_s;
    case model::NoteKind::Words: return u"dialog-messages"_s;
    case model::NoteKind::Working: return u"object-locked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

JournalPanel::JournalPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    setGround(this, Token::Base);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    auto *head = new QHBoxLayout;
    arrange(head, Space::S, Space::M, Space::S, Space::M, Space::S);
    head->addWidget(newLabel(tr("Journal"), Role::Section));
    head->addStretch();
    m_filter = new MenuButton(tr("All"));
    auto *menu = new QMenu(m_filter);
    for (const auto &[word, show] :
         {std::pair{tr("All"), Show::All}, {tr("Notes only"), Show::Notes}, {tr("Changes only"), Show::Changes}}) {
        connect(menu->addAction(word), &QAction::triggered, this, [this, word = word, show = show] {
            m_show = show;
            m_filter->setText(word);
            reload();
        });
    }
    m_filter->setMenu(menu);
    head->addWidget(m_filter);
    column->addLayout(head);
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JournalDelegate(m_list));
    m_list->setAccessibleName(tr("Journal of the case"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // entries keep their width, hence their height
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &JournalPanel::showMenu);
    column->addWidget(m_list, 1);

    column->addLayout(buildFoot());
}

/// The field for a new entry.
QLayout *JournalPanel::buildFoot()
{
    auto *foot = new QVBoxLayout;
    arrange(foot, Space::S, Space::M);
    m_kind = new ChoiceRow({{model::word(model::NoteKind::Fact), tr("Fact")},
                            {model::word(model::NoteKind::Words), tr("Her words")},
                            {model::word(model::NoteKind::Working), tr("Working note")}});
    m_kind->setName(tr("Kind of entry"));
    m_kind->setValue(model::word(model::NoteKind::Fact));
    m_kind->hide();
    m_draft = new Draft(m_session, m_notices, this);
    foot->addWidget(m_draft->bar());
    foot->addWidget(m_kind);
    m_text = new NoteEdit;
    const bool mayAdd = work::access::mayDo(m_session, u"note.add"_s);
    m_text->setEnabled(mayAdd);
    m_text->setPlaceholderText(mayAdd ? tr("Add a fact (%1)").arg(keyText(QKeySequence(u"Ctrl+J"_s)))
                                      : tr("Your role adds nothing here."));
    m_text->setAccessibleName(tr("New entry of the journal"));
    m_text->setFixedHeight(controlHeight() + 2);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    foot->addWidget(m_text);
    addDraft();
    connect(m_text, &NoteEdit::refused, this, [this](const Notice &notice) { m_notices.notice(notice); });
    m_hint = newParagraph({}, Role::Small, Token::Text2);
    m_hint->hide();
    foot->addWidget(m_hint);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const bool typing = !m_text->document()->isEmpty();
        m_kind->setVisible(typing);
        m_text->setVerticalScrollBarPolicy(typing ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        m_text->setFixedHeight(typing ? 3 * controlHeight() : controlHeight() + 2);
        lookOver();
    });
    connect(m_kind, &ChoiceRow::chosen, this, &JournalPanel::lookOver);
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *confirm = new QShortcut(key, m_text, nullptr, nullptr, Qt::WidgetShortcut);
        connect(confirm, &QShortcut::activated, this, &JournalPanel::addEntry);
    }
    return foot;
}

QWidget *JournalPanel::list() const
{
    return m_list;
}

/// The kind counts as typed only with the text it is of.
void JournalPanel::addDraft()
{
    using work::drafts::Typed;
    const auto read = [this] {
        const QString text = m_text->toPlainText().trimmed();
        return Typed{{u"text"_s, text}, {u"kind"_s, text.isEmpty() ? QString() : m_kind->value()}};
    };
    const auto write = [this](const Typed &typed) {
        m_text->setPlainText(typed.value(u"text"_s));
        const QString kind = typed.value(u"kind"_s);
        m_kind->setValue(kind.isEmpty() ? model::word(model::NoteKind::Fact) : kind);
    };
    m_draft->add({read, write, {}, {}});
    connect(m_text, &QPlainTextEdit::textChanged, m_draft, &Draft::touch);
    connect(m_kind, &ChoiceRow::chosen, m_draft, &Draft::touch);
}

void JournalPanel::setCase(const model::CaseId &id)
{
    if (id != m_case) {
        clear();
        m_case = id;
        m_known.reset();
        m_draft->open(u"journal."_s + m_case.text());
    }
    reload();
}

/// Quietly, while a fact is typed: what in it may tell who or where she is once it is printed or sent.
void JournalPanel::lookOver()
{
    const QString text = m_text->toPlainText();
    const bool mayLeave = m_kind->value() == model::word(model::NoteKind::Fact);
    if (mayLeave && !text.isEmpty() && !m_known) {
        if (const auto detail = work::loadCase(m_session, m_case)) {
            m_known = *detail;
        }
    }
    const QString found = mayLeave && m_known ? work::findingWords(text, work::lookedOver(*m_known, text)) : QString();
    m_hint->setText(typo(tr("A fact may be printed and sent. It says: %1.").arg(found)));
    m_hint->setVisible(!found.isEmpty());
}

void JournalPanel::clear()
{
    m_draft->close();
    m_case = {};
    m_known.reset();
    m_text->clear();
    m_kind->setValue(model::word(model::NoteKind::Fact));
    m_model->clear();
    m_entries.clear();
}

/// Of the entry under the mouse, or of the current one when a key asked.
void JournalPanel::showMenu(const QPoint &at)
{
    const QModelIndex under = m_list->indexAt(at);
    const QModelIndex index = under.isValid() ? under : m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const work::JournalEntry entry = m_entries.at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"journalMenu"_s);
    QAction *purge = menu->addAction(tr("Purge this value…"));
    purge->setEnabled(work::access::mayDo(m_session, QLatin1String(work::erasure::kPurgeVerb)) &&
                      !purgeable(entry).isEmpty());
    connect(purge, &QAction::triggered, this, [this, entry] { emit purgeWanted(entry); });
    menu->popup(m_list->viewport()->mapToGlobal(under.isValid() ? at : m_list->visualRect(index).center()));
}

void JournalPanel::startEntry()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void JournalPanel::reload()
{
    m_known.reset();
    m_model->clear();
    m_entries.clear();
    const auto entries = work::journalOf(m_session, m_case, kMostEntries);
    if (!entries) {
        m_notices.error(entries.error());
        return;
    }
    for (const work::JournalEntry &entry : *entries) {
        const bool note = entry.kind == work::JournalEntry::Kind::Note;
        if ((m_show == Show::Notes && !note) || (m_show == Show::Changes && note)) {
            continue;
        }
        const QString text = note && entry.note.text.isEmpty() ? tr("text purged") : entry.note.text;
        auto *item = new QStandardItem(note ? typo(text) : changeWords(entry, m_session));
        const bool isReply = !entry.said.isEmpty();
        item->setData(note      ? iconOf(entry.note.kind)
                      : isReply ? u"mail-folder-inbox"_s
                                : u"document-edit"_s,
                      JournalDelegate::IconRole);
        const QString when = momentWords(entry.at, m_session.today(), m_session.zone);
        item->setData(typo(entry.by.isEmpty() ? when : when + u", "_s + entry.by), JournalDelegate::HeadRole);
        const QString kind = isReply                                     ? tr("Answer")
                             : !note                                     ? tr("Change")
                             : entry.note.kind == model::NoteKind::Fact  ? tr("Done")
                             : entry.note.kind == model::NoteKind::Call  ? tr("Call")
                             : entry.note.kind == model::NoteKind::Words ? tr("Her words")
                                                                         : tr("Working note");
        item->setData(kind, JournalDelegate::KindRole);
        item->setData(QString(kind + u", "_s + when + u", "_s + item->text()), Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_entries << entry;
    }
}

void JournalPanel::addEntry()
{
    const auto kind = model::fromWord<model::NoteKind>(m_kind->value()).value_or(model::NoteKind::Fact);
    if (const auto notice = m_text->tooLong()) {
        m_notices.notice(*notice);
        return;
    }
    const auto added = work::notes::add(m_session, m_case, kind, m_text->toPlainText());
    if (!added) {
        m_notices.error(added.error()); // the text stays on screen
        return;
    }
    m_text->clear();
    m_kind->setValue(model::word(model::NoteKind::Fact));
    m_draft->drop();
    m_notices.say(tr("Entered in the journal."));
}

} // namespace relais::ui
