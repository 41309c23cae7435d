#include "ui/registers/bookcells.h"

#include "core/base/money.h"
#include "core/wording/names.h"

#include <QDate>
#include <QRegularExpression>

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kLooks{
    ColumnLook{u"number", u"number", 104, 0, Qt::AlignRight},
    ColumnLook{u"date", u"date", 104, 0},
    ColumnLook{u"applicant", u"person", 0, 4},
    ColumnLook{u"title", u"document", 0, 4},
    ColumnLook{u"eventType", u"kind", 0, 3},
    ColumnLook{u"holder", u"holder", 0, 3},
    ColumnLook{u"husband", u"husband", 0, 4},
    ColumnLook{u"wife", u"wife", 0, 4},
    ColumnLook{u"deceased", u"deceased", 0, 5},
    ColumnLook{u"signer", u"signer", 0, 4},
    ColumnLook{u"officer", u"clerk", 0, 3},
    ColumnLook{u"copies", u"count", 112, 0, Qt::AlignRight},
    ColumnLook{u"count", u"count", 112, 0, Qt::AlignRight},
    ColumnLook{u"fee", u"fee", 104, 0, Qt::AlignRight},
    ColumnLook{u"note", u"note", 0, 2},
    ColumnLook{u"death", u"death", 0, 3},
    ColumnLook{u"kind", u"timeliness", 104, 0},
    ColumnLook{u"subject", u"subject", 0, 4},
};

/// Of the part that names a person's paper only the last four digits.
QString shortened(QString text)
{
    static const QRegularExpression paper(u"[^,]*\\b\\d{5,}(\\d{4})\\b"_s);
    return text.replace(paper, u" ••••\u00a0\\1"_s);
}

/// Who it is and by which paper, or when it was; where they live stands in the printed book.
QString personText(const QJsonObject& person)
{
    QStringList parts{person[u"name"_s].toString(), person[u"birth"_s].toString(),
        person[u"paper"_s].toString(), person[u"at"_s].toString()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString cellText(const QString& key, const QJsonValue& value)
{
    if (value.isObject())
        return shortened(personText(value.toObject()));
    if (key == u"fee")
        return formatDong(Dong{value.toInteger()});
    if (key == u"number")
        return paperNumber(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QDate day = key == u"date" ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    if (day.isValid())
        return day.toString(u"dd/MM/yyyy"_s);
    return key == u"person" ? shortened(value.toString()) : value.toString();
}
} // namespace

ColumnLook columnLook(const QString& columnId)
{
    for (const ColumnLook& look : kLooks)
        if (look.id == columnId)
            return look;
    return {{}, {}, 0, 3};
}

QStringList cellsOf(const Register& book, const QJsonObject& entry)
{
    QStringList cells;
    for (const BookColumn& column : book.columns) {
        const QString key = columnLook(column.id).key.toString();
        cells.append(key.isEmpty() ? QString() : cellText(key, entry[key]));
    }
    return cells;
}

} // namespace motcua
