// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/anynetwork.h"

#include "core/work/exclusions.h"

#include <QRegularExpression>

#include <array>

using namespace relais;
using model::RecordType;

namespace {

constexpr qint64 kDay = 86'400'000; // milliseconds

constexpr int kSigns = 6; // of a word behind its beginning, sixteen letters each
const QString kBeginning = u"zq"_s;

const QStringList kOffices{u"SIAO 76"_s,           u"Département 76"_s, u"France Travail Le Havre"_s,
                           u"Habitat 76"_s,        u"CPAM de Rouen"_s,  u"Commissariat d’Eu"_s,
                           u"École Jean-Moulin"_s, u"CIDFF 76"_s,       u"Association Le Pas"_s,
                           u"Banque postale"_s,    u"MSA Normandie"_s};
const QStringList kCodes{u"LOG-01"_s, u"LOG-10"_s, u"LOG-17"_s, u"FIN-01"_s, u"FIN-03"_s, u"FIN-09"_s, u"SEC-06"_s,
                         u"SEC-08"_s, u"ENF-03"_s, u"ENF-06"_s, u"EMP-04"_s, u"SAN-05"_s, u"ADM-01"_s, u"JUR-01"_s};
const QStringList kStrands{u"SEC"_s, u"LOG"_s, u"FIN"_s, u"JUR"_s, u"ENF"_s, u"EMP"_s, u"SAN"_s, u"ADM"_s};

/// What anyCase() writes into a text that no rule reads.
bool isFiller(const QString &text)
{
    return text.startsWith(u"mot"_s);
}

model::KeptRecord kept(const store::StoredRecord &stored, RecordType type)
{
    return {type, stored.id, stored.fields};
}

template<class Record>
model::KeptRecord kept(const Record &record)
{
    return {model::TypeOf<Record>::kType, record.id.text(), model::fieldsOf(record)};
}

} // namespace

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression kWord(kBeginning + u"[a-p]{%1}"_s.arg(kSigns));
    QSet<QString> words;
    for (auto each = kWord.globalMatch(text); each.hasNext();) {
        words.insert(each.next().captured());
    }
    return words;
}

AnyNetwork::AnyNetwork(quint64 seed) : m_source(seed)
{
    if (oneIn(3)) {
        m_colleague.emplace(m_temp, u"Anne Petit"_s, model::Role::Advisor);
    }
    const int unverified = below(static_cast<int>(kOffices.size()));
    for (int i = 0; i < kOffices.size(); ++i) {
        Peer peer{Partner(u"A%1B2C3D"_s.arg(i, 2, 10, QLatin1Char('0')), kOffices[i]), {}};
        const auto known = work::correspondents::import(seat(), peer.partner.file());
        REQUIRE_OK(known);
        peer.card = *known;
        if (i != unverified) {
            const auto card = work::correspondents::verify(seat(), known->id, peer.partner.digits(),
                                                           work::correspondents::Told::PostOfOffice);
            REQUIRE_OK(card);
            peer.card = *card;
        }
        m_peers.push_back(std::move(peer));
    }
}

QString AnyNetwork::newWord()
{
    QString word = kBeginning;
    quint32 rest = m_words++;
    for (int i = 0; i < kSigns; ++i, rest /= 16) {
        word += QChar(u'a' + static_cast<char16_t>(rest % 16));
    }
    return word;
}

void AnyNetwork::mark(model::KeptRecord &record)
{
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field->typeId() == QMetaType::QString && isFiller(field->toString())) {
            *field = newWord();
        }
    }
    if (record.type == RecordType::Note && record.fields.contains(u"text"_s)) {
        record.fields[u"text"_s] = QString(record.fields[u"text"_s].toString() + u' ' + newWord());
    } else if (record.type == RecordType::Person) {
        record.fields[u"last_name"_s] = QString(u"Exemplaire "_s + newWord());
        record.fields[u"birth_date"_s] = QDate(1960, 1, 1).addDays(m_words % 14'000).toString(Qt::ISODate);
    } else if (record.type == RecordType::Case) {
        record.fields[u"status"_s] = oneIn(12) ? u"exited"_s : u"active"_s;
    }
}

void AnyNetwork::addMeasures(AnyCase &any)
{
    QStringList present;
    for (const model::KeptRecord &record : std::as_const(any.records)) {
        if (record.type == RecordType::Measure) {
            present << record.fields.value(u"code"_s).toString();
        }
    }
    for (int i = 2 + below(3); i > 0; --i) {
        model::Measure measure;
        measure.id = model::MeasureId::create(m_temp.vault().office());
        measure.caseId = any.entrusted.shared.file.id;
        measure.code = from(kCodes);
        measure.status = oneIn(3) ? model::MeasureStatus::InProgress : model::MeasureStatus::ToDo;
        measure.remark = newWord();
        if (!present.contains(measure.code)) {
            present << measure.code;
            any.records << kept(measure);
        }
    }
}

QList<AnyShare> AnyNetwork::shareOut(const AnyCase &any)
{
    static const QStringList kBases = [] {
        QStringList codes;
        for (const model::LegalBasis &basis : model::shareRules().bases()) {
            codes << basis.code;
        }
        return codes;
    }();
    QList<AnyShare> shares;
    for (int i = 3 + below(3); i > 0; --i) {
        const auto &peer = m_peers[static_cast<std::size_t>(below(static_cast<int>(m_peers.size())))];
        const bool isThere = std::any_of(shares.cbegin(), shares.cend(),
                                         [&](const AnyShare &share) { return share.office == peer.card.name; });
        if (!isThere) {
            shares << AnyShare{
                peer.card.name, oneIn(4) ? QString() : peer.card.office, oneIn(4) ? from(kBases) : QString(), {}, {},
                false};
        }
    }
    for (const model::KeptRecord &record : any.records) {
        if (record.type == RecordType::Measure) {
            shares[below(static_cast<int>(shares.size()))].measures << record.fields.value(u"code"_s).toString();
        }
    }
    shares.removeIf([](const AnyShare &share) { return share.measures.isEmpty(); });
    return shares;
}

void AnyNetwork::addConsents(AnyCase &any, const AnyShare &share)
{
    const QDate today = seat().today();
    const QList<model::PartnerRole> &roles = model::shareRules().roles();
    for (int i = below(3) + (oneIn(6) ? 0 : 1); i > 0; --i) {
        model::Consent consent;
        consent.id = model::ConsentId::create(m_temp.vault().office());
        consent.caseId = any.entrusted.shared.file.id;
        consent.office = oneIn(8) ? from(kOffices) : oneIn(4) ? share.office.toUpper() : share.office;
        consent.role = oneIn(8) ? roles[below(static_cast<int>(roles.size()))].code
                                : model::shareRules().roleNamed(consent.office);
        QStringList scope{oneIn(5) ? from(kCodes) : from(kStrands)};
        for (const QString &code : share.measures) {
            scope << (oneIn(4) ? from(kStrands) : oneIn(3) ? code : code.left(3));
        }
        consent.scope = scope.join(oneIn(3) ? u" , "_s : u","_s);
        consent.mode = oneIn(2) ? model::ConsentMode::Oral : model::ConsentMode::Written;
        consent.wording = newWord();
        consent.collectedBy = newWord();
        consent.withdrawnBecause = oneIn(2) ? newWord() : QString();
        consent.givenOn = today.addDays(oneIn(10) ? below(30) : -below(60));
        consent.ends = oneIn(4) ? model::ConsentEnd::CaseClosed : model::ConsentEnd::OnDay;
        consent.until = oneIn(12) ? QDate() : today.addDays(oneIn(5) ? -below(3) : below(60));
        consent.withdrawnOn = oneIn(8) ? today.addDays(below(9) - 4) : QDate();
        any.records << kept(consent);
    }
}

AnyGesture AnyNetwork::draw(quint64 seed)
{
    const QString owner = m_temp.vault().office();
    AnyCase any = anyCase(seed, owner, seat().today());
    m_telling += any.dangerous;
    // The records of others no hand here can write; what is entrusted and accepted is drawn for each office below.
    any.records.removeIf([&](const model::KeptRecord &record) {
        return !record.id.startsWith(owner) || record.type == RecordType::Orientation ||
               record.type == RecordType::Consent;
    });
    for (model::KeptRecord &record : any.records) {
        mark(record);
    }
    typeWaysIntoTexts(any.records, seed);
    addMeasures(any);
    AnyGesture gesture{any.entrusted.shared.file.id, seed, shareOut(any)};
    for (const AnyShare &share : std::as_const(gesture.shares)) {
        addConsents(any, share);
    }
    const work::Session &session = seat();
    REQUIRE_OK(session.vault.write(session.act("case.edit", gesture.id), [&](store::Tx &tx) -> Result<void> {
        for (const model::KeptRecord &record : std::as_const(any.records)) {
            tx.create(record.type, record.id, record.fields);
        }
        return {};
    }));
    m_temp.clock().advance(10);
    return gesture;
}

void AnyNetwork::liveOneCase(store::Tx &tx, const AnyGesture &gesture)
{
    if (oneIn(10)) {
        tx.set(RecordType::Case, gesture.id.text(), u"status"_s, u"exited"_s);
        tx.set(RecordType::Case, gesture.id.text(), u"exit_on"_s, seat().today().toString(Qt::ISODate));
    }
    for (const auto &contact : store::recordsOf<model::Contact>(tx, gesture.id)) {
        if (oneIn(4)) {
            tx.set(RecordType::Contact, contact.id.text(), u"safe"_s, from({u"yes"_s, u"no"_s}));
        }
    }
    for (const auto &measure : store::recordsOf<model::Measure>(tx, gesture.id)) {
        if (oneIn(5)) {
            tx.set(RecordType::Measure, measure.id.text(), u"status"_s,
                   from({u"obtained"_s, u"not_applicable"_s, u"to_do"_s, u"in_progress"_s}));
        } else if (oneIn(20)) { // another took it up
            tx.set(RecordType::Measure, measure.id.text(), u"partner"_s, from(kOffices));
        }
    }
}

void AnyNetwork::live(QList<AnyGesture> &gestures)
{
    m_temp.clock().advance(kDay * (1 + below(25)));
    const work::Session &session = seat();
    REQUIRE_OK(session.vault.write(session.act("case.edit"), [&](store::Tx &tx) -> Result<void> {
        for (const AnyGesture &gesture : std::as_const(gestures)) {
            liveOneCase(tx, gesture);
        }
        return {};
    }));
    for (AnyGesture &gesture : gestures) {
        for (AnyShare &share : gesture.shares) {
            if (!share.isKeptApart && oneIn(20)) {
                const auto added = work::exclusions::add(session, gesture.id, model::ExclusionKind::Office,
                                                         share.office.toUpper(), newWord());
                REQUIRE_OK(added);
                share.isKeptApart = true;
            } else if (oneIn(12)) { // Refused where nothing is left to withdraw
                static_cast<void>(work::consents::withdrawFrom(session, gesture.id, share.office, {}, newWord()));
            }
        }
    }
}

AnyCase AnyNetwork::standing(const AnyGesture &gesture)
{
    AnyCase any;
    const auto read = m_temp.vault().read([&](const store::Reader &reader) -> Result<void> {
        model::SharedCase &shared = any.entrusted.shared;
        shared.file = store::recordById<model::Case>(reader, gesture.id).value();
        shared.measures = store::recordsOf<model::Measure>(reader, gesture.id);
        shared.consents = store::recordsOf<model::Consent>(reader, gesture.id);
        for (const auto &[type, name] : model::Words<RecordType>::kList) {
            const bool isOfCase = model::fieldsOfType(type).contains(u"case_id"_s);
            const QString column = isOfCase ? u"case_id"_s : u"id"_s;
            const QString value = type == RecordType::Person ? shared.file.person.text() : gesture.id.text();
            if (isOfCase || type == RecordType::Case || type == RecordType::Person) {
                for (const store::StoredRecord &stored : store::loadRecords(reader, type, column, value)) {
                    any.records << kept(stored, type);
                }
            }
        }
        return {};
    });
    REQUIRE_OK(read);
    any.entrusted.today = seat().today();
    for (const model::KeptRecord &record : std::as_const(any.records)) {
        const QString text = record.fields.value(u"text"_s).toString();
        if (std::any_of(m_telling.cbegin(), m_telling.cend(),
                        [&](const QString &one) { return text.startsWith(one); })) {
            any.dangerous.insert(text);
        }
    }
    return any;
}
