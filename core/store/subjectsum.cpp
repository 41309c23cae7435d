#include "core/store/subjectsum.h"

#include <QHashFunctions>
#include <QRandomGenerator>

namespace motcua {

SubjectSum::SubjectSum()
    : m_firstSeed(QRandomGenerator::system()->generate64())
    , m_secondSeed(QRandomGenerator::system()->generate64())
{
}

SubjectSum SubjectSum::anew() const
{
    SubjectSum other = *this;
    other.m_first = other.m_second = 0;
    return other;
}

void SubjectSum::add(std::string_view subject, qint64 at, qint64 event)
{
    const QByteArrayView bytes(subject.data(), qsizetype(subject.size()));
    const auto hash = [&](quint64 seed) { return qHashMulti(seed, bytes, at, event); };
    m_first += hash(m_firstSeed);
    m_second += hash(m_secondSeed);
}

} // namespace motcua
