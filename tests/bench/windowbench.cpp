// SPDX-License-Identifier: GPL-3.0-or-later
// relais-bench-window: from a key press in the search of the caseload to its rows painted, beside the bare statement of
// the same words in the same run; then the list of people already known, as the form of a referral asks for it.
#include "core/store/searchindex.h"
#include "core/work/similar.h"
#include "tests/bench/demovault.h"
#include "tests/bench/figures.h"
#include "tests/bench/typed.h"
#include "ui/common/field.h"
#include "ui/common/look.h"
#include "ui/pages/caseloadpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSqlQuery>

#include <cstdio>

using namespace relais;

namespace {

constexpr int kRounds = 5;

class NoSettings final : public SettingStore
{
public:
    [[nodiscard]] QVariant settingValue(const QString &) const override { return {}; }
    void setSettingValue(const QString &, const QVariant &) override {}
};

int fail(const Error &error)
{
    std::fputs((word(error.code) + u": "_s + error.detail + u'\n').toUtf8().constData(), stderr);
    return 1;
}

/// Handles the key and paints all that it changed.
void press(ui::MainWindow &window, QWidget *field, Qt::Key key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(field, &event);
    QCoreApplication::sendPostedEvents();
    window.repaint();
}

Result<int> bareHits(const DemoVault &demo, const QString &text)
{
    const QString expression = store::searchExpression(text);
    return demo.vault->read([&](const store::Reader &reader) -> Result<int> {
        int hits = 0;
        if (!expression.isEmpty()) {
            reader.each(
                u"SELECT s.case_id FROM search JOIN search_cases AS s ON s.doc = search.rowid WHERE search MATCH ?"_s,
                {expression}, [&](const QSqlQuery &) { ++hits; });
        }
        return hits;
    });
}

Result<void> benchPainting(const DemoVault &demo, ui::MainWindow &window, const ui::CaseloadPage &page)
{
    auto *field = qobject_cast<ui::SearchField *>(page.firstFocus());
    Figures painted(u"search: key to painted rows"_s);
    Figures still(u"the same window painted again"_s);
    Figures bare(u"search: bare statement"_s);
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &text : typedTexts()) {
            press(window, field, Qt::Key_Escape, {});
            for (qsizetype length = 1; length <= text.size(); ++length) {
                painted.measure([&] {
                    press(window, field, Qt::Key_unknown, text.mid(length - 1, 1));
                    return 0;
                });
                still.measure([&] {
                    window.repaint();
                    return 0;
                });
                if (const auto hits = bare.measure([&] { return bareHits(demo, text.left(length)); }); !hits) {
                    return hits.error();
                }
            }
        }
    }
    std::printf("%s\n%s\n%s\n", qPrintable(painted.line()), qPrintable(still.line()), qPrintable(bare.line()));
    std::printf("ratio of the medians %.2f, of the p95 %.2f\n", painted.quantile(0.5) / bare.quantile(0.5),
                painted.quantile(0.95) / bare.quantile(0.95));
    return {};
}

Result<void> benchKnown(const DemoVault &demo)
{
    const auto rows = work::cases::rows(*demo.session);
    if (!rows) {
        return rows.error();
    }
    Figures fold(u"known people: folded once"_s);
    const work::KnownRows known = fold.measure([&] { return work::KnownRows(*rows); });
    Figures asked(u"known people: at each key"_s);
    const QDate today = demo.session->today();
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &text : typedTexts()) {
            for (qsizetype length = 3; length <= text.size(); ++length) {
                asked.measure([&] { return known.similarTo({text.left(length), {}, {}, {}, {}}, today); });
            }
        }
    }
    std::printf("%s\n%s\n", qPrintable(fold.line()), qPrintable(asked.line()));
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const SystemClock clock;
    const auto reference = model::loadReference();
    if (!hardenProcess() || !reference) {
        return 1;
    }
    Result<DemoVault> demo = DemoVault::open(clock, *reference);
    if (!demo) {
        return fail(demo.error());
    }
    NoSettings settings;
    ui::applyLook(ui::Appearance::Light, 100);
    ui::MainWindow window(settings);
    ui::WindowNotices notices(&window);
    QAction newCase;
    QAction import;
    auto *page = new ui::CaseloadPage(*demo->session, notices, &newCase, &import);
    window.addPage(page, ui::MainWindow::Place::Navigation);
    window.resize(1440, 900);
    window.showWorkspace();
    window.show(page);
    window.QWidget::show();
    QCoreApplication::processEvents(); // a window that is not exposed paints nothing
    std::printf("%d cases\n", static_cast<int>(page->shownRows().size()));
    const Result<void> done = benchPainting(*demo, window, *page);
    const Result<void> known = done ? benchKnown(*demo) : done;
    return known ? 0 : fail(known.error());
}
