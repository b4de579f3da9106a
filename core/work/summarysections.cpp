// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/summarysections.h"

#include "core/work/paperhtml.h"

#include <algorithm>

namespace relais::work::summary {

QString Scope::day(const QDate &date) const
{
    if (!date.isValid()) {
        return kUnknown;
    }
    return locale.toString(date, date.year() == session.today().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString Scope::weekday(const QDate &date) const
{
    return date.isValid() ? locale.toString(date, u"ddd "_s) + day(date) : kUnknown;
}

int Scope::ageOf(const QDate &birth) const
{
    const int years = session.today().year() - birth.year();
    return session.today() < birth.addYears(years) ? years - 1 : years;
}

QString Scope::either(const QString &french, const QString &english) const
{
    return html::text(locale.language() == QLocale::English ? english : french);
}

QString Scope::measureLabel(const QString &code) const
{
    const model::MeasureKind *kind = session.reference.catalogue.find(code);
    return kind == nullptr ? html::text(code) : either(kind->labelFr, kind->labelEn);
}

const model::Event *Scope::event(const QString &code) const
{
    const QList<model::Event> &events = detail.events;
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [&](const auto &event) { return event.code == code; });
    return found == events.cend() ? nullptr : &*found;
}

QString opinion()
{
    return html::section(SummaryWords::tr("Opinion of the supervisor")) + html::lines(2) +
           html::plainTable({SummaryWords::tr("Date"), SummaryWords::tr("Signature")});
}

} // namespace relais::work::summary
