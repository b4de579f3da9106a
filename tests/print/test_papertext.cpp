// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/print/readpdf.h"
#include "ui/print/papertext.h"

using namespace relais;

TEST_CASE("French paper gets its narrow spaces and apostrophes, tags and entities stay as they are",
          "[print][papertext]")
{
    model::Paper paper = paperOf(u"<p class=\"remark\">L'acte : « oui » ; 27 nov. &amp; suite&nbsp;!</p>"_s);
    paper.footNote = u"Absents : adresse."_s;
    const model::Paper set = ui::withTypography(paper);
    CHECK(set.html ==
          u"<p class=\"remark\">L’acte\u00a0: «\u202foui\u202f»\u202f; 27\u00a0nov. &amp; suite\u202f!</p>"_s);
    CHECK(set.footNote == u"Absents\u00a0: adresse."_s);
}

TEST_CASE("what a person wrote as a tag is still no tag after typesetting", "[print][papertext]")
{
    const model::Paper set = ui::withTypography(paperOf(u"<p>&lt;b&gt; a &lt; b &amp; c</p>"_s));
    CHECK(set.html == u"<p>&lt;b&gt; a &lt; b &amp; c</p>"_s);
}

TEST_CASE("English paper keeps its own spaces", "[print][papertext]")
{
    model::Paper paper = paperOf(u"<p>It's due: 27 Nov; really?</p>"_s);
    paper.language = u"en"_s;
    CHECK(ui::withTypography(paper).html == paper.html);
}
