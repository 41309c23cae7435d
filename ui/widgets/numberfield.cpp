#include "ui/widgets/numberfield.h"

#include <QKeyEvent>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

NumberField::NumberField(int least, int most, QWidget* parent)
    : QLineEdit(parent)
    , m_least(least)
    , m_most(most)
{
    setProperty("look", u"number"_s);
    setInputMethodHints(Qt::ImhDigitsOnly);
    setMaxLength(int(QString::number(most).size()));
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), this));
    connect(this, &QLineEdit::textChanged, this, &NumberField::valueChanged);
}

std::optional<int> NumberField::value() const
{
    bool ok = false;
    const int number = text().toInt(&ok);
    return ok && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<int> value)
{
    setText(value ? QString::number(*value) : QString());
}

void NumberField::step(int by)
{
    const int next = text().isEmpty() ? m_least : text().toInt() + by;
    setValue(std::clamp(next, m_least, m_most));
    selectAll();
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        QLineEdit::keyPressEvent(event);
}

void NumberField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

} // namespace motcua
