// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/liaison.h"

#include "core/model/sheetcode.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/work/partners.h"

using namespace relais;
namespace liaison = relais::work::liaison;
namespace orientations = relais::work::orientations;

namespace {

/// Entrusted to the SIAO on paper.
class PaperCase : public EntrustedCase
{
public:
    PaperCase()
    {
        const auto made =
            orientations::orientOnPaper(session(), EntrustedCase::id, partner.facts.name, u"siao"_s, {u"LOG-01"_s}, {});
        REQUIRE_OK(made);
        orientation = *made;
        clock().advance(1000);
    }
    liaison::Sheet sheet()
    {
        const auto sheet = liaison::preview(session(), orientation);
        REQUIRE_OK(sheet);
        return *sheet;
    }
    model::Orientation record()
    {
        const auto found = vault().read(
            [&](const store::Reader &reader) { return store::recordById<model::Orientation>(reader, orientation); });
        REQUIRE_OK(found);
        return *found;
    }
    QList<model::Print> prints()
    {
        const auto all = vault().read([](const store::Reader &reader) -> Result<QList<model::Print>> {
            return store::allRecords<model::Print>(reader);
        });
        REQUIRE_OK(all);
        return *all;
    }
    ErrorCode refusal()
    {
        const auto sheet = liaison::print(session(), orientation);
        REQUIRE_FALSE(sheet);
        return sheet.error().code;
    }

    model::OrientationId orientation;
};

} // namespace

TEST_CASE("the liaison sheet says what is asked, by when, how to reach her and how to answer", "[work][liaison]")
{
    PaperCase temp;
    REQUIRE_OK(work::correspondents::setContact(temp.session(), u"06 39 98 00 11"_s));
    temp.set(temp.contact(), "hours", u"lun-ven 9h-11h30"_s);
    temp.set(temp.contact(), "caller_identity", u"Cabinet Martin"_s);
    const QString html = temp.sheet().paper.html;
    const model::Orientation orientation = temp.record();
    CHECK(html.contains(u"Exemple Ada"_s));
    CHECK(html.contains(u"LOG-01"_s));
    CHECK_FALSE(html.contains(u"LOG-04"_s)); // not entrusted
    CHECK(html.contains(u"SIAO 76"_s));
    REQUIRE(orientation.answerBy.isValid());
    CHECK(html.contains(QLocale().toString(orientation.answerBy, QLocale::ShortFormat)));
    CHECK(html.contains(u"41"_s));
    CHECK(html.contains(u"lun-ven 9h-11h30"_s));
    CHECK(html.contains(u"Cabinet Martin"_s));
    CHECK(html.contains(u"06 39 98 00 11"_s));
    CHECK(html.count(u"class=\"box\" border"_s) == 4); // the code, and three boxes to tick
    CHECK(html.contains(liaison::codeForReading(orientation.code)));
}

TEST_CASE("nothing that a bundle would not take there stands on the sheet, nor the danger", "[work][liaison]")
{
    PaperCase temp;
    const auto file =
        temp.vault().read([&](const store::Reader &reader) { return store::recordById<model::Case>(reader, temp.id); });
    REQUIRE_OK(file);
    temp.set(*file, "danger", u"high"_s);
    temp.set(*file, "accommodation", u"mise à l'abri, 3 rue du Lieu-scellé"_s);
    temp.set(temp.contact(), "code_word", u"mot-scellé"_s);
    REQUIRE_OK(work::notes::add(temp.session(), temp.id, model::NoteKind::Working, u"note-scellée"_s));
    REQUIRE_OK(work::notes::add(temp.session(), temp.id, model::NoteKind::Words, u"récit-scellé"_s));
    const liaison::Sheet sheet = temp.sheet();
    CHECK_FALSE(sheet.paper.html.contains(u"scellé"_s));
    CHECK_FALSE(sheet.paper.html.contains(u"danger"_s, Qt::CaseInsensitive));
    CHECK(sheet.leftOut.size() >= 2); // the danger, the housing
    for (const QString &part :
         {sheet.paper.title, sheet.paper.headLeft, sheet.paper.headRight, sheet.paper.footNote, sheet.fileName}) {
        CHECK_FALSE(part.contains(u"Exemple"_s));
        CHECK_FALSE(part.contains(u"violence"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("a way to reach her that is not safe is not on the sheet, which then says to pass through us",
          "[work][liaison]")
{
    PaperCase temp;
    temp.set(temp.contact(), "safe", u"no"_s);
    const liaison::Sheet sheet = temp.sheet();
    CHECK_FALSE(sheet.paper.html.contains(u"41"_s + QChar(0xa0) + u"07"_s));
    CHECK_FALSE(sheet.paper.html.contains(u"06 39 98 41 07"_s));
    CHECK(sheet.paper.html.contains(u"reach her through us"_s));
}

TEST_CASE("each sheet enters the register first, with the code and a copy number, and undo passes over it",
          "[work][liaison]")
{
    PaperCase temp;
    REQUIRE_OK(liaison::preview(temp.session(), temp.orientation));
    CHECK(temp.prints().isEmpty());
    REQUIRE_OK(work::notes::add(temp.session(), temp.id, model::NoteKind::Fact, u"Premier appel"_s));
    const auto first = liaison::print(temp.session(), temp.orientation);
    const auto second = liaison::print(temp.session(), temp.orientation);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    CHECK(first->copy == 1);
    CHECK(second->copy == 2);
    const QList<model::Print> prints = temp.prints();
    REQUIRE(prints.size() == 2);
    CHECK(prints.first().profile == liaison::kProfile);
    CHECK(prints.first().reader == u"SIAO 76"_s);
    CHECK(prints.first().purpose == temp.record().code);
    CHECK(first->fileName == u"liaison-%1-1"_s.arg(temp.record().code));
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"note.add"_s);
}

TEST_CASE("no sheet is printed of what may not go there, was recalled, or goes as a bundle", "[work][liaison]")
{
    SECTION("her consent withdrawn")
    {
        PaperCase temp;
        temp.withdraw();
        CHECK(temp.refusal() == ErrorCode::Refused);
        CHECK(temp.prints().isEmpty());
    }
    SECTION("recalled")
    {
        PaperCase temp;
        REQUIRE_OK(orientations::recall(temp.session(), temp.orientation));
        CHECK(temp.refusal() == ErrorCode::Refused);
        CHECK(temp.prints().isEmpty());
    }
    SECTION("as a bundle")
    {
        EntrustedCase temp;
        const auto sheet = liaison::print(temp.session(), temp.orient());
        REQUIRE_FALSE(sheet);
        CHECK(sheet.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("the code that is read over the telephone finds its orientation, and a misread one is noticed",
          "[work][liaison]")
{
    PaperCase temp;
    const QString code = temp.record().code;
    const auto found = liaison::byCode(temp.session(), u' ' + liaison::codeForReading(code).toLower());
    REQUIRE_OK(found);
    CHECK(found->orientation == temp.orientation);
    CHECK(found->caseId == temp.id);
    QString misread = code;
    misread[0] = misread[0] == u'2' ? u'3' : u'2';
    const auto wrong = liaison::byCode(temp.session(), misread);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::InvalidInput);
    const QString other = model::sheetCode(4) == code ? model::sheetCode(5) : model::sheetCode(4);
    const auto none = liaison::byCode(temp.session(), other);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::NotFound);
}
