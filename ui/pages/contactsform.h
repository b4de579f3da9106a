// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "ui/common/rowsmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;

namespace relais::ui {

class CaseForm;
class Field;
class KeyButton;
class Notices;
class RowTable;

/// Every way to reach her: the list, and under it the chosen one as a form whose fields are saved when they are left.
/// The agreed word stands as dots until it is asked for, then for ten seconds.
class ContactsForm final : public QWidget
{
    Q_OBJECT

public:
    ContactsForm(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    ~ContactsForm() override;

    void setCase(const work::CaseDetail &detail);
    void clear();
    /// Where F6 leads.
    [[nodiscard]] QWidget *list() const;

private:
    QWidget *buildList();
    void buildForm();
    void addChannel();
    void addValidity();
    void addCodeWord();
    void addAddress();
    /// An editor of its own kind, which reads and writes the chosen record. @param words as its editor shows them
    void addOwn(const QString &name, QWidget *editor, const std::function<QString(const model::Contact &)> &words,
                const std::function<void(model::Contact &)> &take);
    /// The chosen record of a case, or the one being begun.
    model::Contact &chosen(work::CaseDetail &detail) const;
    void choose(const model::ContactId &id);
    /// Key of what is typed about one; empty = the one being begun.
    [[nodiscard]] QString draftOf(const model::ContactId &id) const;
    void begin();
    void remove();
    void save();
    /// What she said of the former number says nothing of the new one: it goes as soon as another is typed, and comes
    /// back with the former.
    void askAnew();
    /// Hours that nobody can reckon with are told at once: unknown hours forbid the call.
    void showHours();
    void hideCodeWord();

    work::Session &m_session;
    Notices &m_notices;
    std::optional<work::CaseDetail> m_detail;
    model::ContactId m_chosen; ///< empty while a new one is begun
    QString m_key;             ///< of what is typed about it
    bool m_isAnew = false;     ///< another number is typed and not saved yet: its answers were emptied
    RowsModel<model::Contact> *m_model = nullptr;
    RowTable *m_table = nullptr;
    KeyButton *m_remove = nullptr;
    CaseForm *m_form = nullptr;
    Field *m_value = nullptr;
    Field *m_safe = nullptr;
    Field *m_checked = nullptr;
    Field *m_hours = nullptr;
    Field *m_address = nullptr;
    QLineEdit *m_codeWord = nullptr;
    QTimer m_shown;
};

} // namespace relais::ui
