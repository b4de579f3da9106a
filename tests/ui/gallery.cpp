// SPDX-License-Identifier: GPL-3.0-or-later
// relais-gallery DIR: paints every part of the look into PNG files, light, dark, at 200 % and on a small screen.
#include "core/base/result.h"
#include "tests/ui/samplepage.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QVBoxLayout>

using namespace relais;
using namespace relais::ui;

namespace {

class MemorySettings final : public SettingStore
{
public:
    QVariant settingValue(const QString &key) const override { return m_values.value(key); }
    void setSettingValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

struct Entry {
    QString title;
    QString icon;
    std::optional<int> count;
    QKeySequence key;
    QWidget *(*make)(QWidget *);
};

class SamplePage final : public Page
{
public:
    explicit SamplePage(Entry entry) : m_entry(std::move(entry))
    {
        auto *column = new QVBoxLayout(this);
        arrange(column, Space::None);
        m_inside = m_entry.make(this);
        column->addWidget(m_inside);
    }
    QString title() const override { return m_entry.title; }
    QString iconName() const override { return m_entry.icon; }
    QKeySequence key() const override { return m_entry.key; }
    std::optional<int> count() const override { return m_entry.count; }
    Headline headline() const override
    {
        return {u"118 dossiers ouverts"_s, u"sur 143 : 9 à contacter, 4 en retard, 11 en danger élevé"_s};
    }
    void clear() override {}
    void reload() override {}
    QWidget *firstFocus() const override { return m_inside->focusProxy(); }

private:
    Entry m_entry;
    QWidget *m_inside;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"gallery"_s));
    folder.mkpath(u"."_s);
    speak(app, QLocale(QLocale::French, QLocale::France));
    MemorySettings settings;
    kAppearance.set(settings, static_cast<int>(Appearance::Light));
    MainWindow window(settings);
    QList<SamplePage *> pages;
    for (const Entry &entry :
         {Entry{u"Aujourd’hui"_s, u"appointment-reminder"_s, 5, QKeySequence(Qt::Key_F2), newPartsSample},
          Entry{u"File active"_s, u"view-list-details"_s, 118, QKeySequence(Qt::Key_F3), newCaseloadSample},
          Entry{u"À trancher"_s, u"vcs-merge"_s, 12, QKeySequence(Qt::Key_F4), newFormSample},
          Entry{u"Échanges"_s, u"document-send"_s, 7, QKeySequence(Qt::Key_F7), newCaseSample}}) {
        pages << new SamplePage(entry);
        window.addPage(pages.last(), MainWindow::Place::Navigation);
    }
    window.setUser(u"C. Auger"_s, u"coordinatrice"_s);
    window.setSaved(QTime(9, 12));
    window.show();
    QApplication::setActiveWindow(&window); // the focus ring is part of the look
    const auto grab = [&](const QString &name) {
        for (int i = 0; i < pages.size(); ++i) {
            window.show(pages.at(i));
            QCoreApplication::processEvents();
            window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(name).arg(i + 1)));
        }
    };
    window.resize(1440, 870);
    grab(u"light"_s);
    applyLook(Appearance::Dark, 100);
    grab(u"dark"_s);
    applyLook(Appearance::Light, 200);
    window.resize(1439, 870);
    grab(u"zoom"_s);
    applyLook(Appearance::Light, 100);
    QCoreApplication::processEvents();
    window.resize(1366, 738);
    grab(u"small"_s);
    return 0;
}
