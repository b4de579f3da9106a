// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/setting.h"
#include "core/work/session.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace relais::ui {

class Notices;
class RoutePanel;

/// Réglages: subjects at the left, form at the right; applied at once, without a button.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(work::Session &session, Notices &notices, SettingStore &machine, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return u"configure"_s; }
    [[nodiscard]] Headline headline() const override;
    [[nodiscard]] PageHead *head() const override { return m_head; }
    [[nodiscard]] QWidget *firstFocus() const override;
    void clear() override;
    void reload() override;
    /// @param id of a subject: kExchanges
    void open(const QString &id) override;
    inline static const QString kExchanges = u"exchanges"_s;

signals:
    void newPhraseWanted();
    void newSheetWanted();
    void peopleWanted();

private:
    void addSubject(const QString &name, QWidget *form);
    QWidget *buildLook();
    QWidget *buildLock();
    QWidget *buildReminders();
    QWidget *buildOffice();
    QWidget *buildKeys();
    QWidget *buildAbout();

    work::Session &m_session;
    Notices &m_notices;
    SettingStore &m_machine;
    PageHead *m_head = nullptr;
    QListWidget *m_subjects = nullptr;
    QStackedWidget *m_forms = nullptr;
    RoutePanel *m_route = nullptr; ///< null for a role that does not choose it
};

} // namespace relais::ui
