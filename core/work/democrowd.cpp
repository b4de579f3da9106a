// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/democrowd.h"

#include "core/base/text.h"
#include "core/model/phone.h"
#include "core/work/demo.h"

namespace relais::work {

using model::Answer;
using model::CaseStatus;

namespace {

/// A case older than that would be due for its review at six months.
constexpr int kOldestOpenDays = 160;
/// Of the newest cases at most so many are open, however large the office is.
constexpr int kMostOpen = 800;
/// Cases received since yesterday that nobody has called yet.
constexpr int kNewCases = 4;

} // namespace

DemoCase DemoCrowd::draw(int number, int total)
{
    DemoCase demo;
    demo.newCase.file.reference = m_scene.referenceOf(number);
    placeInTime(demo, number, total);
    drawPerson(demo.newCase.person);
    drawFile(demo.newCase.file);
    drawContacts(demo);
    if (demo.newCase.file.status != CaseStatus::New) {
        drawPath(demo);
        drawNotes(demo);
    }
    return demo;
}

void DemoCrowd::placeInTime(DemoCase &demo, int number, int total)
{
    model::Case &file = demo.newCase.file;
    const int open = qMin(total * 33 / 40, kMostOpen);
    const int closed = total - open;
    if (number > total - kNewCases) {
        file.status = CaseStatus::New;
        file.referredAt = m_scene.now.addSecs(-3600 * (3 + 5 * (total - number)));
        m_age = 1;
    } else if (number > closed) {
        file.status = happens(8)    ? CaseStatus::Contacted
                      : happens(10) ? CaseStatus::Assessed
                      : happens(8)  ? CaseStatus::Paused
                                    : CaseStatus::Active;
        m_age = kOldestOpenDays - (kOldestOpenDays - 3) * (number - closed) / qMax(1, open);
    } else {
        file.status = happens(65) ? CaseStatus::Exited : CaseStatus::Archived;
        const int span = qMin(closed * 5, kDemoPastDays - kOldestOpenDays - 100);
        m_age = kOldestOpenDays + 40 + span - span * number / qMax(1, closed);
    }
    if (file.status != CaseStatus::New) {
        file.referredAt = QDateTime(m_scene.day(-m_age), QTime(8 + below(10), below(60)), m_scene.zone).toUTC();
    }
    if (!model::isOpen(file.status)) {
        static constexpr std::array kReasons = {model::ExitReason::Autonomous,  model::ExitReason::Autonomous,
                                                model::ExitReason::HandedOver,  model::ExitReason::Returned,
                                                model::ExitReason::LostContact, model::ExitReason::Moved};
        file.exitReason = kReasons[static_cast<size_t>(below(kReasons.size()))];
        file.exitOn = m_scene.day(-m_age + 30 + below(qMax(1, m_age - 31)));
    }
    demo.openedAt = file.referredAt;
}

void DemoCrowd::drawPerson(model::Person &person)
{
    person.lastName = oneOf(m_scene.people.familyNames);
    person.firstName = oneOf(m_scene.people.givenNames);
    person.birthDate = m_scene.day(-365 * 19 - below(365 * 45));
    if (happens(20)) {
        person.birthName = oneOf(m_scene.people.familyNames);
    }
}

void DemoCrowd::drawFile(model::Case &file)
{
    static constexpr std::array kDangers = {model::DangerLevel::Low, model::DangerLevel::Low,
                                            model::DangerLevel::Medium, model::DangerLevel::Medium,
                                            model::DangerLevel::Unassessed};
    file.department = m_scene.department;
    file.commune = oneOf(m_scene.people.communes);
    file.referent = oneOf(m_scene.people.referents);
    file.detector = oneOf(m_scene.people.detectors);
    file.accommodation = oneOf(m_scene.people.accommodations);
    file.scheme = happens(12) ? model::Scheme::Msa : model::Scheme::Caf;
    file.beneficiaryNumber = QString::number(1'000'000 + below(9'000'000));
    file.children = below(5);
    const bool assessed = file.status != CaseStatus::New && file.status != CaseStatus::Contacted;
    file.danger = assessed
                      ? (happens(8) ? model::DangerLevel::High : kDangers[static_cast<size_t>(below(kDangers.size()))])
                      : model::DangerLevel::Unassessed;
    if (happens(30)) {
        file.consentMode = model::ConsentMode::Written;
        file.consentOn = file.referredAt.date().addDays(1);
        file.consentBy = file.referent;
    }
}

void DemoCrowd::drawContacts(DemoCase &demo)
{
    model::Contact phone;
    const int digits = below(10'000);
    phone.value =
        u"06 39 98 %1 %2"_s.arg(digits / 100, 2, 10, QLatin1Char('0')).arg(digits % 100, 2, 10, QLatin1Char('0'));
    phone.e164 = model::parsePhone(phone.value, m_scene.department).e164;
    phone.safe = happens(80) ? Answer::Yes : happens(50) ? Answer::No : Answer::Unknown;
    phone.voicemail = happens(30) ? Answer::Yes : Answer::No;
    phone.sms = happens(40) ? Answer::Yes : Answer::No;
    phone.hours = oneOf(m_scene.people.hours);
    phone.checkedOn = m_scene.day(-below(qMin(m_age + 1, happens(15) ? 150 : 14)));
    if (happens(25)) {
        phone.callerIdentity = oneOf(m_scene.people.identities);
        phone.codeWord = oneOf(m_scene.people.codeWords);
    }
    demo.newCase.contacts << phone;
    if (happens(25)) {
        model::Contact mail;
        mail.channel = model::Channel::Mail;
        mail.value = folded(demo.newCase.person.firstName).remove(u' ') + QString::number(digits) + u"@example.org"_s;
        mail.safe = happens(70) ? Answer::Yes : Answer::Unknown;
        mail.checkedOn = phone.checkedOn;
        demo.newCase.contacts << mail;
    }
}

void DemoCrowd::drawPath(DemoCase &demo)
{
    model::Event contacted;
    contacted.code = u"CASE.contacted"_s;
    contacted.at = qMin(demo.openedAt.addSecs(3600 * (2 + below(60))), m_scene.now.addSecs(-3600));
    demo.newCase.events << contacted;
    const CaseStatus status = demo.newCase.file.status;
    if (status != CaseStatus::Contacted) {
        model::Event met;
        met.code = u"CASE.appointment_held"_s;
        met.on = qMin(demo.openedAt.date().addDays(2 + below(5)), m_scene.today());
        demo.newCase.events << met;
    }
    const int applicable = 22 + below(14);
    const int progress = status == CaseStatus::Contacted ? 5
                         : model::isOpen(status)         ? 20 + m_age * 60 / kOldestOpenDays
                                                         : 85;
    m_scene.fillParcours(demo, applicable, applicable * progress / 100, m_chance);
    m_scene.tellEvents(demo);
}

void DemoCrowd::drawNotes(DemoCase &demo)
{
    static constexpr std::array kKinds = {model::NoteKind::Call, model::NoteKind::Fact, model::NoteKind::Words,
                                          model::NoteKind::Working};
    const int count = 1 + below(kKinds.size());
    const int last = model::isOpen(demo.newCase.file.status) ? 1 + below(25) : 30 + below(qMax(1, m_age - 30));
    for (int i = 0; i < count; ++i) {
        model::Note note;
        note.kind = kKinds[static_cast<size_t>(i)];
        note.text = oneOf(m_scene.people.notes[note.kind]);
        const int ago = qMin(m_age, last + i * 3);
        note.at = qMin(QDateTime(m_scene.day(-ago), QTime(9 + below(8), below(60)), m_scene.zone).toUTC(),
                       m_scene.now.addSecs(-600));
        note.by = demo.newCase.file.referent;
        demo.newCase.notes << note;
    }
}

} // namespace relais::work
