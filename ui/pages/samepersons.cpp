// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/samepersons.h"

#include "core/work/cases.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct SameWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::SamePersons)
};

} // namespace

Result<void> SamePersons::read(const work::Session &session)
{
    clear();
    const auto links = work::samecase::allLinks(session);
    if (!links || links->isEmpty()) {
        return links ? Result<void>() : Result<void>(links.error());
    }
    const auto rows = work::cases::rows(session, QSet<model::CaseId>(links->keyBegin(), links->keyEnd()));
    if (!rows) {
        return rows.error();
    }
    m_links = *links;
    for (const model::CaseRow &row : *rows) {
        m_references.insert(row.id, row.reference);
    }
    return {};
}

QString SamePersons::words(const model::CaseId &id) const
{
    QStringList others;
    for (const model::CaseId &other : m_links.value(id)) {
        if (const QString reference = m_references.value(other); !reference.isEmpty()) {
            others << reference;
        }
    }
    others.sort();
    return others.isEmpty() ? QString() : SameWords::tr("same person as %1").arg(others.join(u", "_s));
}

} // namespace relais::ui
