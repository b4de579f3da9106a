// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casequestions.h"

#include "core/model/dateinput.h"
#include "core/work/measures.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/measurechoice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace {

struct CaseQuestions {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::CaseQuestions)
};

/// The frame of a question: title, what the caller puts in, « Annuler » and the verb.
class Ask
{
public:
    Ask(QWidget *parent, const QString &title, const QString &act)
        : m_dialog(parent), m_column(new QVBoxLayout(&m_dialog))
    {
        m_dialog.setWindowTitle(u"Relais"_s);
        setWidthRange(&m_dialog, 110, 0);
        arrange(m_column, Space::M, Space::Xl);
        m_column->addWidget(newParagraph(typo(title), Role::Section));
        m_act = new KeyButton(act, KeyButton::Kind::Primary);
        m_act->setShownKey(Qt::CTRL | Qt::Key_Return);
        QObject::connect(m_act, &KeyButton::clicked, &m_dialog, &QDialog::accept);
        auto *confirm = new QShortcut(Qt::CTRL | Qt::Key_Return, &m_dialog);
        QObject::connect(confirm, &QShortcut::activated, m_act, &KeyButton::click);
    }

    QVBoxLayout *column() { return m_column; }
    KeyButton *act() { return m_act; }
    bool run(QWidget *focus)
    {
        auto *foot = new QHBoxLayout;
        arrange(foot, Space::S);
        foot->addStretch();
        auto *leave = new KeyButton(CaseQuestions::tr("Leave"));
        leave->setShownKey(Qt::Key_Escape);
        QObject::connect(leave, &KeyButton::clicked, &m_dialog, &QDialog::reject);
        foot->addWidget(leave);
        foot->addWidget(m_act);
        m_column->addLayout(foot);
        focus->setFocus(Qt::OtherFocusReason);
        return m_dialog.exec() == QDialog::Accepted;
    }

private:
    QDialog m_dialog;
    QVBoxLayout *m_column;
    KeyButton *m_act;
};

} // namespace

std::optional<QString> askForText(QWidget *parent, const TextQuestion &question)
{
    Ask ask(parent, question.title, question.act);
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(3 * controlHeight());
    ask.column()->addWidget(new Field(question.text, text));
    ask.act()->setEnabled(false);
    QObject::connect(text, &QPlainTextEdit::textChanged, text,
                     [&] { ask.act()->setEnabled(!text->toPlainText().trimmed().isEmpty()); });
    return ask.run(text) ? std::optional(text->toPlainText().trimmed()) : std::nullopt;
}

std::optional<QDate> askForDay(QWidget *parent, const work::Session &session, const QString &title,
                               const QDate &present)
{
    Ask ask(parent, title, CaseQuestions::tr("Enter"));
    auto *day = new DateEdit(
        [](const QString &text, QDate today) { return model::parseDate(text, today, model::DateRules::Typing); },
        [&session] { return session.today(); });
    day->setDate(present);
    ask.column()->addWidget(new Field(CaseQuestions::tr("&Day"), day));
    return ask.run(day) && day->date().isValid() ? std::optional(day->date()) : std::nullopt;
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

std::optional<QString> whySoEarly(QWidget *parent, const work::Session &session, const model::Case &file,
                                  const model::Measure &measure, model::MeasureStatus next)
{
    const model::TooEarly early = work::measures::needsReason(session, file, measure, next);
    if (early == model::TooEarly::No) {
        return QString();
    }
    return askForText(parent,
                      {measureWord(session, measure.code), earlyWords(early, file), CaseQuestions::tr("Mark it")});
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

std::optional<ExitAnswer> askForExit(QWidget *parent)
{
    Ask ask(parent, CaseQuestions::tr("Close this case?"), CaseQuestions::tr("Close the case"));
    ask.column()->addWidget(
        newParagraph(typo(CaseQuestions::tr("Clocks stop. You can reopen it with its whole history."))));
    auto *reason = new QComboBox;
    for (const auto &[candidate, word] : model::Words<model::ExitReason>::kList) {
        if (candidate != model::ExitReason::None) {
            reason->addItem(exitReasonWord(candidate), QString::fromLatin1(word));
        }
    }
    reason->setAccessibleDescription(CaseQuestions::tr("Reason of the exit"));
    ask.column()->addWidget(new Field(CaseQuestions::tr("&Reason"), reason));
    auto *remark = new QLineEdit;
    ask.column()->addWidget(new Field(CaseQuestions::tr("Re&mark"), remark));
    if (!ask.run(reason)) {
        return std::nullopt;
    }
    return ExitAnswer{
        model::fromWord<model::ExitReason>(reason->currentData().toString()).value_or(model::ExitReason::Other),
        remark->text()};
}

std::optional<QString> askForMeasure(QWidget *parent, const work::Session &session, const work::CaseDetail &detail)
{
    Ask ask(parent, CaseQuestions::tr("Add a measure"), CaseQuestions::tr("Add"));
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
    ask.column()->addWidget(new Field(CaseQuestions::tr("&Code or words"), search));
    ask.column()->addWidget(list);
    if (!ask.run(search) || list->currentItem() == nullptr) {
        return std::nullopt;
    }
    return list->currentItem()->data(Qt::UserRole).toString();
}

} // namespace relais::ui
