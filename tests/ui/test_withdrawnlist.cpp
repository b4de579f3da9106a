// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a case that another office has erased, and who received what of one's own.
#include "ui/pages/withdrawnlist.h"

#include "core/work/erasure.h"
#include "core/work/notes.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/work/pair.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/caseloadpage.h"
#include "ui/pages/noticesdialog.h"
#include "ui/pages/retentionpage.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTranslator>

using namespace relais::ui;

namespace {

/// The caseload of the partner of a case, in French.
class Desk
{
public:
    Desk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        pair.toThem();
        REQUIRE_OK(work::notes::add(pair.theirs.session(), pair.id, model::NoteKind::Working, u"À rappeler lundi."_s));
        pair.says(ReplyStep::Accepted);
        page = std::make_unique<CaseloadPage>(pair.theirs.session(), notices, &newCase, &import);
        person::look(*page);
    }
    ~Desk()
    {
        page.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    }
    void erase()
    {
        REQUIRE_OK(work::cases::close(pair.ours.session(), pair.id, model::ExitReason::Other, u"fin"_s));
        REQUIRE_OK(work::erasure::erase(pair.ours.session(), pair.id, u"à sa demande"_s));
        pair.wait();
        pair.toThem();
    }
    [[nodiscard]] WithdrawnList *withdrawn() const { return page->findChild<WithdrawnList *>(); }
    [[nodiscard]] QString ours() const { return withdrawn()->findChild<QLabel *>(u"ours"_s)->text(); }

    Pair pair;
    FakeNotices notices;
    QAction newCase;
    QAction import;
    std::unique_ptr<CaseloadPage> page;
};

} // namespace

TEST_CASE("a case that its office erased leaves the list and stands above it as withdrawn until it is erased here too",
          "[ui][withdrawn]")
{
    Desk desk;
    CHECK(desk.withdrawn()->isHidden());
    CHECK(desk.page->shownRows().size() == 1);
    desk.erase();
    CHECK(desk.page->shownRows().isEmpty());
    CHECK_FALSE(desk.withdrawn()->isHidden());
    REQUIRE(desk.withdrawn()->list()->count() == 1);
    const QString line = desk.withdrawn()->list()->item(0)->text();
    CAPTURE(line.toStdString());
    CHECK(line.contains(u"retiré par"_s));
    CHECK(line.contains(desk.pair.ourCard.name));
    CHECK_FALSE(line.contains(u"Exemple"_s)); // nothing that was erased
    CHECK(desk.ours().contains(u"À rappeler lundi."_s));
    CHECK(desk.ours().contains(u"en mots"_s)); // its reply
    CHECK(desk.page->panes().contains(desk.withdrawn()->list()));

    desk.notices.answer = false;
    desk.withdrawn()->eraseRest();
    CHECK(desk.notices.asked.size() == 1);
    CHECK_FALSE(desk.withdrawn()->isHidden());
    desk.notices.answer = true;
    desk.withdrawn()->eraseRest();
    CHECK(desk.withdrawn()->isHidden());
    CHECK(desk.ours().isEmpty());
}

TEST_CASE("on lock nothing of a withdrawn case stays on the page", "[ui][withdrawn][lock]")
{
    Desk desk;
    desk.erase();
    desk.page->clear();
    CHECK(desk.withdrawn()->list()->count() == 0);
    CHECK(desk.ours().isEmpty());
    CHECK(desk.withdrawn()->isHidden());
}

TEST_CASE("the page of who received what is previewed and saved, of a case and of the office", "[ui][notices]")
{
    Desk desk;
    REQUIRE_OK(work::consents::withdrawFrom(desk.pair.ours.session(), desk.pair.id, desk.pair.theirCard.name, {},
                                            u"au bureau"_s));
    desk.pair.wait();
    const QTemporaryDir place;
    for (const model::CaseId &id : {desk.pair.id, model::CaseId()}) {
        NoticesDialog dialog(desk.pair.ours.session(), desk.notices, id);
        CHECK(dialog.pages() == 1);
        const auto saved = dialog.savePdf(place.filePath(u"avis.pdf"_s));
        REQUIRE_OK(saved);
        CHECK(*saved == 1);
    }
    RetentionPage retention(desk.pair.ours.session(), desk.notices);
    const auto *report = retention.findChild<QAction *>(u"noticesReport"_s);
    REQUIRE(report != nullptr);
    CHECK(report->isEnabled());
}
