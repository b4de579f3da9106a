// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeclock.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "translations/language.h"
#include "ui/common/keybutton.h"
#include "ui/tools/newvaultdialog.h"
#include "ui/tools/renewkeysdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>

using namespace relais;
using namespace relais::ui;

namespace {

constexpr int kPatience = 60'000; // milliseconds for keys to be made
const store::KdfCost kCheap{1, 8 * 1024 * 1024};
const QString kPhrase = u"tuile ombre cargo laine puits radis fjord"_s;

/// What another program reads in the file.
QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Saves the sheet through its dialog, reads its code there and retypes the two groups that are asked.
void checkSheet(QDialog &dialog, const QString &pdf)
{
    person::tabTo(u"Enregistrer en PDF…"_s);
    person::whenAsked(&dialog, [&](QDialog &files) {
        CHECK(qobject_cast<QFileDialog *>(&files) != nullptr);
        person::retype(pdf);
        person::press(Qt::Key_Return);
    });
    person::press(Qt::Key_Space);
    REQUIRE(QFileInfo(pdf).size() > 1000);
    QApplication::setActiveWindow(&dialog);
    const QString sheet = textOf(pdf);
    const QString code = QRegularExpression(u"[0-9A-Z]{5}(-[0-9A-Z]{5}){5}"_s).match(sheet).captured();
    REQUIRE(code.size() == 35);
    const QList<QLineEdit *> edits = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->isVisible() && edit->accessibleName().startsWith(u"Groupe"_s)) {
            edit->setFocus();
            person::type(code.split(u'-').value(edit->accessibleName().section(u' ', 1).toInt() - 1).toLower());
        }
    }
}

void typePhraseTwice(const QString &phrase)
{
    person::tabTo(u"Phrase de passe"_s);
    person::retype(phrase);
    person::press(Qt::Key_Tab);
    person::press(Qt::Key_Tab);
    person::type(phrase);
    person::press(Qt::Key_Return);
}

/// A vault of one user whose phrase is « sept mots », and the keys that opened it.
struct SmallVault {
    QTemporaryDir place;
    FakeClock clock;
    store::KeySlots::Opened keys;

    SmallVault()
    {
        speak(*qApp, QLocale(QLocale::French));
        const work::Founding founding{
            folder(), {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, u"C. Auger"_s, model::Role::Coordinator};
        const auto forged = work::forge(founding, SecretBytes::fromPassphrase(u"sept mots"_s), kCheap);
        REQUIRE_OK(forged);
        REQUIRE_OK(work::found(founding, *forged, clock, TempVault::reference()));
        auto opened = work::unlock(folder(), SecretBytes::fromPassphrase(u"sept mots"_s));
        REQUIRE_OK(opened);
        keys = *std::move(opened);
    }
    [[nodiscard]] QString folder() const { return place.filePath(u"Bureau.relais-vault"_s); }
    [[nodiscard]] bool opensWith(const QString &phrase) const
    {
        return bool(work::unlock(folder(), SecretBytes::fromPassphrase(phrase)));
    }
};

} // namespace

TEST_CASE("a vault is made at the keyboard: office, phrase typed twice, sheet saved and retyped", "[ui][newvault]")
{
    speak(*qApp, QLocale(QLocale::French));
    QTemporaryDir place;
    const FakeClock clock;
    NewVaultDialog dialog(clock, TempVault::reference(), kCheap);
    person::look(dialog);
    person::press(Qt::Key_Return);
    CHECK(dialog.isVisible()); // the office is needed
    person::tabTo(u"Dossier"_s);
    person::retype(place.path());
    person::tabTo(u"Organisme"_s);
    person::type(u"CAF 76"_s);
    person::tabTo(u"Votre nom, tel qu’affiché"_s);
    person::type(u"C. Auger"_s);
    person::press(Qt::Key_Return);
    typePhraseTwice(kPhrase);
    REQUIRE(QTest::qWaitFor([&] { return dialog.act()->text() == u"Créer le coffre"_s; }, kPatience));
    CHECK_FALSE(dialog.act()->isEnabled());
    CHECK_FALSE(QFileInfo::exists(place.filePath(u"Bureau.relais-vault"_s))); // only at the end
    checkSheet(dialog, place.filePath(u"fiche.pdf"_s));
    person::press(Qt::Key_Return);
    REQUIRE(dialog.result() == QDialog::Accepted);
    work::Desk desk = dialog.takeDesk();
    REQUIRE(desk.session != nullptr);
    CHECK(desk.session->user.name == u"C. Auger"_s);
    CHECK(desk.session->office.name == u"CAF 76"_s);
    const QString folder = desk.vault->folder();
    desk.session.reset();
    desk.vault.reset();
    REQUIRE_OK(work::unlock(folder, SecretBytes::fromPassphrase(kPhrase)));
}

TEST_CASE("leaving before the end leaves no vault behind", "[ui][newvault]")
{
    speak(*qApp, QLocale(QLocale::French));
    QTemporaryDir place;
    const FakeClock clock;
    NewVaultDialog dialog(clock, TempVault::reference(), kCheap);
    person::look(dialog);
    person::tabTo(u"Dossier"_s);
    person::retype(place.path());
    person::tabTo(u"Organisme"_s);
    person::type(u"CAF 76"_s);
    person::tabTo(u"Votre nom, tel qu’affiché"_s);
    person::type(u"C. Auger"_s);
    person::press(Qt::Key_Return);
    person::press(Qt::Key_Escape);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("a new phrase replaces the old one, which opens nothing any more", "[ui][renewkeys]")
{
    SmallVault vault;
    RenewKeysDialog dialog(vault.folder(), vault.keys, RenewKeysDialog::Renew::Phrase, vault.clock);
    person::look(dialog);
    typePhraseTwice(kPhrase);
    REQUIRE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, kPatience));
    CHECK(vault.opensWith(kPhrase));
    CHECK_FALSE(vault.opensWith(u"sept mots"_s));
}

TEST_CASE("two phrases that differ change nothing", "[ui][renewkeys]")
{
    SmallVault vault;
    RenewKeysDialog again(vault.folder(), vault.keys, RenewKeysDialog::Renew::Phrase, vault.clock);
    person::look(again);
    person::tabTo(u"Phrase de passe"_s);
    person::retype(kPhrase);
    person::press(Qt::Key_Tab);
    person::press(Qt::Key_Tab);
    person::type(u"autre chose"_s);
    person::press(Qt::Key_Return);
    CHECK(again.isVisible());
    CHECK_FALSE(again.act()->isEnabled());
    CHECK(vault.opensWith(u"sept mots"_s));
}

TEST_CASE("a new recovery sheet opens the vault once it was saved and retyped", "[ui][renewkeys]")
{
    SmallVault vault;
    RenewKeysDialog dialog(vault.folder(), vault.keys, RenewKeysDialog::Renew::Sheet, vault.clock);
    person::look(dialog);
    REQUIRE(QTest::qWaitFor([&] { return dialog.act()->text() == u"Terminer"_s; }, kPatience));
    checkSheet(dialog, vault.place.filePath(u"fiche.pdf"_s));
    person::press(Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(vault.opensWith(u"sept mots"_s));
}
