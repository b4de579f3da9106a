// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/exclusions.h"

#include "core/work/importer.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/summary.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
#include "tests/work/sheets.h"

#include <QSqlQuery>
#include <QSqlRecord>

using namespace relais;
namespace exclusions = relais::work::exclusions;
using model::ExclusionKind;

namespace {

const QString kPhone = u"06 39 98 12 34"_s;
const QString kLine = u"N° dossier;NOM;Prénom;Né(e) le;Tél. sûr\n;MARTEL;Inès;;06 39 98 12 34\n"_s;

inline work::ImportReport imported(work::Session &session, const QString &csv)
{
    const exchange::Sheet sheet = sheetOf(csv);
    const auto map = work::columnMapFor(session, sheet);
    REQUIRE_OK(map);
    const auto plan = work::previewImport(session, sheet, *map, JobControl());
    REQUIRE_OK(plan);
    const auto report = work::applyImport(session, *plan, JobControl());
    REQUIRE_OK(report);
    return *report;
}

/// Two cases; that of Inès Martel is kept from the family Roussel. A held line resembles it, a value is « à
/// reprendre », an aid is due, a sheet was printed.
class Office : public TempVault
{
public:
    Office() : seen(addCase(u"Dupré"_s, u"Léa"_s)), hidden(addCase(u"Martel"_s, u"Inès"_s, kPhone))
    {
        for (const model::CaseId &id : {seen, hidden}) {
            const auto aid = work::measures::byCode(session(), id, u"FIN-01"_s);
            REQUIRE_OK(aid);
            REQUIRE_OK(work::measures::setStatus(session(), aid->id, model::MeasureStatus::Requested));
        }
        REQUIRE_OK(work::notes::add(session(), hidden, model::NoteKind::Fact, u"phare d’Ailly"_s));
        CHECK(imported(session(), kLine).counts.held == 1);
        REQUIRE_OK(work::summary::print(session(), hidden, {}));
        clock().advance(1000);
        const auto added = exclusions::add(session(), hidden, ExclusionKind::FamilyName, u"Roussel"_s, u"son frère"_s);
        REQUIRE_OK(added);
        exclusion = *added;
    }

    [[nodiscard]] QString reference(const model::CaseId &id)
    {
        return vault()
            .read([&](const store::Reader &reader) -> Result<QString> {
                return reader.one(u"SELECT reference FROM main.cases WHERE id = ?"_s, {id.text()}).toString();
            })
            .value_or(QString());
    }
    /// Tables and cells that name the case, as any statement of the program finds them.
    QStringList traces(const QStringList &marks)
    {
        QStringList found;
        const auto walked = vault().read([&](const store::Reader &reader) -> Result<void> {
            QStringList tables;
            reader.each(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"_s, {},
                        [&](const QSqlQuery &row) { tables << row.value(0).toString(); });
            tables.removeAll(u"sqlite_schema"_s);
            CHECK(tables.size() > 20);
            for (const QString &table : std::as_const(tables)) {
                reader.each(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &row) {
                    for (int i = 0; i < row.record().count(); ++i) {
                        const QString cell = row.value(i).toString();
                        for (const QString &mark : marks) {
                            if (cell.contains(mark)) {
                                found << table;
                            }
                        }
                    }
                });
            }
            return {};
        });
        REQUIRE_OK(walked);
        found.removeDuplicates();
        return found;
    }

    model::CaseId seen;
    model::CaseId hidden;
    model::ExclusionId exclusion;
};

inline bool isAbsent(const Error &error)
{
    return error.code == ErrorCode::NotFound;
}

} // namespace
