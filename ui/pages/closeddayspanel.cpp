// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closeddayspanel.h"

#include "core/model/dateinput.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

QString dayWords(const QDate &day)
{
    return typo(QLocale().toString(day, u"ddd d MMMM yyyy"_s));
}

} // namespace

ClosedDaysPanel::ClosedDaysPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    column->addWidget(
        newParagraph(typo(tr("Days on which the fund neither works nor pays, besides public holidays. The "
                             "legal date of what it owes in worked days moves; prudent dates stay.")),
                     Role::Body, Token::Text2));
    column->addWidget(buildForm());
    column->addWidget(buildList());
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (touched.types.contains(model::RecordType::Setting)) {
            reload();
        }
    });
    reload();
}

QWidget *ClosedDaysPanel::buildForm()
{
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    arrange(row, Space::S);
    m_day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [this] { return m_session.today(); });
    m_day->setObjectName(u"dayEdit"_s);
    m_day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_dayField = new Field(tr("&Day"), m_day);
    m_word = new QLineEdit;
    m_word->setObjectName(u"wordEdit"_s);
    auto *enter = new KeyButton(tr("Add"));
    enter->setObjectName(u"addButton"_s);
    enter->setShownKey(Qt::Key_Return);
    row->addWidget(m_dayField);
    row->addWidget(new Field(tr("&Word"), m_word), 1);
    row->addWidget(enter, 0, Qt::AlignBottom);
    connect(m_day, &QLineEdit::returnPressed, this, &ClosedDaysPanel::add);
    connect(m_word, &QLineEdit::returnPressed, this, &ClosedDaysPanel::add);
    connect(enter, &KeyButton::clicked, this, &ClosedDaysPanel::add);
    return form;
}

QWidget *ClosedDaysPanel::buildList()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::S);
    Column<Line> day{tr("Day"), [](const Line &line) { return dayWords(line.day); }};
    Column<Line> word{tr("Word"), [](const Line &line) { return typo(line.word); }};
    m_model = new RowsModel<Line>({day, word}, this);
    m_table = new RowTable(Density::OneLine);
    m_table->setObjectName(u"closedDaysTable"_s);
    m_table->setAccessibleName(tr("Closed days"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({56, 0});
    column->addWidget(m_table);
    auto *remove = new QAction(tr("Remove this day"), this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    m_remove = new KeyButton(remove);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(remove, &QAction::triggered, this, &ClosedDaysPanel::removeCurrent);
    return box;
}

void ClosedDaysPanel::reload()
{
    const Result<work::closeddays::ClosedDays> days = work::closeddays::list(m_session);
    if (!days) {
        m_notices.error(days.error());
        return;
    }
    QList<Line> lines;
    for (auto day = days->begin(); day != days->end(); ++day) {
        lines << Line{day.key(), day.value()};
    }
    const int row = m_table->currentRow();
    m_model->setRows(lines);
    if (!lines.isEmpty()) {
        m_table->selectRowAt(qBound(0, row, static_cast<int>(lines.size()) - 1));
    }
    m_remove->setEnabled(!lines.isEmpty());
}

void ClosedDaysPanel::add()
{
    const bool isDay = m_day->date().isValid();
    m_dayField->setError(isDay ? QString() : tr("A date: 15/05/26, 1505, tomorrow."));
    if (!isDay) {
        m_day->setFocus();
        return;
    }
    const QDate day = m_day->date();
    if (const Result<void> added = work::closeddays::add(m_session, day, m_word->text()); !added) {
        m_notices.error(added.error()); // the text stays in the fields
        return;
    }
    m_day->clear();
    m_word->clear();
    m_day->setFocus();
    m_notices.say(typo(tr("%1 is a closed day.").arg(dayWords(day))));
}

void ClosedDaysPanel::removeCurrent()
{
    const Line *line = m_model->row(m_table->currentIndex());
    if (line == nullptr) {
        return;
    }
    const QDate day = line->day;
    if (const Result<void> removed = work::closeddays::remove(m_session, day); !removed) {
        m_notices.error(removed.error());
        return;
    }
    m_notices.say(typo(tr("%1 is no closed day any more.").arg(dayWords(day))));
}

} // namespace relais::ui
