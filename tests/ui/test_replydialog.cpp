// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees of her words while a reply is typed that leaves the office.
#include "tests/kit/person.h"
#include "tests/work/pair.h"
#include "tests/work/ways.h"
#include "translations/language.h"
#include "ui/pages/replydialog.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace relais::ui;

namespace {

QString saidOn(const QDialog &dialog)
{
    QString words;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        words += label->isVisible() ? label->text() + u'\n' : QString();
    }
    return words;
}

} // namespace

TEST_CASE("names, places and numbers are shown while a reply is typed, and do not forbid it", "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    ReplyDialog dialog(pair.theirs.session(), pair.standing(pair.theirs), ReplyStep::Question);
    person::look(dialog);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    const auto *found = dialog.findChild<QLabel *>(u"found"_s);
    text->setPlainText(u"Quel jour ?"_s);
    CHECK_FALSE(found->isVisible());
    text->setPlainText(u"Mme Exemple dort 3 rue des Lilas, 06 39 98 55 66"_s);
    CHECK(found->isVisible());
    const QString words = found->text().replace(QChar(0xa0), u' ');
    for (const QString &word : {u"Exemple"_s, u"rue des Lilas"_s, u"06 39 98 55 66"_s}) {
        CHECK(words.contains(word));
    }
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(pair.standing(pair.theirs).replies.size() == 1);
}

TEST_CASE("a reply that names a way which is not safe stays on screen and says why", "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    addWay(pair.theirs, pair.id, model::Channel::Phone, u"06 39 98 55 66"_s, model::Answer::No);
    ReplyDialog dialog(pair.theirs.session(), pair.standing(pair.theirs), ReplyStep::Question);
    person::look(dialog);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    text->setPlainText(u"Jointe au 06 39 98 55 66"_s);
    const QString before = saidOn(dialog);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(saidOn(dialog) != before);
    CHECK(pair.standing(pair.theirs).replies.isEmpty());
    text->setPlainText(u"Jointe hier"_s);
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(pair.standing(pair.theirs).replies.size() == 1);
}

TEST_CASE("what is typed for a partner stays in the office: nothing is shown", "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    ReplyDialog dialog(pair.ours.session(), pair.standing(pair.ours), std::nullopt);
    person::look(dialog);
    dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Mme Exemple dort 3 rue des Lilas"_s);
    CHECK_FALSE(dialog.findChild<QLabel *>(u"found"_s)->isVisible());
}
