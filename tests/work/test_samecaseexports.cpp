// SPDX-License-Identifier: GPL-3.0-or-later
// Two linked cases stay two: whatever leaves of either, on paper, in a file or in a bundle, is the same to the byte
// before the link, while it stands and after it was taken back.
#include "core/work/accesspack.h"
#include "core/work/activation.h"
#include "core/work/liaison.h"
#include "core/work/notes.h"
#include "core/work/outbox.h"
#include "core/work/samecase.h"
#include "core/work/summary.h"
#include "tests/work/partners.h"
#include "tests/work/vaultcopy.h"

using namespace relais;
namespace accesspack = work::accesspack;
namespace activation = work::activation;
namespace samecase = work::samecase;
namespace summary = work::summary;

namespace {

/// Two cases of one woman, each with a child, notes and consents; of each, one measure has gone as a bundle, one as a
/// sheet, and one may go.
class TwoCases : public EntrustedCase
{
public:
    TwoCases() : other(addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s)), legal(u"B1C2D3E4"_s, u"CIDFF 76"_s)
    {
        legalCard = verifiedCard(*this, legal);
        const model::CaseId first = id;
        for (const model::CaseId &one : {first, other}) {
            id = one;
            fill(one == first ? u"Élise"_s : u"Élisée"_s);
        }
        id = first;
    }

    model::CaseId other;
    QHash<model::CaseId, model::OrientationId> sheets;
    Partner legal;
    model::Card legalCard;

private:
    void fill(const QString &child)
    {
        for (const QString &code : {u"LOG-01"_s, u"LOG-04"_s, u"JUR-01"_s, u"JUR-03"_s}) {
            if (const auto known = work::measures::byCode(session(), id, code)) {
                set(*known, "status", u"to_do"_s);
            } else {
                REQUIRE_OK(work::measures::add(session(), id, code));
            }
        }
        set(contact(), "safe", u"yes"_s);
        give({u"LOG"_s});
        accept(u"CIDFF 76"_s);
        accept(u"Point-justice"_s);
        REQUIRE_OK(work::notes::add(session(), id, model::NoteKind::Fact, u"Dossier complet."_s));
        REQUIRE_OK(work::notes::add(session(), id, model::NoteKind::Words, u"« Je pars samedi. »"_s));
        model::Child record;
        record.id = model::ChildId::create(vault().office());
        record.caseId = id;
        record.firstName = child;
        REQUIRE_OK(vault().write(session().act("case.edit", id), [&](store::Tx &tx) -> Result<void> {
            tx.create(record);
            return {};
        }));
        clock().advance(1000);
        orient({u"LOG-01"_s});
        const auto sheet = work::orientations::orientOnPaper(session(), id, u"Point-justice"_s, {}, {u"JUR-03"_s}, {});
        REQUIRE_OK(sheet);
        sheets.insert(id, *sheet);
        clock().advance(1000);
    }
    void accept(const QString &office)
    {
        work::consents::Given given;
        given.office = office;
        given.scope = {u"JUR"_s};
        given.mode = model::ConsentMode::Written;
        given.until = session().today().addDays(90);
        REQUIRE_OK(work::consents::give(session(), id, given));
    }
};

QByteArray of(const model::Paper &paper)
{
    return (paper.language + paper.title + paper.headLeft + paper.headRight + paper.footNote + paper.html).toUtf8();
}

/// The access pack on paper and for a machine, for her and for the other parent.
QMap<QString, QByteArray> packsOf(const work::Session &session, const model::CaseId &id)
{
    QMap<QString, QByteArray> all;
    for (const auto by : {accesspack::AskedBy::Person, accesspack::AskedBy::OtherParent}) {
        const auto pack = accesspack::make(session, id, {by, u"courrier du 20 novembre"_s});
        REQUIRE_OK(pack);
        const QString name = u"access pack, "_s + model::word(by);
        all.insert(name, of(pack->paper) + pack->fileName.toUtf8() + pack->leftOut.join(u'\n').toUtf8());
        all.insert(name + u", json"_s, pack->json);
    }
    return all;
}

/// What a bundle to each partner would take, and what « Activer » shows of it.
QMap<QString, QByteArray> bundlesOf(TwoCases &temp, const work::Session &session, const model::CaseId &id)
{
    QMap<QString, QByteArray> all;
    const activation::Office office{temp.legalCard.office, temp.legalCard.name};
    const auto plan = activation::plan(session, id, {{u"JUR-01"_s, office}});
    REQUIRE_OK(plan);
    CHECK(plan->ready() == 1);
    QByteArray lines;
    for (const work::scope::ScopedField &field : plan->partners.first().fields) {
        if (field.type == model::RecordType::Orientation) {
            continue; // a new one each time
        }
        // The measure itself bears the stamp of this very sketch.
        const bool isSketched = field.type == model::RecordType::Measure && field.answer.isYes();
        lines += (field.record + u' ' + field.field + u' ' + field.value.toString() + u' ' +
                  (isSketched ? QString() : field.stamp) + u' ' + model::word(field.answer.reason) + u'\n')
                     .toUtf8();
    }
    all.insert(u"preview of a bundle"_s, lines);
    const auto prepared = work::outbox::prepare(session, temp.card, exchange::Purpose::Update);
    REQUIRE_OK(prepared);
    CHECK(prepared->cases.contains(id));
    all.insert(u"bundle"_s, prepared->contents.journal);
    return all;
}

/// Everything that leaves of a case, by what it is.
QMap<QString, QByteArray> exportsOf(TwoCases &temp, const model::CaseId &id, const QDateTime &now)
{
    VaultCopy copy(temp, now);
    // First what reads: each print is a record of the case, and stays with a stamp of its own.
    QMap<QString, QByteArray> all = bundlesOf(temp, copy.session(), id);
    all.insert(packsOf(copy.session(), id));
    for (const auto extent : {summary::Extent::OnePage, summary::Extent::Complete}) {
        const auto printed = summary::print(copy.session(), id, {extent, u"Mme Vasseur"_s, u"commission"_s});
        REQUIRE_OK(printed);
        all.insert(u"summary %1"_s.arg(static_cast<int>(extent)),
                   of(printed->paper) + printed->fileName.toUtf8() + printed->leftOut.join(u'\n').toUtf8());
    }
    const auto sheet = work::liaison::print(copy.session(), temp.sheets.value(id));
    REQUIRE_OK(sheet);
    all.insert(u"liaison sheet"_s, of(sheet->paper));
    return all;
}

} // namespace

TEST_CASE("link and unlink of two cases: access pack, printed summary, sheet and bundle of both are the same bytes",
          "[work][samecase][projection]")
{
    TwoCases temp;
    const QDateTime then = temp.clock().now().addSecs(3600);
    const QList<model::CaseId> both{temp.id, temp.other};
    QList<QMap<QString, QByteArray>> before;
    for (const model::CaseId &id : both) {
        before << exportsOf(temp, id, then);
        for (auto one = before.last().cbegin(); one != before.last().cend(); ++one) {
            CHECK_FALSE(one->isEmpty());
        }
    }
    CHECK(before.first() != before.last());
    const auto compare = [&](const char *when) {
        for (int i = 0; i < 2; ++i) {
            const QMap<QString, QByteArray> now = exportsOf(temp, both[i], then);
            CHECK(now.keys() == before[i].keys());
            for (auto one = now.cbegin(); one != now.cend(); ++one) {
                INFO(when << ", case " << i << ": " << one.key().toStdString());
                CHECK(*one == before[i].value(one.key()));
            }
        }
    };
    REQUIRE_OK(samecase::link(temp.session(), temp.id, temp.other, u"Elle l’a dit"_s));
    compare("linked");
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::unlink(temp.session(), temp.id, temp.other));
    compare("unlinked");
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::link(temp.session(), temp.other, temp.id, {}));
    temp.clock().advance(1000);
    REQUIRE_OK(samecase::unlink(temp.session(), temp.other, temp.id));
    compare("linked and unlinked again");
}
