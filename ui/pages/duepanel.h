// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/dues.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace relais::ui {

class Chip;
class ContactBanner;

/// The selected line of « Aujourd'hui »: whether she may be called, why this date, what was tried, and the four acts.
class DuePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DuePanel(const work::Session &session, QWidget *parent = nullptr);

    void setLine(const model::DueLine &line, const work::CaseDetail &detail);
    void clear();
    void fit(Width width);
    /// What F6 lands on.
    [[nodiscard]] QWidget *stop() const;

signals:
    void callWanted();
    void openWanted();
    void doneWanted();
    void postponeWanted();

private:
    struct Fact {
        QString label;
        QString value;
        enum class Weight { Plain, Bold } weight = Weight::Plain;
    };
    QWidget *buildFoot();
    [[nodiscard]] QList<Fact> reasons(const model::DueLine &line, const work::CaseDetail &detail) const;
    [[nodiscard]] QList<Fact> rulesOf(const model::DueLine &line, const model::ClockRule &shipped,
                                      const work::CaseDetail &detail) const;
    [[nodiscard]] QString nationalDate(const model::DueLine &line, const model::ClockRule &shipped,
                                       const work::CaseDetail &detail) const;
    [[nodiscard]] QList<Fact> attempts(const work::CaseDetail &detail) const;
    static void fill(QGridLayout *grid, const QList<Fact> &facts);

    const work::Session &m_session;
    QLabel *m_reference;
    Chip *m_chip;
    QLabel *m_act;
    ContactBanner *m_card;
    QGridLayout *m_why;
    QLabel *m_triedHead;
    QGridLayout *m_tried;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< the whole panel
    QVBoxLayout *m_facts = nullptr;  ///< what scrolls
    QBoxLayout *m_foot = nullptr;
};

} // namespace relais::ui
