// SPDX-License-Identifier: GPL-3.0-or-later
// A note that is too long, pasted or grown.
#include "core/work/casedetail.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/processortime.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/pages/draft.h"
#include "ui/pages/journalpanel.h"

#include <QClipboard>
#include <QMimeData>

using namespace relais;
using namespace relais::ui;

namespace {

/// The journal of a case.
struct Desk {
    TempVault vault;
    FakeNotices notices;
    model::CaseId id;
    std::unique_ptr<JournalPanel> journal;

    Desk()
    {
        speak(*qApp, QLocale(QLocale::French));
        applyLook(Appearance::Light, 100);
        id = vault.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
        journal = std::make_unique<JournalPanel>(vault.session(), notices);
        journal->setCase(id);
        person::look(*journal);
    }
    [[nodiscard]] work::CaseDetail detail() { return *work::loadCase(vault.session(), id); }
};

} // namespace

TEST_CASE("a pasted note of 10 MB is answered by a sentence; nothing is cut and nothing is lost", "[ui][drafts]")
{
    Desk desk;
    auto *text = desk.journal->findChild<NoteEdit *>();
    REQUIRE(text != nullptr);
    text->setFocus();
    person::type(u"elle rappelle jeudi"_s);
    const QString long10 = QString(u"dix mille signes "_s).repeated(600'000);
    QGuiApplication::clipboard()->setText(long10);
    const qint64 before = threadTime();
    person::press(Qt::Key_V, Qt::ControlModifier);
    CHECK(threadTime() - before < 2000);
    CHECK(text->toPlainText() == u"elle rappelle jeudi"_s);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"20"_s));
    CHECK(desk.notices.shown.first().contains(u"n’a pas été repris"_s));
    CHECK(QGuiApplication::clipboard()->text() == long10);
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("a note that has grown over 20,000 characters is not entered and not cut", "[ui][drafts]")
{
    Desk desk;
    auto *text = desk.journal->findChild<NoteEdit *>();
    REQUIRE(text != nullptr);
    text->setFocus();
    text->setPlainText(QString(u"a"_s).repeated(20'000));
    person::type(u"bc"_s);
    person::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(text->toPlainText().size() == 20'002);
    CHECK(desk.detail().notes.isEmpty());
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"caractères"_s));
    REQUIRE_OK(keepDrafts());
    CHECK(work::drafts::kept(desk.vault.session(), u"journal."_s + desk.id.text())->typed.value(u"text"_s).size() ==
          20'002);
}
