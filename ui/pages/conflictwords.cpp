// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictwords.h"

#include "core/model/contactdispute.h"
#include "core/model/fieldkind.h"
#include "core/model/safespeech.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/changewords.h"

#include <QCoreApplication>

namespace relais::ui {

using work::conflicts::Conflict;
using work::conflicts::Written;

namespace {

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ConflictWords)
};

/// Whole numbers above are instants in milliseconds (model/fields).
constexpr qlonglong kLeastInstant = 100'000'000'000;

/// Hours that every value allows; as the rule of contact reckons them.
QString commonHoursWords(const Conflict &conflict)
{
    QList<model::SafeWindows> hours;
    for (const Written &written : conflict.values()) {
        hours << model::parseSafeWindows(written.value.toString());
    }
    const model::SafeWindows common = model::commonHours(hours);
    return !common.known              ? ConflictWords::tr("none, for one of them is not understood")
           : common.windows.isEmpty() ? ConflictWords::tr("none")
                                      : model::textOf(common);
}

} // namespace

QString conflictField(const Conflict &conflict)
{
    const QString field = fieldWord(conflict.type, conflict.field);
    return conflict.measure.isEmpty() ? field : conflict.measure + u", "_s + field.toLower();
}

QString conflictValue(const Conflict &conflict, const Written &written, const work::Session &session)
{
    if (conflict.isSealed()) {
        return ConflictWords::tr("a sealed value");
    }
    const bool isNumber = model::kindOf(conflict.type, conflict.field) == model::FieldKind::Number;
    if (isNumber && written.value.toLongLong() > kLeastInstant) {
        return momentWords(QDateTime::fromMSecsSinceEpoch(written.value.toLongLong(), Qt::UTC), session.today(),
                           session.zone);
    }
    const QString words = valueWord(conflict.field, written.value);
    return words.isEmpty() ? ConflictWords::tr("nothing") : words;
}

QString conflictAuthors(const Conflict &conflict)
{
    QStringList names;
    for (const Written &written : conflict.values()) {
        if (!names.contains(written.by)) {
            names << written.by;
        }
    }
    const QString last = names.takeLast();
    return names.isEmpty() ? last : ConflictWords::tr("%1 and %2").arg(names.join(u", "_s), last);
}

QString conflictPlace(const Written &written)
{
    return written.place == work::Place::Here ? ConflictWords::tr("this post")
           : written.post.isEmpty()           ? ConflictWords::tr("another post")
                                              : written.post;
}

QString meanwhileWords(const Conflict &conflict)
{
    static const QStringList kDeciding{u"safe"_s,       u"voicemail"_s,  u"sms"_s,         u"hours"_s,
                                       u"checked_on"_s, u"valid_days"_s, u"address_kind"_s};
    static const QStringList kWays{u"value"_s, u"e164"_s, u"channel"_s};
    if (conflict.type == model::RecordType::Case && conflict.field == u"cohabiting"_s) {
        return ConflictWords::tr("Until it is decided, no letter goes to her own address unless both values allow it.");
    }
    if (conflict.type == model::RecordType::Consent) {
        return ConflictWords::tr("Until it is decided, only what both values accept may be told.");
    }
    if (!conflict.isContact()) {
        return {};
    }
    if (conflict.field == u"hours"_s) {
        return ConflictWords::tr("Until it is decided, only the hours that both values have in common are allowed: %1.")
            .arg(commonHoursWords(conflict));
    }
    if (kWays.contains(conflict.field)) {
        return ConflictWords::tr("Until it is decided, this channel is not used.");
    }
    return kDeciding.contains(conflict.field)
               ? ConflictWords::tr("Until it is decided, this channel is used only as far as both values allow.")
               : QString();
}

QString askWords(const Conflict &conflict, const work::Session &session)
{
    QStringList values;
    for (const Written &written : conflict.values()) {
        values << ConflictWords::tr("“%1” (%2)").arg(conflictValue(conflict, written, session), written.by);
    }
    return typo(ConflictWords::tr("To ask again: %1. Two values stand: %2.")
                    .arg(conflictField(conflict), values.join(u", "_s)));
}

} // namespace relais::ui
