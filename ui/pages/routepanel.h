// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/route.h"

#include <QWidget>

class QLineEdit;

namespace relais::ui {

class ChoiceRow;
class Field;
class Notices;

/// Settings, « Échanges »: by hand, by a folder or by a mailbox; applied at once, as soon as the way is whole. The
/// address is proved when it is kept; the server only when something is exchanged.
class RoutePanel final : public QWidget
{
    Q_OBJECT

public:
    RoutePanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);
    ~RoutePanel() override;

    void reload();
    /// Forgets what was typed.
    void clear();

private:
    QWidget *buildFolder();
    QWidget *buildMailbox();
    [[nodiscard]] work::route::Kind kind() const;
    void showForm();
    void show(const work::route::Route &route);
    [[nodiscard]] work::route::Route typed(const work::route::Route &before) const;
    void keep();
    void showFault(const Error &error);
    void clearFaults();

    work::Session &m_session;
    Notices &m_notices;
    ChoiceRow *m_kind;
    ChoiceRow *m_after = nullptr;
    QWidget *m_byHand;
    QWidget *m_byFolder;
    QWidget *m_byMailbox;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    Field *m_folderField = nullptr;
    Field *m_urlField = nullptr;
    Field *m_userField = nullptr;
    Field *m_caField = nullptr;
};

} // namespace relais::ui
