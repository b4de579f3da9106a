// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keybutton.h"

#include "ui/common/icon.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QAction>
#include <QEnterEvent>
#include <QPainter>

namespace relais::ui {

namespace {

constexpr char kIconName[] = "look.icon";
constexpr char kWhyNot[] = "look.whyNot";

// An action's text has its access letter for the menus; on a button the key cap says the key instead.
QString withoutAccessLetter(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(QLatin1Char('&'));
    return out.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace

void setIconName(QAction *action, const QString &name)
{
    action->setProperty(kIconName, name);
    emit action->changed();
}

void setWhyNot(QAction *action, const QString &why)
{
    action->setProperty(kWhyNot, why);
    action->setEnabled(why.isEmpty());
    emit action->changed(); // the reason may be another one
}

KeyButton::KeyButton(QAction *action, Kind kind, QWidget *parent) : QPushButton(parent), m_action(action), m_kind(kind)
{
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAutoDefault(false);
    takeFromAction();
    connect(action, &QAction::changed, this, &KeyButton::takeFromAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

KeyButton::KeyButton(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAutoDefault(false);
}

void KeyButton::takeFromAction()
{
    const QString text = withoutAccessLetter(m_action->text());
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
    setEnabled(m_action->isEnabled());
    if (m_action->isVisible() != m_offered) {
        m_offered = m_action->isVisible();
        setVisible(m_offered);
    }
    if (const QString named = m_action->property(kIconName).toString(); !named.isEmpty()) {
        m_iconName = named; // an icon given to the button itself stays
    }
    if (!m_action->shortcut().isEmpty()) {
        m_key = keyText(m_action->shortcut());
    }
    setAccessibleDescription(m_action->property(kWhyNot).toString());
    setWords(m_words);
    updateGeometry();
    update();
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void KeyButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void KeyButton::setLarge()
{
    m_units = 9.5;
    updateGeometry();
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setShownKey(const QKeySequence &key)
{
    m_key = keyText(key);
    updateGeometry();
    update();
}

void KeyButton::setWords(Words words)
{
    m_words = words;
    const QString hint = m_key.isEmpty() ? text() : text() + QStringLiteral(" (") + m_key + QLatin1Char(')');
    const QString whyNot = m_action ? m_action->property(kWhyNot).toString() : QString();
    setToolTip(!whyNot.isEmpty() ? whyNot : words == Words::Hidden ? hint : m_action ? QString() : toolTip());
    if (accessibleName().isEmpty()) {
        setAccessibleName(withoutAccessLetter(text()));
    }
    updateGeometry();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(m_kind == Kind::Row       ? Role::Small
                                      : m_kind == Kind::Primary ? Role::BodyBold
                                                                : Role::Body));
    if (m_words == Words::Hidden) {
        return {u(m_units), u(m_units)};
    }
    int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_iconName.isEmpty()) {
        width += iconPx() + u(2);
    }
    if (!m_key.isEmpty()) {
        width += keyCapSize(m_key).width() + u(m_kind == Kind::Row ? 4 : 2);
    }
    if (m_kind == Kind::Link) {
        return {width + 2, metrics.height() + u()};
    }
    return {width + u(6.5), u(m_units)};
}

QColor KeyButton::ink() const
{
    if (!isEnabled()) {
        return color(Token::Disabled);
    }
    switch (m_kind) {
    case Kind::Primary: return color(Token::OnAccent);
    case Kind::Row: return color(Token::Text2);
    default: return color(Token::Text);
    }
}

void KeyButton::paintGround(QPainter *painter, const QRect &box) const
{
    const bool held = isDown() || isChecked() || m_current || (m_action && m_action->isChecked());
    const bool over = underMouse() && isEnabled();
    switch (m_kind) {
    case Kind::Normal:
        paintPanel(painter, box,
                   color(!isEnabled() ? Token::Window
                         : held       ? Token::AccentTint
                         : over       ? Token::Window
                                      : Token::Base),
                   color(isEnabled() ? Token::Border : Token::Line), radius());
        break;
    case Kind::Primary: {
        QColor ground = color(isEnabled() ? Token::Accent : Token::Window);
        if (isEnabled() && (held || over)) {
            ground =
                currentScheme() == Scheme::Light ? ground.darker(held ? 125 : 112) : ground.lighter(held ? 118 : 108);
        }
        paintPanel(painter, box, ground, isEnabled() ? QColor() : color(Token::Line), radius(), isEnabled() ? 0 : 1);
        break;
    }
    case Kind::Flat:
    case Kind::Row:
        if (held || over) {
            paintPanel(painter, box, color(held ? Token::Selection : Token::Paper), QColor(), radius(), 0);
        }
        break;
    case Kind::Link: break;
    }
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(&painter, rect());
    const QColor words = ink();
    const bool alone = m_words == Words::Hidden;
    const bool row = m_kind == Kind::Row;
    QFont face = fontOf(row ? Role::Small : m_kind == Kind::Primary ? Role::BodyBold : Role::Body);
    face.setUnderline(m_kind == Kind::Link);
    const QFontMetrics metrics(face);
    const int cap = m_key.isEmpty() || alone ? 0 : keyCapSize(m_key).width();
    const int mark = m_iconName.isEmpty() ? 0 : iconPx() + (alone ? 0 : u(2));
    const int room = width() - mark - (cap > 0 ? cap + u(2) : 0) - (m_kind == Kind::Link ? 0 : u(3));
    const QSize textSize = metrics.size(Qt::TextShowMnemonic, text());
    const int wanted = alone ? 0 : std::min(room, textSize.width());
    int x = row && !alone ? u(3) : (width() - mark - wanted - (cap > 0 ? cap + u(2) : 0)) / 2;
    if (mark > 0) {
        paintIcon(&painter, QRect(x, 0, iconPx(), height()), m_iconName, words, iconPx());
        x += mark;
    }
    if (alone) {
        return;
    }
    painter.setFont(face);
    painter.setPen(words);
    const QString shown = textSize.width() > room ? metrics.elidedText(text(), Qt::ElideRight, room) : text();
    painter.drawText(QRect(x, 0, wanted + 1, height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic), shown);
    if (cap > 0) {
        const int left = row ? width() - cap - u(2.5) : x + wanted + u(2);
        const bool primary = m_kind == Kind::Primary && isEnabled();
        paintKeyCap(&painter, QRect(left, 0, cap, height()), m_key,
                    primary || !isEnabled() ? words : color(Token::Text2), primary ? words : color(Token::Line),
                    primary ? QColor() : color(Token::Window));
    }
}

void KeyButton::enterEvent(QEnterEvent *event)
{
    update();
    QPushButton::enterEvent(event);
}

void KeyButton::leaveEvent(QEvent *event)
{
    update();
    QPushButton::leaveEvent(event);
}

} // namespace relais::ui
