// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

#include <QMap>

/// Text that is typed and not yet an act. It stays inside the vault, outlives lock and crash, and dies with its act.
namespace relais::work::drafts {

/// What stands in the fields of a form, by the stable name of each field.
using Typed = QMap<QString, QString>;

struct Draft {
    QDateTime at; ///< of the last pause
    Typed typed;  ///< the fields that the person changed, no other
    Typed stood;  ///< what was recorded in these fields when she began; absent where nothing is recorded yet
};

/// Under which a draft stands in the vault: it is its author's alone, whoever opens the vault next.
QString ownKey(const Session &session, const QString &key);

/// Keeps what is typed; a draft without a field is forgotten.
/// @param key the form, then the case it belongs to, then what it is about: "call.<case>", "measure.<case>.<measure>"
Result<void> keep(const Session &session, const QString &key, const Draft &draft);
/// Without a field when nothing is kept.
Result<Draft> kept(const Session &session, const QString &key);

/// A field in which the draft says something else than what stands there now.
struct Difference {
    QString field;
    QString stands;
    QString typed;
    bool isStale = false; ///< what is recorded is no longer what she saw when she began
};
/// In the order of the names; empty when the draft says nothing new.
QList<Difference> differences(const Draft &draft, const Typed &stands);

} // namespace relais::work::drafts
