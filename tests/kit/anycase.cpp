// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/scopereferee.h"

#include <random>

using namespace relais;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kOffices{u"SIAO 76"_s,           u"Département 76"_s, u"France Travail Le Havre"_s,
                           u"Habitat 76"_s,        u"CPAM de Rouen"_s,  u"Commissariat d’Eu"_s,
                           u"École Jean-Moulin"_s, u"CIDFF 76"_s,       u"Association Le Pas"_s,
                           u"Banque postale"_s,    u"MSA Normandie"_s};
const QStringList kCodes{u"LOG-01"_s, u"LOG-10"_s, u"FIN-01"_s, u"FIN-03"_s, u"FIN-09"_s, u"SEC-06"_s,
                         u"ENF-03"_s, u"EMP-04"_s, u"SAN-05"_s, u"ADM-01"_s, u"JUR-01"_s};
const QStringList kScope{u"SEC"_s, u"LOG"_s, u"FIN"_s,    u"JUR"_s,    u"ENF"_s,    u"EMP"_s,
                         u"SAN"_s, u"ADM"_s, u"FIN-03"_s, u"LOG-01"_s, u"SAN-05"_s, u"FIN-01"_s};
const QStringList kPlainTexts{u"Dossier complet."_s, u"Demande reçue."_s, u"Pièces manquantes."_s};
const QStringList kTellingTexts{u"Rappeler au 06 39 98 12 34."_s, u"Écrire à ada@exemple.fr"_s,
                                u"Voir Exemplaire demain."_s};

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) {}
    int below(int limit) { return static_cast<int>(m_source() % static_cast<quint64>(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString from(const QStringList &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    std::mt19937_64 m_source;
};

/// A value for each field, or none.
struct Filler {
    Dice &dice;
    QDate today;

    void operator()(const char *, QString &value)
    {
        value = dice.oneIn(4) ? QString() : u"mot%1"_s.arg(dice.below(1'000'000), 6, 10, QLatin1Char('0'));
    }
    void operator()(const char *, QDate &value)
    {
        value = dice.oneIn(4) ? QDate() : today.addDays(dice.below(120) - 60);
    }
    void operator()(const char *, QDateTime &value)
    {
        value = dice.oneIn(4) ? QDateTime() : QDateTime(today.addDays(-dice.below(60)), QTime(9, 0), Qt::UTC);
    }
    void operator()(const char *, std::optional<int> &value)
    {
        value = dice.oneIn(3) ? std::nullopt : std::optional(dice.below(9));
    }
    void operator()(const char *, int &value) { value = dice.below(9); }
    template<class Tag>
    void operator()(const char *, Id<Tag> &)
    {
    }
    template<class E>
    requires std::is_enum_v<E>
    void operator()(const char *, E &value)
    {
        constexpr auto &list = model::Words<E>::kList;
        value = list[static_cast<std::size_t>(dice.below(static_cast<int>(list.size())))].first;
    }
};

/// One case in the making.
class Maker
{
public:
    Maker(quint64 seed, QString owner, const QDate &today) : m_dice(seed), m_owner(std::move(owner)), m_today(today) {}

    AnyCase make()
    {
        m_any.entrusted.today = m_today;
        m_any.entrusted.subject.names.insert(u"exemplaire"_s);
        m_office = m_dice.from(kOffices);
        auto file = filled<model::Case>();
        auto person = filled<model::Person>();
        person.lastName = u"Exemplaire"_s;
        file.id = id<model::CaseId>();
        person.id = id<model::PersonId>();
        file.person = person.id;
        file.status = m_dice.oneIn(5) ? model::CaseStatus::Exited : model::CaseStatus::Active;
        m_any.entrusted.shared.file = file;
        keep(file);
        keep(person);
        measures();
        consents();
        orientation();
        many<model::Child>(3);
        contacts();
        notes();
        others();
        m_any.dangerous = QSet<QString>(kTellingTexts.cbegin(), kTellingTexts.cend());
        m_any.entrusted.to =
            model::recipientOf(model::shareRules(), m_any.entrusted.orientation, m_any.entrusted.shared.consents);
        return std::move(m_any);
    }

private:
    template<class Record>
    Record filled()
    {
        Record record;
        Filler filler{m_dice, m_today};
        describe(filler, record);
        return record;
    }
    template<class RecordId>
    RecordId id()
    {
        const QString owner = m_dice.oneIn(9) && m_mayBeForeign ? u"ZZZZZZZ9"_s : m_owner;
        return RecordId(owner + u"-%1"_s.arg(m_dice.below(1'000'000'000), 9, 10, QLatin1Char('0')) +
                        u"%1"_s.arg(++m_count, 7, 10, QLatin1Char('0')));
    }
    template<class Record>
    void keep(const Record &record)
    {
        model::KeptRecord kept{model::TypeOf<Record>::kType, record.id.text(), model::fieldsOf(record)};
        if (m_dice.oneIn(6)) {
            m_any.entrusted.known.insert(kept.id);
        }
        m_any.records << kept;
    }
    template<class Record>
    Record place(Record record)
    {
        m_mayBeForeign = true;
        record.id = id<decltype(record.id)>();
        m_mayBeForeign = false;
        record.caseId = m_any.entrusted.shared.file.id;
        return record;
    }
    template<class Record>
    void many(int limit)
    {
        for (int i = m_dice.below(limit); i > 0; --i) {
            keep(place(filled<Record>()));
        }
    }
    QString nameOf(const QString &office)
    {
        return m_dice.oneIn(4) ? office.toUpper() : m_dice.oneIn(6) ? m_dice.from(kOffices) : office;
    }
    void measures()
    {
        QStringList codes = kCodes;
        for (int i = 2 + m_dice.below(5); i > 0; --i) {
            auto measure = place(filled<model::Measure>());
            measure.code = codes.takeAt(m_dice.below(static_cast<int>(codes.size())));
            measure.partner = m_dice.oneIn(2) ? nameOf(m_office) : m_dice.oneIn(8) ? u"Refuge"_s : QString();
            m_any.entrusted.shared.measures << measure;
            keep(measure);
        }
    }
    void consents()
    {
        QStringList roles;
        for (const model::PartnerRole &role : model::shareRules().roles()) {
            roles << role.code;
        }
        for (int i = m_dice.below(4); i > 0; --i) {
            auto consent = place(filled<model::Consent>());
            consent.office = nameOf(m_office);
            consent.role = m_dice.oneIn(4)   ? m_dice.from(roles)
                           : m_dice.oneIn(4) ? model::kCoordinatorRole
                                             : model::shareRules().roleNamed(m_office);
            QStringList scope;
            for (int n = 1 + m_dice.below(5); n > 0; --n) {
                scope << m_dice.from(kScope);
            }
            consent.scope = scope.join(m_dice.oneIn(3) ? u" , "_s : u","_s);
            consent.givenOn = m_today.addDays(m_dice.oneIn(8) ? m_dice.below(3) : -m_dice.below(60));
            consent.until = m_today.addDays(m_dice.oneIn(4) ? -m_dice.below(3) : m_dice.below(60));
            consent.withdrawnOn = m_dice.oneIn(5) ? m_today.addDays(m_dice.below(9) - 4) : QDate();
            m_any.entrusted.shared.consents << consent;
            keep(consent);
        }
    }
    void orientation()
    {
        for (int i = m_dice.below(2); i >= 0; --i) { // the last is the one in question, another goes elsewhere
            model::Orientation orientation = filled<model::Orientation>();
            orientation.id = id<model::OrientationId>();
            orientation.caseId = m_any.entrusted.shared.file.id;
            orientation.office = i == 0 ? u"A1B2C3D4"_s : u"E5F6G7H8"_s;
            orientation.kind = m_dice.oneIn(4) ? orientation.kind : model::OrientationKind::Measures;
            orientation.officeName = i == 0 ? m_office : m_dice.from(kOffices);
            QStringList codes;
            for (const model::Measure &measure : std::as_const(m_any.entrusted.shared.measures)) {
                if (m_dice.oneIn(2)) {
                    codes << measure.code;
                }
            }
            codes << (codes.isEmpty() || m_dice.oneIn(6) ? QStringList{m_dice.from(kCodes)} : QStringList());
            orientation.measures = codes.join(u',');
            orientation.recalledAt = m_dice.oneIn(10) ? orientation.recalledAt : QDateTime();
            orientation.basis =
                m_dice.oneIn(3)
                    ? m_dice.from({u"emergency"_s, u"prosecutor"_s, u"child"_s, u"shared_secrecy"_s, u"toto"_s})
                    : QString();
            m_any.entrusted.orientation = orientation;
            keep(orientation);
        }
    }
    void contacts()
    {
        for (int i = m_dice.below(4); i > 0; --i) {
            auto contact = place(filled<model::Contact>());
            contact.safe = m_dice.oneIn(3) ? contact.safe : model::Answer::Yes;
            if (contact.channel == model::Channel::Letter && contact.addressKind == model::AddressKind::Shelter) {
                contact.value = kShelter;
            }
            keep(contact);
            if (m_dice.oneIn(8)) {
                const QString id = contact.id.text();
                m_any.entrusted.disputed.insert(m_dice.oneIn(2) ? id : QString(id + u" hours"_s));
            }
        }
    }
    void notes()
    {
        for (int i = m_dice.below(4); i > 0; --i) {
            auto note = place(filled<model::Note>());
            note.kind = m_dice.oneIn(3) ? note.kind : model::NoteKind::Fact;
            note.text = m_dice.from(m_dice.oneIn(3) ? kTellingTexts : kPlainTexts);
            keep(note);
        }
    }
    void others()
    {
        auto sealed = place(filled<model::Sealed>());
        sealed.box = kShelter;
        keep(sealed);
        many<model::Author>(2);
        many<model::Exclusion>(2);
        many<model::Event>(2);
        many<model::DangerPass>(3);
        many<model::Leftover>(2);
        many<model::Document>(2);
        many<model::Print>(2);
    }

    Dice m_dice;
    QString m_owner;
    QDate m_today;
    QString m_office;
    AnyCase m_any;
    int m_count = 0;
    bool m_mayBeForeign = false;
};

} // namespace

AnyCase anyCase(quint64 seed, const QString &owner, const QDate &today)
{
    return Maker(seed, owner, today).make();
}

void typeWaysIntoTexts(QList<model::KeptRecord> &records, quint64 seed)
{
    static const QStringList kTexts{u"accommodation"_s, u"children_remark"_s, u"needs"_s, u"school"_s,
                                    u"remark"_s,        u"caller_identity"_s, u"hours"_s, u"language"_s};
    QStringList ways;
    for (const model::KeptRecord &record : std::as_const(records)) {
        const QString way = record.fields.value(u"value"_s).toString();
        if (record.type == model::RecordType::Contact && !way.isEmpty() && way != kShelter) {
            ways << way;
        }
    }
    Dice dice(seed);
    for (model::KeptRecord &record : records) {
        for (const QString &field : kTexts) {
            if (!ways.isEmpty() && record.fields.contains(field) && dice.oneIn(3)) {
                record.fields[field] = QString(u"sinon "_s + dice.from(ways));
            }
        }
    }
}
