#include "core/catalogue/bodyends.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<BodyEnd> readEnds()
{
    std::vector<BodyEnd> ends;
    const QJsonObject file = parseObject(compiledIn(u"data/bodyends.json"_s)).value();
    for (const QJsonValue row : file[u"bodies"_s].toArray())
        ends.push_back({row[u"names"_s].toVariant().toStringList(),
            QDate::fromString(row[u"last"_s].toString(), Qt::ISODate),
            row[u"successor"_s].toString(), row[u"source"_s].toString()});
    return ends;
}

bool names(const BodyEnd& end, const QString& key)
{
    return std::ranges::any_of(
        end.names, [&](const QString& name) { return key.contains(bodyKey(name)); });
}
} // namespace

QString bodyKey(const QString& body)
{
    static const QRegularExpression whose(u" thuoc .*$"_s);
    QString key = folded(body).simplified();
    key.replace(u"uy ban nhan dan"_s, u"ubnd"_s).remove(u"chu tich "_s).remove(u"cac "_s);
    return u' ' + key.remove(whose).simplified() + u' ';
}

const BodyEnd* endOfBody(const QString& body, QDate day)
{
    static const std::vector<BodyEnd> ends = readEnds();
    if (body.isEmpty() || !day.isValid())
        return nullptr;
    const QString key = bodyKey(body);
    const auto ended = std::ranges::find_if(
        ends, [&](const BodyEnd& end) { return day > end.last && names(end, key); });
    return ended == ends.end() ? nullptr : &*ended;
}

QString standingOn(const QString& body, QDate day)
{
    const BodyEnd* ended = endOfBody(body, day);
    return ended ? standingOn(ended->successor, day) : body;
}

} // namespace motcua
