#include "ui/widgets/numberfield.h"

#include <QKeyEvent>
#include <QRegularExpressionValidator>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "200.000"
QString inThousands(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}
} // namespace

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
    const int number = digits().toInt(&ok);
    return ok && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<int> value)
{
    const QString digits = value ? QString::number(*value) : QString();
    setText(m_grouped && !hasFocus() ? inThousands(digits) : digits);
}

void NumberField::setGrouped(bool grouped)
{
    m_grouped = grouped;
    setMaxLength(int(inThousands(QString::number(m_most)).size()));
    showDigits(digits());
}

QString NumberField::digits() const
{
    return m_grouped ? text().remove(u'.') : text();
}

/// The number stays the same: nobody is told.
void NumberField::showDigits(const QString& digits)
{
    const QSignalBlocker quiet(this);
    setText(m_grouped && !hasFocus() ? inThousands(digits) : digits);
}

void NumberField::step(int by)
{
    const int next = text().isEmpty() ? m_least : digits().toInt() + by;
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
    if (m_grouped)
        showDigits(digits());
    selectAll();
}

void NumberField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_grouped)
        showDigits(digits());
}

} // namespace motcua
