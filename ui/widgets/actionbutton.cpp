#include "ui/widgets/actionbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace motcua {

namespace {
constexpr int kPadding = 16;
constexpr int kGap = 8;

bool isEnterKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Both Enter keys do the same.
QList<QKeySequence> withKeypad(const QKeySequence& keys)
{
    QList<QKeySequence> all{keys};
    if (keys.count() == 1 && keys[0].key() == Qt::Key_Return)
        all += QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter));
    return all;
}

QFont fontOf(ActionKind kind)
{
    return uiFont(kind == ActionKind::primary ? Points::kStrong : Points::kAction, QFont::Bold);
}
} // namespace

struct ActionButton::Face
{
    QColor ground, border, text;
};

ActionButton::ActionButton(const QString& text, ActionKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void ActionButton::showKey(const QKeySequence& key)
{
    m_key = key;
    m_keyText = keyText(key);
    setAccessibleDescription(m_keyText);
    updateGeometry();
    update();
}

void ActionButton::setKey(const QKeySequence& key)
{
    showKey(key);
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    }
    m_shortcut->setKeys(withKeypad(key));
}

void ActionButton::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setKind(ActionKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void ActionButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void ActionButton::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
}

int ActionButton::contentWidth() const
{
    const int icon = m_iconName.isEmpty() ? 0 : Size::kIcon + (text().isEmpty() ? 0 : kGap);
    const int cap = m_keyText.isEmpty() ? 0 : keyCapSize(m_keyText).width() + kGap;
    return icon + QFontMetrics(fontOf(m_kind)).horizontalAdvance(text()) + cap;
}

QSize ActionButton::sizeHint() const
{
    const int height = m_compact        ? Size::kField
        : m_kind == ActionKind::primary ? Size::kPrimary
                                        : Size::kButton;
    return {text().isEmpty() ? height : contentWidth() + (m_flush ? kGap : 2 * kPadding), height};
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint();
}

ActionButton::Face ActionButton::face() const
{
    const Theme& t = theme();
    if (m_kind == ActionKind::primary) {
        const QColor ground = isDown() ? t.accentPressed : underMouse() ? t.accentHover : t.accent;
        return {ground, ground, t.onAccent};
    }
    const bool quiet = m_kind == ActionKind::quiet;
    const QColor rest = quiet ? QColor(Qt::transparent) : t.card;
    const QColor ground = isDown() ? t.chosen : underMouse() ? t.tint : rest;
    return {ground, quiet ? QColor(Qt::transparent) : t.buttonBorder, wordColour()};
}

QColor ActionButton::wordColour() const
{
    const Theme& t = theme();
    if (m_kind == ActionKind::quiet)
        return text().isEmpty() ? t.secondText : t.link;
    return t.text;
}

void ActionButton::paintFace(QPainter& painter, const Face& face) const
{
    painter.setPen(QPen(face.border, 1));
    painter.setBrush(face.ground);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, Size::kFieldRadius, Size::kFieldRadius);
}

void ActionButton::paintFocus(QPainter& painter) const
{
    const bool filled = m_kind == ActionKind::primary;
    const qreal inset = filled ? 4 : 1;
    painter.setPen(QPen(filled ? theme().onAccent : theme().focus, 2));
    painter.setBrush(Qt::NoBrush);
    const qreal left = m_flush ? Size::kIcon : inset; // clear of the icon at the edge
    const QRectF box = QRectF(rect()).adjusted(left, inset, -inset, -inset);
    painter.drawRoundedRect(box, Size::kFieldRadius - inset / 2, Size::kFieldRadius - inset / 2);
}

void ActionButton::paintContent(QPainter& painter, const QColor& colour) const
{
    int x = m_flush ? 0 : std::max(kGap, (width() - contentWidth()) / 2);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(x, 0, Size::kIcon, height()), m_iconName, colour, Size::kIcon);
        x += Size::kIcon + kGap;
    }
    const int words = painter.fontMetrics().horizontalAdvance(text());
    painter.setPen(colour);
    painter.drawText(QRect(x, 0, words, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_keyText.isEmpty())
        return;
    const CapGround ground = m_kind == ActionKind::primary ? CapGround::accent : CapGround::card;
    const QRect cap(x + words + kGap, 0, keyCapSize(m_keyText).width(), height());
    paintKeyCap(painter, cap, m_keyText, ground);
}

void ActionButton::paintEvent(QPaintEvent*)
{
    const Face now = face();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(m_kind));
    if (!isEnabled())
        painter.setOpacity(0.4);
    paintFace(painter, now);
    if (hasFocus())
        paintFocus(painter);
    paintContent(painter, now.text);
}

void ActionButton::keyPressEvent(QKeyEvent* event)
{
    if (isEnterKey(event->key()) && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace motcua
