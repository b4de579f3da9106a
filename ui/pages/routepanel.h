// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/route.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace relais::ui {

class ChoiceRow;
class Field;
class Notices;

/// Settings, « Échanges »: by a folder or by a mailbox. The address is proved when it is kept; the server only when
/// something is exchanged.
class RoutePanel final : public QWidget
{
    Q_OBJECT

public:
    RoutePanel(work::Session &session, Notices &notices, QWidget *parent = nullptr);

private:
    QWidget *buildFolder();
    QWidget *buildMailbox();
    void show(const work::route::Route &route);
    void keep();

    work::Session &m_session;
    Notices &m_notices;
    ChoiceRow *m_kind;
    ChoiceRow *m_after = nullptr;
    QStackedWidget *m_forms;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_ca = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    Field *m_folderField = nullptr;
    Field *m_urlField = nullptr;
    bool m_hasPassword = false; ///< one is kept: an empty box leaves it
};

} // namespace relais::ui
