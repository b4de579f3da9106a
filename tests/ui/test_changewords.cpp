// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/pages/changewords.h"

#include <QApplication>

using namespace relais;

namespace {

/// The newest act of the case in words, with plain spaces.
QString newest(TempVault &vault, const model::CaseId &id)
{
    const auto entries = work::journalOf(vault.session(), id, 50);
    REQUIRE_OK(entries);
    return ui::changeWords(entries->first(), vault.session()).replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

TEST_CASE("the journal says which measure changed its state, and the day of an event", "[ui][journal]")
{
    speak(*qApp, QLocale(QLocale::French));
    TempVault vault;
    const auto id = vault.addCase(u"Morel"_s, u"Jeanne"_s);
    vault.clock().advance(1000);
    const auto measure = work::measures::byCode(vault.session(), id, u"SEC-06"_s);
    REQUIRE_OK(measure);
    REQUIRE_OK(work::measures::setStatus(vault.session(), measure->id, model::MeasureStatus::ToDo));
    CHECK(newest(vault, id).startsWith(u"SEC-06, état : À faire"_s));
    vault.clock().advance(1000);
    REQUIRE_OK(work::cases::recordEvent(vault.session(), id, u"SEC-06.hearing_fixed"_s, {}, vault.session().today()));
    CHECK(newest(vault, id).startsWith(u"La date d’audience : "_s));
}
