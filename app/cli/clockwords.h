// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "core/model/due.h"
#include "core/model/reference.h"

namespace relais::cli {

// Clocks in words, in the language of the person.

/// « 3 jours ouvrés », « avant 12 mois », « dès 1 mois »
QString spanWords(const model::ClockRule &rule);
/// « report au jour ouvré suivant (CPC 642) », « sans report »
QString rollWords(model::ClockRoll roll);
QString labelOf(const model::ClockRule &rule);
/// Label of an event; its code when it is unknown.
QString eventWords(const model::ClockBook &clocks, const QString &code);
/// The source, the day it was checked, and whether it is still to verify.
QString sourceWords(const model::ClockRule &rule);
/// « mercredi 25 novembre 2026 », with its hour when the clock counts hours.
QString momentWords(const std::optional<QDateTime> &moment, model::Precision precision);

/// Lines « label  value » of one column each, without those that are empty.
class Labelled
{
public:
    void add(const QString &label, const QString &value);
    [[nodiscard]] QString toText() const;

private:
    QList<std::pair<QString, QString>> m_lines;
};

} // namespace relais::cli
