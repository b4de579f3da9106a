// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperlayout.h"

#include <QScrollArea>

#include <memory>

namespace relais::ui {

/// The sheets as they will be printed, fitted to the width; paper stays white in every scheme.
class PaperPreview final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    /// Null shows nothing.
    void setPaper(std::shared_ptr<const PaperLayout> layout);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheets;
    Sheets *m_sheets;
};

} // namespace relais::ui
