// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::work::summary {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

inline const QString kUnknown = u"–"_s;

/// The case to print and the language it is printed in (the default locale).
struct Scope {
    const Session &session;
    const CaseDetail &detail;
    const Request &request;
    QLocale locale;

    /// The facts that the page prints, newest first.
    [[nodiscard]] QList<model::Note> facts() const;
    /// "20 oct.", with the year when it is not the present one; kUnknown for a null date.
    [[nodiscard]] QString day(const QDate &date) const;
    /// "sam. 28 nov."
    [[nodiscard]] QString weekday(const QDate &date) const;
    /// The zone that tells the days of the case.
    [[nodiscard]] QTimeZone zone() const { return session.zoneOf(detail.file.department); }
    [[nodiscard]] QDate dateOf(const QDateTime &moment) const { return moment.toTimeZone(zone()).date(); }
    /// Whole years on the present day.
    [[nodiscard]] int ageOf(const QDate &birth) const;
    /// Whichever is of the language, as HTML.
    [[nodiscard]] QString either(const QString &french, const QString &english) const;
    [[nodiscard]] QString measureLabel(const QString &code) const;
    /// Null when it has not happened or nobody told.
    [[nodiscard]] const model::Event *event(const QString &code) const;
};

// The sections of the page in their order, as HTML in the classes of resources/summary.css.
QString head(const Scope &scope);
QString dues(const Scope &scope);
QString strands(const Scope &scope);
/// Every measure with its state, of the complete summary.
QString measures(const Scope &scope);
/// Delays that were to be kept and whether they were; empty when none has ended.
QString delays(const Scope &scope);
QString facts(const Scope &scope);
QString opinion();

} // namespace relais::work::summary
