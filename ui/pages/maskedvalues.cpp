// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maskedvalues.h"

#include "core/work/access.h"
#include "core/work/audit.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/noteedit.h"
#include "ui/common/typo.h"
#include "ui/pages/tracewords.h"
#include "ui/shell/dialogframe.h"
#include "ui/shell/notices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct MaskedValues {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::MaskedValues)
};

using work::access::Outlet;
using work::access::Right;

QList<model::FieldGroup> openable(const work::Session &session)
{
    QList<model::FieldGroup> groups = work::access::withheld(session, Outlet::Screen);
    groups.removeIf([&](const model::FieldGroup &group) {
        return work::access::right(session, group.code, Outlet::Screen) != Right::Reason;
    });
    return groups;
}

} // namespace

QString maskedWords(const work::Session &session)
{
    QStringList words;
    for (const model::FieldGroup &group : work::access::withheld(session, Outlet::Screen)) {
        if (!group.fields.isEmpty()) { // a group without a record yet has nothing to mask
            words << groupWord(group.code);
        }
    }
    return words.isEmpty() ? QString() : typo(MaskedValues::tr("Masked for your role: %1.").arg(words.join(u", "_s)));
}

bool mayUnmask(const work::Session &session)
{
    return !openable(session).isEmpty();
}

bool askToUnmask(QWidget *parent, const work::Session &session, Notices &notices, const model::CaseId &id)
{
    DialogFrame ask(MaskedValues::tr("Show masked values"), MaskedValues::tr("Show for five minutes"),
                    DialogFrame::ActKey::CtrlReturn, parent);
    setWidthRange(&ask, 120, 0);
    ask.body()->addWidget(
        newParagraph(typo(MaskedValues::tr("Your name, the case and the reason are kept in the traces."))));
    auto *which = new QComboBox;
    which->setAccessibleDescription(MaskedValues::tr("Values to show"));
    for (const model::FieldGroup &group : openable(session)) {
        which->addItem(groupWord(group.code), group.code);
    }
    auto *reason = ask.newText(work::audit::kLongestReason);
    ask.body()->addWidget(new Field(MaskedValues::tr("&Values"), which));
    ask.body()->addWidget(new Field(MaskedValues::tr("&Reason"), reason));
    ask.act()->setEnabled(false);
    QObject::connect(reason, &QPlainTextEdit::textChanged, reason,
                     [&] { ask.act()->setEnabled(!reason->toPlainText().trimmed().isEmpty()); });
    if (ask.exec() != QDialog::Accepted) {
        return false;
    }
    const Result<void> opened =
        work::access::openWithReason(session, id, which->currentData().toString(), reason->toPlainText());
    if (!opened) {
        notices.error(opened.error());
        return false;
    }
    notices.say(typo(MaskedValues::tr("Shown for five minutes. The reason is in the traces.")));
    return true;
}

} // namespace relais::ui
