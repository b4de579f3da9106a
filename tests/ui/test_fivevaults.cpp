// SPDX-License-Identifier: GPL-3.0-or-later
// A whole territory through the windows: five offices with a vault each, and one on paper.
#include "core/work/casedetail.h"
#include "tests/kit/coordinationconsent.h"
#include "tests/ui/officewindows.h"
#include "tests/work/twooffices.h"
#include "translations/language.h"
#include "ui/common/look.h"
#include "ui/pages/activatepage.h"
#include "ui/pages/intakepage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

#include <map>

using namespace relais;
using namespace relais::ui;

namespace {

const QHash<QString, QStringList> &sharedOut()
{
    static const QHash<QString, QStringList> kShared{
        {u"Maison des Tilleuls"_s, {u"LOG-01"_s, u"LOG-04"_s, u"SAN-04"_s}},
        {u"Département 76"_s, {u"FIN-03"_s, u"LOG-13"_s}},
        {u"MSA Haute-Normandie"_s, {u"FIN-07"_s, u"SAN-05"_s}},
        {u"France Travail Fécamp"_s, {u"EMP-01"_s, u"EMP-02"_s}},
        {u"CIDFF 76"_s, {u"JUR-01"_s, u"JUR-06"_s}}}; // the last one on paper
    return kShared;
}

class FiveOffices
{
public:
    FiveOffices()
        : caf(u"CAF 76"_s, model::OfficeKind::Caf), msa(u"MSA Haute-Normandie"_s, model::OfficeKind::Msa),
          refuge(u"Maison des Tilleuls"_s, model::OfficeKind::Association),
          department(u"Département 76"_s, model::OfficeKind::Department),
          employment(u"France Travail Fécamp"_s, model::OfficeKind::Other)
    {
        speak(*qApp, QLocale(QLocale::French, QLocale::France));
        applyLook(Appearance::Light, 100);
        for (RealOffice *partner : partners()) {
            caf.know(*partner);
            partner->know(caf);
        }
        for (RealOffice *office : {&caf, &msa, &refuge, &department, &employment}) {
            m_windows.emplace(office, std::make_unique<OfficeWindows>(*office));
        }
    }
    ~FiveOffices()
    {
        m_windows.clear();
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    }
    [[nodiscard]] QList<RealOffice *> partners() { return {&msa, &refuge, &department, &employment}; }
    OfficeWindows &at(RealOffice &office) { return *m_windows.at(&office); }

    /// « Nouveau signalement », by the keyboard.
    void admit()
    {
        FakeNotices notices;
        IntakePage page(caf.session(), notices);
        page.resize(1240, 820);
        person::look(page);
        page.open({});
        QSignalSpy created(&page, &IntakePage::caseCreated);
        for (const auto &[field, text] :
             {std::pair{"case.detector", u"Gendarmerie"_s}, std::pair{"person.last_name", u"Exemple"_s},
              std::pair{"person.first_name", u"Ada"_s}, std::pair{"contact.value", u"06 39 98 41 07"_s}}) {
            page.findChild<QWidget *>(QLatin1String(field))->setFocus();
            person::type(text);
        }
        person::press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(created.size() == 1);
        id = created.first().first().value<model::CaseId>();
        caf.clock().advance(1000);
        for (auto office = sharedOut().cbegin(); office != sharedOut().cend(); ++office) {
            for (const QString &code : *office) {
                toDo(code, office.key());
            }
        }
    }
    /// « Activer »: her consents asked in place, then one confirmation.
    void activate()
    {
        FakeNotices notices;
        QAction back;
        ActivatePage page(caf.session(), notices, &back);
        page.resize(1240, 820);
        page.open(id.text());
        person::look(page);
        QStringList eleven;
        for (const QStringList &codes : sharedOut()) {
            eleven += codes;
        }
        REQUIRE(eleven.size() == 11);
        page.tickOnly(eleven);
        for (int asked = 0; asked < 5; ++asked) {
            press(page, u"Accord oral recueilli"_s);
        }
        QSignalSpy done(&page, &ActivatePage::activated);
        press(page, u"Activer 11 mesures"_s);
        INFO(notices.shown.join(u'\n').toStdString());
        REQUIRE(done.size() == 1);
        caf.clock().advance(1000);
    }
    /// Everybody sends and receives at its page Échanges; the CAF first and last.
    void exchange()
    {
        at(caf).meet(folder.path());
        for (RealOffice *partner : partners()) {
            at(*partner).meet(folder.path());
        }
        at(caf).meet(folder.path());
    }
    void openEverywhere()
    {
        at(caf).open(id);
        for (RealOffice *partner : partners()) {
            at(*partner).open(id);
        }
    }
    /// « Maison des Tilleuls: received, LOG-01,LOG-04,SAN-04 », sorted.
    static QStringList standings(TempVault &office, const model::CaseId &of)
    {
        const auto all = work::orientations::standings(office.session(), of);
        REQUIRE_OK(all);
        QStringList lines;
        for (const auto &one : *all) {
            QStringList measures = model::measuresOf(one.orientation);
            measures.sort();
            lines << one.orientation.officeName + u": "_s + model::word(one.state) + u", "_s + measures.join(u',');
        }
        lines.sort();
        return lines;
    }
    QString status(const QString &code)
    {
        const auto found = work::measures::byCode(caf.session(), id, code);
        REQUIRE_OK(found);
        return model::word(found->status);
    }
    /// The row that is spoken so, in the tab « Orientations » of an office.
    void select(RealOffice &office, const QString &start)
    {
        RowTable *table = at(office).table();
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            all << table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (all.last().startsWith(start)) {
                table->selectRowAt(row);
                return;
            }
        }
        FAIL("no orientation " << start.toStdString() << " in " << all.join(u" | "_s).toStdString());
    }
    void waitDays(int days)
    {
        for (RealOffice *office : {&caf, &msa, &refuge, &department, &employment}) {
            office->clock().advance(qint64{days} * 86'400'000);
        }
    }

    RealOffice caf;
    RealOffice msa;
    RealOffice refuge;
    RealOffice department;
    RealOffice employment;
    model::CaseId id;
    QTemporaryDir folder;

private:
    /// The act of a page that begins so.
    static void press(Page &page, const QString &text)
    {
        for (QAction *action : page.findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&').startsWith(text) && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
        FAIL("no act " << text.toStdString());
    }
    void toDo(const QString &code, const QString &office)
    {
        if (!work::measures::byCode(caf.session(), id, code)) {
            REQUIRE_OK(work::measures::add(caf.session(), id, code));
            caf.clock().advance(1000);
        }
        const model::MeasureId measure = work::measures::byCode(caf.session(), id, code)->id;
        REQUIRE_OK(work::measures::setStatus(caf.session(), measure, model::MeasureStatus::ToDo));
        caf.clock().advance(1000);
        REQUIRE_OK(work::measures::setPartner(caf.session(), measure, office));
        caf.clock().advance(1000);
    }

    std::map<RealOffice *, std::unique_ptr<OfficeWindows>> m_windows;
};

/// Each answers, one keeps silent; the one on paper rings.
void theyAnswer(FiveOffices &five)
{
    five.at(five.msa).press(Qt::Key_A);
    five.at(five.refuge).press(Qt::Key_D, [](QDialog &dialog) {
        person::type(u"30/11/26"_s);
        dialog.findChild<QLineEdit *>(u"hour"_s)->setFocus();
        person::type(u"10h30"_s);
    });
    five.at(five.department).press(Qt::Key_R, [](QDialog &) {});
    five.select(five.caf, u"CIDFF 76"_s);
    five.at(five.caf).press(Qt::Key_N, [](QDialog &) { person::press(Qt::Key_Space); });
    five.exchange();
    CHECK(
        FiveOffices::standings(five.caf, five.id) ==
        QStringList({u"CIDFF 76: accepted, JUR-01,JUR-06"_s, u"Département 76: refused, FIN-03,LOG-13"_s,
                     u"France Travail Fécamp: sent, EMP-01,EMP-02"_s, u"MSA Haute-Normandie: accepted, FIN-07,SAN-05"_s,
                     u"Maison des Tilleuls: appointment, LOG-01,LOG-04,SAN-04"_s}));
    CHECK(five.status(u"FIN-03"_s) == u"to_do"_s);
    CHECK(five.status(u"JUR-01"_s) == u"in_progress"_s);
}

/// The silence has passed its day, and is taken back; what was taken in charge is done.
void itEnds(FiveOffices &five)
{
    five.waitDays(20);
    five.openEverywhere();
    five.select(five.caf, u"France Travail Fécamp"_s);
    CHECK(FiveOffices::standings(five.caf, five.id).contains(u"France Travail Fécamp: expired, EMP-01,EMP-02"_s));
    CHECK(FiveOffices::standings(five.employment, five.id) ==
          QStringList(u"France Travail Fécamp: expired, EMP-01,EMP-02"_s));
    five.at(five.caf).press(Qt::Key_Delete, [](QDialog &) { person::press(Qt::Key_Space); });
    five.at(five.msa).press(Qt::Key_F, [](QDialog &) { person::type(u"Droits ouverts"_s); });
    five.at(five.refuge).press(Qt::Key_F, [](QDialog &) { person::type(u"Chambre 12"_s); });
    five.exchange();
    const QStringList end{u"CIDFF 76: accepted, JUR-01,JUR-06"_s, u"Département 76: refused, FIN-03,LOG-13"_s,
                          u"France Travail Fécamp: recalled, EMP-01,EMP-02"_s,
                          u"MSA Haute-Normandie: done, FIN-07,SAN-05"_s,
                          u"Maison des Tilleuls: done, LOG-01,LOG-04,SAN-04"_s};
    CHECK(FiveOffices::standings(five.caf, five.id) == end);
    CHECK(FiveOffices::standings(five.department, five.id) == QStringList(end[1]));
    CHECK(FiveOffices::standings(five.employment, five.id) == QStringList(end[2]));
    CHECK(FiveOffices::standings(five.msa, five.id) == QStringList(end[3]));
    CHECK(FiveOffices::standings(five.refuge, five.id) == QStringList(end[4]));
    CHECK(five.status(u"LOG-01"_s) == u"obtained"_s);
    CHECK(five.status(u"EMP-01"_s) == u"to_do"_s);
}

/// She moves to the country: the coordination is offered to the MSA and taken over there.
void itIsHandedOver(FiveOffices &five)
{
    acceptCoordination(five.caf, five.id, u"MSA Haute-Normandie"_s);
    five.at(five.caf).open(five.id);
    person::whenAsked(five.at(five.caf).dossier.get(), [](QDialog &dialog) {
        auto *offices = dialog.findChild<QComboBox *>(u"office"_s);
        offices->setCurrentIndex(offices->findText(u"MSA Haute-Normandie"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    five.at(five.caf).act(u"Transmettre la coordination"_s)->trigger();
    five.caf.clock().advance(1000);
    five.exchange();
    five.at(five.msa).open(five.id);
    five.select(five.msa, u"CAF 76, coordination"_s);
    QSignalSpy opened(five.at(five.msa).dossier.get(), &CasePage::caseWanted);
    person::whenAsked(five.at(five.msa).dossier.get(), [](QDialog &) { person::press(Qt::Key_Return); });
    five.at(five.msa).press(Qt::Key_C);
    REQUIRE(opened.size() == 1);
    const auto own = opened.first().first().value<model::CaseId>();
    five.exchange();
    CHECK(model::ownerOf(own.text()) == five.msa.vault().office());
    CHECK(model::isOpen(work::loadCase(five.msa.session(), own)->file.status));
    CHECK_FALSE(model::isOpen(work::loadCase(five.caf.session(), five.id)->file.status)); // a trace of it stays
}

} // namespace

TEST_CASE("a territory through the windows: what five offices and one on paper are asked ends as each of them says",
          "[ui][territory]")
{
    FiveOffices five;
    five.admit();
    five.activate();
    five.exchange();
    five.openEverywhere();
    CHECK(FiveOffices::standings(five.refuge, five.id) ==
          QStringList(u"Maison des Tilleuls: received, LOG-01,LOG-04,SAN-04"_s));
    CHECK(FiveOffices::standings(five.employment, five.id) ==
          QStringList(u"France Travail Fécamp: received, EMP-01,EMP-02"_s));
    theyAnswer(five);
    itEnds(five);
    itIsHandedOver(five);
}
