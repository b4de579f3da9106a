// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/work/intake.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace relais::ui {

class Draft;
class IconLabel;
class IntakeForm;
class KeyButton;
class KnownPanel;
class Notices;
class StartingPanel;

/// Nouveau signalement (Ctrl+N): the form at the left; at the right who may be known already and what creation starts.
/// What is typed is kept in the vault at each pause, and stands there again at the next opening.
class IntakePage final : public Page
{
    Q_OBJECT

public:
    IntakePage(work::Session &session, Notices &notices, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("New referral"); }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<StatusItem> statusItems() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void open(const QString &id) override;
    /// Asks when something is typed; it stays in the vault as a draft whatever the answer.
    bool canLeave() override;
    void clear() override;
    void reload() override;
    void fit(Width width) override;

signals:
    void caseCreated(const relais::model::CaseId &id);
    void caseWanted(const relais::model::CaseId &id);
    /// « Annuler… » or Escape.
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    QWidget *buildSide();
    void begin(const work::intake::Answers &answers);
    [[nodiscard]] bool isTouched() const;
    void react(const QString &field);
    void tellKept();
    void startEmpty();
    void create();
    void search();
    void showStarting();
    void goToKnown();

    work::Session &m_session;
    Notices &m_notices;
    work::KnownRows m_rows;
    work::intake::Answers m_blank; ///< of the form when nothing was typed
    QString m_reference;           ///< the next one, when it could be told
    PageHead *m_head = nullptr;
    QAction *m_create = nullptr;
    QAction *m_goKnown = nullptr;
    KeyButton *m_knownButton = nullptr;
    IconLabel *m_keptMark = nullptr;
    QLabel *m_kept = nullptr;
    QScrollArea *m_scroll = nullptr;
    IntakeForm *m_form = nullptr;
    QHBoxLayout *m_body = nullptr;
    QVBoxLayout *m_narrow = nullptr; ///< under the form, where the side goes when there is no room beside it
    QWidget *m_side = nullptr;
    KnownPanel *m_known = nullptr;
    StartingPanel *m_starting = nullptr;
    QPointer<QWidget> m_before; ///< field left for the list of matches
    Draft *m_draft = nullptr;
    QTimer m_searchPause;
    Width m_width = Width::Wide;
};

} // namespace relais::ui
