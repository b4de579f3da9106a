// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerpasses.h"

#include "core/work/danger.h"
#include "ui/common/chip.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/dangerwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

DangerPasses::DangerPasses(const work::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    arrange(m_column, Space::M);
    m_column->addWidget(newLabel(tr("Earlier passes"), Role::Section));
    clear();
}

void DangerPasses::clear()
{
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    arrange(column, Space::M);
    m_column->addWidget(m_list);
}

void DangerPasses::setPasses(const work::CaseDetail &detail)
{
    clear();
    const QList<model::DangerPass> &passes = detail.dangerPasses;
    for (const model::DueRow &due : detail.dues) {
        if (due.clock.startsWith(work::danger::kReviewClock) && due.prudent.isValid()) {
            const QDate day = due.prudent.toTimeZone(m_session.zoneOf(detail.file.department)).date();
            auto *review = newParagraph(typo(tr("To be reviewed by %1 (to verify).").arg(dayDate(day))));
            review->setObjectName(u"dangerReview"_s);
            m_list->layout()->addWidget(review);
        }
    }
    for (qsizetype i = 0; i < passes.size(); ++i) {
        addPass(passes[i], i + 1 < passes.size() ? &passes[i + 1] : nullptr);
    }
    if (passes.isEmpty()) {
        m_list->layout()->addWidget(
            newParagraph(typo(tr("None. The first one is kept here.")), Role::Body, Token::Text2));
    }
}

void DangerPasses::addPass(const model::DangerPass &pass, const model::DangerPass *older)
{
    const model::DangerGrid &grid = m_session.reference.danger;
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    arrange(column, Space::Xs);
    QStringList head{momentWords(pass.at, m_session.today(), m_session.zone), pass.by, whereWord(pass.place)};
    head.removeAll(QString());
    column->addWidget(newParagraph(typo(head.join(u", "_s)), Role::Small, Token::Text2));
    StateLook look = dangerLook(pass.level);
    look.word = tr("Danger %1").arg(look.word.toLower());
    column->addWidget(new Chip(look), 0, Qt::AlignLeft);
    QStringList lines{triageWords(grid, pass)};
    const model::DangerAnswers answers = model::answersOf(pass);
    if (!answers.isEmpty()) {
        lines << dangerCountWords(model::countOf(grid, answers));
    }
    if (!pass.reason.isEmpty()) {
        lines << tr("Why: %1").arg(pass.reason);
    }
    if (older != nullptr) {
        QStringList changed;
        const QList<model::DangerDifference> found = model::differences(grid, model::answersOf(*older), answers);
        for (const model::DangerDifference &one : found) {
            changed << differenceWords(one, m_session.today());
        }
        lines << (changed.isEmpty() ? tr("No answer changed.") : changed.join(u"; "_s));
    }
    auto *words = newParagraph(typo(lines.join(u'\n')));
    words->setObjectName(u"dangerPass"_s);
    column->addWidget(words);
    m_list->layout()->addWidget(card);
}

} // namespace relais::ui
