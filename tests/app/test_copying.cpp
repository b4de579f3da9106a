// SPDX-License-Identifier: GPL-3.0-or-later
// Every copy act of every page, over a channel that must never be used.
#include "tests/app/desk.h"

#include "core/base/text.h"
#include "core/work/notes.h"
#include "ui/shell/clipboardguard.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>

using namespace relais;

namespace {

/// Copies what a person can copy in a window: the whole of each field and of each text, each cell of each list.
/// @return everything that was in the clipboard or in the selection
QString everythingCopied(QWidget &window)
{
    QString all;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto take = [&] {
        for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
            all += clipboard->text(mode) + u'\n';
            clipboard->clear(mode);
        }
    };
    const auto copy = [&](QWidget *widget, bool isWhole) {
        widget->setFocus();
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_C, Qt::Key_Insert}) {
            if (key != Qt::Key_A || isWhole) {
                QTest::keyClick(widget, key, Qt::ControlModifier);
                take();
            }
        }
    };
    QList<QPointer<QWidget>> fields; // what is shown of a row goes with it
    for (QWidget *field : window.findChildren<QWidget *>()) {
        fields << field;
    }
    for (const QPointer<QWidget> &guarded : fields) {
        QWidget *field = guarded;
        if (field == nullptr || !field->isVisible()) {
            continue;
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(field)) {
            for (int row = 0; view->model() != nullptr && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    view->setCurrentIndex(view->model()->index(row, column));
                    copy(view, false);
                }
            }
        } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->selectAll();
            line->copy();
            take();
            copy(line, true);
            line->selectAll();
            QTest::keyClick(line, Qt::Key_X, Qt::ControlModifier);
            take();
            line->undo();
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->selectAll();
            text->copy();
            take();
            copy(text, true);
        } else if (auto *label = qobject_cast<QLabel *>(field);
                   label != nullptr && (label->textInteractionFlags() & Qt::TextSelectableByMouse) != 0) {
            label->setSelection(0, static_cast<int>(label->text().size()));
            copy(label, true);
        }
    }
    return all;
}

} // namespace

TEST_CASE("no copy act of any page puts a number that is marked as not safe into the clipboard", "[app][clipboard]")
{
    const auto safe = GENERATE(model::Answer::No, model::Answer::Yes);
    ProgramAtTheDesk desk;
    desk.unlock();
    auto *guard = desk.application().findChild<ui::ClipboardGuard *>();
    REQUIRE(guard != nullptr);
    guard->setIsOurs([](QClipboard::Mode) { return true; }); // no window server tells it here
    const QString id = desk.openCase();
    work::Session &session = *desk.application().session();
    REQUIRE_OK(work::cases::setField(session, model::CaseId(id), u"contact.safe"_s, model::word(safe)));
    REQUIRE_OK(work::notes::add(session, model::CaseId(id), model::NoteKind::Fact, u"Rappelée au 06.39.98.41.07"_s));
    QString copied;
    for (const char *name : {"today", "caseload", "case", "print", "intake", "decisions", "import", "retention",
                             "settings", "exchange", "partners"}) {
        ui::Page *page = desk.application().pageNamed(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(page != nullptr);
        const QString word = QString::fromLatin1(name);
        const bool isOfCase = word == u"case"_s || word == u"print"_s;
        REQUIRE(desk.window().show(page, isOfCase ? id : QString()));
        const auto *tabs = page->findChild<QTabBar *>();
        for (int tab = 0; tab < (tabs == nullptr ? 1 : tabs->count()); ++tab) {
            copied += everythingCopied(desk.window());
            if (tabs != nullptr) {
                ProgramAtTheDesk::press(Qt::Key_Tab, Qt::ControlModifier);
            }
        }
    }
    CHECK(copied.contains(u"Marchand"_s)); // what may be copied is
    const QString digits = digitsOf(copied);
    CHECK(digits.contains(u"639984107"_s) == (safe == model::Answer::Yes));
    CHECK(digitsOf(QGuiApplication::clipboard()->text()).isEmpty());
}
