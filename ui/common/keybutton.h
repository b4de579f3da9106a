// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace relais::ui {

/// A button that writes its key beside its word. With an action, text, icon, key, enabled state and tooltip are the
/// action's: the key is never typed by hand. The action's own shortcut stays where the action was added.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Primary, ///< one per screen
        Flat,    ///< no frame until the pointer or the keyboard is on it
        Link,    ///< underlined words
        Row,     ///< a line of the navigation's foot: word left, key at the far right
    };

    explicit KeyButton(QAction *action, Kind kind = Kind::Normal, QWidget *parent = nullptr);
    explicit KeyButton(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }
    void setKind(Kind kind);
    /// 38 px instead of 32, for the primary act of a page foot.
    void setLarge();
    /// Marks a line of the navigation's foot as the page shown.
    void setCurrent(bool current);
    /// Names an icon of ui/common/icon; it is painted in the colour of the text.
    void setIconName(const QString &name);
    /// A key that a list handles itself (« Entrée », R): shown, not bound.
    void setShownKey(const QKeySequence &key);
    /// Shows the icon alone, the word in a tooltip.
    enum class Words { Shown, Hidden };
    void setWords(Words words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void takeFromAction();
    [[nodiscard]] QColor ink() const;
    void paintGround(QPainter *painter, const QRect &box) const;

    QPointer<QAction> m_action;
    Kind m_kind;
    Words m_words = Words::Shown;
    QString m_iconName;
    QString m_key;
    double m_units = 8;
    bool m_current = false;
    bool m_offered = true; ///< whether the action is visible, as last seen
};

/// Puts the name of an icon on an action, for KeyButton and the lists that show actions.
void setIconName(QAction *action, const QString &name);
/// Disables an action and says why, in the tooltip of its buttons and to those who hear the screen; enables it when
/// there is no reason.
void setWhyNot(QAction *action, const QString &why);

} // namespace relais::ui
