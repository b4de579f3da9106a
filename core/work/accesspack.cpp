// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/accesspack.h"

#include "core/model/contactdispute.h"
#include "core/store/records.h"
#include "core/work/accesswords.h"
#include "core/work/audit.h"
#include "core/work/paperhtml.h"
#include "core/work/replies.h"
#include "core/work/thirdparties.h"
#include "core/work/unsafeways.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <type_traits>

namespace relais::work::accesspack {

namespace {

/// One field as it is given.
struct Told {
    QString name; ///< "note.text"
    QString words;
    QJsonValue value;
};

struct Ground {
    const Session &session;
    const model::Case &file;
    const ThirdParties &others;
    const UnsafeWays &unsafe;
};

/// Collects the fields of a record that are given: those that AccessWords has a word for.
class Teller
{
public:
    Teller(const Ground &ground, QString type) : m_ground(ground), m_type(std::move(type)) {}

    template<class Value>
    void operator()(const char *field, const Value &value)
    {
        const QString name = m_type + u'.' + QLatin1String(field);
        if (!AccessWords::field(name).isEmpty() && !model::encoded(value).isNull()) {
            tell(name, value);
        }
    }
    [[nodiscard]] const QList<Told> &told() const { return m_told; }

private:
    void tell(const QString &name, const QString &text)
    {
        QString words = m_ground.others.masked(m_ground.unsafe.takenOut(text));
        if (name == u"measure.code"_s || name == u"orientation.measures"_s) {
            words = labelsOf(text);
        } else if (name.endsWith(u".office_name"_s)) {
            words = m_ground.unsafe.takenOut(text); // who was told of her is hers to know (RGPD art. 15.1 c)
        } else if (name == u"event.code"_s) {
            const model::ClockEvent *event = m_ground.session.reference.clocks.findEvent(text);
            words = event == nullptr ? text : event->labelFr;
        }
        m_told << Told{name, words, name.endsWith(u".code"_s) ? text : words};
    }
    [[nodiscard]] QString labelsOf(const QString &codes) const
    {
        QStringList labels;
        for (const QString &code : codes.split(u',', Qt::SkipEmptyParts)) {
            const model::MeasureKind *kind = m_ground.session.reference.measureIn(m_ground.file, code);
            labels << (kind == nullptr ? code : kind->labelFr);
        }
        return labels.join(u", "_s);
    }
    void tell(const QString &name, const QDate &day)
    {
        m_told << Told{name, QLocale().toString(day, QLocale::ShortFormat), day.toString(Qt::ISODate)};
    }
    void tell(const QString &name, const QDateTime &at)
    {
        const QDateTime local = at.toTimeZone(m_ground.session.zoneOf(m_ground.file.department));
        m_told << Told{name, QLocale().toString(local.date(), QLocale::ShortFormat), local.toString(Qt::ISODate)};
    }
    void tell(const QString &name, int number) { m_told << Told{name, QString::number(number), number}; }
    void tell(const QString &name, const std::optional<int> &number) { tell(name, *number); }
    template<class E>
    requires std::is_enum_v<E>
    void tell(const QString &name, E value)
    {
        const QString word = model::word(value);
        m_told << Told{name, AccessWords::value(word), word};
    }
    template<class Tag>
    void tell(const QString &, const Id<Tag> &)
    {
    }

    const Ground &m_ground;
    QString m_type;
    QList<Told> m_told;
};

/// What grows: the paper and the JSON of the person.
struct Gift {
    QString html;
    QJsonObject json;
    QStringList leftOut;
};

/// @param besides tells what is worked out of a record
template<class Record>
void add(Gift &gift, const Ground &ground, const QList<Record> &records,
         const std::type_identity_t<std::function<void(Teller &, const Record &)>> &besides = {})
{
    const QString type = model::word(model::TypeOf<Record>::kType);
    QJsonArray array;
    QString content;
    for (const Record &record : records) {
        Teller teller(ground, type);
        describe(teller, record);
        if (besides) {
            besides(teller, record);
        }
        QJsonObject object;
        QList<QStringList> rows;
        for (const Told &told : teller.told()) {
            object.insert(told.name.section(u'.', 1), told.value);
            rows << QStringList{AccessWords::field(told.name), html::text(told.words)};
        }
        if (!rows.isEmpty()) {
            array << object;
            content += html::bareTable(rows, 30);
        }
    }
    if (!array.isEmpty()) {
        gift.html += html::section(AccessWords::section(type)) + content;
        gift.json.insert(type, array);
    }
}

template<class Record>
QList<Record> of(const store::Reader &reader, const model::Case &file)
{
    return store::recordsOf<Record>(reader, file.id);
}

/// What was entrusted to other offices, how it stands, and what they answered.
void addEntrusted(Gift &gift, const Ground &ground, const store::Reader &reader)
{
    const QList<model::Orientation> entrusted = of<model::Orientation>(reader, ground.file);
    add(gift, ground, entrusted, [&](Teller &teller, const model::Orientation &one) {
        teller("state", replies::stateIn(reader, ground.session, one));
    });
    QHash<model::OrientationId, QString> offices;
    for (const model::Orientation &one : entrusted) {
        offices.insert(one.id, one.officeName);
    }
    add(gift, ground, of<model::Reply>(reader, ground.file), [&](Teller &teller, const model::Reply &reply) {
        teller("office_name", offices.value(reply.orientation));
        if (reply.step == model::ReplyStep::Refused) {
            teller("refusal", reply.reason);
        }
    });
}

/// What is held about her and is not given, each with its reason.
QStringList leftOutOf(const store::Reader &reader, const model::Case &file, int working, int unsafe)
{
    QStringList absent{
        AccessWords::tr("in what was noted, the names of those who work on your case, of partners and of other "
                        "persons: they are replaced by their part"),
        AccessWords::tr("the agreed word and who else may read your messages: for your safety")};
    if (!of<model::Author>(reader, file).isEmpty()) {
        absent << AccessWords::tr("what is recorded about the other parent: it is about another person");
    }
    if (unsafe > 0) {
        absent << AccessWords::tr("%n way(s) to reach you that are marked as not safe: they are told to you by word of "
                                  "mouth",
                                  nullptr, unsafe);
    }
    if (working > 0) {
        absent << AccessWords::tr("%n working note(s): they do not leave the office; its head answers you about them",
                                  nullptr, working);
    }
    if (const auto documents = of<model::Document>(reader, file); !documents.isEmpty()) {
        absent << AccessWords::tr("the content of your documents (%1): it is handed over to you apart")
                      .arg(documents.size());
    }
    if (!of<model::Sealed>(reader, file).isEmpty()) {
        absent << AccessWords::tr("sealed values: they are told to you by word of mouth");
    }
    if (!of<model::DangerPass>(reader, file).isEmpty()) {
        absent << AccessWords::tr("the answers to the assessments: they are about another person");
    }
    return absent;
}

Gift giftToHer(const store::Reader &reader, const Session &session, const model::Case &file)
{
    const ThirdParties others(reader, file);
    const UnsafeWays ways(reader, file.id);
    const Ground ground{session, file, others, ways};
    Gift gift;
    if (const auto person = store::recordById<model::Person>(reader, file.person)) {
        add(gift, ground, QList<model::Person>{*person});
    }
    add(gift, ground, QList<model::Case>{file});
    add(gift, ground, of<model::Child>(reader, file));
    // Whoever reads this paper over her shoulder would learn which of her ways she does not trust.
    QList<model::Contact> contacts = of<model::Contact>(reader, file);
    const auto unsafe =
        contacts.removeIf([](const auto &contact) { return model::safetyOf(contact) == model::Answer::No; });
    add(gift, ground, contacts);
    add(gift, ground, of<model::Consent>(reader, file));
    QList<model::Measure> measures = of<model::Measure>(reader, file);
    measures.removeIf([](const model::Measure &measure) { return measure.status == model::MeasureStatus::ToAssess; });
    add(gift, ground, measures);
    QList<model::Event> events = of<model::Event>(reader, file);
    events.removeIf([](const model::Event &event) { return event.code.endsWith(u".postponed"_s); });
    add(gift, ground, events);
    QList<model::Note> notes = of<model::Note>(reader, file);
    const auto working = notes.removeIf([](const model::Note &note) { return note.kind == model::NoteKind::Working; });
    std::stable_sort(notes.begin(), notes.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    add(gift, ground, notes);
    add(gift, ground, of<model::DangerPass>(reader, file));
    addEntrusted(gift, ground, reader);
    add(gift, ground, of<model::Document>(reader, file));
    add(gift, ground, of<model::Leftover>(reader, file));
    add(gift, ground, of<model::Print>(reader, file));
    gift.leftOut = leftOutOf(reader, file, static_cast<int>(working), static_cast<int>(unsafe));
    QString first = u"<h1>"_s + AccessWords::tr("What is held about you") + u"</h1>"_s +
                    html::remark(AccessWords::tr("Keep this paper where nobody else reads it.")) +
                    html::section(AccessWords::tr("What is not here, and why"));
    for (const QString &absent : std::as_const(gift.leftOut)) {
        first += html::remark(html::text(absent));
    }
    first +=
        html::section(AccessWords::tr("Your rights")) +
        html::remark(AccessWords::tr("You may have what is wrong corrected, and ask for what is no longer needed to "
                                     "be erased. You may turn to the CNIL."));
    gift.html.prepend(first);
    return gift;
}

/// The same whether anything is held or not: his own name on this paper would tell him that she spoke of him here.
Gift giftToHim()
{
    Gift gift;
    gift.html = u"<h1>"_s + AccessWords::tr("Answer to your request") + u"</h1>"_s +
                html::remark(AccessWords::tr("Your request was examined. What can be told to you stands below; nothing "
                                             "else about you can be told.")) +
                html::remark(AccessWords::tr("Nothing.")) + html::remark(AccessWords::tr("You may turn to the CNIL."));
    return gift;
}

model::Print lineOf(const store::Reader &reader, const Session &session, const model::CaseId &id,
                    const Request &request)
{
    const store::PrintNumbers numbers = store::nextPrintNumbers(reader, id);
    model::Print print;
    print.id = model::PrintId::create(session.vault.office());
    print.caseId = id;
    print.number = numbers.inRegister;
    print.copy = numbers.copy;
    print.profile = u"access_"_s + model::word(request.by);
    print.purpose = request.asker.trimmed();
    print.at = session.clock.now();
    print.by = session.user.name;
    return print;
}

Pack packOf(const Session &session, const model::Case &file, const Request &request, const Gift &gift,
            const model::Print &print)
{
    const bool isHers = request.by == AskedBy::Person;
    const QString day = QLocale().toString(print.at.toTimeZone(session.zone).date(), QLocale::ShortFormat);
    Pack pack;
    pack.number = print.number;
    pack.leftOut = gift.leftOut;
    pack.fileName = isHers ? u"acces-%1-%2"_s.arg(file.reference).arg(print.copy) : u"reponse-%1"_s.arg(print.number);
    pack.paper.language = QLocale().name().section(u'_', 0, 0);
    pack.paper.title = isHers ? AccessWords::tr("Access %1").arg(file.reference) : AccessWords::tr("Answer");
    pack.paper.headLeft = pack.paper.title;
    pack.paper.headRight = day;
    pack.paper.footNote = AccessWords::tr("Register no. %1").arg(print.number);
    pack.paper.html = gift.html;
    pack.json = QJsonDocument(gift.json).toJson(QJsonDocument::Indented);
    return pack;
}

} // namespace

Result<Pack> make(const Session &session, const model::CaseId &id, const Request &request)
{
    constexpr qsizetype kLongest = 500;
    const QString asker = request.asker.trimmed();
    if (asker.isEmpty() || asker.size() > kLongest) {
        return Error{ErrorCode::InvalidInput, u"how the request came, in at most 500 characters"_s};
    }
    return session.vault.write(session.act(kVerb, id), [&](store::Tx &tx) -> Result<Pack> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        if (!file) {
            return file.error();
        }
        const model::Print line = lineOf(tx, session, id, request);
        const Gift gift = request.by == AskedBy::Person ? giftToHer(tx, session, *file) : giftToHim();
        tx.create(line);
        audit::noteIn(tx, session, {audit::kGiven, id, line.profile, {}});
        return packOf(session, *file, request, gift, line);
    });
}

void noteNotGiven(const Session &session, const model::CaseId &id, int number)
{
    // A disk that refused the files may refuse this too: whoever asked was told.
    static_cast<void>(audit::note(session, {audit::kNotGiven, id, QString::number(number), {}}));
}

} // namespace relais::work::accesspack
