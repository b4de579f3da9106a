// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sealedpanel.h"

#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/pages/sealeddialogs.h"
#include "ui/pages/sealedview.h"
#include "ui/shell/notices.h"

#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

QString leftWords(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

SealedPanel::SealedPanel(work::Session &session, Notices &notices, QWidget *parent)
    : QWidget(parent), m_session(session), m_notices(notices)
{
    m_column = new QVBoxLayout(this);
    arrange(m_column, Space::S);
    m_column->addWidget(newParagraph(
        typo(tr("What tells where she is. Read for a reason only, and neither printed, nor found by the search, nor "
                "sent.")),
        Role::Body, Token::Text2));
    m_seal = new KeyButton(tr("Seal a value…"));
    m_seal->setObjectName(u"sealButton"_s);
    m_column->addWidget(m_seal, 0, Qt::AlignLeft);
    connect(m_seal, &KeyButton::clicked, this, [this] { seal({}); });
    connect(&m_session.vault, &store::Vault::changed, this, [this](const store::ChangeSet &touched) {
        if (touched.types.contains(model::RecordType::Sealed)) {
            reload();
        }
    });
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SealedPanel::tick);
}

void SealedPanel::setCase(const model::CaseId &id)
{
    if (id == m_case) {
        return;
    }
    closeAll();
    m_case = id;
    reload();
}

void SealedPanel::clear()
{
    closeAll();
    m_case = {};
    reload();
}

void SealedPanel::closeAll()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (m_session.keeper) {
            m_session.keeper->close(line.record.id);
        }
    }
}

void SealedPanel::reload()
{
    if (m_list != nullptr) { // one of its buttons may be what led here
        m_list->hide();
        m_list->deleteLater();
        m_list = nullptr;
    }
    m_lines.clear();
    m_seal->setEnabled(!m_case.isEmpty() && m_session.keeper);
    const auto all =
        m_case.isEmpty() ? Result<QList<model::Sealed>>(QList<model::Sealed>()) : work::sealed::list(m_session, m_case);
    if (!all || all->isEmpty()) {
        tick();
        return;
    }
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    arrange(column, Space::S);
    for (const model::Sealed &record : *all) {
        addLine(record);
    }
    m_column->insertWidget(1, m_list);
    tick();
}

void SealedPanel::addLine(const model::Sealed &record)
{
    auto *row = new QHBoxLayout;
    arrange(row, Space::S);
    auto *kind = newLabel(sealedKindWord(record.kind), Role::Body, Token::Text2);
    const model::SealedId id = record.id;
    Line line{record, new SealedView([this, id]() -> const SecretBytes * {
                  return m_session.keeper ? m_session.keeper->value(id, m_session.clock.now()) : nullptr;
              }),
              newLabel({}, Role::Body, Token::Week), new KeyButton(tr("Open…"))};
    line.open->setObjectName(u"openSealed"_s);
    auto *replace = new KeyButton(tr("Replace…"), KeyButton::Kind::Flat);
    auto *remove = new KeyButton(tr("Remove…"), KeyButton::Kind::Flat);
    for (const auto &[button, act] :
         {std::pair{line.open, tr("Open…")}, std::pair{replace, tr("Replace…")}, std::pair{remove, tr("Remove…")}}) {
        button->setAccessibleName(act + u' ' + sealedKindWord(record.kind));
    }
    row->addWidget(kind);
    row->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(line.left), static_cast<QWidget *>(line.open),
                          static_cast<QWidget *>(replace), static_cast<QWidget *>(remove)}) {
        row->addWidget(part);
    }
    auto *column = qobject_cast<QVBoxLayout *>(m_list->layout());
    column->addLayout(row);
    column->addWidget(line.view); // a line of its own: at any zoom an address is read whole
    connect(line.open, &KeyButton::clicked, this, [this, id] { openOrClose(id); });
    connect(replace, &KeyButton::clicked, this, [this, kind = record.kind] { seal(kind); });
    connect(remove, &KeyButton::clicked, this, [this, id] { this->remove(id); });
    m_lines << line;
}

void SealedPanel::tick()
{
    bool isOpen = false;
    for (const Line &line : std::as_const(m_lines)) {
        const qint64 seconds =
            m_session.keeper ? m_session.keeper->secondsLeft(line.record.id, m_session.clock.now()) : 0;
        isOpen = isOpen || seconds > 0;
        line.left->setText(seconds > 0 ? leftWords(seconds) : QString());
        line.left->setAccessibleName(tr("Time left"));
        line.open->setText(seconds > 0 ? tr("Close") : tr("Open…"));
        line.open->setEnabled(m_session.keeper != nullptr);
        line.view->refresh();
    }
    if (isOpen) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void SealedPanel::openOrClose(const model::SealedId &id)
{
    if (m_session.keeper->value(id, m_session.clock.now()) != nullptr) {
        m_session.keeper->close(id);
    } else {
        OpenSealedDialog dialog(m_session, id, this);
        dialog.exec();
    }
    tick();
}

void SealedPanel::seal(std::optional<model::SealedKind> kind)
{
    SealDialog dialog(m_session, m_case, kind, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_notices.say(tr("Value sealed."));
    }
}

void SealedPanel::remove(const model::SealedId &id)
{
    const Question question{tr("Remove this sealed value?"),
                            tr("Nobody reads it any more. Ctrl+Z brings it back until the vault is locked."),
                            tr("Remove"),
                            {},
                            Question::Weight::Destructive};
    if (!m_notices.ask(question)) {
        return;
    }
    if (const Result<void> done = work::sealed::remove(m_session, id); !done) {
        m_notices.error(done.error());
        return;
    }
    m_notices.say(tr("Sealed value removed."));
}

} // namespace relais::ui
