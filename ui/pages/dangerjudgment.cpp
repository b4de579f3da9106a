// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dangerjudgment.h"

#include "ui/common/choicerow.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/common/words.h"
#include "ui/pages/dangerwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

using model::AssessedWhere;
using model::DangerLevel;

DangerJudgment::DangerJudgment(QWidget *parent)
    : QWidget(parent), m_level(new ChoiceRow({{model::word(DangerLevel::High), dangerLook(DangerLevel::High).word},
                                              {model::word(DangerLevel::Medium), dangerLook(DangerLevel::Medium).word},
                                              {model::word(DangerLevel::Low), dangerLook(DangerLevel::Low).word}})),
      m_levelField(new Field(tr("&Your judgment"), m_level)), m_reason(new NoteEdit),
      m_reasonField(new Field(tr("&Why"), m_reason)),
      m_place(new ChoiceRow({{model::word(AssessedWhere::Office), whereWord(AssessedWhere::Office)},
                             {model::word(AssessedWhere::Telephone), whereWord(AssessedWhere::Telephone)},
                             {model::word(AssessedWhere::Visit), whereWord(AssessedWhere::Visit)},
                             {model::word(AssessedWhere::Elsewhere), whereWord(AssessedWhere::Elsewhere)}})),
      m_keep(new KeyButton(tr("Keep this pass"), KeyButton::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    m_level->setObjectName(u"dangerLevel"_s);
    m_reason->setObjectName(u"dangerReason"_s);
    m_reason->setFixedHeight(2 * controlHeight());
    m_place->setObjectName(u"dangerPlace"_s);
    m_keep->setObjectName(u"dangerKeep"_s);
    m_keep->setShownKey(Qt::CTRL | Qt::Key_Return);
    column->addWidget(m_levelField);
    m_reasonField->setSizePolicy(QSizePolicy::Preferred,
                                 QSizePolicy::Maximum); // the room below belongs to what follows
    column->addWidget(m_reasonField);
    column->addWidget(new Field(tr("Assesse&d"), m_place));
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_level, &ChoiceRow::chosen, this, &DangerJudgment::changed);
    connect(m_place, &ChoiceRow::chosen, this, &DangerJudgment::changed);
    connect(m_reason, &NoteEdit::textChanged, this, &DangerJudgment::changed);
    connect(m_reason, &NoteEdit::refused, this, &DangerJudgment::refused);
    connect(m_keep, &KeyButton::clicked, this, &DangerJudgment::kept);
}

std::optional<DangerLevel> DangerJudgment::level() const
{
    return model::fromWord<DangerLevel>(m_level->value());
}

QString DangerJudgment::reason() const
{
    return m_reason->toPlainText().trimmed();
}

AssessedWhere DangerJudgment::place() const
{
    return model::fromWord<AssessedWhere>(m_place->value()).value_or(AssessedWhere::Unsaid);
}

void DangerJudgment::set(std::optional<DangerLevel> level, const QString &reason, AssessedWhere place)
{
    m_level->setValue(level ? model::word(*level) : QString());
    m_reason->setPlainText(reason);
    m_place->setValue(model::word(place));
    m_levelField->setError({});
    m_reasonField->setError({});
}

void DangerJudgment::follow(model::TriageBand band)
{
    if (level()) {
        m_levelField->setError({});
    }
    if (!reason().isEmpty() || !level() || !model::needsReason(band, *level())) {
        m_reasonField->setError({});
    }
    const bool needed = level() && model::needsReason(band, *level());
    m_reason->setPlaceholderText(!needed                           ? QString()
                                 : band == model::TriageBand::None ? typo(tr("Needed: the grid says nothing."))
                                                                   : typo(tr("Needed: the grid says otherwise.")));
}

bool DangerJudgment::check(model::TriageBand band)
{
    m_levelField->setError(level() ? QString() : typo(tr("Choose the level that you hold.")));
    const bool lacksReason = level() && model::needsReason(band, *level()) && reason().isEmpty();
    m_reasonField->setError(lacksReason ? typo(tr("Write why: the grid does not say this level.")) : QString());
    const auto tooLong = m_reason->tooLong();
    if (tooLong) {
        emit refused(*tooLong);
    }
    if (!level()) {
        m_level->setFocus(Qt::OtherFocusReason);
    } else if (lacksReason || tooLong) {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
    return level() && !lacksReason && !tooLong;
}

} // namespace relais::ui
