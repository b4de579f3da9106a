// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cellreader.h"

#include "core/base/text.h"
#include "core/model/phone.h"
#include "core/model/safespeech.h"
#include "core/work/columnwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace relais::work {

namespace {

constexpr qsizetype kLongestField = 500;
constexpr qsizetype kLongestReference = 40;
constexpr int kMostChildren = 30;
/// Tables also tell what is planned; further ahead a year was mistyped.
constexpr int kDaysAhead = 366;

/// A date by its look, whether such a day exists or not.
bool looksLikeADate(const QString &text)
{
    static const QRegularExpression kDigits(uR"(^\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,4}$)"_s);
    return kDigits.match(text).hasMatch();
}

/// « obs », « Remarques »: a head that says nothing of its notes.
bool isPlainNoteHead(const QString &head)
{
    const auto &targets = columnWords().targets();
    return std::any_of(targets.cbegin(), targets.cend(), [&](const ColumnTarget &target) {
        return target.name.startsWith(u"note."_s) && target.words.contains(folded(head));
    });
}

bool isCapitals(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

QStringList splitNumbers(const QString &text)
{
    static const QRegularExpression kBetween(uR"(\s*(?:[/;,|\n]|\bou\b|\bet\b)\s*)"_s);
    return text.split(kBetween, Qt::SkipEmptyParts);
}

} // namespace

void CellReader::read(const SourceCell &cell)
{
    m_cell = cell;
    m_text = tidied(cell.text);
    const qsizetype leftovers = m_case.leftovers.size();
    if (cell.target == kIgnoreColumn || m_text.isEmpty()) {
        return;
    }
    if (m_text.size() > kLongestField && !cell.target.startsWith(u"note."_s)) {
        refuse(model::LeftoverReason::TooLong);
    } else if (!readText(cell.target) && !readDay(cell.target) && !readWord(cell.target) && !readContact(cell.target) &&
               !readOther(cell.target)) {
        refuse(model::LeftoverReason::Unplaced);
    }
    if (m_case.leftovers.size() == leftovers) {
        m_fields << cell.target;
    }
}

bool CellReader::readText(const QString &field)
{
    static const QHash<QString, QString model::Case::*> kCaseTexts = {
        {u"case.reference"_s, &model::Case::reference},
        {u"case.detector"_s, &model::Case::detector},
        {u"case.detector_contact"_s, &model::Case::detectorContact},
        {u"case.commune"_s, &model::Case::commune},
        {u"case.beneficiary_number"_s, &model::Case::beneficiaryNumber},
        {u"case.accommodation"_s, &model::Case::accommodation},
        {u"case.referent"_s, &model::Case::referent},
        {u"case.children_remark"_s, &model::Case::childrenRemark}};
    static const QHash<QString, QString model::Person::*> kPersonTexts = {
        {u"person.last_name"_s, &model::Person::lastName},
        {u"person.birth_name"_s, &model::Person::birthName},
        {u"person.first_name"_s, &model::Person::firstName},
        {u"person.language"_s, &model::Person::language}};
    if (const auto text = kCaseTexts.constFind(field); text != kCaseTexts.constEnd()) {
        if (field == u"case.reference"_s && m_text.size() > kLongestReference) {
            refuse(model::LeftoverReason::TooLong);
            return true;
        }
        QString &held = m_case.file.*(*text);
        held = held.isEmpty() ? m_text : held + u", "_s + m_text; // the count of children may have left words there
        return true;
    }
    if (const auto text = kPersonTexts.constFind(field); text != kPersonTexts.constEnd()) {
        m_case.person.*(*text) = m_text;
        return true;
    }
    return false;
}

bool CellReader::readDay(const QString &field)
{
    QDate *into = field == u"case.exit_on"_s        ? &m_case.file.exitOn
                  : field == u"case.departure_on"_s ? &m_case.file.departureOn
                  : field == u"person.birth_date"_s ? &m_case.person.birthDate
                                                    : nullptr;
    if (into == nullptr) {
        return false;
    }
    const bool isBirth = field == u"person.birth_date"_s;
    const auto read = day(isBirth ? model::DateMeaning::Birth : model::DateMeaning::Event);
    if (!read || *read > latestDay()) {
        refuseDate();
    } else {
        *into = *read;
    }
    return true;
}

bool CellReader::readWord(const QString &field)
{
    const auto choose = [this](auto &into, const QString &list) {
        const QString word = columnWords().valueOf(list, m_cell.text);
        if (word.isEmpty()) {
            refuse(model::LeftoverReason::UnknownWord);
        } else {
            into = model::fromWord<std::remove_reference_t<decltype(into)>>(word).value_or(into);
        }
        return true;
    };
    const QString answer = u"answer"_s;
    return field == u"case.scheme"_s          ? choose(m_case.file.scheme, field)
           : field == u"case.danger"_s        ? choose(m_case.file.danger, field)
           : field == u"case.status"_s        ? choose(m_case.file.status, field)
           : field == u"case.cohabiting"_s    ? choose(m_case.file.cohabiting, answer)
           : field == u"person.interpreter"_s ? choose(m_case.person.interpreter, answer)
           : field == u"contact.voicemail"_s  ? choose(m_manner.voicemail, answer)
           : field == u"contact.sms"_s        ? choose(m_manner.sms, answer)
                                              : false;
}

bool CellReader::readContact(const QString &field)
{
    if (field == u"contact.phone"_s) {
        readPhone(model::Answer::Unknown);
    } else if (field == u"contact.safe_phone"_s) {
        readPhone(model::Answer::Yes);
    } else if (field == u"contact.mail"_s || field == u"contact.letter"_s) {
        model::Contact contact;
        contact.channel = field == u"contact.mail"_s ? model::Channel::Mail : model::Channel::Letter;
        contact.value = m_text;
        m_case.contacts << contact;
    } else if (field == u"contact.hours"_s) {
        m_manner.hours = m_text;
        const model::SafeWindows windows = model::parseSafeWindows(m_text);
        // A column of its own says more than a word among the hours.
        m_manner.voicemail = m_manner.voicemail == model::Answer::Unknown ? windows.voicemail : m_manner.voicemail;
        m_manner.sms = m_manner.sms == model::Answer::Unknown ? windows.sms : m_manner.sms;
    } else {
        return false;
    }
    return true;
}

bool CellReader::readOther(const QString &field)
{
    if (field == u"person.full_name"_s) {
        readFullName();
    } else if (field == u"case.referred_at"_s) {
        readReception();
    } else if (field == u"case.children"_s) {
        readChildren();
    } else if (field == u"case.exit_reason"_s) {
        readExitReason();
    } else if (field.startsWith(u"event."_s)) {
        readEvent(field.section(u'.', 1));
    } else if (field.startsWith(u"measure."_s)) {
        const auto status = model::fromWord<model::MeasureStatus>(field.section(u'.', 2));
        readMeasure(field.section(u'.', 1, 1), status.value_or(model::MeasureStatus::ToAssess));
    } else if (field.startsWith(u"note."_s)) {
        const QString text = m_cell.text.trimmed();
        if (text.size() > model::kLongestNote) {
            refuse(model::LeftoverReason::TooLong);
        } else {
            m_draft.addNote(field == u"note.fact"_s ? model::NoteKind::Fact : model::NoteKind::Working,
                            isPlainNoteHead(m_cell.head) ? text : m_cell.head + u" : "_s + text);
        }
    } else {
        return false;
    }
    return true;
}

void CellReader::readPhone(model::Answer safe)
{
    const auto add = [&](const QString &text, const model::Phone &phone) {
        model::Contact contact;
        contact.value = text;
        contact.e164 = phone.e164;
        contact.safe = phone.parsed ? safe : model::Answer::Unknown; // « pas de tél. » is no safe channel
        m_case.contacts << contact;
    };
    const model::Phone whole = model::parsePhone(m_text, m_ground.department);
    QList<std::pair<QString, model::Phone>> parts;
    const QStringList texts = whole.parsed ? QStringList() : splitNumbers(m_cell.text);
    for (const QString &part : texts) {
        parts << std::pair{tidied(part), model::parsePhone(part, m_ground.department)};
    }
    const bool several = parts.size() > 1 &&
                         std::all_of(parts.cbegin(), parts.cend(), [](const auto &part) { return part.second.parsed; });
    if (!several) {
        add(m_text, whole);
        return;
    }
    for (const auto &[text, phone] : std::as_const(parts)) {
        add(text, phone);
    }
}

/// « DUPRÉ Léa », « Léa DUPRÉ »: the words in capitals are the family name; without such a difference the whole is.
void CellReader::readFullName()
{
    QStringList last;
    QStringList first;
    for (const QString &word : m_text.split(u' ')) {
        (isCapitals(word) ? last : first) << word;
    }
    const bool told = !last.isEmpty() && !first.isEmpty();
    m_case.person.lastName = told ? last.join(u' ') : m_text;
    m_case.person.firstName = told ? first.join(u' ') : m_case.person.firstName;
}

void CellReader::readReception()
{
    if (const auto moment = readMoment(m_ground.today)) {
        m_case.file.referredAt = (moment->at.isValid() ? moment->at : moment->on.startOfDay(m_ground.zone)).toUTC();
    }
}

void CellReader::readEvent(const QString &code)
{
    const QString answer = columnWords().valueOf(u"answer"_s, m_cell.text);
    if (answer == u"yes"_s) {
        m_draft.addEvent(code, {}, {}); // it took place, nobody wrote when
    } else if (!answer.isEmpty()) {
        m_draft.addNote(model::NoteKind::Working, labelled());
    } else if (const auto moment = readMoment(latestDay())) {
        m_draft.addEvent(code, moment->at, moment->on);
    }
}

void CellReader::readMeasure(const QString &code, model::MeasureStatus status)
{
    const QString answer = columnWords().valueOf(u"answer"_s, m_cell.text);
    const QString state = columnWords().valueOf(u"measure"_s, m_cell.text);
    if (answer == u"yes"_s) {
        m_draft.addMeasure(code, status, {});
    } else if (!answer.isEmpty()) {
        m_draft.remarkMeasure(code,
                              labelled()); // « non » may be refused, not asked or not wanted: only a person can tell
    } else if (!state.isEmpty()) {
        m_draft.addMeasure(code, model::fromWord<model::MeasureStatus>(state).value_or(status), {});
        m_draft.remarkMeasure(code, labelled());
    } else if (const auto moment = readMoment(latestDay())) {
        m_draft.addMeasure(code, status, moment->on);
    }
}

void CellReader::readChildren()
{
    static const QRegularExpression kCount(uR"(^(\d{1,2})(?!\d|[/.,]\d)\s*(.*)$)"_s);
    const QRegularExpressionMatch match = kCount.match(m_text);
    const int count = match.captured(1).toInt();
    if (!match.hasMatch() || count > kMostChildren) {
        refuse(model::LeftoverReason::NotANumber);
        return;
    }
    m_case.file.children = count;
    if (!match.captured(2).isEmpty()) {
        QString &remark = m_case.file.childrenRemark;
        remark = remark.isEmpty() ? m_text : m_text + u", "_s + remark;
    }
}

void CellReader::readExitReason()
{
    const QString word = columnWords().valueOf(u"case.exit_reason"_s, m_cell.text);
    m_case.file.exitReason = model::fromWord<model::ExitReason>(word).value_or(model::ExitReason::Other);
    m_case.file.exitRemark = m_text;
}

void CellReader::refuse(model::LeftoverReason reason)
{
    model::Leftover leftover;
    leftover.column = m_cell.head;
    leftover.text = m_cell.text;
    leftover.field = m_cell.target == kKeepColumn ? QString() : m_cell.target;
    leftover.reason = reason;
    m_case.leftovers << leftover;
}

void CellReader::refuseDate()
{
    refuse(looksLikeADate(m_text) ? model::LeftoverReason::ImpossibleDate : model::LeftoverReason::UnknownDate);
}

std::optional<QDate> CellReader::day(model::DateMeaning meaning) const
{
    return model::parseDate(m_text, m_ground.today, m_ground.rules, meaning);
}

QDate CellReader::latestDay() const
{
    return m_ground.today.addDays(kDaysAhead);
}

std::optional<CellReader::Moment> CellReader::readMoment(const QDate &latest)
{
    static const QRegularExpression kHour(uR"(^(.{6,}?)(?: à)? (\d{1,2})[:hH](\d{2})(?::\d{2})?$)"_s);
    const QRegularExpressionMatch match = kHour.match(m_text);
    const QTime hour = match.hasMatch() ? QTime(match.captured(2).toInt(), match.captured(3).toInt()) : QTime();
    const QString date = hour.isValid() ? match.captured(1) : m_text;
    const auto on = model::parseDate(date, m_ground.today, m_ground.rules);
    if (!on || *on > latest) {
        refuseDate();
        return std::nullopt;
    }
    const bool told = hour.isValid() && hour != QTime(0, 0); // midnight is what spreadsheets add to a day
    return Moment{told ? QDateTime(*on, hour, m_ground.zone) : QDateTime(), *on};
}

void CellReader::finish()
{
    bool placed = false;
    for (model::Contact &contact : m_case.contacts) {
        if (contact.channel == model::Channel::Phone) {
            contact.hours = m_manner.hours;
            contact.voicemail = m_manner.voicemail;
            contact.sms = m_manner.sms;
            placed = true;
        }
    }
    const bool told = !m_manner.hours.isEmpty() || m_manner.voicemail != model::Answer::Unknown ||
                      m_manner.sms != model::Answer::Unknown;
    if (!placed && told) {
        m_case.contacts << m_manner;
    }
}

} // namespace relais::work
