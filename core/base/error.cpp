#include "core/base/error.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct Row
{
    ErrorCode code;
    const char* name;
    int exit;
};

constexpr std::array kCodes{
    Row{ErrorCode::usage, "usage", 2},
    Row{ErrorCode::notInThisVersion, "notInThisVersion", 2},
    Row{ErrorCode::badInput, "badInput", 3},
    Row{ErrorCode::badJson, "badJson", 3},
    Row{ErrorCode::badScan, "badScan", 3},
    Row{ErrorCode::badPack, "badPack", 3},
    Row{ErrorCode::wrongState, "wrongState", 3},
    Row{ErrorCode::ruleRefused, "ruleRefused", 3},
    Row{ErrorCode::duplicateKey, "duplicateKey", 3},
    Row{ErrorCode::conflict, "conflict", 3},
    Row{ErrorCode::notOurFile, "notOurFile", 3},
    Row{ErrorCode::newerFile, "newerFile", 3},
    Row{ErrorCode::fileExists, "fileExists", 3},
    Row{ErrorCode::notFound, "notFound", 4},
    Row{ErrorCode::damaged, "damaged", 5},
    Row{ErrorCode::inUse, "inUse", 6},
    Row{ErrorCode::readOnly, "readOnly", 6},
    Row{ErrorCode::storage, "storage", 6},
    Row{ErrorCode::diskFull, "diskFull", 6},
    Row{ErrorCode::signIn, "signIn", 7},
    Row{ErrorCode::locked, "locked", 7},
    Row{ErrorCode::notAllowed, "notAllowed", 7},
    Row{ErrorCode::ownDossier, "ownDossier", 7},
    Row{ErrorCode::noAuthority, "noAuthority", 7},
};

const Row& rowOf(ErrorCode code)
{
    return *std::find_if(kCodes.begin(), kCodes.end(), [code](auto& r) { return r.code == code; });
}
} // namespace

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

int exitCode(ErrorCode code)
{
    return rowOf(code).exit;
}

Error badInput(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::badInput, field, detail, values, {}};
}

QJsonObject toJson(const Reason& reason)
{
    return {{u"id"_s, reason.id}, {u"values"_s, reason.values}, {u"source"_s, reason.source}};
}

Reason reasonFromJson(const QJsonObject& json)
{
    return {json[u"id"_s].toString(), json[u"values"_s].toObject(), json[u"source"_s].toString()};
}

QJsonArray toJson(const Reasons& reasons)
{
    QJsonArray array;
    for (const Reason& reason : reasons)
        array.append(toJson(reason));
    return array;
}

Reasons reasonsFromJson(const QJsonArray& json)
{
    Reasons reasons;
    for (const auto& value : json)
        reasons.push_back(reasonFromJson(value.toObject()));
    return reasons;
}

} // namespace motcua
