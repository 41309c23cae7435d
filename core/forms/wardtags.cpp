#include "core/forms/wardtags.h"

#include "core/forms/wardmarkup.h"

#include <QRegularExpression>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
// What stands in the one text for what is no text; a ward's own has none of them.
constexpr QChar kValue(0xfffc);
constexpr QChar kSectionBegin(1);
constexpr QChar kSectionEnd(2);

/// A template as one text, and where each stretch of it was written.
struct OneText
{
    QString text;
    std::vector<std::pair<qsizetype, QString>> places;
};

void add(OneText& one, const std::vector<Node>& nodes)
{
    for (const Node& node : nodes) {
        if (node.kind == Node::Kind::text) {
            one.places.emplace_back(one.text.size(), node.place);
            one.text += node.text;
        } else if (node.kind == Node::Kind::value) {
            one.text += kValue;
        } else {
            one.text += kSectionBegin;
            add(one, node.children);
            one.text += kSectionEnd;
        }
    }
}

/// "line:column" of what stands there, with its part in front.
QString placeAt(const OneText& one, qsizetype at)
{
    const auto next
        = std::ranges::upper_bound(one.places, at, {}, &std::pair<qsizetype, QString>::first);
    const auto& [begin, place] = *std::prev(next);
    const QString before = one.text.mid(begin, at - begin);
    const qsizetype lines = before.count(u'\n');
    const qsizetype line = place.section(u':', -2, -2).toLongLong() + lines;
    const qsizetype column = lines > 0 ? before.size() - before.lastIndexOf(u'\n')
                                       : place.section(u':', -1).toLongLong() + before.size();
    const QString part = place.section(u':', 0, -3);
    return (part.isEmpty() ? part : part + u':') + u"%1:%2"_s.arg(line).arg(column);
}

/// Tags and sections that are open, the innermost last.
class Nesting
{
public:
    explicit Nesting(const OneText& one)
        : m_one(one)
    {
    }

    Outcome read()
    {
        static const QRegularExpression form(
            uR"~(<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>|[\x01\x02])~"_s);
        for (auto all = form.globalMatch(m_one.text); all.hasNext();)
            if (const Outcome taken = take(all.next()); !taken)
                return taken;
        return m_open.empty() ? Outcome(Done{}) : unclosed();
    }

private:
    struct Open
    {
        QString tag; ///< "": a section
        qsizetype at = 0;
    };

    Outcome fault(qsizetype at, const QString& detail, const QJsonObject& values) const
    {
        return badInput(placeAt(m_one, at), detail, values);
    }

    Outcome unclosed() const
    {
        return fault(m_open.back().at, u"templateTagUnclosed"_s, {{u"tag"_s, m_open.back().tag}});
    }

    Outcome take(const QRegularExpressionMatch& found)
    {
        const QString tag = found.captured(2).toLower();
        const qsizetype at = found.capturedStart();
        if (tag.isEmpty())
            return takeSection(found.captured(0).front(), at);
        const QString whole = found.captured(0);
        if (whole.count(kSectionBegin) != whole.count(kSectionEnd)) // it ends outside the tag
            return fault(at, u"templateTagUnclosed"_s, {{u"tag"_s, tag}});
        if (found.capturedLength(1) > 0)
            return close(tag, at);
        if (found.capturedLength(3) == 0 && !standsAlone(tag))
            m_open.push_back({tag, at});
        return Done{};
    }

    Outcome takeSection(QChar mark, qsizetype at)
    {
        if (mark == kSectionBegin) {
            m_open.push_back({{}, at});
            return Done{};
        }
        Q_ASSERT(!m_open.empty());
        if (!m_open.back().tag.isEmpty())
            return unclosed();
        m_open.pop_back();
        return Done{};
    }

    Outcome close(const QString& tag, qsizetype at)
    {
        const auto here = std::find_if(m_open.rbegin(), m_open.rend(),
            [&](const Open& one) { return one.tag.isEmpty() || one.tag == tag; });
        if (here == m_open.rend() || here->tag.isEmpty())
            return fault(at, u"templateTagStray"_s, {{u"tag"_s, tag}});
        if (here != m_open.rbegin())
            return fault(
                at, u"templateTagCrossed"_s, {{u"tag"_s, tag}, {u"expected"_s, m_open.back().tag}});
        m_open.pop_back();
        return Done{};
    }

    const OneText& m_one;
    std::vector<Open> m_open;
};
} // namespace

Outcome checkTags(const Template& form)
{
    OneText one;
    add(one, form.nodes);
    return Nesting(one).read();
}

} // namespace motcua
