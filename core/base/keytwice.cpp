#include "core/base/keytwice.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// An object or a list that is not yet closed.
struct Level
{
    bool isObject = false;
    bool wantsKey = false;
    QByteArray key; ///< of the member that is being read
    qsizetype index = 0; ///< of a list's element
    std::vector<QByteArray> keys;
};
using Levels = std::vector<Level>;

/// As it is compared: "\u0061" is "a", and letters are composed.
QByteArray keyOf(const QByteArray& raw)
{
    const bool plain = std::all_of(raw.begin(), raw.end(),
        [](char c) { return c != '\\' && static_cast<signed char>(c) > 0; });
    if (plain)
        return raw;
    const QString text = QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString();
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

/// Where the string that opens at `at` closes.
qsizetype endOfString(const QByteArray& json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at)
        if (json[at] == '\\')
            ++at;
    return at;
}

QString pointerOf(const Levels& levels, const QByteArray& key)
{
    QString pointer;
    for (std::size_t at = 1; at + 1 < levels.size(); ++at) // the first is what holds the whole
        pointer += u'/'
            + (levels[at].isObject ? QString::fromUtf8(levels[at].key)
                                   : QString::number(levels[at].index));
    return pointer + u'/' + QString::fromUtf8(key);
}

std::optional<QString> twiceIn(Levels& levels)
{
    std::vector<QByteArray>& keys = levels.back().keys;
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    return twice == keys.end() ? std::nullopt : std::optional(pointerOf(levels, *twice));
}

/// Takes the string at `at`, a key or a value, and says where it ends.
qsizetype takeString(Levels& levels, const QByteArray& json, qsizetype at)
{
    const qsizetype end = endOfString(json, at);
    if (Level& level = levels.back(); level.wantsKey) {
        level.wantsKey = false;
        level.key = keyOf(QByteArray::fromRawData(json.constData() + at + 1, end - at - 1));
        level.keys.push_back(level.key);
    }
    return end;
}

void takeComma(Level& level)
{
    level.wantsKey = level.isObject;
    ++level.index;
}
} // namespace

std::optional<QString> keyTwice(const QByteArray& json)
{
    Levels levels{{}};
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            at = takeString(levels, json, at);
        } else if (c == '{' || c == '[') {
            levels.push_back({c == '{', c == '{', {}, 0, {}});
        } else if (c == ',') {
            takeComma(levels.back());
        } else if ((c == '}' || c == ']') && levels.size() > 1) {
            if (auto twice = twiceIn(levels))
                return twice;
            levels.pop_back();
        }
    }
    return std::nullopt;
}

} // namespace motcua
