#include "ui/widgets/datefield.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString written(const QDate& date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}
} // namespace

std::optional<QDate> parseDay(const QString& typed)
{
    static const QRegularExpression form(
        u"^\\s*(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{2})(\\d{2})(\\d{4}))\\s*$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).isEmpty() ? 4 : 1;
    const auto part = [&](int at) { return match.captured(first + at).toInt(); };
    const QDate date(part(2), part(1), part(0));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaxLength(10);
    setInputMethodHints(Qt::ImhDate);
    static const QRegularExpression allowed(u"[0-9/.-]*"_s);
    setValidator(new QRegularExpressionValidator(allowed, this));
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
    connect(this, &QLineEdit::textChanged, this, [this] {
        restyle(this, "invalid", false);
        Q_EMIT dateChanged();
    });
}

QString DateField::isoText() const
{
    const auto day = date();
    return day ? day->toString(Qt::ISODate) : text();
}

void DateField::setDate(const QDate& date)
{
    setText(date.isValid() ? written(date) : QString());
}

void DateField::settle()
{
    if (const auto day = date())
        setDate(*day);
    restyle(this, "invalid", isWrong());
}

} // namespace motcua
