// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/demostories.h"

#include "core/model/phone.h"

#include <QJsonDocument>

namespace relais::work {

namespace {

constexpr auto kOptional = JsonReader::Presence::Optional;

template<class E>
void readWord(JsonReader &reader, const char *field, E &value)
{
    const QString text = reader.string(field, kOptional);
    if (const auto known = model::fromWord<E>(text)) {
        value = *known;
    } else if (!text.isEmpty()) {
        reader.fault(field, u"unknown word"_s);
    }
}

/// Reads one array of objects, each with its own strict reader.
template<class Read>
Result<void> eachOf(JsonReader &reader, const char *field, Read read)
{
    const QJsonArray array = reader.array(field, kOptional);
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonReader one(array[i].toObject(), u"%1.%2[%3]"_s.arg(reader.path(), QLatin1String(field)).arg(i));
        read(one);
        if (const Result<void> done = one.finish(); !done) {
            return done;
        }
    }
    return {};
}

class StoryReader
{
public:
    StoryReader(const DemoScene &scene, JsonReader &reader) : m_scene(scene), m_reader(reader) {}

    Result<DemoCase> read(QRandomGenerator &chance);

private:
    void readPerson();
    void readCase();
    void readPath();
    Result<void> readLists();
    model::Contact readContact(JsonReader &one);
    model::Measure readMeasure(JsonReader &one);
    model::Event readEvent(JsonReader &one);
    void addEvent(const char *code, const QString &moment);
    DemoStep readStep(JsonReader &one);
    /// Days from today, when the field is there.
    QDate day(JsonReader &one, const char *field)
    {
        const QString text = one.string(field, kOptional);
        return text.isEmpty() ? QDate() : m_scene.day(text.toInt());
    }

    const DemoScene &m_scene;
    JsonReader &m_reader;
    DemoCase m_demo;
};

void StoryReader::readPerson()
{
    model::Person &person = m_demo.newCase.person;
    person.lastName = m_reader.string("last_name");
    person.birthName = m_reader.string("birth_name", kOptional);
    person.firstName = m_reader.string("first_name");
    person.birthDate = QDate::fromString(m_reader.string("birth_date"), Qt::ISODate);
    person.language = m_reader.string("language", kOptional);
    readWord(m_reader, "interpreter", person.interpreter);
}

void StoryReader::readCase()
{
    model::Case &file = m_demo.newCase.file;
    file.reference = m_scene.referenceOf(m_reader.integer("number"));
    readWord(m_reader, "status", file.status);
    readWord(m_reader, "danger", file.danger);
    readWord(m_reader, "scheme", file.scheme);
    readWord(m_reader, "cohabiting", file.cohabiting);
    file.referent = m_reader.string("referent");
    file.commune = m_reader.string("commune");
    file.detector = m_reader.string("detector", kOptional);
    file.detectorContact = m_reader.string("detector_contact", kOptional);
    file.accommodation = m_reader.string("accommodation", kOptional);
    file.reportedSignals = m_reader.string("reported_signals", kOptional);
    file.needs = m_reader.string("needs", kOptional);
    file.department = m_scene.department;
    file.departureOn = day(m_reader, "departure");
    file.referredAt = m_scene.past(m_reader.string("referred"));
    m_demo.openedAt = file.referredAt;
}

void StoryReader::addEvent(const char *code, const QString &moment)
{
    if (moment.isEmpty()) {
        return;
    }
    model::Event event;
    event.code = QString::fromLatin1(code);
    event.at = m_scene.past(moment);
    m_demo.newCase.events << event;
}

void StoryReader::readPath()
{
    addEvent("CASE.contacted", m_reader.string("contacted", kOptional));
    addEvent("CASE.appointment_held", m_reader.string("met", kOptional));
}

model::Contact StoryReader::readContact(JsonReader &one)
{
    model::Contact contact;
    readWord(one, "channel", contact.channel);
    contact.value = one.string("value");
    if (contact.channel == model::Channel::Phone) {
        contact.e164 = model::parsePhone(contact.value, m_scene.department).e164;
    }
    readWord(one, "safe", contact.safe);
    readWord(one, "voicemail", contact.voicemail);
    readWord(one, "sms", contact.sms);
    contact.hours = m_scene.hours(one.string("hours", kOptional));
    contact.callerIdentity = one.string("caller_identity", kOptional);
    contact.codeWord = one.string("code_word", kOptional);
    contact.readBy = one.string("read_by", kOptional);
    contact.checkedOn = day(one, "checked");
    return contact;
}

model::Measure StoryReader::readMeasure(JsonReader &one)
{
    model::Measure measure;
    measure.code = one.string("code");
    readWord(one, "status", measure.status);
    measure.statusOn = day(one, "on");
    measure.partner = one.string("partner", kOptional);
    measure.remark = one.string("remark", kOptional);
    measure.postponedTo = day(one, "own_date");
    measure.postponedWhy = one.string("why", kOptional);
    return measure;
}

model::Event StoryReader::readEvent(JsonReader &one)
{
    model::Event event;
    event.code = one.string("code");
    event.on = day(one, "on");
    return event;
}

DemoStep StoryReader::readStep(JsonReader &one)
{
    DemoStep step;
    step.at = m_scene.past(one.string("at"));
    step.by = one.string("by");
    step.event = one.string("event", kOptional);
    step.measure = one.string("measure", kOptional);
    readWord(one, "status", step.status);
    step.on = day(one, "on");
    return step;
}

Result<void> StoryReader::readLists()
{
    cases::NewCase &newCase = m_demo.newCase;
    Result<void> done = eachOf(m_reader, "contacts", [&](JsonReader &one) { newCase.contacts << readContact(one); });
    if (done) {
        done = eachOf(m_reader, "children", [&](JsonReader &one) {
            newCase.children << model::Child{
                {}, {}, one.string("first_name"), one.string("birth"), one.string("school")};
        });
    }
    if (done) {
        done = eachOf(m_reader, "measures", [&](JsonReader &one) { newCase.measures << readMeasure(one); });
    }
    if (done) {
        done = eachOf(m_reader, "events", [&](JsonReader &one) { newCase.events << readEvent(one); });
    }
    if (done) {
        done = eachOf(m_reader, "notes", [&](JsonReader &one) {
            model::Note note;
            readWord(one, "kind", note.kind);
            note.at = m_scene.past(one.string("at"));
            note.by = one.string("by");
            note.text = one.string("text");
            newCase.notes << note;
        });
    }
    if (done) {
        done = eachOf(m_reader, "leftovers", [&](JsonReader &one) {
            model::Leftover leftover;
            leftover.column = one.string("column");
            leftover.text = one.string("text");
            leftover.field = one.string("field", kOptional);
            readWord(one, "reason", leftover.reason);
            newCase.leftovers << leftover;
        });
    }
    return done ? eachOf(m_reader, "steps", [&](JsonReader &one) { m_demo.steps << readStep(one); }) : done;
}

Result<DemoCase> StoryReader::read(QRandomGenerator &chance)
{
    readPerson();
    readCase();
    readPath();
    if (const Result<void> lists = readLists(); !lists) {
        return lists.error();
    }
    model::Case &file = m_demo.newCase.file;
    if (!m_demo.newCase.children.isEmpty()) {
        file.children = static_cast<int>(m_demo.newCase.children.size());
    }
    const int applicable = m_reader.integer("applicable", kOptional);
    const int obtained = m_reader.integer("obtained", kOptional);
    if (applicable > 0) { // otherwise the whole parcours stands to assess
        m_scene.fillParcours(m_demo, applicable, obtained, chance);
        m_scene.tellEvents(m_demo);
    }
    if (const Result<void> read = m_reader.finish(); !read) {
        return read.error();
    }
    return m_demo;
}

} // namespace

Result<DemoStories> DemoStories::read(const QByteArray &bytes, const DemoScene &scene, QRandomGenerator &chance)
{
    const QString name = u"stories.json"_s;
    const Result<QJsonObject> object = parseJsonObject(bytes, name);
    if (!object) {
        return object.error();
    }
    DemoStories stories;
    JsonReader reader(*object, name);
    const QJsonArray cases = reader.array("cases");
    for (qsizetype i = 0; i < cases.size(); ++i) {
        JsonReader one(cases[i].toObject(), u"%1.cases[%2]"_s.arg(name).arg(i));
        const Result<DemoCase> demo = StoryReader(scene, one).read(chance);
        if (!demo) {
            return demo.error();
        }
        stories.cases.insert(cases[i].toObject().value(u"number"_s).toInt(), *demo);
    }
    const Result<void> held = eachOf(reader, "held_lines", [&](JsonReader &one) {
        DemoHeldLine line;
        line.line.line = one.integer("line");
        line.line.reasons = one.string("reasons");
        line.line.cells = QString::fromUtf8(QJsonDocument(one.array("cells")).toJson(QJsonDocument::Compact));
        line.likeReference = scene.referenceOf(one.integer("like"));
        stories.heldLines << line;
    });
    if (!held) {
        return held.error();
    }
    if (const Result<void> read = reader.finish(); !read) {
        return read.error();
    }
    return stories;
}

} // namespace relais::work
