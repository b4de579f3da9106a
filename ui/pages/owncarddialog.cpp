// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/owncarddialog.h"

#include "core/base/wholefile.h"
#include "core/work/access.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/cardwords.h"
#include "ui/print/cardpaper.h"
#include "ui/print/paperlayout.h"
#include "ui/print/qrcode.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/notices.h"
#include "ui/shell/printing.h"

#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QVBoxLayout>

namespace relais::ui {

namespace correspondents = work::correspondents;

namespace {

constexpr int kCodeUnits = 72; ///< side of the QR at the least, in u

} // namespace

OwnCardDialog::OwnCardDialog(work::Session &session, Notices &notices, QWidget *parent)
    : DialogFrame(tr("Our card"), tr("Write the card…"), ActKey::CtrlReturn, parent), m_session(session),
      m_notices(notices)
{
    setWidthRange(this, 190, 0);
    auto *row = new FlowLayout;
    arrange(row, Space::Xl);
    row->addWidget(buildFields());
    row->addWidget(buildCode());
    body()->addLayout(row);
    disconnect(act(), nullptr, this, nullptr); // it asks for a file first
    connect(act(), &KeyButton::clicked, this, &OwnCardDialog::save);
    connect(m_print, &KeyButton::clicked, this, &OwnCardDialog::printOut);
    const auto card = correspondents::ownCard(m_session);
    if (!card) {
        showError(card.error());
        act()->setEnabled(false);
        m_print->setEnabled(false);
        return;
    }
    show(*card);
    m_contact->setFocus(Qt::OtherFocusReason);
}

OwnCardDialog::~OwnCardDialog()
{
    for (QLineEdit *edit : {m_contact, m_commune, m_acronym}) { // one that has the focus would tell of leaving it
        edit->disconnect(this);
    }
}

QWidget *OwnCardDialog::buildFields()
{
    auto *box = new QWidget;
    setWidthRange(box, 92, 100);
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::M);
    m_facts = newParagraph({});
    m_facts->setObjectName(u"ownFacts"_s);
    column->addWidget(m_facts);
    const auto add = [&](const QString &label, const char *name, int longest) {
        auto *edit = new QLineEdit;
        edit->setObjectName(QString::fromLatin1(name));
        edit->setMaxLength(longest);
        column->addWidget(new Field(label, edit));
        return edit;
    };
    m_contact = add(tr("&Telephone to compare the digits"), "contactEdit", 80);
    m_commune = add(tr("Co&mmune"), "communeEdit", 80);
    m_acronym = add(tr("&Short name"), "acronymEdit", 40);
    if (const auto said = correspondents::particulars(m_session)) {
        m_contact->setText(said->contact);
        m_commune->setText(said->commune);
        m_acronym->setText(said->acronym);
    }
    for (QLineEdit *edit : {m_contact, m_commune, m_acronym}) {
        edit->setReadOnly(!work::access::mayDo(m_session, QLatin1String(correspondents::kContactVerb)));
        connect(edit, &QLineEdit::editingFinished, this, &OwnCardDialog::keep);
    }
    column->addWidget(newLabel(tr("Our digits, to read out"), Role::SmallBold, Token::Text2));
    m_digits = newLabel({}, Role::Code);
    m_digits->setObjectName(u"ownDigits"_s);
    m_digits->setFocusPolicy(Qt::TabFocus);
    m_digits->setAccessibleName(tr("Our digits, to read out"));
    column->addWidget(m_digits);
    m_print = new KeyButton(tr("&Print our card…"));
    m_print->setIconName(u"document-print"_s);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    column->addStretch();
    return box;
}

QWidget *OwnCardDialog::buildCode()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::S);
    m_code = new QLabel;
    m_code->setObjectName(u"qrLabel"_s);
    m_code->setAccessibleName(tr("The card as a square to be scanned"));
    column->addWidget(m_code);
    QLabel *words = newParagraph(
        typo(tr("The square holds the whole card. It lets others write to us, and read nothing: hand it to partners "
                "only.")),
        Role::Small, Token::Text2);
    setWidthRange(words, 60, kCodeUnits);
    column->addWidget(words);
    column->addStretch();
    return box;
}

void OwnCardDialog::show(const exchange::ReadCard &read)
{
    const model::Card &card = read.card;
    const QString digits = exchange::digitsOf(card);
    m_facts->setText(typo(tr("%1, card %2 of %3, address of exchange %4")
                              .arg(card.name, QString::number(card.number),
                                   QLocale().toString(card.issued, QLocale::ShortFormat), card.office)));
    m_digits->setText(digitLines(digits));
    const QString code = cardCode(card.file.toUtf8(), digits);
    const int side = qrModules(code).side + 2 * kQuietModules;
    // Whole pixels for each module, on screens of any density: a camera wants sharp edges.
    const qreal ratio = devicePixelRatioF();
    const int pixels = qMax(2, qRound(u(kCodeUnits) * ratio / side));
    QImage image = qrImage(code, pixels);
    image.setDevicePixelRatio(ratio);
    m_code->setPixmap(QPixmap::fromImage(image));
}

bool OwnCardDialog::keep()
{
    const correspondents::Particulars said{m_contact->text(), m_commune->text(), m_acronym->text()};
    const auto before = correspondents::particulars(m_session);
    if (m_contact->isReadOnly() || (before && before->contact == said.contact && before->commune == said.commune &&
                                    before->acronym == said.acronym)) {
        return true;
    }
    const Result<void> done = correspondents::setParticulars(m_session, said);
    const auto card = correspondents::ownCard(m_session);
    if (!done || !card) {
        showError(done ? card.error() : done.error());
        return false;
    }
    hideError();
    show(*card);
    return true;
}

void OwnCardDialog::save()
{
    if (!keep()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Write our card"), tr("card") + u".relais-card"_s,
                                                      tr("Cards of offices (*.relais-card)"));
    if (!path.isEmpty() && writeCard(path)) {
        accept();
    }
}

bool OwnCardDialog::writeCard(const QString &path)
{
    const auto card = correspondents::handOut(m_session, "file");
    if (!card) {
        showError(card.error());
        return false;
    }
    if (const Result<void> written = writeWhole(path, card->card.file.toUtf8()); !written) {
        showError(written.error());
        return false;
    }
    m_notices.say(typo(tr("Our card is written. Send it, then compare the digits by telephone.")));
    return true;
}

void OwnCardDialog::printOut()
{
    if (!keep()) {
        return;
    }
    if (!hasPrinter()) {
        const QString path = QFileDialog::getSaveFileName(this, tr("No printer: save the PDF"), tr("card") + u".pdf"_s,
                                                          u"PDF (*.pdf)"_s);
        if (!path.isEmpty()) {
            writePaper(path);
        }
        return;
    }
    const auto printer = choosePrinter(this);
    const auto card = printer == nullptr ? Result<exchange::ReadCard>(Error{ErrorCode::Cancelled, {}})
                                         : correspondents::handOut(m_session, "paper");
    if (printer == nullptr) {
        return;
    }
    const Result<int> sheets =
        card ? print(PaperLayout(cardPaper(card->card, m_session.today())), *printer) : Result<int>(card.error());
    if (!sheets) {
        showError(sheets.error());
        return;
    }
    m_notices.say(typo(tr("Our card was sent to the printer.")));
}

bool OwnCardDialog::writePaper(const QString &path)
{
    const auto card = correspondents::handOut(m_session, "paper");
    const Result<int> sheets =
        card ? writePdf(cardPaper(card->card, m_session.today()), path) : Result<int>(card.error());
    if (!sheets) {
        showError(sheets.error());
        return false;
    }
    m_notices.say(typo(tr("Our card was saved as PDF.")));
    return true;
}

} // namespace relais::ui
