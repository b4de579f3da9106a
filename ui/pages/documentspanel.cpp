// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentspanel.h"

#include "core/base/wholefile.h"
#include "core/work/access.h"
#include "core/work/erasure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/destroydialog.h"
#include "ui/pages/documentview.h"
#include "ui/pages/documentwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace relais::ui {

namespace documents = work::documents;

using model::Document;

namespace {

/// For a Job: no byte more than what would be refused is read.
Result<documents::Prepared> readAndPrepare(const QString &path, const JobControl &job)
{
    const Result<QByteArray> bytes = readAtMost(path, exchange::kMostFileBytes);
    return bytes ? documents::prepare(*bytes, job) : Result<documents::Prepared>(bytes.error());
}

} // namespace

DocumentsPanel::DocumentsPanel(work::Session &session, Notices &notices, QAction *add, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_notices(notices), m_view(new DocumentView(notices))
{
    auto *list = new QScrollArea;
    list->setWidgetResizable(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWidget(buildList(add));
    addWidget(list);
    addWidget(m_view);
    connect(m_view, &DocumentView::left, this, &DocumentsPanel::back);
    follow();
}

DocumentsPanel::~DocumentsPanel() = default;

QWidget *DocumentsPanel::buildList(QAction *add)
{
    using C = Column<Document>;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::M, Space::L);
    C title{tr("Title"), [](const Document &paper) { return typo(paper.title); }};
    title.second = [](const Document &paper) { return typo(tr("taken out: %1").arg(removedWords(paper.cleaned))); };
    C kind{tr("Kind, size"), [](const Document &paper) { return documentKindWord(paper.type); }};
    kind.second = [](const Document &paper) { return typo(QLocale().formattedDataSize(paper.bytes, 1)); };
    C since{tr("Added on, by"), [this](const Document &paper) {
                return typo(QLocale().toString(paper.at.toTimeZone(m_session.zone).date(), QLocale::ShortFormat));
            }};
    since.second = [](const Document &paper) { return paper.by; };
    m_model = new RowsModel<Document>({title, kind, since}, this);
    m_model->setSpoken([](const Document &paper) {
        return QStringList{paper.title, documentKindWord(paper.type), removedWords(paper.cleaned)}.join(u", "_s);
    });
    m_table = new RowTable(Density::TwoLines);
    m_table->setObjectName(u"documentTable"_s);
    m_table->setAccessibleName(tr("Documents"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({0, 30, 40});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPanel::follow);
    connect(m_table, &RowTable::activated, this, [this](const QModelIndex &at) { open(*m_model->row(at)); });
    m_empty = new EmptyState(tr("No document yet. A paper that is kept here is encrypted, without the traces of its "
                                "making, and is shown nowhere else."),
                             {});
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    m_remove = new QAction(tr("Take off the case"), this);
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &DocumentsPanel::remove);
    m_destroy = new QAction(tr("Destroy this document…"), this);
    m_destroy->setObjectName(u"destroyDocument"_s);
    connect(m_destroy, &QAction::triggered, this, &DocumentsPanel::destroyForEver);
    auto *acts = new FlowLayout; // at 200 % they need two rows
    arrange(acts, Space::S);
    acts->addWidget(new KeyButton(add));
    acts->addWidget(new KeyButton(m_remove));
    acts->addWidget(new KeyButton(m_destroy));
    column->addLayout(acts);
    return box;
}

QString DocumentsPanel::tabWords() const
{
    const int count = m_model->rowCount();
    return count == 0 ? tr("Documents") : tr("Documents (%1)").arg(count);
}

QWidget *DocumentsPanel::firstField() const
{
    return currentWidget() == m_view ? m_view->sheet() : m_table;
}

void DocumentsPanel::setCase(const work::CaseDetail &detail)
{
    if (m_case != detail.file.id) {
        clear(); // what came in or stood open belongs to another case
    }
    m_case = detail.file.id;
    load();
}

void DocumentsPanel::load()
{
    const auto all = documents::list(m_session, m_case);
    if (!all) {
        m_notices.error(all.error());
        return;
    }
    const int row = m_table->currentRow();
    const QList<Document> newestFirst(all->crbegin(), all->crend());
    m_model->setRows(newestFirst);
    m_table->selectRowAt(qMin(qMax(row, 0), static_cast<int>(newestFirst.size()) - 1));
    m_empty->setVisible(newestFirst.isEmpty());
    m_table->setVisible(!newestFirst.isEmpty());
    if (currentWidget() == m_view &&
        m_model->find([this](const Document &paper) { return paper.id == m_view->shown(); }) < 0) {
        back(); // it was taken off meanwhile
    }
    follow();
}

void DocumentsPanel::clear()
{
    if (m_job || m_deposit) {
        m_notices.jobEnded({});
    }
    for (std::shared_ptr<JobControl> *job : {&m_job, &m_check}) {
        if (*job) {
            (*job)->cancel();
            job->reset();
        }
    }
    m_deposit.reset();
    back();
    m_model->setRows({});
    m_case = {};
    follow();
}

void DocumentsPanel::follow()
{
    const bool isChosen = m_model->row(m_table->currentIndex()) != nullptr;
    m_remove->setEnabled(isChosen);
    const bool may = work::access::mayDo(m_session, QLatin1String(work::erasure::kPurgeVerb));
    setWhyNot(m_destroy, may ? QString() : typo(tr("Your role does not do this.")));
    m_destroy->setEnabled(isChosen && may);
}

void DocumentsPanel::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a document"), {},
                                                      tr("Documents (*.pdf *.jpg *.jpeg *.png *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        addFile(path);
    }
}

void DocumentsPanel::addFile(const QString &path)
{
    if (m_case.isEmpty() || m_job || m_deposit) {
        return; // one after the other
    }
    const std::optional<QString> title = askForTitle(this);
    if (!title) {
        return;
    }
    m_notices.jobStarted(tr("Cleaning and encrypting the document"), [this] { stop(); });
    m_job = runJob(
        this, [path](const JobControl &job) { return readAndPrepare(path, job); },
        [this, title = *title](const Result<documents::Prepared> &prepared) { take(prepared, title); });
}

void DocumentsPanel::take(const Result<documents::Prepared> &prepared, const QString &title)
{
    m_job.reset();
    auto deposit = prepared ? documents::Deposit::start(m_session, m_case, title, *prepared)
                            : Result<std::unique_ptr<documents::Deposit>>(prepared.error());
    if (!deposit) {
        end({});
        m_notices.error(deposit.error());
        return;
    }
    m_deposit = std::move(*deposit);
    QTimer::singleShot(0, this, &DocumentsPanel::writeOn);
}

void DocumentsPanel::writeOn()
{
    if (!m_deposit) {
        return; // stopped meanwhile
    }
    const Result<bool> whole = m_deposit->step();
    if (!whole) {
        m_deposit.reset();
        end({});
        m_notices.error(whole.error());
    } else if (*whole) {
        m_deposit.reset();
        m_table->selectRowAt(0);
        end(typo(tr("Document kept. The file it came from is still where it was: delete it yourself.")));
    } else {
        QTimer::singleShot(0, this, &DocumentsPanel::writeOn);
    }
}

void DocumentsPanel::stop()
{
    if (m_job) {
        m_job->cancel();
        m_job.reset();
    }
    m_deposit.reset();
    end(tr("Stopped. Nothing was kept."));
}

void DocumentsPanel::end(const QString &sentence)
{
    m_notices.jobEnded(sentence);
    emit settled();
}

void DocumentsPanel::open(const Document &document)
{
    if (!m_wanted.id.isEmpty()) {
        return; // it is on its way, or shown
    }
    m_wanted = document;
    m_bytes.clear();
    m_bytes.reserve(document.bytes);
    readOn();
}

void DocumentsPanel::readOn()
{
    if (m_wanted.id.isEmpty()) {
        return; // left meanwhile
    }
    const Result<QByteArray> next = documents::piece(m_session, m_wanted.id, m_bytes.size());
    if (!next) {
        m_notices.error(next.error());
        back();
        return;
    }
    if (!next->isEmpty()) {
        m_bytes += *next;
        QTimer::singleShot(0, this, &DocumentsPanel::readOn);
        return;
    }
    m_check = runJob(
        this,
        [document = m_wanted, bytes = m_bytes](const JobControl &) { return documents::checkWhole(document, bytes); },
        [this](const Result<void> &whole) { showWhole(whole); });
}

void DocumentsPanel::showWhole(const Result<void> &whole)
{
    m_check.reset();
    if (!whole) {
        m_notices.error(whole.error());
        back();
        return;
    }
    setCurrentWidget(m_view);
    m_view->show(m_wanted, m_bytes);
    m_bytes.clear(); // the view has its own share
}

void DocumentsPanel::back()
{
    if (m_check) {
        m_check->cancel();
        m_check.reset();
    }
    m_view->clear();
    m_bytes.fill('\0');
    m_bytes.clear();
    m_wanted = {};
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    setCurrentIndex(0);
    if (hadFocus) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void DocumentsPanel::remove()
{
    const Document *paper = m_model->row(m_table->currentIndex());
    if (paper == nullptr) {
        return;
    }
    if (const Result<void> done = documents::remove(m_session, paper->id); !done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(typo(tr("Document taken off the case. Ctrl+Z brings it back.")));
}

void DocumentsPanel::destroyForEver()
{
    const Document *paper = m_model->row(m_table->currentIndex());
    if (paper == nullptr) {
        return;
    }
    DestroyDialog dialog(m_session, *paper, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(typo(tr("Document destroyed.")));
        emit erased();
    }
}

} // namespace relais::ui
