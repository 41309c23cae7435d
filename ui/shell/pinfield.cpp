#include "ui/shell/pinfield.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QStyle>
#include <QStyleOptionFrame>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qreal kRadius = 5;
constexpr int kStep = 26;
} // namespace

PinField::PinField(int digits, QWidget* parent)
    : QLineEdit(parent)
    , m_digits(digits)
{
    static const QRegularExpression digitsOnly(u"[0-9]*"_s);
    setEchoMode(QLineEdit::Password);
    setMaxLength(digits);
    setValidator(new QRegularExpressionValidator(digitsOnly, this));
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    connect(this, &QLineEdit::textEdited, this, &PinField::onEdited);
}

void PinField::onEdited(const QString& text)
{
    if (text.size() == m_digits)
        Q_EMIT entered(text);
}

void PinField::keyPressEvent(QKeyEvent* event)
{
    const QString typed = event->text();
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    if (plain && !typed.isEmpty() && typed.front().isLetter())
        Q_EMIT letterTyped(typed);
    else
        QLineEdit::keyPressEvent(event);
}

void PinField::paintEvent(QPaintEvent*)
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal left = (width() - (m_digits - 1) * kStep) / 2.0;
    for (int at = 0; at < m_digits; ++at) {
        const bool typed = at < text().size();
        const bool next = at == text().size() && hasFocus();
        painter.setPen(QPen(next ? theme().focus : theme().fieldBorder, next ? 2 : 1));
        painter.setBrush(typed ? QBrush(theme().text) : QBrush(Qt::NoBrush));
        if (typed)
            painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(left + at * kStep, height() / 2.0), kRadius, kRadius);
    }
}

} // namespace motcua
