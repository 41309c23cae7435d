#include "core/journal/headerscan.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTextLimit = 64;
constexpr int kSubjectLimit = 128;
constexpr qint64 kMaxNumber = 253'402'300'799'999LL;

bool isPlain(char c)
{
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

/// Eats a header from the left; after the first surprise nothing matches any more.
class Scan
{
public:
    explicit Scan(const QByteArray& bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    bool good() const { return m_good; }
    bool atEnd() const { return m_good && m_at == m_end; }

    bool next(std::string_view literal)
    {
        const bool same = std::string_view(m_at, size_t(m_end - m_at)).starts_with(literal);
        m_at += same ? literal.size() : 0;
        return same;
    }
    void expect(std::string_view literal) { m_good = m_good && next(literal); }

    qint64 number(qint64 least, qint64 most)
    {
        qint64 value = 0;
        const char* start = m_at;
        const auto read = std::from_chars(m_at, m_end, value);
        m_at = read.ptr;
        const bool plain = m_at != start && *start != '-' && (*start != '0' || m_at - start == 1);
        m_good = m_good && read.ec == std::errc() && plain && value >= least && value <= most;
        return value;
    }

    std::string_view text(int limit)
    {
        expect("\"");
        const char* start = m_at;
        m_at = std::find_if_not(m_at, m_end, isPlain);
        const auto length = m_at - start;
        m_good = m_good && length > 0 && length <= limit && *start != ' ' && m_at[-1] != ' ';
        expect("\"");
        return m_good ? std::string_view(start, size_t(length)) : std::string_view();
    }

private:
    const char* m_at;
    const char* m_end;
    bool m_good = true;
};

constexpr std::size_t kMostSubjects = 1000;

void readSubjects(Scan& scan, std::vector<std::string_view>& subjects)
{
    subjects.clear();
    if (scan.next("]"))
        return;
    do
        subjects.push_back(scan.text(kSubjectLimit));
    while (scan.good() && scan.next(","));
    scan.expect("]");
}

QString textOf(std::string_view plain)
{
    return QString::fromLatin1(plain.data(), qsizetype(plain.size()));
}
} // namespace

bool scanHeader(const QByteArray& bytes, PlainHeader& header)
{
    Scan scan(bytes);
    scan.expect("{\"actor\":");
    header.actor = scan.text(kTextLimit);
    scan.expect(",\"at\":");
    header.at = scan.number(0, kMaxNumber);
    scan.expect(",\"kind\":");
    header.kind = scan.text(kTextLimit);
    scan.expect(",\"seq\":");
    header.id.seq = scan.number(1, kMaxNumber);
    scan.expect(",\"station\":");
    header.id.station = int(scan.number(1, 9999));
    scan.expect(",\"subjects\":[");
    readSubjects(scan, header.subjects);
    scan.expect(",\"v\":");
    header.v = int(scan.number(1, 1000));
    scan.expect(",\"ward\":");
    header.ward = scan.text(kTextLimit);
    scan.expect(",\"when\":");
    header.when.ms = scan.number(0, kMaxNumber);
    scan.expect("}");
    return scan.atEnd() && header.subjects.size() <= kMostSubjects;
}

std::optional<EventHeader> scanHeader(const QByteArray& bytes)
{
    PlainHeader plain;
    if (!scanHeader(bytes, plain))
        return std::nullopt;
    EventHeader header{textOf(plain.ward), plain.id, plain.at, plain.when, textOf(plain.actor),
        textOf(plain.kind), plain.v, {}};
    for (const std::string_view subject : plain.subjects)
        header.subjects.append(textOf(subject));
    return header;
}

} // namespace motcua
