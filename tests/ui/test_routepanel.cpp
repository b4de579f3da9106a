// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/routepanel.h"

#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/look.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::ui;
namespace route = relais::work::route;

namespace {

const QString kAddress = u"https://boite.exemple.fr/relais/"_s;

struct Desk {
    TempVault vault;
    FakeNotices notices;
    std::unique_ptr<RoutePanel> panel;

    Desk()
    {
        applyLook(Appearance::Light, 100);
        panel = std::make_unique<RoutePanel>(vault.session(), notices);
        panel->reload();
        person::look(*panel);
    }
    /// A mailbox with a password, as it was kept before.
    void haveMailbox()
    {
        route::Route way;
        way.kind = route::Kind::Mailbox;
        way.mailbox.url = QUrl(kAddress);
        way.mailbox.user = u"tilleuls"_s;
        QByteArray password = "phrase de la boite";
        way.mailbox.password = SecretBytes::take(password);
        REQUIRE_OK(route::save(vault.session(), way));
        panel->reload();
    }
    void choose(route::Kind kind)
    {
        const auto *row = panel->findChild<ChoiceRow *>(u"routeKind"_s);
        row->findChildren<QAbstractButton *>().at(static_cast<int>(kind))->click();
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        auto *edit = panel->findChild<QLineEdit *>(name);
        REQUIRE(edit != nullptr);
        return edit;
    }
    void write(const QString &name, const QString &text)
    {
        edit(name)->setText(text);
        QTest::keyClick(edit(name), Qt::Key_Return);
    }
    [[nodiscard]] QString faultAt(const QString &name) const
    {
        for (QWidget *each = edit(name); each != nullptr; each = each->parentWidget()) {
            if (const auto *field = qobject_cast<Field *>(each)) {
                return field->error();
            }
        }
        return {};
    }
    [[nodiscard]] route::Route kept()
    {
        auto way = route::load(vault.session());
        REQUIRE_OK(way);
        return *std::move(way);
    }
};

} // namespace

TEST_CASE("a folder becomes the way as soon as it is typed, and one that is not there is said at its field",
          "[ui][settings]")
{
    Desk desk;
    const QTemporaryDir stick;
    desk.choose(route::Kind::Folder);
    CHECK(desk.kept().kind == route::Kind::None); // only begun
    CHECK(desk.edit(u"routeFolderEdit"_s)->isVisible());
    CHECK_FALSE(desk.edit(u"routeUrlEdit"_s)->isVisible());
    desk.write(u"routeFolderEdit"_s, stick.path() + u"/absent"_s);
    CHECK_FALSE(desk.faultAt(u"routeFolderEdit"_s).isEmpty());
    CHECK(desk.kept().kind == route::Kind::None);
    desk.write(u"routeFolderEdit"_s, stick.path());
    CHECK(desk.faultAt(u"routeFolderEdit"_s).isEmpty());
    CHECK(desk.kept().kind == route::Kind::Folder);
    CHECK(desk.kept().folder == stick.path());
    CHECK(desk.notices.said.size() == 1);
}

TEST_CASE("a password kept for a mailbox is told to no other address and for no other name", "[ui][settings]")
{
    Desk desk;
    desk.haveMailbox();
    CHECK(desk.edit(u"routePasswordEdit"_s)->text().isEmpty()); // never shown again
    SECTION("nothing else: it stays")
    {
        desk.write(u"routeUrlEdit"_s, kAddress);
        CHECK_FALSE(desk.kept().mailbox.password.isEmpty());
    }
    SECTION("another address")
    {
        desk.write(u"routeUrlEdit"_s, u"https://autre.exemple.fr/relais/"_s);
        CHECK(desk.kept().mailbox.url.host() == u"autre.exemple.fr"_s);
        CHECK(desk.kept().mailbox.password.isEmpty());
    }
    SECTION("another name")
    {
        desk.write(u"routeUserEdit"_s, u"alouettes"_s);
        CHECK(desk.kept().mailbox.user == u"alouettes"_s);
        CHECK(desk.kept().mailbox.password.isEmpty());
    }
    SECTION("back to files by hand, and to the same mailbox again: it stays")
    {
        desk.choose(route::Kind::None);
        CHECK(desk.kept().kind == route::Kind::None);
        desk.choose(route::Kind::Mailbox);
        CHECK(desk.kept().kind == route::Kind::Mailbox);
        CHECK_FALSE(desk.kept().mailbox.password.isEmpty());
    }
}

TEST_CASE("a lock empties the form and leaves the way that is kept", "[ui][settings]")
{
    Desk desk;
    desk.haveMailbox();
    desk.edit(u"routeUrlEdit"_s)->setFocus();
    desk.panel->clear();
    CHECK(desk.edit(u"routeUrlEdit"_s)->text().isEmpty());
    CHECK(desk.kept().kind == route::Kind::Mailbox);
    CHECK(desk.kept().mailbox.url == QUrl(kAddress));
    CHECK(desk.notices.said.isEmpty());
}

TEST_CASE("what is wrong with a mailbox is said at the field it is about, and the former way stays", "[ui][settings]")
{
    Desk desk;
    desk.haveMailbox();
    desk.write(u"routeUrlEdit"_s, u"http://boite.exemple.fr/relais/"_s);
    CHECK_FALSE(desk.faultAt(u"routeUrlEdit"_s).isEmpty());
    desk.write(u"routeUrlEdit"_s, kAddress);
    CHECK(desk.faultAt(u"routeUrlEdit"_s).isEmpty());
    desk.write(u"routeUserEdit"_s, u"till:euls"_s);
    CHECK_FALSE(desk.faultAt(u"routeUserEdit"_s).isEmpty());
    desk.write(u"routeUserEdit"_s, u"tilleuls"_s);
    desk.write(u"routeCaEdit"_s, u"/nowhere/ca.pem"_s);
    CHECK_FALSE(desk.faultAt(u"routeCaEdit"_s).isEmpty());
    CHECK(desk.kept().mailbox.url == QUrl(kAddress));
    CHECK(desk.kept().mailbox.user == u"tilleuls"_s);
    CHECK(desk.kept().mailbox.caFile.isEmpty());
    CHECK(desk.notices.shown.isEmpty());
}
