// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knownpanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/paint.h"
#include "ui/common/typo.h"
#include "ui/pages/candidatelist.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/intakewords.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace relais::ui {

KnownPanel::KnownPanel(work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sentence(newParagraph({}, Role::Small, Token::Text2)),
      m_list(new CandidateList), m_model(new QStandardItemModel(this)), m_acts(new QWidget)
{
    setGround(this, Token::Base);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::None);
    auto *words = new QVBoxLayout;
    arrange(words, Space::Xs, Space::M, Space::M, Space::M, Space::M);
    words->addWidget(newLabel(typo(tr("Already known?")), Role::Section));
    words->addWidget(m_sentence);
    column->addLayout(words);
    column->addWidget(newLine(Qt::Horizontal));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Cases that may be hers"));
    column->addWidget(m_list);
    auto *acts = new FlowLayout(m_acts);
    arrange(acts, Space::S, Space::M);
    auto *open = new KeyButton(tr("Open", "a case"));
    open->setShownKey(Qt::Key_Return);
    auto *none = new KeyButton(tr("None of them"));
    none->setShownKey(Qt::Key_Escape);
    acts->addWidget(open);
    acts->addWidget(none);
    column->addWidget(m_acts);
    column->addStretch(1);
    connect(open, &KeyButton::clicked, this, [this] { this->open(qMax(0, m_list->currentIndex().row())); });
    connect(none, &KeyButton::clicked, this, &KnownPanel::refuseAll);
    connect(m_list, &CandidateList::chosen, this, &KnownPanel::open);
    connect(m_list, &CandidateList::refused, this, &KnownPanel::refuseAll);
    clear();
}

void KnownPanel::setMatches(QList<work::Match> matches, const QString &typed)
{
    m_typed = typed;
    matches.removeIf([this](const work::Match &match) { return m_refused.contains(match.row.id); });
    m_matches = std::move(matches);
    m_model->clear();
    for (const work::Match &match : std::as_const(m_matches)) {
        auto *item = new QStandardItem(personName(match.row.lastName, match.row.firstName));
        QStringList reasons;
        for (const work::MatchReason reason : match.reasons) {
            reasons << typo(reasonWord(reason, match, m_session));
        }
        const QString about = aboutWords(match.row);
        item->setData(match.row.reference, ReferenceRole);
        item->setData(about, AboutRole);
        item->setData(reasons, ReasonsRole);
        item->setData(QStringList{item->text(), match.row.reference, about, reasons.join(u", "_s)}.join(u", "_s),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setVisible(!m_matches.isEmpty());
    m_acts->setVisible(!m_matches.isEmpty());
    m_list->refit();
    showSentence();
}

void KnownPanel::showSentence()
{
    const int count = static_cast<int>(m_matches.size());
    if (m_typed.isEmpty()) {
        m_sentence->setText(typo(tr("Candidates appear from the third letter of a name, or with a telephone.")));
    } else if (count == 0) {
        m_sentence->setText(m_refused.isEmpty() ? typo(tr("No case is close.")) : typo(tr("No other case is close.")));
    } else {
        m_sentence->setText(
            typo(tr("%n case(s) close to “%1”. %2 goes there.", nullptr, count).arg(m_typed, keyText(kGoToMatches))));
    }
}

QString KnownPanel::aboutWords(const model::CaseRow &row) const
{
    QStringList facts;
    if (row.birthDate.isValid()) {
        facts << tr("born on %1").arg(row.birthDate.toString(u"dd/MM/yyyy"_s));
    }
    if (!row.birthName.isEmpty()) {
        facts << tr("born %1", "birth name").arg(row.birthName);
    }
    if (!row.commune.isEmpty()) {
        facts << row.commune;
    }
    QString state = caseLook(row.status).word;
    if (!model::isOpen(row.status)) {
        state = tr("%1, can be reopened").arg(state);
    }
    return typo(facts.isEmpty() ? state : facts.join(u", "_s) + u". "_s + state);
}

void KnownPanel::open(int row)
{
    if (row < m_matches.size()) {
        emit caseWanted(m_matches.at(row).row.id);
    }
}

void KnownPanel::refuseAll()
{
    for (const work::Match &match : std::as_const(m_matches)) {
        m_refused.insert(match.row.id);
    }
    setMatches({}, m_typed);
    emit refused();
}

void KnownPanel::clear()
{
    m_refused.clear();
    setMatches({}, {});
}

} // namespace relais::ui
