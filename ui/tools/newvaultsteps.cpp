// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/newvaultsteps.h"

#include "core/base/secret.h"
#include "core/model/territory.h"
#include "core/store/passphrase.h"
#include "core/store/vaultfolder.h"
#include "ui/common/field.h"
#include "ui/common/keybutton.h"
#include "ui/common/look.h"
#include "ui/common/typo.h"
#include "ui/print/paperlayout.h"
#include "ui/print/recoverysheet.h"
#include "ui/print/summaryprinter.h"
#include "ui/shell/actwords.h"
#include "ui/shell/printing.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPrinter>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace relais::ui {

namespace {

QString kindWord(model::OfficeKind kind)
{
    switch (kind) {
    case model::OfficeKind::Caf: return OfficeStep::tr("CAF");
    case model::OfficeKind::Msa: return OfficeStep::tr("MSA");
    case model::OfficeKind::Department: return OfficeStep::tr("Département");
    case model::OfficeKind::Association: return OfficeStep::tr("association");
    case model::OfficeKind::Police: return OfficeStep::tr("police or gendarmerie");
    case model::OfficeKind::Other: return OfficeStep::tr("other");
    }
    Q_UNREACHABLE();
}

} // namespace

OfficeStep::OfficeStep(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    arrange(grid, Space::M);
    m_vaultName = new QLineEdit(tr("Office"));
    m_parentFolder = new QLineEdit(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_officeName = new QLineEdit;
    m_userName = new QLineEdit;
    m_kind = new QComboBox;
    for (const auto &[kind, word] : model::Words<model::OfficeKind>::kList) {
        m_kind->addItem(kindWord(kind), QString::fromLatin1(word));
    }
    m_kind->setAccessibleDescription(tr("Kind of office"));
    m_department = new QComboBox;
    for (const model::Territory &territory : model::territories()) {
        m_department->addItem(territory.code + u"  "_s + territory.name, territory.code);
    }
    m_department->setCurrentIndex(m_department->findData(u"76"_s));
    m_department->setAccessibleDescription(tr("Département of the office"));
    m_role = new QComboBox;
    for (const auto &[role, word] : model::Words<model::Role>::kList) {
        m_role->addItem(roleWord(role), QString::fromLatin1(word));
    }
    m_role->setAccessibleDescription(tr("Your role"));
    m_vaultField = new Field(tr("&Name of the vault, neutral"), m_vaultName);
    m_folderField = new Field(tr("&Folder"), m_parentFolder);
    m_officeField = new Field(tr("&Office"), m_officeName);
    m_userField = new Field(tr("&Your name, as shown"), m_userName);
    auto *choose = new KeyButton(tr("Choose…"));
    connect(choose, &KeyButton::clicked, this, [this] {
        const QString chosen =
            QFileDialog::getExistingDirectory(this, tr("Folder for the vault"), m_parentFolder->text());
        if (!chosen.isEmpty()) {
            m_parentFolder->setText(chosen);
        }
    });
    grid->addWidget(m_vaultField, 0, 0, 1, 2);
    grid->addWidget(m_folderField, 1, 0);
    grid->addWidget(choose, 1, 1, Qt::AlignBottom);
    grid->addWidget(m_officeField, 2, 0);
    grid->addWidget(new Field(tr("&Kind"), m_kind), 2, 1);
    grid->addWidget(new Field(tr("&Département"), m_department), 3, 0, 1, 2);
    grid->addWidget(m_userField, 4, 0);
    grid->addWidget(new Field(tr("&Role"), m_role), 4, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
}

void OfficeStep::setParentFolder(const QString &folder)
{
    m_parentFolder->setText(folder);
}

std::optional<work::Founding> OfficeStep::founding()
{
    bool whole = true;
    for (Field *field : {m_vaultField, m_officeField, m_userField}) {
        const bool empty = qobject_cast<QLineEdit *>(field->editor())->text().trimmed().isEmpty();
        field->setError(empty ? tr("Needed.") : QString());
        whole = whole && !empty;
    }
    const bool folder = QDir(m_parentFolder->text()).exists();
    m_folderField->setError(folder ? QString() : tr("This folder does not exist."));
    if (!whole || !folder) {
        return std::nullopt;
    }
    work::Founding founding;
    founding.folder = QDir(m_parentFolder->text())
                          .filePath(m_vaultName->text().trimmed() + QStringView(store::kVaultSuffix).toString());
    founding.office = {
        m_officeName->text().trimmed(),
        model::fromWord<model::OfficeKind>(m_kind->currentData().toString()).value_or(model::OfficeKind::Other),
        m_department->currentData().toString()};
    founding.userName = m_userName->text().trimmed();
    founding.role = model::fromWord<model::Role>(m_role->currentData().toString()).value_or(model::Role::Coordinator);
    return founding;
}

PhraseStep::PhraseStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    column->addWidget(newParagraph(
        typo(tr("The phrase opens the vault. Seven words proposed by the program are easy to learn and impossible "
                "to guess. Write it on paper for the first days, away from the computer."))));
    m_phrase = new QLineEdit;
    auto *row = new QHBoxLayout;
    arrange(row, Space::S);
    row->addWidget(new Field(tr("&Passphrase"), m_phrase), 1);
    auto *another = new KeyButton(tr("Another one"));
    row->addWidget(another, 0, Qt::AlignBottom);
    column->addLayout(row);
    m_strength = newLabel({}, Role::Small, Token::Text2);
    column->addWidget(m_strength);
    m_again = new QLineEdit;
    m_again->setEchoMode(QLineEdit::Password);
    m_againField = new Field(tr("Type it &again, without copying it"), m_again);
    column->addWidget(m_againField);
    column->addStretch();
    connect(another, &KeyButton::clicked, this, &PhraseStep::propose);
    connect(m_phrase, &QLineEdit::textChanged, this, &PhraseStep::refresh);
    connect(m_again, &QLineEdit::textChanged, this, &PhraseStep::refresh);
    propose();
}

PhraseStep::~PhraseStep()
{
    const QSignalBlocker quiet(this); // the dialog that listens is half gone
    clear();
}

void PhraseStep::propose()
{
    m_phrase->setText(store::proposePassphrase());
    m_again->clear();
}

void PhraseStep::clear()
{
    m_phrase->clear();
    m_again->clear();
}

void PhraseStep::refresh()
{
    const int bits = static_cast<int>(store::estimateBits(m_phrase->text()));
    const bool strong = bits >= static_cast<int>(store::kMinimumPassphraseBits);
    m_strength->setText(typo(strong ? tr("Strength: %1 bits, enough.").arg(bits)
                                    : tr("Strength: %1 bits, 80 are needed. Take seven words.").arg(bits)));
    dress(m_strength, Role::Small, strong ? Token::Done : Token::Late);
    const bool longEnough = m_again->text().size() >= m_phrase->text().size();
    m_againField->setError(longEnough && m_again->text() != m_phrase->text() ? tr("The two are not alike.")
                                                                             : QString());
    emit changed();
}

QString PhraseStep::phrase() const
{
    return store::checkPassphrase(m_phrase->text()) && m_phrase->text() == m_again->text() ? m_phrase->text()
                                                                                           : QString();
}

SheetStep::SheetStep(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    arrange(column, Space::M);
    column->addWidget(newParagraph(typo(
        tr("The recovery sheet opens the vault when the phrase is lost. Print it, put it in a sealed envelope and give "
           "it to your direction. Without phrase nor sheet, nobody can open the vault."))));
    auto *row = new QHBoxLayout;
    arrange(row, Space::S);
    auto *print = new KeyButton(tr("Print the sheet…"));
    print->setIconName(u"document-print"_s);
    auto *save = new KeyButton(tr("Save as PDF…"));
    m_state = newLabel({}, Role::Small, Token::Text2);
    row->addWidget(print);
    row->addWidget(save);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    column->addWidget(newParagraph(typo(tr("Read on the sheet, not on the screen, and type these two groups."))));
    auto *grid = new QGridLayout;
    arrange(grid, Space::S);
    m_firstLabel = newLabel({}, Role::Small, Token::Text2);
    m_secondLabel = newLabel({}, Role::Small, Token::Text2);
    m_firstEdit = new QLineEdit;
    m_secondEdit = new QLineEdit;
    int at = 0;
    for (const auto &[label, edit] : {std::pair{m_firstLabel, m_firstEdit}, std::pair{m_secondLabel, m_secondEdit}}) {
        dress(edit, Role::Code);
        edit->setMaxLength(store::RecoveryCode::kGroupSize);
        setWidthRange(edit, 30, 30);
        label->setBuddy(edit);
        edit->setAccessibleName(tr("Group %1").arg(at + 1));
        grid->addWidget(label, 0, at);
        grid->addWidget(edit, 1, at++);
        connect(edit, &QLineEdit::textChanged, this, &SheetStep::refresh);
    }
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addStretch();
    connect(print, &KeyButton::clicked, this, &SheetStep::printSheet);
    connect(save, &KeyButton::clicked, this, &SheetStep::saveSheet);
}

SheetStep::~SheetStep()
{
    const QSignalBlocker quiet(this);
    clear();
}

void SheetStep::setCode(const store::RecoveryCode &code, const QString &vaultName, const QDate &today)
{
    const QString text = code.toText();
    m_groups = text.split(u'-');
    m_paper = recoverySheet(text, vaultName, today);
    m_first = QRandomGenerator::system()->bounded(3);
    m_second = 3 + QRandomGenerator::system()->bounded(3);
    m_firstLabel->setText(tr("Group %1").arg(m_first + 1));
    m_secondLabel->setText(tr("Group %1").arg(m_second + 1));
    m_firstEdit->setAccessibleName(m_firstLabel->text());
    m_secondEdit->setAccessibleName(m_secondLabel->text());
    m_left = false;
    refresh();
}

void SheetStep::clear()
{
    for (QString &group : m_groups) {
        wipe(group);
    }
    m_groups.clear();
    wipe(m_paper.html);
    m_firstEdit->clear();
    m_secondEdit->clear();
}

void SheetStep::printSheet()
{
    if (!hasPrinter()) {
        m_state->setText(typo(tr("No printer. Save as PDF.")));
        return;
    }
    const auto printer = choosePrinter(this);
    if (printer == nullptr) {
        return;
    }
    if (const Result<int> sheets = print(PaperLayout(m_paper), *printer); !sheets) {
        emit failed(sheets.error());
        return;
    }
    m_left = true;
    refresh();
}

void SheetStep::saveSheet()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), tr("recovery-sheet.pdf"), u"PDF (*.pdf)"_s);
    if (path.isEmpty()) {
        return;
    }
    if (const Result<int> sheets = writePdf(m_paper, path); !sheets) {
        emit failed(sheets.error());
        return;
    }
    m_left = true;
    refresh();
}

bool SheetStep::isChecked() const
{
    return m_left && m_groups.size() == store::RecoveryCode::kGroups &&
           m_firstEdit->text().toUpper() == m_groups[m_first] && m_secondEdit->text().toUpper() == m_groups[m_second];
}

void SheetStep::refresh()
{
    const bool typed = m_firstEdit->text().size() == store::RecoveryCode::kGroupSize &&
                       m_secondEdit->text().size() == store::RecoveryCode::kGroupSize;
    m_state->setText(typo(!m_left       ? tr("First print or save the sheet.")
                          : isChecked() ? tr("The sheet is checked.")
                          : typed       ? tr("These groups are not those of the sheet.")
                                        : tr("The sheet has left. Type the two groups.")));
    emit changed();
}

} // namespace relais::ui
