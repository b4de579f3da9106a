// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/activationlist.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace relais::ui {

class ExactContent;
class GroupedTree;
class NoticeBar;
class Notices;

/// « Activer »: which measures, to whom, and exactly what each partner will read; one confirmation sends them all on
/// their way. Nothing is written before it.
class ActivatePage final : public Page
{
    Q_OBJECT

public:
    ActivatePage(work::Session &session, Notices &notices, QAction *back, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString openId() const override { return m_id.text(); }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] QList<PageKey> pageKeys() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void open(const QString &id) override;
    void clear() override;
    void reload() override;
    /// Ticks these measures and no other: what a partner refused is proposed to another.
    void tickOnly(const QStringList &codes);
    void fit(Width width) override;

signals:
    void leaveWanted(const relais::model::CaseId &id);
    /// Its measures are on their way.
    void activated(const relais::model::CaseId &id);
    void exchangeWanted();
    /// « Voir la fiche ». @param office address of its card
    void partnerWanted(const QString &office);
    void sheetsWanted(const QList<relais::model::OrientationId> &ids);

private:
    QAction *act(const QString &text, const QString &icon, const QKeySequence &key, void (ActivatePage::*slot)());
    void buildActs();
    void buildColumns();
    QWidget *buildStep(int number, const QString &title, QLabel *&count, QWidget *inside);
    QWidget *buildFoot();
    void showMeasures();
    void replan();
    void showPartners();
    void showContent();
    void showBar();
    void showFoot();
    void tick(const QModelIndex &at);
    void tickAll();
    void chooseOffice(const QModelIndex &at);
    void change(const QString &code, const ActivationLine &line);
    void collect(model::ConsentMode mode);
    void invokeLaw();
    void askInstead();
    void showFicheActs(const work::activation::Partner *partner);
    void showFiche();
    void leaveAside();
    void confirm();
    void tellDone(const work::activation::Plan &plan);
    void takeBack();
    void recall();
    [[nodiscard]] int ticked() const;
    /// The one that waits for her consent: in hand, else the first.
    [[nodiscard]] const work::activation::Partner *asked() const;

    work::Session &m_session;
    Notices &m_notices;
    model::CaseId m_id;
    QList<ActivationLine> m_lines;
    QHash<QString, QString> m_bases; ///< legal bases invoked, by officeKey()
    work::activation::Plan m_plan;
    QList<model::OrientationId> m_made; ///< by the last confirmation, to be taken back
    QList<model::OrientationId> m_sheets;
    bool m_isWriting = false; ///< reads again when it is done
    PageHead *m_head = nullptr;
    QLabel *m_measureCount = nullptr;
    QLabel *m_partnerCount = nullptr;
    QLabel *m_ready = nullptr;
    QLabel *m_foot = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_footRow = nullptr;
    QList<QWidget *> m_steps;
    QBoxLayout *m_barPlace = nullptr;
    NoticeBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    GroupedTree *m_tree = nullptr;
    PartnerList *m_partners = nullptr;
    ExactContent *m_content = nullptr;
    GroupsModel<ActivationLine> *m_measureModel = nullptr;
    RowsModel<PartnerLine> *m_partnerModel = nullptr;
    QAction *m_oral = nullptr;
    QAction *m_written = nullptr;
    QAction *m_law = nullptr;
    QAction *m_aside = nullptr;
    QAction *m_fiche = nullptr;
    QAction *m_askInstead = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_recall = nullptr;
    QAction *m_sendNow = nullptr;
    QAction *m_print = nullptr;
};

} // namespace relais::ui
