// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/erasure.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/tempvault.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/archivedialog.h"
#include "ui/pages/erasedialog.h"
#include "ui/pages/retentionpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QtTest/QSignalSpy>

using namespace relais;
using namespace relais::ui;

namespace {

model::CaseId closedCase(TempVault &temp)
{
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Other, {}));
    return id;
}

QString allWords(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        words += label->text() + u'\n';
    }
    return words;
}

} // namespace

TEST_CASE("a case is erased only once its number was typed and a reason given", "[ui][retention]")
{
    TempVault temp;
    applyLook(Appearance::Light, 100);
    const auto id = closedCase(temp);
    const auto extent = work::erasure::preview(temp.session(), id);
    REQUIRE_OK(extent);
    EraseDialog dialog(*extent);
    CHECK(allWords(dialog).contains(QString::number(extent->counts.value(model::RecordType::Measure))));
    CHECK_FALSE(allWords(dialog).contains(u"Petrenko"_s));
    auto *reason = dialog.findChild<QLineEdit *>(u"reasonEdit"_s);
    auto *number = dialog.findChild<QLineEdit *>(u"numberEdit"_s);
    REQUIRE(reason != nullptr);
    REQUIRE(number != nullptr);
    CHECK_FALSE(dialog.act()->isEnabled());
    QTest::keyClicks(reason, u"Deux ans sans contact"_s);
    CHECK_FALSE(dialog.act()->isEnabled());
    QTest::keyClicks(number, extent->reference.chopped(1));
    CHECK_FALSE(dialog.act()->isEnabled());
    QTest::keyClicks(number, extent->reference.right(1));
    CHECK(dialog.act()->isEnabled());
    CHECK(dialog.reason() == u"Deux ans sans contact"_s);

    work::erasure::Extent held = *extent;
    held.undecidedLines = 1;
    EraseDialog blocked(held);
    QTest::keyClicks(blocked.findChild<QLineEdit *>(u"reasonEdit"_s), u"Deux ans"_s);
    QTest::keyClicks(blocked.findChild<QLineEdit *>(u"numberEdit"_s), extent->reference);
    CHECK_FALSE(blocked.act()->isEnabled());
}

TEST_CASE("before a case is erased each known copy that still holds it is named, or that none is known",
          "[ui][retention]")
{
    TempVault temp;
    applyLook(Appearance::Light, 100);
    const auto id = closedCase(temp);
    const auto extent = work::erasure::preview(temp.session(), id);
    REQUIRE_OK(extent);
    const EraseDialog none(*extent);
    CHECK(none.findChild<QLabel *>(u"noCopyKnown"_s) != nullptr); // one that was made by hand is known to nobody
    const QStringList copies{u"/media/cle-bleue/relais-2026-11-20"_s, u"/media/cle-rouge/relais-2026-11-13"_s};
    REQUIRE_OK(work::setVaultSetting(temp.session(), u"backup.files"_s, copies.join(u'\n')));
    const auto known = work::erasure::preview(temp.session(), id);
    REQUIRE_OK(known);
    const EraseDialog named(*known);
    for (const QString &copy : copies) {
        CHECK(allWords(named).contains(copy));
    }
    CHECK(named.findChild<QLabel *>(u"noCopyKnown"_s) == nullptr);
}

TEST_CASE("an archive asks for its reason and a coming day, and keeps what was typed", "[ui][retention]")
{
    TempVault temp;
    applyLook(Appearance::Light, 100);
    const auto id = closedCase(temp);
    ArchiveDialog dialog(temp.session(), *work::retention::of(temp.session(), id));
    auto *reason = dialog.findChild<QLineEdit *>(u"reasonEdit"_s);
    auto *until = dialog.findChild<QLineEdit *>(u"untilEdit"_s);
    QTest::keyClicks(reason, u"Affaire en cours"_s);
    QTest::keyClicks(until, u"24/11/20"_s);
    dialog.act()->click();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK(reason->text() == u"Affaire en cours"_s);
    CHECK(work::loadCase(temp.session(), id)->file.status == model::CaseStatus::Exited);
    until->clear();
    QTest::keyClicks(until, u"24/11/28"_s);
    dialog.act()->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(work::loadCase(temp.session(), id)->file.archiveUntil == QDate(2028, 11, 24));
}

TEST_CASE("the page of retention lists the cases to decide, and Enter opens one", "[ui][retention]")
{
    TempVault temp;
    FakeNotices notices;
    applyLook(Appearance::Light, 100);
    const auto id = closedCase(temp);
    RetentionPage page(temp.session(), notices);
    page.reload();
    CHECK(page.table()->model()->rowCount() == 0);
    temp.clock().advance(qint64(731) * 86'400'000);
    page.reload();
    REQUIRE(page.table()->model()->rowCount() == 1);
    CHECK(page.table()->model()->index(0, 0).data().toString() == work::loadCase(temp.session(), id)->file.reference);
    QSignalSpy wanted(&page, &RetentionPage::caseWanted);
    QTest::keyClick(page.table(), Qt::Key_Return);
    CHECK(wanted.size() == 1);
    page.clear();
    CHECK(page.table()->model()->rowCount() == 0);
}
