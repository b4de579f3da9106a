// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visibleacts.h"
#include "core/work/casedetail.h"

#include <optional>

class QWidget;

namespace relais::ui {

// Short questions of the case page. Each is one modal dialog whose buttons are verbs; nothing = the person left.

struct TextQuestion {
    QString title;
    QString text;
    QString act;
    QString draft = {}; ///< key under which the text is kept until forgetDraft(); not kept when empty
    qsizetype longest = model::kLongestNote; ///< characters that its act takes
};
/// A text that may not be empty. @param session needed where a draft is kept
std::optional<QString> askForText(QWidget *parent, const TextQuestion &question, work::Session *session = nullptr);
/// The act is done for which the text was asked.
void forgetDraft(const work::Session &session, const QString &key);

std::optional<QDate> askForDay(QWidget *parent, const work::Session &session, const QString &title,
                               const QDate &present);

struct ExitAnswer {
    model::ExitReason reason = model::ExitReason::None;
    QString remark;
};
/// @param draft key under which the answer is kept until forgetDraft()
std::optional<ExitAnswer> askForExit(QWidget *parent, work::Session &session, const QString &draft);

/// Code of a measure of the catalogue that the case does not have, found by typing its words.
std::optional<QString> askForMeasure(QWidget *parent, const work::Session &session, const work::CaseDetail &detail);

/// Why an act is too early to be seen, and that it asks for a reason.
QString earlyWords(model::TooEarly early, const model::Case &file);
/// Key of the draft of whySoEarly().
QString earlyDraft(const model::Measure &measure);
/// Before `next` is marked: empty when nobody would see it too early, else the reason the person wrote.
std::optional<QString> whySoEarly(QWidget *parent, work::Session &session, const model::Case &file,
                                  const model::Measure &measure, model::MeasureStatus next);

QString exitReasonWord(model::ExitReason reason);

} // namespace relais::ui
