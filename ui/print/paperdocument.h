// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QRgb>
#include <QTextDocument>
#include <QVariant>

namespace relais::ui {

/// Paper is set in twentieths of a point, so that widths do not depend on the screen's resolution.
constexpr qreal kUnitsPerPoint = 20;
constexpr qreal kUnitsPerMillimetre = 72 / 25.4 * kUnitsPerPoint;

/// Body face at a size in points. Shaping is off: ligatures would hide « définition » from a search.
QFont paperFont(qreal points);

/// A rule that summary.css announces on a cell or a table. Thickness in units; 0 = none.
struct Rule {
    qreal thickness = 0;
    QRgb colour = qRgb(0, 0, 0);
};

/// The body of a Paper set as one endless column of the given width (units). Loads nothing from outside.
class PaperDocument final : public QTextDocument
{
public:
    PaperDocument(const QString &html, qreal width);

    /// The rule under the row of a cell, or the outline of a table.
    static Rule ruleOf(const QTextFormat &cellOrTable);
    /// What the layout makes of a length written in a format.
    static qreal inUnits(qreal formatLength);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void takeRules();
    void shapeWhereNeeded();

    QImage m_device; ///< carries the resolution of the units
};

} // namespace relais::ui
