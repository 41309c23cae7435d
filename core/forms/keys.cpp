#include "core/forms/template.h"

#include <QJsonArray>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isKnown(const QStringList& known, const QString& path)
{
    return std::any_of(known.begin(), known.end(), [&](const QString& key) {
        return key == path || key.startsWith(path + u"[]"_s) || key.startsWith(path + u'.');
    });
}

/// `inside`: the path of the loop around, with "[]." at its end, or "".
Outcome check(const std::vector<Node>& nodes, const QStringList& known, const QString& inside)
{
    for (const Node& node : nodes) {
        if (node.kind == Node::Kind::text || (node.text == u"index" && !inside.isEmpty()))
            continue;
        const QString path = inside + node.text;
        if (!isKnown(known, path))
            return badInput(node.place, u"templateKeyUnknown"_s, {{u"key"_s, path}});
        const bool loop = node.kind == Node::Kind::loop;
        if (const Outcome checked = check(node.children, known, loop ? path + u"[]."_s : inside);
            !checked)
            return checked;
    }
    return Done{};
}

/// Every leaf of a context as a path of the kind that is declared.
QStringList leaves(const QJsonValue& value, const QString& path)
{
    QStringList found;
    if (value.isArray())
        for (const QJsonValue item : value.toArray())
            found += leaves(item, path + u"[]"_s);
    else if (const QJsonObject object = value.toObject(); value.isObject())
        for (auto at = object.begin(); at != object.end(); ++at)
            found += leaves(at.value(), path.isEmpty() ? at.key() : path + u'.' + at.key());
    else
        found += path;
    return found;
}
} // namespace

Outcome checkKeys(const Template& form, const QStringList& known)
{
    return check(form.nodes, known, {});
}

Outcome checkContext(const QJsonObject& context, const QStringList& known)
{
    for (const QString& path : leaves(context, {}))
        if (!known.contains(path))
            return badInput(path, u"contextKeyUnknown"_s, {{u"key"_s, path}});
    return Done{};
}

} // namespace motcua
