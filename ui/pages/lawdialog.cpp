// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lawdialog.h"

#include "core/work/consentwords.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/shell/dialogframe.h"

#include <QCoreApplication>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

struct LawDialog {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::LawDialog)
};

} // namespace

std::optional<QString> askForBasis(QWidget *parent, const LawQuestion &question)
{
    DialogFrame ask(typo(LawDialog::tr("Without her consent, by law: %1").arg(question.office)),
                    LawDialog::tr("Invoke the law"), DialogFrame::ActKey::Return, parent);
    ask.body()->addWidget(newParagraph(
        typo(LawDialog::tr("%1. Her consent comes first; the law is invoked for this sending only, and stays written "
                           "in the case.")
                 .arg(question.measures.join(u", "_s)))));
    QList<std::pair<QRadioButton *, QString>> choices;
    for (const QString &code : question.bases) {
        const model::LegalBasis *basis = model::shareRules().basis(code);
        if (basis == nullptr) {
            continue;
        }
        auto *choice = new QRadioButton(typo(work::consents::basisWord(*basis)));
        const QString article = basis->toVerify ? LawDialog::tr("%1 (to verify)").arg(basis->article) : basis->article;
        const QString limit = typo(article + u". "_s + work::consents::limitWord(*basis));
        choice->setAccessibleDescription(limit);
        ask.body()->addWidget(choice);
        ask.body()->addWidget(newParagraph(limit, Role::Body, Token::Text2));
        choices.append({choice, code});
    }
    if (choices.isEmpty()) {
        return std::nullopt;
    }
    choices.first().first->setChecked(true);
    choices.first().first->setFocus(Qt::OtherFocusReason);
    setWidthRange(&ask, 140, 0);
    if (ask.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    for (const auto &[choice, code] : choices) {
        if (choice->isChecked()) {
            return code;
        }
    }
    return std::nullopt;
}

} // namespace relais::ui
