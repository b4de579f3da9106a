// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printpage.h"

#include "core/work/casedetail.h"
#include "ui/common/chip.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/paperpreview.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace relais::ui {

namespace summary = work::summary;

PrintPage::PrintPage(work::Session &session, Notices &notices, QAction *back, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    m_print = new QAction(tr("&Print"), this);
    setIconName(m_print, u"document-print"_s);
    m_print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    connect(m_print, &QAction::triggered, this, &PrintPage::printOut);
    addPageAction(m_print, Menu::File);
    m_pdf = new QAction(tr("PD&F…"), this);
    m_pdf->setShortcut(QKeySequence(u"Ctrl+S"_s));
    connect(m_pdf, &QAction::triggered, this, &PrintPage::askForPdf);
    addPageAction(m_pdf, Menu::File);

    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->showBack(back);
    column->addWidget(m_head);
    auto *row = new QHBoxLayout;
    arrange(row, Space::None);
    row->addWidget(buildChoice());
    m_preview = new PaperPreview;
    row->addWidget(m_preview, 1);
    m_right = buildLeftOut();
    row->addWidget(m_right);
    column->addLayout(row, 1);
}

QWidget *PrintPage::buildChoice()
{
    auto *panel = new QWidget;
    setGround(panel, Token::Base);
    setWidthRange(panel, 84, 84);
    auto *column = new QVBoxLayout(panel);
    arrange(column, Space::S, Space::L, Space::M, Space::L, Space::M);
    column->addWidget(newLabel(tr("For whom"), Role::Section));
    m_onePage = new QRadioButton(tr("Supervisor, one page"));
    m_complete = new QRadioButton(tr("Supervisor, complete"));
    m_onePage->setChecked(true);
    for (const auto &[button, remark] : {std::pair{m_onePage, tr("without account nor address")},
                                         std::pair{m_complete, tr("every measure, journal of the facts")}}) {
        column->addWidget(button);
        QLabel *words = newLabel(remark, Role::Small, Token::Text2);
        words->setIndent(u(6));
        column->addWidget(words);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                reload();
            }
        });
    }
    column->addWidget(newLine(Qt::Horizontal));
    m_reader = new QLineEdit;
    m_purpose = new QLineEdit;
    m_readerField = new Field(tr("&Reader"), m_reader);
    column->addWidget(m_readerField);
    column->addWidget(new Field(tr("P&urpose"), m_purpose));
    connect(m_reader, &QLineEdit::editingFinished, this, &PrintPage::reload);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    arrange(foot, Space::S);
    auto *print = new KeyButton(m_print, KeyButton::Kind::Primary);
    print->setLarge();
    auto *pdf = new KeyButton(m_pdf);
    pdf->setLarge();
    foot->addWidget(print, 1);
    foot->addWidget(pdf);
    column->addLayout(foot);
    return panel;
}

QWidget *PrintPage::buildLeftOut()
{
    auto *panel = new QWidget;
    setGround(panel, Token::Paper);
    setWidthRange(panel, 81, 81);
    auto *column = new QVBoxLayout(panel);
    arrange(column, Space::M, Space::L);
    column->addWidget(newLabel(tr("What stays off the page"), Role::BodyBold));
    m_leftOut = new QVBoxLayout;
    arrange(m_leftOut, Space::M);
    column->addLayout(m_leftOut);
    m_flaggedHead = newLabel(tr("Facts to look over"), Role::BodyBold);
    column->addWidget(m_flaggedHead);
    m_flagged = new QVBoxLayout;
    arrange(m_flagged, Space::M);
    column->addLayout(m_flagged);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newLabel(tr("Checked"), Role::BodyBold));
    for (const QString &fact :
         {tr("Head without name nor motive"), tr("Readable in black and white"), tr("Numbered copy")}) {
        auto *row = new QHBoxLayout;
        arrange(row, Space::S);
        row->addWidget(new IconLabel(u"checkmark"_s, Token::Done));
        row->addWidget(newLabel(fact), 1);
        column->addLayout(row);
    }
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newParagraph(typo(tr("The print enters the register with the reader, the purpose and the hour.")),
                                   Role::Body, Token::Text2));
    column->addWidget(newParagraph(
        typo(tr("The PDF file is no longer protected by the vault. Prefer paper, or keep it in a protected folder.")),
        Role::Body, Token::Text2));
    column->addStretch();
    return panel;
}

QString PrintPage::title() const
{
    return tr("Print");
}

Headline PrintPage::headline() const
{
    return {tr("%n page(s),", nullptr, m_pages),
            typo(tr("copy %1, %n item(s) left out", nullptr, m_leftOutCount).arg(m_copy))};
}

QWidget *PrintPage::firstFocus() const
{
    return m_onePage;
}

void PrintPage::open(const QString &id)
{
    if (id != m_id.text()) {
        m_without.clear();
    }
    m_id = model::CaseId(id);
    reload();
}

void PrintPage::clear()
{
    m_id = {};
    m_without.clear();
    showFlagged({});
    m_preview->setPaper(nullptr);
    m_head->setContext({});
    m_reader->clear();
    m_readerField->setError({});
    m_purpose->clear();
    showLeftOut({});
    m_fileName.clear();
}

summary::Request PrintPage::request() const
{
    return {m_complete->isChecked() ? summary::Extent::Complete : summary::Extent::OnePage, m_reader->text().trimmed(),
            m_purpose->text().trimmed(), m_without};
}

void PrintPage::reload()
{
    if (m_id.isEmpty()) {
        return;
    }
    summary::Request asked = request();
    if (!isReaderFit()) {
        asked.reader.clear(); // what is on screen is then for nobody
    }
    const auto content = summary::preview(m_session, m_id, asked);
    const auto detail = work::loadCase(m_session, m_id);
    if (!content || !detail) {
        m_notices.error(content ? detail.error() : content.error());
        return;
    }
    auto layout = std::make_shared<const PaperLayout>(content->paper);
    m_pages = layout->pageCount();
    m_copy = content->copy;
    m_fileName = content->fileName;
    m_preview->setPaper(std::move(layout));
    m_head->setContext(personName(detail->person.lastName, detail->person.firstName) + u", "_s +
                       detail->file.reference);
    showLeftOut(content->leftOut);
    showFlagged(content->flagged);
    emit statusChanged();
}

void PrintPage::showLeftOut(const QStringList &leftOut)
{
    while (QLayoutItem *item = m_leftOut->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_leftOutCount = static_cast<int>(leftOut.size());
    for (const QString &words : leftOut) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        arrange(row, Space::S);
        row->addWidget(new IconLabel(u"object-locked"_s, Token::Text2), 0, Qt::AlignTop);
        row->addWidget(newParagraph(typo(words)), 1);
        m_leftOut->addWidget(line);
    }
}

/// What the words of a fact may tell, and the way to leave it out.
void PrintPage::showFlagged(const QList<summary::Flagged> &flagged)
{
    while (QLayoutItem *item = m_flagged->takeAt(0)) {
        item->widget()->deleteLater(); // its own button may have asked
        delete item;
    }
    m_toLookOver.clear();
    m_flaggedHead->setVisible(!flagged.isEmpty() || !m_without.isEmpty());
    const auto add = [this](const QString &words, const QString &act, const std::function<void()> &does) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        arrange(row, Space::S);
        row->addWidget(newParagraph(typo(words)), 1);
        auto *button = new KeyButton(act, KeyButton::Kind::Link);
        button->setAccessibleName(act + u' ' + words);
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &KeyButton::clicked, this, [this, does] {
            does();
            reload();
        });
        m_flagged->addWidget(line);
    };
    for (const summary::Flagged &one : flagged) {
        m_toLookOver << one.found;
        add(one.found, tr("Leave out"), [this, note = one.note] { m_without.insert(note); });
    }
    if (!m_without.isEmpty()) {
        add(tr("%n fact(s) left out", nullptr, static_cast<int>(m_without.size())), tr("Put back"),
            [this] { m_without.clear(); });
    }
}

bool PrintPage::isReaderFit()
{
    const Result<bool> partner = summary::isPartner(m_session, m_id, m_reader->text());
    const bool isFit = !partner || !*partner; // an error is told by the act itself
    m_readerField->setError(isFit ? QString()
                                  : typo(tr("This office is a partner: give it the liaison sheet instead, from "
                                            "Orientations. It holds what she accepted to tell it.")));
    return isFit;
}

bool PrintPage::mayGoOn()
{
    if (!isReaderFit()) {
        m_reader->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return m_toLookOver.isEmpty() ||
           m_notices.ask({tr("Print these facts?"),
                          typo(tr("They may tell who or where she is: %1. Each can be left out, on the right.")
                                   .arg(m_toLookOver.join(u"; "_s))),
                          tr("Print all the same"),
                          {},
                          Question::Weight::Plain});
}

void PrintPage::printOut()
{
    if (!hasPrinter()) {
        m_notices.notice({Token::Week, u"document-print"_s, tr("No printer."), tr("Save as PDF."), {m_pdf}});
        return;
    }
    const auto printer = mayGoOn() ? choosePrinter(this) : nullptr;
    if (printer == nullptr) {
        return;
    }
    const auto content = summary::print(m_session, m_id, request());
    const Result<int> sheets = content ? print(PaperLayout(content->paper), *printer) : Result<int>(content.error());
    if (!sheets) {
        m_notices.error(sheets.error());
        return;
    }
    m_notices.say(typo(tr("%n page(s) sent to the printer.", nullptr, *sheets)));
    reload();
}

void PrintPage::askForPdf()
{
    if (!mayGoOn()) {
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the PDF"), m_fileName + u".pdf"_s, u"PDF (*.pdf)"_s);
    if (path.isEmpty()) {
        return;
    }
    const Result<int> sheets = savePdf(path);
    if (!sheets) {
        m_notices.error(sheets.error());
        return;
    }
    m_notices.say(typo(tr("PDF of %n page(s) saved.", nullptr, *sheets)));
}

Result<int> PrintPage::savePdf(const QString &path)
{
    const auto content = summary::print(m_session, m_id, request());
    if (!content) {
        return content.error();
    }
    Result<int> sheets = writePdf(content->paper, path);
    reload();
    return sheets;
}

void PrintPage::fit(Width width)
{
    m_right->setVisible(width == Width::Wide);
}

} // namespace relais::ui
