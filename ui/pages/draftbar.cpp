// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draftbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 240; ///< characters shown of a text; the whole stands in its field

QString shortened(const QString &text)
{
    return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
}

} // namespace

DraftBar::DraftBar(QWidget *parent)
    : TintedFrame(Token::Soon, parent), m_fact(newParagraph({}, Role::BodyBold)), m_advice(newParagraph({})),
      m_take(new KeyButton(tr("Keep the draft"))), m_drop(new KeyButton(tr("Drop the draft…")))
{
    setObjectName(u"draftBar"_s);
    m_take->setObjectName(u"takeDraft"_s);
    m_drop->setObjectName(u"dropDraft"_s);
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::S, Space::M);
    column->addWidget(m_fact);
    column->addWidget(m_advice);
    auto *acts = new FlowLayout; // beside a case there is little room
    arrange(acts, Space::S);
    for (KeyButton *button : {m_take, m_drop}) {
        button->setAutoDefault(false); // Enter belongs to the form
        acts->addWidget(button);
    }
    column->addLayout(acts);
    connect(m_take, &KeyButton::clicked, this, [this] { emit decided(true); });
    connect(m_drop, &KeyButton::clicked, this, &DraftBar::askOrDrop);
    hide();
}

void DraftBar::askOrDrop()
{
    if (std::exchange(m_asking, true)) {
        emit decided(false);
        return;
    }
    m_advice->setText(typo(tr("What is typed here disappears. This cannot be undone.")));
    m_advice->show();
    m_drop->setText(tr("Erase the draft"));
    announce(m_advice->text());
}

void DraftBar::offer(const QDateTime &at, QDate today, const QList<Line> &lines, State state)
{
    const QString hour = at.time().toString(u"HH:mm"_s);
    const QString when = at.date() == today ? hour : QLocale().toString(at.date(), u"d MMM"_s) + u", "_s + hour;
    m_fact->setText(typo(tr("Your draft of %1 is here.").arg(when)));
    QList<Line> told;
    for (const Line &line : lines) {
        if (!line.stands.isEmpty() || state == State::Stale) { // a text where nothing stood speaks for itself
            told << line;
        }
    }
    const QString changes = told.isEmpty() ? QString() : tr("This is what changes.");
    m_advice->setText(typo(
        state == State::Stale ? tr("The case has changed since: what stands now was not written over.") : changes));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_asking = false;
    m_drop->setText(tr("Drop the draft…"));
    m_take->setText(state == State::Stale ? tr("Take the draft") : tr("Keep the draft"));
    setToken(state == State::Stale ? Token::Week : Token::Soon);
    addLines(told);
    setAccessibleName(m_fact->text());
    announce(m_fact->text() + u' ' + m_advice->text());
    show();
}

void DraftBar::addLines(const QList<Line> &lines)
{
    delete m_table;
    m_table = nullptr;
    if (lines.isEmpty()) {
        return;
    }
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    arrange(grid, Space::S);
    int row = 0;
    grid->addWidget(newLabel(tr("Recorded"), Role::Small, Token::Text2), row, 1);
    grid->addWidget(newLabel(tr("Your draft"), Role::Small, Token::Text2), row, 2);
    for (const Line &line : lines) {
        ++row;
        grid->addWidget(newParagraph(line.field, Role::Small, Token::Text2), row, 0, Qt::AlignTop);
        const QString stands = line.stands.isEmpty() ? tr("(empty)") : shortened(line.stands);
        const QString typed = line.typed.isEmpty() ? tr("(empty)") : shortened(line.typed);
        grid->addWidget(newParagraph(typo(stands)), row, 1, Qt::AlignTop);
        grid->addWidget(newParagraph(typo(typed), Role::BodyBold), row, 2, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(2, m_table);
}

} // namespace relais::ui
