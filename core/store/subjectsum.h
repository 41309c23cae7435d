#pragma once
#include <QtGlobal>

#include <string_view>

namespace motcua {

/// A sum over (subject, at, event) that does not depend on their order, so that the headers and the
/// table that lists their subjects can be compared in one pass over each. Its seeds are drawn anew
/// each time: nobody can prepare other rows with the same sum.
class SubjectSum
{
public:
    SubjectSum();
    /// An empty one under the same seeds.
    SubjectSum anew() const;

    void add(std::string_view subject, qint64 at, qint64 event);
    bool operator==(const SubjectSum&) const = default;

private:
    quint64 m_firstSeed;
    quint64 m_secondSeed;
    quint64 m_first = 0;
    quint64 m_second = 0;
};

} // namespace motcua
