#include "core/forms/words.h"

#include <QStringList>

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QStringView, 10> kDigits{
    u"không", u"một", u"hai", u"ba", u"bốn", u"năm", u"sáu", u"bảy", u"tám", u"chín"};

QString digit(quint64 value)
{
    return kDigits[value].toString();
}

/// The unit after a ten: mốt and tư only from twenty on, lăm from ten on.
QString unitAfterTen(quint64 ten, quint64 unit)
{
    if (unit == 5)
        return u"lăm"_s;
    if (ten > 1 && unit == 1)
        return u"mốt"_s;
    return ten > 1 && unit == 4 ? u"tư"_s : digit(unit);
}

void appendBelowHundred(QStringList& words, quint64 value)
{
    const quint64 ten = value / 10;
    if (ten == 1)
        words += u"mười"_s;
    else
        words += {digit(ten), u"mươi"_s};
    if (value % 10 != 0)
        words += unitAfterTen(ten, value % 10);
}

/// `whole`: something stands before, so the hundreds are said even where they are none.
void appendBelowThousand(QStringList& words, quint64 value, bool whole)
{
    if (value >= 100 || whole)
        words += {digit(value / 100), u"trăm"_s};
    const quint64 rest = value % 100;
    if (rest >= 10)
        appendBelowHundred(words, rest);
    else if (rest > 0 && words.isEmpty())
        words += digit(rest);
    else if (rest > 0)
        words += {u"linh"_s, rest == 4 ? u"tư"_s : digit(rest)};
}

void appendNumber(QStringList& words, quint64 value);

/// Says `value / unit` and the unit's name; answers what is left.
quint64 appendThousands(QStringList& words, quint64 value, quint64 unit, const QString& name)
{
    if (const quint64 count = value / unit; count > 0) {
        appendBelowThousand(words, count, !words.isEmpty());
        words += name;
    }
    return value % unit;
}

void appendNumber(QStringList& words, quint64 value)
{
    constexpr quint64 kBillion = 1'000'000'000;
    if (value >= kBillion) {
        appendNumber(words, value / kBillion);
        words += u"tỷ"_s;
        value %= kBillion;
    }
    value = appendThousands(words, value, 1'000'000, u"triệu"_s);
    value = appendThousands(words, value, 1'000, u"nghìn"_s);
    if (value > 0)
        appendBelowThousand(words, value, !words.isEmpty());
}

QString grouped(qint64 amount)
{
    QString text = QString::number(amount);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u'.');
    return text;
}

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}
} // namespace

QString numberInWords(qint64 number)
{
    if (number == 0)
        return digit(0);
    QStringList words;
    appendNumber(words, number < 0 ? quint64(0) - quint64(number) : quint64(number));
    return (number < 0 ? u"âm "_s : QString()) + words.join(u' ');
}

QString amountInWords(Dong amount)
{
    return numberInWords(amount.amount) + u" đồng"_s;
}

QString amountInFigures(Dong amount)
{
    const QString minus = amount.amount < 0 ? u"–"_s : QString();
    return minus + grouped(qAbs(amount.amount)) + u" đồng"_s;
}

QString longDate(QDate date)
{
    const QString month
        = date.month() < 3 ? twoDigits(date.month()) : QString::number(date.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(
        twoDigits(date.day()), month, QString::number(date.year()));
}

QString dateInWords(QDate date)
{
    const QString month = date.month() == 4 ? u"tư"_s : numberInWords(date.month());
    return u"ngày %1, tháng %2, năm %3"_s.arg(
        numberInWords(date.day()), month, numberInWords(date.year()));
}

QString longMoment(Instant moment)
{
    const QTime time = moment.localTime();
    return u"%1 giờ %2 phút, %3"_s.arg(
        twoDigits(time.hour()), twoDigits(time.minute()), longDate(moment.localDate()));
}

} // namespace motcua
