// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is too long, pasted or grown.
#include "core/work/casedetail.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/processortime.h"
#include "tests/kit/tempvault.h"
#include "tests/ui/draftforms.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/pages/draft.h"
#include "ui/pages/intakeeditor.h"
#include "ui/pages/journalpanel.h"
#include "ui/pages/replydialog.h"
#include "ui/pages/sealeddialogs.h"
#include "ui/pages/writedialog.h"
#include "ui/shell/dialogframe.h"

#include <QClipboard>
#include <QLabel>
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

namespace {

using draftforms::Opened;

Opened openWriting(draftforms::Desk &desk)
{
    return std::make_unique<WriteDialog>(desk.vault.session(), desk.notices, desk.detail());
}
Opened openReply(draftforms::Desk &desk)
{
    work::orientations::Standing standing;
    standing.orientation.caseId = desk.id;
    return std::make_unique<ReplyDialog>(desk.vault.session(), standing, model::ReplyStep::Question);
}
Opened openSeal(draftforms::Desk &desk)
{
    return std::make_unique<SealDialog>(desk.vault.session(), desk.id, std::nullopt);
}
Opened openForm(draftforms::Desk &desk, const char *name)
{
    const auto &all = draftforms::forms();
    return std::find_if(all.cbegin(), all.cend(), [name](const auto &form) { return qstrcmp(form.name, name) == 0; })
        ->open(desk);
}

/// Where prose is typed, and how many characters its act takes.
struct Prose {
    const char *name;
    qsizetype longest;
    Opened (*open)(draftforms::Desk &);
};
const std::vector<Prose> kProse = {
    {"journal", 20'000, [](auto &desk) { return openForm(desk, "journal entry"); }},
    {"signalement", 20'000, [](auto &desk) { return openForm(desk, "new signalement"); }},
    {"danger", 20'000, [](auto &desk) { return openForm(desk, "danger pass"); }},
    {"report", 20'000, [](auto &desk) { return openForm(desk, "report"); }},
    {"call", 20'000, [](auto &desk) { return openForm(desk, "call"); }},
    {"message", 20'000, openWriting},
    {"consent", 4'000, [](auto &desk) { return openForm(desk, "consent"); }},
    {"reply", 4'000, openReply},
    {"sealed value", 2'000, openSeal}};

/// What is told of a text: by a dialog itself, else where the notices of the window stand.
QString told(const QWidget &form, const draftforms::Desk &desk)
{
    QString words = desk.notices.shown.join(u' ');
    for (const NoticeBar *bar : form.findChildren<NoticeBar *>()) {
        for (const QLabel *label : bar->findChildren<QLabel *>()) {
            words += label->text() + u' ';
        }
    }
    return words;
}

} // namespace

TEST_CASE("wherever prose is typed, 10 MB that are pasted are answered by a sentence", "[ui][drafts]")
{
    const QString long10 = QString(u"dix mille signes "_s).repeated(600'000);
    QGuiApplication::clipboard()->setText(long10);
    for (const Prose &each : kProse) {
        INFO(each.name);
        draftforms::Desk desk;
        const Opened form = each.open(desk);
        person::look(*form);
        auto *text = form->findChild<NoteEdit *>();
        REQUIRE(text != nullptr);
        text->setPlainText(u"elle rappelle jeudi"_s);
        text->setFocus();
        person::press(Qt::Key_V, Qt::ControlModifier);
        CHECK(text->toPlainText() == u"elle rappelle jeudi"_s);
        CHECK(told(*form, desk).contains(u"n’a pas été repris"_s));
        CHECK(told(*form, desk).contains(QLocale().toString(each.longest)));
    }
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("a dialog whose text has grown too long says so and stays, with all of it", "[ui][drafts]")
{
    int dialogs = 0;
    for (const Prose &each : kProse) {
        INFO(each.name);
        draftforms::Desk desk;
        const Opened form = each.open(desk);
        const auto *dialog = qobject_cast<DialogFrame *>(form.get());
        if (dialog == nullptr) {
            continue;
        }
        person::look(*form);
        auto *text = form->findChild<NoteEdit *>();
        const QString longer(each.longest + 1, u'a');
        text->setPlainText(longer + u"\n\n"_s);
        if (auto *agreement = form->findChild<ChoiceRow *>(u"agreement"_s)) {
            putAnswer(agreement, u"yes"_s);
            emit agreement->chosen(u"yes"_s);
        }
        dialog->act()->click();
        CHECK(dialog->isVisible());
        CHECK(told(*form, desk).contains(QLocale().toString(each.longest + 1)));
        CHECK(told(*form, desk).contains(u"Rien n’en a été coupé"_s));
        CHECK(QApplication::focusWidget() == text);
        CHECK(text->toPlainText().trimmed() == longer);
        ++dialogs;
    }
    CHECK(dialogs == 6);
}

TEST_CASE("a judgment and a signalement whose text has grown too long are not entered and not cut", "[ui][drafts]")
{
    draftforms::Desk desk;
    const QString longer(20'001, u'a');
    const Opened danger = openForm(desk, "danger pass");
    person::look(*danger);
    putAnswer(danger->findChild<QWidget *>(u"dangerLevel"_s), model::word(model::DangerLevel::High));
    danger->findChild<NoteEdit *>()->setPlainText(longer);
    danger->findChild<KeyButton *>(u"dangerKeep"_s)->click();
    CHECK(told(*danger, desk).contains(QLocale().toString(20'001)));
    CHECK(danger->findChild<NoteEdit *>()->toPlainText() == longer);
    CHECK(desk.detail().dangerPasses.isEmpty());
    desk.notices.dismiss();

    const Opened intake = openForm(desk, "new signalement");
    person::look(*intake);
    putAnswer(intake->findChild<QWidget *>(u"person.last_name"_s), u"Kervella"_s);
    putAnswer(intake->findChild<QWidget *>(u"contact.safe"_s), u"no"_s);
    auto *facts = intake->findChild<NoteEdit *>();
    facts->setPlainText(longer);
    facts->setFocus();
    person::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(told(*intake, desk).contains(QLocale().toString(20'001)));
    CHECK(facts->toPlainText() == longer);
    CHECK(work::cases::rows(desk.vault.session())->size() == 1);
    facts->setPlainText(u"appel du CHU"_s);
    person::press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(work::cases::rows(desk.vault.session())->size() == 2);
}
