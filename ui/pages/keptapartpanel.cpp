// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keptapartpanel.h"

#include "core/work/access.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/pagehead.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/casequestions.h"
#include "ui/pages/draft.h"
#include "ui/shell/notices.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace relais::ui {

namespace exclusions = work::exclusions;

using model::Exclusion;
using model::ExclusionKind;

namespace {

constexpr int kMostLines = 8; ///< shown without scrolling inside the table

QString draftOf(const model::CaseId &id)
{
    return u"keptapart."_s + id.text();
}

} // namespace

KeptApartPanel::KeptApartPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_notices(notices)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    arrange(column, Space::L, Space::L);
    column->addWidget(newParagraph(
        typo(tr("These people and offices find no trace of this case: list, search, Today, prints, import. Nothing "
                "tells them that they are kept apart.")),
        Role::Body, Token::Text2));
    m_form = buildForm();
    m_draft = new Draft(m_session, m_notices, this);
    m_draft->add(u"kind"_s, m_kind, Draft::Stands::Proposed);
    m_draft->add(u"name"_s, m_name, Draft::Stands::Proposed);
    m_draft->add(u"reason"_s, m_reason, Draft::Stands::Proposed);
    column->addWidget(m_draft->bar());
    column->addWidget(m_form);
    column->addWidget(buildList());
    column->addStretch();
    setWidget(inside);
    m_form->setVisible(work::access::mayDo(m_session, u"exclusion.add"_s));
}

QWidget *KeptApartPanel::buildForm()
{
    auto *form = new QWidget;
    auto *row = new FlowLayout(form);
    arrange(row, Space::S);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->setAccessibleDescription(tr("Kind of name that is kept apart"));
    m_kind->addItem(tr("A person"), model::word(ExclusionKind::Person));
    m_kind->addItem(tr("A family name"), model::word(ExclusionKind::FamilyName));
    m_kind->addItem(tr("An office"), model::word(ExclusionKind::Office));
    m_name = new QLineEdit;
    m_name->setObjectName(u"nameEdit"_s);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reasonEdit"_s);
    m_nameField = new Field(tr("&Name"), m_name);
    m_reasonField = new Field(tr("&Reason"), m_reason);
    for (Field *field : {m_nameField, m_reasonField}) {
        setWidthRange(field, 50, 76);
    }
    auto *enter = new KeyButton(tr("Keep apart"));
    enter->setObjectName(u"keepApartButton"_s);
    enter->setShownKey(Qt::Key_Return);
    row->addWidget(new Field(tr("&Kind"), m_kind));
    row->addWidget(m_nameField);
    row->addWidget(m_reasonField);
    row->addWidget(enter);
    connect(m_name, &QLineEdit::returnPressed, this, &KeptApartPanel::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &KeptApartPanel::add);
    connect(enter, &KeyButton::clicked, this, &KeptApartPanel::add);
    return form;
}

QWidget *KeptApartPanel::buildList()
{
    using C = Column<Exclusion>;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    arrange(column, Space::S);
    C name{tr("Name"), [](const Exclusion &line) { return line.name; }};
    name.second = [this](const Exclusion &line) { return m_kind->itemText(m_kind->findData(model::word(line.kind))); };
    C reason{tr("Reason"), [](const Exclusion &line) { return line.reason; }};
    reason.second = [](const Exclusion &line) {
        return typo(tr("%1, on %2").arg(line.by, QLocale().toString(line.on, QLocale::ShortFormat)));
    };
    m_model = new RowsModel<Exclusion>({name, reason}, this);
    m_model->setSpoken([this](const Exclusion &line) {
        return m_kind->itemText(m_kind->findData(model::word(line.kind))) + u", "_s + line.name + u", "_s + line.reason;
    });
    m_table = new RowTable(Density::TwoLines);
    m_table->setObjectName(u"keptApartTable"_s);
    m_table->setAccessibleName(tr("Kept apart"));
    m_table->setModel(m_model);
    m_table->setColumnUnits({70, 0});
    column->addWidget(m_table);
    m_empty = new EmptyState(tr("Nobody is kept apart from this case."), {});
    column->addWidget(m_empty);
    auto *remove = new QAction(tr("No longer keep apart"), this);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, &KeptApartPanel::removeCurrent);
    m_remove = new KeyButton(remove);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    return box;
}

QString KeptApartPanel::tabWords() const
{
    const int count = m_model->rowCount();
    return count == 0 ? tr("Kept apart") : tr("Kept apart (%1)").arg(count);
}

QWidget *KeptApartPanel::firstField() const
{
    return m_form->isVisibleTo(this) ? static_cast<QWidget *>(m_name) : m_table;
}

void KeptApartPanel::setCase(const work::CaseDetail &detail)
{
    if (m_id != detail.file.id) {
        clear(); // a name typed for one case must not be kept apart from the next
        m_id = detail.file.id;
        m_draft->open(draftOf(m_id));
    }
    const auto all = exclusions::list(m_session, m_id);
    if (!all) {
        m_notices.error(all.error());
        return;
    }
    const int row = m_table->currentRow();
    const int count = static_cast<int>(all->size());
    m_model->setRows(*all);
    if (count > 0) {
        m_table->selectRowAt(qBound(0, row, count - 1));
    }
    m_table->setFixedHeight(lineHeight() + qBound(1, count, kMostLines) * twoLineHeight() + 2 * m_table->frameWidth());
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_remove->setVisible(count > 0 && work::access::mayDo(m_session, u"exclusion.remove"_s));
}

void KeptApartPanel::clear()
{
    m_draft->close();
    m_id = {};
    m_model->setRows({});
    m_kind->setCurrentIndex(0);
    m_name->clear();
    m_reason->clear();
}

bool KeptApartPanel::confirm(const exclusions::Reach &reach)
{
    if (!reach.oneself) {
        return true;
    }
    return m_notices.ask({tr("Keep yourself apart from this case?"),
                          typo(tr("This name is yours or your office's: the case disappears from your screen at once. "
                                  "Only a colleague who still sees it can give it back.")),
                          tr("Keep me apart"),
                          {},
                          Question::Weight::Destructive});
}

void KeptApartPanel::add()
{
    const QString name = m_name->text().trimmed();
    const QString reason = m_reason->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Write the name.") : QString());
    m_reasonField->setError(reason.isEmpty() ? tr("Write why.") : QString());
    if (name.isEmpty() || reason.isEmpty()) {
        (name.isEmpty() ? m_name : m_reason)->setFocus();
        return;
    }
    const auto kind = model::fromWord<ExclusionKind>(m_kind->currentData().toString()).value_or(ExclusionKind::Person);
    const auto reach = exclusions::reach(m_session, kind, name);
    if (!reach || !confirm(*reach)) {
        return;
    }
    const QString draft = draftOf(m_id);
    const auto oneself = reach->oneself ? exclusions::Oneself::Accepted : exclusions::Oneself::Refused;
    if (const auto added = exclusions::add(m_session, m_id, kind, name, reason, oneself); !added) {
        m_notices.error(added.error()); // the text stays in the fields
        return;
    }
    m_name->clear();
    m_reason->clear();
    m_draft->drop();
    forgetDraft(m_session, draft); // whoever kept herself apart has no page of the case any more
    m_name->setFocus();
    m_notices.say(reach->users.isEmpty()
                      ? typo(tr("%1 is kept apart from this case.").arg(name))
                      : typo(tr("%1 is kept apart: in this vault, %2.").arg(name, reach->users.join(u", "_s))));
}

void KeptApartPanel::removeCurrent()
{
    const Exclusion *line = m_model->row(m_table->currentIndex());
    if (line == nullptr) {
        return;
    }
    const Exclusion exclusion = *line; // the question may change the list
    const QString draft = u"giveback."_s + m_id.text() + u'.' + exclusion.id.text();
    const auto because = askForText(this,
                                    {tr("No longer keep %1 apart?").arg(exclusion.name),
                                     typo(tr("Whoever bears this name will find the whole case again. Write why.")),
                                     tr("Give back"), draft, exclusions::kLongestText},
                                    &m_session);
    if (!because) {
        return;
    }
    if (const Result<void> done = exclusions::remove(m_session, exclusion.id, *because); !done) {
        m_notices.error(done.error());
        return;
    }
    forgetDraft(m_session, draft);
    m_notices.say(typo(tr("%1 is no longer kept apart.").arg(exclusion.name)));
}

} // namespace relais::ui
