// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/templatewords.h"

#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>

namespace relais::work {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

/// Faults of the form: the file as such.
QHash<QString, QString> sentencesOfForm()
{
    return {
        {u"too_large"_s, TemplateWords::tr("The file is larger than 1 MiB.")},
        {u"byte_order_mark"_s,
         TemplateWords::tr("The file begins with a byte order mark. Save it as UTF-8 without that mark.")},
        {u"bad_utf8"_s, TemplateWords::tr("A character of this line is not UTF-8.")},
        {u"empty"_s, TemplateWords::tr("The file is empty.")},
        {u"truncated"_s, TemplateWords::tr("The file stops in the middle.")},
        {u"trailing_text"_s, TemplateWords::tr("Something stands after the end: %1")},
        {u"trailing_comma"_s, TemplateWords::tr("There is a comma too many.")},
        {u"duplicate_key"_s, TemplateWords::tr("The field %1 is given twice.")},
        {u"not_json"_s, TemplateWords::tr("This cannot be read: %1")},
        {u"too_deep"_s, TemplateWords::tr("There are more than %1 levels.")},
        {u"bad_number"_s, TemplateWords::tr("This is not a number.")},
        {u"control_character"_s, TemplateWords::tr("An invisible control character stands in the text.")},
        {u"bad_escape"_s, TemplateWords::tr("What follows the backslash is not understood.")},
    };
}

/// Faults against the schema.
QHash<QString, QString> sentencesOfSchema()
{
    return {
        {u"wrong_type"_s, TemplateWords::tr("A value of another kind is expected here: %1")},
        {u"missing"_s, TemplateWords::tr("This field is missing.")},
        {u"unknown_field"_s, TemplateWords::tr("This field is unknown: %1")},
        {u"not_in_list"_s, TemplateWords::tr("This value is not in the list: %1")},
        {u"form"_s, TemplateWords::tr("This value does not have the form that is expected: %1")},
        {u"empty_text"_s, TemplateWords::tr("A text is expected here.")},
        {u"too_long"_s, TemplateWords::tr("The text is longer than %1 characters.")},
        {u"out_of_range"_s, TemplateWords::tr("The number lies outside its range: %1")},
        {u"too_few"_s, TemplateWords::tr("At least one entry is needed.")},
        {u"too_many"_s, TemplateWords::tr("There are more than %1 entries.")},
        {u"twice"_s, TemplateWords::tr("%1 is given twice.")},
        {u"not_a_date"_s, TemplateWords::tr("This is no date like 2026-11-25: %1")},
        {u"one_of"_s, TemplateWords::tr("Exactly one of these fields is needed: %1")},
    };
}

/// Faults against what is known.
QHash<QString, QString> sentencesOfRules()
{
    return {
        {u"newer_format"_s,
         TemplateWords::tr("This file comes from a newer version of Relais. Update Relais to use it.")},
        {u"unknown_territory"_s, TemplateWords::tr("No département has the code %1.")},
        {u"unknown_base"_s, TemplateWords::tr("The parcours it stands on is not known here: %1")},
        {u"stands_on_itself"_s, TemplateWords::tr("A parcours cannot stand on itself.")},
        {u"given_twice"_s, TemplateWords::tr("%1 is given twice.")},
        {u"known_already"_s, TemplateWords::tr("%1 is known already.")},
        {u"not_in_base"_s, TemplateWords::tr("%1 is not in the parcours it stands on.")},
        {u"unknown_measure"_s, TemplateWords::tr("No measure has the code %1.")},
        {u"unknown_clock"_s, TemplateWords::tr("No delay has the code %1.")},
        {u"unknown_event"_s, TemplateWords::tr("No event has the code %1.")},
        {u"unknown_strand"_s, TemplateWords::tr("%1 begins with no known strand.")},
        {u"wrong_owner"_s, TemplateWords::tr("%1 belongs to no measure.")},
        {u"cycle"_s, TemplateWords::tr("Measures wait for one another: %1")},
        {u"changes_nothing"_s, TemplateWords::tr("%1 changes nothing.")},
    };
}

QHash<QString, QString> sentences()
{
    QHash<QString, QString> all = sentencesOfForm();
    all.insert(sentencesOfSchema());
    all.insert(sentencesOfRules());
    return all;
}

} // namespace

QString faultSentence(const JsonFault &fault)
{
    const QString sentence = sentences().value(fault.reason);
    return sentence.contains(u"%1"_s) ? sentence.arg(fault.detail) : sentence;
}

QStringList faultReasons()
{
    return sentences().keys();
}

} // namespace relais::work
