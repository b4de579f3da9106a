// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;

namespace relais::ui {

class ChoiceRow;
class Draft;
class MenuButton;
class NoteEdit;
class Notices;

/// What happened in a case, newest first: facts, her words, working notes, calls, changes; and the field to add one.
class JournalPanel final : public QWidget
{
    Q_OBJECT

public:
    JournalPanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    void setCase(const model::CaseId &id);
    void clear();
    [[nodiscard]] QWidget *list() const;
    /// Opens the field for a new entry.
    void startEntry();

signals:
    /// « Purger… » of the menu of an entry.
    void purgeWanted(const relais::work::JournalEntry &entry);

private:
    enum class Show { All, Notes, Changes };
    QLayout *buildFoot();
    void reload();
    void showMenu(const QPoint &at);
    void addDraft();
    void addEntry();
    void lookOver();

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_case;
    Show m_show = Show::All;
    QStandardItemModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QList<work::JournalEntry> m_entries; ///< one a line
    MenuButton *m_filter = nullptr;
    ChoiceRow *m_kind = nullptr;
    NoteEdit *m_text = nullptr;
    Draft *m_draft = nullptr;
    QLabel *m_hint = nullptr;
    std::optional<work::CaseDetail> m_known; ///< read when somebody types, to know her names and places
};

} // namespace relais::ui
