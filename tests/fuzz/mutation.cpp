#include "tests/fuzz/mutation.h"

#include <array>

namespace fuzz {
namespace {
constexpr int kMostChanges = 6;
constexpr qsizetype kLongest = 8192;
constexpr qsizetype kPiece = 64;
const QByteArrayList kNumbers{"0", "-1", "1", "255", "65536", "2147483648", "9223372036854775807",
    "-9223372036854775808", "1e99", "0.5"};

const QByteArray& any(const QByteArrayList& list, QRandomGenerator& random)
{
    return list[random.bounded(list.size())];
}

qsizetype place(const QByteArray& bytes, QRandomGenerator& random)
{
    return random.bounded(bytes.size() + 1);
}

void flip(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    if (!bytes.isEmpty())
        bytes[random.bounded(bytes.size())] ^= char(1 << random.bounded(8));
}

void overwrite(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    if (!bytes.isEmpty())
        bytes[random.bounded(bytes.size())] = char(random.bounded(256));
}

void insert(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    bytes.insert(place(bytes, random), random.bounded(1, 4), char(random.bounded(256)));
}

void erase(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    bytes.remove(place(bytes, random), random.bounded(kPiece) + 1);
}

void repeat(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    const QByteArray piece = bytes.mid(place(bytes, random), random.bounded(kPiece) + 1);
    bytes.insert(place(bytes, random), piece);
}

void addWord(QByteArray& bytes, const Material& material, QRandomGenerator& random)
{
    if (!material.words.isEmpty())
        bytes.insert(place(bytes, random), any(material.words, random));
}

void changeNumber(QByteArray& bytes, const Material&, QRandomGenerator& random)
{
    qsizetype from = place(bytes, random);
    while (from < bytes.size() && (bytes[from] < '0' || bytes[from] > '9'))
        ++from;
    qsizetype to = from;
    while (to < bytes.size() && bytes[to] >= '0' && bytes[to] <= '9')
        ++to;
    if (to > from)
        bytes.replace(from, to - from, any(kNumbers, random));
}

void cross(QByteArray& bytes, const Material& material, QRandomGenerator& random)
{
    const QByteArray& other = any(material.corpus, random);
    bytes = bytes.left(place(bytes, random)) + other.mid(place(other, random));
}

constexpr std::array kChanges{flip, overwrite, insert, erase, repeat, addWord, changeNumber, cross};
} // namespace

QByteArray mutated(const Material& material, QRandomGenerator& random)
{
    QByteArray bytes = any(material.corpus, random);
    for (int left = random.bounded(1, kMostChanges); left > 0; --left)
        kChanges[std::size_t(random.bounded(int(kChanges.size())))](bytes, material, random);
    bytes.truncate(kLongest);
    return bytes;
}

} // namespace fuzz
