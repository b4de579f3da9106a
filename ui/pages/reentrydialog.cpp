// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reentrydialog.h"

#include "core/work/cases.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/draft.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace reentry = work::reentry;
using reentry::Standing;

namespace {

int countOf(const reentry::Return &back, Standing standing)
{
    return static_cast<int>(std::count_if(back.lines.cbegin(), back.lines.cend(),
                                          [&](const reentry::Line &line) { return line.standing == standing; }));
}

} // namespace

ReentryDialog::ReentryDialog(work::Session &session, const reentry::Return &back, QWidget *parent)
    : DialogFrame(tr("She comes back"), tr("Take the case up again"), ActKey::Return, parent), m_session(session),
      m_back(back), m_note(new QLineEdit)
{
    setWidthRange(this, 150, 0);
    body()->addWidget(newParagraph(typo(tr("Nothing is lost: the whole history of %1 is here. The first contact counts "
                                           "from today, and Ctrl+Z takes it all back.")
                                            .arg(back.file.reference))));
    if (const int open = countOf(back, Standing::GoesOn); open > 0) {
        body()->addWidget(
            newParagraph(typo(tr("%n measure(s) were open and go on.", nullptr, open)), Role::Body, Token::Text2));
    }
    addGroup(tr("Proposed again"), {}, Standing::Again);
    addGroup(tr("Still holds"), tr("Untick what no longer holds: it is then to do again."), Standing::Holds);
    addConsents();
    m_note->setObjectName(u"noteEdit"_s);
    body()->addWidget(new Field(tr("&What she needs now"), m_note));
    if (!model::isOpen(back.file.status)) {
        auto *mistake = new KeyButton(tr("It was closed by mistake: everything as before"), KeyButton::Kind::Flat);
        mistake->setObjectName(u"asBeforeButton"_s);
        connect(mistake, &KeyButton::clicked, this, &ReentryDialog::asBefore);
        body()->addWidget(mistake);
    }
    (m_choices.isEmpty() ? static_cast<QWidget *>(m_note) : m_choices.first().box)->setFocus(Qt::OtherFocusReason);
    m_draft = new Draft(session, this);
    m_draft->add(u"note"_s, m_note, Draft::Stands::Proposed);
    m_draft->open(u"return."_s + back.file.id.text());
}

void ReentryDialog::addGroup(const QString &title, const QString &text, Standing standing)
{
    if (countOf(m_back, standing) == 0) {
        return;
    }
    body()->addWidget(newLabel(title, Role::Section));
    if (!text.isEmpty()) {
        body()->addWidget(newParagraph(typo(text), Role::Small, Token::Text2));
    }
    for (const reentry::Line &line : m_back.lines) {
        if (line.standing != standing) {
            continue;
        }
        auto *box = new QCheckBox(wordsOf(line));
        box->setObjectName(line.measure.code);
        box->setChecked(true);
        box->setEnabled(!line.notBefore.isValid());
        body()->addWidget(box);
        m_choices << Choice{line, box};
    }
}

void ReentryDialog::addConsents()
{
    if (m_back.consents.isEmpty()) {
        return;
    }
    QStringList ended;
    for (const model::Consent &consent : m_back.consents) {
        QStringList scope;
        for (const QString &item : model::scopeOf(consent)) {
            scope << (item.contains(u'-') ? measureWord(m_session, item) : strandWord(item));
        }
        ended << tr("%1 (%2)").arg(consent.office, scope.join(u", "_s));
    }
    body()->addWidget(newLabel(tr("To ask her again"), Role::Section));
    auto *words = newParagraph(typo(
        tr("Her consents ended meanwhile: %1. Until she says yes again, nothing leaves.").arg(ended.join(u"; "_s))));
    words->setObjectName(u"consentWords"_s);
    body()->addWidget(words);
}

QString ReentryDialog::wordsOf(const reentry::Line &line) const
{
    const model::Measure &measure = line.measure;
    QString words = tr("%1: %2").arg(measure.code, measureWord(m_session, measure.code));
    const QDate today = m_session.today();
    if (line.notBefore.isValid()) {
        words += u", "_s + tr("may be asked for again from %1").arg(shortDate(line.notBefore, today));
    } else if (line.ranOutOn.isValid()) {
        words += u", "_s + tr("ran out on %1").arg(shortDate(line.ranOutOn, today));
    } else {
        words += u", "_s + measureLook(measure.status).word.toLower();
        words += measure.statusOn.isValid() ? u' ' + shortDate(measure.statusOn, today) : QString();
    }
    if (line.standing == Standing::Again) {
        words += u" → "_s + measureLook(line.proposed).word.toLower();
    }
    return typo(words).replace(u'&', u"&&"_s); // no letter of a measure is a key
}

reentry::Terms ReentryDialog::terms() const
{
    reentry::Terms terms;
    for (const Choice &choice : m_choices) {
        const bool isAgain = choice.line.standing == Standing::Again;
        if (choice.box->isChecked() == isAgain) { // ticked as proposed again, or unticked as holding
            terms.again << reentry::Again{choice.line.measure.id,
                                          isAgain ? choice.line.proposed : model::MeasureStatus::ToDo};
        }
    }
    terms.note = m_note->text();
    return terms;
}

void ReentryDialog::finish(const Result<void> &done)
{
    if (!done) {
        showError(done.error()); // what was chosen stays on screen
        return;
    }
    m_draft->drop();
    QDialog::accept();
}

void ReentryDialog::accept()
{
    hideError();
    finish(reentry::reenter(m_session, m_back.file.id, terms()));
}

void ReentryDialog::asBefore()
{
    hideError();
    finish(work::cases::reopen(m_session, m_back.file.id));
}

} // namespace relais::ui
