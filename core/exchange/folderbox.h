// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/carrier.h"

namespace relais::exchange {

/// A folder as carrier: a USB stick, a shared network folder, the folder where mail attachments are saved.
///
/// The files are touched by jobs, so that a slow stick does not hold the window. A file appears under its name whole or
/// not at all; nothing is written beside it but a hidden `.relais-….part`, and nothing is deleted but by remove() and
/// the
/// `.part` files that a pulled stick left over a day ago. Fetching and removing take any plain file name that ends in
/// ".relais": a person or a mail program may have renamed it.
///
/// Errors: DiskFull; DiskFailure for all else, with a detail that begins with "folder" (gone, unplugged), "read-only",
/// "taken" (another file has the name) or the failing call; Cancelled.
class FolderBox final : public Carrier
{
public:
    explicit FolderBox(QString folder) : m_folder(std::move(folder)) {}

    ErrandPtr put(QObject *context, const QString &name, const QByteArray &bytes, Done<void> done,
                  Progress progress = {}) override;
    ErrandPtr fetch(QObject *context, const QString &name, Done<QByteArray> done, Progress progress = {}) override;
    /// Regular files named *.relais, in the order of their names; links, folders and hidden files are left out.
    ErrandPtr look(QObject *context, const QStringList &expected, Done<QList<CarriedObject>> done) override;
    ErrandPtr remove(QObject *context, const QString &name, Done<void> done) override;

private:
    QString m_folder;
    QObject m_here; ///< what ends with this carrier ends its answers
};

} // namespace relais::exchange
