// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recoverypanel.h"

#include "core/store/recoverycode.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace relais::ui {

using store::RecoveryCode;

namespace {

QString signsOf(const QString &text)
{
    QString signs;
    for (const QChar c : text.toUpper()) {
        if (c.isLetterOrNumber()) {
            signs += c;
        }
    }
    return signs;
}

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M, Space::Xxl);
    column->addWidget(newLabel(tr("Phrase forgotten"), Role::Section));
    column->addWidget(
        newParagraph(tr("Take the recovery sheet, printed when the vault was made. Copy its six groups; you pass "
                        "from one box to the next without a key."),
                     Role::Body, Token::Text2));
    column->addWidget(newLabel(tr("Code of the recovery sheet"), Role::Small, Token::Text2));
    auto *grid = new QGridLayout;
    arrange(grid, Space::S);
    for (int i = 0; i < RecoveryCode::kGroups; ++i) {
        auto *group = new QLineEdit;
        dress(group, Role::Code);
        group->setAlignment(Qt::AlignCenter);
        group->setAccessibleName(tr("Group %1 of %2").arg(i + 1).arg(RecoveryCode::kGroups));
        connect(group, &QLineEdit::textEdited, this, [this, i](const QString &text) { groupEdited(i, text); });
        connect(group, &QLineEdit::returnPressed, this, &RecoveryPanel::check);
        m_groups << group;
        grid->addWidget(group, i / 3, i % 3);
    }
    column->addLayout(grid);
    m_hint = newParagraph({}, Role::Small, Token::Text2);
    column->addWidget(m_hint);
    column->addWidget(newLine(Qt::Horizontal));
    column->addWidget(newLabel(tr("Then"), Role::BodyBold));
    const QStringList steps{tr("The program proposes a new phrase of seven words."),
                            tr("You type it once, without copying it."),
                            tr("A new recovery sheet is printed. The old one opens nothing any more.")};
    for (int i = 0; i < steps.size(); ++i) {
        auto *row = new QHBoxLayout;
        arrange(row, Space::S);
        row->addWidget(new StepMark(i + 1), 0, Qt::AlignTop);
        row->addWidget(newParagraph(steps[i]), 1);
        column->addLayout(row);
    }
    column->addStretch();
    auto *foot = new QHBoxLayout;
    arrange(foot, Space::S);
    m_continue = new KeyButton(tr("Continue"));
    m_continue->setShownKey(Qt::Key_Return);
    auto *back = new KeyButton(tr("Go back"));
    back->setShownKey(Qt::Key_Escape);
    m_count = newLabel({}, Role::Small, Token::Text2);
    foot->addWidget(m_continue);
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_count);
    column->addLayout(foot);
    connect(m_continue, &KeyButton::clicked, this, &RecoveryPanel::check);
    connect(back, &KeyButton::clicked, this, &RecoveryPanel::left);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecoveryPanel::left);
    clear();
}

void RecoveryPanel::clear()
{
    for (QLineEdit *group : std::as_const(m_groups)) {
        group->clear();
    }
    m_hint->setText(
        typo(tr("Capitals or not, it does not matter. The letters I, L, O and U do not exist in this code.")));
    dress(m_hint, Role::Small, Token::Text2);
    refresh();
}

void RecoveryPanel::focusFirst()
{
    m_groups.first()->setFocus(Qt::OtherFocusReason);
}

void RecoveryPanel::showError(const QString &sentence)
{
    m_hint->setText(typo(sentence));
    dress(m_hint, Role::Small, Token::Late);
}

void RecoveryPanel::setBusy(Busy busy)
{
    setEnabled(busy == Busy::No);
    m_continue->setText(busy == Busy::Yes ? tr("Opening…") : tr("Continue"));
}

QString RecoveryPanel::code() const
{
    QString text;
    for (const QLineEdit *group : m_groups) {
        text += group->text();
    }
    return text;
}

void RecoveryPanel::groupEdited(int group, const QString &text)
{
    // What does not fit flows into the following boxes: a whole pasted code fills them all.
    QString signs = signsOf(text);
    int box = group;
    for (; box < m_groups.size(); ++box) {
        m_groups[box]->setText(signs.left(RecoveryCode::kGroupSize));
        signs = signs.mid(RecoveryCode::kGroupSize);
        if (signs.isEmpty()) {
            break;
        }
    }
    box = qMin(box, static_cast<int>(m_groups.size()) - 1);
    if (m_groups[box]->text().size() == RecoveryCode::kGroupSize && box + 1 < m_groups.size()) {
        ++box;
    }
    if (box != group) {
        m_groups[box]->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

void RecoveryPanel::refresh()
{
    int full = 0;
    for (const QLineEdit *group : std::as_const(m_groups)) {
        full += group->text().size() == RecoveryCode::kGroupSize ? 1 : 0;
    }
    m_count->setText(tr("%1 groups of %2").arg(full).arg(RecoveryCode::kGroups));
    m_continue->setEnabled(full == RecoveryCode::kGroups);
}

void RecoveryPanel::check()
{
    if (!m_continue->isEnabled()) {
        return;
    }
    if (RecoveryCode::parse(code())) {
        emit codeEntered(code());
        return;
    }
    QStringList numbers;
    const QList<int> wrong = RecoveryCode::wrongGroups(code());
    for (const int group : wrong) {
        numbers << QString::number(group + 1);
    }
    showError(wrong.size() < RecoveryCode::kGroups
                  ? tr("Check again group %1: a sign is mistyped.").arg(numbers.join(u", "_s))
                  : tr("This code is mistyped in several places. Compare each group with the sheet."));
    m_groups[wrong.value(0)]->setFocus(Qt::OtherFocusReason);
}

} // namespace relais::ui
