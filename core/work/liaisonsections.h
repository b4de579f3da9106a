// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"
#include "core/work/correspondents.h"
#include "core/work/liaison.h"
#include "core/work/sharedscope.h"
#include "core/work/unsafeways.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::liaison {

struct LiaisonWords {
    Q_DECLARE_TR_FUNCTIONS(LiaisonWords)
};

/// "08/12/2026"
QString dayWord(const QDate &day);

/// The records of a case as the office of the orientation may know them, and as the role may print them: fields that
/// stay are absent.
class Told
{
public:
    Told(const Session &session, const QList<scope::ScopedField> &fields);

    /// Those that have at least one field, in the order in which they came.
    template<class Record>
    [[nodiscard]] QList<Record> all() const
    {
        QList<Record> records;
        for (const Kept &kept : m_records) {
            if (kept.type == model::TypeOf<Record>::kType) {
                records << model::fromFields<Record>(kept.id, kept.fields);
            }
        }
        return records;
    }
    /// The only one of its type, empty when nothing of it is told.
    template<class Record>
    [[nodiscard]] Record one() const
    {
        return all<Record>().value(0);
    }
    /// Codes of the entrusted measures that may be told, in their order.
    [[nodiscard]] QStringList measures(const model::Orientation &orientation) const;
    [[nodiscard]] bool holds(model::RecordType type, const QString &field) const;

private:
    struct Kept {
        model::RecordType type = model::RecordType::Case;
        QString id;
        model::Fields fields;
    };
    QList<Kept> m_records;
};

/// What the sections are made of.
struct Page {
    const Session &session;
    const model::Orientation &orientation;
    const CaseDetail &whole;
    const Told &told;
    QString telephone;        ///< of our card; may be empty
    const UnsafeWays &unsafe; ///< for what stands on the page without having been told

    /// The text as HTML, empty when it may tell who or where she is.
    [[nodiscard]] QString cleared(const QString &text) const;
    /// Ways to reach her that may be told, telephones first; at most two.
    [[nodiscard]] QList<model::Contact> ways() const;
    /// Facts that may be told and fit the page, newest first.
    [[nodiscard]] QList<model::Note> notes() const;
};

// The sections of the page in their order, as HTML in the classes of resources/summary.css.
QString head(const Page &page);
QString person(const Page &page);
QString asked(const Page &page);
QString contact(const Page &page);
QString facts(const Page &page);
QString reply(const Page &page);
/// In words; the page itself does not say it.
QStringList leftOut(const Page &page);

} // namespace relais::work::liaison
