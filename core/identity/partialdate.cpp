#include "core/identity/partialdate.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;

std::optional<PartialDate> checked(int year, int month, int day)
{
    const bool inRange = year >= kFirstYear && year <= kLastYear;
    const bool isDate = QDate::isValid(year, std::max(month, 1), std::max(day, 1));
    if (!inRange || !isDate || (month == 0 && day != 0))
        return std::nullopt;
    return PartialDate{year, month, day};
}

/// Matches named groups year, month and day; the last two may be missing.
std::optional<PartialDate> matched(const QString& text, const QRegularExpression& pattern)
{
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return checked(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(),
        match.captured(u"day"_s).toInt());
}

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}
} // namespace

PartialDate PartialDate::fromDate(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

std::optional<PartialDate> PartialDate::fromIso(const QString& text)
{
    static const QRegularExpression iso(
        u"\\A(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])(-(?<day>0[1-9]|[12][0-9]|3[01]))?)?\\z"_s);
    return matched(text, iso);
}

std::optional<PartialDate> PartialDate::fromText(const QString& text)
{
    static const QRegularExpression written(
        u"\\A((?<day>[0-9]{1,2})\\s*[/.-]\\s*)?(?<month>[0-9]{1,2})\\s*[/.-]\\s*(?<year>[0-9]{4})\\z"_s);
    static const QRegularExpression packed(
        u"\\A((?<day>[0-9]{2})(?<month>[0-9]{2}))?(?<year>[0-9]{4})\\z"_s);
    const QString trimmed = text.trimmed();
    if (const auto date = fromIso(trimmed))
        return date;
    if (const auto date = matched(trimmed, written))
        return date;
    return matched(trimmed, packed);
}

QDate PartialDate::date() const
{
    return isComplete() ? QDate(year, month, day) : QDate();
}

QString PartialDate::toIso() const
{
    if (isEmpty())
        return {};
    QString text = digits(year, 4);
    if (month != 0)
        text += u'-' + digits(month, 2);
    if (day != 0)
        text += u'-' + digits(day, 2);
    return text;
}

QString PartialDate::toString() const
{
    QStringList parts = toIso().split(u'-');
    std::reverse(parts.begin(), parts.end());
    return parts.join(u'/');
}

QDate latestDate(const PartialDate& date)
{
    if (date.isComplete() || date.isEmpty())
        return date.date();
    const QDate month(date.year, date.month == 0 ? 12 : date.month, 1);
    return month.addMonths(1).addDays(-1);
}

int ageOn(QDate born, QDate day)
{
    const bool isReached = std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
    return day.year() - born.year() - (isReached ? 0 : 1);
}

std::optional<int> ageOn(const PartialDate& born, QDate day)
{
    const QDate latest = latestDate(born);
    if (!latest.isValid() || !day.isValid())
        return std::nullopt;
    return ageOn(latest, day);
}

} // namespace motcua
