#include "ui/start/choicecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace motcua {

namespace {
constexpr QSize kSize(360, 208);
constexpr int kInset = 24;
constexpr int kIcon = 40;
} // namespace

ChoiceCard::ChoiceCard(const Words& words, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
    , m_key(keyText(key))
{
    setText(words.title);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(kSize);
    auto* shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this] { click(); });
}

QSize ChoiceCard::sizeHint() const
{
    return kSize;
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect inner = rect().adjusted(kInset, kInset, -kInset, -kInset);
    paintIcon(painter, QRect(inner.topLeft(), QSize(kIcon, kIcon)), m_words.icon, t.link, kIcon);
    const QSize cap = keyCapSize(m_key);
    paintKeyCap(painter, QRect(QPoint(inner.right() - cap.width() + 1, inner.top()), cap), m_key);
    painter.setPen(t.text);
    painter.setFont(uiFont(Points::kPerson, QFont::Bold));
    const QRect title(inner.left(), inner.top() + kIcon + 14, inner.width(), 26);
    painter.drawText(title, Qt::AlignVCenter, m_words.title);
    painter.setPen(t.secondText);
    painter.setFont(uiFont(Points::kBody));
    const QRect text(
        inner.left(), title.bottom() + 6, inner.width(), inner.bottom() - title.bottom() - 6);
    painter.drawText(text, Qt::AlignTop | Qt::TextWordWrap, m_words.text);
}

void ChoiceCard::paintGround(QPainter& painter) const
{
    const Theme& t = theme();
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(hasFocus() ? t.focus : t.cardBorder, hasFocus() ? 2 : 1));
    painter.setBrush(lit ? t.tint : t.card);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Size::kCardRadius, Size::kCardRadius);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace motcua
