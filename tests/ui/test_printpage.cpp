// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/printpage.h"

#include "core/work/consents.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/look.h"

#include <QAction>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::ui;

TEST_CASE("a partner typed as the reader is told at the field, and nothing is printed for it", "[ui][print]")
{
    speak(*qApp, QLocale(QLocale::French));
    applyLook(Appearance::Light, 100);
    TempVault vault;
    FakeNotices notices;
    const model::CaseId id = vault.addCase(u"Exemple"_s, u"Ada"_s);
    work::consents::Given given;
    given.office = u"SIAO 76"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = vault.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(vault.session(), id, given));
    QAction back;
    PrintPage page(vault.session(), notices, &back);
    page.open(id.text());
    person::look(page);
    const QList<Field *> fields = page.findChildren<Field *>();
    const auto reader = std::find_if(fields.cbegin(), fields.cend(),
                                     [](const Field *field) { return field->labelText() == u"Lecteur ou lectrice"_s; });
    REQUIRE(reader != fields.cend());
    const QTemporaryDir place;
    const auto type = [&](const QString &name) {
        (*reader)->editor()->setFocus();
        person::retype(name);
        person::press(Qt::Key_Return);
    };
    type(u"siao 76"_s);
    CHECK_FALSE((*reader)->error().isEmpty());
    CHECK(notices.shown.isEmpty());               // no general sentence beside it
    CHECK(page.headline().strong.contains(u'1')); // the page is still shown, for nobody
    CHECK(page.savePdf(place.filePath(u"a.pdf"_s)).error().code == ErrorCode::Refused);
    type(u"D. Renard"_s);
    CHECK((*reader)->error().isEmpty());
    CHECK(page.savePdf(place.filePath(u"b.pdf"_s)).has_value());
}
