// SPDX-License-Identifier: GPL-3.0-or-later
// Every way out of the core, over channels that must never be used and that somebody typed into every free text.
#include "core/work/unsafeways.h"

#include "core/base/text.h"
#include "core/work/accesspack.h"
#include "core/work/calendar.h"
#include "core/work/cases.h"
#include "core/work/consentproof.h"
#include "core/work/contacts.h"
#include "core/work/daysheet.h"
#include "core/work/erasure.h"
#include "core/work/liaison.h"
#include "core/work/notes.h"
#include "core/work/noticespaper.h"
#include "core/work/sealed.h"
#include "core/work/summary.h"
#include "tests/kit/coordinationconsent.h"
#include "tests/kit/sourcepath.h"
#include "tests/work/scopes.h"
#include "tests/work/ways.h"

#include <QDir>
#include <QRegularExpression>

namespace {

using model::Answer;
using model::Channel;

const QString kAddress = u"14 rue des Noisetiers, 76000 Rouen"_s;
/// The three ways, as somebody writes them in a hurry.
const QString kNamed = u"voir 06/39/98.55 66, ZIBELINE@exemple.fr ou 14,  Rue des Noisetiers, le soir"_s;
const QString kBureau = u"Bureau 06 39 98 55 66"_s;
const QString kCoordinator = u"MSA Normandie"_s;

/// What of three unsafe channels must not leave, in whatever way it is written.
bool tellsUnsafe(const QString &text)
{
    return digitsOf(text).contains(u"639985566"_s) || text.contains(u"noisetiers"_s, Qt::CaseInsensitive) ||
           text.contains(u"zibeline"_s, Qt::CaseInsensitive);
}

QString textOf(const model::Paper &paper)
{
    return paper.html + paper.title + paper.headLeft + paper.headRight + paper.footNote;
}
QString textOf(const Result<model::Paper> &paper)
{
    REQUIRE_OK(paper);
    return textOf(*paper);
}
QString textOf(const Result<work::liaison::Sheet> &sheet)
{
    REQUIRE_OK(sheet);
    return textOf(sheet->paper) + sheet->fileName + sheet->leftOut.join(u' ');
}
QString textOf(const Result<work::summary::Summary> &page)
{
    REQUIRE_OK(page);
    CHECK(page->paper.html.contains(u"le soir"_s)); // the facts are there
    return textOf(page->paper) + page->fileName + page->leftOut.join(u' ');
}

template<class Record>
Record made(TempVault &vault, const model::CaseId &id)
{
    Record record;
    record.id = decltype(record.id)::create(vault.vault().office());
    record.caseId = id;
    return record;
}

/// A case whose free texts all name three ways that are not safe; other records call two of them safe.
class Told : public EntrustedCase
{
public:
    Told()
    {
        for (const auto safe : {Answer::No, Answer::Yes}) {
            addWay(*this, id, Channel::Phone, u"06 39 98 55 66"_s, safe);
            addWay(*this, id, Channel::Letter, kAddress, safe);
        }
        addWay(*this, id, Channel::Mail, u"zibeline@exemple.fr"_s, Answer::No);
        acceptCoordination(*this, id, kCoordinator);
        work::consents::Given given;
        given.office = kBureau;
        given.role = u"siao"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = model::ConsentMode::Written;
        given.wording = kNamed;
        given.until = session().today().addDays(30);
        const auto accepted = work::consents::give(session(), id, given);
        REQUIRE_OK(accepted);
        proof = *accepted;
        REQUIRE_OK(work::notes::add(session(), id, model::NoteKind::Words, kNamed));
        REQUIRE_OK(work::notes::add(session(), id, model::NoteKind::Fact, kNamed));
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) { return write(tx); }));
        clock().advance(1000);
        orient();
        const auto paper = work::orientations::orientOnPaper(session(), id, kBureau, u"siao"_s, {u"LOG-04"_s}, {});
        REQUIRE_OK(paper);
        sheet = *paper;
        clock().advance(1000);
    }

    model::ConsentId proof;
    model::OrientationId sheet;

private:
    Result<void> write(store::Tx &tx)
    {
        for (const char *field : {"children_remark", "accommodation", "commune", "cover_ground", "detector",
                                  "detector_contact", "referent", "exit_remark"}) {
            tx.set(RecordType::Case, id.text(), QLatin1String(field), kNamed);
        }
        tx.set(RecordType::Case, id.text(), u"cohabiting"_s, model::word(Answer::No));
        const auto contact = store::recordsOf<model::Contact>(tx, id).first();
        for (const char *field : {"hours", "caller_identity", "code_word", "read_by"}) {
            tx.set(RecordType::Contact, contact.id.text(), QLatin1String(field), kNamed);
        }
        for (const auto &measure : store::recordsOf<model::Measure>(tx, id)) {
            const bool isEntrusted = measure.code == u"LOG-01"_s || measure.code == u"LOG-04"_s;
            tx.set(RecordType::Measure, measure.id.text(), u"remark"_s, kNamed);
            tx.set(RecordType::Measure, measure.id.text(), u"proof"_s, kNamed);
            tx.set(RecordType::Measure, measure.id.text(), u"partner"_s, isEntrusted ? QString() : kNamed);
        }
        auto child = made<model::Child>(*this, id);
        child.firstName = u"Ilan"_s;
        child.school = kNamed;
        tx.create(child);
        auto event = made<model::Event>(*this, id);
        event.code = u"CASE.contacted"_s;
        event.at = clock().now();
        event.remark = kNamed;
        tx.create(event);
        auto pass = made<model::DangerPass>(*this, id);
        pass.at = clock().now();
        pass.reason = kNamed;
        tx.create(pass);
        auto leftover = made<model::Leftover>(*this, id);
        leftover.column = u"Tél."_s;
        leftover.text = kNamed;
        tx.create(leftover);
        return {};
    }
};

using Outlets = QMap<QString, std::function<QString()>>;

Outlets papersOf(Told &told)
{
    work::Session &session = told.session();
    const model::CaseId &id = told.id;
    const auto request = [](work::summary::Extent extent) {
        return work::summary::Request{extent, u"Mme Roux "_s + kBureau, kNamed, {}};
    };
    return {
        {u"consentproof.h printProof"_s,
         [&] { return textOf(work::consents::printProof(session, told.proof, work::consents::PaperSafe::Yes)); }},
        {u"contacts.h printLabel"_s,
         [&] {
             QString labels;
             const auto detail = work::loadCase(session, id);
             REQUIRE_OK(detail);
             for (const model::Contact &contact : detail->contacts) {
                 const auto label = work::contacts::printLabel(session, id, contact.id);
                 labels += label ? textOf(*label) : QString();
             }
             return labels;
         }},
        {u"daysheet.h preview"_s, [&] { return textOf(work::daysheet::preview(session)); }},
        {u"daysheet.h print"_s, [&] { return textOf(work::daysheet::print(session)); }},
        {u"liaison.h preview"_s, [&] { return textOf(work::liaison::preview(session, told.sheet)); }},
        {u"liaison.h print"_s, [&] { return textOf(work::liaison::print(session, told.sheet)); }},
        {u"noticespaper.h previewCase"_s, [&] { return textOf(work::notices::previewCase(session, id)); }},
        {u"noticespaper.h printCase"_s, [&] { return textOf(work::notices::printCase(session, id)); }},
        {u"noticespaper.h previewReport"_s, [&] { return textOf(work::notices::previewReport(session)); }},
        {u"noticespaper.h printReport"_s, [&] { return textOf(work::notices::printReport(session)); }},
        {u"summary.h preview"_s,
         [&, request] { return textOf(work::summary::preview(session, id, request(work::summary::Extent::OnePage))); }},
        {u"summary.h print"_s,
         [&, request] { return textOf(work::summary::print(session, id, request(work::summary::Extent::Complete))); }},
    };
}

Outlets filesOf(Told &told)
{
    return {
        {u"accesspack.h make"_s,
         [&] {
             QString texts;
             for (const auto by : {work::accesspack::AskedBy::Person, work::accesspack::AskedBy::OtherParent}) {
                 const auto pack = work::accesspack::make(told.session(), told.id, {by, kNamed});
                 REQUIRE_OK(pack);
                 texts += textOf(pack->paper) + pack->fileName + QString::fromUtf8(pack->json);
             }
             return texts;
         }},
        {u"calendar.h exportCalendar"_s,
         [&] { return QString::fromUtf8(work::exportCalendar(told.session(), 60).value_or(QByteArray())); }},
        {u"sharedscope.h fieldsFor"_s,
         [&] {
             auto orientation = made<model::Orientation>(told, told.id);
             orientation.kind = model::OrientationKind::Coordination;
             orientation.officeName = kCoordinator;
             const auto fields = scope::fieldsFor(told.session(), orientation);
             REQUIRE_OK(fields);
             CHECK(whyOf(*fields, u"event.code"_s) == u"consent"_s);
             QString texts;
             for (const scope::ScopedField &field : *fields) {
                 texts += field.answer.isYes() ? field.value.toString() + u'\n' : QString();
             }
             return texts;
         }},
        {u"sharedscope.h towards"_s,
         [&] {
             QString lines;
             for (const journal::Operation &operation : towards(told).operations) {
                 lines += QString::fromUtf8(operation.line) + u'\n';
             }
             CHECK(lines.contains(told.id.text()));
             return lines;
         }},
    };
}

/// "summary.h print": every function of the core that answers a paper, bytes or fields.
QStringList declared()
{
    static const QRegularExpression kDeclaration(
        u"^(?:\\[\\[nodiscard\\]\\] "
        u")?(?:Result<)?(?:model::Paper|Summary|Pack|Sheet|QByteArray|Scope|QList<ScopedField>"
        "|exchange::Written)>? (\\w+)\\("_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    const QDir folder(sourcePath(u"/core/work"_s));
    for (const QString &name : folder.entryList({u"*.h"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto each = kDeclaration.globalMatch(text); each.hasNext();) {
            found << name + u' ' + each.next().captured(1);
        }
    }
    found.sort();
    return found;
}

/// They are no way out by themselves: parts of another, what never held a text of a case (counts are named by known
/// codes), a document as it is kept.
const QStringList kApart{
    u"arriveddocuments.h bytesOf"_s, u"calendar.h calendarText"_s, u"calendar.h foldedLine"_s,
    u"columnmap.h toJson"_s,         u"digest.h contentDigest"_s,  u"documents.h bytesOf"_s,
    u"documents.h piece"_s,          u"inbox.h heldCopy"_s,        u"outbox.h write"_s,
    u"statistics.h csv"_s,           u"templates.h bytesOf"_s,
};

} // namespace

TEST_CASE("a channel marked as not safe stands on no paper, in no file and in no bundle, whoever wrote it into a text",
          "[work][contacts][ways]")
{
    Told told;
    const auto other = told.addCase(u"Autre"_s, u"Eve"_s);
    REQUIRE_OK(work::cases::close(told.session(), other, model::ExitReason::Other, u"fin"_s));
    REQUIRE_OK(work::erasure::erase(told.session(), other, u"double, voir 06/39/98/55/66"_s));
    const auto walk = [](const Outlets &outlets) {
        for (auto outlet = outlets.cbegin(); outlet != outlets.cend(); ++outlet) {
            INFO(outlet.key().toStdString());
            const QString text = outlet.value()();
            INFO(text.toStdString());
            CHECK_FALSE(tellsUnsafe(text));
        }
    };
    const Outlets papers = papersOf(told);
    const Outlets files = filesOf(told);
    walk(papers);
    walk(files);
    REQUIRE_OK(work::consents::withdrawFrom(told.session(), told.id, kBureau, {}, kNamed));
    const QString report = textOf(work::notices::previewReport(told.session()));
    CHECK(report.contains(u"Bureau"_s)); // which is to be told, and named there
    CHECK_FALSE(tellsUnsafe(report));

    QStringList known = papers.keys() + files.keys() + kApart;
    known.sort();
    CHECK(known == declared());
}

TEST_CASE("a sealed address stands on no paper, in no file and in no bundle, even while it is open",
          "[work][sealed][ways]")
{
    Told told;
    told.session().keeper = std::make_shared<work::sealed::Keeper>(SecretBytes::random(32));
    const auto sealed = work::sealed::seal(told.session(), told.id, model::SealedKind::ShelterAddress,
                                           SecretBytes::fromPassphrase(u"9 impasse des Sorbiers"_s));
    REQUIRE_OK(sealed);
    REQUIRE_OK(work::sealed::open(told.session(), *sealed, u"appel de la structure"_s));
    REQUIRE(told.session().keeper->value(*sealed, told.clock().now()) != nullptr);
    for (const Outlets &outlets : {papersOf(told), filesOf(told)}) {
        for (auto outlet = outlets.cbegin(); outlet != outlets.cend(); ++outlet) {
            INFO(outlet.key().toStdString());
            CHECK_FALSE(outlet.value()().contains(u"Sorbiers"_s, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("no label is printed for a safe address that another record says is not", "[work][contacts][ways]")
{
    EntrustedCase vault;
    model::Case file;
    file.id = vault.id;
    vault.set(file, "cohabiting", u"no"_s);
    const auto letter = addWay(vault, vault.id, Channel::Letter, kAddress, Answer::Yes);
    REQUIRE_OK(work::contacts::printLabel(vault.session(), vault.id, letter.id));
    addWay(vault, vault.id, Channel::Letter, u"14 RUE DES NOISETIERS"_s, Answer::No);
    CHECK(work::contacts::printLabel(vault.session(), vault.id, letter.id).error().code == ErrorCode::Refused);
}

TEST_CASE("a way that is not safe is found in whatever way it is written, and the rest of the text stays",
          "[work][contacts][ways]")
{
    using Row = std::tuple<Channel, const char *, const char *>;
    const auto [channel, marked, written] = GENERATE(table<Channel, const char *, const char *>({
        Row{Channel::Phone, "06 39 98 55 66", "+33 (0)6 39 98 55 66"},
        Row{Channel::Phone, "06 39 98 55 66", "06-39-98.55/66"},
        Row{Channel::Phone, "06 39 98 55 66, le soir 2 sonneries", "0639985566"},
        Row{Channel::Phone, "06 39 98 55 66 ou 06 39 98 55 77", "06 39 98 55 66"},
        Row{Channel::Mail, "zibeline@exemple.fr", "Zibeline@exemple.fr"},
        Row{Channel::Letter, "14 rue des Noisetiers\n76000 Rouen", "14 RUE DES NOISETIERS"},
        Row{Channel::Letter, "14 rue des Noisetiers, 76000 Rouen", "14 rue des Noisetiers"},
        Row{Channel::Letter, "14 rue des Noisetiers 76000 Rouen", "14, rue  des Noisetiers"},
        Row{Channel::Letter, "14, rue des Noisetiers, 76000 Rouen", "14 rue des Noisetiers"},
        Row{Channel::Letter, "76000 Rouen, 14 rue des Noisetiers", "14 rue des Noisetiers"},
        Row{Channel::Letter, "Chez Mme Roux, 14 rue des Noisetiers, 76000 Rouen", "14 rue des Noisetiers"},
        Row{Channel::Letter, "Chez Mme Roux\n14 rue des Noisetiers\n76000 Rouen", "14 rue des Noisetiers"},
        Row{Channel::Letter, "14 rue des Noisetiers, 76000 Rouen", "14 rue des noisetiers"},
    }));
    CAPTURE(marked, written);
    EntrustedCase vault;
    addWay(vault, vault.id, channel, QString::fromUtf8(marked), Answer::No);
    const QString text = u"Joindre : "_s + QString::fromUtf8(written) + u", demander Ada."_s;
    CHECK_FALSE(work::mayCopy(vault.session(), text));
    const auto left = vault.vault().read([&](const store::Reader &reader) -> Result<QString> {
        return work::UnsafeWays(reader, vault.id).takenOut(text);
    });
    REQUIRE_OK(left);
    INFO(left->toStdString());
    CHECK_FALSE(tellsUnsafe(*left));
    CHECK(left->contains(u"demander Ada"_s));
    CHECK(work::mayCopy(vault.session(), u"Rouen, 76000 Rouen, 14 rue des Lilas, 76-2026-00001, 06 39 98 55 67"_s));
}

TEST_CASE("an address is found without its accents; its whole text goes then", "[work][contacts][ways]")
{
    EntrustedCase vault;
    addWay(vault, vault.id, Channel::Letter, u"2 allée de l’Écluse, 76000 Rouen"_s, Answer::No);
    const auto left = vault.vault().read([&](const store::Reader &reader) -> Result<QString> {
        return work::UnsafeWays(reader, vault.id).takenOut(u"Elle dort 2 ALLEE DE L'ECLUSE"_s);
    });
    REQUIRE_OK(left);
    CHECK_FALSE(left->contains(u"ECLUSE"_s));
    CHECK_FALSE(work::mayCopy(vault.session(), u"2 allee de l ecluse"_s));
}
