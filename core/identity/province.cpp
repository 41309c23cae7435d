#include "core/identity/province.h"

#include "core/base/json.h"
#include "core/base/resource.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct ProvinceRow
{
    NamedProvince province;
    QString bare; ///< stands in whatever fits the shape
    QRegularExpression shape;
};

QString bareName(const QString& name)
{
    return folded(name).remove(u"tp. "_s);
}

/// "tỉnh Thái Bình", "TP. Hải Phòng" anywhere; the bare name only behind the last comma.
QRegularExpression shapeOf(const QString& bare)
{
    const QString key = QRegularExpression::escape(bare);
    return QRegularExpression(u"\\b(?:tinh|thanh pho|tp\\.?)\\s*%1\\b|,\\s*%1$"_s.arg(key));
}

std::vector<ProvinceRow> readProvinces()
{
    std::vector<ProvinceRow> rows;
    const QJsonObject file = parseObject(compiledIn(u"data/identity/provinces.json"_s)).valueOr({});
    const QJsonObject merged = file[u"merged"_s].toObject();
    const QDate from = QDate::fromString(merged[u"from"_s].toString(), Qt::ISODate);
    for (const QJsonValue row : file[u"provinces"_s].toArray()) {
        const QString name = row[u"name"_s].toString();
        rows.push_back({{name, row[u"into"_s].toString(), from, merged[u"source"_s].toString()},
            bareName(name), shapeOf(bareName(name))});
    }
    return rows;
}
} // namespace

std::optional<NamedProvince> provinceIn(const QString& text)
{
    static const std::vector<ProvinceRow> rows = readProvinces();
    const QString plain = folded(text).trimmed();
    for (const ProvinceRow& row : rows)
        if (plain.contains(row.bare) && row.shape.match(plain).hasMatch())
            return row.province;
    return std::nullopt;
}

} // namespace motcua
