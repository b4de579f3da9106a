// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace relais::ui {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return u(4);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return u(1.75);
    case PM_DefaultFrameWidth: return isTextArea(widget) ? u() : 1;
    case PM_ComboBoxFrameWidth: return 1;
    case PM_ScrollBarExtent: return u(3);
    case PM_ScrollBarSliderMin: return u(8);
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return iconPx();
    case PM_HeaderMargin: return u(2);
    case PM_HeaderMarkSize: return u(2.5);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return u();
    case PM_MenuBarHMargin: return u(2);
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ToolBarItemSpacing:
    case PM_MenuBarPanelWidth: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(Space::M);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return px(Space::L);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0; // a list under the field, not over it
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: answer.setHeight(controlHeight()); break;
    case CT_ComboBox:
        answer.setHeight(controlHeight());
        answer.rwidth() += u(5);
        break;
    case CT_PushButton:
    case CT_SpinBox: answer.setHeight(controlHeight()); break;
    case CT_CheckBox:
    case CT_RadioButton: answer.setHeight(std::max(answer.height(), u(6))); break;
    case CT_MenuBarItem: answer = QSize(size.width() + u(4), u(7)); break;
    case CT_MenuItem: answer = menuItemSize(option, answer); break;
    case CT_TabBarTab: answer = tabSize(option); break;
    case CT_HeaderSection: answer.setHeight(u(8)); break;
    default: break;
    }
    return answer;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        return option->rect.adjusted(u(1.75), 1, -u(1.75), -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo != nullptr && combo->editable) {
        return option->rect.adjusted(2, 2, -u(6), -2); // leaves the triangle free at each zoom
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: return; // FocusRing
    case PE_PanelLineEdit:
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit != nullptr && !edit->hasFrame()) {
            painter->fillRect(option->rect, option->palette.base());
            return;
        }
        paintField(painter, option);
        return;
    case PE_FrameLineEdit: return;
    case PE_PanelButtonCommand: paintField(painter, option); return;
    case PE_FrameDefaultButton: return;
    case PE_IndicatorCheckBox: paintCheck(painter, option); return;
    case PE_IndicatorRadioButton: paintRadio(painter, option); return;
    case PE_Frame:
        if (isTextArea(widget)) {
            paintField(painter, option);
        } else if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            paintPanel(painter, option->rect, QColor(), color(Token::Line), 0);
        }
        return;
    case PE_FrameMenu:
        painter->setPen(color(Token::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu: painter->fillRect(option->rect, color(Token::Base)); return;
    case PE_PanelTipLabel: paintPanel(painter, option->rect, color(Token::Base), color(Token::Border), 0); return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar: return;
    case PE_IndicatorArrowDown: paintTriangle(painter, option->rect, Qt::DownArrow, color(Token::Text)); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: paintHeaderGround(painter, option); return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderLabel(painter, header);
        }
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paintHeaderGround(painter, option);
            paintHeaderLabel(painter, header);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(painter, tab);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTabLabel(painter, tab);
        }
        return;
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem: paintMenuBar(painter, option, element == CE_MenuBarItem, widget); return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            paintMenuItem(painter, item);
        }
        return;
    case CE_Splitter: painter->fillRect(option->rect, color(Token::Line)); return;
    case CE_ComboBoxLabel: {
        // Only the text: the frame and its arrow are CC_ComboBox.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo != nullptr && !combo->editable) {
            paintComboText(painter, combo);
            return;
        }
        break;
    }
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            paintProgress(painter, bar);
        }
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(painter, option);
        const QRect arrow(option->rect.right() - u(6), option->rect.y(), u(6), option->rect.height());
        paintTriangle(painter, arrow, Qt::DownArrow,
                      color((option->state & State_Enabled) != 0 ? Token::Text : Token::Disabled));
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        paintScrollBar(painter, bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Fusion asks for hover events of few widgets only.
    if (widget->inherits("QComboBox") || widget->inherits("QAbstractButton") || widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace relais::ui
