// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partnerspage.h"

#include "core/base/text.h"
#include "core/work/access.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/cardfiche.h"
#include "ui/pages/cardwords.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace relais::ui {

namespace correspondents = work::correspondents;

using model::Card;
using model::CardState;

namespace {

bool isLike(const Card &card, const QString &words)
{
    const QString all = folded(card.name + u' ' + card.acronym + u' ' + card.commune + u' ' + card.office);
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return all.contains(word); });
}

} // namespace

PartnersPage::PartnersPage(work::Session &session, Notices &notices, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    setAcceptDrops(work::access::mayDo(session, QLatin1String(correspondents::kImportVerb)));
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    buildActions();
    buildHead();
    column->addWidget(m_head);
    column->addWidget(buildList(), 1);
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (m_isOpen && touched.types.contains(model::RecordType::Card)) {
            reload();
        }
    });
    fit(Width::Wide);
    choose();
}

QAction *PartnersPage::add(const QString &text, const QString &icon, const QKeySequence &key,
                           void (PartnersPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty()) {
        setIconName(action, icon);
    }
    connect(action, &QAction::triggered, this, slot);
    addPageAction(action, Menu::File);
    return action;
}

void PartnersPage::buildActions()
{
    m_import =
        add(tr("Import a &card…"), u"document-import"_s, QKeySequence(u"Ctrl+Shift+I"_s), &PartnersPage::chooseFile);
    m_own = add(tr("O&ur card…"), u"document-print-preview"_s, QKeySequence(u"Ctrl+K"_s), &PartnersPage::showOwnCard);
    m_verify = add(tr("&Verify…"), u"checkmark"_s, QKeySequence(u"Ctrl+T"_s), &PartnersPage::compare);
    m_revoke = add(tr("&Revoke…"), u"dialog-cancel"_s, {}, &PartnersPage::revoke);
    m_change = add(tr("Change our &keys…"), {}, {}, &PartnersPage::changeKeys);
    const auto mayDo = [this](const char *verb) { return work::access::mayDo(m_session, QLatin1String(verb)); };
    m_import->setEnabled(mayDo(correspondents::kImportVerb));
    m_own->setEnabled(mayDo(correspondents::kHandOutVerb));
    m_change->setEnabled(mayDo(correspondents::kRotateVerb));
    m_details = new QAction(tr("Details"), this);
    setIconName(m_details, u"view-split-left-right"_s);
    m_details->setCheckable(true);
    connect(m_details, &QAction::toggled, this, &PartnersPage::showDetail);
}

void PartnersPage::buildHead()
{
    m_head = new PageHead(title());
    m_search = new SearchField(tr("Name, commune, address"));
    m_search->setAccessibleName(tr("Search among the partners"));
    setWidthRange(m_search, 52, 72);
    m_head->addAct(m_search);
    addFind(m_search);
    m_detailsButton = new KeyButton(m_details);
    m_head->addAct(m_detailsButton);
    m_head->addAct(new KeyButton(m_own));
    m_head->addAct(new KeyButton(m_import, KeyButton::Kind::Primary));
    const auto toTable = [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRowAt(0);
    };
    connect(m_search, &SearchField::textChanged, this, &PartnersPage::choose);
    connect(m_search, &SearchField::resultsWanted, this, toTable);
    connect(m_search, &SearchField::returnPressed, this, toTable);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

QList<Column<Card>> PartnersPage::columns() const
{
    using C = Column<Card>;
    C name{tr("Name"), [](const Card &card) { return card.name; }};
    name.weight = C::Weight::Bold;
    C kind{tr("Kind"), [](const Card &card) { return officeKindWord(card.kind); }};
    kind.tone = C::Tone::Second;
    C commune{tr("Commune"), [](const Card &card) { return card.commune; }};
    commune.tone = C::Tone::Second;
    C state{tr("State"), {}, [](const Card &card) { return cardLook(card); }};
    state.sort = [](const Card &card) { return SortKey{static_cast<int>(card.state), {}}; };
    C since{tr("Verified on"), {}, [this](const Card &card) {
                if (card.state != CardState::Verified) {
                    return StateLook{};
                }
                const QString day =
                    QLocale().toString(card.stateAt.toTimeZone(m_session.zone).date(), QLocale::ShortFormat);
                return isStale(card, m_session.today()) ? StateLook{u"notifications"_s, Token::Today, day}
                                                        : StateLook{{}, Token::Week, day};
            }};
    since.sort = [](const Card &card) {
        return SortKey{card.state == CardState::Verified ? card.stateAt.toMSecsSinceEpoch() : 0, {}};
    };
    return {name, kind, commune, state, since};
}

QWidget *PartnersPage::buildList()
{
    m_model = new RowsModel<Card>(columns(), this);
    m_model->setSpoken([this](const Card &card) {
        QStringList words{cardLook(card).word, card.name, officeKindWord(card.kind), card.commune};
        if (isStale(card, m_session.today())) {
            words << cardStateWords(card, m_session.today());
        }
        words.removeAll(QString());
        return words.join(u", "_s);
    });
    m_table = new RowTable(Density::OneLine);
    m_table->setObjectName(u"partnersTable"_s);
    m_table->setAccessibleName(title());
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnUnits({0, 26, 34, 34, 29});
    m_fiche = new CardFiche(m_session, m_verify, m_revoke);
    setWidthRange(m_fiche, 96, 124);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_fiche);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_fiche->resize(u(108), m_fiche->height());
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartnersPage::showCurrent);
    connect(m_table, &RowTable::activated, this, &PartnersPage::compare);
    connect(m_fiche, &CardFiche::verified, this, &PartnersPage::verify);
    return m_stack;
}

QString PartnersPage::title() const
{
    return tr("Partners");
}

Headline PartnersPage::headline() const
{
    const auto counted = [this](auto test) {
        return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), test));
    };
    const int toVerify = counted([](const Card &card) { return card.state == CardState::Unverified; });
    const int stale = counted([this](const Card &card) { return isStale(card, m_session.today()); });
    QStringList parts{tr("%n to verify", nullptr, toVerify)};
    if (stale > 0) {
        parts << tr("%n verified more than six months ago", nullptr, stale);
    }
    return {tr("%n partner(s)", nullptr, static_cast<int>(m_rows.size())), typo(u": "_s + parts.join(u", "_s))};
}

QList<PageKey> PartnersPage::pageKeys() const
{
    return {{Qt::Key_Return, tr("compare the digits")}, {Qt::Key_Down, tr("from the search into the list")}};
}

QWidget *PartnersPage::firstFocus() const
{
    return m_comparesFirst ? static_cast<QWidget *>(m_fiche->heard()) : m_search;
}

QList<QWidget *> PartnersPage::panes() const
{
    QList<QWidget *> panes{m_search};
    if (m_table->isVisibleTo(this)) {
        panes << m_table;
    }
    panes << (m_fiche->isVisibleTo(this) ? static_cast<QWidget *>(m_fiche->heard()) : m_detailsButton);
    return panes;
}

void PartnersPage::clear()
{
    m_isOpen = false;
    m_search->clear();
    m_all.clear();
    m_rows.clear();
    m_model->setRows({});
    m_fiche->clear();
}

void PartnersPage::reload()
{
    m_isOpen = true;
    const auto all = correspondents::list(m_session);
    const auto own = correspondents::ownCard(m_session);
    if (!all || !own) {
        m_notices.error(all ? own.error() : all.error());
        return;
    }
    m_all = *all;
    m_rows = cardsThatCount(m_all);
    m_fiche->setOwnDigits(exchange::digitsOf(own->card));
    choose();
    emit statusChanged();
}

void PartnersPage::choose()
{
    const Card *selected = current();
    const QString kept = selected == nullptr ? QString() : selected->office;
    QList<Card> rows;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(rows),
                 [this](const Card &card) { return isLike(card, m_search->text()); });
    m_model->setRows(rows);
    const int again = m_model->find([&](const Card &card) { return card.office == kept; });
    m_table->selectRowAt(qMax(again, 0));
    const QString nothing = m_rows.isEmpty()
                                ? tr("No partner. Import the card that an office sent you, or write yours.")
                                : tr("No partner for “%1”.").arg(m_search->text().trimmed());
    m_empty->set(typo(nothing), m_rows.isEmpty() ? QList<QAction *>{m_import, m_own} : QList<QAction *>{});
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    showCurrent();
}

const Card *PartnersPage::current() const
{
    return m_model->row(m_table->currentIndex());
}

void PartnersPage::showCurrent()
{
    const Card *card = current();
    const auto mayDo = [this](const char *verb) { return work::access::mayDo(m_session, QLatin1String(verb)); };
    const bool isInForce =
        card != nullptr && (card->state == CardState::Unverified || card->state == CardState::Verified);
    m_verify->setEnabled(isInForce && mayDo(correspondents::kVerifyVerb));
    m_revoke->setEnabled(card != nullptr && card->state != CardState::Revoked && mayDo(correspondents::kRevokeVerb));
    if (card == nullptr) {
        return;
    }
    QList<Card> others;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(others),
                 [card](const Card &other) { return other.office == card->office && other.id != card->id; });
    m_fiche->setCard(*card, others);
}

void PartnersPage::showDetail(bool shown)
{
    m_fiche->setVisible(m_width == Width::Wide || shown);
    m_table->setVisible(m_width != Width::Narrow || !shown);
    m_detailsButton->setVisible(m_width != Width::Wide);
}

void PartnersPage::fit(Width width)
{
    m_width = width;
    for (const int column : {1, 2, 4}) { // name and state stay; the fiche says the rest
        m_table->setColumnHidden(column, width == Width::Narrow);
    }
    m_fiche->setMaximumWidth(width == Width::Narrow ? QWIDGETSIZE_MAX : u(124));
    showDetail(m_details->isChecked());
}

} // namespace relais::ui
