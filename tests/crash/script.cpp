// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/script.h"

#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "core/work/notes.h"

using namespace relais;

Script::Script(const work::Session &session, Told told) : m_session(session), m_told(std::move(told)) {}

Result<void> Script::act(int number)
{
    if (m_case.isEmpty() || number % 8 == 0) {
        return openCase(number);
    }
    return number % 4 == 1 ? editBoth(number) : number % 4 == 3 ? addNote(number) : setMeasure(number);
}

void Script::tell(const char *what, const QString &id, int number)
{
    m_told(QByteArray(what) + ' ' + id.toLatin1() + ' ' + QByteArray::number(number) + '\n');
}

Result<void> Script::openCase(int number)
{
    work::cases::NewCase newCase;
    newCase.person.lastName = u"Personne %1"_s.arg(number);
    newCase.file.referredAt = m_session.clock.now();
    const Result<model::CaseId> id = work::cases::open(m_session, newCase);
    if (!id) {
        return id.error();
    }
    tell("case", id->text(), 0);
    const Result<work::CaseDetail> detail = work::loadCase(m_session, *id);
    if (!detail) {
        return detail.error();
    }
    m_case = *id;
    m_measures.clear();
    for (const model::Measure &measure : detail->measures) {
        if (!model::visibleMoment(m_session.reference.catalogue, measure.code)) { // those ask for a reason
            m_measures << measure.id.text();
        }
    }
    return {};
}

/// Two records changed by one act: they must never differ.
Result<void> Script::editBoth(int number)
{
    Result<work::CaseDetail> detail = work::loadCase(m_session, m_case);
    if (!detail) {
        return detail.error();
    }
    detail->file.commune = QString::number(number);
    detail->person.language = QString::number(number);
    const Result<void> saved = work::cases::saveFields(
        m_session, m_case, {work::cases::edited(detail->file), work::cases::edited(detail->person)});
    if (saved) {
        tell("edit", m_case.text(), number);
    }
    return saved;
}

Result<void> Script::setMeasure(int number)
{
    const QString id = m_measures[number % m_measures.size()];
    const Result<void> set = work::measures::setStatus(m_session, model::MeasureId(id),
                                                       model::MeasureStatus::InProgress, {}, QString::number(number));
    if (set) {
        tell("measure", id, number);
    }
    return set;
}

Result<void> Script::addNote(int number)
{
    const QString text = u"Fait %1. "_s.arg(number).repeated(1 + number % 40);
    const Result<model::NoteId> id = work::notes::add(m_session, m_case, model::NoteKind::Fact, text);
    if (!id) {
        return id.error();
    }
    tell("note", id->text(), 0);
    return {};
}
