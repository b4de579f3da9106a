// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tracespage.h"

#include "core/work/access.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/tracewords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

TracesPage::TracesPage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    m_act = new QAction(tr("Mark as re&viewed"), this);
    setIconName(m_act, u"checkmark"_s);
    m_act->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(m_act, &QAction::triggered, this, &TracesPage::review);
    addPageAction(m_act, Menu::Edit);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->addAct(new KeyButton(m_act, KeyButton::Kind::Primary));
    column->addWidget(m_head);
    column->addWidget(buildTools());
    column->addWidget(buildList(), 1);
}

QWidget *TracesPage::buildTools()
{
    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    arrange(column, Space::S, Space::L, Space::None, Space::L, Space::M);
    m_reviewed = newParagraph({}, Role::Body, Token::Text2);
    column->addWidget(m_reviewed);
    auto *row = new FlowLayout;
    arrange(row, Space::M);
    m_who = new QComboBox;
    m_who->setObjectName(u"whoBox"_s);
    m_who->setAccessibleDescription(tr("Shows the traces of one person"));
    m_what = new QComboBox;
    m_what->setObjectName(u"whatBox"_s);
    m_what->setAccessibleDescription(tr("Shows the traces of one kind"));
    m_what->addItem(tr("Every act"), QString());
    for (const QString &act : knownTraces()) {
        m_what->addItem(typo(traceWord(act)), act);
    }
    for (QComboBox *box : {m_who, m_what}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &TracesPage::choose);
    }
    row->addWidget(new Field(tr("&Person"), m_who));
    row->addWidget(new Field(tr("A&ct"), m_what));
    column->addLayout(row);
    return tools;
}

QWidget *TracesPage::buildList()
{
    using C = Column<Line>;
    C when{tr("When"), [this](const Line &line) { return momentOf(line.entry.at); }};
    when.sort = [](const Line &line) { return SortKey{line.entry.seq, {}}; }; // the order of the chain, not the clock's
    when.bold = [this](const Line &line) { return isFresh(line); };
    C who{tr("Person"), [](const Line &line) { return line.who; }};
    C what{tr("Act"), [](const Line &line) { return typo(traceWord(line.entry.act)); }};
    C file{tr("Case"), [](const Line &line) { return line.reference; }};
    C detail{tr("Detail"), [](const Line &line) { return traceDetail(line.entry); }};
    detail.tone = C::Tone::Second;
    m_model = new RowsModel<Line>({when, who, what, file, detail}, this);
    m_model->setSpoken([this](const Line &line) {
        QStringList words{momentOf(line.entry.at), line.who, traceWord(line.entry.act), line.reference,
                          traceDetail(line.entry)};
        words.removeAll(QString());
        return words.join(u", "_s);
    });
    m_table = new RowTable(Density::OneLine);
    m_table->setObjectName(u"tracesTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    const bool knowsCases = work::access::seesCases(m_session);
    m_table->setColumnUnits({44, 36, 52, 30, 0});
    m_table->setColumnHidden(3, !knowsCases);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return m_stack;
}

QString TracesPage::title() const
{
    return tr("Traces");
}

Headline TracesPage::headline() const
{
    return {tr("%n trace(s)", nullptr, static_cast<int>(m_model->rows().size())),
            tr("%n since the last review", nullptr, m_fresh)};
}

QWidget *TracesPage::firstFocus() const
{
    return m_table;
}

QList<QWidget *> TracesPage::panes() const
{
    return {m_who, m_table};
}

QString TracesPage::momentOf(const QDateTime &at) const
{
    const QDateTime local = at.toTimeZone(m_session.zone);
    return typo(QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + local.time().toString(u"HH:mm"_s));
}

bool TracesPage::isFresh(const Line &line) const
{
    return !m_review.at.isValid() || line.entry.at > m_review.at;
}

void TracesPage::clear()
{
    m_lines.clear();
    m_model->setRows({});
    m_who->clear();
    m_fresh = 0;
}

void TracesPage::reload()
{
    auto lines = work::audit::list(m_session, {});
    const auto review = work::audit::lastReview(m_session);
    if (!lines || !review) {
        m_notices.error(lines ? review.error() : lines.error());
        return;
    }
    m_lines = *std::move(lines);
    m_review = *review;
    m_fresh = static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [this](const Line &line) { return isFresh(line); }));
    m_reviewed->setText(m_review.at.isValid()
                            ? typo(tr("Reviewed on %1 by %2.").arg(momentOf(m_review.at), m_review.by))
                            : tr("Nobody has reviewed these traces yet."));
    fillPeople();
    choose();
}

void TracesPage::fillPeople()
{
    const QString before = m_who->currentData().toString();
    QStringList names;
    for (const Line &line : std::as_const(m_lines)) {
        names << line.who;
    }
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &name : std::as_const(names)) {
        m_who->addItem(name, name);
    }
    m_who->setCurrentIndex(qMax(0, m_who->findData(before)));
}

void TracesPage::choose()
{
    const QString who = m_who->currentData().toString();
    const QString what = m_what->currentData().toString();
    QList<Line> rows;
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(rows), [&](const Line &line) {
        return (who.isEmpty() || line.who == who) && (what.isEmpty() || line.entry.act == what);
    });
    m_model->setRows(rows);
    m_empty->set(m_lines.isEmpty() ? tr("No trace yet. Each reading, search and print will stand here.")
                                   : tr("No trace of this person and this act."),
                 {});
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    emit statusChanged();
}

void TracesPage::review()
{
    if (const Result<void> done = work::audit::markReviewed(m_session); !done) {
        showFault(done.error());
        return;
    }
    reload();
    m_notices.say(typo(tr("Traces marked as reviewed today.")));
}

/// Of a broken chain, where it is broken.
void TracesPage::showFault(const Error &error)
{
    const auto finding = work::audit::verify(m_session);
    const QString fault = finding ? traceFault(*finding) : QString();
    if (fault.isEmpty()) {
        m_notices.error(error);
        return;
    }
    m_notices.notice({Token::Late,
                      u"dialog-cancel"_s,
                      typo(fault),
                      typo(tr("They were not marked as reviewed. Change nothing, and tell whoever answers for the "
                              "security of the data.")),
                      {}});
}

} // namespace relais::ui
