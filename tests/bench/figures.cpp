#include "tests/bench/figures.h"

#include "tests/bench/goals.h"

#include <algorithm>
#include <cmath>

namespace bench {
using namespace Qt::StringLiterals;

namespace {
double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

double ratio(double ours, double raw)
{
    return raw > 0 ? rounded(ours / raw) : 0;
}

QString textOf(const Goal& goal)
{
    return QString::fromUtf8(goal.text.data(), qsizetype(goal.text.size()));
}

bool isMet(const Goal& goal, const Figure& figure)
{
    const double p50 = figure.ours.quantile(0.5);
    const double p99 = figure.ours.quantile(0.99);
    const bool ratios = p50 <= goal.p50Ratio * figure.raw.quantile(0.5)
        && p99 <= goal.p99Ratio * figure.raw.quantile(0.99);
    const bool limits
        = p50 <= goal.p50Ms && p99 <= goal.p99Ms && figure.ours.quantile(1) <= goal.maxMs;
    return ratios && limits && figure.eventsPerSecond >= goal.perSecond;
}
} // namespace

double Samples::quantile(double share) const
{
    if (m_ms.empty())
        return 0;
    std::vector<double> sorted = m_ms;
    std::ranges::sort(sorted);
    const double place = std::ceil(share * double(sorted.size())) - 1;
    return sorted[std::size_t(std::clamp(place, 0.0, double(sorted.size() - 1)))];
}

QJsonObject Samples::json() const
{
    return {{u"p50Ms"_s, rounded(quantile(0.5))}, {u"p95Ms"_s, rounded(quantile(0.95))},
        {u"p99Ms"_s, rounded(quantile(0.99))}, {u"maxMs"_s, rounded(quantile(1))},
        {u"count"_s, qint64(m_ms.size())}};
}

QJsonObject judged(const char* key, const Figure& figure)
{
    const Goal& goal = goalOf(key);
    QJsonObject json{{u"ours"_s, figure.ours.json()}, {u"raw"_s, figure.raw.json()},
        {u"ratio"_s,
            QJsonObject{{u"p50"_s, ratio(figure.ours.quantile(0.5), figure.raw.quantile(0.5))},
                {u"p99"_s, ratio(figure.ours.quantile(0.99), figure.raw.quantile(0.99))}}},
        {u"goal"_s, textOf(goal)}, {u"met"_s, isMet(goal, figure)}};
    if (figure.eventsPerSecond > 0)
        json[u"eventsPerSecond"_s] = std::round(figure.eventsPerSecond);
    return json;
}

QJsonObject judgedMemory(double ours, double raw)
{
    const Goal& goal = goalOf("memory");
    return {{u"ours"_s, QJsonObject{{u"megabytes"_s, rounded(ours)}}},
        {u"raw"_s, QJsonObject{{u"megabytes"_s, rounded(raw)}}},
        {u"ratio"_s, QJsonObject{{u"p50"_s, ratio(ours, raw)}, {u"p99"_s, ratio(ours, raw)}}},
        {u"goal"_s, textOf(goal)}, {u"met"_s, ours <= goal.megabytes}};
}

} // namespace bench
