// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/aidanswerview.h"

#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QBoxLayout>
#include <QLabel>

namespace relais::ui {

using Tone = work::AidLine::Tone;

namespace {

constexpr double kHeadUnits = 28;

struct ToneLook {
    QString icon;
    Token token;
};

ToneLook toneLook(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return {{}, Token::Text2};
    case Tone::Good: return {u"checkmark"_s, Token::Done};
    case Tone::Stop: return {u"dialog-cancel"_s, Token::Late};
    case Tone::Ask: return {u"question"_s, Token::Week};
    }
    Q_UNREACHABLE();
}

Tone toneOf(model::AidVerdict verdict)
{
    switch (verdict) {
    case model::AidVerdict::Possible: return Tone::Good;
    case model::AidVerdict::TooSoon:
    case model::AidVerdict::ProofNeeded: return Tone::Stop;
    case model::AidVerdict::AnswersNeeded: break;
    }
    return Tone::Ask;
}

} // namespace

AidAnswerView::AidAnswerView(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    m_column = column;
    auto *head = new QHBoxLayout;
    arrange(head, Space::S);
    m_icon = new IconLabel({}, Token::Week);
    m_verdict = newParagraph({}, Role::Section);
    m_verdict->setObjectName(u"verdict"_s);
    head->addWidget(m_icon);
    head->addWidget(m_verdict, 1);
    column->addLayout(head);
    m_missing = newParagraph({}, Role::Body, Token::Text2);
    m_missing->setObjectName(u"missing"_s);
    column->addWidget(m_missing);
    column->addWidget(newLine(Qt::Horizontal));
}

AidAnswerView::Row AidAnswerView::addRow()
{
    const Row row{new IconLabel({}, Token::Text2), newParagraph({}, Role::BodyBold), newParagraph({}),
                  newParagraph({}, Role::Small, Token::Text2)};
    setWidthRange(row.head, kHeadUnits, kHeadUnits);
    auto *line = new QHBoxLayout;
    arrange(line, Space::S);
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addWidget(row.head, 0, Qt::AlignTop);
    auto *said = new QVBoxLayout;
    arrange(said, Space::None);
    said->addWidget(row.text);
    said->addWidget(row.source);
    line->addLayout(said, 1);
    static_cast<QBoxLayout *>(m_column)->addLayout(line);
    return row;
}

void AidAnswerView::show(const model::AidFacts &facts, const model::AidAnswer &answer,
                         const model::Reference &reference)
{
    const ToneLook verdict = toneLook(toneOf(answer.verdict));
    m_icon->set(verdict.icon, verdict.token, {});
    m_verdict->setText(typo(work::aidVerdictWords(answer)));
    QStringList questions;
    for (const model::AidQuestion question : answer.missing) {
        questions << work::aidQuestionWords(question);
    }
    m_missing->setText(typo(tr("Still to ask: %1.").arg(questions.join(u", "_s))));
    m_missing->setVisible(!questions.isEmpty());
    const QList<work::AidLine> lines = work::aidLines(facts, answer, reference);
    while (m_rows.size() < lines.size()) {
        m_rows << addRow();
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const work::AidLine &line = lines[i];
        const ToneLook look = toneLook(line.tone);
        m_rows[i].icon->set(look.icon, look.token, {});
        m_rows[i].head->setText(line.head);
        m_rows[i].text->setText(typo(line.text));
        m_rows[i].text->setObjectName(line.topic);
        m_rows[i].source->setText(typo(line.toVerify ? tr("%1 (to verify)").arg(line.source) : line.source));
    }
}

} // namespace relais::ui
