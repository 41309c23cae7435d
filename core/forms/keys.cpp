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

/// What the node asks for is there in the kind it asks for it.
bool fits(const Node& node, const QStringList& known, const QString& path)
{
    if (node.kind == Node::Kind::value)
        return known.contains(path);
    return node.kind != Node::Kind::loop
        || std::any_of(known.begin(), known.end(),
            [&](const QString& key) { return key.startsWith(path + u"[]."_s); });
}

Outcome checkNode(const Node& node, const QStringList& known, const QString& path)
{
    if (!isKnown(known, path))
        return badInput(node.place, u"templateKeyUnknown"_s, {{u"key"_s, path}});
    if (!fits(node, known, path))
        return badInput(node.place, u"templateKeyKind"_s, {{u"key"_s, path}});
    return Done{};
}

using CheckNode = std::function<Outcome(const Node& node, const QString& path)>;

/// Every node that names a key, with its path. `inside`: the path of the loop around, with "[]." at
/// its end, or "".
Outcome eachNode(const std::vector<Node>& nodes, const QString& inside, const CheckNode& check)
{
    for (const Node& node : nodes) {
        if (node.kind == Node::Kind::text)
            continue;
        const QString path = inside + node.text;
        if (const Outcome checked = check(node, path); !checked)
            return checked;
        const bool loop = node.kind == Node::Kind::loop;
        if (const Outcome checked = eachNode(node.children, loop ? path + u"[]."_s : inside, check);
            !checked)
            return checked;
    }
    return Done{};
}

/// Counts the rounds of the loop around it.
bool isIndex(const QString& path)
{
    return path.endsWith(u"[].index"_s);
}

Outcome checkFiltersOf(const Node& node, const QString& path, ValueKind kind)
{
    for (const FilterCall& filter : node.filters) {
        if (!suits(filter.name, kind))
            return badInput(node.place, u"templateFilterKind"_s,
                {{u"filter"_s, filter.name}, {u"key"_s, node.text}, {u"path"_s, path}});
        kind = filter.name == u"dots" ? kind : ValueKind::text;
    }
    return Done{};
}

/// The keys whose values can be read on the paper: what stands within a tag, as the text of a QR
/// code does, is no words.
struct PrintedKeys
{
    QStringList keys;
    bool inTag = false;

    void read(const std::vector<Node>& nodes, const QString& inside)
    {
        for (const Node& node : nodes) {
            const QString path = inside + node.text;
            if (node.kind == Node::Kind::text)
                follow(node.text);
            else if (node.kind == Node::Kind::value && !inTag && !keys.contains(path))
                keys.append(path);
            read(node.children, node.kind == Node::Kind::loop ? path + u"[]."_s : inside);
        }
    }

    void follow(const QString& text)
    {
        const qsizetype opened = text.lastIndexOf(u'<');
        const qsizetype closed = text.lastIndexOf(u'>');
        if (opened != closed) // neither of them is there
            inTag = opened > closed;
    }
};

/// A condition on a key hides nothing but that key's own empty value.
bool isOwn(const QString& path, const QString& condition)
{
    return path == condition || path.startsWith(condition + u'.')
        || path.startsWith(condition + u"[]"_s);
}

/// What is printed where conditions hold and where they do not.
struct Branches
{
    QHash<QString, QStringList> whens;
    QHash<QString, QStringList> unlesses;

    void add(Node::Kind kind, const QString& condition, const QStringList& keys)
    {
        if (kind == Node::Kind::when)
            whens[condition] += keys;
        else if (kind == Node::Kind::unless)
            unlesses[condition] += keys;
    }

    /// What is printed either way.
    QStringList always() const
    {
        QStringList keys;
        for (auto when = whens.begin(); when != whens.end(); ++when)
            std::ranges::copy_if(*when, std::back_inserter(keys), [&](const QString& key) {
                return isOwn(key, when.key()) || unlesses[when.key()].contains(key);
            });
        return keys;
    }
};

/// What is printed in every case. `inTag` follows the tags as PrintedKeys does.
class AlwaysPrinted
{
public:
    QStringList read(const std::vector<Node>& nodes, const QString& inside)
    {
        QStringList keys;
        Branches branches;
        for (const Node& node : nodes) {
            const QString path = inside + node.text;
            if (node.kind == Node::Kind::text)
                m_words.follow(node.text);
            else if (node.kind == Node::Kind::value && !m_words.inTag)
                keys.append(path);
            const bool isLoop = node.kind == Node::Kind::loop;
            const QStringList within = read(node.children, isLoop ? path + u"[]."_s : inside);
            if (isLoop)
                keys += within;
            else
                branches.add(node.kind, path, within);
        }
        keys += branches.always();
        keys.removeDuplicates();
        return keys;
    }

private:
    PrintedKeys m_words;
};

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
    return eachNode(form.nodes, {}, [&](const Node& node, const QString& path) {
        return isIndex(path) ? Outcome(Done{}) : checkNode(node, known, path);
    });
}

QStringList printedKeys(const Template& form)
{
    PrintedKeys printed;
    printed.read(form.nodes, {});
    return printed.keys;
}

QStringList alwaysPrintedKeys(const Template& form)
{
    return AlwaysPrinted().read(form.nodes, {});
}

Outcome checkFilters(
    const Template& form, const std::function<ValueKind(const QString& key)>& kindOf)
{
    return eachNode(form.nodes, {}, [&](const Node& node, const QString& path) {
        return checkFiltersOf(node, path, isIndex(path) ? ValueKind::number : kindOf(path));
    });
}

Outcome checkContext(const QJsonObject& context, const QStringList& known)
{
    for (const QString& path : leaves(context, {}))
        if (!known.contains(path))
            return badInput(path, u"contextKeyUnknown"_s, {{u"key"_s, path}});
    return Done{};
}

} // namespace motcua
