// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include <QCoreApplication>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Loud = StateLook::Loud;

} // namespace

StateLook dueLook(Due due)
{
    switch (due) {
    case Due::Late: return {u"flag"_s, Token::Late, Words::tr("Late"), Loud::Yes};
    case Due::Today: return {u"notifications"_s, Token::Today, Words::tr("Today")};
    case Due::Soon: return {u"clock"_s, Token::Soon, Words::tr("Within 72 h")};
    case Due::Week: return {u"view-calendar-day"_s, Token::Week, Words::tr("This week")};
    case Due::Waiting: return {u"media-playback-pause"_s, Token::Waiting, Words::tr("Waiting")};
    case Due::Done: return {u"checkmark"_s, Token::Done, Words::tr("Obtained")};
    }
    Q_UNREACHABLE();
}

StateLook measureLook(model::MeasureStatus status)
{
    using model::MeasureStatus;
    switch (status) {
    case MeasureStatus::ToAssess: return {u"question"_s, Token::Week, Words::tr("To assess")};
    case MeasureStatus::NotApplicable: return {u"list-remove"_s, Token::Week, Words::tr("Not applicable")};
    case MeasureStatus::ToDo: return {u"task-process-0"_s, Token::Soon, Words::tr("To do")};
    case MeasureStatus::Requested: return {u"document-send"_s, Token::Waiting, Words::tr("Requested")};
    case MeasureStatus::InProgress: return {u"chronometer"_s, Token::Today, Words::tr("In progress")};
    case MeasureStatus::Obtained: return {u"checkmark"_s, Token::Done, Words::tr("Obtained")};
    case MeasureStatus::Refused: return {u"dialog-cancel"_s, Token::Late, Words::tr("Refused", "measure"), Loud::Yes};
    case MeasureStatus::Abandoned: return {u"archive-insert"_s, Token::Week, Words::tr("Abandoned")};
    }
    Q_UNREACHABLE();
}

StateLook caseLook(model::CaseStatus status)
{
    using model::CaseStatus;
    const auto word = [](const QString &text) { return StateLook{{}, Token::Week, text}; };
    switch (status) {
    case CaseStatus::New: return word(Words::tr("New", "case"));
    case CaseStatus::Contacted: return word(Words::tr("Contacted"));
    case CaseStatus::Assessed: return word(Words::tr("Assessed"));
    case CaseStatus::Active: return word(Words::tr("Active"));
    case CaseStatus::Paused: return word(Words::tr("Paused"));
    case CaseStatus::Exited: return word(Words::tr("Exited"));
    case CaseStatus::Archived: return word(Words::tr("Archived"));
    }
    Q_UNREACHABLE();
}

StateLook dangerLook(model::DangerLevel level)
{
    using model::DangerLevel;
    switch (level) {
    case DangerLevel::Unassessed: return {u"question"_s, Token::Week, Words::tr("To assess")};
    case DangerLevel::Low: return {u"task-process-0"_s, Token::Week, Words::tr("Low", "danger")};
    case DangerLevel::Medium: return {u"dialog-warning"_s, Token::Today, Words::tr("Medium", "danger")};
    case DangerLevel::High: return {u"data-warning"_s, Token::Late, Words::tr("High", "danger"), Loud::Yes};
    }
    Q_UNREACHABLE();
}

StateLook reachLook(Reach reach)
{
    switch (reach) {
    case Reach::Possible: return {u"call-start"_s, Token::Done, Words::tr("Possible")};
    case Reach::Later: return {u"player-time"_s, Token::Today, Words::tr("Not now")};
    case Reach::None: return {u"dialog-cancel"_s, Token::Late, Words::tr("No safe channel"), Loud::Yes};
    case Reach::AskAgain: return {u"question"_s, Token::Week, Words::tr("Ask again")};
    case Reach::Disputed: return {u"question"_s, Token::Week, Words::tr("To decide")};
    }
    Q_UNREACHABLE();
}

QString strandWord(QStringView code)
{
    if (code == u"SEC") {
        return Words::tr("Safety");
    }
    if (code == u"LOG") {
        return Words::tr("Shelter and housing");
    }
    if (code == u"FIN") {
        return Words::tr("Money");
    }
    if (code == u"JUR") {
        return Words::tr("Law");
    }
    if (code == u"ENF") {
        return Words::tr("Children, school, custody");
    }
    if (code == u"EMP") {
        return Words::tr("Work");
    }
    if (code == u"SAN") {
        return Words::tr("Health");
    }
    if (code == u"ADM") {
        return Words::tr("Papers and rights");
    }
    return code.toString();
}

} // namespace relais::ui
