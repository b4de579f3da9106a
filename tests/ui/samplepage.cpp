// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplepage.h"

#include "core/base/result.h"
#include "core/model/dateinput.h"
#include "ui/common/chip.h"
#include "ui/common/choicerow.h"
#include "ui/common/contactbanner.h"
#include "ui/common/field.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/groupsmodel.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSplitter>
#include <QTabBar>

using namespace relais;
using namespace relais::ui;
using model::CaseStatus;
using model::DangerLevel;
using model::MeasureStatus;

namespace {

QAction *act(QWidget *parent, const QString &text, const QString &key, const QString &iconName = {})
{
    auto *action = new QAction(text, parent);
    action->setShortcut(QKeySequence(key));
    setIconName(action, iconName);
    return action;
}

StateLook worded(StateLook look, const QString &word)
{
    look.word = typo(word);
    return look;
}

struct SampleMeasure {
    QString code;
    QString label;
    MeasureStatus status;
    QString partner;
    QString visible;
    QString prudent;
    bool soon;
    QString legal;
};

} // namespace

QList<SampleCase> sampleCases()
{
    return {
        {u"76-2026-00138"_s, u"Kervella, Naïma"_s, u"12/03/1991"_s, CaseStatus::New, DangerLevel::High, Due::Late,
         u"Premier contact, lun. 23"_s, Reach::Possible, u"jusqu’à 11:00"_s, 0, 53, u"–"_s, u"C. Auger"_s},
        {u"76-2026-00121"_s, u"Dos Santos, Inès"_s, u"30/07/1986"_s, CaseStatus::Active, DangerLevel::Medium, Due::Late,
         u"Aide d’urgence, ven. 20"_s, Reach::Later, u"dès 14:00"_s, 9, 24, u"18 nov."_s, u"C. Auger"_s},
        {u"76-2026-00140"_s, u"Lefèvre, Océane"_s, u"05/11/2001"_s, CaseStatus::New, DangerLevel::Unassessed,
         Due::Today, u"Premier contact, 16:05"_s, Reach::Possible, u"jusqu’à 12:00"_s, 0, 53, u"–"_s, u"C. Auger"_s},
        {u"76-2026-00104"_s, u"Œuvrard, Maëlys"_s, u"17/01/1979"_s, CaseStatus::Contacted, DangerLevel::Medium,
         Due::Today, u"Évaluation, 14:30"_s, Reach::Possible, u"possible"_s, 2, 31, u"19 nov."_s, u"C. Auger"_s},
        {u"76-2026-00096"_s, u"Yıldız, Elif"_s, u"22/09/1994"_s, CaseStatus::Active, DangerLevel::Medium, Due::Today,
         u"Relancer un partenaire"_s, Reach::Disputed, u"à trancher"_s, 14, 28, u"17 nov."_s, u"S. Mabille"_s},
        {u"76-2026-00117"_s, u"Petrenko, Oksana"_s, u"08/06/1988"_s, CaseStatus::Active, DangerLevel::High, Due::Soon,
         u"Signification, mer. 25"_s, Reach::Possible, u"jusqu’à 11:30"_s, 11, 33, u"20 nov."_s, u"C. Auger"_s},
        {u"76-2026-00133"_s, u"Baudry, Hélène"_s, u"14/12/1973"_s, CaseStatus::Assessed, DangerLevel::Medium, Due::Soon,
         u"Aide d’urgence, jeu. 26"_s, Reach::None, u"aucun canal sûr"_s, 4, 26, u"23 nov."_s, u"C. Auger"_s},
        {u"76-2026-00110"_s, u"Haddad-Roussel, Lina"_s, u"02/02/1998"_s, CaseStatus::Contacted, DangerLevel::Low,
         Due::Soon, u"Premier rendez-vous, jeu. 26"_s, Reach::Later, u"dès 17:30"_s, 1, 53, u"19 nov."_s,
         u"M. Lefort"_s},
        {u"76-2026-00091"_s, u"Marchand, Sylvie"_s, u"27/05/1969"_s, CaseStatus::Active, DangerLevel::High, Due::Week,
         u"Revoir le danger, ven. 27"_s, Reach::Possible, u"possible"_s, 17, 35, u"20 nov."_s, u"C. Auger"_s},
        {u"76-2026-00126"_s, u"N’Diaye, Fatou"_s, u"03/04/1996"_s, CaseStatus::Assessed, DangerLevel::Medium,
         Due::Waiting, u"Date d’audience"_s, Reach::AskAgain, u"à redemander"_s, 6, 30, u"20 nov."_s, u"C. Auger"_s},
    };
}

QList<Column<SampleCase>> sampleColumns()
{
    using C = Column<SampleCase>;
    using Row = SampleCase;
    return {
        C{.title = u"Dossier"_s, .text = [](const Row &r) { return r.reference; }},
        C{.title = u"Personne"_s, .text = [](const Row &r) { return r.name; }, .weight = C::Weight::Bold},
        C{.title = u"Née le"_s, .text = [](const Row &r) { return r.born; }, .tone = C::Tone::Second},
        C{.title = u"État"_s, .text = [](const Row &r) { return caseLook(r.status).word; }},
        C{.title = u"Danger"_s, .text = {}, .state = [](const Row &r) { return dangerLook(r.danger); }},
        C{.title = u"Prochaine échéance"_s,
          .text = {},
          .state = [](const Row &r) { return worded(dueLook(r.due), r.dueWords); },
          .sort =
              [](const Row &r) {
                  return SortKey{static_cast<qint64>(r.due), r.dueWords};
              }},
        C{.title = u"Contact"_s,
          .text = {},
          .state = [](const Row &r) { return worded(reachLook(r.reach), r.reachWords); }},
        C{.title = u"Mesures"_s,
          .text = {},
          .share =
              [](const Row &r) {
                  return Share{r.done, r.total};
              },
          .sort =
              [](const Row &r) {
                  return SortKey{r.done, {}};
              }},
        C{.title = u"Vue le"_s, .text = [](const Row &r) { return typo(r.seen); }, .tone = C::Tone::Second},
        C{.title = u"Référent"_s, .text = [](const Row &r) { return r.referent; }, .tone = C::Tone::Second},
    };
}

QWidget *newCaseloadSample(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *head = new PageHead(u"File active"_s, page);
    head->addAct(new KeyButton(act(page, u"&Importer…"_s, u"Ctrl+I"_s, u"document-import"_s)));
    head->addAct(
        new KeyButton(act(page, u"&Nouveau signalement"_s, u"Ctrl+N"_s, u"list-add"_s), KeyButton::Kind::Primary));
    auto *search = new SearchField(u"Nom, numéro, téléphone, note"_s, page);
    setWidthRange(search, 60, 92);
    auto *filters = new FlowLayout;
    arrange(filters, Space::S, Space::L, Space::None, Space::L, Space::M);
    filters->addWidget(search);
    const QList<std::pair<QString, int>> words = {
        {u"Ouverts"_s, 118}, {u"À contacter"_s, 9}, {u"En retard"_s, 4}, {u"Danger élevé"_s, 11}, {u"Les miens"_s, 41}};
    for (const auto &[word, count] : words) {
        auto *filter = new FilterButton(word, page);
        filter->setCount(count);
        filter->setChecked(word == u"Ouverts"_s);
        filters->addWidget(filter);
    }
    filters->addWidgetAt(new MenuButton(u"Autres filtres"_s, u"view-filter"_s, page), Qt::AlignRight);
    auto *model = new RowsModel<SampleCase>(sampleColumns(), page);
    model->setRows(sampleCases());
    auto *table = new RowTable(Density::OneLine, page);
    table->setModel(model);
    table->setColumnUnits({30.5, 45, 23, 21, 26.5, 0, 37.5, 29, 18.5, 24});
    table->setSortingEnabled(true);
    table->sortByColumn(5, Qt::AscendingOrder);
    table->selectRowAt(5);
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    column->addWidget(head);
    column->addLayout(filters);
    column->addWidget(newLine(Qt::Horizontal, page));
    column->addWidget(table, 1);
    search->setFocus();
    page->setFocusProxy(search);
    return page;
}

namespace {

QWidget *newParcours(QWidget *parent)
{
    using C = Column<SampleMeasure>;
    using Row = SampleMeasure;
    const QList<C> columns = {
        C{.title = u"Code"_s,
          .text = [](const Row &r) { return r.code; },
          .tone = C::Tone::Second,
          .size = C::Size::Small},
        C{.title = u"Mesure"_s, .text = [](const Row &r) { return r.label; }},
        C{.title = u"État"_s, .text = {}, .state = [](const Row &r) { return measureLook(r.status); }},
        C{.title = u"Partenaire"_s, .text = [](const Row &r) { return r.partner; }, .tone = C::Tone::Second},
        C{.title = u"Acte visible"_s,
          .text = {},
          .state =
              [](const Row &r) {
                  return StateLook{r.visible.isEmpty() ? QString() : u"view-visible"_s, Token::Text, r.visible};
              },
          .size = C::Size::Small},
        C{.title = u"Date prudente"_s,
          .text = {},
          .state =
              [](const Row &r) {
                  return StateLook{r.soon ? u"clock"_s : QString(), Token::Soon, typo(r.prudent)};
              },
          .bold = [](const Row &r) { return r.soon; }},
        C{.title = u"Date légale"_s,
          .text = [](const Row &r) { return typo(r.legal); },
          .tone = C::Tone::Second,
          .size = C::Size::Small}};
    auto *model = new GroupsModel<SampleMeasure>(columns, parent);
    model->setGroups({{u"SEC"_s,
                       u"Mise en sécurité"_s,
                       u"4 sur 9"_s,
                       {},
                       Token::Text,
                       {{u"SEC-01"_s,
                         u"Évaluation du danger"_s,
                         MeasureStatus::Obtained,
                         u"Référente"_s,
                         {},
                         u"21 nov."_s,
                         false,
                         u"faite le 21"_s},
                        {u"SEC-02"_s,
                         u"Plan de sécurité"_s,
                         MeasureStatus::InProgress,
                         u"Maison des Tilleuls"_s,
                         {},
                         u"ven. 27 nov."_s,
                         true,
                         {}},
                        {u"SEC-06"_s,
                         u"Ordonnance de protection"_s,
                         MeasureStatus::Requested,
                         u"Juge (JAF)"_s,
                         {},
                         u"dim. 29 nov."_s,
                         false,
                         u"lun. 30 nov."_s},
                        {u"SEC-07"_s,
                         u"Signification de l’ordonnance"_s,
                         MeasureStatus::ToDo,
                         u"Commissaire de justice"_s,
                         {},
                         u"mer. 25 nov."_s,
                         true,
                         u"la même"_s},
                        {u"SEC-09"_s,
                         u"Téléphone de protection"_s,
                         MeasureStatus::Requested,
                         u"Procureur"_s,
                         {},
                         u"après SEC-01"_s,
                         false,
                         {}}}},
                      {u"LOG"_s,
                       u"Hébergement et logement"_s,
                       u"2 sur 6"_s,
                       {},
                       Token::Text,
                       {{u"LOG-01"_s,
                         u"Mise à l’abri"_s,
                         MeasureStatus::Obtained,
                         u"SIAO 76"_s,
                         {},
                         u"18 nov."_s,
                         false,
                         u"12 nuits"_s},
                        {u"LOG-09"_s,
                         u"Congé du logement"_s,
                         MeasureStatus::ToDo,
                         u"avec la personne"_s,
                         u"après"_s,
                         u"après SEC-06"_s,
                         false,
                         {}}}},
                      {u"ENF"_s,
                       u"Enfants, école, garde"_s,
                       u"2 sur 5"_s,
                       {},
                       Token::Text,
                       {{u"ENF-08"_s,
                         u"Garde d’urgence"_s,
                         MeasureStatus::Refused,
                         u"Crèche des Alouettes"_s,
                         {},
                         u"à relancer"_s,
                         false,
                         {}},
                        {u"ENF-09"_s, u"Inscription"_s, MeasureStatus::ToAssess, u"École"_s, {}, u"–"_s, false, {}}}},
                      {u"EMP"_s, u"Emploi, santé, droits : 6 mesures, 2 obtenues"_s, {}, {}, Token::Text, {}}});
    auto *tree = new GroupedTree(Density::Dense, parent);
    tree->setModel(model);
    tree->setColumnUnits({17, 0, 29.5, 44, 25, 36, 23});
    tree->setCurrentIndex(model->index(3, 0, model->index(0, 0)));
    tree->fold({u"Emploi, santé, droits : 6 mesures, 2 obtenues"_s});
    return tree;
}

} // namespace

QWidget *newCaseSample(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *head = new PageHead(u"Petrenko, Oksana"_s, page);
    head->setContext(u"38 ans"_s);
    head->addBeside(newLabel(u"76-2026-00117"_s, Role::Body, Token::Text2));
    head->showBack(act(page, u"Précédent"_s, u"Alt+Left"_s));
    head->addAct(new Chip(worded(dangerLook(DangerLevel::High), u"Danger élevé"_s)));
    head->addAct(new Chip({u"checkmark"_s, Token::Week, u"Actif"_s}));
    head->addAct(new Chip({u"flag"_s, Token::Soon, typo(u"Départ prévu sam. 28 nov."_s)}));
    head->addAct(new KeyButton(act(page, u"Imprimer"_s, u"Ctrl+P"_s, u"document-print"_s)));
    auto *banner = new ContactBanner(act(page, u"Appeler et consigner"_s, u"Ctrl+T"_s, u"call-start"_s), page);
    using Channel = ContactAnswer::Channel;
    banner->setAnswer({Token::Done,
                       u"call-start"_s,
                       u"Contact possible"_s,
                       u"maintenant, jusqu’à 11:30"_s,
                       u"06 39 98 41 07"_s,
                       u"ensuite : demain, 13:30 à 16:00"_s,
                       u"Cabinet Morel"_s,
                       u"le dossier vert"_s,
                       {{u"Message vocal"_s, Channel::Safe::No},
                        {u"SMS"_s, Channel::Safe::No},
                        {u"Courrier"_s, Channel::Safe::No},
                        {u"Courriel"_s, Channel::Safe::Yes}},
                       u"Vérifié le 21 nov., à redemander le 5 déc."_s});
    auto *top = new QHBoxLayout;
    arrange(top, Space::None, Space::L, Space::None, Space::L, Space::S);
    top->addWidget(banner);
    auto *tabs = new QTabBar(page);
    for (const QString &word :
         {u"Parcours 11 / 33"_s, u"Identité et foyer"_s, u"Danger 2 rouges"_s, u"Accords 4"_s, u"Documents 3"_s}) {
        tabs->addTab(word);
    }
    auto *bar = new QHBoxLayout;
    arrange(bar, Space::M, Space::L, Space::Xs, Space::L, Space::None);
    bar->addWidget(tabs, 0, Qt::AlignBottom);
    bar->addStretch();
    bar->addWidget(
        new KeyButton(act(page, u"Ajouter une mesure"_s, u"Ctrl+M"_s, u"list-add"_s), KeyButton::Kind::Flat));
    bar->addWidget(new KeyButton(act(page, u"Activer…"_s, u"Ctrl+E"_s, u"document-send"_s)));
    auto *side = new QWidget(page);
    setGround(side, Token::Base);
    auto *sideColumn = new QVBoxLayout(side);
    arrange(sideColumn, Space::M, Space::L);
    sideColumn->addWidget(newLabel(u"Journal"_s, Role::Section));
    sideColumn->addWidget(newLabel(typo(u"auj. 08:52, C. Auger"_s), Role::Small, Token::Text2));
    sideColumn->addWidget(newParagraph(u"Appel de 6 min. Départ confirmé pour samedi matin."_s));
    sideColumn->addWidget(newLine(Qt::Horizontal));
    sideColumn->addStretch();
    auto *panes = new QSplitter(page);
    panes->addWidget(newParcours(panes));
    panes->addWidget(side);
    panes->setStretchFactor(0, 1);
    setWidthRange(side, 60);
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    column->addWidget(head);
    column->addLayout(top);
    column->addLayout(bar);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(panes, 1);
    return page;
}

QWidget *newFormSample(QWidget *parent)
{
    auto *page = new QWidget(parent);
    const QDate today(2026, 11, 24);
    const auto parse = [](const QString &text, QDate now) {
        return model::parseDate(text, now, model::DateRules::Typing);
    };
    const auto choice = [](const QList<ChoiceRow::Answer> &answers, const QString &value) {
        auto *row = new ChoiceRow(answers);
        row->setValue(value);
        return row;
    };
    const QList<ChoiceRow::Answer> yesNo = {
        {u"yes"_s, u"oui"_s}, {u"no"_s, u"non"_s}, {u"unknown"_s, u"inconnu"_s, ChoiceRow::Answer::Kind::Unknown}};
    auto *head = new PageHead(u"Nouveau signalement"_s, page);
    head->setContext(u"76-2026-00141"_s);
    head->addAct(new KeyButton(u"Annuler…"_s));
    head->addAct(new KeyButton(act(page, u"Créer le dossier"_s, u"Ctrl+Return"_s), KeyButton::Kind::Primary));
    auto *date = new DateEdit(parse, [today] { return today; });
    date->setDate(today);
    auto *combo = new QComboBox;
    combo->addItems({u"Gendarmerie"_s, u"Police"_s, u"Association"_s});
    auto *name = new QLineEdit(u"Lefev"_s);
    auto *first = new QHBoxLayout;
    arrange(first, Space::M);
    first->addWidget(new Field(u"&Reçu le"_s, date));
    first->addWidget(new Field(u"&Transmis par"_s, combo), 1);
    auto *wrong = new Field(u"Née le"_s, new DateEdit(parse, [today] { return today; }));
    qobject_cast<DateEdit *>(wrong->editor())->setText(u"31/02/1988"_s);
    wrong->setError(u"Ce jour n’existe pas."_s);
    first->addWidget(wrong);
    auto *second = new QHBoxLayout;
    arrange(second, Space::M);
    second->addWidget(new Field(u"&Nom"_s, name), 1);
    second->addWidget(
        new Field(u"Accord de la personne"_s,
                  choice({{u"w"_s, u"écrit"_s}, {u"o"_s, u"oral"_s}, {u"n"_s, u"non recueilli"_s}}, u"o"_s)));
    second->addWidget(new Field(u"Vit encore sur place"_s, choice(yesNo, u"unknown"_s)));
    second->addWidget(new Field(u"SMS"_s, choice({{u"yes"_s, u"oui"_s}, {u"no"_s, u"non"_s}}, u"no"_s)));
    auto *third = new QHBoxLayout;
    arrange(third, Space::L);
    for (const QString &word : {u"Danger immédiat"_s, u"Armes"_s, u"Départ proche"_s}) {
        auto *box = new QCheckBox(word);
        box->setChecked(word == u"Départ proche"_s);
        third->addWidget(box);
    }
    auto *radio = new QRadioButton(u"Encadrement, une page"_s);
    radio->setChecked(true);
    third->addWidget(radio);
    third->addWidget(new QRadioButton(u"Partenaire"_s));
    third->addStretch();
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(u"Ce qui a été dit, par qui, quand"_s);
    text->setFixedHeight(80);
    auto *disabled = new QLineEdit(u"non modifiable"_s);
    disabled->setEnabled(false);
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    column->addWidget(head);
    column->addWidget(newLine(Qt::Horizontal));
    auto *form = new QVBoxLayout;
    arrange(form, Space::M, Space::L);
    form->addLayout(first);
    form->addLayout(second);
    form->addWidget(newLine(Qt::Horizontal));
    form->addLayout(third);
    form->addWidget(new Field(u"Faits rapportés"_s, text));
    form->addWidget(new Field(u"Numéro"_s, disabled));
    form->addStretch();
    column->addLayout(form, 1);
    page->setFocusProxy(name);
    return page;
}

QWidget *newPartsSample(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *head = new PageHead(u"À trancher"_s, page);
    head->setContext(u"12 décisions attendent une personne. Le travail continue en attendant."_s);
    head->addAct(new KeyButton(act(page, u"Historique des choix"_s, {}, u"view-history"_s)));
    Notice missing{Token::Today,
                   u"dialog-warning"_s,
                   typo(u"Un accord manque : Département 76, FIN-03."_s),
                   u"La loi demande un accord exprès. Recueillez-le, ou laissez cette mesure de côté."_s,
                   {}};
    missing.actions << act(page, u"Accord oral recueilli"_s, u"Alt+O"_s) << act(page, u"Laisser de côté"_s, u"Alt+L"_s);
    head->setNotice(new NoticeBar(missing, NoticeBar::Closing::None));
    auto *column = new QVBoxLayout(page);
    arrange(column, Space::None);
    column->addWidget(head);
    auto *body = new QVBoxLayout;
    arrange(body, Space::L, Space::L);
    body->addWidget(new NoticeBar({Token::Late,
                                   u"dialog-cancel"_s,
                                   u"Cette phrase n’ouvre pas le coffre."_s,
                                   u"Vérifiez le clavier, puis réessayez. Rien n’est effacé."_s,
                                   {}}));
    auto *job = new JobBar(u"Envoi du lot 2 sur 5, SIAO 76"_s);
    job->setProgress(38, 100, typo(u"1,2 Mio sur 3,1 Mio, environ 8 s"_s));
    body->addWidget(job);
    auto *cards = new QHBoxLayout;
    arrange(cards, Space::L);
    for (const QString &title : {u"Retenue pour l’instant"_s, u"Écartée pour l’instant"_s}) {
        auto *card = new Card;
        const bool chosen = cards->count() == 0;
        card->setChosen(chosen ? Card::Chosen::Yes : Card::Chosen::No);
        auto *inside = new QVBoxLayout(card);
        arrange(inside, Space::M, Space::L);
        auto *radio = new QRadioButton(title);
        radio->setChecked(chosen);
        dress(radio, Role::Section);
        inside->addWidget(radio);
        auto *value = new QLabel(u"lundi à vendredi, 9:00 à 11:30"_s);
        dress(value, Role::Body);
        value->setMargin(12);
        setGround(value, chosen ? Token::AccentTint : Token::Window);
        inside->addWidget(value);
        cards->addWidget(card);
    }
    body->addLayout(cards);
    auto *buttons = new QHBoxLayout;
    arrange(buttons, Space::M);
    auto *keep = new KeyButton(u"Garder celle de gauche"_s, KeyButton::Kind::Primary);
    keep->setLarge();
    keep->setShownKey(QKeySequence(Qt::Key_Return));
    buttons->addWidget(keep);
    buttons->addWidget(new KeyButton(act(page, u"Autre valeur…"_s, u"Ctrl+M"_s)));
    auto *off = new KeyButton(act(page, u"Continuer"_s, u"Ctrl+Shift+O"_s));
    off->action()->setEnabled(false);
    buttons->addWidget(off);
    auto *later = new KeyButton(u"Plus tard"_s, KeyButton::Kind::Flat);
    later->setShownKey(QKeySequence(Qt::Key_Down));
    buttons->addWidget(later);
    buttons->addWidget(new KeyButton(u"Créer un coffre…"_s, KeyButton::Kind::Link));
    buttons->addStretch();
    body->addLayout(buttons);
    auto *chips = new QHBoxLayout;
    arrange(chips, Space::M);
    chips->addWidget(new StepMark(2));
    for (const Due due : {Due::Late, Due::Today, Due::Soon, Due::Week, Due::Waiting, Due::Done}) {
        chips->addWidget(new Chip(dueLook(due)));
    }
    chips->addStretch();
    body->addLayout(chips);
    body->addWidget(
        new EmptyState(u"Aucun dossier. Créez un signalement ou importez votre tableau."_s,
                       {act(page, u"Nouveau signalement"_s, u"Ctrl+N"_s), act(page, u"Importer…"_s, u"Ctrl+I"_s)}),
        1);
    column->addLayout(body, 1);
    page->setFocusProxy(keep);
    return page;
}
