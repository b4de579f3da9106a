// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a case for a role that only reads it.
#include "tests/kit/colleague.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/filterbutton.h"
#include "ui/common/look.h"
#include "ui/pages/casepage.h"
#include "ui/pages/dangerform.h"
#include "ui/pages/dangerjudgment.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/journalpanel.h"

#include <QAction>
#include <QPlainTextEdit>

using namespace relais;
using namespace relais::ui;

namespace {

/// What on the page of a case is alive, by name.
QStringList alive(const CasePage &page)
{
    QStringList words;
    const QList<const char *> acts{"Call and &record",     "&Write and record…",  "Add a &measure",
                                   "Add a &journal entry", "Assess the &danger",  "Collect a consen&t…",
                                   "Add a docum&ent…",     "&Planned departure…", "&Close the case…",
                                   "Pur&ge a value…"};
    for (const QAction *action : page.findChildren<QAction *>()) {
        for (const char *act : acts) {
            if (action->text() == CasePage::tr(act) && action->isEnabled()) {
                words << QString::fromUtf8(act);
            }
        }
    }
    const QList<MenuButton *> buttons = page.findChildren<MenuButton *>();
    for (const MenuButton *button : buttons) {
        const QString name = button->accessibleName();
        if ((name == CasePage::tr("Danger") || name == CasePage::tr("State of the case")) && button->isEnabled()) {
            words << name;
        }
    }
    const QList<QWidget *> parts{page.findChild<DangerForm *>(), page.findChild<DangerJudgment *>(),
                                 page.findChild<JournalPanel *>()->findChild<QPlainTextEdit *>()};
    for (const QWidget *part : parts) {
        if (part->isEnabled()) {
            words << QString::fromLatin1(part->metaObject()->className());
        }
    }
    const QList<QLineEdit *> edits = page.findChild<HouseholdPanel *>()->findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits) {
        if (!edit->isReadOnly() && edit->isEnabled()) {
            words << u"household"_s;
            break;
        }
    }
    return words;
}

} // namespace

TEST_CASE("a supervisor reads a case: what her role does not do is dead on its page", "[ui][roles]")
{
    speak(*qApp, QLocale(QLocale::French, QLocale::France));
    applyLook(Appearance::Light, 100);
    TempVault temp;
    FakeNotices notices;
    QAction back;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    Colleague coordinator(temp, u"Luc Roussel"_s, model::Role::Coordinator);
    {
        CasePage page(coordinator.session(), notices, &back);
        page.open(id.text());
        INFO(alive(page).join(u", "_s).toStdString());
        CHECK(alive(page).size() == 16);
    }
    Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
    CasePage page(supervisor.session(), notices, &back);
    page.open(id.text());
    CHECK(alive(page).join(u", "_s) == QString());
}
