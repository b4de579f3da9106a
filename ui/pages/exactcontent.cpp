// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exactcontent.h"

#include "core/work/exchangewords.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/rowviews.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using work::activation::Hindrance;
using work::activation::Partner;

ExactContent::ExactContent(const QList<QAction *> &acts, QWidget *parent)
    : QWidget(parent), m_title(newParagraph({}, Role::Section)), m_facts(newParagraph({}, Role::Small, Token::Text2)),
      m_list(new GroupedTree(Density::OneLine))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    auto *head = new QHBoxLayout;
    arrange(head, Space::M, Space::L, Space::M, Space::L, Space::M);
    auto *words = new QVBoxLayout;
    arrange(words, Space::Xs);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    head->addLayout(words, 1);
    for (QAction *act : acts) {
        head->addWidget(new KeyButton(act), 0, Qt::AlignTop);
    }
    column->addLayout(head);
    column->addWidget(newLine(Qt::Horizontal));
    using C = Column<ContentLine>;
    C label{tr("Field"), [](const ContentLine &line) { return line.label; }};
    label.tone = C::Tone::Second;
    const C text{tr("Value"), [](const ContentLine &line) { return line.text; }};
    m_model = new GroupsModel<ContentLine>({label, text}, this);
    m_model->setSpoken([](const ContentLine &line) { return QString(line.label + u": "_s + line.text); });
    m_list->setObjectName(u"exactContent"_s);
    m_list->setAccessibleName(tr("Exact content"));
    m_list->setHeaderHidden(true);
    m_list->setModel(m_model);
    m_list->setColumnUnits({56, 0});
    column->addWidget(m_list, 1);
}

void ExactContent::setPartner(const Partner *partner)
{
    if (partner == nullptr) {
        m_title->clear();
        m_facts->clear();
        m_model->setGroups({});
        return;
    }
    const bool isSheet = partner->office.way() == model::OrientationWay::Sheet;
    const int ready = static_cast<int>(partner->ready().size());
    m_title->setText(typo(tr("What %1 will read").arg(partner->name)));
    QStringList facts{ready > 0 ? tr("%n measure(s)", nullptr, ready) : tr("nothing for the moment")};
    m_facts->setToolTip({});
    if (partner->hindrance == Hindrance::Unverified) {
        const auto words = work::exchangeWords(ErrorCode::SenderUnverified);
        facts << tr("card not verified: read its 40 digits by telephone first");
        m_facts->setToolTip(words ? typo(words->advice) : QString());
    } else if (partner->hindrance == Hindrance::Replaced) {
        facts << tr("card replaced: take the newer one in first");
    } else if (partner->hindrance == Hindrance::Revoked) {
        facts << tr("card revoked: only a new one, compared by telephone, opens the exchange again");
    } else if (isSheet) {
        facts << tr("on a paper sheet");
    } else if (partner->comparedOn.isValid()) {
        facts << tr("key verified on %1").arg(dayDate(partner->comparedOn));
    }
    if (const model::LegalBasis *basis = model::shareRules().basis(partner->basis)) {
        facts << tr("by law: %1").arg(basis->article);
    }
    m_facts->setText(typo(facts.join(u", "_s)));
    const ExactWords words = exactWords(partner->fields);
    QList<Group<ContentLine>> groups;
    if (!words.leaves.isEmpty()) {
        groups << Group<ContentLine>{u"leaves"_s, isSheet ? tr("Goes on this sheet") : tr("Goes in this bundle"),
                                     {},          u"document-send"_s,
                                     Token::Done, words.leaves};
    }
    if (!words.stays.isEmpty()) {
        groups << Group<ContentLine>{u"stays"_s, tr("Stays here"), {}, u"object-locked"_s, Token::Text, words.stays};
    }
    m_model->setGroups(groups);
    m_list->expandAll();
}

} // namespace relais::ui
