// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/contactdispute.h"
#include "core/work/paperhtml.h"
#include "core/work/summarysections.h"

#include <algorithm>

namespace relais::work::summary {

namespace {

QString dangerWords(model::DangerLevel level)
{
    switch (level) {
    case model::DangerLevel::High: return SummaryWords::tr("High danger");
    case model::DangerLevel::Medium: return SummaryWords::tr("Medium danger");
    case model::DangerLevel::Low: return SummaryWords::tr("Low danger");
    case model::DangerLevel::Unassessed: break;
    }
    return SummaryWords::tr("Danger not assessed");
}

QString born(const Scope &scope)
{
    const QDate birth = scope.detail.person.birthDate;
    if (!birth.isValid()) {
        return kUnknown;
    }
    const QString date = scope.locale.toString(birth, QLocale::ShortFormat);
    return SummaryWords::tr("%1, %n year(s) old", nullptr, scope.ageOf(birth)).arg(date);
}

QString household(const Scope &scope)
{
    const std::optional<int> told = scope.detail.file.children;
    const int count = qMax(told.value_or(0), static_cast<int>(scope.detail.children.size()));
    if (count == 0) {
        return told ? SummaryWords::tr("no child") : kUnknown;
    }
    QList<int> ages;
    for (const model::Child &child : scope.detail.children) {
        const QDate birth = QDate::fromString(child.birth, Qt::ISODate);
        if (birth.isValid()) {
            ages << scope.ageOf(birth);
        }
    }
    std::sort(ages.begin(), ages.end());
    QStringList words;
    for (const int age : std::as_const(ages)) {
        words << QString::number(age);
    }
    const QString children = SummaryWords::tr("%n child(ren)", nullptr, count);
    return words.isEmpty() ? children
                           : SummaryWords::tr("%1, %2 years").arg(children, scope.locale.createSeparatedList(words));
}

QString scheme(model::Scheme scheme)
{
    switch (scheme) {
    case model::Scheme::Caf: return u"CAF"_s;
    case model::Scheme::Msa: return u"MSA"_s;
    case model::Scheme::Unknown: break;
    }
    return SummaryWords::tr("to be checked");
}

QString safeContact(const Scope &scope)
{
    const QList<model::Contact> &contacts = scope.detail.contacts;
    const auto isSafe = [](const model::Contact &one) { return model::safetyOf(one) == model::Answer::Yes; };
    const auto isUnsafe = [](const model::Contact &one) { return model::safetyOf(one) == model::Answer::No; };
    if (std::none_of(contacts.cbegin(), contacts.cend(), isSafe)) {
        const bool allUnsafe = !contacts.isEmpty() && std::all_of(contacts.cbegin(), contacts.cend(), isUnsafe);
        return allUnsafe ? SummaryWords::tr("no safe channel") : SummaryWords::tr("to be asked");
    }
    QDate checked;
    for (const model::Contact &contact : contacts) {
        if (isSafe(contact) && contact.checkedOn.isValid()) {
            checked = checked.isValid() ? qMax(checked, contact.checkedOn) : contact.checkedOn;
        }
    }
    return checked.isValid() ? SummaryWords::tr("known, checked on %1, not printed").arg(scope.day(checked))
                             : SummaryWords::tr("known, never checked, not printed");
}

QString pathway(const Scope &scope)
{
    const model::Case &file = scope.detail.file;
    const QString kind =
        file.pathway == model::Pathway::Full ? SummaryWords::tr("full") : SummaryWords::tr("accompanied");
    const QDate opened = scope.dateOf(file.referredAt);
    if (!opened.isValid()) {
        return kind;
    }
    if (!model::isOpen(file.status)) {
        return SummaryWords::tr("%1, from %2 to %3").arg(kind, scope.day(opened), scope.day(file.exitOn));
    }
    const int days = static_cast<int>(opened.daysTo(scope.session.today()));
    return SummaryWords::tr("%1, opened on %2 (%n day(s))", nullptr, days).arg(kind, scope.day(opened));
}

QString departure(const Scope &scope)
{
    const QDate date = scope.detail.file.departureOn;
    if (!date.isValid()) {
        return kUnknown;
    }
    return date < scope.session.today() ? SummaryWords::tr("was planned on %1").arg(scope.weekday(date))
                                        : SummaryWords::tr("planned on %1").arg(scope.weekday(date));
}

/// The field is free text and may hold a place: only its kind is printed.
QString shelter(const Scope &scope)
{
    const QString known = folded(scope.detail.file.accommodation);
    if (known.isEmpty()) {
        return kUnknown;
    }
    if (known.contains(u"abri"_s)) {
        return SummaryWords::tr("emergency shelter, address sealed");
    }
    if (known.contains(u"hotel"_s) || known.contains(u"115"_s)) {
        return SummaryWords::tr("hotel, address sealed");
    }
    if (known.contains(u"insertion"_s) || known.contains(u"chrs"_s)) {
        return SummaryWords::tr("supported housing, address sealed");
    }
    if (known.startsWith(u"chez "_s)) {
        return SummaryWords::tr("with others, not printed");
    }
    return known.startsWith(u"domicile"_s) ? SummaryWords::tr("at home") : SummaryWords::tr("known, not printed");
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? kUnknown : html::text(parts.join(u", "_s));
}

} // namespace

QString head(const Scope &scope)
{
    const model::Case &file = scope.detail.file;
    const model::Person &person = scope.detail.person;
    return html::title(joined({person.lastName, person.firstName}), dangerWords(file.danger)) +
           html::facts({{SummaryWords::tr("Born on"), born(scope)},
                        {SummaryWords::tr("Household"), household(scope)},
                        {SummaryWords::tr("Fund"), scheme(file.scheme)},
                        {SummaryWords::tr("Safe contact"), safeContact(scope)},
                        {SummaryWords::tr("Coordination"), joined({file.coordinatingBody, file.referent})},
                        {SummaryWords::tr("Pathway"), pathway(scope)},
                        {SummaryWords::tr("Departure"), departure(scope)},
                        {SummaryWords::tr("Housing"), shelter(scope)}});
}

} // namespace relais::work::summary
