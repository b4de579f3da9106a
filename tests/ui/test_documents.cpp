// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/documents.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakenotices.h"
#include "tests/kit/person.h"
#include "tests/kit/tempvault.h"
#include "ui/common/look.h"
#include "ui/pages/documentspanel.h"
#include "ui/pages/documentview.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::ui;

namespace {

constexpr int kPatience = 30'000; // milliseconds: another process paints

/// A picture of one colour.
QString pictureIn(const QTemporaryDir &place)
{
    QImage picture(1600, 1200, QImage::Format_RGB32);
    picture.fill(QColor(30, 90, 150));
    const QString path = place.filePath(u"marqueur-du-nom.png"_s);
    REQUIRE(picture.save(path));
    return path;
}

struct Desk {
    Desk() : id(vault.addCase(u"Exemple"_s, u"Ada"_s)), panel(vault.session(), notices, &add)
    {
        applyLook(Appearance::Light, 100);
        panel.resize(900, 600);
        panel.setCase(detail());
        person::look(panel);
    }
    work::CaseDetail detail()
    {
        const auto loaded = work::loadCase(vault.session(), id);
        REQUIRE_OK(loaded);
        return *loaded;
    }
    void keep(const QString &path, const QString &title)
    {
        QSignalSpy settled(&panel, &DocumentsPanel::settled);
        person::whenAsked(&panel, [&](QDialog &) {
            person::retype(title);
            person::press(Qt::Key_Return);
        });
        panel.addFile(path);
        REQUIRE((!settled.isEmpty() || settled.wait(kPatience)));
        panel.setCase(detail()); // as the page does when the vault has changed
    }
    DocumentView *view() { return panel.findChild<DocumentView *>(); }
    void openFirst()
    {
        QSignalSpy painted(view(), &DocumentView::painted);
        QApplication::setActiveWindow(&panel); // no screen gives it back after the dialog
        panel.firstField()->setFocus();
        person::press(Qt::Key_Return);
        REQUIRE((!painted.isEmpty() || painted.wait(kPatience)));
    }
    QColor middle() { return panel.grab().toImage().pixelColor(450, 400); }

    TempVault vault;
    FakeNotices notices;
    QAction add;
    model::CaseId id;
    DocumentsPanel panel;
};

} // namespace

TEST_CASE("a picture kept from the keyboard is shown inside the program", "[ui][documents]")
{
    const QTemporaryDir place;
    Desk desk;
    desk.keep(pictureIn(place), u"Certificat"_s);
    CHECK(desk.panel.tabWords() == u"Documents (1)"_s);
    const auto kept = work::documents::list(desk.vault.session(), desk.id);
    REQUIRE_OK(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->first().title == u"Certificat"_s); // never the name of the file
    desk.openFirst();
    CHECK(desk.middle() == QColor(30, 90, 150));
}

TEST_CASE("of a long text the first piece is shown, said to be a part, and the next pieces on demand",
          "[ui][documents]")
{
    applyLook(Appearance::Light, 100);
    FakeNotices notices;
    DocumentView view(notices);
    view.resize(900, 600);
    person::look(view);
    model::Document paper;
    paper.id = model::DocumentId(u"AB12CD34-0000000000000001"_s);
    paper.title = u"Relevé"_s;
    paper.type = u"text/plain"_s;
    const QString sign = QString::fromUcs4(U"\U0001F33B"); // two halves, across the end of the first piece
    const QString whole = QString(u"Une ligne de vingt s\n"_s).repeated(10'000).left(199'999) + sign +
                          QString(u"Une autre ligne.....\n"_s).repeated(12'000);
    const auto text = [&] { return qobject_cast<QPlainTextEdit *>(view.sheet())->toPlainText(); };
    const auto *cut = view.findChild<QWidget *>(u"textGoesOn"_s);
    auto *next = view.findChild<QAction *>(u"showNext"_s);
    REQUIRE(cut != nullptr);
    REQUIRE(next != nullptr);

    view.show(paper, "Bonjour.\r\nAu revoir.\r\n");
    CHECK(text() == u"Bonjour.\nAu revoir.\n"_s);
    CHECK_FALSE(cut->isVisible());
    view.show(paper, whole.toUtf8());
    CHECK(text() == whole.left(199'999));
    CHECK(cut->isVisible());
    next->trigger();
    CHECK(text() == whole.left(399'999));
    CHECK(cut->isVisible());
    next->trigger();
    CHECK(text() == whole);
    CHECK_FALSE(cut->isVisible());
    view.show(paper, whole.toUtf8());
    view.clear(); // the lock
    next->trigger();
    CHECK(text().isEmpty());
    CHECK_FALSE(cut->isVisible());
}

TEST_CASE("Escape leads back to the list, and nothing of the document stays", "[ui][documents]")
{
    const QTemporaryDir place;
    Desk desk;
    desk.keep(pictureIn(place), u"Certificat"_s);
    desk.openFirst();
    person::press(Qt::Key_Escape);
    CHECK(desk.view()->shown().isEmpty());
    CHECK(desk.middle() != QColor(30, 90, 150));
    desk.openFirst();
    desk.panel.clear(); // the lock
    CHECK(desk.view()->shown().isEmpty());
    for (const QLabel *label : desk.view()->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(u"Certificat"_s));
        CHECK(label->pixmap(Qt::ReturnByValue).isNull());
    }
}

TEST_CASE("a light picture of too many points is refused for its points, not only for its weight", "[ui][documents]")
{
    const QTemporaryDir place;
    Desk desk;
    QImage picture(8000, 8000, QImage::Format_Mono);
    picture.fill(0);
    const QString path = place.filePath(u"plan.png"_s);
    REQUIRE(picture.save(path));
    REQUIRE(QFileInfo(path).size() < 1'000'000);
    desk.keep(path, u"Plan"_s);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"50 million"_s)); // in both languages
    CHECK(desk.notices.shown.first().contains(u"16"_s));
    CHECK(work::documents::list(desk.vault.session(), desk.id)->isEmpty());
}

TEST_CASE("what is no document is refused in a sentence and leaves nothing", "[ui][documents]")
{
    const QTemporaryDir place;
    Desk desk;
    QFile file(place.filePath(u"programme.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("MZ\x90\x00", 4) + QByteArray(4000, '\x01'));
    file.close();
    desk.keep(file.fileName(), u"Programme"_s);
    REQUIRE(desk.notices.shown.size() == 1);
    CHECK(desk.notices.shown.first().contains(u"JPEG"_s)); // says what would be kept
    CHECK(work::documents::list(desk.vault.session(), desk.id)->isEmpty());
}
