// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stamps.h"
#include "core/work/sharedscope.h"

/// What of the cases a partner was not given yet, out of what may leave; used by sharedscope and what it is made of.
namespace relais::work::scope {

/// One case on its way to one partner.
struct CaseScope {
    model::CaseId id;
    QList<ScopedField> fields; ///< may leave, each once
    QHash<QString, store::RecordStamps> stamps;
    QList<Stopped> stopped;
    bool isOpen = false;
};

/// A record of ours that the partner was given and that was erased here.
struct ErasedRecord {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QString stamp;
};

/// The change that a field travels as.
journal::Change changeOf(const ScopedField &field);

/// What of a case the partner was not given yet.
class News
{
public:
    /// @param given, lost outlive it
    News(const store::GivenFields &given, const QList<qint64> &lost, qint64 epoch)
        : m_given(given), m_lost(lost), m_epoch(epoch)
    {
    }

    [[nodiscard]] Scope of(const CaseScope &scope) const;
    [[nodiscard]] Scope of(const QList<ErasedRecord> &erased) const;
    /// The lost number with which it was given; 0 for none.
    [[nodiscard]] qint64 lostWith(const store::GivenField &one) const;

private:
    [[nodiscard]] bool wasGiven(const QString &record, const QString &field) const;
    [[nodiscard]] bool isNews(const QString &record, const QString &field, const QString &stamp) const;

    const store::GivenFields &m_given;
    const QList<qint64> &m_lost;
    qint64 m_epoch;
};

/// Takes the news of a case in, as far as there is room for `limit` operations.
void append(Scope &all, const News &news, const CaseScope &scope, qsizetype limit);
/// The same of what was erased.
void append(Scope &all, const News &news, const QList<ErasedRecord> &erased, qsizetype limit);

} // namespace relais::work::scope
