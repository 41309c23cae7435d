#include "core/forms/filters.h"
#include "core/forms/template.h"

#include <QJsonArray>

#include <utility>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error wrongValue(const Node& node)
{
    return badInput(node.place, u"templateValueWrong"_s, {{u"key"_s, node.text}});
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

/// Writes nodes; the scope is the context or, inside a loop, the item.
class Writer
{
public:
    explicit Writer(QJsonObject context)
        : m_scope(std::move(context))
    {
    }

    Outcome write(const std::vector<Node>& nodes)
    {
        for (const Node& node : nodes)
            if (const Outcome written = write(node); !written)
                return written;
        return Done{};
    }

    const QString& text() const { return m_text; }

private:
    QJsonValue find(const QString& key) const
    {
        QJsonValue value = m_scope;
        for (const QString& step : key.split(u'.'))
            value = value[step];
        return value;
    }

    Outcome write(const Node& node)
    {
        switch (node.kind) {
        case Node::Kind::text:
            m_text += node.text;
            return Done{};
        case Node::Kind::value:
            return writeValue(node);
        case Node::Kind::loop:
            return writeLoop(node);
        case Node::Kind::when:
            return isPresent(find(node.text)) ? write(node.children) : Done{};
        case Node::Kind::unless:
            return isPresent(find(node.text)) ? Done{} : write(node.children);
        }
        Q_UNREACHABLE();
    }

    Outcome writeValue(const Node& node)
    {
        std::optional<QJsonValue> value = find(node.text);
        for (const FilterCall& filter : node.filters) {
            value = applyFilter(filter, *value);
            if (!value)
                return wrongValue(node);
        }
        if (value->isBool() || value->isArray() || value->isObject())
            return wrongValue(node);
        m_text
            += value->isDouble() ? QString::number(value->toInteger()) : escaped(value->toString());
        return Done{};
    }

    Outcome writeLoop(const Node& node)
    {
        const QJsonValue list = find(node.text);
        if (isPresent(list) && !list.isArray())
            return wrongValue(node);
        int index = 0;
        for (const QJsonValue item : list.toArray()) {
            if (!item.isObject())
                return wrongValue(node);
            if (const Outcome written = writeItem(node, item.toObject(), ++index); !written)
                return written;
        }
        return Done{};
    }

    Outcome writeItem(const Node& node, QJsonObject item, int index)
    {
        item[u"index"_s] = index;
        const QJsonObject outer = std::exchange(m_scope, item);
        const Outcome written = write(node.children);
        m_scope = outer;
        return written;
    }

    QJsonObject m_scope;
    QString m_text;
};
} // namespace

Result<QString> fill(const Template& form, const QJsonObject& context)
{
    Writer writer(context);
    if (const Outcome written = writer.write(form.nodes); !written)
        return written.error();
    return writer.text();
}

} // namespace motcua
