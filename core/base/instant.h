#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace motcua {

/// A moment: milliseconds since 1970-01-01T00:00Z. Local time of the program is always +07:00
/// (Việt Nam has no other), so no time-zone data is needed.
struct Instant
{
    qint64 ms = 0;

    static Instant fromLocal(QDate date, QTime time);
    /// ISO 8601; without an offset it means +07:00. A bare date is refused.
    static std::optional<Instant> fromIso(const QString& text);

    QDate localDate() const;
    QTime localTime() const;
    /// "2022-05-04T15:30:00+07:00"; milliseconds only where they are not zero.
    QString toIso() const;
    Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the defaulted comparison for a 0
    auto operator<=>(const Instant&) const = default;
};

/// Where "now" comes from: an argument of every verb, never read inside a rule.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// Stands still until told otherwise: `--clock`, tests, the tour.
class FrozenClock final : public Clock
{
public:
    explicit FrozenClock(Instant at)
        : m_at(at)
    {
    }
    Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }
    void advanceMinutes(qint64 minutes) { m_at = m_at.plusMinutes(minutes); }

private:
    Instant m_at;
};

} // namespace motcua
