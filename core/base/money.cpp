#include "core/base/money.h"

namespace motcua {
using namespace Qt::StringLiterals;

std::optional<Dong> add(Dong a, Dong b)
{
    Dong sum;
    if (__builtin_add_overflow(a.amount, b.amount, &sum.amount))
        return std::nullopt;
    return sum;
}

std::optional<Dong> multiply(Dong a, qint64 times)
{
    Dong product;
    if (__builtin_mul_overflow(a.amount, times, &product.amount))
        return std::nullopt;
    return product;
}

QString formatDong(Dong value)
{
    QString digits = QString::number(value.amount);
    const qsizetype first = digits.startsWith(u'-') ? 1 : 0;
    for (auto at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, u'.');
    if (first)
        digits.front() = u'–'; // as papers write it
    return digits + u" đ"_s;
}

} // namespace motcua
