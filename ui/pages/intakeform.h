// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dateinput.h"
#include "core/work/intake.h"
#include "ui/common/noticebar.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QLabel;

namespace relais::ui {

class Field;

/// The seven blocks of a signalement, in the order of a telephone call. Enter goes to the next field, a letter
/// picks the answer of a choice that begins with it, and a field that is left says what it did not understand.
class IntakeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeForm(work::Session &session, QWidget *parent = nullptr);

    [[nodiscard]] work::intake::Answers answers() const;
    void setAnswers(const work::intake::Answers &answers);
    /// Fields that say something, of those that have no safe default.
    [[nodiscard]] int filled() const;
    [[nodiscard]] int size() const;

    /// Writes the sentence of each fault under its field. @return the first field that keeps the case from being
    /// opened, null when none does
    QWidget *showFaults(const QList<work::intake::Fault> &faults);
    [[nodiscard]] QWidget *editor(const QString &field) const;
    [[nodiscard]] QWidget *nameEditor() const { return editor(u"person.last_name"_s); }
    void fit(Width width);

signals:
    /// By the person; the name of the field ("person.last_name").
    void changed(const QString &field);
    /// Facts that are too long were pasted.
    void refused(const relais::ui::Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString name;
        QWidget *editor = nullptr;
        Field *field = nullptr; ///< null for check rows and the facts
    };

    QBoxLayout *addBlock(const QString &title, const QString &remark);
    QBoxLayout *addRow(QBoxLayout *block);
    QWidget *add(const QString &name, QWidget *editor);
    void addField(QBoxLayout *row, const QString &name, const QString &label, QWidget *editor, int stretch = 0);
    void buildReception();
    void buildConsent();
    void buildPerson();
    void buildContact();
    void buildHousehold();
    void buildSituation();
    void buildFacts();
    QWidget *newDate(model::DateMeaning meaning);
    void checkLeft(const QString &name);
    bool takeKey(QWidget *stop, const QKeyEvent &key);

    work::Session &m_session;
    QList<Entry> m_entries;
    QHash<QObject *, QString> m_stops; ///< name of the field of each widget that takes the keyboard
    QBoxLayout *m_column;
    QList<QBoxLayout *> m_blocks;
    QList<QBoxLayout *> m_rows;
    QList<QWidget *> m_heads;
    QLabel *m_factsHead = nullptr;
};

} // namespace relais::ui
