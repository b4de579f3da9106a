// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activatepage.h"

#include "core/work/casedetail.h"
#include "core/work/consents.h"
#include "ui/common/chip.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noticebar.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/exactcontent.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace relais::ui {

namespace activation = work::activation;

using activation::Partner;
using model::OrientationWay;

ActivatePage::ActivatePage(work::Session &session, Notices &notices, QAction *back, QWidget *parent)
    : Page(parent), m_session(session), m_notices(notices)
{
    buildActs();
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    m_head = new PageHead(title());
    m_head->showBack(back);
    m_head->addAct(newLabel(tr("Nothing leaves before the confirmation"), Role::Small, Token::Text2));
    column->addWidget(m_head);
    m_barPlace = new QVBoxLayout;
    arrange(m_barPlace, Space::None, Space::L, Space::None, Space::L, Space::M);
    column->addLayout(m_barPlace);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    arrange(m_columns, Space::None);
    buildColumns();
    area->setWidget(inside);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(area, 1);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(buildFoot());
    setTabOrder(m_tree, m_partners);
    setTabOrder(m_partners, m_content->list());
    fit(Width::Wide);
    showFoot();
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (!m_isWriting && isVisible() && touched.cases.contains(m_id)) {
            reload();
        }
    });
}

QAction *ActivatePage::act(const QString &text, const QString &icon, const QKeySequence &key,
                           void (ActivatePage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (!icon.isEmpty()) {
        setIconName(action, icon);
    }
    connect(action, &QAction::triggered, this, slot);
    addPageAction(action, Menu::Case);
    return action;
}

void ActivatePage::buildActs()
{
    const auto collecting = [this](const QString &text, const QKeySequence &key, model::ConsentMode mode) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, mode] { collect(mode); });
        addPageAction(action, Menu::Case);
        return action;
    };
    m_oral = collecting(tr("Oral consent collected"), Qt::ALT | Qt::Key_O, model::ConsentMode::Oral);
    // In English Alt+C opens a menu.
    m_written =
        collecting(tr("Written consent"), QKeySequence(tr("Alt+W", "written consent")), model::ConsentMode::Written);
    m_law = act(tr("By law…"), {}, Qt::ALT | Qt::Key_B, &ActivatePage::invokeLaw);
    m_aside = act(tr("Leave aside"), {}, Qt::ALT | Qt::Key_L, &ActivatePage::leaveAside);
    act(tr("Tick all"), {}, Qt::CTRL | Qt::Key_A, &ActivatePage::tickAll);
    m_confirm = act({}, u"document-send"_s, Qt::CTRL | Qt::Key_Return, &ActivatePage::confirm);
    m_fiche = act(tr("See the partner"), u"system-users"_s, {}, &ActivatePage::showFiche);
    m_askInstead = act(tr("Ask for her consent instead"), {}, {}, &ActivatePage::askInstead);
    m_cancel = new QAction(tr("Cancel"), this);
    m_cancel->setShortcut(Qt::Key_Escape);
    connect(m_cancel, &QAction::triggered, this, [this] { emit leaveWanted(m_id); });
    addPageAction(m_cancel, Menu::Case);
    // Of the notice that follows: it stands on the page of the case.
    m_takeBack = new QAction(tr("Take back"), this);
    setIconName(m_takeBack, u"edit-undo"_s);
    connect(m_takeBack, &QAction::triggered, this, &ActivatePage::takeBack);
    m_recall = new QAction(tr("Recall all of it"), this);
    connect(m_recall, &QAction::triggered, this, &ActivatePage::recall);
    m_sendNow = new QAction(tr("Send now (F5)"), this);
    setIconName(m_sendNow, u"document-send"_s);
    connect(m_sendNow, &QAction::triggered, this, &ActivatePage::exchangeWanted);
    m_print = new QAction(tr("Print the sheets"), this);
    setIconName(m_print, u"document-print"_s);
    connect(m_print, &QAction::triggered, this, [this] { emit sheetsWanted(m_sheets); });
}

QWidget *ActivatePage::buildStep(int number, const QString &title, QLabel *&count, QWidget *inside)
{
    auto *step = new QWidget;
    setGround(step, Token::Base);
    auto *column = new QVBoxLayout(step);
    arrange(column, Space::None);
    auto *head = new QWidget;
    setGround(head, Token::Window);
    auto *row = new QHBoxLayout(head);
    arrange(row, Space::M, Space::L, Space::S, Space::L, Space::S);
    row->addWidget(new StepMark(number));
    row->addWidget(newLabel(title, Role::Section));
    count = newLabel({}, Role::Body, Token::Text2);
    row->addWidget(count, 1);
    column->addWidget(head);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(inside, 1);
    m_steps << step;
    return step;
}

void ActivatePage::buildColumns()
{
    m_tree = new GroupedTree(Density::TwoLines);
    m_tree->setObjectName(u"activateMeasures"_s);
    m_tree->setAccessibleName(tr("Measures"));
    m_tree->setHeaderHidden(true);
    m_measureModel = new GroupsModel<ActivationLine>(measureColumns(m_session), this);
    m_measureModel->setSpoken([this](const ActivationLine &line) {
        const QString state = line.isTicked ? tr("ticked") : tr("not ticked");
        return QStringList{state, line.proposal.measure.code, measureWord(m_session, line.proposal.measure.code),
                           placeWords(line.proposal, line.hasOffice() ? &line.office : nullptr)}
            .join(u", "_s);
    });
    m_tree->setModel(m_measureModel);
    m_tree->setColumnUnits({0, 14});
    connect(m_tree, &GroupedTree::ticked, this, &ActivatePage::tick);
    connect(m_tree, &GroupedTree::activated, this, &ActivatePage::chooseOffice);
    connect(m_tree, &GroupedTree::clicked, this, [this](const QModelIndex &at) {
        const int x = m_tree->viewport()->mapFromGlobal(QCursor::pos()).x();
        if (at.column() == 0 && x < iconPx() + u(4)) {
            tick(at);
        }
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_tree);
    m_stack->addWidget(new EmptyState(tr("No measure to activate.")));
    m_partnerModel = new RowsModel<PartnerLine>(partnerColumns(), this);
    m_partnerModel->setSpoken([](const PartnerLine &line) {
        QStringList codes = line.partner.ready();
        return QStringList{line.ground.word, line.partner.name, codes.join(u", "_s),
                           wayLook(line.partner.office.way()).word, delayWords(line.partner)}
            .join(u", "_s);
    });
    m_partners = new PartnerList;
    m_partners->setObjectName(u"activatePartners"_s);
    m_partners->setAccessibleName(tr("Partners"));
    m_partners->setModel(m_partnerModel);
    connect(m_partners, &PartnerList::rowChanged, this, &ActivatePage::showContent);
    m_content = new ExactContent({m_askInstead, m_fiche});
    QLabel *none = nullptr;
    m_columns->addWidget(buildStep(1, tr("Measures"), m_measureCount, m_stack), 33);
    m_columns->addWidget(newLine(Qt::Vertical));
    m_columns->addWidget(buildStep(2, tr("Partners"), m_partnerCount, m_partners), 38);
    m_columns->addWidget(newLine(Qt::Vertical));
    m_columns->addWidget(buildStep(3, tr("Exact content"), none, m_content), 49);
}

QWidget *ActivatePage::buildFoot()
{
    auto *foot = new QWidget;
    m_footRow = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    arrange(m_footRow, Space::M, Space::L, Space::M, Space::L, Space::M);
    m_ready = newLabel({}, Role::BodyBold);
    m_foot = newParagraph({});
    auto *words = new QHBoxLayout;
    arrange(words, Space::M);
    words->addWidget(m_ready);
    words->addWidget(m_foot, 1);
    m_footRow->addLayout(words, 1);
    auto *row = new QHBoxLayout;
    arrange(row, Space::M);
    m_footRow->addLayout(row);
    auto *cancel = new KeyButton(m_cancel);
    cancel->setLarge();
    auto *confirm = new KeyButton(m_confirm, KeyButton::Kind::Primary);
    confirm->setLarge();
    row->addWidget(cancel);
    row->addWidget(confirm);
    return foot;
}

QString ActivatePage::title() const
{
    return tr("Activate");
}

Headline ActivatePage::headline() const
{
    const int partners = static_cast<int>(m_plan.partners.size());
    QStringList rest{tr("%n partner(s)", nullptr, partners)};
    if (m_plan.missing() > 0) {
        rest << tr("%n consent(s) missing", nullptr, m_plan.missing());
    }
    return {typo(tr("%n measure(s) ticked", nullptr, ticked())), typo(rest.join(u", "_s))};
}

QList<PageKey> ActivatePage::pageKeys() const
{
    return {{Qt::Key_Space, tr("tick the measure")},
            {Qt::Key_Return, tr("choose another partner for the measure")},
            {Qt::Key_Tab, tr("measures, partners, exact content")}};
}

QWidget *ActivatePage::firstFocus() const
{
    return m_tree;
}

QList<QWidget *> ActivatePage::panes() const
{
    return {m_tree, m_partners, m_content->list()};
}

void ActivatePage::open(const QString &id)
{
    if (id != m_id.text()) {
        clear();
    }
    m_id = model::CaseId(id);
    reload();
    if (const QModelIndex first = m_measureModel->find([](const ActivationLine &) { return true; });
        first.isValid() && !m_tree->currentIndex().isValid()) {
        m_tree->setCurrentIndex(first);
    }
}

void ActivatePage::clear()
{
    m_id = {};
    m_lines.clear();
    m_bases.clear();
    m_plan = {};
    m_made.clear();
    m_sheets.clear();
    m_measureModel->setGroups({});
    m_partnerModel->setRows({});
    m_content->setPartner(nullptr);
    m_head->setContext({});
    showFicheActs(nullptr);
    showBar();
    showFoot();
}

void ActivatePage::fit(Width width)
{
    const bool isNarrow = width == Width::Narrow;
    m_footRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *step : std::as_const(m_steps)) {
        step->setMinimumHeight(isNarrow ? u(80) : 0);
    }
}

} // namespace relais::ui
