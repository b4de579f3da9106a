// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draftforms.h"

#include "core/work/dues.h"
#include "translations/language.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/pages/aiddialog.h"
#include "ui/pages/archivedialog.h"
#include "ui/pages/calldialog.h"
#include "ui/pages/consentdialog.h"
#include "ui/pages/dangerpanel.h"
#include "ui/pages/dangerreport.h"
#include "ui/pages/draft.h"
#include "ui/pages/householdpanel.h"
#include "ui/pages/intakepage.h"
#include "ui/pages/journalpanel.h"
#include "ui/pages/keptapartpanel.h"
#include "ui/pages/measuredialog.h"
#include "ui/pages/postponedialog.h"
#include "ui/pages/reentrydialog.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

using namespace relais;
using namespace relais::ui;

namespace draftforms {

Desk::Desk()
{
    speak(*qApp, QLocale(QLocale::French));
    applyLook(Appearance::Light, 100);
    id = vault.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
}

model::Measure Desk::measure(const QString &code)
{
    const QList<model::Measure> all = detail().measures;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &m) { return m.code == code; });
    REQUIRE(found != all.cend());
    return *found;
}

Opened openJournal(Desk &desk)
{
    auto panel = std::make_unique<JournalPanel>(desk.vault.session(), desk.notices);
    panel->setCase(desk.id);
    return panel;
}

Opened openHousehold(Desk &desk)
{
    auto panel = std::make_unique<HouseholdPanel>(desk.vault.session(), desk.notices);
    panel->setCase(desk.detail());
    return panel;
}

Opened openAid(Desk &desk)
{
    return std::make_unique<AidDialog>(desk.vault.session(), desk.notices, desk.detail());
}

namespace {

Opened openIntake(Desk &desk)
{
    auto page = std::make_unique<IntakePage>(desk.vault.session(), desk.notices);
    page->open({});
    return page;
}
Opened openDanger(Desk &desk)
{
    auto panel = std::make_unique<DangerPanel>(desk.vault.session(), desk.notices);
    panel->setCase(desk.detail());
    return panel;
}
Opened openCall(Desk &desk)
{
    return std::make_unique<CallDialog>(desk.vault.session(), desk.detail());
}
Opened openPostpone(Desk &desk)
{
    model::DueLine line;
    line.due.caseId = desk.id;
    line.due.clock = u"CASE.first_contact"_s;
    line.department = u"76"_s;
    return std::make_unique<PostponeDialog>(desk.vault.session(), line);
}
Opened openConsent(Desk &desk)
{
    return std::make_unique<ConsentDialog>(desk.vault.session(), desk.detail());
}
Opened openMeasure(Desk &desk)
{
    return std::make_unique<MeasureDialog>(desk.vault.session(), desk.detail(), desk.measure(u"LOG-01"_s));
}
Opened openReport(Desk &desk)
{
    const model::DangerRoute *route = desk.vault.session().reference.danger.route(u"with_agreement"_s);
    REQUIRE(route != nullptr);
    return std::make_unique<DangerReport>(desk.vault.session(), desk.id, *route);
}

Opened openKeptApart(Desk &desk)
{
    auto panel = std::make_unique<KeptApartPanel>(desk.vault.session(), desk.notices);
    panel->setCase(desk.detail());
    return panel;
}
void leaveOnce(Desk &desk)
{
    if (model::isOpen(desk.detail().file.status)) {
        REQUIRE_OK(work::cases::close(desk.vault.session(), desk.id, model::ExitReason::Other, {}));
    }
}
Opened openArchive(Desk &desk)
{
    leaveOnce(desk);
    return std::make_unique<ArchiveDialog>(desk.vault.session(), *work::retention::of(desk.vault.session(), desk.id));
}
Opened openReturn(Desk &desk)
{
    leaveOnce(desk);
    const auto back = work::reentry::preview(desk.vault.session(), desk.id);
    REQUIRE_OK(back);
    return std::make_unique<ReentryDialog>(desk.vault.session(), *back);
}

} // namespace

const std::vector<Form> &forms()
{
    static const std::vector<Form> kForms = {
        {"journal entry", "#", openJournal},          {"new signalement", "#", openIntake},
        {"danger pass", "#dangerReason", openDanger}, {"household", "Commune", openHousehold},
        {"call", "Pour le journal", openCall},        {"postponement", "Pourquoi", openPostpone},
        {"consent", "#wording", openConsent},         {"emergency aid", "#children", openAid},
        {"measure", "Preuve", openMeasure},           {"report", "#reason", openReport},
        {"kept apart", "#reasonEdit", openKeptApart}, {"archive", "#reasonEdit", openArchive},
        {"return", "#noteEdit", openReturn}};
    return kForms;
}

QWidget *fieldOf(const QWidget &form, const char *label)
{
    const QString name = QString::fromUtf8(label);
    if (name == u"#"_s) {
        return form.findChild<QPlainTextEdit *>();
    }
    if (name.startsWith(u'#')) {
        return form.findChild<QWidget *>(name.mid(1));
    }
    const QList<Field *> fields = form.findChildren<Field *>();
    for (const Field *field : fields) {
        if (QString(field->labelText()).remove(u'&') == name) {
            return field->editor();
        }
    }
    return nullptr;
}

void lock(Opened &form, Desk &desk)
{
    REQUIRE_OK(keepDrafts());
    closeDrafts();
    form.reset();
    desk.vault.reopen();
}

const DraftBar *barOf(const QWidget &form)
{
    const QList<DraftBar *> bars = form.findChildren<DraftBar *>();
    const auto shown = std::find_if(bars.cbegin(), bars.cend(), [](const DraftBar *bar) { return !bar->isHidden(); });
    return shown == bars.cend() ? bars.value(0) : *shown;
}

bool offers(const QWidget &form)
{
    return !barOf(form)->isHidden();
}

QString saidOn(const QWidget &form)
{
    QStringList words;
    const QList<QLabel *> labels = barOf(form)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        words << label->text();
    }
    return words.join(u' ');
}

void pressOn(const QWidget &form, const char *button)
{
    auto *found = barOf(form)->findChild<KeyButton *>(QString::fromLatin1(button));
    REQUIRE(found != nullptr);
    found->setFocus();
    person::press(Qt::Key_Space);
}

} // namespace draftforms
