#include "core/forms/filters.h"
#include "core/forms/template.h"

#include <QRegularExpression>

#include <optional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kDeepest = 8; ///< partials within partials

Error wrong(const QString& place, const QString& detail, const QJsonObject& values = {})
{
    return badInput(place, detail, values);
}

bool isKey(const QString& text)
{
    static const QRegularExpression key(u"\\A[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*\\z"_s);
    return key.match(text).hasMatch();
}

std::optional<Node::Kind> sectionKind(QChar sign)
{
    if (sign == u'#')
        return Node::Kind::loop;
    if (sign == u'?')
        return Node::Kind::when;
    if (sign == u'!')
        return Node::Kind::unless;
    return std::nullopt;
}

Result<FilterCall> parseFilter(const QString& text, const QString& place)
{
    const QString name = text.section(u':', 0, 0);
    bool number = true;
    const int argument = text.contains(u':') ? text.section(u':', 1).toInt(&number) : 0;
    if (!isFilter(name) || !number || argument < 0 || argument > 200)
        return wrong(place, u"templateFilterUnknown"_s, {{u"filter"_s, text}});
    return FilterCall{name, argument};
}

/// Reads one text; sections that are open wait on a stack, the whole template at its bottom.
class Parser
{
public:
    Parser(const QString& text, const Partials& partials, QString prefix, int depth)
        : m_text(text)
        , m_partials(partials)
        , m_prefix(std::move(prefix))
        , m_depth(depth)
    {
    }

    Result<Template> run()
    {
        while (m_at < m_text.size())
            if (const Outcome read = readNext(); !read)
                return read.error();
        if (m_open.size() > 1)
            return wrong(
                m_open.back().place, u"templateSectionOpen"_s, {{u"key"_s, m_open.back().text}});
        return Template{std::move(m_open.front().children)};
    }

private:
    QString place(qsizetype at) const
    {
        const QStringView before = QStringView(m_text).left(at);
        const qsizetype column = at - (before.lastIndexOf(u'\n') + 1) + 1;
        return u"%1%2:%3"_s.arg(m_prefix).arg(before.count(u'\n') + 1).arg(column);
    }

    void add(Node node) { m_open.back().children.push_back(std::move(node)); }

    Outcome readNext()
    {
        const qsizetype open = m_text.indexOf(u"{{"_s, m_at);
        const qsizetype end = open < 0 ? m_text.size() : open;
        if (end > m_at)
            add({Node::Kind::text, m_text.mid(m_at, end - m_at), {}, {}, place(m_at)});
        m_at = end;
        return open < 0 ? Outcome(Done{}) : readTag();
    }

    Outcome readTag()
    {
        const QString here = place(m_at);
        const qsizetype close = m_text.indexOf(u"}}"_s, m_at);
        if (close < 0)
            return wrong(here, u"templateTagOpen"_s);
        const QString tag = m_text.mid(m_at + 2, close - m_at - 2).trimmed();
        m_at = close + 2;
        return take(tag, here);
    }

    Outcome take(const QString& tag, const QString& here)
    {
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        if (sign == u'/')
            return closeSection(tag.mid(1), here);
        if (sign == u'>')
            return include(tag.mid(1), here);
        if (const auto kind = sectionKind(sign); kind && isKey(tag.mid(1))) {
            m_open.push_back({*kind, tag.mid(1), {}, {}, here});
            return Done{};
        }
        return takeValue(tag, here);
    }

    Outcome takeValue(const QString& tag, const QString& here)
    {
        QStringList parts = tag.split(u'|');
        Node node{Node::Kind::value, parts.takeFirst(), {}, {}, here};
        if (!isKey(node.text))
            return wrong(here, u"templateSyntax"_s, {{u"tag"_s, tag}});
        for (const QString& part : parts) {
            const auto filter = parseFilter(part, here);
            if (!filter)
                return filter.error();
            node.filters.push_back(*filter);
        }
        add(std::move(node));
        return Done{};
    }

    Outcome closeSection(const QString& key, const QString& here)
    {
        if (m_open.size() == 1 || m_open.back().text != key)
            return wrong(here, u"templateSectionMismatch"_s,
                {{u"key"_s, key}, {u"expected"_s, m_open.back().text}});
        Node section = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(section));
        return Done{};
    }

    Outcome include(const QString& name, const QString& here)
    {
        const auto partial = m_partials.constFind(name);
        if (partial == m_partials.cend())
            return wrong(here, u"templatePartialUnknown"_s, {{u"name"_s, name}});
        if (m_depth == kDeepest)
            return wrong(
                here, u"templatePartialDepth"_s, {{u"name"_s, name}, {u"limit"_s, kDeepest}});
        auto inner = Parser(*partial, m_partials, name + u':', m_depth + 1).run();
        if (!inner)
            return inner.error();
        for (Node& node : inner->nodes)
            add(std::move(node));
        return Done{};
    }

    const QString& m_text;
    const Partials& m_partials;
    QString m_prefix;
    int m_depth;
    qsizetype m_at = 0;
    std::vector<Node> m_open = std::vector<Node>(1);
};
} // namespace

Result<Template> parseTemplate(const QString& text, const Partials& partials)
{
    return Parser(text, partials, {}, 0).run();
}

} // namespace motcua
