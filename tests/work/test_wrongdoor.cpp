// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/wrongdoor.h"

#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
namespace wrongdoor = work::wrongdoor;
using model::OfficeKind;
using model::Scheme;
using wrongdoor::NumberForm;
using wrongdoor::Sign;

TEST_CASE("the form of a number tells the fund, never the person", "[work][wrongdoor]")
{
    const QList<std::pair<QString, NumberForm>> cases{
        {QString(), NumberForm::Empty},
        {u" - "_s, NumberForm::Empty},
        {u"1234567"_s, NumberForm::Caf},
        {u"123 45 67"_s, NumberForm::Caf},
        {u"1234567 k"_s, NumberForm::Caf},
        {u"123456"_s, NumberForm::Unfit},
        {u"12345678"_s, NumberForm::Unfit},
        {u"1234567KK"_s, NumberForm::Unfit},
        {u"0 00 00 00 000 000"_s, NumberForm::National},
        {u"0 00 00 00 000 000 00"_s, NumberForm::National},
        {u"0 00 00 2A 000 000"_s, NumberForm::National},
        {u"0 00 00 2C 000 000"_s, NumberForm::Unfit},
        {u"00000000000000"_s, NumberForm::Unfit},
        {u"inconnu"_s, NumberForm::Unfit},
        {u"１２３４５６７"_s, NumberForm::Unfit},
    };
    for (const auto &[number, form] : cases) {
        INFO(number.toStdString());
        CHECK(wrongdoor::formOf(number) == form);
    }
}

TEST_CASE("a fund doubts a demand that names the other one, or bears its number", "[work][wrongdoor]")
{
    const auto said = wrongdoor::doubtOf({OfficeKind::Caf, Scheme::Msa, {}, {}});
    CHECK(said.belongsTo == Scheme::Msa);
    CHECK(said.isSure);
    const auto number = wrongdoor::doubtOf({OfficeKind::Caf, Scheme::Unknown, u"0000000000000"_s, {}});
    CHECK(number.belongsTo == Scheme::Msa);
    CHECK_FALSE(number.isSure);
    CHECK(number.signs == QList<Sign>{Sign::NumberForm});
    const auto back = wrongdoor::doubtOf({OfficeKind::Msa, Scheme::Unknown, u"1234567"_s, {}});
    CHECK(back.belongsTo == Scheme::Caf);
    CHECK_FALSE(wrongdoor::doubtOf({OfficeKind::Caf, Scheme::Caf, u"1234567"_s, {}}).isAny());
    CHECK_FALSE(wrongdoor::doubtOf({OfficeKind::Msa, Scheme::Msa, u"0000000000000"_s, {}}).isAny());
    CHECK_FALSE(wrongdoor::doubtOf({OfficeKind::Department, Scheme::Msa, {}, {}}).isAny());
}

TEST_CASE("words of a trade count while nobody has said which fund it is", "[work][wrongdoor]")
{
    const auto of = [](Scheme scheme, const QString &situation) {
        return wrongdoor::doubtOf({OfficeKind::Caf, scheme, {}, situation});
    };
    CHECK(of(Scheme::Unknown, u"Elle est ouvrière agricole à la saison."_s).signs == QList<Sign>{Sign::Situation});
    CHECK(of(Scheme::Unknown, u"Monsieur est ÉLEVEUR près de Fécamp"_s).belongsTo == Scheme::Msa);
    CHECK_FALSE(of(Scheme::Caf, u"Elle est ouvrière agricole."_s).isAny());
    CHECK_FALSE(of(Scheme::Unknown, u"Elle travaille dans une école."_s).isAny());
    CHECK_FALSE(of(Scheme::Unknown, u"Elle élève seule deux enfants."_s).isAny());
}

TEST_CASE("a case tells its doubt from its number and the facts of its journal", "[work][wrongdoor]")
{
    TempVault vault; // a CAF
    const auto id = vault.addCase(u"Exemple"_s, u"Ada"_s);
    CHECK_FALSE(wrongdoor::ofCase(vault.session(), id)->isAny());
    REQUIRE_OK(work::notes::add(vault.session(), id, model::NoteKind::Fact, u"Saison chez un viticulteur."_s));
    CHECK(wrongdoor::ofCase(vault.session(), id)->belongsTo == Scheme::Msa);
    vault.clock().advance(1000);
    REQUIRE_OK(work::cases::setField(vault.session(), id, u"scheme"_s, u"caf"_s));
    CHECK_FALSE(wrongdoor::ofCase(vault.session(), id)->isAny());
    CHECK(wrongdoor::ofCase(vault.session(), model::CaseId(u"rien"_s)).error().code == ErrorCode::NotFound);
}
