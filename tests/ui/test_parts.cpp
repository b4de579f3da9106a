// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/dateinput.h"
#include "translations/language.h"
#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/paint.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace relais;
using namespace relais::ui;

namespace {

QWidget *shown(QWidget *widget)
{
    widget->show();
    QApplication::setActiveWindow(widget->window());
    return widget;
}

} // namespace

TEST_CASE("keys are written as on a French keyboard", "[ui][parts]")
{
    speak(*qApp, QLocale(QLocale::French));
    CHECK(keyText(QKeySequence(u"Ctrl+Shift+O"_s)) == u"Ctrl+Maj+O"_s);
    CHECK(keyText(QKeySequence(Qt::Key_Return)) == u"Entrée"_s);
    CHECK(keyText(QKeySequence(Qt::Key_Escape)) == u"Échap"_s);
    CHECK(keyText(QKeySequence(Qt::Key_Space)) == u"Espace"_s);
}

TEST_CASE("a button says the words of its action, is enabled with it and does it", "[ui][parts]")
{
    QAction action(u"&Importer…"_s);
    action.setShortcut(QKeySequence(u"Ctrl+I"_s));
    KeyButton button(&action);
    CHECK(button.text() == u"Importer…"_s);
    CHECK(button.accessibleName() == u"Importer…"_s);
    const int width = button.sizeHint().width();
    action.setEnabled(false);
    CHECK_FALSE(button.isEnabled());
    action.setEnabled(true);
    action.setShortcut(QKeySequence());
    action.setText(u"Importer"_s);
    QSignalSpy done(&action, &QAction::triggered);
    QTest::mouseClick(shown(&button), Qt::LeftButton);
    CHECK(done.count() == 1);
    KeyButton bare(u"Importer…"_s);
    CHECK(width > bare.sizeHint().width());
}

TEST_CASE("a field carries its label: access key, accessible name, error under it", "[ui][parts]")
{
    QWidget window;
    auto *edit = new QLineEdit;
    Field field(u"&Nom"_s, edit, &window);
    CHECK(edit->accessibleName() == u"Nom"_s);
    CHECK(field.error().isEmpty());
    field.setError(u"Ce nom manque."_s);
    CHECK(field.error() == u"Ce nom manque."_s);
    CHECK(edit->accessibleDescription() == u"Ce nom manque."_s);
    const QLabel *label = field.findChild<QLabel *>();
    REQUIRE(label != nullptr);
    CHECK(label->buddy() == edit);
}

TEST_CASE("a date is typed as people type it and shown in full", "[ui][parts]")
{
    const QDate today(2026, 11, 24);
    DateEdit edit([](const QString &text, QDate now) { return model::parseDate(text, now, model::DateRules::Typing); },
                  [today] { return today; });
    QSignalSpy told(&edit, &DateEdit::dateChanged);
    QTest::keyClicks(shown(&edit), u"24/11/26"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == u"24/11/2026"_s);
    CHECK(edit.date() == today);
    CHECK(told.count() == 1);
    edit.setText(u"hier"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.date() == QDate(2026, 11, 23));
    edit.setText(u"31/02/2026"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.isMisunderstood());
    CHECK(edit.text() == u"31/02/2026"_s);
    CHECK_FALSE(edit.date().isValid());
}

TEST_CASE("a choice is made by click or arrow, and says so once", "[ui][parts]")
{
    ChoiceRow row(
        {{u"yes"_s, u"oui"_s}, {u"no"_s, u"non"_s}, {u"unknown"_s, u"inconnu"_s, ChoiceRow::Answer::Kind::Unknown}});
    row.setName(u"SMS"_s);
    QSignalSpy chosen(&row, &ChoiceRow::chosen);
    CHECK(row.value().isEmpty());
    row.setValue(u"unknown"_s);
    CHECK(row.value() == u"unknown"_s);
    CHECK(chosen.count() == 0);
    shown(&row);
    const QList<QToolButton *> buttons = row.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 3);
    CHECK(buttons.at(0)->accessibleName() == u"SMS : oui"_s);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    CHECK(row.value() == u"yes"_s);
    CHECK(chosen.count() == 1);
    buttons.at(0)->setFocus();
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    CHECK(row.value() == u"no"_s);
    CHECK(chosen.count() == 2);
    row.setValue(u"something else"_s);
    CHECK(row.value().isEmpty());
}

TEST_CASE("Escape empties the search, then leaves it", "[ui][parts]")
{
    SearchField field(u"Nom"_s);
    shown(&field);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, u"lefev"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(left.count() == 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("the banner tells the whole contact as one sentence and shows the agreed word only on demand", "[ui][banner]")
{
    speak(*qApp, QLocale(QLocale::French));
    const auto form = GENERATE(ContactBanner::Form::Across, ContactBanner::Form::Card);
    ContactBanner banner(form);
    ContactAnswer answer;
    answer.token = Token::Done;
    answer.icon = u"call-start"_s;
    answer.fact = u"Contact possible"_s;
    answer.number = u"06 39 98 41 07"_s;
    answer.codeWord = u"dossier vert"_s;
    answer.channels = {{u"SMS"_s, ContactAnswer::Channel::Safe::No}};
    banner.setAnswer(answer);
    shown(&banner);
    CHECK(banner.sentence().contains(u"Contact possible"_s));
    CHECK(banner.sentence().contains(u"SMS non sûr"_s));
    CHECK_FALSE(banner.sentence().contains(u"dossier vert"_s));
    const auto texts = [&] {
        QString all;
        for (const QLabel *label : banner.findChildren<QLabel *>()) {
            all += label->isVisible() ? label->text() + u'|' : QString();
        }
        return all.replace(QChar(0xa0), u' ');
    };
    const bool isCard = form == ContactBanner::Form::Card; // somebody opposite may see it
    CHECK(texts().contains(isCard ? u"06 39 98 •• ••"_s : u"06 39 98 41 07"_s));
    CHECK_FALSE(texts().contains(u"dossier vert"_s));
    for (QPushButton *button : banner.findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Afficher le mot convenu pendant dix secondes"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(texts().contains(u"dossier vert"_s));
    CHECK_FALSE(banner.sentence().contains(u"dossier vert"_s));
    ContactAnswer again = answer;
    again.alert = u"Quelqu’un d’autre a répondu"_s;
    banner.setAnswer(again); // what is new hides what was shown
    CHECK_FALSE(texts().contains(u"dossier vert"_s));
    CHECK(banner.token() == Token::Late);
    CHECK(banner.sentence().startsWith(u"Quelqu’un d’autre a répondu"_s));
    banner.clear();
    CHECK_FALSE(texts().contains(u"dossier vert"_s));
    CHECK_FALSE(banner.sentence().contains(u"06"_s));
}

TEST_CASE("a row of filters breaks into lines when the window is narrow, and nothing is cut", "[ui][parts]")
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    arrange(flow, Space::S);
    QList<QWidget *> filters;
    for (int i = 0; i < 4; ++i) {
        filters << new FilterButton(u"Danger élevé"_s, &window);
        flow->addWidget(filters.last());
    }
    const int oneLine = flow->sizeHint().width();
    window.resize(oneLine, 200);
    shown(&window);
    CHECK(filters.first()->y() == filters.last()->y());
    window.resize(oneLine / 2, 200);
    QCoreApplication::processEvents();
    CHECK(filters.last()->y() > filters.first()->y());
    for (const QWidget *filter : filters) {
        CHECK(filter->geometry().right() <= window.width());
        CHECK(filter->width() >= filter->sizeHint().width());
    }
}

TEST_CASE("the head of a page shows one notice, the newest", "[ui][parts]")
{
    PageHead head(u"File active"_s);
    shown(&head);
    auto *first = new QLabel(u"un"_s);
    head.setNotice(first);
    auto *second = new QLabel(u"deux"_s);
    head.setNotice(second);
    CHECK(head.notice() == second);
    head.setNotice(nullptr);
    CHECK(head.notice() == nullptr);
}
