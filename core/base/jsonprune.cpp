#include "core/base/jsonprune.h"

#include <algorithm>
#include <cstring>

namespace motcua {

namespace {
constexpr int kDeepest = 64;

/// Copies a JSON text from the left, passing over members; after the first surprise it is no good.
class Pruning
{
public:
    Pruning(const QByteArray& json, std::span<const std::string_view> names)
        : m_at(json.constData())
        , m_end(m_at + json.size())
        , m_names(names)
    {
        m_out.reserve(json.size());
    }

    bool run()
    {
        value(0);
        return m_good && m_at == m_end;
    }
    const QByteArray& out() const { return m_out; }

private:
    bool isAt(char c) const { return m_at != m_end && *m_at == c; }
    bool take(char c)
    {
        const bool there = isAt(c);
        m_at += there ? 1 : 0;
        return there;
    }
    void copyFrom(const char* start) { m_out.append(start, m_at - start); }

    /// Past a string; it begins here.
    void passString()
    {
        const char* end = m_at;
        do {
            const auto left = std::size_t(m_end - end);
            const void* quote = left > 1 ? std::memchr(end + 1, '"', left - 1) : nullptr;
            m_good = m_good && isAt('"') && quote;
            if (!m_good)
                return;
            end = static_cast<const char*>(quote);
        } while (isEscaped(end));
        m_at = end + 1;
    }
    bool isEscaped(const char* quote) const
    {
        const char* before = quote;
        while (before[-1] == '\\')
            --before;
        return (quote - before) % 2 == 1;
    }
    /// Past a number, true, false or null.
    void passWord()
    {
        const char* start = m_at;
        while (m_at != m_end && *m_at != ',' && *m_at != '}' && *m_at != ']')
            ++m_at;
        m_good = m_good && m_at != start;
    }
    /// Past any value.
    void pass()
    {
        int open = 0;
        do {
            if (isAt('"')) {
                passString();
            } else if (isAt('{') || isAt('[')) {
                ++open;
                ++m_at;
            } else if (isAt('}') || isAt(']')) {
                --open;
                ++m_at;
            } else if (isAt(',') || isAt(':')) {
                m_good = m_good && open > 0;
                ++m_at;
            } else {
                passWord();
            }
        } while (m_good && open > 0);
        m_good = m_good && open == 0;
    }

    void value(int depth)
    {
        m_good = m_good && depth < kDeepest;
        if (!m_good)
            return;
        const char* start = m_at;
        if (isAt('{')) {
            object(depth + 1);
        } else if (isAt('[')) {
            array(depth + 1);
        } else {
            if (isAt('"'))
                passString();
            else
                passWord();
            copyFrom(start);
        }
    }
    void object(int depth)
    {
        ++m_at;
        m_out += '{';
        if (!isAt('}'))
            do
                member(depth);
            while (m_good && take(','));
        m_good = m_good && take('}');
        m_out += '}';
    }
    void member(int depth)
    {
        const char* start = m_at;
        passString();
        if (!m_good)
            return;
        const std::string_view name(start + 1, std::size_t(m_at - start) - 2);
        m_good = take(':');
        if (!m_good)
            return;
        if (std::ranges::find(m_names, name) != m_names.end()) {
            pass();
            return;
        }
        if (!m_out.endsWith('{'))
            m_out += ',';
        copyFrom(start);
        value(depth);
    }
    void array(int depth)
    {
        ++m_at;
        m_out += '[';
        if (!isAt(']'))
            do {
                if (!m_out.endsWith('['))
                    m_out += ',';
                value(depth);
            } while (m_good && take(','));
        m_good = m_good && take(']');
        m_out += ']';
    }

    const char* m_at;
    const char* m_end;
    std::span<const std::string_view> m_names;
    QByteArray m_out;
    bool m_good = true;
};
} // namespace

QByteArray withoutMembers(const QByteArray& json, std::span<const std::string_view> names)
{
    Pruning pruning(json, names);
    return pruning.run() ? pruning.out() : json;
}

} // namespace motcua
