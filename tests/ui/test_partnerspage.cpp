// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partnerspage.h"

#include "core/work/audit.h"
#include "tests/kit/colleague.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/partner.h"
#include "tests/kit/person.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/pages/cardfiche.h"
#include "ui/pages/cardwords.h"
#include "ui/pages/owncarddialog.h"
#include "ui/print/qrcode.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

using namespace relais;
using namespace relais::ui;
namespace correspondents = work::correspondents;

namespace {

void picture(QWidget &of, const QString &name)
{
    const QString folder = qEnvironmentVariable("RELAIS_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(50);
        of.grab().save(folder + u'/' + name);
    }
}

/// The French program on a vault of its own.
class Desk
{
public:
    explicit Desk(Appearance appearance = Appearance::Light, int zoom = 100)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(appearance, zoom);
    }
    ~Desk()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        applyLook(Appearance::Light, 100);
    }
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = place.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// A page with three partners: one verified long ago, one new, one revoked.
    std::unique_ptr<PartnersPage> filled()
    {
        const Partner old(u"A1B2C3D4"_s, u"Maison des Tilleuls"_s);
        const auto card = correspondents::import(vault.session(), old.file());
        REQUIRE_OK(card);
        REQUIRE_OK(correspondents::verify(vault.session(), card->id, old.digits()));
        vault.clock().advance(qint64(200) * 24 * 3600 * 1000);
        REQUIRE_OK(correspondents::import(vault.session(), fresh.file()));
        Partner lost(u"C1B2C3D4"_s, u"Crèche des Alouettes"_s);
        lost.facts.kind = model::OfficeKind::Other;
        const auto gone = correspondents::import(vault.session(), lost.file());
        REQUIRE_OK(correspondents::revoke(vault.session(), gone->id, u"poste volé"_s));
        REQUIRE_OK(correspondents::setContact(vault.session(), u"06 39 98 00 11"_s));
        auto page = std::make_unique<PartnersPage>(vault.session(), notices);
        page->resize(1240, 860);
        page->open({});
        person::look(*page);
        return page;
    }
    TempVault vault;
    FakeNotices notices;
    Partner fresh{u"B1B2C3D4"_s, u"SIAO 76"_s};
    QTemporaryDir place;
};

QString text(const QWidget &page, const QString &name)
{
    const auto *label = page.findChild<QLabel *>(name);
    REQUIRE(label != nullptr);
    return label->text();
}

QString cell(const PartnersPage &page, int row, int column)
{
    return page.table()->model()->index(row, column).data().toString();
}

void chooseOffice(PartnersPage &page, const QString &name)
{
    for (int row = 0; row < page.table()->model()->rowCount(); ++row) {
        if (cell(page, row, 0) == name) {
            page.table()->selectRowAt(row);
            return;
        }
    }
    FAIL("no such partner");
}

QAction *act(const PartnersPage &page, const QString &start)
{
    for (QAction *action : page.pageActions(Menu::File)) {
        if (action->text().remove(u'&').startsWith(start)) {
            return action;
        }
    }
    FAIL("no act " << start.toStdString());
    return nullptr;
}

bool isShown(const PartnersPage &page, const QString &name)
{
    return page.findChild<QWidget *>(name)->isVisibleTo(&page);
}

} // namespace

TEST_CASE("without a partner the page says what to do", "[ui][cards]")
{
    Desk desk;
    PartnersPage page(desk.vault.session(), desk.notices);
    page.resize(1240, 860);
    page.open({});
    person::look(page);
    bool told = false;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        told =
            told || (label->isVisibleTo(&page) &&
                     label->text() ==
                         u"Aucun partenaire. Importez la carte qu’un organisme vous a envoyée, ou écrivez la vôtre."_s);
    }
    CHECK(told);
    CHECK(page.headline().strong == u"0 partenaire"_s);
    picture(page, u"partners-empty.png"_s);
}

TEST_CASE("partners stand with name, kind, commune, state in words and the day they were verified", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    REQUIRE(page->table()->model()->rowCount() == 3);
    CHECK(cell(*page, 0, 0) == u"Crèche des Alouettes"_s);
    CHECK(cell(*page, 0, 3) == u"Révoquée"_s);
    CHECK(cell(*page, 1, 0) == u"Maison des Tilleuls"_s);
    CHECK(cell(*page, 1, 1) == u"Association"_s);
    CHECK(cell(*page, 1, 2) == u"Rouen"_s);
    CHECK(cell(*page, 1, 3) == u"Vérifiée"_s);
    CHECK(cell(*page, 1, 4) == u"24/11/2026"_s);
    CHECK(cell(*page, 2, 3) == u"Non vérifiée"_s);
    CHECK(cell(*page, 2, 4).isEmpty());
    CHECK(page->table()->model()->index(1, 4).data(IconNameRole).toString() == u"notifications"_s);
    CHECK(page->headline().strong == u"3 partenaires"_s);
    CHECK(page->headline().rest.contains(u"1 à vérifier"_s));
    chooseOffice(*page, u"Maison des Tilleuls"_s);
    CHECK(text(*page, u"stateWords"_s).contains(u"plus de six mois"_s));
    auto *search = page->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    search->setText(u"tilleuls"_s);
    CHECK(page->table()->model()->rowCount() == 1);
    search->setText(u"zzz"_s);
    CHECK_FALSE(page->table()->isVisibleTo(page.get()));
    page->clear();
    CHECK(page->table()->model()->rowCount() == 0);
    CHECK(text(*page, u"officeName"_s).isEmpty());
}

TEST_CASE("a card is verified from the keyboard by the digits that were heard", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    picture(*page, u"partners-light.png"_s);
    chooseOffice(*page, u"SIAO 76"_s);
    page->table()->setFocus();
    person::press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == page->fiche()->heard());
    const QString digits = desk.fresh.digits();
    CHECK(text(*page, u"theirDigits"_s).contains(digits.left(5)));
    CHECK_FALSE(text(*page, u"theirDigits"_s).contains(digits.right(5))); // it is heard, never copied
    CHECK(text(*page, u"ourDigits"_s)
              .contains(exchange::digitsOf(correspondents::ownCard(desk.vault.session())->card).right(5)));
    auto *mark = page->findChild<QAbstractButton *>(u"markButton"_s);
    CHECK_FALSE(mark->isEnabled());
    QString wrong = digits.right(11);
    wrong[0] = wrong[0] == u'9' ? u'0' : QChar(wrong[0].unicode() + 1);
    person::type(wrong);
    CHECK(text(*page, u"heardAnswer"_s).startsWith(u"Un chiffre a été mal entendu"_s));
    CHECK_FALSE(mark->isEnabled());
    person::press(Qt::Key_Return);
    CHECK(correspondents::find(desk.vault.session(), u"SIAO 76"_s)->state == model::CardState::Unverified);
    picture(*page, u"partners-misheard.png"_s);
    person::retype(Partner(u"B1B2C3D4"_s).digits());
    CHECK(text(*page, u"heardAnswer"_s).startsWith(u"Ces chiffres sont ceux d’une autre carte"_s));
    CHECK_FALSE(mark->isEnabled());
    person::retype(digits.right(11));
    CHECK(text(*page, u"heardAnswer"_s) == u"Ce sont bien les chiffres de cette carte."_s);
    CHECK(mark->isEnabled());
    person::press(Qt::Key_Return);
    CHECK(correspondents::find(desk.vault.session(), u"SIAO 76"_s)->state == model::CardState::Verified);
    CHECK(desk.notices.said.last().startsWith(u"SIAO 76 est vérifié"_s));
    chooseOffice(*page, u"SIAO 76"_s);
    CHECK_FALSE(isShown(*page, u"heardEdit"_s));
    CHECK(text(*page, u"theirDigits"_s).contains(digits.right(5)));
    CHECK(page->fiche()->heard()->text().isEmpty());
    page->table()->setFocus();
    person::press(Qt::Key_Return); // compared again, at the next call
    CHECK(isShown(*page, u"heardEdit"_s));
    CHECK_FALSE(text(*page, u"theirDigits"_s).contains(digits.right(5)));
}

TEST_CASE("what was heard of one partner is not left standing beside the next", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    chooseOffice(*page, u"SIAO 76"_s);
    page->fiche()->heard()->setText(desk.fresh.digits());
    chooseOffice(*page, u"Maison des Tilleuls"_s);
    CHECK(page->fiche()->heard()->text().isEmpty());
    CHECK_FALSE(page->findChild<QAbstractButton *>(u"markButton"_s)->isEnabled());
}

TEST_CASE("cards are imported from a file and by dropping it, and a stranger's key is an alarm", "[ui][cards]")
{
    Desk desk;
    PartnersPage page(desk.vault.session(), desk.notices);
    page.open({});
    Partner partner(u"A1B2C3D4"_s, u"Maison des Tilleuls"_s);
    page.importFile(desk.put(u"a.relais-card"_s, partner.file()));
    CHECK(page.table()->model()->rowCount() == 1);
    CHECK(desk.notices.said.last().startsWith(u"Carte de Maison des Tilleuls importée"_s));
    page.importFile(desk.put(u"a.relais-card"_s, partner.file()));
    CHECK(desk.notices.said.last().contains(u"déjà connue"_s));
    page.importFile(desk.put(u"b.relais-card"_s, Partner(u"A1B2C3D4"_s).file()));
    REQUIRE_FALSE(desk.notices.shown.isEmpty());
    CHECK(desk.notices.shown.last().contains(u"Appelez"_s));
    page.importFile(desk.put(u"c.relais-card"_s, "rien"));
    CHECK(page.table()->model()->rowCount() == 1);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.put(u"d.relais-card"_s, desk.fresh.file())),
                  QUrl::fromLocalFile(desk.put(u"e.pdf"_s, "%PDF"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    CHECK(page.table()->model()->rowCount() == 2);
}

TEST_CASE("a revocation says that it cannot be undone and asks why", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    chooseOffice(*page, u"Maison des Tilleuls"_s);
    QString said;
    person::whenAsked(page.get(), [&said](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            said += label->text();
        }
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"clé perdue"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    act(*page, u"Révoquer"_s)->trigger();
    CHECK(said.contains(u"ne peut pas être annulé"_s));
    chooseOffice(*page, u"Maison des Tilleuls"_s);
    CHECK(cell(*page, 1, 3) == u"Révoquée"_s);
    CHECK_FALSE(act(*page, u"Révoquer"_s)->isEnabled());
    CHECK_FALSE(act(*page, u"Vérifier"_s)->isEnabled());
}

TEST_CASE("our keys change only after the person was told what happens", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    desk.notices.answer = false;
    act(*page, u"Changer nos clés"_s)->trigger();
    CHECK(desk.notices.askedText.last().contains(u"30\u00a0jours"_s));
    CHECK(desk.notices.askedText.last().contains(u"ne peut pas être annulé"_s));
    CHECK(correspondents::ownCard(desk.vault.session())->card.number == 1);
    const QString before = text(*page, u"ourDigits"_s);
    desk.notices.answer = true;
    act(*page, u"Changer nos clés"_s)->trigger();
    CHECK(correspondents::ownCard(desk.vault.session())->card.number == 2);
    CHECK(text(*page, u"ourDigits"_s) != before);
}

TEST_CASE("our card is written, printed and shown as a square that another program reads", "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    OwnCardDialog dialog(desk.vault.session(), desk.notices, page.get());
    person::look(dialog);
    auto *contact = dialog.findChild<QLineEdit *>(u"contactEdit"_s);
    REQUIRE(contact->hasFocus());
    person::retype(u"06 39 98 00 22"_s);
    person::press(Qt::Key_Tab); // leaving the field keeps it
    picture(dialog, u"own-card.png"_s);
    const QString path = desk.place.filePath(u"notre.relais-card"_s);
    REQUIRE(dialog.writeCard(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto read = exchange::readCard(bytes);
    REQUIRE_OK(read);
    CHECK(read->card.contact == u"06 39 98 00 22"_s);
    CHECK(text(dialog, u"ownDigits"_s).contains(exchange::digitsOf(read->card).left(5)));
    CHECK_FALSE(dialog.writeCard(desk.place.filePath(u"aucun/dossier"_s)));
    REQUIRE(dialog.writePaper(desk.place.filePath(u"carte.pdf"_s)));

    const QString screen = desk.place.filePath(u"screen.png"_s);
    const auto *label = dialog.findChild<QLabel *>(u"qrLabel"_s);
    REQUIRE(label->pixmap(Qt::ReturnByValue).save(screen));
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, screen});
    REQUIRE(zbar.waitForFinished());
    CHECK(fileOfCode(QString::fromLatin1(zbar.readAllStandardOutput()).trimmed()) == bytes);
}

TEST_CASE("the supervisor looks at the cards and does nothing with them", "[ui][cards]")
{
    Desk desk;
    desk.filled();
    Colleague supervisor(desk.vault, u"Anne Petit"_s, model::Role::Supervisor);
    PartnersPage page(supervisor.session(), desk.notices);
    page.open({});
    CHECK(page.table()->model()->rowCount() == 3);
    CHECK_FALSE(page.acceptDrops());
    for (const QString &word : {u"Importer"_s, u"Vérifier"_s, u"Révoquer"_s, u"Changer nos clés"_s, u"Notre carte"_s}) {
        CHECK_FALSE(act(page, word)->isEnabled());
    }
    chooseOffice(page, u"SIAO 76"_s);
    CHECK_FALSE(isShown(page, u"heardEdit"_s));
}

TEST_CASE("a further post of our own office is told from a partner", "[ui][cards]")
{
    Desk desk;
    REQUIRE_OK(correspondents::import(desk.vault.session(),
                                      Partner(desk.vault.vault().office() + u".7KQ2"_s, u"CAF 76"_s).file()));
    PartnersPage page(desk.vault.session(), desk.notices);
    page.resize(1240, 860);
    page.open({});
    person::look(page);
    bool told = false;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        told = told || (label->isVisibleTo(&page) && label->text().contains(u"reçoit tous les dossiers"_s));
    }
    CHECK(told);
}

TEST_CASE("partners stand in the dark and at 200 %", "[ui][cards]")
{
    for (const auto &[appearance, zoom, name] :
         {std::tuple{Appearance::Dark, 100, u"dark"_s}, std::tuple{Appearance::Light, 200, u"200"_s}}) {
        Desk desk(appearance, zoom);
        const auto page = desk.filled();
        page->resize(1440, 900);
        page->fit(zoom == 200 ? Width::Narrow : Width::Wide);
        chooseOffice(*page, u"SIAO 76"_s);
        picture(*page, u"partners-list-"_s + name + u".png"_s);
        CHECK(page->minimumSizeHint().width() <= 1440);
        CHECK(page->table()->isColumnHidden(2) == (zoom == 200));
        page->table()->setFocus();
        person::press(Qt::Key_Return);
        CHECK(QApplication::focusWidget() == page->fiche()->heard());
        picture(*page, u"partners-"_s + name + u".png"_s);
        OwnCardDialog dialog(desk.vault.session(), desk.notices, page.get());
        person::look(dialog);
        picture(dialog, u"own-card-"_s + name + u".png"_s);
        CHECK(dialog.minimumSizeHint().width() <= 1440);
    }
}

TEST_CASE("the page opened for one office has its card in hand, and the focus where its digits are typed",
          "[ui][cards]")
{
    Desk desk;
    const auto page = desk.filled();
    const QWidget *search = page->firstFocus();
    page->open(desk.fresh.facts.office);
    CHECK(cell(*page, page->table()->currentRow(), 0) == u"SIAO 76"_s);
    CHECK(page->firstFocus() != search);
    CHECK(page->firstFocus()->isVisibleTo(page.get()));
    page->open(u"ZZZZZZZZ"_s); // nobody we know
    CHECK(page->firstFocus() == search);
}
