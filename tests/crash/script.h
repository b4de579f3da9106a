// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

#include <functional>

/// A day of work that never ends: one committed act after the other, each told once it is on the disk.
class Script
{
public:
    /// Told after the commit: "case <id> 0", "edit <case> <n>", "measure <id> <n>", "note <id> 0". The number n grows
    /// with each act, so that a later value is known as such.
    using Told = std::function<void(const QByteArray &line)>;

    Script(const relais::work::Session &session, Told told);

    /// One act. @param number running number of the act; the kind follows from it
    relais::Result<void> act(int number);

private:
    relais::Result<void> openCase(int number);
    relais::Result<void> editBoth(int number);
    relais::Result<void> setMeasure(int number);
    relais::Result<void> addNote(int number);
    void tell(const char *what, const QString &id, int number);

    const relais::work::Session &m_session;
    Told m_told;
    relais::model::CaseId m_case;
    QStringList m_measures;
};
