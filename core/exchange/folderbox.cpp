// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folderbox.h"

#include "core/exchange/folderfile.h"

#include <QPointer>

namespace relais::exchange {

namespace {

/// A job whose end is told once, cancelled or not: the errand and not the job knows of the cancelling, so that a file
/// that was already there when the person stopped is told as there.
template<class T, class Work>
Carrier::ErrandPtr send(QObject *context, QObject *box, Work work, Carrier::Done<T> done, Carrier::Progress progress)
{
    auto errand = std::make_shared<Errand>();
    runJob(
        context, [errand, work = std::move(work)](JobControl &job) { return work(*errand, job); },
        [box = QPointer<QObject>(box), done = std::move(done)](Result<T> result) {
            if (box) {
                done(std::move(result));
            }
        },
        std::move(progress));
    return errand;
}

} // namespace

Carrier::ErrandPtr FolderBox::put(QObject *context, const QString &name, const QByteArray &bytes, Done<void> done,
                                  Progress progress)
{
    return send<void>(
        context, &m_here,
        [folder = m_folder, name, bytes](const Errand &errand, const JobControl &job) -> Result<void> {
            if (!isObjectName(name) || bytes.isEmpty()) {
                return Error{ErrorCode::InvalidInput, u"name or bytes"_s};
            }
            if (bytes.size() > kMostCarriedBytes) {
                return Error{ErrorCode::BundleTooLarge, u"%1 bytes"_s.arg(bytes.size())};
            }
            return writeObject(folder, name, bytes, errand, job);
        },
        std::move(done), std::move(progress));
}

Carrier::ErrandPtr FolderBox::fetch(QObject *context, const QString &name, Done<QByteArray> done, Progress progress)
{
    return send<QByteArray>(
        context, &m_here,
        [folder = m_folder, name](const Errand &errand, const JobControl &job) {
            return readObject(folder, name, errand, job);
        },
        std::move(done), std::move(progress));
}

Carrier::ErrandPtr FolderBox::look(QObject *context, const QStringList & /*expected*/, Done<QList<CarriedObject>> done)
{
    return send<QList<CarriedObject>>(
        context, &m_here,
        [folder = m_folder](const Errand &errand, const JobControl &) { return listObjects(folder, errand); },
        std::move(done), {});
}

Carrier::ErrandPtr FolderBox::remove(QObject *context, const QString &name, Done<void> done)
{
    return send<void>(
        context, &m_here,
        [folder = m_folder, name](const Errand &, const JobControl &) { return removeObject(folder, name); },
        std::move(done), {});
}

} // namespace relais::exchange
