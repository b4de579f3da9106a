// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepage.h"

#include "core/work/arriveddocuments.h"
#include "core/work/exchanges.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/seat.h"
#include "tests/work/partners.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"
#include "ui/pages/exchangepanel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;

namespace {

/// The page in French, in the vault whose keys are known to the tests.
class Desk
{
public:
    Desk()
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        page = std::make_unique<ExchangePage>(seat.session(), notices);
        page->resize(1240, 860);
        show();
    }
    ~Desk() { qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly)); }

    void show()
    {
        page->open({});
        person::look(*page);
    }
    [[nodiscard]] QList<ExchangePanel *> panels() const { return page->findChildren<ExchangePanel *>(); }
    [[nodiscard]] ExchangePanel *panel(const QString &name) const
    {
        for (ExchangePanel *each : panels()) {
            if (each->table()->accessibleName() == name) {
                return each;
            }
        }
        FAIL("no panel " << name.toStdString());
        return nullptr;
    }
    [[nodiscard]] QString row(const QString &name, int number = 0) const
    {
        const QAbstractItemModel *model = panel(name)->table()->model();
        QStringList words;
        for (int column = 0; column < model->columnCount() && number < model->rowCount(); ++column) {
            words << model->index(number, column).data().toString();
        }
        return words.join(u" | "_s);
    }
    [[nodiscard]] QAction *act(const QString &text) const
    {
        for (QAction *action : page->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text) {
                return action;
            }
        }
        FAIL("no act " << text.toStdString());
        return nullptr;
    }
    /// Types a reason into the dialog that comes.
    void willSay(const QString &why)
    {
        person::whenAsked(page->window(), [why](QDialog &dialog) {
            auto *edit = dialog.findChild<QPlainTextEdit *>();
            REQUIRE(edit != nullptr);
            QTest::keyClicks(edit, why);
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        });
    }

    Seat seat;
    FakeNotices notices;
    std::unique_ptr<ExchangePage> page;
};

} // namespace

TEST_CASE("an exchange page without anything says so in each of its four lists", "[ui][exchange]")
{
    Desk desk;
    CHECK(desk.panels().size() == 4);
    for (const QString &name : {u"Reçu"_s, u"À envoyer"_s, u"En quarantaine"_s, u"Partenaires silencieux"_s}) {
        INFO(name.toStdString());
        CHECK(desk.panel(name)->table()->model()->rowCount() == 0);
        CHECK(desk.panel(name)->footText().isEmpty());
    }
    CHECK(desk.page->count() == 0);
}

TEST_CASE("what came is new until it is filed away by one key", "[ui][exchange]")
{
    Desk desk;
    desk.seat.know(fixedkeys::alder());
    (void)desk.seat.receive(entrusted::bundle(fixedkeys::alder(), fixedkeys::us()));
    desk.show();
    CHECK(desk.row(u"Reçu"_s).startsWith(u"Nouveau | "_s));
    CHECK_FALSE(desk.row(u"Reçu"_s).contains(u"modification"_s)); // how much came would tell of cases kept apart
    CHECK(desk.page->count() == 1);
    CHECK(ExchangePage(desk.seat.session(), desk.notices).count() == 1); // told before it is opened
    desk.act(u"Tout ranger"_s)->trigger();
    CHECK_FALSE(desk.act(u"Tout ranger"_s)->isEnabled());
    CHECK(desk.row(u"Reçu"_s).startsWith(u"Lu et rangé | "_s));
    CHECK(desk.page->count() == 0);
}

TEST_CASE("a bundle of an unknown sender is held with its sentence, and read once the card is verified",
          "[ui][exchange]")
{
    Desk desk;
    (void)desk.seat.receive(entrusted::bundle(fixedkeys::alder(), fixedkeys::us()));
    desk.show();
    CHECK(desk.row(u"En quarantaine"_s).startsWith(u"Expéditeur inconnu | clé "_s));
    CHECK(desk.panel(u"En quarantaine"_s)->footText().contains(u"expéditeur de ce lot est inconnu"_s));
    const auto rows = [&] { return desk.panel(u"En quarantaine"_s)->table()->model()->rowCount(); };
    desk.act(u"Réessayer"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !desk.notices.shown.isEmpty(); }, 30'000));
    CHECK(rows() == 1);
    desk.seat.know(fixedkeys::alder());
    desk.show();
    desk.act(u"Réessayer"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return rows() == 0; }, 30'000));
    CHECK(desk.row(u"Reçu"_s).startsWith(u"Nouveau | "_s));
}

TEST_CASE("a held bundle is thrown away only with a reason", "[ui][exchange]")
{
    Desk desk;
    (void)desk.seat.receive(QByteArray("ceci n'est pas un lot"));
    desk.show();
    REQUIRE(desk.row(u"En quarantaine"_s).startsWith(u"Pas un lot | "_s));
    CHECK_FALSE(desk.act(u"Accepter…"_s)->isEnabled());
    desk.willSay(u"erreur de destinataire"_s);
    desk.act(u"Jeter…"_s)->trigger();
    CHECK(desk.panel(u"En quarantaine"_s)->table()->model()->rowCount() == 0);
}

TEST_CASE("without a way to exchange, sending leads to the settings", "[ui][exchange]")
{
    Desk desk;
    const QSignalSpy wanted(desk.page.get(), &ExchangePage::routeWanted);
    desk.act(u"Envoyer et recevoir"_s)->trigger();
    CHECK(wanted.count() == 1);
    CHECK_FALSE(desk.page->isRunning());
    REQUIRE_FALSE(desk.notices.said.isEmpty());
    CHECK(desk.notices.said.last().contains(u"chemin"_s));
}

TEST_CASE("a stick is read in one gesture, and says what it brought", "[ui][exchange]")
{
    Desk desk;
    desk.seat.know(fixedkeys::alder());
    const QTemporaryDir stick;
    QFile file(stick.filePath(u"abcdefghijklmnop.relais"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(entrusted::bundle(fixedkeys::alder(), fixedkeys::us()).bytes());
    file.close();
    desk.page->exchangeOver(stick.path());
    CHECK(desk.page->isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !desk.page->isRunning(); }, 60'000));
    CHECK(desk.notices.shown.isEmpty());
    REQUIRE_FALSE(desk.notices.said.isEmpty());
    CHECK(desk.notices.said.last().contains(u"1 lu"_s));
    CHECK(desk.row(u"Reçu"_s).startsWith(u"Nouveau | "_s));
    CHECK(QFile::exists(file.fileName())); // nothing is taken from a stick
    CHECK(work::exchanges::overview(desk.seat.session())->last.isValid());
}

TEST_CASE("an exchange that the person stops is no complete one, and says what was done until then", "[ui][exchange]")
{
    Desk desk;
    desk.seat.know(fixedkeys::alder());
    const QTemporaryDir stick;
    desk.page->exchangeOver(stick.path());
    REQUIRE(desk.page->isRunning());
    emit desk.page->findChild<JobBar *>()->stopRequested();
    REQUIRE(QTest::qWaitFor([&] { return !desk.page->isRunning(); }, 60'000));
    REQUIRE_FALSE(desk.notices.said.isEmpty());
    CHECK(desk.notices.said.last().startsWith(u"Échange arrêté."_s));
    CHECK(desk.notices.said.last().contains(u"0 lu"_s));
    CHECK_FALSE(work::exchanges::overview(desk.seat.session())->last.isValid());
}

TEST_CASE("the row in hand stays in hand when the lists are read again", "[ui][exchange]")
{
    Desk desk;
    for (const QByteArray &bytes : {QByteArray("un"), QByteArray("deux"), QByteArray("trois")}) {
        (void)desk.seat.receive(bytes);
    }
    desk.show();
    RowTable *table = desk.panel(u"En quarantaine"_s)->table();
    REQUIRE(table->model()->rowCount() == 3);
    table->selectRowAt(1);
    desk.page->reload();
    CHECK(table->currentRow() == 1);
    desk.willSay(u"erreur de destinataire"_s);
    desk.act(u"Jeter…"_s)->trigger();
    CHECK(table->model()->rowCount() == 2);
    CHECK(table->currentRow() == 1); // what took its place
    CHECK(desk.page->focusWidget() == table);
}

TEST_CASE("cards come after the bundles that were given with them, however their name is written", "[ui][exchange]")
{
    Desk desk;
    const QTemporaryDir place;
    QFile file(place.filePath(u"a.relais"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rien");
    file.close();
    const QString card = place.filePath(u"FICHE.RELAIS-CARD"_s);
    QStringList chosen;
    int before = -1;
    QObject::connect(desk.page.get(), &ExchangePage::cardChosen, desk.page.get(), [&](const QString &path) {
        chosen << path;
        before = desk.panel(u"En quarantaine"_s)->table()->model()->rowCount();
    });
    desk.page->read({card, file.fileName()});
    REQUIRE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 30'000));
    CHECK(chosen == QStringList{card});
    CHECK(before == 1);
}

TEST_CASE("a file read by hand says its verdict at once", "[ui][exchange]")
{
    Desk desk;
    const QTemporaryDir place;
    QFile file(place.filePath(u"lettre.relais"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7 rien");
    file.close();
    desk.page->read({file.fileName()});
    REQUIRE(QTest::qWaitFor([&] { return !desk.notices.shown.isEmpty(); }, 30'000));
    CHECK(desk.notices.shown.last().contains(u"pas un lot"_s));
}

TEST_CASE("files dropped while others are being read are read after them", "[ui][exchange]")
{
    Desk desk;
    const QTemporaryDir place;
    QStringList paths;
    for (const QString &name : {u"a.relais"_s, u"b.relais"_s, u"c.relais"_s}) {
        QFile file(place.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7 " + name.toUtf8());
        paths << file.fileName();
    }
    desk.page->read({paths[0], paths[1]});
    desk.page->read({paths[2]});
    const auto rows = [&] { return desk.panel(u"En quarantaine"_s)->table()->model()->rowCount(); };
    REQUIRE(QTest::qWaitFor([&] { return rows() == 3; }, 30'000));
    CHECK(desk.notices.shown.size() == 3);
}

TEST_CASE("when the vault locks in the middle of an exchange, nothing of it stays on the page", "[ui][exchange]")
{
    Desk desk;
    desk.seat.know(fixedkeys::alder());
    (void)desk.seat.receive(entrusted::bundle(fixedkeys::alder(), fixedkeys::us()));
    desk.show();
    const auto rows = [](ExchangePanel *panel) { return panel->table()->model()->rowCount(); };
    REQUIRE(rows(desk.panel(u"Reçu"_s)) == 1);
    const QTemporaryDir stick;
    desk.page->exchangeOver(stick.path());
    REQUIRE(desk.page->isRunning());
    desk.page->clear();
    CHECK_FALSE(desk.page->isRunning());
    const qsizetype told = desk.notices.said.size() + desk.notices.shown.size();
    QTest::qWait(500); // what was under way tells nobody
    CHECK(desk.notices.said.size() + desk.notices.shown.size() == told);
    for (ExchangePanel *panel : desk.panels()) {
        CHECK(rows(panel) == 0);
        CHECK(panel->footText().isEmpty());
    }
}

TEST_CASE("papers that a bundle brings are cleaned once it is read, and nothing is said of it", "[ui][exchange]")
{
    Desk desk;
    const fixedkeys::Office &alder = fixedkeys::alder();
    desk.seat.know(alder);
    const QByteArray text("Attestation du 20 novembre\n");
    const QByteArray record = alder.card.office.toLatin1() + "-D0CUMENT00000001";
    const auto field = [&](const QByteArray &name, const QByteArray &value) {
        QByteArray one = rawbundle::line(alder, 90, 5, "document", name, value);
        rawbundle::replace(one, entrusted::id(alder, 90), record);
        return one;
    };
    rawbundle::RawBundle bundle = entrusted::bundle(alder, fixedkeys::us());
    bundle.setLines(entrusted::lines(alder, fixedkeys::us()) +
                    QList<QByteArray>{field("case_id", entrusted::quoted(entrusted::id(alder, 1))),
                                      field("title", entrusted::quoted("Attestation")),
                                      field("type", entrusted::quoted("text/plain")),
                                      field("bytes", QByteArray::number(text.size()))});
    bundle.addFile(text, u"text/plain"_s);
    bundle.manifest.files.first().title = QString::fromLatin1(record);
    const QTemporaryDir stick;
    QFile file(stick.filePath(u"abcdefghijklmnop.relais"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bundle.bytes());
    file.close();
    desk.page->read({file.fileName()});
    const auto stateIs = [&](int row) {
        return desk.seat.one(u"SELECT count(*) FROM documents_arrived WHERE hash IS NOT NULL"_s).toInt() == row;
    };
    REQUIRE(QTest::qWaitFor([&] { return stateIs(1); }, 60'000));
    CHECK(work::arriveddocuments::waiting(desk.seat.session())->isEmpty());
    CHECK(desk.notices.shown.isEmpty());
}

TEST_CASE("what was entrusted and does not leave any more is told where things leave, and leads to its case",
          "[ui][exchange]")
{
    EntrustedCase vault;
    vault.orient();
    vault.clock().advance(qint64(91) * 24 * 3600 * 1000); // her consent was for ninety days
    FakeNotices notices;
    ExchangePage page(vault.session(), notices);
    page.resize(1240, 860);
    page.open({});
    person::look(page);
    const auto panels = page.findChildren<ExchangePanel *>();
    const auto outgoing = std::find_if(panels.cbegin(), panels.cend(), [](const ExchangePanel *each) {
        return each->table()->accessibleName() == u"To send"_s;
    });
    REQUIRE(outgoing != panels.cend());
    REQUIRE((*outgoing)->table()->model()->rowCount() == 1);
    CHECK((*outgoing)->table()->model()->index(0, 0).data().toString() == u"Nothing leaves"_s);
    CHECK((*outgoing)->footText().contains(u"nothing of it leaves any more"_s));
    QSignalSpy wanted(&page, &ExchangePage::caseWanted);
    for (QAction *action : page.findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == u"Open the case"_s) {
            action->trigger();
        }
    }
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<model::CaseId>() == vault.id);
}
