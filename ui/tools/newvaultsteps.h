// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/store/recoverycode.h"
#include "core/work/newvault.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace relais::ui {

class Field;

/// Who works here: name of the vault and its folder, office, person.
class OfficeStep final : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeStep(QWidget *parent = nullptr);
    /// What was typed; nothing while something needed is missing, which is then said under its field.
    [[nodiscard]] std::optional<work::Founding> founding();
    /// For tests and for a folder chosen elsewhere.
    void setParentFolder(const QString &folder);

private:
    QLineEdit *m_vaultName = nullptr;
    QLineEdit *m_parentFolder = nullptr;
    QLineEdit *m_officeName = nullptr;
    QLineEdit *m_userName = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_department = nullptr;
    QComboBox *m_role = nullptr;
    Field *m_vaultField = nullptr;
    Field *m_folderField = nullptr;
    Field *m_officeField = nullptr;
    Field *m_userField = nullptr;
};

/// The phrase proposed by the program, or one's own of at least 80 bits, typed once more.
class PhraseStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PhraseStep(QWidget *parent = nullptr);
    ~PhraseStep() override;
    /// The phrase, once strong enough and typed twice alike; empty otherwise.
    [[nodiscard]] QString phrase() const;
    void clear();

signals:
    void changed();

private:
    void propose();
    void refresh();

    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_strength = nullptr;
    Field *m_againField = nullptr;
};

/// The recovery sheet: printed or saved, then checked by retyping two of its six groups.
class SheetStep final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetStep(QWidget *parent = nullptr);
    ~SheetStep() override;
    /// @param vaultName printed on the sheet
    void setCode(const store::RecoveryCode &code, const QString &vaultName, const QDate &today);
    /// Whether the sheet left the screen and both groups were retyped right.
    [[nodiscard]] bool isChecked() const;
    void clear();

signals:
    void changed();
    void failed(const relais::Error &error);

private:
    void printSheet();
    void saveSheet();
    void refresh();

    model::Paper m_paper;
    QStringList m_groups;
    int m_first = 0;
    int m_second = 3;
    bool m_left = false;
    QLabel *m_state = nullptr;
    QLineEdit *m_firstEdit = nullptr;
    QLineEdit *m_secondEdit = nullptr;
    QLabel *m_firstLabel = nullptr;
    QLabel *m_secondLabel = nullptr;
};

} // namespace relais::ui
