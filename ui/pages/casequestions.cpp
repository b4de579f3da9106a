// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casequestions.h"

#include "core/model/dateinput.h"
#include "core/work/measures.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/draft.h"
#include "ui/pages/measurechoice.h"
#include "ui/shell/dialogframe.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace {

struct CaseQuestions {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::CaseQuestions)
};

using ActKey = DialogFrame::ActKey;

bool run(DialogFrame &ask, QWidget *focus)
{
    setWidthRange(&ask, 110, 0);
    focus->setFocus(Qt::OtherFocusReason);
    return ask.exec() == QDialog::Accepted;
}

} // namespace

std::optional<QString> askForText(QWidget *parent, const TextQuestion &question, work::Session *session)
{
    DialogFrame ask(question.title, question.act, ActKey::CtrlReturn, parent);
    NoteEdit *text = ask.newText(question.longest);
    ask.body()->addWidget(new Field(question.text, text));
    ask.act()->setEnabled(false);
    QObject::connect(text, &QPlainTextEdit::textChanged, text,
                     [&] { ask.act()->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    if (session != nullptr && !question.draft.isEmpty()) {
        auto *draft = new Draft(*session, &ask);
        draft->add(u"text"_s, text, Draft::Stands::Proposed);
        draft->open(question.draft);
    }
    return run(ask, text) ? std::optional(text->toPlainText().trimmed()) : std::nullopt;
}

void forgetDraft(const work::Session &session, const QString &key)
{
    (void)work::drafts::keep(session, key, {}); // offered again at worst
}

std::optional<QDate> askForDay(QWidget *parent, const work::Session &session, const QString &title,
                               const QDate &present)
{
    DialogFrame ask(title, CaseQuestions::tr("Enter"), ActKey::Return, parent);
    auto *day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [&session] { return session.today(); });
    day->setDate(present);
    ask.body()->addWidget(new Field(CaseQuestions::tr("&Day"), day));
    return run(ask, day) && day->date().isValid() ? std::optional(day->date()) : std::nullopt;
}

QString earlyWords(model::TooEarly early, const model::Case &file)
{
    QString fact = CaseQuestions::tr("This act will be visible, and nobody knows whether she still lives there.");
    if (early == model::TooEarly::BeforeDeparture) {
        fact = CaseQuestions::tr("This act will be visible before the departure planned on %1.")
                   .arg(dayDate(file.departureOn));
    } else if (file.cohabiting == model::Answer::Yes) {
        fact = CaseQuestions::tr("This act will be visible while she lives there, and no departure is planned.");
    }
    return typo(fact + u' ' + CaseQuestions::tr("To mark it all the same, write why."));
}

QString earlyDraft(const model::Measure &measure)
{
    return u"early."_s + measure.caseId.text() + u'.' + measure.id.text();
}

std::optional<QString> whySoEarly(QWidget *parent, work::Session &session, const model::Case &file,
                                  const model::Measure &measure, model::MeasureStatus next)
{
    const model::TooEarly early = work::measures::needsReason(session, file, measure, next);
    if (early == model::TooEarly::No) {
        return QString();
    }
    return askForText(parent,
                      {measureWord(session, measure.code), earlyWords(early, file), CaseQuestions::tr("Mark it"),
                       earlyDraft(measure)},
                      &session);
}

QString exitReasonWord(model::ExitReason reason)
{
    switch (reason) {
    case model::ExitReason::None: return {};
    case model::ExitReason::Autonomous: return CaseQuestions::tr("stands on her own");
    case model::ExitReason::HandedOver: return CaseQuestions::tr("handed over to another service");
    case model::ExitReason::Returned: return CaseQuestions::tr("went back");
    case model::ExitReason::LostContact: return CaseQuestions::tr("lost from sight");
    case model::ExitReason::Moved: return CaseQuestions::tr("moved to another département");
    case model::ExitReason::Declined: return CaseQuestions::tr("does not wish to go on");
    case model::ExitReason::Duplicate: return CaseQuestions::tr("the same case twice");
    case model::ExitReason::Other: return CaseQuestions::tr("other reason");
    }
    Q_UNREACHABLE();
}

std::optional<ExitAnswer> askForExit(QWidget *parent, work::Session &session, const QString &draft)
{
    DialogFrame ask(CaseQuestions::tr("Close this case?"), CaseQuestions::tr("Close the case"), ActKey::CtrlReturn,
                    parent);
    ask.body()->addWidget(
        newParagraph(typo(CaseQuestions::tr("Clocks stop. You can reopen it with its whole history."))));
    auto *reason = new QComboBox;
    for (const auto &[candidate, word] : model::Words<model::ExitReason>::kList) {
        if (candidate != model::ExitReason::None) {
            reason->addItem(exitReasonWord(candidate), QString::fromLatin1(word));
        }
    }
    reason->setAccessibleDescription(CaseQuestions::tr("Reason of the exit"));
    ask.body()->addWidget(new Field(CaseQuestions::tr("&Reason"), reason));
    auto *remark = new QLineEdit;
    ask.body()->addWidget(new Field(CaseQuestions::tr("Re&mark"), remark));
    auto *kept = new Draft(session, &ask);
    kept->add(u"reason"_s, reason, Draft::Stands::Proposed);
    kept->add(u"remark"_s, remark, Draft::Stands::Proposed);
    kept->open(draft);
    if (!run(ask, reason)) {
        return std::nullopt;
    }
    return ExitAnswer{
        model::fromWord<model::ExitReason>(reason->currentData().toString()).value_or(model::ExitReason::Other),
        remark->text()};
}

std::optional<QString> askForMeasure(QWidget *parent, const work::Session &session, const work::CaseDetail &detail)
{
    DialogFrame ask(CaseQuestions::tr("Add a measure"), CaseQuestions::tr("Add"), ActKey::Return, parent);
    auto *search = new QLineEdit;
    auto *list = new QListWidget;
    list->setAccessibleName(CaseQuestions::tr("Measures of the catalogue and of the territory"));
    list->setMinimumHeight(8 * lineHeight());
    const auto fill = [&] {
        list->clear();
        const QList<MeasureChoice> choices = measureChoices(session, detail, search->text());
        for (const MeasureChoice &choice : choices) {
            auto *item = new QListWidgetItem(choice.words(), list);
            item->setData(Qt::UserRole, choice.code);
            if (choice.inCase) {
                item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
            }
        }
        const auto first = std::find_if(choices.cbegin(), choices.cend(), [](const auto &c) { return !c.inCase; });
        list->setCurrentRow(first == choices.cend() ? -1 : static_cast<int>(first - choices.cbegin()));
        ask.act()->setEnabled(first != choices.cend());
    };
    fill();
    QObject::connect(search, &QLineEdit::textChanged, list, fill);
    QObject::connect(list, &QListWidget::itemActivated, ask.act(), &KeyButton::click);
    auto *down = new QShortcut(Qt::Key_Down, search, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(down, &QShortcut::activated, list, [list] { list->setFocus(Qt::OtherFocusReason); });
    ask.body()->addWidget(new Field(CaseQuestions::tr("&Code or words"), search));
    ask.body()->addWidget(list);
    if (!run(ask, search) || list->currentItem() == nullptr) {
        return std::nullopt;
    }
    return list->currentItem()->data(Qt::UserRole).toString();
}

} // namespace relais::ui
