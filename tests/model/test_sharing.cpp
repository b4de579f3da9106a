// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/model/placefields.h"
#include "core/model/record.h"
#include "core/model/sharing.h"
#include "core/model/shipped.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QRegularExpression>

#include <rapidcheck.h>

using namespace relais;
using namespace relais::model;

namespace {

const QDate kToday(2026, 11, 24);

/// Lines of tests/data/consent/may.tsv; « - » is nothing.
QList<QStringList> lines()
{
    QFile file(sourcePath(u"/tests/data/consent/may.tsv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> all;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    for (const QString &row : rows) {
        QStringList cells = row.split(u'\t');
        REQUIRE(cells.size() == 8);
        cells.replaceInStrings(QRegularExpression(u"^-$"_s), QString());
        all << cells;
    }
    return all;
}

Consent consentFor(const QString &role, const QString &scope)
{
    Consent consent;
    consent.id = ConsentId(u"CON-1"_s);
    consent.office = u"Bureau d’Eu"_s;
    consent.role = role;
    consent.scope = scope;
    consent.mode = ConsentMode::Oral;
    consent.givenOn = kToday.addMonths(-1);
    consent.until = kToday.addMonths(6);
    return consent;
}

/// The consents of a line by the word of its state.
QList<Consent> consentsOf(const QString &state, Consent consent, Case &file)
{
    if (state == u"none"_s) {
        return {};
    }
    QList<Consent> all;
    if (state == u"ended"_s) {
        consent.until = kToday.addDays(-10);
    } else if (state == u"ended_yesterday"_s) {
        consent.until = kToday.addDays(-1);
    } else if (state == u"last_day"_s) {
        consent.until = kToday;
    } else if (state == u"no_end"_s) {
        consent.until = {};
    } else if (state == u"tomorrow"_s) {
        consent.givenOn = kToday.addDays(1);
    } else if (state == u"withdrawn"_s) {
        consent.withdrawnOn = kToday;
    } else if (state == u"withdrawn_tomorrow"_s) {
        consent.withdrawnOn = kToday.addDays(1);
    } else if (state == u"until_closed"_s || state == u"case_closed"_s) {
        consent.ends = ConsentEnd::CaseClosed;
        consent.until = {};
        file.status = state == u"case_closed"_s ? CaseStatus::Exited : CaseStatus::Active;
        file.exitOn = state == u"case_closed"_s ? kToday : QDate();
    } else if (state == u"other_office"_s) {
        consent.office = u"Bureau de Dieppe"_s;
    } else if (state == u"other_role"_s) {
        consent.role = u"other"_s;
    } else if (state == u"again"_s) {
        all << consent;
        all.first().withdrawnOn = kToday.addDays(-5);
    } else {
        REQUIRE(state == u"valid"_s);
    }
    return all << consent;
}

/// "LOG-01", "LOG-01=obtained", "LOG-01@Refuge"
QList<Measure> measuresOf(const QString &text)
{
    QList<Measure> measures;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        Measure measure;
        measure.code = one.left(6);
        measure.status = MeasureStatus::ToDo;
        if (one.size() > 6 && one[6] == u'=') {
            measure.status = fromWord<MeasureStatus>(one.mid(7)).value();
        } else if (one.size() > 6) {
            measure.partner = one.mid(7);
        }
        measures << measure;
    }
    return measures;
}

QStringList roleCodes()
{
    QStringList codes;
    for (const PartnerRole &role : shareRules().roles()) {
        codes << role.code;
    }
    return codes;
}

QStringList allFields()
{
    QStringList fields{u"measure.LOG-01"_s, u"measure.FIN-03"_s};
    for (const FieldGroup &group : shareRules().groups()) {
        fields << group.code << group.fields;
    }
    return fields;
}

QStringList basisCodes()
{
    QStringList codes{QString()};
    for (const LegalBasis &basis : shareRules().bases()) {
        codes << basis.code;
    }
    return codes;
}

const QString kEverything = u"SEC,LOG,FIN,JUR,ENF,EMP,SAN,ADM,FIN-03"_s;

template<class T>
T pick(const QList<T> &list)
{
    return list[*rc::gen::inRange(0, static_cast<int>(list.size()))];
}

Consent anyConsent(const QString &role)
{
    Consent consent = consentFor(role, pick(QStringList{u"FIN"_s, u"LOG,SEC"_s, u"FIN-03"_s, kEverything}));
    consent.givenOn = kToday.addDays(*rc::gen::inRange(-60, 10));
    consent.until = kToday.addDays(*rc::gen::inRange(-30, 60));
    consent.ends = *rc::gen::element(ConsentEnd::OnDay, ConsentEnd::CaseClosed);
    if (*rc::gen::inRange(0, 3) == 0) {
        consent.withdrawnOn = kToday.addDays(*rc::gen::inRange(-20, 20));
    }
    return consent;
}

} // namespace

TEST_CASE("what may go to whom is what the table of the domain says, line by line", "[model][consent]")
{
    const QList<QStringList> all = lines();
    REQUIRE(all.size() >= 120);
    for (const QStringList &line : all) {
        Case file;
        file.status = CaseStatus::Active;
        const SharedCase shared{file, measuresOf(line[4]), {}};
        SharedCase asked = shared;
        asked.consents = consentsOf(line[3], consentFor(line[1], line[2]), asked.file);
        const ShareAnswer answer = mayShare(shareRules(), asked, line[0], {u"BUREAU D'EU"_s, line[1]}, kToday, line[5]);
        INFO(line.join(u" | "_s).toStdString());
        CHECK(word(answer.reason) == line[6]);
        CHECK(answer.isYes() == (line[6] == u"consent"_s || line[6] == u"legal_basis"_s));
    }
}

TEST_CASE("a working note leaves for no office, with no consent and by no law", "[model][consent][security]")
{
    for (const QString &role : roleCodes()) {
        for (const QString &basis : basisCodes()) {
            for (const QString &field : {u"note.working"_s, u"note.call"_s, u"note.words"_s, u"contact.code_word"_s}) {
                const SharedCase shared{{}, measuresOf(u"LOG-01,SEC-06"_s), {consentFor(role, kEverything)}};
                const ShareAnswer answer =
                    mayShare(shareRules(), shared, field, {u"Bureau d'Eu"_s, role}, kToday, basis);
                INFO(field.toStdString() << " " << role.toStdString() << " " << basis.toStdString());
                CHECK(answer.reason == ShareReason::NeverLeaves);
            }
        }
    }
}

TEST_CASE("adding a withdrawal never turns a no into a yes", "[model][consent]")
{
    CHECK(rc::check([] {
        const QString role = pick(roleCodes());
        SharedCase shared{{}, measuresOf(u"LOG-01,FIN-01,FIN-04,SEC-06"_s), {}};
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            shared.consents << anyConsent(role);
        }
        const QString field = pick(allFields());
        const QString basis = pick(basisCodes());
        const Recipient to{u"Bureau d'Eu"_s, role};
        const bool before = mayShare(shareRules(), shared, field, to, kToday, basis).isYes();
        if (!shared.consents.isEmpty()) {
            Consent &one = shared.consents[*rc::gen::inRange(0, static_cast<int>(shared.consents.size()))];
            const QDate day = kToday.addDays(*rc::gen::inRange(-30, 30));
            one.withdrawnOn = one.withdrawnOn.isValid() ? qMin(one.withdrawnOn, day) : day; // never put off
        }
        Consent withdrawn = anyConsent(role); // and one more that is over
        withdrawn.withdrawnOn = kToday.addDays(*rc::gen::inRange(-30, 1));
        shared.consents << withdrawn;
        const bool after = mayShare(shareRules(), shared, field, to, kToday, basis).isYes();
        RC_ASSERT(before || !after);
    }));
}

TEST_CASE("withdrawn is withdrawn, whatever day a clock shows", "[model][consent]")
{
    Case file;
    file.status = CaseStatus::Active;
    Consent consent = consentFor(u"siao"_s, u"LOG"_s);
    CHECK(stateOn(consent, file, kToday.addDays(-2)) == ConsentState::Valid);
    consent.withdrawnOn = kToday;
    for (const int days : {-2, -1, 0, 1}) {
        CHECK(stateOn(consent, file, kToday.addDays(days)) == ConsentState::Withdrawn);
    }
}

TEST_CASE("a consent that two posts wrote differently accepts what each of the values accepts", "[model][consent]")
{
    Case file;
    file.status = CaseStatus::Active;
    Consent consent = consentFor(u"siao"_s, u"LOG,SEC"_s);
    consent.disputed = {{u"scope"_s, {u"LOG,SEC"_s, u"FIN , LOG"_s}}};
    CHECK(scopeOf(consent) == QStringList{u"LOG"_s});
    CHECK(wholeScopeOf(consent) == QStringList{u"LOG"_s, u"SEC"_s, u"FIN"_s});
    CHECK(stateOn(consent, file, kToday) == ConsentState::Valid);
    consent.disputed = {{u"scope"_s, {u"LOG"_s, u"FIN"_s}}};
    CHECK_FALSE(
        mayShare(shareRules(), {file, {}, {consent}}, u"person.last_name"_s, {u"Bureau d'Eu"_s, u"siao"_s}, kToday)
            .isYes());
    consent.disputed = {{u"until"_s, {u"2027-05-24"_s, u"2026-11-20"_s}}};
    CHECK(lastDayOf(consent, file) == QDate(2026, 11, 20));
    CHECK(stateOn(consent, file, kToday) == ConsentState::Ended);
    consent.disputed = {{u"withdrawn_on"_s, {QVariant(), u"2026-11-20"_s}}};
    CHECK(stateOn(consent, file, kToday) == ConsentState::Withdrawn);
}

TEST_CASE("without a consent that stands and without a law nothing leaves", "[model][consent]")
{
    CHECK(rc::check([] {
        const QString role = pick(roleCodes());
        SharedCase shared{{}, measuresOf(u"LOG-01,FIN-01"_s), {anyConsent(role), anyConsent(role)}};
        for (Consent &consent : shared.consents) {
            consent.withdrawnOn = kToday;
        }
        RC_ASSERT(!mayShare(shareRules(), shared, pick(allFields()), {u"Bureau d'Eu"_s, role}, kToday).isYes());
    }));
}

TEST_CASE("each field of a case belongs to one group, or stays here unjudged", "[model][consent]")
{
    QStringList fields;
    for (const auto type : {RecordType::Case, RecordType::Person, RecordType::Child, RecordType::Author,
                            RecordType::Contact, RecordType::Exclusion, RecordType::Document, RecordType::DangerPass,
                            RecordType::Sealed, RecordType::Orientation, RecordType::Reply, RecordType::CaseLink}) {
        for (const QString &field : fieldsOfType(type)) {
            fields << word(type) + u'.' + field;
        }
    }
    for (const auto &[kind, name] : Words<NoteKind>::kList) {
        fields << u"note."_s + QString::fromLatin1(name);
    }
    fields << u"note.outcome"_s << u"note.contact"_s;
    for (const QString &field : fields) {
        const bool isLink = field.endsWith(u".case_id"_s);
        INFO(field.toStdString() << " has no group in resources/consent/projection.json");
        CHECK((isLink || shareRules().groupOf(field) != nullptr));
    }
    for (const QString &field : fieldsOfType(RecordType::Event)) { // some of an event leave, with the coordination
        fields << u"event."_s + field;
    }
    for (const QString &field : allFields()) { // and the table names nothing that does not exist
        const bool isGroup = !field.contains(u'.') || field.startsWith(u"measure."_s);
        INFO(field.toStdString());
        CHECK((isGroup || fields.contains(field)));
    }
}

TEST_CASE("the name of an office tells its kind", "[model][consent]")
{
    const auto [name, role] = GENERATE(table<const char *, const char *>({
        {"SIAO 76", "siao"},
        {"Le 115", "siao"},
        {"Département de la Seine-Maritime", "department"},
        {"Conseil départemental 95", "department"},
        {"France Travail Le Havre", "france_travail"},
        {"École Jean-Moulin", "school"},
        {"Gendarmerie d’Eu", "police"},
        {"CPAM de Rouen", "health"},
        {"MSA Haute-Normandie", "fund"},
        {"CIDFF 76", "justice"},
        {"Association Le Pas", "association"},
        {"Banque postale", "other"},
        {"Mascaret", "other"},
    }));
    CHECK(shareRules().roleNamed(QString::fromUtf8(name)) == QString::fromLatin1(role));
}

TEST_CASE("a table that would let a working note out is refused", "[model][consent][security]")
{
    const QByteArray bases = shippedBytes(u"consent/bases.json"_s);
    const QByteArray good = shippedBytes(u"consent/projection.json"_s);
    REQUIRE_OK(ShareRules::read(good, bases));
    const auto [from, to, says] = GENERATE(table<const char *, const char *, const char *>({
        {"[\"identity\", \"coordination\", \"safe_contact\", \"measure\"]", "[\"working_note\"]", "never leaves"},
        {"\"needs\", \"aid_claim\"", "\"needs\", \"aid_clam\"", "no group"},
        {"[\"case.needs\"]", "[\"case.danger\"]", "hold twice case.danger"},
        {"\"strands\": [\"EMP\"]", "\"strands\": [\"EMQ\"]", "no strand"},
        {"\"never\": [\"complaint\", \"health\"]", "\"never\": [\"identity\"]", "allowed as well"},
        {"\"code\": \"landlord\"", "\"code\": \"school\"", "given twice"},
        {"\"checked_on\"", "\"checkd_on\"", "checked_on"},
    }));
    QByteArray bad = good;
    const qsizetype at = bad.indexOf(from);
    REQUIRE(at >= 0);
    bad.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
    const auto read = ShareRules::read(bad, bases);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::DataDamaged);
    INFO(read.error().detail.toStdString());
    CHECK(read.error().detail.contains(QString::fromLatin1(says)));
}

TEST_CASE("each legal basis has its article, its limit and its source", "[model][consent]")
{
    CHECK(shareRules().bases().size() >= 5);
    for (const LegalBasis &basis : shareRules().bases()) {
        INFO(basis.code.toStdString());
        CHECK_FALSE(basis.article.isEmpty());
        CHECK_FALSE(basis.limitFr.isEmpty());
        CHECK_FALSE(basis.source.isEmpty());
        CHECK(basis.checkedOn.isValid());
    }
}

TEST_CASE("every field that may betray where she is stands among the places, and no other field of its record",
          "[model][placefields]")
{
    for (const QString &field :
         {u"case.commune"_s, u"case.accommodation"_s, u"case.department"_s, u"case.beneficiary_number"_s,
          u"case.children_remark"_s, u"child.school"_s, u"contact.address_kind"_s, u"case.cover_ground"_s}) {
        CAPTURE(field);
        CHECK(betraysPlace(field));
    }
    for (const QString &field : {u"case.reference"_s, u"case.status"_s, u"child.first_name"_s, u"person.last_name"_s}) {
        CAPTURE(field);
        CHECK_FALSE(betraysPlace(field));
    }
    for (const QString &measure : {u"LOG-01"_s, u"LOG-02"_s, u"SEC-14"_s, u"ADM-03"_s}) {
        CHECK(partnerBetraysPlace(measure));
    }
    CHECK_FALSE(partnerBetraysPlace(u"FIN-01"_s));
    Case file;
    CHECK_FALSE(holdsPlace(u"case"_s, file));
    file.accommodation = u"Foyer Prunier"_s;
    CHECK(holdsPlace(u"case"_s, file));
}
