// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperdocument.h"

#include "core/base/result.h"
#include "ui/print/htmlpage.h"
#include "ui/print/qrcode.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextObjectInterface>
#include <QTextTable>

namespace relais::ui {

namespace {

enum PaperProperty { kRuleThickness = QTextFormat::UserProperty + 1, kRuleColour };

constexpr qreal kThinRule = 0.2 * kUnitsPerMillimetre;
constexpr qreal kThickRule = 0.35 * kUnitsPerMillimetre;
constexpr qreal kBarHeight = 6.5 * kUnitsPerPoint;
constexpr int kDotsPerMetre = 56693; // 1440 dots per inch = 20 per point

constexpr qreal kCodeSide = 62 * kUnitsPerMillimetre; ///< of a QR, its white frame included

/// Draws `<img src="bar:11/33">`: an outlined bar whose first 11 parts of 33 are filled, and `<img src="qr:TEXT">`:
/// the QR of a text. Any other picture is blank.
class BarObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &format) override
    {
        if (format.toImageFormat().name().startsWith(u"qr:"_s)) {
            return {kCodeSide, kCodeSide};
        }
        return QSizeF(90, 10.2) * kUnitsPerPoint; // the ascent of the body face, so that the bar stands on its line
    }

    void drawObject(QPainter *painter, const QRectF &box, QTextDocument *, int, const QTextFormat &format) override
    {
        const QString name = format.toImageFormat().name();
        if (name.startsWith(u"qr:"_s)) {
            paintQr(*painter, QRectF(box.topLeft(), QSizeF(kCodeSide, kCodeSide)), name.mid(3));
            return;
        }
        if (!name.startsWith(u"bar:"_s)) {
            return;
        }
        const qreal whole = name.section(u'/', 1).toDouble();
        const qreal part = name.mid(4).section(u'/', 0, 0).toDouble();
        const qreal share = whole > 0 ? qBound(0.0, part / whole, 1.0) : 0;
        const QRectF outline = box.adjusted(kThinRule / 2, box.height() - kBarHeight, -kThinRule / 2, -kThinRule / 2);
        painter->save();
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(0x44, 0x44, 0x44));
        painter->drawRect(QRectF(outline.topLeft(), QSizeF(outline.width() * share, outline.height())));
        painter->setPen(QPen(Qt::black, kThinRule, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(outline);
        painter->restore();
    }
};

qreal thicknessOf(qreal cssPixels)
{
    return cssPixels <= 0 ? 0 : cssPixels < 2 ? kThinRule : kThickRule;
}

/// Qt scales CSS lengths by the screen's resolution instead of 96 per inch; this undoes it.
void rescale(QTextFormat &format, std::initializer_list<int> properties, qreal factor)
{
    for (const int property : properties) {
        if (format.hasProperty(property)) {
            format.setProperty(property, format.doubleProperty(property) * factor);
        }
    }
}

qreal screenDotsPerInch()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchY());
}

/// Qt enlarges a heading on top of the size that the style gives; this takes it back.
void keepStyledSize(const QTextBlock &block)
{
    QTextCursor cursor(block);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment run = it.fragment();
        QTextCharFormat format = run.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        cursor.setPosition(run.position());
        cursor.setPosition(run.position() + run.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

/// Scripts whose letters stand side by side without joining or moving.
bool isSimple(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Common: return true;
    default: return false; // a combining mark without composed letter is "Inherited" and must be placed
    }
}

} // namespace

QFont paperFont(qreal points)
{
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PaperDocument::PaperDocument(const QString &html, qreal width) : m_device(1, 1, QImage::Format_Mono)
{
    m_device.setDotsPerMeterX(kDotsPerMetre);
    m_device.setDotsPerMeterY(kDotsPerMetre);
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(paperFont(9.5));
    setDefaultStyleSheet(paperStyles());
    documentLayout()->setPaintDevice(&m_device);
    documentLayout()->registerHandler(QTextFormat::ImageObject, new BarObject(this));
    setHtml(u"<body>"_s + html.normalized(QString::NormalizationForm_C) + u"</body>"_s);
    QTextCursor edit(this); // one edit block: else each change would lay out the tables anew
    edit.beginEditBlock();
    takeRules();
    shapeWhereNeeded();
    edit.endEditBlock();
    setTextWidth(width);
    documentLayout()->documentSize(); // sets the whole column now; by itself it would wait until somebody asks
}

Rule PaperDocument::ruleOf(const QTextFormat &cellOrTable)
{
    return {cellOrTable.doubleProperty(kRuleThickness), cellOrTable.colorProperty(kRuleColour).rgb()};
}

qreal PaperDocument::inUnits(qreal formatLength)
{
    return formatLength * 72 * kUnitsPerPoint / screenDotsPerInch();
}

QVariant PaperDocument::loadResource(int, const QUrl &)
{
    return {};
}

/// Replaces the borders by properties that the page painter reads: QTextDocument's own borders have neither the
/// thickness in millimetres nor joined corners.
void PaperDocument::takeRules()
{
    const qreal factor = screenDotsPerInch() / 96;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        rescale(format, {QTextFormat::BlockTopMargin, QTextFormat::BlockBottomMargin, QTextFormat::BlockLeftMargin},
                factor);
        QTextCursor(block).setBlockFormat(format);
        if (format.headingLevel() > 0) {
            keepStyledSize(block);
        }
    }
    QList<QTextFrame *> frames = rootFrame()->childFrames();
    while (!frames.isEmpty()) {
        auto *table = qobject_cast<QTextTable *>(frames.takeFirst());
        if (!table) {
            continue;
        }
        frames += table->childFrames();
        QTextTableFormat format = table->format();
        format.setProperty(kRuleThickness, thicknessOf(format.border()));
        format.setProperty(kRuleColour, QColor(Qt::black));
        format.setBorder(0);
        format.setCellPadding(0);
        format.setCellSpacing(0);
        rescale(format, {QTextFormat::FrameTopMargin, QTextFormat::FrameBottomMargin}, factor);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat inner = cell.format().toTableCellFormat();
                inner.setProperty(kRuleThickness, thicknessOf(inner.bottomBorder()));
                inner.setProperty(kRuleColour, inner.bottomBorderBrush().color());
                inner.setBorder(0);
                inner.setBorderStyle(QTextFrameFormat::BorderStyle_None);
                rescale(inner,
                        {QTextFormat::TableCellTopPadding, QTextFormat::TableCellBottomPadding,
                         QTextFormat::TableCellLeftPadding, QTextFormat::TableCellRightPadding},
                        factor);
                cell.setFormat(inner);
            }
        }
    }
}

/// Gives shaping back to the words that need it: joined scripts (Arabic…) and letters with a loose combining mark.
void PaperDocument::shapeWhereNeeded()
{
    QTextCharFormat shaped;
    shaped.setFontStyleStrategy(QFont::PreferDefault);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (qsizetype start = 0; start < text.size();) {
            qsizetype end = start;
            bool simple = true;
            for (; end < text.size() && !text.at(end).isSpace(); ++end) {
                simple = simple && isSimple(text.at(end));
            }
            if (!simple) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + static_cast<int>(start));
                cursor.setPosition(block.position() + static_cast<int>(end), QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(shaped);
            }
            start = end + 1;
        }
    }
}

} // namespace relais::ui

#include "paperdocument.moc"
