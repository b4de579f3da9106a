// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/audit.h"

namespace relais::ui {

/// « lecture d’un dossier »: the act of an entry of the trace; the code itself when it has no words yet.
QString traceWord(const QString &act);
/// What else the entry says: how many were found, which values were shown and why.
QString traceDetail(const store::AuditLine &entry);
/// Where the chain of the traces is broken; nothing while it is whole.
QString traceFault(const store::AuditFinding &finding);
/// Name of a group of fields in the language of the screen; the code when unknown.
QString groupWord(const QString &code);
/// Every act that has words.
QStringList knownTraces();

} // namespace relais::ui
