#include "core/journal/event.h"

#include "core/journal/headerscan.h"

#include <array>
#include <charconv>
#include <tuple>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kDayMs = 24 * 3'600'000LL;
constexpr qint64 kMaxMs = 253'402'300'800'000LL; // the year 10000

/// ASCII with nothing to escape.
bool isPlainText(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
    });
}

bool isPlainHeader(const EventHeader& header)
{
    return isPlainText(header.actor) && isPlainText(header.kind) && isPlainText(header.ward)
        && std::ranges::all_of(header.subjects, isPlainText);
}

void appendText(QByteArray& out, const QString& plain)
{
    out += '"';
    for (const QChar c : plain)
        out += char(c.unicode());
    out += '"';
}

void appendNumber(QByteArray& out, qint64 number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

/// The same bytes as by way of JSON values, for headers as nearly all are.
QByteArray plainBytes(const EventHeader& header)
{
    QByteArray out;
    out.reserve(256);
    appendText(out += R"({"actor":)", header.actor);
    appendNumber(out += R"(,"at":)", header.at);
    appendText(out += R"(,"kind":)", header.kind);
    appendNumber(out += R"(,"seq":)", header.id.seq);
    appendNumber(out += R"(,"station":)", header.id.station);
    out += R"(,"subjects":[)";
    for (const QString& subject : header.subjects) {
        if (!out.endsWith('['))
            out += ',';
        appendText(out, subject);
    }
    appendNumber(out += R"(],"v":)", header.v);
    appendText(out += R"(,"ward":)", header.ward);
    appendNumber(out += R"(,"when":)", header.when.ms);
    return out += '}';
}
} // namespace

qint64 orderOf(const EventHeader& header)
{
    return orderOf(header.at, header.id.station);
}

qint64 orderOf(qint64 at, int station)
{
    return at * kStationsInOrder + station;
}

bool earlier(const EventHeader& a, const EventHeader& b)
{
    return std::tie(a.at, a.id) < std::tie(b.at, b.id);
}

qint64 nextAt(qint64 lastAt, Instant when)
{
    return std::max(lastAt + 1, when.ms);
}

qint64 seenAt(qint64 lastAt, qint64 remoteAt, Instant when)
{
    return remoteAt > when.ms + kDayMs ? lastAt : std::max(lastAt, remoteAt);
}

bool isClockSuspect(Instant last, Instant when)
{
    constexpr qint64 kTolerance = 1000;
    return last.ms > 0 && (when.ms < last.ms - kTolerance || when.ms > last.ms + 31 * kDayMs);
}

QByteArray headerBytes(const EventHeader& header)
{
    if (isPlainHeader(header))
        return plainBytes(header);
    const QJsonObject json{{u"actor"_s, header.actor}, {u"at"_s, header.at},
        {u"kind"_s, header.kind}, {u"seq"_s, header.id.seq}, {u"station"_s, header.id.station},
        {u"subjects"_s, QJsonArray::fromStringList(header.subjects)}, {u"v"_s, header.v},
        {u"ward"_s, header.ward}, {u"when"_s, header.when.ms}};
    return canonicalJson(json).value();
}

Result<EventHeader> readHeader(const QByteArray& bytes)
{
    if (auto plain = scanHeader(bytes))
        return *std::move(plain);
    const auto json = parseStored(bytes);
    if (!json)
        return json.error();
    Faults faults;
    JsonReader reader(*json, {}, faults);
    EventHeader header;
    header.ward = reader.text(u"ward"_s, 64);
    header.id.station = int(reader.integer(u"station"_s, 1, 9999));
    header.id.seq = reader.integer(u"seq"_s, 1, kMaxMs);
    header.at = reader.integer(u"at"_s, 0, kMaxMs);
    header.when.ms = reader.integer(u"when"_s, 0, kMaxMs);
    header.actor = reader.text(u"actor"_s, 64);
    header.kind = reader.text(u"kind"_s, 64);
    header.v = int(reader.integer(u"v"_s, 1, 1000));
    header.subjects = reader.texts(u"subjects"_s, 1000, 128);
    if (!faults.empty())
        return toError(faults, ErrorCode::badJson);
    return header;
}

} // namespace motcua
