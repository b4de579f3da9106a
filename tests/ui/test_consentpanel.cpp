// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/consents.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/pages/casepage.h"
#include "ui/pages/consentpanel.h"
#include "ui/pages/intakeeditor.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

/// The case page at its tab « Accords », and somebody at the keyboard.
class Desk
{
public:
    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(appearance, zoom);
        id = vault.addCase(u"Exemple"_s, u"Ada"_s);
        page = std::make_unique<CasePage>(vault.session(), notices, &back);
        page->resize(1240, 860);
        page->open(id.text());
        auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count() && tabs->tabText(tabs->currentIndex()) != u"Accords"_s; ++tab) {
            tabs->setCurrentIndex(tab);
        }
        person::look(*page);
        table()->setFocus();
    }
    ~Desk()
    {
        page.reset();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        applyLook(Appearance::Light, 100);
    }
    [[nodiscard]] RowTable *table() const { return page->findChild<RowTable *>(u"consentTable"_s); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QList<model::Consent> consents() { return work::consents::list(vault.session(), id).value(); }
    void give(const QString &office, const QStringList &scope, const QDate &until)
    {
        work::consents::Given given{office, {}, scope, model::ConsentMode::Written, {}, {}, until, {}};
        REQUIRE_OK(work::consents::give(vault.session(), id, given));
        vault.clock().advance(1000);
    }
    /// Presses the key of an act of the list while the list has the focus.
    void press(Qt::Key key)
    {
        QApplication::setActiveWindow(page.get());
        table()->setFocus();
        QTest::keyClick(table(), key);
    }
    void picture(const QString &name, QWidget *of = nullptr) const
    {
        const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            (of == nullptr ? page.get() : of)->grab().save(folder + u'/' + name);
        }
    }

    TempVault vault;
    FakeNotices notices;
    QAction back;
    model::CaseId id;
    std::unique_ptr<CasePage> page;
};

/// Tab after Tab to that control, as without a mouse.
void tabTo(const QWidget *wanted)
{
    REQUIRE(wanted != nullptr);
    for (int i = 0; i < 40 && QApplication::focusWidget() != wanted; ++i) {
        person::press(Qt::Key_Tab);
    }
    CHECK(QApplication::focusWidget() == wanted);
}

void collect(Desk &desk, const std::function<void(QDialog &)> &fill)
{
    person::whenAsked(desk.page.get(), fill);
    for (QAction *action : desk.page->pageActions(Menu::Case)) {
        if (action->shortcut() == QKeySequence(u"Ctrl+K"_s)) {
            action->trigger();
        }
    }
}

} // namespace

TEST_CASE("without any consent the tab says what to do and what goes by law", "[ui][consent]")
{
    Desk desk;
    CHECK(desk.table()->model()->rowCount() == 1); // the first agreement, at intake
    CHECK(desk.cell(0, 0).startsWith(u"À l’accueil"_s));
    CHECK(desk.page->findChild<ConsentPanel *>()->findChild<EmptyState *>()->isVisible());
    QString words;
    for (const QLabel *label : desk.page->findChild<ConsentPanel *>()->findChildren<QLabel *>()) {
        words += label->text() + u'\n';
    }
    CHECK(words.contains(u"Demandez-lui"_s));
    CHECK(words.contains(u"Sans accord"_s));
    CHECK(words.contains(u"L. 121-6-2"_s));
    desk.picture(u"consent-empty.png"_s);
}

TEST_CASE("a consent is collected from the keyboard alone", "[ui][consent]")
{
    Desk desk;
    collect(desk, [&](QDialog &dialog) {
        person::type(u"Departement 76"_s);
        CHECK(dialog.findChild<QComboBox *>(u"role"_s)->currentData().toString() == u"department"_s);
        auto *express = dialog.findChild<QCheckBox *>(u"express"_s);
        CHECK(express->isVisible()); // the law wants it named
        tabTo(dialog.findChild<CheckRow *>(u"strands"_s)->boxes().at(2));
        person::press(Qt::Key_Space);
        tabTo(express);
        person::press(Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        CHECK(dialog.isVisible()); // written or oral was not said: the dialog stays and says so
        CHECK(desk.consents().isEmpty());
        person::press(Qt::Key_Right);
        person::press(Qt::Key_Space);
        const QString wording = dialog.findChild<QPlainTextEdit *>(u"wording"_s)->toPlainText();
        CHECK(wording.contains(u"Departement 76"_s));
        CHECK(wording.contains(u"financier, FIN-03"_s));
        desk.picture(u"consent-dialog.png"_s, &dialog);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    const QList<model::Consent> all = desk.consents();
    REQUIRE(all.size() == 1);
    CHECK(all[0].scope == u"FIN,FIN-03"_s);
    CHECK(all[0].mode != model::ConsentMode::NotGiven);
    CHECK(desk.table()->model()->rowCount() == 2);
    CHECK(desk.cell(1, 0) == u"Departement 76"_s);
    CHECK(desk.cell(1, 2) == u"valable"_s);
    CHECK_FALSE(desk.page->findChild<EmptyState *>()->isVisible());
}

TEST_CASE("each consent shows its state by icon and word", "[ui][consent]")
{
    Desk desk;
    desk.give(u"SIAO 76"_s, {u"LOG"_s}, QDate(2027, 5, 24));
    desk.give(u"CAF 76"_s, {u"FIN"_s}, QDate(2026, 11, 27));
    desk.give(u"Avocate C"_s, {u"JUR"_s}, QDate(2026, 11, 24));
    desk.give(u"CPAM"_s, {u"SAN"_s}, QDate(2027, 5, 24));
    REQUIRE_OK(work::consents::withdrawFrom(desk.vault.session(), desk.id, u"CPAM"_s, {}, u"au téléphone"_s));
    CHECK(desk.cell(1, 2) == u"retiré"_s); // newest first
    CHECK(desk.cell(2, 2) == u"finit aujourd’hui"_s);
    CHECK(desk.cell(3, 2) == u"finit dans 3 jours"_s);
    CHECK(desk.cell(4, 2) == u"valable"_s);
    for (int row = 1; row < 5; ++row) {
        CHECK_FALSE(desk.cell(row, 2, IconNameRole).isEmpty());
    }
    desk.picture(u"consent-states.png"_s);
    desk.vault.clock().set(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    desk.page->reload();
    CHECK(desk.cell(3, 2) == u"a pris fin"_s);
}

TEST_CASE("a withdrawal says what cannot be taken back, and asks how", "[ui][consent]")
{
    Desk desk;
    desk.give(u"SIAO 76"_s, {u"LOG"_s}, QDate(2027, 5, 24));
    desk.table()->selectRowAt(1);
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        QString words;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            words += label->text();
        }
        CHECK(words.contains(u"ne revient pas"_s));
        person::type(u"par telephone"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    desk.press(Qt::Key_Delete);
    REQUIRE(desk.consents().size() == 1);
    CHECK(desk.consents()[0].withdrawnBecause == u"par telephone"_s);
    CHECK(desk.cell(1, 2) == u"retiré"_s);
}

TEST_CASE("a consent is prolonged from the list with P", "[ui][consent]")
{
    Desk desk;
    desk.give(u"SIAO 76"_s, {u"LOG"_s}, QDate(2026, 11, 27));
    desk.table()->selectRowAt(1);
    person::whenAsked(desk.page.get(), [&](QDialog &) {
        person::retype(u"31/03/2027"_s);
        person::press(Qt::Key_Return);
    });
    desk.press(Qt::Key_P);
    CHECK(desk.consents()[0].until == QDate(2027, 3, 31));
    CHECK(desk.cell(1, 2) == u"valable"_s);
}

TEST_CASE("the proof cannot be printed before she was asked whether paper is safe", "[ui][consent]")
{
    Desk desk;
    desk.give(u"SIAO 76"_s, {u"LOG"_s}, QDate(2027, 5, 24));
    desk.table()->selectRowAt(1);
    person::whenAsked(desk.page.get(), [&](QDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.findChild<QCheckBox *>(u"paperSafe"_s)->isChecked());
        dialog.reject();
    });
    desk.press(Qt::Key_I);
    CHECK(desk.notices.said.isEmpty());
}

TEST_CASE("on lock no consent stays in the tab", "[ui][consent]")
{
    Desk desk;
    desk.give(u"SIAO 76"_s, {u"LOG"_s}, QDate(2027, 5, 24));
    desk.page->clear();
    CHECK(desk.table()->model()->rowCount() == 0);
}

TEST_CASE("the tab can be read in the dark and at 200 %", "[ui][consent]")
{
    for (const auto &[appearance, zoom] : {std::pair{Appearance::Dark, 100}, std::pair{Appearance::Light, 200}}) {
        Desk desk(appearance, zoom);
        desk.give(u"SIAO 76"_s, {u"LOG"_s, u"SEC"_s}, QDate(2027, 5, 24));
        desk.give(u"Département de la Seine-Maritime"_s, {u"FIN"_s, u"FIN-03"_s}, QDate(2026, 11, 27));
        desk.page->fit(zoom > 150 ? Width::Narrow : Width::Wide);
        QTest::qWait(20);
        CHECK(desk.table()->width() <= desk.page->width());
        CHECK(desk.table()->columnWidth(0) >= 100);
        desk.picture(u"consent-%1.png"_s.arg(zoom));
    }
}
