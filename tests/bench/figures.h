#pragma once
#include <QJsonObject>

#include <chrono>
#include <vector>

namespace bench {

/// What one piece of work took, each time it was done.
class Samples
{
public:
    void add(double ms) { m_ms.push_back(ms); }
    bool isEmpty() const { return m_ms.empty(); }
    /// 0.5: the median; 1: the slowest.
    double quantile(double share) const;
    QJsonObject json() const;

    /// Does it, keeps how long it took, and hands on what it answers.
    template <class Work>
    auto time(Work&& work)
    {
        const auto start = std::chrono::steady_clock::now();
        const Stop stop{*this, start};
        return work();
    }

private:
    struct Stop
    {
        Samples& samples;
        std::chrono::steady_clock::time_point start;
        ~Stop()
        {
            const std::chrono::duration<double, std::milli> took
                = std::chrono::steady_clock::now() - start;
            samples.add(took.count());
        }
    };
    std::vector<double> m_ms;
};

/// One key of the answer.
struct Figure
{
    Samples ours;
    Samples raw;
    double eventsPerSecond = 0; ///< verify and rebuild
};

/// {"ours","raw","ratio","goal","met"}
QJsonObject judged(const char* key, const Figure& figure);
/// Of megabytes instead of milliseconds.
QJsonObject judgedMemory(double ours, double raw);

} // namespace bench
