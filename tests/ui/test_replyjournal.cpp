// SPDX-License-Identifier: GPL-3.0-or-later
// What partners replied, as the journal of a case tells it.
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/work/pair.h"
#include "translations/language.h"
#include "ui/pages/journaldelegate.h"
#include "ui/pages/journalpanel.h"

#include <QApplication>
#include <QListView>

using namespace relais::ui;

namespace {

/// The newest reply in the journal, with plain spaces.
struct Entry {
    QString text;
    QString kind;
    QString head;
};
Entry replyAt(TempVault &seat, const model::CaseId &id)
{
    FakeNotices notices;
    JournalPanel panel(seat.session(), notices);
    panel.setCase(id);
    person::look(panel);
    const auto *list = qobject_cast<QListView *>(panel.list());
    REQUIRE(list != nullptr);
    int row = 0; // what the reply changed is an entry of its own
    const auto kindOf = [&](int at) { return list->model()->index(at, 0).data(JournalDelegate::KindRole).toString(); };
    while (row < list->model()->rowCount() && kindOf(row) != u"Réponse"_s) {
        ++row;
    }
    REQUIRE(row < list->model()->rowCount());
    const QModelIndex first = list->model()->index(row, 0);
    const auto plain = [](QString text) { return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); };
    return {plain(first.data(Qt::DisplayRole).toString()), first.data(JournalDelegate::KindRole).toString(),
            plain(first.data(JournalDelegate::HeadRole).toString())};
}

} // namespace

TEST_CASE("a reply that came in a bundle stands in the journal in plain words: who, for what, when, and what",
          "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    REQUIRE_OK(pair.answer(pair.theirs, ReplyStep::Appointment, u"12 rue de l’Exemple"_s));
    const Entry theirs = replyAt(pair.theirs, pair.id);
    CHECK(theirs.kind == u"Réponse"_s);
    CHECK(theirs.text.startsWith(u"Notre réponse pour LOG-01\nRendez-vous, "_s));

    pair.toUs();
    const Entry ours = replyAt(pair.ours, pair.id);
    INFO(ours.text.toStdString());
    CHECK(ours.kind == u"Réponse"_s);
    const QStringList lines = ours.text.split(u'\n');
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0] == u"Réponse de %1 pour LOG-01"_s.arg(pair.theirCard.name));
    CHECK(lines[1].startsWith(u"Rendez-vous, "_s));
    CHECK(lines[1].contains(u"C. Auger"_s)); // who wrote it there
    CHECK(lines[1].endsWith(u"par lot"_s));
    CHECK(lines[2].contains(u"12 rue de l’Exemple"_s));
    for (const QString &raw : {u"appointment_at"_s, u"orientation:"_s, u"case_id"_s, u"AB12CD34"_s}) {
        CHECK_FALSE(ours.text.contains(raw)); // no name of a field
    }
    CHECK_FALSE(ours.text.contains(pair.orientation.text()));
}

TEST_CASE("a reply that was typed says that it came by telephone, and who noted it", "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Accepted, u"dès lundi"_s, model::ReplyWay::Phone));
    const Entry entry = replyAt(pair.ours, pair.id);
    INFO(entry.text.toStdString());
    const QStringList lines = entry.text.split(u'\n');
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0] == u"Réponse de %1 pour LOG-01"_s.arg(pair.theirCard.name));
    CHECK(lines[1].contains(u"par téléphone, noté par C. Auger"_s));
    CHECK(lines[2] == u"dès lundi"_s);
    CHECK(entry.text.contains(u"LOG-01, état : "_s)); // what it changed
}

TEST_CASE("what came from another office is said by its measures, and no raw name of a field", "[ui][replies]")
{
    speak(*qApp, QLocale(QLocale::French));
    Pair pair;
    pair.toThem();
    FakeNotices notices;
    JournalPanel panel(pair.theirs.session(), notices);
    panel.setCase(pair.id);
    person::look(panel);
    const auto *list = qobject_cast<QListView *>(panel.list());
    REQUIRE(list != nullptr);
    QString all;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        all += list->model()->index(row, 0).data(Qt::DisplayRole).toString() + u'\n';
    }
    INFO(all.toStdString());
    CHECK(all.replace(QChar(0xa0), u' ').contains(u"Confié à nous : LOG-01"_s));
    CHECK_FALSE(all.contains(pair.ours.vault().office())); // no id of a record
    CHECK_FALSE(all.contains(u"person"_s));
}
