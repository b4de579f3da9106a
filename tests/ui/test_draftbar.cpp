// SPDX-License-Identifier: GPL-3.0-or-later
// The bar that offers a draft at the keyboard, and the questions that keep one.
#include "core/work/exclusions.h"
#include "tests/kit/partner.h"
#include "tests/ui/draftforms.h"
#include "ui/common/keybutton.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/draft.h"
#include "ui/pages/intakeeditor.h"
#include "ui/pages/keptapartpanel.h"
#include "ui/pages/partnerspage.h"
#include "ui/shell/dialogframe.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace relais;
using namespace relais::ui;
using namespace draftforms;

namespace {

QAction *act(const QWidget &of, const QString &words)
{
    for (QAction *action : of.findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == words) {
            return action;
        }
    }
    FAIL("no act " << words.toStdString());
    return nullptr;
}

/// Where a question is answered in words.
QWidget *wordsIn(const QDialog &question)
{
    auto *text = question.findChild<QPlainTextEdit *>();
    return text != nullptr ? static_cast<QWidget *>(text) : question.findChild<QLineEdit *>();
}

/// Somebody types an answer and leaves, comes back to the same question and answers with what stands there.
void leaveAndAnswer(QWidget &window, QAction &asks)
{
    person::whenAsked(&window, [](QDialog &question) {
        CHECK(answerIn(wordsIn(question)).isEmpty());
        wordsIn(question)->setFocus();
        person::type(kTyped);
        person::press(Qt::Key_Escape);
    });
    asks.trigger();
    person::whenAsked(&window, [](QDialog &question) {
        CHECK(answerIn(wordsIn(question)) == kTyped);
        CHECK(offers(question));
        dynamic_cast<DialogFrame &>(question).act()->click();
    });
    asks.trigger();
}

bool isForgotten(Desk &desk, const QString &key)
{
    const auto kept = work::drafts::kept(desk.vault.session(), key);
    return kept && kept->typed.isEmpty();
}

} // namespace

TEST_CASE("Tab finds the buttons of a draft where they are painted, above the fields; after either it is the first "
          "field's turn",
          "[ui][drafts]")
{
    for (const char *button : {"takeDraft", "dropDraft"}) {
        for (const Form &each : forms()) {
            INFO(each.name << ' ' << button);
            Desk desk;
            Opened form = each.open(desk);
            if (qobject_cast<DialogFrame *>(form.get()) == nullptr) {
                continue; // a panel places its bar itself
            }
            person::look(*form);
            fieldOf(*form, each.label)->setFocus();
            person::type(kTyped);
            lock(form, desk);

            form = each.open(desk);
            person::look(*form);
            const auto *dialog = qobject_cast<DialogFrame *>(form.get());
            dialog->leave()->setFocus();
            person::press(Qt::Key_Tab);
            if (QApplication::focusWidget() == dialog->act()) { // it may wait for an answer
                person::press(Qt::Key_Tab);
            }
            CHECK(QApplication::focusWidget()->objectName() == u"takeDraft"_s);
            person::press(Qt::Key_Tab);
            CHECK(QApplication::focusWidget()->objectName() == u"dropDraft"_s);
            person::press(Qt::Key_Tab);
            const QWidget *first = QApplication::focusWidget();
            CHECK(first != dialog->leave());
            CHECK(first->mapTo(dialog, QPoint()).y() > barOf(*form)->mapTo(dialog, QPoint()).y());
            person::press(Qt::Key_Backtab, Qt::ShiftModifier);
            CHECK(QApplication::focusWidget()->objectName() == u"dropDraft"_s);
            while (offers(*form)) { // to drop asks once
                pressOn(*form, button);
            }
            CHECK(QApplication::focusWidget() == first);
        }
    }
}

TEST_CASE("the remark of an exit waits in its question until the case is closed", "[ui][drafts]")
{
    Desk desk;
    QAction back;
    CasePage page(desk.vault.session(), desk.notices, &back);
    page.resize(1240, 760);
    page.open(desk.id.text());
    person::look(page);
    leaveAndAnswer(page, *act(page, u"Clore le dossier…"_s));
    CHECK(desk.detail().file.status == model::CaseStatus::Exited);
    CHECK(desk.detail().file.exitRemark == kTyped);
    CHECK(isForgotten(desk, u"exit."_s + desk.id.text()));
}

TEST_CASE("why somebody is no longer kept apart waits in its question until it is so", "[ui][drafts]")
{
    Desk desk;
    const auto apart = work::exclusions::add(desk.vault.session(), desk.id, model::ExclusionKind::FamilyName,
                                             u"Delaporte"_s, u"elle l’a demandé"_s);
    REQUIRE_OK(apart);
    KeptApartPanel panel(desk.vault.session(), desk.notices);
    panel.setCase(desk.detail());
    person::look(panel);
    leaveAndAnswer(panel, *act(panel, u"Ne plus tenir à l’écart"_s));
    CHECK(work::exclusions::list(desk.vault.session(), desk.id)->isEmpty());
    CHECK(isForgotten(desk, u"giveback."_s + desk.id.text() + u'.' + apart->text()));
}

TEST_CASE("once somebody is kept apart, nothing of what was typed for it is kept", "[ui][drafts]")
{
    Desk desk;
    KeptApartPanel panel(desk.vault.session(), desk.notices);
    panel.setCase(desk.detail());
    person::look(panel);
    panel.findChild<QLineEdit *>(u"nameEdit"_s)->setFocus();
    person::type(u"Delaporte"_s);
    person::press(Qt::Key_Tab);
    person::type(kTyped);
    REQUIRE_OK(keepDrafts());
    CHECK_FALSE(isForgotten(desk, u"keptapart."_s + desk.id.text()));
    person::press(Qt::Key_Return);
    CHECK(work::exclusions::list(desk.vault.session(), desk.id)->size() == 1);
    REQUIRE_OK(keepDrafts());
    CHECK(isForgotten(desk, u"keptapart."_s + desk.id.text()));
}

TEST_CASE("why a card is revoked waits in its question until it is", "[ui][drafts]")
{
    Desk desk;
    const auto card = work::correspondents::import(desk.vault.session(), Partner(u"B1B2C3D4"_s).file());
    REQUIRE_OK(card);
    PartnersPage page(desk.vault.session(), desk.notices);
    page.resize(1240, 860);
    page.open({});
    person::look(page);
    page.table()->selectRowAt(0);
    leaveAndAnswer(page, *act(page, u"Révoquer…"_s));
    CHECK(work::correspondents::list(desk.vault.session())->first().state == model::CardState::Revoked);
    CHECK(isForgotten(desk, u"revoke."_s + card->id.text()));
}
